//! One person comes to the machine, and the others watch: the pointer and the pressed key are shown large.

use egui::{Id, LayerId, Order, Rect, Stroke, Ui, vec2};

use crate::app::{Action, Workshop};
use crate::screens::lesson::{ask, said};
use crate::session::Visit;
use crate::widgets::pager::pager;
use crate::widgets::{View, keyboard};

/// Radius of the ring around the pointer, in letters of the body.
const RING: f32 = 0.9;
/// Width of the picture of a key, as a multiple of its height: that of the bar, where it hides nothing.
const KEY: f32 = 1.6;
/// How far it stands from the middle of the bar towards *Next*, as a share of its width.
const BESIDE: f32 = 0.27;

/// The exercise as one person does it.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
    bar: Rect,
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
        let size = vec2(bar.height() * KEY, bar.height());
        let place = Rect::from_center_size(bar.center(), size);
        let place = place.translate(vec2(bar.width() * BESIDE, 0.0));
        keyboard::one(ui, view, view.mirrored(place, bar), key);
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
