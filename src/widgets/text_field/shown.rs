//! The text as it stands in the field: how large, and how far it is moved.

use egui::{Context, Rect, vec2};

use super::CARET_WIDTH;
use super::draft::Caret;
use crate::bidi::{self, Align, Direction, Letter, Paragraph, Style};
use crate::widgets::View;
use crate::words::Span;

/// Space between the words and the edge, in points.
pub(super) const INSIDE: f32 = 16.0;
/// The same for all languages: the field must not grow when the first Arabic letter comes.
pub(super) const LINE_HEIGHT: f32 = 1.55;
/// Space above and below, as a share of the size: vowel signs stand out of their line.
pub(super) const ABOVE: f32 = 0.15;
/// A long text becomes smaller, in steps that can be told from trembling, and then moves.
const SIZES: [f32; 3] = [1.0, 0.85, 0.7];

/// The text laid out in the field.
pub(super) struct Shown {
    pub paragraph: Paragraph,
    pub direction: Direction,
    size: f32,
    /// What can be seen of it.
    inside: Rect,
    /// Where it is painted.
    pub place: Rect,
}

impl Shown {
    pub fn new(ctx: &Context, view: &View, rect: Rect, text: &str, scroll: f32) -> Self {
        let direction = Direction::of_text(text).unwrap_or(view.direction);
        let inside = rect.shrink2(vec2(INSIDE, 0.0));
        let body = view
            .theme
            .body
            .min(rect.height() / (LINE_HEIGHT + 2.0 * ABOVE));
        let spans = [Span {
            text: text.to_owned(),
            french: false,
        }];
        let lay_out = |size| {
            let style = Style {
                size,
                bold: false,
                color: view.theme.palette.text,
                line_height: LINE_HEIGHT,
                chip: None,
                align: Align::Start,
                face: view.theme.face,
            };
            bidi::layout(ctx, &spans, direction, &style, f32::INFINITY)
        };
        let [mut size, smaller @ ..] = SIZES.map(|share| share * body);
        let mut paragraph = lay_out(size);
        for next in smaller {
            if paragraph.size().x + CARET_WIDTH <= inside.width() {
                break;
            }
            size = next;
            paragraph = lay_out(size);
        }
        let top = rect.center().y - paragraph.size().y / 2.0;
        let place = inside.with_min_y(top).translate(match direction {
            Direction::LeftToRight => vec2(-scroll, 0.0),
            Direction::RightToLeft => vec2(scroll, 0.0),
        });
        Self {
            paragraph,
            direction,
            size,
            inside,
            place,
        }
    }

    pub fn letters(&self, ctx: &Context) -> Vec<Letter> {
        self.paragraph.letters(ctx, self.place)
    }

    pub fn caret(&self, ctx: &Context, caret: Caret) -> Rect {
        if caret.behind {
            self.paragraph.caret_behind(ctx, caret.at, self.place)
        } else {
            self.paragraph.caret(ctx, caret.at, self.place)
        }
    }

    /// How far the text has to be moved for the caret to be seen, and something on both sides of it.
    pub fn scroll(&self, ctx: &Context, caret: Caret) -> f32 {
        let x = self.caret(ctx, caret).left();
        let far = match self.direction {
            Direction::LeftToRight => x - self.place.left(),
            Direction::RightToLeft => self.place.right() - x,
        };
        let room = self.inside.width() - CARET_WIDTH;
        let whole = self.paragraph.size().x.max(far);
        let least = (far + self.size).min(whole) - room;
        let most = (far - self.size).min(whole - room).max(0.0);
        caret.scroll.min(most).max(least).max(0.0)
    }
}
