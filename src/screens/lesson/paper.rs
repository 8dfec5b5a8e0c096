//! The sheet that a step offers: a button that prints it, or where to ask for it.

use egui::{Rect, Sense, Ui, vec2};

use crate::app::{Action, Model, asks_for_sheet, sheet_offered};
use crate::session::{Card, Paper};
use crate::widgets::button::{self, Button};
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View};

/// The most points that the button is wide.
const MOST_WIDTH: f32 = 560.0;

/// How high it is.
pub fn height(ui: &Ui, view: &View, model: &Model, width: f32) -> f32 {
    match asks_for_sheet(model) {
        Some(ask) => text::height(ui, view, &ask, Look::body(view), width),
        None if sheet_offered(model).is_some() => button::height(view),
        None => 0.0,
    }
}

/// Below the sentences of the step, or below what is said of the sheet.
pub fn below(ui: &mut Ui, view: &mut View, model: &Model) -> Option<Action> {
    if let Some(ask) = asks_for_sheet(model) {
        text::sentences(ui, view, &ask, Look::body(view));
        return None;
    }
    let card = model.visit.as_ref().and_then(|visit| visit.state().card);
    if sheet_offered(model).is_none() || card == Some(Card::Paper(Paper::Printing)) {
        return None;
    }
    button(ui, view).then_some(Action::Print)
}

/// The button that prints what is on screen; whether it was pressed.
pub fn button(ui: &mut Ui, view: &mut View) -> bool {
    let whole = vec2(ui.available_width(), button::height(view));
    let (place, _) = ui.allocate_exact_size(whole, Sense::empty());
    let size = vec2(whole.x.min(MOST_WIDTH), whole.y);
    let rect = view.mirrored(Rect::from_min_size(place.min, size), place);
    let button = Button::new("print-sheet", "print");
    let response = button::plain(ui, view, rect, &button);
    response.pressed()
}
