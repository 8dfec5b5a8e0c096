//! The languages, over any screen: choosing one leads back to exactly the same place.

use egui::{Rect, Ui};

use super::{frame, welcome};
use crate::app::{Action, Model, Panel};
use crate::widgets::View;
use crate::widgets::button::Button;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    let title = Panel::Languages.title();
    let top = frame::top(ui, view, model, places.top, false, |ui, view, rect| {
        frame::title(ui, view, &title, rect);
    });
    let middle = super::middle(places.content, 860.0);
    let chosen = welcome::choices(ui, view, model, middle, "languages", &mut |_, _| {});
    let offers = frame::Offers {
        main: Some((Button::new("close", "back"), Action::Close)),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    top.into_iter().chain(chosen).chain(bottom).collect()
}
