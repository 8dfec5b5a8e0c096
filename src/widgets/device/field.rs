//! Something to type on the screen of an imitated program.

use egui::{Rect, Ui};

use super::part::{INSIDE, TOOL, look, with_icon};
use super::{Did, Field};
use crate::theme::TARGET;
use crate::typed::Typed;
use crate::widgets::View;
use crate::widgets::text::{self, Look};
use crate::widgets::text_field::{self, TextField};

/// Width of the label of a field, as a share.
const LABEL: f32 = 0.42;

fn label_height(view: &View, scale: f32) -> f32 {
    view.theme.body * scale * view.close_lines() + 4.0
}

pub(super) fn height(view: &View, scale: f32) -> f32 {
    label_height(view, scale) + box_height(view, scale)
}

fn box_height(view: &View, scale: f32) -> f32 {
    TARGET.max(view.theme.body * scale * 1.85)
}

/// A field with its name above, its model beside the name, and its button at the end.
///
/// This is the one place where imitated programs take typed text.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    scale: f32,
    field: &Field,
) -> Option<Did> {
    let (line, boxes) = rect.split_top_bottom_at_y(rect.top() + label_height(view, scale));
    let bold = Look {
        centred: false,
        ..look(view, scale, true)
    };
    let (label, model) = if field.model.is_some() {
        line.split_left_right_at_x(line.left() + line.width() * LABEL)
    } else {
        (line, Rect::NOTHING)
    };
    text::label(ui, view, &field.label, bold, view.mirrored(label, line));
    if let Some(message) = &field.model {
        let mut place = view.mirrored(model, line);
        if field.again {
            place = with_icon(ui, view, "retry", place, line.height());
        }
        let look = look(view, scale, false);
        text::label(ui, view, message, look, place);
    }
    let mut place = boxes;
    let mut did = None;
    if field.tool.is_some() {
        place.max.x -= rect.width() * TOOL + INSIDE;
    }
    let typing = TextField {
        control: &field.control,
        label: field.label.clone(),
        text: field.text.as_str(),
        most_chars: None,
    };
    if let Some(text) = text_field::show(ui, view, view.mirrored(place, boxes), &typing) {
        did = Some(Did::Wrote(
            field.control.clone(),
            Typed::from(text.as_str()),
        ));
    }
    if let Some(tool) = &field.tool {
        let button = boxes.with_min_x(place.right() + INSIDE);
        if tool.show(ui, view, view.mirrored(button, boxes)) {
            did = Some(Did::Pressed(tool.control.clone()));
        }
    }
    did
}
