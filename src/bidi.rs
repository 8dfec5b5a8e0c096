//! All text of the product, laid out by the Unicode bidirectional algorithm.
//!
//! egui shapes letters but knows no direction, so a line of Arabic with a French word or a phone
//! number in it would be in the wrong order. Here a paragraph is wrapped and each line is cut into
//! runs, put in the order of the algorithm, and only the runs are given to egui. French and English
//! take the same path.

mod caret;
mod logical;
mod paragraph;
mod shape;
#[cfg(test)]
mod tests;
mod wrap;

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use egui::{Color32, Context, Stroke, cache::FramePublisher};
use unicode_bidi::BidiClass;

pub use caret::Letter;
pub use logical::without_direction_marks;
pub use paragraph::{Line, LineRun, Paragraph};

use crate::fonts::Face;
use crate::words::{Locale, Span};

/// Space left and right of a French word in its chip; this and the next ones are fractions of the
/// font size.
const CHIP_PADDING: f32 = 0.3;
/// Space outside of a chip, so that a full stop behind it does not touch it.
const CHIP_MARGIN: f32 = 0.06;
/// How far a chip reaches above the baseline: over the accent of a capital letter.
const CHIP_ASCENT: f32 = 0.98;
/// How far it reaches below: under the tail of a g.
const CHIP_DESCENT: f32 = 0.34;
const CHIP_CORNER: f32 = 0.25;
const CARET_ASCENT: f32 = 0.95;
const CARET_DESCENT: f32 = 0.3;

/// The direction in which a language is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// French, English and most others.
    LeftToRight,
    /// Arabic, Persian, Hebrew and others.
    RightToLeft,
}

impl Direction {
    /// The direction of a locale, by its script when it names one, else by its language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        // Without the feature `likelysubtags` of unic-langid this is wrong only for languages
        // written in two scripts when the region alone decides (Kurdish in Turkey): the folder of
        // such a language has to name its script ("ku-Latn").
        match locale.character_direction() {
            unic_langid::CharacterDirection::RTL => Self::RightToLeft,
            _ => Self::LeftToRight,
        }
    }

    /// The direction of words that people write: that of their first letter. Digits and signs have none.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        text.chars()
            .find_map(|c| match unicode_bidi::bidi_class(c) {
                BidiClass::L => Some(Self::LeftToRight),
                BidiClass::R | BidiClass::AL => Some(Self::RightToLeft),
                _ => None,
            })
    }
}

/// Where the lines of a paragraph stand in the space they have.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Align {
    /// At the side where reading starts: left for French, right for Arabic.
    #[default]
    Start,
    /// In the middle.
    Centre,
}

/// How French words marked `FR("…")` are drawn: like the button that they name.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Chip {
    /// Colour of the button.
    pub fill: Color32,
    /// Its edge.
    pub stroke: Stroke,
    /// Colour of the word on it.
    pub text: Color32,
}

/// How a paragraph looks.
#[derive(Clone, PartialEq, Debug)]
pub struct Style {
    /// Font size in points.
    pub size: f32,
    /// Bold letters.
    pub bold: bool,
    /// Colour of the letters.
    pub color: Color32,
    /// Distance between two lines as a multiple of the size. Arabic with vowel signs wants 1.6.
    pub line_height: f32,
    /// How French words are drawn; without it they look like the text around them.
    pub chip: Option<Chip>,
    /// Where the lines stand.
    pub align: Align,
    /// The typeface of text from left to right, as far as it has the letters.
    pub face: Face,
}

type Plans = FramePublisher<u64, Arc<paragraph::Plan>>;

/// Lays out `spans` as one paragraph whose lines are at most `wrap_width` points wide, as far as
/// words allow (`f32::INFINITY` for one line).
///
/// To be called in each frame: a text that was there in the last frame costs one look-up.
/// Nothing may be laid out before egui's first frame: there are no fonts yet.
#[must_use]
pub fn layout(
    ctx: &Context,
    spans: &[Span],
    direction: Direction,
    style: &Style,
    wrap_width: f32,
) -> Paragraph {
    let pixels_per_point = ctx.pixels_per_point();
    let key = key(spans, direction, style, wrap_width, pixels_per_point);
    let known = ctx.memory_mut(|memory| memory.caches.cache::<Plans>().get(&key).cloned());
    let (plan, galleys) = ctx.fonts_mut(|fonts| {
        let plan = known.unwrap_or_else(|| {
            let mut shaper = shape::Shaper { fonts, style };
            let wrap_width = if wrap_width.is_nan() { 0.0 } else { wrap_width };
            let plan =
                paragraph::Plan::new(&mut shaper, spans, direction, wrap_width, pixels_per_point);
            Arc::new(plan)
        });
        let runs = plan.lines.iter().flat_map(|line| &line.shaped.runs);
        let galleys = runs.map(|run| fonts.layout_job(run.job.clone())).collect();
        (plan, galleys)
    });
    ctx.memory_mut(|memory| memory.caches.cache::<Plans>().set(key, Arc::clone(&plan)));
    Paragraph { plan, galleys }
}

fn key(
    spans: &[Span],
    direction: Direction,
    style: &Style,
    wrap_width: f32,
    pixels_per_point: f32,
) -> u64 {
    // Named one by one, so that a field that is added cannot be forgotten here.
    let Style {
        size,
        bold,
        color,
        line_height,
        chip,
        align,
        face,
    } = style;
    let numbers = [*size, *line_height, wrap_width, pixels_per_point].map(f32::to_bits);
    let chip = chip.map(|Chip { fill, stroke, text }| (fill, stroke, text));
    let mut hasher = DefaultHasher::new();
    (spans, direction, bold, color, chip, align, face, numbers).hash(&mut hasher);
    hasher.finish()
}
