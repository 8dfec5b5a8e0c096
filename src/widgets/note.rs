//! A note in a form: what is to be mended, where it is to be mended.

use egui::{Rect, Stroke, StrokeKind, Ui, vec2};

use super::text::{self, Look};
use super::{View, picture};
use crate::theme::RADIUS;
use crate::words::Message;

/// Space inside a note, in points.
const INSIDE: f32 = 6.0;

fn look(view: &View, letters: f32) -> Look {
    Look {
        size: letters,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}

/// Height of a note at this width.
pub fn height(ui: &Ui, view: &View, message: &Message, width: f32, letters: f32) -> f32 {
    let icon = letters * 1.3;
    let words = text::height(
        ui,
        view,
        message,
        look(view, letters),
        width - icon - 2.0 * INSIDE,
    );
    words.max(icon) + 3.0 * INSIDE
}

/// The note at the top of `rect`. It is said and lit elsewhere, where all news are.
pub fn show(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, letters: f32) {
    let palette = view.theme.palette.clone();
    let rect = rect.with_min_y(rect.top() + INSIDE);
    ui.painter().rect_filled(rect, RADIUS / 2.0, palette.again);
    let stroke = Stroke::new(3.0, palette.again_line);
    ui.painter()
        .rect_stroke(rect, RADIUS / 2.0, stroke, StrokeKind::Inside);
    let inside = rect.shrink(INSIDE);
    let side = letters * 1.3;
    let icon = Rect::from_min_size(inside.min, vec2(side, side));
    let words = inside.with_min_x(inside.left() + side);
    let (icon, words) = (view.mirrored(icon, inside), view.mirrored(words, inside));
    picture::icon(ui, view, "retry", icon, palette.text);
    text::quiet(ui, view, message, look(view, letters), words);
}
