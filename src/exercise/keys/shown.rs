//! The keys to press in a row, and the drawn keyboard below them.

use egui::{Event, EventFilter, Key, Rect, Sense, StrokeKind, Ui, pos2, vec2};

use super::{CONTROL, INSTEAD, Keys, OTHER_LAYOUT, Pressed};
use crate::exercise::Answer;
use crate::keyboard::{CAPS, Layout, NamedKey, Stroke};
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::light_outline;
use crate::widgets::keyboard::{self, Keyboard};
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press as _, Role, View, control, control_id, focus_frame, picture};
use crate::words::Message;

/// What was noticed in one picture.
pub enum Seen {
    /// A key was pressed.
    Pressed(Pressed),
    /// The real keyboard is another one than the drawn one.
    OtherLayout,
}

/// Keys that are the exercise's own while it has the focus. Tab is not: it leads out.
const OWN_KEYS: EventFilter = EventFilter {
    tab: false,
    horizontal_arrows: true,
    vertical_arrows: true,
    escape: true,
};

/// Draws everything; returns what was pressed, in order.
pub fn show(keys: &Keys, ui: &mut Ui, view: &mut View, answer: &Answer) -> Vec<Seen> {
    let whole = ui.available_rect_before_wrap();
    let row_height = (whole.height() * 0.26).min(96.0).max(view.theme.target);
    let (row, rest) = whole.split_top_bottom_at_y(whole.top() + row_height);
    let mut below = Rect::from_min_max(rest.min + vec2(0.0, GAP / 2.0), rest.max);
    sequence(keys, ui, view, answer, row);
    if answer.has(OTHER_LAYOUT) {
        let notice = Message::new("keyboard-other");
        let look = Look {
            size: view.theme.imitated * 0.8,
            ..Look::body(view)
        };
        let height = text::height(ui, view, &notice, look, below.width());
        let (words, rest) = below.split_top_bottom_at_y(below.top() + height);
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(words));
        inside.spacing_mut().item_spacing.y = 0.0;
        text::sentences(&mut inside, view, &notice, look);
        below = rest;
    }
    let mut seen = real(keys, ui, view, answer);
    seen.extend(drawn(keys, ui, view, answer, below));
    seen
}

/// The drawn keyboard, with the next key lit.
fn drawn(keys: &Keys, ui: &mut Ui, view: &mut View, answer: &Answer, rect: Rect) -> Option<Seen> {
    let layout: &Layout = view.keyboard;
    let presses = keys
        .next(answer)
        .and_then(|name| layout.presses_named(name));
    let presses = presses.unwrap_or_default();
    // Once the accent waits, only its letter is lit.
    let now = match presses.as_slice() {
        [_, letter] if view.typing.dead.is_some() => std::slice::from_ref(letter),
        all => all,
    };
    let wanted: Vec<&str> = now.iter().flat_map(|press| layout.lit(press)).collect();
    let mut typing = view.typing;
    typing.shift |= ui.input(|input| input.modifiers.shift);
    let instead = answer.text(INSTEAD).chars().last();
    let instead = instead.and_then(|sign| layout.presses(sign)?.pop());
    let keyboard = Keyboard {
        layout,
        typing,
        wanted: &wanted,
        pressed: instead.as_ref().map(|press| press.key.as_str()),
        compact: false,
    };
    let key = keyboard::show(ui, view, rect, &keyboard)?;
    let shift = view.typing.shift;
    let stroke = view.typing.press(layout, &key)?;
    Some(Seen::Pressed(Pressed { stroke, shift }))
}

/// What the real keyboard says. Signs count whoever has the focus; Enter and arrows only while no control
/// wants them for itself.
fn real(keys: &Keys, ui: &Ui, view: &mut View, answer: &Answer) -> Vec<Seen> {
    let own = control_id(CONTROL);
    let focused = ui.memory(|memory| memory.focused());
    let free = focused.is_none_or(|id| id == own);
    if focused == Some(own) {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(own, OWN_KEYS));
    }
    // By ear arrows lead on, except where one of them is asked for.
    let awaits_arrow = keys.next(answer).is_some_and(is_arrow);
    let ignores_arrows = view.by_ear && !awaits_arrow;
    view.own_arrows |= free && awaits_arrow;
    let events = ui.input(|input| input.events.clone());
    let mut seen = Vec::new();
    let mut shift = ui.input(|input| input.modifiers.shift);
    for event in events {
        match event {
            Event::Key {
                key,
                physical_key,
                pressed: true,
                modifiers,
                ..
            } => {
                shift = modifiers.shift;
                let own = |stroke: &Stroke| free && !(ignores_arrows && ARROWS.contains(stroke));
                if let Some(stroke) = stroke(key).filter(own) {
                    seen.push(Seen::Pressed(Pressed { stroke, shift }));
                }
                let other = |at| view.keyboard.other_layout_seen(at, key);
                if !modifiers.alt && !modifiers.ctrl && physical_key.is_some_and(other) {
                    seen.push(Seen::OtherLayout);
                }
            }
            Event::Text(text) | Event::Ime(egui::ImeEvent::Commit(text)) => {
                let signs = text.chars().filter(|sign| free || *sign != ' ');
                let strokes = signs.map(Stroke::Text);
                seen.extend(strokes.map(|stroke| Seen::Pressed(Pressed { stroke, shift })));
            }
            _ => {}
        }
    }
    seen
}

/// The arrow keys.
const ARROWS: [Stroke; 4] = [Stroke::Left, Stroke::Right, Stroke::Up, Stroke::Down];

/// Whether the key that a lesson calls `name` is an arrow.
fn is_arrow(name: &str) -> bool {
    let shift = false;
    let mut arrows = ARROWS.iter();
    arrows.any(|stroke| {
        Pressed {
            stroke: *stroke,
            shift,
        }
        .is(name)
    })
}

fn stroke(key: Key) -> Option<Stroke> {
    match key {
        Key::Enter => Some(Stroke::Enter),
        Key::Backspace => Some(Stroke::Backspace),
        Key::Delete => Some(Stroke::Delete),
        Key::ArrowLeft => Some(Stroke::Left),
        Key::ArrowRight => Some(Stroke::Right),
        Key::ArrowUp => Some(Stroke::Up),
        Key::ArrowDown => Some(Stroke::Down),
        _ => None,
    }
}

/// All keys of the exercise in a row: those that are done, the next one, those to come. It has the focus
/// while real keys are pressed, and says what to press when touched.
fn sequence(keys: &Keys, ui: &mut Ui, view: &mut View, answer: &Answer, rect: Rect) {
    let message = keys.press_message(answer, view.keyboard);
    let said = message.clone();
    ui.allocate_rect(rect, Sense::empty());
    // Once all is done there is nothing to press any more.
    let response = said
        .clone()
        .map(|said| control(ui, view, rect, CONTROL, Role::Button, vec![said]));
    if response
        .as_ref()
        .is_some_and(|r| r.pressed() && r.hovered())
    {
        view.heard = said.clone().map(|said| vec![said]);
    }
    let palette = view.theme.palette.clone();
    #[expect(clippy::cast_precision_loss, reason = "a few keys")]
    let count = keys.keys.len() as f32;
    let reached = keys.reached(answer);
    let instruction = message.filter(|_| count < 8.0);
    let room = match &instruction {
        Some(_) => rect.width() * 0.5,
        None => rect.width(),
    };
    let pitch = (room / count).min(rect.height() * 1.25);
    let look = Look {
        size: rect.height() * 0.42,
        ..Look::label(view, palette.text)
    };
    for (at, name) in keys.keys.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few keys")]
        let left = rect.left() + pitch * at as f32;
        let size = vec2(pitch - 8.0, rect.height() - 8.0);
        let place = Rect::from_min_size(pos2(left + 4.0, rect.top() + 4.0), size);
        // Keys stand in the order of writing, which is from the left in every language.
        let (fill, line, width) = match at.cmp(&reached) {
            std::cmp::Ordering::Less => (palette.right, palette.right_line, 3.0),
            std::cmp::Ordering::Equal => (palette.chosen, palette.accent, 5.0),
            std::cmp::Ordering::Greater => (palette.surface, palette.line, 2.0),
        };
        ui.painter().rect_filled(place, RADIUS, fill);
        let stroke = egui::Stroke::new(width, line);
        ui.painter()
            .rect_stroke(place, RADIUS, stroke, StrokeKind::Inside);
        if at < reached {
            let icon = Rect::from_min_size(place.min, vec2(26.0, 26.0));
            picture::icon(ui, view, "check", icon, palette.right_line);
        }
        fitted(ui, view, &face(name), look, place.shrink(6.0));
    }
    if let Some(message) = &instruction {
        let words = Rect::from_min_max(
            pos2(rect.left() + pitch * count + GAP, rect.top()),
            rect.max - vec2(GAP, 0.0),
        );
        let look = Look {
            size: view.theme.imitated.min(words.height() * 0.5),
            line_height: view.close_lines(),
            ..Look::body(view)
        };
        fitted(ui, view, message, look, words.shrink2(vec2(0.0, 6.0)));
    }
    if let (Some(response), Some(message)) = (&response, &said) {
        light_outline(ui, view, rect.shrink(2.0), message);
        focus_frame(ui, view, response);
    }
}

/// What stands for a key in the row.
fn face(name: &str) -> Message {
    match NamedKey::find(name) {
        Some(key) => Message::new(key.called),
        None => Message::new("key-letter").text("letter", name.trim_start_matches(CAPS)),
    }
}
