//! The screens of a workshop: made for the back row, led by keys, a remote, mouse or touch at the machine.

mod bar;
mod choose;
mod end;
mod handed;
mod hands;
mod keys;
mod order;
mod pause;
mod rows;
mod slide;

use egui::{Rect, Ui, vec2};

use crate::app::{Action, Lead, Model, Screen};
use crate::theme::{BLACK_SCREEN, GAP, MARGIN};
use crate::widgets::{Role, View, control};
use crate::words::Message;

/// Height of the bar of the facilitator, in points: a ninth of the picture.
const BAR: f32 = 76.0;

/// What the screen is about, and the facilitator's bar below it.
struct Places {
    screen: Rect,
    content: Rect,
    bar: Rect,
}

fn places(screen: Rect) -> Places {
    let inside = screen.shrink2(vec2(MARGIN, GAP));
    let (content, bar) = inside.split_top_bottom_at_y(inside.bottom() - BAR);
    let content = content.with_max_y(content.bottom() - GAP);
    Places {
        screen,
        content,
        bar,
    }
}

/// One screen of a workshop, and what the facilitator did.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let Some(workshop) = &model.workshop else {
        return Vec::new();
    };
    let keys = keys::pressed(ui, view, model, screen);
    if workshop.black {
        return keys.into_iter().chain(black(ui, view, screen)).collect();
    }
    let places = places(screen);
    let done = match model.screen {
        Screen::Lesson => slide::show(ui, view, model, workshop, &places),
        Screen::Summary => end::show(ui, view, model, workshop, &places),
        _ => choose::show(ui, view, model, &places),
    };
    keys.into_iter().chain(done).collect()
}

/// Nothing to look at but the facilitator; a touch anywhere brings the picture back.
fn black(ui: &mut Ui, view: &mut View, screen: Rect) -> Option<Action> {
    ui.painter().rect_filled(screen, 0.0, BLACK_SCREEN);
    let words = vec![Message::new("workshop-picture")];
    let back = control(ui, view, screen, "workshop-picture", Role::Button, words);
    back.clicked().then_some(Action::Lead(Lead::Black))
}
