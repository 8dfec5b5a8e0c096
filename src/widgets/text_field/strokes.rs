//! What a keyboard on the screen types into a field, whoever has the focus.
//!
//! A stroke waits in egui's memory from one picture to the next, and no longer.

use egui::{Context, Event, Id, Key, Modifiers, Ui};

use super::super::{View, control_id};
use crate::keyboard::Stroke;

/// Strokes on their way to their fields.
#[derive(Clone, Default)]
pub(super) struct Waiting {
    /// The pass of egui in which the last one was given.
    pass: u64,
    strokes: Vec<(Id, Stroke)>,
}

/// The field that is typed into.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Aim {
    field: Id,
    arrivals: u64,
}

fn waiting() -> Id {
    Id::new("strokes")
}

/// Gives a stroke to the field `control`, which takes it at its caret when it is drawn next; at the end of
/// its text when it has none. `Enter`, `Up` and `Down` do nothing there: they are for whoever shows it.
pub fn stroke(ui: &Ui, control: &str, stroke: Stroke) {
    let ctx = ui.ctx();
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let waiting = data.get_temp_mut_or_default::<Waiting>(waiting());
        waiting.pass = pass;
        waiting.strokes.push((control_id(control), stroke));
    });
    ctx.request_repaint();
}

/// Forgets strokes that no field took. To be called at the end of each picture: nothing that is typed stays.
pub fn forget_strokes(ui: &Ui) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| {
        let kept = data.get_temp::<Waiting>(waiting());
        if kept.is_some_and(|kept| kept.pass != pass || kept.strokes.is_empty()) {
            data.remove_temp::<Waiting>(waiting());
        }
    });
}

/// Which of the fields on the screen is typed into: the one that last had the focus, else the first.
pub fn aim<'a>(ui: &Ui, view: &View, fields: &[&'a str]) -> Option<&'a str> {
    let first = fields.first()?;
    let aimed = |field: &&&str| is_aimed(ui.ctx(), view, control_id(field));
    let found = fields.iter().find(aimed).unwrap_or(first);
    set_aim(ui.ctx(), view, control_id(found));
    Some(found)
}

/// Whether the field is the one typed into.
pub(super) fn is_aimed(ctx: &Context, view: &View, field: Id) -> bool {
    let aim = ctx.data(|data| data.get_temp::<Aim>(waiting()));
    let here = Aim {
        field,
        arrivals: view.arrivals,
    };
    aim == Some(here)
}

/// From now on this field is typed into.
pub(super) fn set_aim(ctx: &Context, view: &View, field: Id) {
    if !is_aimed(ctx, view, field) {
        let aim = Aim {
            field,
            arrivals: view.arrivals,
        };
        ctx.data_mut(|data| data.insert_temp(waiting(), aim));
        // The field may be drawn already, without its caret.
        ctx.request_repaint();
    }
}

/// The strokes for a field, in order, as what a real keyboard would have told.
pub(super) fn take(ui: &Ui, field: Id) -> Vec<Event> {
    let taken = ui.data_mut(|data| {
        let mut kept = data.get_temp::<Waiting>(waiting())?;
        let (own, others) = std::mem::take(&mut kept.strokes)
            .into_iter()
            .partition::<Vec<_>, _>(|(id, _)| *id == field);
        kept.strokes = others;
        data.insert_temp(waiting(), kept);
        Some(own)
    });
    let strokes = taken.into_iter().flatten();
    strokes.filter_map(|(_, stroke)| event(stroke)).collect()
}

fn event(stroke: Stroke) -> Option<Event> {
    let key = match stroke {
        Stroke::Text(c) => return Some(Event::Text(c.to_string())),
        Stroke::Backspace => Key::Backspace,
        Stroke::Delete => Key::Delete,
        Stroke::Left => Key::ArrowLeft,
        Stroke::Right => Key::ArrowRight,
        Stroke::Enter | Stroke::Up | Stroke::Down => return None,
    };
    Some(Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    })
}
