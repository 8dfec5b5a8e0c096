//! "Are you still there?": one button over the whole screen, before everything of the person goes.

use egui::{Rect, Ui};

use super::frame;
use crate::app::{Action, Model};
use crate::theme::MARGIN;
use crate::widgets::button::{self, Button};
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, picture};
use crate::words::Message;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(screen);
    frame::title(ui, view, &Message::new("program-name"), places.top);
    let (start, end) = super::halves(view, places.content, 0.36);
    if let Some(start) = start {
        picture::picture(ui, view, "still-there", start);
    }
    let mut words = ui.new_child(egui::UiBuilder::new().max_rect(end));
    let look = Look {
        size: view.theme.title,
        ..Look::body(view)
    };
    text::sentences(&mut words, view, &Message::new("still-there"), look);
    let below = words.min_rect().bottom() + MARGIN;
    let place = Rect::from_min_max(egui::pos2(end.left(), below), end.max);
    let here = button::main(ui, view, place, &Button::new("still-here", "done"));
    let acts = here.pressed().then_some(Action::StillHere);
    let offers = frame::Offers::default();
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    acts.into_iter().chain(bottom).collect()
}
