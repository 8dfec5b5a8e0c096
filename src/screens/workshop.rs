//! The screens of a workshop: made for the back row, led by keys, a remote, mouse or touch at the machine.

mod bar;
mod choose;
mod end;
mod handed;
mod hands;
mod keys;
mod notes;
mod order;
mod pause;
mod rows;
mod slide;

use egui::{Rect, Ui, vec2};

use crate::app::{Action, Lead, Model, Screen, Workshop};
use crate::theme::{BLACK_SCREEN, GAP, MARGIN};
use crate::widgets::{Role, View, control};
use crate::words::Message;

/// Height of the bar of the facilitator, in points: a ninth of the picture.
const BAR: f32 = 76.0;

/// What the group looks at, and what the facilitator has: below it, or on a screen of their own.
struct Places {
    screen: Rect,
    content: Rect,
    bar: Rect,
    notes: Option<Rect>,
}

fn places(workshop: &Workshop, window: Rect) -> Places {
    let inside = |screen: Rect| screen.shrink2(vec2(MARGIN, GAP));
    let above = |screen: Rect| {
        let (above, bar) = inside(screen).split_top_bottom_at_y(inside(screen).bottom() - BAR);
        (above.with_max_y(above.bottom() - GAP), bar)
    };
    match &workshop.two_screens {
        Some(two) => {
            let [screen, notes] = two.places(window);
            let (notes, bar) = above(notes);
            Places {
                screen,
                content: inside(screen),
                bar,
                notes: Some(notes),
            }
        }
        None => {
            let (content, bar) = above(window);
            Places {
                screen: window,
                content,
                bar,
                notes: None,
            }
        }
    }
}

/// Where panels stand: before the facilitator, where there are two screens.
pub fn panel_place(model: &Model, window: Rect) -> Rect {
    let workshop = model.workshop.as_ref();
    let two = workshop.and_then(|workshop| workshop.two_screens);
    two.map_or(window, |two| two.places(window)[1])
}

/// One screen of a workshop, and what the facilitator did.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, window: Rect) -> Vec<Action> {
    let Some(workshop) = &model.workshop else {
        return Vec::new();
    };
    let places = places(workshop, window);
    let visit = model.visit.as_ref();
    let visit = visit.filter(|_| model.screen == Screen::Lesson);
    let slides = visit.map(|visit| order::slides(ui, view, workshop, visit, places.content));
    let slides = slides.unwrap_or_default();
    let keys = keys::pressed(ui, view, model, &slides);
    if workshop.black {
        let back = black(ui, view, places.screen);
        return keys.into_iter().chain(back).collect();
    }
    let done = match model.screen {
        Screen::Lesson => slide::show(ui, view, model, workshop, &places, &slides),
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
