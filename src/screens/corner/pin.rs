//! The door of the corner: digits to press or to type, shown as dots and never said.

use egui::{Event, Key, Rect, Response, Stroke, StrokeKind, Ui, vec2};

use super::super::frame;
use super::sentences;
use crate::app::{Action, Deed, Lead, Model, Panel};
use crate::configuration::pin::MOST_DIGITS;
use crate::theme::{GAP, MARGIN, RADIUS};
use crate::typed::Typed;
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press, Role, View, control_heard_as, ear, focus_frame, tell_words};
use crate::words::Message;

/// Width of the button that begins a workshop, in points.
const WORKSHOP: f32 = 150.0;
/// Share of the width for the words: the keys have the rest.
const WORDS: f32 = 0.42;
/// Height of the frame of the dots, in points.
const DOTS: f32 = 64.0;
/// The keys, in the order of a telephone; none is the one that takes a digit back.
const KEYS: [Option<u32>; 11] = [
    Some(1),
    Some(2),
    Some(3),
    Some(4),
    Some(5),
    Some(6),
    Some(7),
    Some(8),
    Some(9),
    None,
    Some(0),
];
/// What the upper row of a French keyboard writes without Shift, from 0 to 9.
const FRENCH_ROW: [char; 10] = ['à', '&', 'é', '\u{22}', '\'', '(', '-', 'è', '_', 'ç'];

/// The pad, or why the corner stays shut.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    let (title, end) = (places.top, places.top.right() - WORKSHOP);
    let (title, button) = title.split_left_right_at_x(end);
    let title = view.mirrored(title.with_max_x(end - GAP), places.top);
    frame::title(ui, view, &Panel::Pin.title(), title);
    let button = view.mirrored(button, places.top);
    let workshop = workshop(ui, view, button);
    let rest = door(ui, view, model, &places);
    workshop.into_iter().chain(rest).collect()
}

/// A workshop needs no PIN: it shows lessons, and nothing that is kept.
fn workshop(ui: &mut Ui, view: &mut View, rect: Rect) -> Option<Action> {
    let button = Button::new("workshop", "workshop");
    let begins = button::bar(ui, view, rect, &button, None).pressed();
    begins.then_some(Action::Lead(Lead::Begin))
}

/// What leads to the figures.
fn door(ui: &mut Ui, view: &mut View, model: &Model, places: &frame::Places) -> Vec<Action> {
    if !model.setup.has_pin {
        pager(ui, view, places.content, "pin-none", |ui, view| {
            for message in model.at_the_door() {
                sentences(ui, view, &message);
            }
        });
        let offers = frame::Offers {
            main: Some((Button::new("close", "back"), Action::Close)),
            ..Default::default()
        };
        let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
        return bottom.into_iter().collect();
    }
    let whole = places.content;
    let (start, end) = whole.split_left_right_at_x(whole.left() + whole.width() * WORDS);
    let end = end.with_min_x(end.left() + MARGIN);
    let (words, dots) = start.split_top_bottom_at_y(start.bottom() - DOTS);
    pager(ui, view, view.mirrored(words, whole), "pin", |ui, view| {
        for message in model.at_the_door() {
            sentences(ui, view, &message);
        }
    });
    let mut pin = model.corner.pin.clone();
    show_dots(ui, view, view.mirrored(dots, whole), pin.as_str().len());
    typed(ui, &mut pin);
    let keys = view.mirrored(end, whole);
    pressed(ui, view, keys, &mut pin, model.ear.is_private());
    let changed = pin != model.corner.pin;
    let changed = changed.then(|| Action::Corner(Deed::Type(pin)));
    let offers = frame::Offers {
        back: Some((Button::new("back", "back"), Action::Close)),
        main: Some((Button::new("give", "done"), Action::Corner(Deed::Give))),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    changed.into_iter().chain(bottom).collect()
}

/// What the keyboard of the machine writes.
fn typed(ui: &Ui, pin: &mut Typed) {
    ui.input(|input| {
        for event in &input.events {
            match event {
                Event::Text(text) => {
                    for c in text.chars().filter_map(digit) {
                        *pin = pin.with(c);
                    }
                }
                Event::Key {
                    key: Key::Backspace,
                    pressed: true,
                    ..
                } => *pin = pin.without_last(),
                _ => {}
            }
        }
    });
}

fn digit(c: char) -> Option<char> {
    let place = FRENCH_ROW.iter().position(|sign| *sign == c);
    let place = place.and_then(|place| u32::try_from(place).ok());
    let of_row = place.and_then(|place| char::from_digit(place, 10));
    of_row.or(c.is_ascii_digit().then_some(c))
}

/// The keys on the screen.
fn pressed(ui: &mut Ui, view: &mut View, rect: Rect, pin: &mut Typed, private: bool) {
    let size = vec2(
        (rect.width() - 2.0 * GAP) / 3.0,
        (rect.height() - 3.0 * GAP) / 4.0,
    );
    for (at, key) in KEYS.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a dozen keys")]
        let (column, row) = ((at % 3) as f32, (at / 3) as f32);
        // The digits of a telephone stand so in every language.
        let corner = rect.min + vec2(column * (size.x + GAP), row * (size.y + GAP));
        let place = Rect::from_min_size(corner, size);
        match key {
            Some(number) => {
                if one_digit(ui, view, place, number, private).clicked() {
                    *pin = pin.with(char::from_digit(number, 10).unwrap_or('0'));
                }
            }
            None => {
                let button = Button::new("pin-erase", "back");
                if button::bar(ui, view, place, &button, None).clicked() {
                    *pin = pin.without_last();
                }
            }
        }
    }
}

/// A key with its digit. A screen reader is told which one; the voice says it only where it is `private`, for others
/// hear a loudspeaker.
fn one_digit(ui: &mut Ui, view: &mut View, rect: Rect, number: u32, private: bool) -> Response {
    let name = format!("pin-{number}");
    let words = Message::new("digits").number("number", number as usize);
    let heard = match private {
        true => words.clone(),
        false => Message::new("pin-key"),
    };
    let (told, heard) = (vec![words.clone()], vec![heard]);
    let response = control_heard_as(ui, view, rect, &name, Role::Button, told, heard);
    let palette = view.theme.palette.clone();
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(3.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let look = Look {
        size: rect.height() * 0.5,
        ..Look::label(view, palette.text)
    };
    fitted(ui, view, &words, look, rect.shrink(6.0));
    focus_frame(ui, view, &response);
    response
}

/// One dot for each digit.
fn show_dots(ui: &mut Ui, view: &mut View, rect: Rect, number: usize) {
    let id = egui::Id::new("pin-dots");
    let response = ui.interact(rect, id, ear::sense(view));
    let words = Message::new("pin-dots").number("number", number);
    ear::words(ui, view, &response, std::slice::from_ref(&words));
    tell_words(ui, &response, &text::joined(view, &words));
    if response.clicked() {
        view.heard = Some(vec![words]);
    }
    let palette = &view.theme.palette;
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(3.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    #[expect(clippy::cast_precision_loss, reason = "at most 12 digits")]
    let step = ((rect.width() - 2.0 * MARGIN) / MOST_DIGITS as f32).min(28.0);
    for at in 0..number {
        #[expect(clippy::cast_precision_loss, reason = "at most 12 digits")]
        let x = rect.left() + MARGIN + (at as f32 + 0.5) * step;
        let place = egui::pos2(x, rect.center().y);
        ui.painter().circle_filled(place, step * 0.36, palette.text);
    }
}
