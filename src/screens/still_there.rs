//! "Are you still there?": one button over the whole screen, before everything of the person goes.

use egui::{Rect, Ui};

use super::frame;
use crate::app::{Action, Model};
use crate::theme::MARGIN;
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, picture};
use crate::words::Message;

/// Share of the height for the words: the button has the rest.
const WORDS: f32 = 0.5;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Message::new("program-name"), places.top);
    let (start, end) = super::halves(view, places.content, 0.36);
    if let Some(start) = start {
        picture::picture(ui, view, "still-there", start);
    }
    let (words, place) = end.split_top_bottom_at_y(end.top() + end.height() * WORDS);
    let place = place.shrink2(egui::vec2(0.0, MARGIN / 2.0));
    pager(ui, view, words, "still-there", |ui, view| {
        let look = Look {
            size: view.theme.title,
            ..Look::body(view)
        };
        text::sentences(ui, view, &Message::new("still-there"), look);
    });
    let here = button::main(ui, view, place, &Button::new("still-here", "done"));
    let acts = here.pressed().then_some(Action::StillHere);
    let offers = frame::Offers::default();
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    acts.into_iter().chain(bottom).collect()
}
