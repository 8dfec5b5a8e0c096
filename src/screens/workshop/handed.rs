//! One person comes to the machine, and the others watch: the pointer and the pressed key are shown large.

use egui::{Id, LayerId, Order, Rect, Stroke, Ui, vec2};

use crate::app::{Action, Workshop};
use crate::screens::lesson::{ask, said};
use crate::session::Visit;
use crate::widgets::pager::pager;
use crate::widgets::{View, keyboard};

/// Radius of the ring around the pointer, in letters of the body.
const RING: f32 = 0.9;
/// Size of the picture of a key, in letters of the body.
const KEY: (f32, f32) = (4.0, 2.2);

/// The exercise as one person does it.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Vec<Action> {
    let exercise = visit.step().and_then(|step| step.exercise.as_ref());
    let Some(exercise) = exercise else {
        return Vec::new();
    };
    let done = if exercise.is_wide() {
        ask::wide(ui, view, visit, exercise, rect)
    } else {
        let mut done = None;
        let page = format!("{} handed", visit.message().id);
        pager(ui, view, rect, &page, |ui, view| {
            if let Some(card) = visit.state().card {
                said::show(ui, view, visit, &card);
            }
            done = ask::below(ui, view, visit, exercise);
        });
        done.into_iter().collect()
    };
    pointer(ui, view);
    if let Some(key) = &workshop.key {
        let size = vec2(KEY.0, KEY.1) * view.theme.body;
        let corner = Rect::from_min_size(rect.right_top() - vec2(size.x, 0.0), size);
        keyboard::one(ui, view, view.mirrored(corner, rect), key);
    }
    done
}

/// A ring around the pointer, filled while it presses.
fn pointer(ui: &Ui, view: &View) {
    let (at, down) = ui.input(|input| (input.pointer.latest_pos(), input.pointer.any_down()));
    let Some(at) = at else { return };
    let layer = LayerId::new(Order::Foreground, Id::new("large pointer"));
    let painter = ui.ctx().layer_painter(layer);
    let (radius, color) = (view.theme.body * RING, view.theme.palette.focus);
    if down {
        painter.circle_filled(at, radius, color.gamma_multiply(0.4));
    }
    painter.circle_stroke(at, radius, Stroke::new(6.0, color));
}
