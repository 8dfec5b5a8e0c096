//! The text of a paragraph in the order it is read, and the level of each of its bytes.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::Direction;
use crate::words::Span;

const ISOLATE_LEFT_TO_RIGHT: char = '\u{2066}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The spans joined, each French one inside an isolate, so that its words keep their own order
/// and count for the sentence around them as one neutral thing.
///
/// Ranges in this module are bytes of this text; [`Self::source_byte`] leads back to the spans.
pub(super) struct Logical {
    text: String,
    /// Where an isolate character that is not in the spans was put in.
    inserted: Vec<usize>,
    /// French spans, isolate characters included, with the index of the span.
    chips: Vec<(Range<usize>, usize)>,
}

/// A piece of a line that has one level and belongs to at most one chip.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    pub range: Range<usize>,
    pub level: Level,
    /// The index of its French span.
    pub chip: Option<usize>,
}

impl Logical {
    pub fn new(spans: &[Span]) -> Self {
        let mut this = Self {
            text: String::new(),
            inserted: Vec::new(),
            chips: Vec::new(),
        };
        for (index, span) in spans.iter().enumerate() {
            if !span.french {
                this.text.push_str(&span.text);
            } else if !span.text.is_empty() {
                let start = this.text.len();
                this.insert(ISOLATE_LEFT_TO_RIGHT);
                this.text.push_str(&span.text);
                this.insert(END_OF_ISOLATE);
                this.chips.push((start..this.text.len(), index));
            }
        }
        this
    }

    fn insert(&mut self, isolate: char) {
        self.inserted.push(self.text.len());
        self.text.push(isolate);
    }

    pub fn str(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// Where a byte of this text is in the joined text of the spans.
    pub fn source_byte(&self, byte: usize) -> usize {
        let before = self.inserted.partition_point(|inserted| *inserted < byte);
        byte - before * END_OF_ISOLATE.len_utf8()
    }

    pub fn source_range(&self, range: &Range<usize>) -> Range<usize> {
        self.source_byte(range.start)..self.source_byte(range.end)
    }

    pub fn chip_at(&self, byte: usize) -> Option<usize> {
        let at = self.chips.partition_point(|(range, _)| range.end <= byte);
        let (range, index) = self.chips.get(at)?;
        range.contains(&byte).then_some(*index)
    }

    /// Whether a line must not be broken at this byte for the sake of a chip.
    pub fn is_inside_chip(&self, byte: usize) -> bool {
        self.chips
            .iter()
            .any(|(range, _)| range.start < byte && byte < range.end)
    }

    /// Bytes at which two neighbouring letters as people see them meet, both ends included.
    ///
    /// Isolates that were put in stay with the letter they embrace.
    pub fn letter_bounds(&self, range: Range<usize>) -> Vec<usize> {
        let inner = self.str(range.clone()).grapheme_indices(true);
        let mut bounds: Vec<usize> = inner.map(|(at, _)| range.start + at).collect();
        bounds.push(range.end);
        bounds.retain(|at| {
            let opened_before = self.inserted.contains(&at.wrapping_sub(3))
                && self
                    .str(at.saturating_sub(3)..*at)
                    .starts_with(ISOLATE_LEFT_TO_RIGHT);
            let closes_here =
                self.inserted.contains(at) && self.str(*at..at + 3).starts_with(END_OF_ISOLATE);
            !(opened_before || closes_here) || *at == range.start || *at == range.end
        });
        bounds
    }

    /// The levels of the Unicode bidirectional algorithm.
    pub fn resolve(&self, direction: Direction) -> BidiInfo<'_> {
        let base = match direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        BidiInfo::new(&self.text, Some(base))
    }

    /// The pieces of a line, from left to right, given the level of each byte.
    pub fn pieces(&self, levels: &[Level], line: Range<usize>) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (offset, c) in self.str(line.clone()).char_indices() {
            let at = line.start + offset;
            let Some(level) = levels.get(at).copied() else {
                continue;
            };
            let chip = self.chip_at(at);
            let end = at + c.len_utf8();
            match pieces.last_mut() {
                Some(last) if last.level == level && last.chip == chip => last.range.end = end,
                _ => pieces.push(Piece {
                    range: at..end,
                    level,
                    chip,
                }),
            }
        }
        let levels: Vec<Level> = pieces.iter().map(|piece| piece.level).collect();
        BidiInfo::reorder_visual(&levels)
            .into_iter()
            .map(|index| pieces[index].clone())
            .collect()
    }
}

/// The characters of a piece as they must be handed to the shaper, direction marks left out.
///
/// egui tells nobody the direction: its shaper guesses it from the first letter. A piece without
/// letters of its own script ("(", "!") would be laid out left to right inside Arabic, and Arabic
/// digits right to left; those are turned around here, and brackets with them.
pub(super) fn shaped_text(text: &str, level: Level) -> String {
    let drawn = without_direction_marks(text);
    if level.is_rtl() == is_shaped_right_to_left(&drawn) {
        return drawn;
    }
    let turned = drawn.graphemes(true).rev().collect::<String>();
    if level.is_rtl() {
        turned.chars().map(mirrored).collect()
    } else {
        turned
    }
}

/// The characters of a text that are drawn or act on what is drawn.
#[must_use]
pub fn without_direction_marks(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c)).collect()
}

/// What the shaper guesses: the direction of the first character whose script has one.
fn is_shaped_right_to_left(text: &str) -> bool {
    use unicode_bidi::BidiClass::{AL, AN, L, R};
    text.chars()
        .find_map(|c| match (c, unicode_bidi::bidi_class(c)) {
            // Shared by several scripts, so they decide nothing.
            ('\u{605}' | '؛' | '؟' | 'ـ' | '\u{6dd}', _) => None,
            ('۰'..='۹', _) | (_, R | AL | AN) => Some(true),
            (_, L) => Some(false),
            _ => None,
        })
        .unwrap_or(false)
}

const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '≤' => '≥',
        '≥' => '≤',
        other => other,
    }
}
