//! One part on the screen of an imitated program: how high it is, and how it is drawn.

use egui::{Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::{Card, Did, Field, Line, Part, Tool};
use crate::bidi::Paragraph;
use crate::theme::{RADIUS, TARGET};
use crate::typed::Typed;
use crate::widgets::button::light_outline;
use crate::widgets::text::{self, Look};
use crate::widgets::text_field::{self, TextField};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::Message;

/// Space inside cards and bubbles, in points.
const INSIDE: f32 = 10.0;
/// Share of the width that a button beside something takes.
const TOOL: f32 = 0.36;
/// Width of the label of a field, as a share.
const LABEL: f32 = 0.42;

/// How words look on a device.
fn look(view: &View, scale: f32, bold: bool) -> Look {
    Look {
        size: view.theme.body * scale,
        bold,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}

/// Side of a pictogram beside words.
fn icon_side(view: &View, scale: f32) -> f32 {
    view.theme.body * scale * 1.3
}

impl Part {
    /// How high it is when it is as wide as this.
    pub(super) fn height(&self, ui: &Ui, view: &View, width: f32, scale: f32) -> f32 {
        let side = icon_side(view, scale);
        let words = |message: &Message, bold: bool, width: f32| {
            text::height(ui, view, message, look(view, scale, bold), width)
        };
        match self {
            Self::Title(_, message) => words(message, true, width - side).max(side),
            Self::Words(message) => words(message, false, width),
            Self::Strong(message) => words(message, true, width),
            Self::Note(message) | Self::Address(_, message) => {
                words(message, false, width - side - 2.0 * INSIDE).max(side) + INSIDE
            }
            Self::Sender(_, sender, address, tool) => {
                let beside = tool.as_ref().map_or(0.0, |_| width * TOOL + INSIDE);
                let name = words(sender, true, width - side - beside).max(side);
                let name = if tool.is_some() {
                    name.max(TARGET)
                } else {
                    name
                };
                let address = address.as_ref();
                let address =
                    address.map_or(0.0, |address| words(address, false, width - side).max(side));
                name + address
            }
            Self::Bubble(message) => {
                words(message, false, bubble(width) - 2.0 * INSIDE) + 2.0 * INSIDE
            }
            Self::Card(card) => card.height(ui, view, width, scale),
            Self::Field(_) => field_height(view, scale),
        }
    }

    /// Draws it in `rect`.
    pub(super) fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, scale: f32) -> Option<Did> {
        let palette = view.theme.palette.clone();
        let side = icon_side(view, scale);
        match self {
            Self::Title(icon, message) => {
                let words = with_icon(ui, view, icon, rect, side);
                sentences(ui, view, message, words, look(view, scale, true));
            }
            Self::Words(message) => sentences(ui, view, message, rect, look(view, scale, false)),
            Self::Strong(message) => sentences(ui, view, message, rect, look(view, scale, true)),
            Self::Note(message) => {
                boxed(ui, rect, palette.right, palette.right_line);
                let inside = rect.shrink2(vec2(INSIDE, INSIDE / 2.0));
                let words = with_icon(ui, view, "check", inside, side);
                view.live = true;
                sentences(ui, view, message, words, look(view, scale, false));
                view.live = false;
            }
            Self::Address(icon, message) => {
                boxed(ui, rect, palette.background, palette.line);
                let inside = rect.shrink2(vec2(INSIDE, INSIDE / 2.0));
                let words = with_icon(ui, view, icon, inside, side);
                sentences(ui, view, message, words, look(view, scale, false));
            }
            Self::Sender(icon, sender, address, tool) => {
                return show_sender(ui, view, rect, scale, (icon, sender, address, tool));
            }
            Self::Bubble(message) => {
                let place =
                    Rect::from_min_size(rect.min, vec2(bubble(rect.width()), rect.height()));
                let place = view.mirrored(place, rect);
                ui.painter().rect_filled(place, RADIUS, palette.chosen);
                let inside = place.shrink(INSIDE);
                sentences(ui, view, message, inside, look(view, scale, false));
            }
            Self::Card(card) => {
                let pressed = card.show(ui, view, rect, scale);
                return pressed.then(|| Did::Pressed(card.control.clone()));
            }
            Self::Field(typed) => return field(ui, view, rect, scale, typed),
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
fn with_icon(ui: &Ui, view: &View, icon: &str, rect: Rect, side: f32) -> Rect {
    let place = Rect::from_min_size(rect.min, vec2(side, side));
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

/// Who writes, with the button beside it, and the address below.
fn show_sender(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    scale: f32,
    (icon, sender, address, tool): (&str, &Message, &Option<Message>, &Option<Tool>),
) -> Option<Did> {
    let side = icon_side(view, scale);
    let mut did = None;
    let below = address.as_ref().map_or(0.0, |address| {
        let look = look(view, scale, false);
        text::height(ui, view, address, look, rect.width() - side).max(side)
    });
    let (name, line) = rect.split_top_bottom_at_y(rect.bottom() - below);
    let mut words = name;
    if tool.is_some() {
        words.max.x -= rect.width() * TOOL + INSIDE;
    }
    let words = view.mirrored(words, name);
    let words = with_icon(ui, view, icon, words, side.min(name.height()));
    sentences(ui, view, sender, words, look(view, scale, true));
    if let Some(tool) = tool {
        let width = rect.width() * TOOL;
        let place = Rect::from_min_size(
            pos2(rect.right() - width, name.top()),
            vec2(width, name.height().min(TARGET)),
        );
        if tool.show(ui, view, view.mirrored(place, name)) {
            did = Some(Did::Pressed(tool.control.clone()));
        }
    }
    if let Some(address) = address {
        let words = with_icon(ui, view, "address", line, side);
        sentences(ui, view, address, words, look(view, scale, false));
    }
    did
}

impl Card {
    fn icon_width(&self, view: &View, scale: f32) -> f32 {
        icon_side(view, scale) + 2.0 * INSIDE
    }

    fn paragraphs(&self, ui: &Ui, view: &View, width: f32, scale: f32) -> Vec<Paragraph> {
        let width = width - self.icon_width(view, scale) - INSIDE;
        let lines = self.lines.iter();
        let lay_out = |line: &Line| {
            let sentence = text::joined(view, &line.message);
            text::lay_out(ui, view, &sentence, look(view, scale, line.bold), width)
        };
        lines.map(lay_out).collect()
    }

    fn height(&self, ui: &Ui, view: &View, width: f32, scale: f32) -> f32 {
        let paragraphs = self.paragraphs(ui, view, width, scale);
        let words: f32 = paragraphs.iter().map(|lines| lines.size().y).sum();
        TARGET.max(words + INSIDE)
    }

    fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, scale: f32) -> bool {
        let response = control(ui, view, rect, &self.control, Role::Button, self.messages());
        let palette = view.theme.palette.clone();
        let (fill, line) = if self.link {
            (palette.french, palette.french_line)
        } else {
            (palette.background, palette.line)
        };
        ui.painter().rect_filled(rect, RADIUS, fill);
        ui.painter()
            .rect_stroke(rect, RADIUS, Stroke::new(2.5, line), StrokeKind::Inside);
        let side = icon_side(view, scale);
        let icon = Rect::from_min_size(
            pos2(rect.left() + INSIDE, rect.center().y - side / 2.0),
            vec2(side, side),
        );
        picture::icon(
            ui,
            view,
            self.icon,
            view.mirrored(icon.shrink(side * 0.08), rect),
            palette.text,
        );
        let paragraphs = self.paragraphs(ui, view, rect.width(), scale);
        let height: f32 = paragraphs.iter().map(|lines| lines.size().y).sum();
        let mut top = rect.center().y - height / 2.0;
        let words = Rect::from_x_y_ranges(
            rect.left() + self.icon_width(view, scale)..=rect.right() - INSIDE,
            rect.y_range(),
        );
        let words = view.mirrored(words, rect);
        for (line, paragraph) in self.lines.iter().zip(&paragraphs) {
            let place = Rect::from_min_size(
                pos2(words.left(), top),
                vec2(words.width(), paragraph.size().y),
            );
            paragraph.paint(ui.painter(), place);
            if self.link && line.bold {
                underline(ui, paragraph, place, palette.text);
            }
            top += paragraph.size().y;
            light_outline(ui, view, rect, &line.message);
        }
        focus_frame(ui, view, &response);
        response.pressed()
    }
}

/// Lines under words, as links have them; not under French words, which have their own outline.
fn underline(ui: &Ui, paragraph: &Paragraph, place: Rect, color: egui::Color32) {
    if !paragraph.chips(place).is_empty() {
        return;
    }
    for line in paragraph.lines(place) {
        let y = line.rect.top() + paragraph.baseline() + 4.0;
        ui.painter()
            .hline(line.rect.x_range(), y, Stroke::new(2.0, color));
    }
}

fn label_height(view: &View, scale: f32) -> f32 {
    view.theme.body * scale * view.close_lines() + 4.0
}

fn field_height(view: &View, scale: f32) -> f32 {
    label_height(view, scale) + box_height(view, scale)
}

fn box_height(view: &View, scale: f32) -> f32 {
    TARGET.max(view.theme.body * scale * 1.85)
}

/// A field with its name above, its model beside the name, and its button at the end.
///
/// This is the one place where imitated programs take typed text.
pub fn field(ui: &mut Ui, view: &mut View, rect: Rect, scale: f32, field: &Field) -> Option<Did> {
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
