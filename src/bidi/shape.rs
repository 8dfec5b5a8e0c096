//! From pieces of text to letters: which face, how wide, what egui is asked to draw.

use std::ops::Range;

use egui::{
    Color32, FontId,
    epaint::text::{FontsView, LayoutJob, TextFormat, TextWrapping, VariationCoords},
};
use unicode_bidi::Level;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    CHIP_MARGIN, CHIP_PADDING, Style,
    logical::{Logical, Piece, shaped_text},
    wrap::{Width, may_break_after},
};
use crate::fonts::{Face, glyph_of, is_invisible};

/// Letters of one face and one direction: what egui can shape in one go.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Bytes of the joined text of the spans.
    pub source: Range<usize>,
    /// The logical text, direction marks included.
    pub text: String,
    pub right_to_left: bool,
    pub face: Face,
    pub job: LayoutJob,
    /// From the left edge of the line.
    pub left: f32,
    pub width: f32,
    /// From the top of the galley down to the baseline.
    pub ascent: f32,
}

/// A French word or a part of it on one line.
#[derive(Clone, Debug)]
pub(super) struct ChipPart {
    pub span: usize,
    pub left: f32,
    /// None while its letters are still being added.
    pub right: Option<f32>,
}

/// The runs of one line from left to right, its chips, and its width.
#[derive(Clone, Debug, Default)]
pub(super) struct Shaped {
    pub runs: Vec<Run>,
    pub chips: Vec<ChipPart>,
    pub width: f32,
}

impl Shaped {
    fn open_chip(&mut self, span: Option<usize>, style: &Style) {
        if let (Some(span), Some(_)) = (span, style.chip) {
            let left = self.width + CHIP_MARGIN * style.size;
            self.width = left + CHIP_PADDING * style.size;
            self.chips.push(ChipPart {
                span,
                left,
                right: None,
            });
        }
    }

    fn close_chip(&mut self, style: &Style) {
        if let Some(chip) = self.chips.last_mut().filter(|chip| chip.right.is_none()) {
            let right = self.width + CHIP_PADDING * style.size;
            self.width = right + CHIP_MARGIN * style.size;
            chip.right = Some(right);
        }
    }
}

/// Measures and shapes with egui's own fonts, so that what is measured is what is drawn.
pub(super) struct Shaper<'a, 'f> {
    pub fonts: &'a mut FontsView<'f>,
    pub style: &'a Style,
}

impl Shaper<'_, '_> {
    /// Lays out a range on one line, given the level of each byte.
    pub fn shape(&mut self, text: &Logical, levels: &[Level], line: Range<usize>) -> Shaped {
        let mut shaped = Shaped::default();
        let mut open = None;
        for piece in text.pieces(levels, line) {
            if open != piece.chip {
                shaped.close_chip(self.style);
                shaped.open_chip(piece.chip, self.style);
                open = piece.chip;
            }
            for (range, face) in self.faces(text, &piece) {
                let run = self.run(text, &piece, range, face, shaped.width);
                shaped.width += run.width;
                if !run.job.text.is_empty() {
                    shaped.runs.push(run);
                }
            }
        }
        shaped.close_chip(self.style);
        shaped
    }

    /// The width of a range that has not been given a line yet.
    pub fn measure(&mut self, text: &Logical, levels: &[Level], range: Range<usize>) -> Width {
        let end = visible_end(text, range.clone());
        let visible = self.shape(text, levels, range.start..end).width;
        let whole = if end < range.end {
            self.shape(text, levels, range).width
        } else {
            visible
        };
        Width { visible, whole }
    }

    /// The top of a line of text down to its baseline, in fonts of the size of this style.
    ///
    /// The same for every language and every mix of faces, so that all lines of the product keep
    /// one rhythm and all their letters stand on the baseline.
    pub fn baseline(&mut self) -> f32 {
        let family = Face::Latin.family(self.style.bold);
        let font = self.fonts.fonts.font(&family);
        // Ascent and height are in points, whatever the scale.
        let metrics = font.styled_metrics(1.0, self.style.size, &VariationCoords::default());
        (self.style.size * self.style.line_height - metrics.row_height) / 2.0 + metrics.ascent
    }

    fn run(
        &mut self,
        text: &Logical,
        piece: &Piece,
        range: Range<usize>,
        face: Face,
        left: f32,
    ) -> Run {
        let logical = text.str(range.clone());
        let color = match (&self.style.chip, piece.chip) {
            (Some(chip), Some(_)) => chip.text,
            _ => self.style.color,
        };
        let job = self.job(&shaped_text(logical, piece.level), face, color);
        let (width, ascent) = if job.text.is_empty() {
            (0.0, 0.0)
        } else {
            let galley = self.fonts.layout_job(job.clone());
            let glyph = galley.rows.first().and_then(|row| row.glyphs.first());
            (
                galley.intrinsic_size().x,
                glyph.map_or(0.0, |glyph| glyph.pos.y),
            )
        };
        Run {
            source: text.source_range(&range),
            text: logical.to_owned(),
            right_to_left: piece.level.is_rtl(),
            face,
            job,
            left,
            width,
            ascent,
        }
    }

    /// One line, never wrapped or cut by egui.
    pub fn job(&self, text: &str, face: Face, color: Color32) -> LayoutJob {
        let font = FontId::new(self.style.size, face.family(self.style.bold));
        let format = TextFormat::simple(font, color);
        LayoutJob {
            wrap: TextWrapping::no_max_width(),
            break_on_newline: false,
            // Rounded widths of words would not add up to the width of the line.
            round_output_to_gui: false,
            ..LayoutJob::single_section(text.to_owned(), format)
        }
    }

    /// A piece cut where the face changes, from left to right.
    ///
    /// egui would cut it too, but would then put the cuts of Arabic in the wrong order and
    /// the letters of the second face on another baseline.
    fn faces(&mut self, text: &Logical, piece: &Piece) -> Vec<(Range<usize>, Face)> {
        let preferred = if piece.level.is_rtl() {
            Face::Arabic
        } else {
            self.style.face
        };
        let mut parts: Vec<(Range<usize>, Face)> = Vec::new();
        for (offset, letter) in text.str(piece.range.clone()).grapheme_indices(true) {
            let start = piece.range.start + offset;
            let end = start + letter.len();
            let base = letter.chars().next().unwrap_or(' ');
            let last = parts.last_mut();
            let face = match &last {
                // What is never drawn must not cut a run.
                Some((_, face)) if is_invisible(base) => *face,
                _ => self.face_of(base, preferred),
            };
            match last {
                Some((range, last)) if *last == face => range.end = end,
                _ => parts.push((start..end, face)),
            }
        }
        if piece.level.is_rtl() {
            parts.reverse();
        }
        parts
    }

    fn face_of(&mut self, c: char, preferred: Face) -> Face {
        let bold = self.style.bold;
        let mut font = self.fonts.fonts.font(&preferred.family(bold));
        let Some(faces) = font.characters().get(&glyph_of(c)) else {
            return preferred;
        };
        // They are in the order of the family.
        if faces.iter().any(|name| *name == preferred.key(bold)) {
            return preferred;
        }
        let first = faces.iter().find_map(|name| Face::of_key(name));
        first.unwrap_or(preferred)
    }
}

/// The end of a range without the spaces that may hang over the end of a line.
pub(super) fn visible_end(text: &Logical, range: Range<usize>) -> usize {
    let visible = text.str(range.clone()).trim_end_matches(may_break_after);
    range.start + visible.len()
}
