//! Who has read the words of the lesson, below the sentences of its first step.

use egui::{Rect, Sense, Ui, vec2};

use crate::app::{Model, reviewed};
use crate::theme::GAP;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, picture};
use crate::words::Message;

/// Picture of the European easy-to-read logo. It is not shipped: who has met its conditions puts it in.
pub const LOGO: &str = "easy-to-read-logo";

/// Side of the logo in points: at least the 15 mm of its conditions wherever a point is 0.14 mm or more, as
/// it is wherever letters can be read from 45 cm.
const LOGO_SIDE: f32 = 110.0;

fn look(view: &View) -> Look {
    Look {
        size: view.theme.body * 0.8,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}

/// Whether the logo is shown: it is there and its conditions are met.
fn has_logo(model: &Model) -> bool {
    let lesson = model.visit.as_ref().map(|visit| visit.lesson.id.as_str());
    let standing = lesson.and_then(|lesson| model.standing(lesson));
    model.has_logo && standing.is_some_and(|standing| standing.logo)
}

/// Height that it takes.
pub fn height(ui: &Ui, view: &View, model: &Model, width: f32) -> f32 {
    let Some(said) = reviewed(model) else {
        return 0.0;
    };
    let look = look(view);
    let mut height = GAP + text::height(ui, view, &said, look, width);
    if has_logo(model) {
        height += LOGO_SIDE + text::height(ui, view, &credit(), look, width);
    }
    height
}

fn credit() -> Message {
    Message::new("review-logo")
}

/// What is said of the words, and the logo with its credit where it may be shown.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, said: &Message) {
    ui.add_space(GAP);
    let look = look(view);
    text::sentences(ui, view, said, look);
    if has_logo(model) {
        let size = vec2(ui.available_width(), LOGO_SIDE);
        let (whole, _) = ui.allocate_exact_size(size, Sense::empty());
        let place = Rect::from_min_size(whole.min, vec2(LOGO_SIDE, LOGO_SIDE));
        picture::picture(ui, view, LOGO, view.mirrored(place, whole));
        text::sentences(ui, view, &credit(), look);
    }
}
