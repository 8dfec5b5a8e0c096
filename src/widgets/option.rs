//! Options of an exercise as large cards, in one column or two.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::button::light_outline;
use super::group::group;
use super::text::{Look, fitted, joined, whole_words};
use super::{Press, Role, View, control, focus_frame, picture};
use crate::theme::{GAP, RADIUS};
use crate::words::Message;

/// What is shown of an option after the answer was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Nothing.
    None,
    /// It is right.
    Right,
    /// It is not this one.
    NotThis,
}

/// One option.
#[derive(Clone, PartialEq, Debug)]
pub struct OptionCard {
    /// Name of the control.
    pub control: String,
    /// Its words.
    pub message: Message,
    /// Whether several can be chosen.
    pub several: bool,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What the answer says about it.
    pub mark: Mark,
    /// The number that it was given, shown in the place of the pictogram.
    pub number: Option<usize>,
}

impl OptionCard {
    /// Its words and its state, as they are heard.
    fn messages(&self) -> Vec<Message> {
        let state = match (self.mark, self.chosen, self.number) {
            (Mark::Right, _, _) => Some(Message::new("option-right")),
            (Mark::NotThis, _, _) => Some(Message::new("option-not-this")),
            (Mark::None, _, Some(number)) => Some(numbered(number)),
            (Mark::None, true, None) => Some(Message::new("option-chosen")),
            (Mark::None, false, None) => None,
        };
        std::iter::once(self.message.clone()).chain(state).collect()
    }

    fn role(&self) -> Role {
        let chosen = self.chosen;
        if self.several {
            Role::Check { chosen }
        } else {
            Role::Radio { chosen }
        }
    }

    fn icon(&self) -> &'static str {
        match (self.mark, self.several, self.chosen) {
            (Mark::Right, _, _) => "check",
            (Mark::NotThis, _, _) => "retry",
            (Mark::None, false, false) => "radio-off",
            (Mark::None, false, true) => "radio-on",
            (Mark::None, true, false) => "box-off",
            (Mark::None, true, true) => "box-on",
        }
    }
}

/// "Numéro 2": the number that an option was given.
pub fn numbered(number: usize) -> Message {
    Message::new("option-number").number("number", number)
}

/// Width of the pictogram of an option.
const ICON: f32 = 44.0;
/// Space inside an option.
const INSIDE: f32 = 12.0;

/// All options of a question; returns the number of the one that was touched.
pub fn grid(
    ui: &mut Ui,
    view: &mut View,
    question: &Message,
    cards: &[OptionCard],
) -> Option<usize> {
    let width = ui.available_width();
    let half = (width - GAP) / 2.0;
    // Two columns when no option needs more than two lines there: fewer things to scroll.
    let two_lines = view.theme.body * view.close_lines() * 2.0 + 1.0;
    let fits = |card: &OptionCard| words(ui, view, card, half).size().y <= two_lines;
    let columns = if cards.len() > 1 && width >= 640.0 && cards.iter().all(fits) {
        2
    } else {
        1
    };
    in_columns(ui, view, question, cards, columns)
}

/// All options of a question row by row in so many columns; returns the number of the one that was touched.
pub fn in_columns(
    ui: &mut Ui,
    view: &mut View,
    question: &Message,
    cards: &[OptionCard],
    columns: usize,
) -> Option<usize> {
    group(ui, view, question, |ui, view| {
        rows(ui, view, cards, columns)
    })
}

fn rows(ui: &mut Ui, view: &mut View, cards: &[OptionCard], columns: usize) -> Option<usize> {
    let whole = ui.available_width();
    #[expect(clippy::cast_precision_loss, reason = "1 or 2 columns")]
    let width = (whole - GAP * (columns as f32 - 1.0)) / columns as f32;
    let mut touched = None;
    for (row, cards) in cards.chunks(columns).enumerate() {
        let heights = cards
            .iter()
            .map(|card| words(ui, view, card, width).size().y);
        // Signs above and below Arabic letters stand out of their line, the more the larger they are.
        let above = INSIDE.max(view.theme.body * 0.2);
        let height = heights.fold(0.0, f32::max) + 2.0 * above;
        let (line, _) =
            ui.allocate_exact_size(vec2(whole, height.max(view.theme.target)), Sense::empty());
        for (column, card) in cards.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a column is 0 or 1")]
            let left = line.left() + column as f32 * (width + GAP);
            let rect = Rect::from_min_size(pos2(left, line.top()), vec2(width, line.height()));
            if one(ui, view, card, view.mirrored(rect, line)) {
                touched = Some(row * columns + column);
            }
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    touched
}

fn words(ui: &Ui, view: &View, card: &OptionCard, width: f32) -> crate::bidi::Paragraph {
    let look = Look {
        centred: false,
        bold: false,
        line_height: view.close_lines(),
        ..Look::label(view, view.theme.palette.text)
    };
    let width = width - ICON - 3.0 * INSIDE;
    whole_words(ui, view, &joined(view, &card.message), look, width)
}

fn one(ui: &mut Ui, view: &mut View, card: &OptionCard, rect: Rect) -> bool {
    let response = control(ui, view, rect, &card.control, card.role(), card.messages());
    let palette = &view.theme.palette;
    let (fill, line, width) = match (card.mark, card.chosen) {
        (Mark::Right, _) => (palette.right, palette.right_line, 5.0),
        (Mark::NotThis, _) => (palette.again, palette.again_line, 5.0),
        (Mark::None, true) => (palette.chosen, palette.accent, 5.0),
        (Mark::None, false) => (palette.surface, palette.line, 2.5),
    };
    ui.painter().rect_filled(rect, RADIUS, fill);
    ui.painter()
        .rect_stroke(rect, RADIUS, Stroke::new(width, line), StrokeKind::Inside);
    let picture_place = Rect::from_min_size(
        pos2(rect.left() + INSIDE, rect.center().y - ICON / 2.0),
        vec2(ICON, ICON),
    );
    let color = if card.mark == Mark::None && card.chosen {
        palette.accent
    } else {
        palette.text
    };
    let picture_place = view.mirrored(picture_place, rect);
    match (card.mark, card.number) {
        (Mark::None, Some(number)) => badge(ui, view, number, picture_place),
        _ => picture::icon(ui, view, card.icon(), picture_place, color),
    }
    let paragraph = words(ui, view, card, rect.width());
    let place = Rect::from_min_size(
        pos2(
            rect.left() + ICON + 2.0 * INSIDE,
            rect.center().y - paragraph.size().y / 2.0,
        ),
        vec2(rect.width() - ICON - 3.0 * INSIDE, paragraph.size().y),
    );
    paragraph.paint(ui.painter(), view.mirrored(place, rect));
    light_outline(ui, view, rect, &card.message);
    focus_frame(ui, view, &response);
    response.pressed()
}

/// A number in a filled circle.
fn badge(ui: &Ui, view: &View, number: usize, rect: Rect) {
    let palette = &view.theme.palette;
    let radius = rect.height() / 2.0;
    ui.painter()
        .circle_filled(rect.center(), radius, palette.accent);
    let look = Look {
        size: radius * 1.2,
        ..Look::label(view, palette.on_accent)
    };
    let digits = Message::new("digits").number("number", number);
    fitted(ui, view, &digits, look, rect);
}
