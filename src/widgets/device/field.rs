//! Something to type on the screen of an imitated program.

use egui::{Rect, Sense, Ui, vec2};

use super::part::{INSIDE, TOOL, look, with_icon};
use super::{Did, Field, Fit};
use crate::typed::Typed;
use crate::widgets::View;
use crate::widgets::text::{self, Look};
use crate::widgets::text_field::{self, TextField};
use crate::words::Message;

/// Width of the label of a field, as a share.
const LABEL: f32 = 0.42;
/// Width of name and model where height is scarce, as a share.
const TIGHT: f32 = 0.42;
/// Width of the frame around the field that has the focus, in points.
const FRAME: f32 = 6.0;

fn label_height(view: &View, fit: Fit) -> f32 {
    view.theme.imitated * fit.scale * view.close_lines() + 4.0
}

fn box_height(view: &View, fit: Fit) -> f32 {
    view.theme
        .target
        .max(view.theme.imitated * fit.scale * 1.85)
}

/// How high it is.
pub(super) fn height(view: &View, fit: Fit) -> f32 {
    if fit.tight {
        view.theme.target
    } else {
        label_height(view, fit) + box_height(view, fit)
    }
}

/// A field with its name above, its model beside the name, and its button at the end; where height is scarce,
/// name and model stand at its start.
///
/// This is the one place where imitated programs take typed text.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    fit: Fit,
    field: &Field,
) -> Option<Did> {
    let (words, boxes) = if fit.tight {
        let (words, boxes) = rect.split_left_right_at_x(rect.left() + rect.width() * TIGHT);
        (view.mirrored(words, rect), view.mirrored(boxes, rect))
    } else {
        rect.split_top_bottom_at_y(rect.top() + label_height(view, fit))
    };
    name(ui, view, words, fit, field);
    let tool_width = field.tool.as_ref().map_or(0.0, |_| boxes.width() * TOOL);
    let (place, button) = boxes.split_left_right_at_x(boxes.right() - tool_width);
    let typing = TextField {
        control: &field.control,
        label: field.label.clone(),
        text: field.text.as_str(),
        most_chars: None,
        hidden: false,
    };
    let mut did = None;
    // Room for the frame of the focus.
    let place = view.mirrored(place, boxes).shrink2(vec2(FRAME, 0.0));
    if let Some(text) = text_field::show(ui, view, place, &typing) {
        did = Some(Did::Wrote(
            field.control.clone(),
            Typed::from(text.as_str()),
        ));
    }
    if let Some(tool) = &field.tool {
        let button = button.with_min_x(button.left() + INSIDE);
        if tool.show(ui, view, view.mirrored(button, boxes)) {
            did = Some(Did::Pressed(tool.control.clone()));
        }
    }
    did
}

/// Its name and its model: beside each other, or one above the other.
fn name(ui: &mut Ui, view: &mut View, words: Rect, fit: Fit, field: &Field) {
    let bold = Look {
        centred: false,
        ..look(view, fit, true)
    };
    let Some(message) = &field.model else {
        return label(ui, view, &field.label, bold, words);
    };
    let (start, mut model) = if fit.tight {
        words.split_top_bottom_at_y(words.center().y)
    } else {
        let (start, model) = words.split_left_right_at_x(words.left() + words.width() * LABEL);
        (view.mirrored(start, words), view.mirrored(model, words))
    };
    label(ui, view, &field.label, bold, start);
    if field.again {
        let side = model.height();
        model = with_icon(ui, view, "retry", model, side);
    }
    text::label(ui, view, message, look(view, fit, false), model);
}

/// The name of the field, heard when it is touched. Screen readers know it from the field, which is lit too.
fn label(ui: &Ui, view: &mut View, message: &Message, look: Look, rect: Rect) {
    let id = egui::Id::new(("name of a field", message));
    if ui.interact(rect, id, Sense::CLICK).clicked() {
        view.heard = Some(vec![message.clone()]);
    }
    text::fitted(ui, view, message, look, rect.shrink2(vec2(8.0, 0.0)));
}
