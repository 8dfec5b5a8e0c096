//! Where lines end: at sense, and inside a word only when it is wider than the line.

use std::ops::Range;

use super::logical::Logical;

/// Widths are sums of rounded widths; a text must fit again in the width it reported.
const TOLERANCE: f32 = 0.01;

/// What a piece of text takes on a line.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Width {
    /// Without the spaces at its end, which may hang over.
    pub visible: f32,
    /// With them.
    pub whole: f32,
}

/// The places where a text may be cut, each tried only when the one before it was not enough.
#[derive(Clone, Copy)]
enum Cut {
    /// At spaces, never inside a chip.
    Sense,
    /// At the spaces of a chip that is wider than the line.
    ChipSpaces,
    /// After the signs of an address.
    Signs,
    /// Anywhere between two letters.
    Letters,
}

/// The lines of one paragraph, spaces at their ends included.
pub(super) fn lines(
    text: &Logical,
    paragraph: Range<usize>,
    width: f32,
    measure: &mut dyn FnMut(Range<usize>) -> Width,
) -> Vec<Range<usize>> {
    let mut wrapping = Wrapping {
        text,
        width,
        measure,
        lines: Vec::new(),
        line: paragraph.start..paragraph.start,
        used: 0.0,
    };
    wrapping.place_parts(paragraph, Cut::Sense);
    wrapping.lines.push(wrapping.line);
    wrapping.lines
}

struct Wrapping<'a> {
    text: &'a Logical,
    width: f32,
    measure: &'a mut dyn FnMut(Range<usize>) -> Width,
    lines: Vec<Range<usize>>,
    line: Range<usize>,
    used: f32,
}

impl Wrapping<'_> {
    fn place_parts(&mut self, range: Range<usize>, cut: Cut) {
        for part in parts(self.text, range, cut) {
            self.place(part, cut);
        }
    }

    fn place(&mut self, part: Range<usize>, cut: Cut) {
        let width = (self.measure)(part.clone());
        let fits = |used: f32| used + width.visible <= self.width + TOLERANCE;
        if !fits(self.used) && !self.line.is_empty() {
            self.lines.push(self.line.clone());
            self.line = part.start..part.start;
            self.used = 0.0;
        }
        let finer = match cut {
            Cut::Sense => Some(Cut::ChipSpaces),
            Cut::ChipSpaces => Some(Cut::Signs),
            Cut::Signs => Some(Cut::Letters),
            // One letter is always placed, however narrow the line: otherwise this never ends.
            Cut::Letters => None,
        };
        match finer {
            Some(finer) if self.used + width.visible > self.width + TOLERANCE => {
                self.place_parts(part, finer);
            }
            _ => {
                self.line.end = part.end;
                self.used += width.whole;
            }
        }
    }
}

fn parts(text: &Logical, range: Range<usize>, cut: Cut) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for pair in text.letter_bounds(range.clone()).windows(2) {
        let &[letter, next] = pair else { continue };
        let may_cut = match cut {
            Cut::Sense => {
                ends_at_space(text, letter..next, range.clone()) && !text.is_inside_chip(next)
            }
            Cut::ChipSpaces => ends_at_space(text, letter..next, range.clone()),
            Cut::Signs => text
                .str(letter..next)
                .ends_with(['/', '@', '.', '-', '_', '?', '&', '=']),
            Cut::Letters => true,
        };
        if may_cut && next < range.end {
            parts.push(start..next);
            start = next;
        }
    }
    if start < range.end {
        parts.push(start..range.end);
    }
    parts
}

/// Whether `letter` is the last space before something that may start a line.
fn ends_at_space(text: &Logical, letter: Range<usize>, range: Range<usize>) -> bool {
    let here = text.str(letter.clone());
    let after = text
        .str(letter.end..range.end)
        .trim_start_matches(is_isolate);
    if !here.ends_with(may_break_after) || after.starts_with(may_break_after) {
        return false;
    }
    let before = text
        .str(range.start..letter.end)
        .trim_end_matches(may_break_after);
    let word_before = before.rsplit(may_break_after).next().unwrap_or_default();
    let word_after = after.split(may_break_after).next().unwrap_or_default();
    !is_made_of(word_before, is_opening) && !is_made_of(word_after, is_closing)
}

/// French puts a space before "!" and after "«"; such a sign alone at an end of a line is puzzling.
fn is_made_of(word: &str, sign: fn(char) -> bool) -> bool {
    let mut signs = word.chars().filter(|c| !is_isolate(*c)).peekable();
    signs.peek().is_some() && signs.all(sign)
}

const fn is_opening(c: char) -> bool {
    matches!(c, '«' | '‹' | '“' | '(' | '[' | '{' | '¿' | '¡')
}

const fn is_closing(c: char) -> bool {
    matches!(
        c,
        '!' | '?'
            | ':'
            | ';'
            | '.'
            | ','
            | '…'
            | '»'
            | '›'
            | '”'
            | ')'
            | ']'
            | '}'
            | '؟'
            | '،'
            | '؛'
    )
}

const fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Spaces that allow a new line. The non-breaking ones (U+00A0, U+202F, U+2007) are not among them:
/// "33 700" and "12 €" stay whole.
pub(super) const fn may_break_after(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200b}' | '\u{205f}' | '\u{3000}')
}
