//! Who has read the words of the lesson, at the end of its summary.

use egui::{Rect, Sense, Ui, vec2};

use crate::app::{Model, reviewed};
use crate::lesson::Lesson;
use crate::theme::GAP;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, picture};
use crate::words::Message;

/// Picture of the European easy-to-read logo. It is not shipped: who has met its conditions puts it in.
pub const LOGO: &str = "easy-to-read-logo";

/// Side of the logo in points: at least the 15 mm of its conditions wherever a point is 0.14 mm or more, as
/// it is wherever letters can be read from 45 cm.
const LOGO_SIDE: f32 = 110.0;

/// What is said of the words; and the logo with its credit, where it is installed and may be shown.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, lesson: &Lesson) {
    ui.add_space(GAP);
    let look = Look {
        size: view.theme.body * 0.85,
        line_height: view.close_lines(),
        ..Look::body(view)
    };
    text::sentences(ui, view, &reviewed(model, &lesson.id), look);
    let may = model
        .standing(&lesson.id)
        .is_some_and(|standing| standing.logo);
    if model.has_logo && may {
        let size = vec2(ui.available_width(), LOGO_SIDE);
        let (whole, _) = ui.allocate_exact_size(size, Sense::empty());
        let place = Rect::from_min_size(whole.min, vec2(LOGO_SIDE, LOGO_SIDE));
        picture::picture(ui, view, LOGO, view.mirrored(place, whole));
        text::sentences(ui, view, &Message::new("review-logo"), look);
    }
}
