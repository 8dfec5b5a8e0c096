//! A laid out paragraph: what is cached of it, and what is painted.

use std::{ops::Range, sync::Arc};

use egui::{Align2, Galley, Painter, Pos2, Rangef, Rect, Vec2, emath::GuiRounding, pos2, vec2};
use unicode_bidi::Level;

use super::{
    Align, CHIP_ASCENT, CHIP_CORNER, CHIP_DESCENT, Direction, Style,
    logical::Logical,
    shape::{Run, Shaped, Shaper, visible_end},
    wrap,
};
use crate::{fonts::Face, words::Span};

/// All that is known of a paragraph but its galleys.
///
/// Galleys are asked from egui again in each frame (it keeps them as long as that is done), because
/// only egui knows when it throws its glyph texture away, and a galley kept across that draws rubbish.
#[derive(Debug)]
pub(super) struct Plan {
    pub source: String,
    pub direction: Direction,
    pub style: Style,
    pub lines: Vec<LinePlan>,
    /// Width of the widest line.
    pub width: f32,
    pub line_height: f32,
    pub baseline: f32,
}

#[derive(Debug)]
pub(super) struct LinePlan {
    /// Bytes of the joined text of the spans, without the line break at the end if there is one.
    pub source: Range<usize>,
    pub shaped: Shaped,
    /// Width of the spaces at its end, which hang over.
    pub hanging: f32,
}

impl LinePlan {
    fn new(
        shaper: &mut Shaper<'_, '_>,
        text: &Logical,
        levels: &[Level],
        range: Range<usize>,
    ) -> Self {
        let end = visible_end(text, range.clone());
        let visible = shaper.shape(text, levels, range.start..end);
        let width = visible.width;
        // The button of a French word cut over two lines must not include the space at the cut.
        let shaped = if end == range.end || text.is_inside_chip(range.end) {
            visible
        } else {
            shaper.shape(text, levels, range.clone())
        };
        Self {
            source: text.source_range(&range),
            hanging: shaped.width - width,
            shaped,
        }
    }

    pub fn visible_width(&self) -> f32 {
        self.shaped.width - self.hanging
    }
}

impl Plan {
    pub fn new(
        shaper: &mut Shaper<'_, '_>,
        spans: &[Span],
        direction: Direction,
        wrap_width: f32,
        pixels_per_point: f32,
    ) -> Self {
        let text = Logical::new(spans);
        let bidi = text.resolve(direction);
        let mut lines = Vec::new();
        let mut ends_with_break = true;
        for paragraph in &bidi.paragraphs {
            let whole = text.str(paragraph.range.clone());
            let content = whole.trim_end_matches(['\n', '\r', '\u{2029}']);
            ends_with_break = content.len() < whole.len();
            let content = paragraph.range.start..paragraph.range.start + content.len();
            let ranges = wrap::lines(&text, content, wrap_width, &mut |range| {
                shaper.measure(&text, &bidi.levels, range)
            });
            for range in ranges {
                let levels = bidi.reordered_levels(paragraph, range.clone());
                lines.push(LinePlan::new(shaper, &text, &levels, range));
            }
        }
        let source: String = spans.iter().map(|span| span.text.as_str()).collect();
        if ends_with_break {
            // A caret needs a line to stand on, in an empty text and after a line break.
            lines.push(LinePlan {
                source: source.len()..source.len(),
                shaped: Shaped::default(),
                hanging: 0.0,
            });
        }
        let style = shaper.style.clone();
        let line_height = (style.size * style.line_height).round_to_pixels(pixels_per_point);
        Self {
            source,
            direction,
            width: lines
                .iter()
                .map(LinePlan::visible_width)
                .fold(0.0, f32::max),
            line_height,
            baseline: shaper.baseline().round_to_pixels(pixels_per_point),
            lines,
            style,
        }
    }

    pub fn size(&self) -> Vec2 {
        vec2(self.width, self.line_height * self.lines.len() as f32)
    }

    /// The left edge of a line's runs when the paragraph fills `rect`.
    pub fn left(&self, line: &LinePlan, rect: Rect) -> f32 {
        let visible_left = match (self.style.align, self.direction) {
            (Align::Centre, _) => rect.center().x - line.visible_width() / 2.0,
            (Align::Start, Direction::LeftToRight) => rect.left(),
            (Align::Start, Direction::RightToLeft) => rect.right() - line.visible_width(),
        };
        match self.direction {
            Direction::LeftToRight => visible_left,
            Direction::RightToLeft => visible_left - line.hanging,
        }
    }

    pub fn top(&self, line: usize, rect: Rect) -> f32 {
        rect.top() + self.line_height * line as f32
    }
}

/// A paragraph ready to be painted. Cheap to clone; made anew in each frame by [`super::layout`].
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub(super) plan: Arc<Plan>,
    /// One for each run of each line.
    pub(super) galleys: Arc<[Arc<Galley>]>,
}

/// One line of a [`Paragraph`].
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What it covers when the paragraph is painted: as wide as its text, as high as a line.
    pub rect: Rect,
    /// Characters of the joined text of the spans, spaces at the end included.
    pub chars: Range<usize>,
    /// Its runs, from left to right on the screen.
    pub runs: Vec<LineRun>,
}

/// Letters of one face and one direction on a [`Line`].
#[derive(Clone, PartialEq, Debug)]
pub struct LineRun {
    /// In the order it is read.
    pub text: String,
    /// Whether it is read from its right end.
    pub right_to_left: bool,
    /// The typeface it is drawn in.
    pub face: Face,
    /// Characters of the joined text of the spans.
    pub chars: Range<usize>,
    /// Left and right edge.
    pub x: Rangef,
}

impl Paragraph {
    /// Width of the widest line and height of all lines, in points.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        self.plan.size()
    }

    /// The distance from the top of a line to its baseline, to put something beside the text.
    #[must_use]
    pub fn baseline(&self) -> f32 {
        self.plan.baseline
    }

    /// Paints the paragraph at the top of `rect`, its lines at the side where reading starts
    /// (or in the middle of it).
    pub fn paint(&self, painter: &Painter, rect: Rect) {
        let scale = painter.pixels_per_point();
        if let Some(chip) = &self.plan.style.chip {
            let corner = CHIP_CORNER * self.plan.style.size;
            for (_, place) in self.chips(rect) {
                let place = place.round_to_pixels(scale);
                painter.rect(
                    place,
                    corner,
                    chip.fill,
                    chip.stroke,
                    egui::StrokeKind::Inside,
                );
            }
        }
        let mut galleys = self.galleys.iter();
        for (index, line) in self.plan.lines.iter().enumerate() {
            let origin = pos2(self.plan.left(line, rect), self.plan.top(index, rect));
            let baseline = (origin.y + self.plan.baseline).round_to_pixels(scale);
            for (run, galley) in line.shaped.runs.iter().zip(galleys.by_ref()) {
                let at = pos2(origin.x + run.left, baseline - run.ascent);
                painter.galley(at, Arc::clone(galley), self.plan.style.color);
            }
        }
    }

    /// As [`Self::paint`], with the paragraph's own size at `anchor` of `at`.
    pub fn paint_at(&self, painter: &Painter, anchor: Align2, at: Pos2) -> Rect {
        let rect = anchor.anchor_size(at, self.size());
        self.paint(painter, rect);
        rect
    }

    /// The lines when the paragraph is painted in `rect`.
    #[must_use]
    pub fn lines(&self, rect: Rect) -> Vec<Line> {
        let plan = &self.plan;
        let to_line = |(index, line): (usize, &LinePlan)| {
            let before = match plan.direction {
                Direction::LeftToRight => 0.0,
                Direction::RightToLeft => line.hanging,
            };
            Line {
                rect: Rect::from_min_size(
                    pos2(plan.left(line, rect) + before, plan.top(index, rect)),
                    vec2(line.visible_width(), plan.line_height),
                ),
                chars: self.char_at(line.source.start)..self.char_at(line.source.end),
                runs: self.line_runs(line, plan.left(line, rect)),
            }
        };
        plan.lines.iter().enumerate().map(to_line).collect()
    }

    fn line_runs(&self, line: &LinePlan, left: f32) -> Vec<LineRun> {
        let to_run = |run: &Run| LineRun {
            text: run.text.clone(),
            right_to_left: run.right_to_left,
            face: run.face,
            chars: self.char_at(run.source.start)..self.char_at(run.source.end),
            x: Rangef::new(left + run.left, left + run.left + run.width),
        };
        line.shaped.runs.iter().map(to_run).collect()
    }

    /// The logical text of each run from left to right, line by line: what stands where.
    #[must_use]
    pub fn visual_order(&self) -> Vec<Vec<String>> {
        let lines = self.lines(Rect::ZERO).into_iter();
        lines
            .map(|line| line.runs.into_iter().map(|run| run.text).collect())
            .collect()
    }

    /// Where the French words drawn like buttons are, with the index of their span.
    ///
    /// A span has several places when it was wider than a line.
    #[must_use]
    pub fn chips(&self, rect: Rect) -> Vec<(usize, Rect)> {
        let plan = &self.plan;
        let size = plan.style.size;
        let mut chips = Vec::new();
        for (index, line) in plan.lines.iter().enumerate() {
            let (left, top) = (plan.left(line, rect), plan.top(index, rect));
            let baseline = top + plan.baseline;
            // Within the line: chips of neighbouring lines must not touch.
            let upper = (baseline - CHIP_ASCENT * size).max(top + 1.0);
            let lower = (baseline + CHIP_DESCENT * size).min(top + plan.line_height - 1.0);
            for chip in &line.shaped.chips {
                let corners = (
                    pos2(left + chip.left, upper),
                    pos2(left + chip.right.unwrap_or(chip.left), lower),
                );
                chips.push((chip.span, Rect::from_min_max(corners.0, corners.1)));
            }
        }
        chips
    }

    pub(super) fn char_at(&self, byte: usize) -> usize {
        let before = self.plan.source.get(..byte);
        before.map_or(0, |text| text.chars().count())
    }

    pub(super) fn byte_at(&self, char: usize) -> usize {
        let mut starts = self.plan.source.char_indices().map(|(at, _)| at);
        starts.nth(char).unwrap_or(self.plan.source.len())
    }
}
