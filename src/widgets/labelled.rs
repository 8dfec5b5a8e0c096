//! A field with its label above it, what is to be typed, and what is to be mended in it.

use egui::{Rect, Stroke, StrokeKind, Ui, vec2};

use super::text::{self, Look};
use super::text_field::{self, TextField};
use super::{View, control_id, note};
use crate::bidi::{self, Align, Direction, Style};
use crate::theme::RADIUS;
use crate::words::{Message, Span, Spot};

/// The most of the width that words behind a field take.
const MOST_BEHIND: f32 = 0.45;
/// The share of the width that words before a field take.
const WORDS_OF_ROW: f32 = 0.42;
/// The most characters of names, numbers and addresses.
const MOST_CHARS: usize = 60;
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
    /// What is to be copied, above the field.
    pub model: Option<Message>,
    /// Whether the model says what the label says, and stands in its place.
    pub brief: bool,
    /// What is to be mended, below the field.
    pub again: Option<Message>,
    /// Whether the text is only shown: it can't be changed any more.
    pub still: bool,
}

/// Where the words of a field stand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Words {
    /// Above it, over as many lines as they need; at least as high as this, so that fields side by side
    /// stand on one line.
    Above(f32),
    /// Above it, made smaller as far as they must be to be no higher than this.
    Within(f32),
    /// Before it, where there is no room above it.
    Before,
}

/// How large it is drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sizes {
    /// Size of the letters of label, model and note, in points.
    pub letters: f32,
    /// Height of the field itself, in points.
    pub field: f32,
    /// Where its words stand.
    pub words: Words,
    /// Whether there is room for what is to be mended.
    pub notes: bool,
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
            brief: false,
            again: None,
            still: false,
        }
    }

    /// The words above it, and whether each is bold.
    fn words(&self) -> impl Iterator<Item = (&Message, bool)> {
        let label = (!self.brief || self.model.is_none()).then_some((&self.label, false));
        let model = self.model.as_ref().map(|model| (model, !self.brief));
        label.into_iter().chain(model)
    }

    /// Height that it takes at this width.
    pub fn height(&self, ui: &Ui, view: &View, width: f32, sizes: Sizes) -> f32 {
        let above = match sizes.words {
            Words::Above(least) => self.above(ui, view, width, sizes.letters).max(least),
            Words::Within(height) => height,
            Words::Before => 0.0,
        };
        let again = self.again.as_ref().filter(|_| sizes.notes);
        let again = again.map_or(0.0, |message| {
            note::height(ui, view, message, width, sizes.letters)
        });
        above + sizes.field.max(view.theme.target) + again
    }

    /// Height of the words above it at this width.
    pub fn above(&self, ui: &Ui, view: &View, width: f32, letters: f32) -> f32 {
        let heights = self.words().map(|(message, bold)| {
            let look = look(view, letters, bold);
            text::height(ui, view, message, look, width)
        });
        heights.sum()
    }

    /// Draws it into `rect`, which is as high as [`Self::height`] says; returns the text when it was changed.
    pub fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, sizes: Sizes) -> Option<String> {
        let high = sizes.field.max(view.theme.target);
        let mut field = match sizes.words {
            Words::Above(least) => {
                let above = self.above(ui, view, rect.width(), sizes.letters);
                let top = rect.top() + (least - above).max(0.0);
                rect.with_min_y(self.each(ui, view, rect.with_min_y(top), sizes.letters))
            }
            Words::Within(height) => {
                let (above, below) = rect.split_top_bottom_at_y(rect.top() + height);
                self.fitted(ui, view, above);
                below
            }
            Words::Before => {
                let (start, end) = rect.split_left_right_at_fraction(WORDS_OF_ROW);
                self.fitted(ui, view, view.mirrored(start, rect));
                view.mirrored(end, rect)
            }
        };
        field.max.y = field.top() + high;
        let entered = self.field(ui, view, field, sizes.letters);
        if let Some(again) = self.again.as_ref().filter(|_| sizes.notes) {
            let height = note::height(ui, view, again, rect.width(), sizes.letters);
            let place = rect.with_min_y(field.bottom());
            let place = place.with_max_y(place.top() + height);
            note::show(ui, view, place, again, sizes.letters);
        }
        entered
    }

    /// Its words, one under the other; returns where they end.
    fn each(&self, ui: &mut Ui, view: &mut View, rect: Rect, letters: f32) -> f32 {
        let mut top = rect.top();
        for (message, bold) in self.words() {
            let look = look(view, letters, bold);
            let height = text::height(ui, view, message, look, rect.width());
            let place = rect.with_min_y(top).with_max_y(top + height);
            self.one_line(ui, view, message, look, place);
            top += height;
        }
        top
    }

    /// The label, or what is to be copied. To touch the label is to come to the field.
    fn one_line(&self, ui: &mut Ui, view: &mut View, message: &Message, look: Look, rect: Rect) {
        if Some(message) == self.model.as_ref() {
            let spot = Spot {
                message: message.clone(),
                line: 0,
            };
            text::light(ui, view, rect, &spot);
        }
        if text::quiet(ui, view, message, look, rect) && !self.still {
            ui.memory_mut(|memory| memory.request_focus(control_id(self.control)));
        }
    }

    /// What is to be copied, or else the label, made to fit.
    fn fitted(&self, ui: &mut Ui, view: &mut View, rect: Rect) {
        let message = self.model.as_ref().unwrap_or(&self.label);
        // One line when it is wide enough, else two or more.
        let one = look(view, view.theme.body.min(rect.height() * 0.75), false);
        let sentence = text::joined(view, message);
        let wide = text::lay_out(ui, view, &sentence, one, f32::INFINITY)
            .size()
            .x;
        let fits = wide * 0.7 <= rect.width() - 2.0 * LIGHT;
        let letters = if fits { one.size } else { one.size * 0.6 };
        let look = look(view, letters, false);
        if self.model.is_some() {
            text::label(ui, view, message, look, rect);
        } else {
            // While it is read, the field is lit.
            text::quiet_label(ui, view, message, look, rect);
        }
    }

    /// The field, and what stands behind it: an address is read from left to right in every language.
    fn field(&self, ui: &mut Ui, view: &mut View, rect: Rect, letters: f32) -> Option<String> {
        let mut rect = rect;
        if let Some(behind) = &self.behind {
            let look = look(view, letters, false);
            let sentence = text::joined(view, behind);
            let wanted = text::lay_out(ui, view, &sentence, look, f32::INFINITY);
            let width = (wanted.size().x + 2.0 * LIGHT).min(rect.width() * MOST_BEHIND);
            let (own, rest) = rect.split_left_right_at_x(rect.right() - width);
            rect = own;
            text::label(ui, view, behind, look, rest);
        }
        if self.still {
            shown(ui, view, rect, self);
            return None;
        }
        typed(ui, view, rect, self)
    }
}

/// The field itself. What is typed into it are names, numbers and addresses: from left to right, unless their
/// first letter says otherwise.
fn typed(ui: &mut Ui, view: &mut View, rect: Rect, field: &Labelled) -> Option<String> {
    let around = std::mem::replace(&mut view.direction, Direction::LeftToRight);
    let field = TextField {
        control: field.control,
        label: field.label.clone(),
        text: field.text,
        most_chars: Some(MOST_CHARS),
        hidden: field.hidden,
    };
    let text = text_field::show(ui, view, rect, &field);
    view.direction = around;
    text
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
        face: view.theme.face,
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

fn look(view: &View, letters: f32, bold: bool) -> Look {
    Look {
        size: letters,
        bold,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}
