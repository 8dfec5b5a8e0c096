//! A keyboard, drawn as the real one: to show which keys to press, and to type on the screen.
//!
//! It looks the same in every language: a real keyboard does not turn round either.

mod names;
mod print;
#[cfg(test)]
mod tests;

use egui::{Color32, Rect, Response, Stroke, StrokeKind, Ui, pos2, vec2};

use super::button::light_outline;
use super::{Role, View, control, text_field};
use crate::keyboard::{self, Does, KeyCap, Layout, Typing};

pub use names::{letter, messages, names_of};

/// A keyboard to draw.
#[derive(Clone, Copy, Debug)]
pub struct Keyboard<'a> {
    /// Its keys.
    pub layout: &'a Layout,
    /// What is held on it.
    pub typing: Typing,
    /// Identifiers of the keys to press: they are lit.
    pub wanted: &'a [&'a str],
    /// The key that was pressed just now.
    pub pressed: Option<&'a str>,
    /// Without the keys that are of no use to type: the others are larger.
    pub compact: bool,
}

/// Space between two keys, in points.
const GAP: f32 = 6.0;
/// Radius of the corners of keys, in points.
const RADIUS: f32 = 10.0;
/// The highest key, as a multiple of the width of a letter.
const HIGHEST: f32 = 1.3;

/// Name of the control of a key.
pub fn key_control(key: &str) -> String {
    format!("key-{key}")
}

/// Height of a keyboard of this width whose letters are as high as wide.
pub fn height(layout: &Layout, width: f32, compact: bool) -> f32 {
    let (_, size) = layout.places(compact);
    width / size.x.max(1.0) * size.y
}

/// The keyboard, as large as `rect` allows; returns the identifier of the key that was pressed on it.
///
/// Two quick presses are two letters.
pub fn show(ui: &mut Ui, view: &mut View, rect: Rect, keyboard: &Keyboard) -> Option<String> {
    let (places, size) = keyboard.layout.places(keyboard.compact);
    if places.is_empty() {
        return None;
    }
    let width = rect.width() / size.x;
    let unit = vec2(width, (rect.height() / size.y).min(width * HIGHEST));
    let origin = pos2(rect.left(), rect.center().y - unit.y * size.y / 2.0);
    let (mut pressed, mut focused) = (None, None);
    for place in places {
        let corner = |at: egui::Pos2| origin + at.to_vec2() * unit;
        let cell = Rect::from_min_max(corner(place.rect.min), corner(place.rect.max));
        if place.cap.does == Some(Does::Nothing) {
            draw(ui, view, cell, place.cap, keyboard, false);
            continue;
        }
        let response = key(ui, view, cell, place.cap, keyboard);
        if response.clicked() {
            pressed = Some(place.cap.id.clone());
        }
        if response.has_focus() {
            focused = Some(cell);
        }
    }
    // Above the keys beside it.
    if let (true, Some(cell)) = (view.framed, focused) {
        let stroke = Stroke::new(5.0, view.theme.palette.focus);
        let rect = cell.shrink(GAP / 2.0 - 1.0);
        ui.painter()
            .rect_stroke(rect, RADIUS, stroke, StrokeKind::Outside);
    }
    pressed
}

/// One key alone, as it looks while it is pressed: for those who watch somebody type.
pub fn one(ui: &Ui, view: &View, rect: Rect, key: &str) {
    let keyboard = Keyboard {
        layout: view.keyboard,
        typing: Typing::default(),
        wanted: &[],
        pressed: Some(key),
        compact: false,
    };
    let mut caps = keyboard.layout.rows.iter().flatten();
    if let Some(cap) = caps.find(|cap| cap.id == key) {
        draw(ui, view, rect, cap, &keyboard, true);
    }
}

/// The keyboard on the screen: what is pressed on it goes to the one of these fields that last had the
/// focus. Returns what was typed, for what is not the field's own: `Enter`.
pub fn type_into(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    fields: &[&str],
) -> Option<keyboard::Stroke> {
    let field = text_field::aim(ui, view, fields)?;
    let keyboard = Keyboard {
        layout: view.keyboard,
        typing: view.typing,
        wanted: &[],
        pressed: None,
        compact: true,
    };
    let key = show(ui, view, rect, &keyboard)?;
    let stroke = view.typing.press(keyboard.layout, &key)?;
    text_field::stroke(ui, field, stroke);
    Some(stroke)
}

fn key(ui: &mut Ui, view: &mut View, cell: Rect, cap: &KeyCap, keyboard: &Keyboard) -> Response {
    let chosen = keyboard.typing.holds(cap);
    let role = match cap.does {
        Some(Does::Shift | Does::Caps | Does::AltGr) => Role::Check { chosen },
        _ => Role::Button,
    };
    let name = names::name(cap, &keyboard.typing);
    let control_name = key_control(&cap.id);
    let response = control(ui, view, cell, &control_name, role, vec![name.clone()]);
    let down = response.is_pointer_button_down_on();
    draw(ui, view, cell, cap, keyboard, down);
    light_outline(ui, view, cell.shrink(GAP / 2.0), &name);
    response
}

/// How a key stands out, by colour and by the width of its frame.
struct Look {
    fill: Color32,
    line: Color32,
    width: f32,
    text: Color32,
}

fn draw(ui: &Ui, view: &View, cell: Rect, cap: &KeyCap, keyboard: &Keyboard, down: bool) {
    let palette = &view.theme.palette;
    let (rect, painter) = (cell.shrink(GAP / 2.0), ui.painter());
    let wanted = keyboard.wanted.contains(&cap.id.as_str());
    let down = down || keyboard.pressed == Some(cap.id.as_str());
    let usual = Look {
        fill: palette.surface,
        line: palette.line,
        width: 2.5,
        text: palette.text,
    };
    let look = if down {
        Look {
            fill: palette.highlight,
            width: 6.0,
            ..usual
        }
    } else if wanted {
        Look {
            fill: palette.accent,
            line: palette.accent,
            text: palette.on_accent,
            ..usual
        }
    } else if keyboard.typing.holds(cap) || holds_accent(cap, &keyboard.typing) {
        Look {
            fill: palette.chosen,
            line: palette.accent,
            width: 5.0,
            ..usual
        }
    } else if cap.does == Some(Does::Nothing) {
        Look {
            fill: palette.background,
            width: 1.5,
            ..usual
        }
    } else {
        usual
    };
    painter.rect_filled(rect, RADIUS, look.fill);
    let line = Stroke::new(look.width, look.line);
    painter.rect_stroke(rect, RADIUS, line, StrokeKind::Inside);
    if wanted {
        // A second frame inside the first: it is seen without colours too.
        let frame = Stroke::new(4.0, look.text);
        painter.rect_stroke(rect.shrink(4.0), RADIUS - 3.0, frame, StrokeKind::Inside);
    }
    print::paint(ui, view, rect.shrink(look.width + 2.0), cap, look.text);
}

/// Whether an accent of this key waits for its letter.
fn holds_accent(cap: &KeyCap, typing: &Typing) -> bool {
    typing.dead.is_some_and(|mark| cap.dead.contains(mark))
}
