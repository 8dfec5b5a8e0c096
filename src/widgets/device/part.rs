//! One part on the screen of an imitated program: how high it is, and how it is drawn.

use egui::{Rangef, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::{Did, Fit, Part, Tool, field};
use crate::theme::RADIUS;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, picture};
use crate::words::Message;

/// Space inside cards and bubbles, in points.
pub(super) const INSIDE: f32 = 10.0;
/// Space above and below the words of a bubble or a note.
const ABOVE: f32 = 5.0;
/// Share of the width that a button beside something takes.
pub(super) const TOOL: f32 = 0.36;

/// How words look on a device.
pub(super) fn look(view: &View, fit: Fit, bold: bool) -> Look {
    Look {
        size: view.theme.imitated * fit.scale,
        bold,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}

/// Side of a pictogram beside words.
pub(super) fn icon_side(view: &View, fit: Fit) -> f32 {
    view.theme.imitated * fit.scale * 1.3
}

impl Part {
    /// Whether it can be seen sentence by sentence.
    pub(super) fn is_sentences(&self) -> bool {
        matches!(self, Self::Words(_) | Self::Strong(_))
    }

    /// How high it is when it is as wide as this.
    pub(super) fn height(&self, ui: &Ui, view: &View, width: f32, fit: Fit) -> f32 {
        let side = icon_side(view, fit);
        let words = |message: &Message, bold: bool, width: f32| {
            text::height(ui, view, message, look(view, fit, bold), width)
        };
        match self {
            Self::Title(_, message) => words(message, true, width - side).max(side),
            Self::Words(message) => words(message, false, width),
            Self::Strong(message) => words(message, true, width),
            Self::Note(message) | Self::Address(_, message) => {
                words(message, false, width - side - 2.0 * INSIDE).max(side) + ABOVE
            }
            Self::Sender(_, _, _, tool) => {
                let least = tool.as_ref().map_or(side, |_| view.theme.target);
                let name = self.beside_button(ui, view, width, fit);
                name.map_or(0.0, |(height, _)| height).max(least)
            }
            Self::Bubble(message) => {
                words(message, false, bubble(width) - 2.0 * INSIDE) + 2.0 * ABOVE
            }
            Self::Card(card) => card.height(ui, view, width, fit),
            Self::Field(_) => field::height(view, fit),
            Self::Bar(_) => view.theme.target,
        }
    }

    /// Of who writes: how high name and address are, and how wide what stands at the start of the button.
    pub(super) fn beside_button(
        &self,
        ui: &Ui,
        view: &View,
        width: f32,
        fit: Fit,
    ) -> Option<(f32, f32)> {
        let Self::Sender(_, sender, address, tool) = self else {
            return None;
        };
        let width = beside_tool(width, tool.as_ref());
        let words = |message: &Message, bold: bool| {
            let width = width - icon_side(view, fit);
            text::height(ui, view, message, look(view, fit, bold), width)
        };
        let address = address.as_ref();
        let address = address.map_or(0.0, |address| words(address, false));
        Some((words(sender, true) + address, width))
    }

    /// Draws it in `rect`; the words of who writes are only as high as `of_words`.
    pub(super) fn show_at(
        &self,
        ui: &mut Ui,
        view: &mut View,
        rect: Rect,
        of_words: Rangef,
        fit: Fit,
    ) -> Option<Did> {
        match self {
            Self::Sender(icon, sender, address, tool) => {
                let who = (*icon, sender, address, tool);
                show_sender(ui, view, rect, of_words, fit, who)
            }
            other => other.show(ui, view, rect, fit),
        }
    }

    /// Draws it in `rect`.
    pub(super) fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, fit: Fit) -> Option<Did> {
        let palette = view.theme.palette.clone();
        let side = icon_side(view, fit);
        match self {
            Self::Title(icon, message) => {
                let words = with_icon(ui, view, icon, rect, side);
                sentences(ui, view, message, words, look(view, fit, true));
            }
            Self::Words(message) => sentences(ui, view, message, rect, look(view, fit, false)),
            Self::Strong(message) => sentences(ui, view, message, rect, look(view, fit, true)),
            Self::Note(message) => {
                boxed(ui, rect, palette.right, palette.right_line);
                let inside = rect.shrink2(vec2(INSIDE, ABOVE / 2.0));
                let words = with_icon(ui, view, "check", inside, side);
                view.live = true;
                sentences(ui, view, message, words, look(view, fit, false));
                view.live = false;
            }
            Self::Address(icon, message) => {
                boxed(ui, rect, palette.background, palette.line);
                let inside = rect.shrink2(vec2(INSIDE, ABOVE / 2.0));
                let words = with_icon(ui, view, icon, inside, side);
                sentences(ui, view, message, words, look(view, fit, false));
            }
            Self::Sender(..) => return self.show_at(ui, view, rect, rect.y_range(), fit),
            Self::Bubble(message) => {
                let place =
                    Rect::from_min_size(rect.min, vec2(bubble(rect.width()), rect.height()));
                let place = view.mirrored(place, rect);
                ui.painter().rect_filled(place, RADIUS, palette.chosen);
                let inside = place.shrink2(vec2(INSIDE, ABOVE));
                sentences(ui, view, message, inside, look(view, fit, false));
            }
            Self::Card(card) => {
                let pressed = card.show(ui, view, rect, fit);
                return pressed.then(|| Did::Pressed(card.control.clone()));
            }
            Self::Bar(tools) => return super::tools(ui, view, rect, tools),
            Self::Field(typed) => return field::show(ui, view, rect, fit, typed),
        }
        None
    }
}

/// Width of a bubble: it leaves free the side of the one who answers.
fn bubble(width: f32) -> f32 {
    width * 0.88
}

fn boxed(ui: &Ui, rect: Rect, fill: egui::Color32, line: egui::Color32) {
    ui.painter().rect_filled(rect, RADIUS / 2.0, fill);
    ui.painter().rect_stroke(
        rect,
        RADIUS / 2.0,
        Stroke::new(2.0, line),
        StrokeKind::Inside,
    );
}

/// A pictogram at the start of `rect`; what is left of it for words.
pub(super) fn with_icon(ui: &Ui, view: &View, icon: &str, rect: Rect, side: f32) -> Rect {
    // Beside the first line of many, in the middle of one.
    let above = if rect.height() < side * 2.5 {
        (rect.height() - side) / 2.0
    } else {
        0.0
    };
    let place = Rect::from_min_size(rect.min + vec2(0.0, above), vec2(side, side));
    let color = view.theme.palette.text;
    picture::icon(
        ui,
        view,
        icon,
        view.mirrored(place.shrink(side * 0.1), rect),
        color,
    );
    let words = Rect::from_min_max(pos2(rect.left() + side, rect.top()), rect.max);
    view.mirrored(words, rect)
}

fn sentences(ui: &mut Ui, view: &mut View, message: &Message, rect: Rect, look: Look) {
    let builder = UiBuilder::new().max_rect(rect).id_salt(message);
    let mut inside = ui.new_child(builder);
    inside.spacing_mut().item_spacing.y = 0.0;
    // What is lower than its place stands in the middle of it.
    let height = text::height(&inside, view, message, look, rect.width());
    inside.add_space(((rect.height() - height) / 2.0).max(0.0));
    text::sentences(&mut inside, view, message, look);
}

/// Width of what stands at the start of a button.
fn beside_tool(width: f32, tool: Option<&Tool>) -> f32 {
    tool.map_or(width, |_| width * (1.0 - TOOL) - INSIDE)
}

/// Who writes with the address below, as high as `of_words`, and the button at the end.
fn show_sender(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    of_words: Rangef,
    fit: Fit,
    (icon, sender, address, tool): (&str, &Message, &Option<Message>, &Option<Tool>),
) -> Option<Did> {
    let side = icon_side(view, fit);
    let width = beside_tool(rect.width(), tool.as_ref());
    let start = rect.with_max_x(rect.left() + width);
    let start = Rect::from_x_y_ranges(start.x_range(), of_words);
    let words = with_icon(ui, view, icon, view.mirrored(start, rect), side);
    let bold = look(view, fit, true);
    let height = text::height(ui, view, sender, bold, words.width());
    let (name, below) = match address {
        Some(_) => words.split_top_bottom_at_y(words.top() + height),
        None => (words, Rect::NOTHING),
    };
    sentences(ui, view, sender, name, bold);
    let mut did = None;
    if let Some(tool) = tool {
        let place = Rect::from_min_size(
            pos2(rect.left() + width + INSIDE, rect.top()),
            vec2(rect.width() - width - INSIDE, view.theme.target),
        );
        if tool.show(ui, view, view.mirrored(place, rect)) {
            did = Some(Did::Pressed(tool.control.clone()));
        }
    }
    if let Some(address) = address {
        sentences(ui, view, address, below, look(view, fit, false));
    }
    did
}
