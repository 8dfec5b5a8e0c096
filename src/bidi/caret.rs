//! Where the caret stands in a text that is being typed, and what letter is under a point.

use std::ops::Range;

use egui::{Context, Pos2, Rangef, Rect};
use unicode_bidi::BidiClass;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    CARET_ASCENT, CARET_DESCENT, Direction, Paragraph,
    paragraph::LinePlan,
    shape::{Run, Shaper},
};

/// Tells a shaper that a letter goes on, without being drawn.
const JOINER: char = '\u{200d}';

/// A letter as people see it, with its marks, where it stands on its line.
#[derive(Clone, PartialEq, Debug)]
pub struct Letter {
    /// Characters of the joined text of the spans.
    pub chars: Range<usize>,
    /// Left and right edge.
    pub x: Rangef,
    /// Whether it is read from its right edge.
    pub right_to_left: bool,
}

impl Paragraph {
    /// The place of the caret before the character `index` of the joined text of the spans
    /// (after the last one when `index` is their number): a line without width.
    #[must_use]
    pub fn caret(&self, ctx: &Context, index: usize, rect: Rect) -> Rect {
        self.caret_on_line(index, rect, |line, byte| {
            self.caret_in_line(ctx, line, byte)
        })
    }

    /// The place of the caret behind the character before `index`: another one than
    /// [`Self::caret`] where two directions meet.
    #[must_use]
    pub fn caret_behind(&self, ctx: &Context, index: usize, rect: Rect) -> Rect {
        self.caret_on_line(index, rect, |line, byte| {
            let ends = |run: &&Run| run.source.start < byte && byte <= run.source.end;
            match line.shaped.runs.iter().find(ends) {
                Some(run) => run.left + self.offset_in(ctx, run, byte),
                None => self.caret_in_line(ctx, line, byte),
            }
        })
    }

    fn caret_on_line(
        &self,
        index: usize,
        rect: Rect,
        offset: impl Fn(&LinePlan, usize) -> f32,
    ) -> Rect {
        let byte = self.byte_at(index);
        let plan = &self.plan;
        let number = plan
            .lines
            .iter()
            .rposition(|line| line.source.start <= byte);
        let number = number.unwrap_or_default();
        let Some(line) = plan.lines.get(number) else {
            return Rect::from_min_size(rect.min, egui::Vec2::ZERO);
        };
        let x = plan.left(line, rect) + offset(line, byte);
        let baseline = plan.top(number, rect) + plan.baseline;
        Rect::from_x_y_ranges(
            x..=x,
            baseline - CARET_ASCENT * plan.style.size..=baseline + CARET_DESCENT * plan.style.size,
        )
    }

    fn caret_in_line(&self, ctx: &Context, line: &LinePlan, byte: usize) -> f32 {
        let runs = &line.shaped.runs;
        if let Some(run) = runs.iter().find(|run| run.source.contains(&byte)) {
            return run.left + self.offset_in(ctx, run, byte);
        }
        // After the last character: on the far side of the one before.
        match runs.iter().max_by_key(|run| run.source.end) {
            Some(run) => run.left + self.offset_in(ctx, run, run.source.end),
            None => match self.plan.direction {
                Direction::LeftToRight => 0.0,
                Direction::RightToLeft => line.shaped.width,
            },
        }
    }

    /// From the left edge of a run to where the letter that holds byte `byte` starts.
    fn offset_in(&self, ctx: &Context, run: &Run, byte: usize) -> f32 {
        let inside = byte.saturating_sub(run.source.start);
        let start = letter_starts(run).take_while(|at| *at <= inside).last();
        self.offset_at(ctx, run, start.unwrap_or_default())
    }

    fn offset_at(&self, ctx: &Context, run: &Run, at: usize) -> f32 {
        let before = self.width_before(ctx, run, at);
        if run.right_to_left {
            run.width - before
        } else {
            before
        }
    }

    /// The width of the first `at` bytes of a run, shaped as they are in the whole of it.
    fn width_before(&self, ctx: &Context, run: &Run, at: usize) -> f32 {
        let (before, after) = run.text.split_at_checked(at).unwrap_or((&run.text, ""));
        if before.is_empty() || after.is_empty() {
            return if before.is_empty() { 0.0 } else { run.width };
        }
        let mut text = before.to_owned();
        if joins(before.chars().next_back()) && joins(after.chars().next()) {
            // Alone, the last letter would take its final form, which is wider.
            text.push(JOINER);
        }
        ctx.fonts_mut(|fonts| {
            let style = &self.plan.style;
            let job = Shaper { fonts, style }.job(&text, run.face, style.color);
            fonts.layout_job(job).intrinsic_size().x
        })
    }

    /// The index of the character whose near side is closest to `at`: where a press at that point
    /// puts the caret.
    #[must_use]
    pub fn index_at(&self, ctx: &Context, at: Pos2, rect: Rect) -> usize {
        let plan = &self.plan;
        let row = ((at.y - rect.top()) / plan.line_height).max(0.0) as usize;
        let number = row.min(plan.lines.len().saturating_sub(1));
        let Some(line) = plan.lines.get(number) else {
            return 0;
        };
        let x = at.x - plan.left(line, rect);
        let mut best = (f32::INFINITY, line.source.start);
        for run in &line.shaped.runs {
            for start in letter_starts(run) {
                let distance = (run.left + self.offset_at(ctx, run, start) - x).abs();
                if distance < best.0 {
                    best = (distance, run.source.start + start);
                }
            }
        }
        self.char_at(best.1)
    }

    /// The letters, line by line, from left to right: what a caret moved by eye passes.
    #[must_use]
    pub fn letters(&self, ctx: &Context, rect: Rect) -> Vec<Letter> {
        let mut letters = Vec::new();
        for line in &self.plan.lines {
            let left = self.plan.left(line, rect);
            for run in &line.shaped.runs {
                let first = letters.len();
                let starts: Vec<usize> = letter_starts(run).collect();
                for pair in starts.windows(2) {
                    let &[start, end] = pair else { continue };
                    let edge = |at| left + run.left + self.offset_at(ctx, run, at);
                    let (near, far) = (edge(start), edge(end));
                    letters.push(Letter {
                        chars: self.char_at(run.source.start + start)
                            ..self.char_at(run.source.start + end),
                        x: Rangef::new(near.min(far), near.max(far)),
                        right_to_left: run.right_to_left,
                    });
                }
                if run.right_to_left {
                    letters[first..].reverse();
                }
            }
        }
        letters
    }
}

/// Bytes of a run's text between which the caret can stand, both ends included.
fn letter_starts(run: &Run) -> impl Iterator<Item = usize> {
    let starts = run.text.grapheme_indices(true).map(|(at, _)| at);
    starts.chain(std::iter::once(run.text.len()))
}

/// Letters that may join with their neighbour, and the marks upon them.
fn joins(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(unicode_bidi::bidi_class(c), BidiClass::AL | BidiClass::NSM))
}
