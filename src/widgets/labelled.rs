//! A field with its label above it, what is to be typed, and what is to be mended in it.

use egui::{Event, Key, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::text::{self, Look};
use super::text_field::{self, TextField};
use super::{View, control_id, picture, tell_language};
use crate::bidi::{self, Align, Direction, Style};
use crate::theme::{RADIUS, TARGET};
use crate::words::{Message, Span};

/// The most of the width that words behind a field take.
const MOST_BEHIND: f32 = 0.45;
/// Space inside a note, in points.
const INSIDE: f32 = 6.0;
/// Space between words and the edge of their light, as in [`text::sentences`].
const LIGHT: f32 = 8.0;

/// A field as it stands on a page.
#[derive(Clone, PartialEq, Debug)]
pub struct Labelled<'a> {
    /// Name of the control.
    pub control: &'a str,
    /// What is to be typed: above the field, heard, and told to screen readers.
    pub label: Message,
    /// What has been typed.
    pub text: &'a str,
    /// Whether dots stand for it.
    pub hidden: bool,
    /// What stands behind the field, such as the end of an address.
    pub behind: Option<Message>,
    /// What is to be copied, between label and field.
    pub model: Option<Message>,
    /// What is to be mended, below the field.
    pub again: Option<Message>,
    /// Whether the text is only shown: it can't be changed any more.
    pub still: bool,
}

/// How large it is drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sizes {
    /// Size of the letters of label, model and note, in points.
    pub letters: f32,
    /// Height of the field itself, in points.
    pub field: f32,
}

/// What a person did to the field.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Entered {
    /// The text, when it was changed.
    pub text: Option<String>,
    /// Whether Enter was pressed in it.
    pub enter: bool,
}

impl<'a> Labelled<'a> {
    /// An empty field whose label is the message `control`.
    pub fn new(control: &'a str) -> Self {
        Self {
            control,
            label: Message::new(control),
            text: "",
            hidden: false,
            behind: None,
            model: None,
            again: None,
            still: false,
        }
    }

    /// Height that it takes at this width.
    pub fn height(&self, ui: &Ui, view: &View, width: f32, sizes: Sizes) -> f32 {
        let look = look(view, sizes.letters);
        let above = [Some(&self.label), self.model.as_ref()];
        let above = above.into_iter().flatten();
        let words: f32 = above
            .map(|message| text::height(ui, view, message, look, width))
            .sum();
        let again = self.again.as_ref();
        let again = again.map_or(0.0, |message| {
            note_height(ui, view, message, width, sizes.letters)
        });
        words + sizes.field.max(TARGET) + again
    }

    /// Draws it into `rect`, which is as high as [`Self::height`] says.
    pub fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, sizes: Sizes) -> Entered {
        let look = look(view, sizes.letters);
        let mut top = rect.top();
        let mut row = |height: f32| {
            let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
            top += height;
            row
        };
        let place = row(text::height(ui, view, &self.label, look, rect.width()));
        if quiet(ui, view, &self.label, look, place) && !self.still {
            ui.memory_mut(|memory| memory.request_focus(control_id(self.control)));
        }
        if let Some(model) = &self.model {
            let place = row(text::height(ui, view, model, look, rect.width()));
            let bold = Look { bold: true, ..look };
            text::label(ui, view, model, bold, place);
        }
        let mut field = row(sizes.field.max(TARGET));
        if let Some(behind) = &self.behind {
            // An address is read from left to right in every language.
            let sentence = text::joined(view, behind);
            let wanted = text::lay_out(ui, view, &sentence, look, f32::INFINITY);
            let width = (wanted.size().x + 2.0 * LIGHT).min(rect.width() * MOST_BEHIND);
            let (own, rest) = field.split_left_right_at_x(field.right() - width);
            field = own;
            text::label(ui, view, behind, look, rest);
        }
        let entered = if self.still {
            shown(ui, view, field, self);
            Entered::default()
        } else {
            typed(ui, view, field, self)
        };
        if let Some(again) = &self.again {
            let place = row(note_height(ui, view, again, rect.width(), sizes.letters));
            note(ui, view, place, again, sizes.letters);
        }
        entered
    }
}

/// The field itself. What is typed into it are names, numbers and addresses: from left to right, unless their
/// first letter says otherwise.
fn typed(ui: &mut Ui, view: &mut View, rect: Rect, field: &Labelled) -> Entered {
    let id = control_id(field.control);
    let had_focus = ui.memory(|memory| memory.had_focus_last_frame(id));
    let around = std::mem::replace(&mut view.direction, Direction::LeftToRight);
    let text = text_field::show(
        ui,
        view,
        rect,
        &TextField {
            control: field.control,
            label: field.label.clone(),
            text: field.text,
            most_chars: Some(60),
            hidden: field.hidden,
        },
    );
    view.direction = around;
    Entered {
        text,
        enter: had_focus && enter_pressed(ui),
    }
}

/// Whether Enter went down. A key that is held must not press the button of the next page too.
fn enter_pressed(ui: &Ui) -> bool {
    let enter = |event: &Event| {
        matches!(
            event,
            Event::Key {
                key: Key::Enter,
                pressed: true,
                repeat: false,
                ..
            }
        )
    };
    ui.input(|input| input.events.iter().any(enter))
}

/// A text that can't be changed any more, in a quiet frame.
fn shown(ui: &Ui, view: &View, rect: Rect, field: &Labelled) {
    let palette = &view.theme.palette;
    ui.painter().rect_filled(rect, RADIUS, palette.right);
    let stroke = Stroke::new(3.0, palette.right_line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let text = text_field::seen(field.text, field.hidden);
    let spans = [Span {
        text: text.to_string(),
        french: false,
    }];
    let direction = Direction::of_text(&text).unwrap_or(Direction::LeftToRight);
    let mut style = Style {
        size: view.theme.body.min(rect.height() / 1.85),
        bold: false,
        color: palette.text,
        line_height: 1.55,
        chip: None,
        align: Align::Start,
    };
    let inside = rect.shrink2(vec2(16.0, 0.0));
    let mut paragraph = bidi::layout(ui.ctx(), &spans, direction, &style, f32::INFINITY);
    while paragraph.size().x > inside.width() && style.size > 8.0 {
        style.size *= 0.9;
        paragraph = bidi::layout(ui.ctx(), &spans, direction, &style, f32::INFINITY);
    }
    let top = inside.center().y - paragraph.size().y / 2.0;
    paragraph.paint(ui.painter(), inside.with_min_y(top));
}

fn look(view: &View, letters: f32) -> Look {
    Look {
        size: letters,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}

/// Height of a note at this width.
pub fn note_height(ui: &Ui, view: &View, message: &Message, width: f32, letters: f32) -> f32 {
    let icon = letters * 1.3;
    let words = text::height(
        ui,
        view,
        message,
        look(view, letters),
        width - icon - 2.0 * INSIDE,
    );
    words.max(icon) + 3.0 * INSIDE
}

/// What is to be mended, where it is to be mended. It is said and lit elsewhere.
pub fn note(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, letters: f32) {
    let palette = view.theme.palette.clone();
    let rect = rect.with_min_y(rect.top() + INSIDE);
    ui.painter().rect_filled(rect, RADIUS / 2.0, palette.again);
    let stroke = Stroke::new(3.0, palette.again_line);
    ui.painter()
        .rect_stroke(rect, RADIUS / 2.0, stroke, StrokeKind::Inside);
    let inside = rect.shrink(INSIDE);
    let side = letters * 1.3;
    let icon = Rect::from_min_size(inside.min, vec2(side, side));
    let words = inside.with_min_x(inside.left() + side);
    let (icon, words) = (view.mirrored(icon, inside), view.mirrored(words, inside));
    picture::icon(ui, view, "retry", icon, palette.text);
    quiet(ui, view, message, look(view, letters), words);
}

/// Words that another part of the screen lights while they are read; returns whether they were touched, to
/// be heard.
fn quiet(ui: &mut Ui, view: &mut View, message: &Message, look: Look, rect: Rect) -> bool {
    let id = ui.id().with(("quiet", message));
    let response = ui.interact(rect, id, Sense::CLICK);
    view.drawn(ui, rect);
    let words = view.plain(message);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    tell_language(ui, view, response.id, message);
    if response.clicked() {
        view.heard = Some(vec![message.clone()]);
    }
    let mut place = rect.shrink2(vec2(LIGHT, 2.0));
    for sentence in view.texts.sentences(view.locale, message) {
        let paragraph = text::lay_out(ui, view, &sentence, look, place.width());
        paragraph.paint(ui.painter(), place);
        place.min.y += paragraph.size().y + 4.0;
    }
    response.clicked()
}
