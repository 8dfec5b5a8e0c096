//! A pause that everyone sees: dots that go out one after the other, and the minutes that are left.

use egui::{Rect, Stroke, Ui, vec2};

use super::slide::in_two;
use crate::app::{Pause, Workshop};
use crate::widgets::View;

/// Dots around the minutes.
const DOTS: u32 = 36;

/// The dots on the start side, the words beside them.
pub(super) fn show(ui: &mut Ui, view: &mut View, workshop: &Workshop, pause: Pause, rect: Rect) {
    let side = rect.height().min(rect.width() * 0.4);
    let place = Rect::from_min_size(rect.min, vec2(side, rect.height()));
    dots(ui, view, pause, view.mirrored(place, rect));
    let words = rect.with_min_x(place.right() + view.theme.body);
    let message = pause.message();
    in_two(ui, view, workshop, &message, view.mirrored(words, rect));
}

fn dots(ui: &Ui, view: &View, pause: Pause, rect: Rect) {
    let palette = &view.theme.palette;
    let radius = rect.width().min(rect.height()) * 0.42;
    let size = radius * 0.07;
    let lit = (pause.left_secs * DOTS).div_ceil(pause.secs.max(1));
    for dot in 0..DOTS {
        #[expect(clippy::cast_precision_loss, reason = "a few dots")]
        let turn = dot as f32 / DOTS as f32 * std::f32::consts::TAU;
        let at = rect.center() + vec2(turn.sin(), -turn.cos()) * radius;
        if dot < lit {
            ui.painter().circle_filled(at, size, palette.accent);
        } else {
            let stroke = Stroke::new(3.0, palette.line);
            ui.painter().circle_stroke(at, size, stroke);
        }
    }
}
