//! A page being filled: what stands where, before it is a PDF. Lengths are points, 1/72 inch.

mod strokes;

use egui::{Color32, Context, Pos2, RawInput, Rect, Stroke, Vec2, pos2, vec2};

use super::Error;
use super::picture::Shape;
use crate::bidi::{self, Align, Chip, Direction, Paragraph, Style};
use crate::fonts::Face;
use crate::words::Sentence;

/// A4.
pub(super) const SIZE: Vec2 = vec2(595.276, 841.89);
/// Printers leave some millimetres blank; people hold the sheet here.
pub(super) const MARGIN: f32 = 15.0 * MM;
/// A millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;
/// The thinnest stroke that every printer draws.
pub(super) const THIN: f32 = 0.75;
/// A stroke that stands out without colour.
pub(super) const THICK: f32 = 2.0;

/// egui rounds to pixels: with many of them to a point, nothing of it is seen on paper.
const PIXELS_PER_POINT: f32 = 8.0;
/// Arabic with vowel signs needs room between the lines.
const LINE_HEIGHT: f32 = 1.5;

/// Enough between Latin letters, for those who read much.
const CLOSE_LINES: f32 = 1.3;

/// Something on the page. What there is of it is enough to draw it, and to prove that it is legible.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Mark {
    /// Letters of one face and direction.
    Letters {
        /// Left end of the baseline.
        at: Pos2,
        /// How far they reach on the baseline.
        width: f32,
        /// In the order they are read.
        text: String,
        /// Which typeface.
        face: Face,
        /// Bold letters.
        bold: bool,
        /// Font size.
        size: f32,
        /// Whether they are read from their right end.
        right_to_left: bool,
    },
    /// A straight stroke.
    Line {
        /// From here
        from: Pos2,
        /// to here.
        to: Pos2,
        /// Its thickness.
        width: f32,
    },
    /// The edge of a box.
    Edge {
        /// The box.
        rect: Rect,
        /// Thickness of the edge.
        width: f32,
    },
    /// A shape of a picture.
    Shape(Shape),
    /// A filled disc.
    Dot {
        /// Its middle.
        at: Pos2,
        /// Its radius.
        radius: f32,
    },
}

/// Does `work` where text can be laid out with these fonts.
pub(super) fn on_paper<R>(
    fonts: &egui::FontDefinitions,
    work: impl Fn(&Context) -> Result<R, Error>,
) -> Result<R, Error> {
    let ctx = Context::default();
    ctx.set_fonts(fonts.clone());
    ctx.set_pixels_per_point(PIXELS_PER_POINT);
    let mut done = None;
    let mut output = ctx.run_ui(RawInput::default(), |ui| done = Some(work(ui.ctx())));
    // Pictures of letters are for screens; egui wants to hear that nobody needs them.
    output.textures_delta.clear();
    done.unwrap_or_else(|| Err(Error::Pdf("no text can be laid out".to_owned())))
}

/// A page on which things are put from the side where reading starts: `x` 0 is the left margin in
/// French and the right margin in Arabic.
pub(super) struct Page<'a> {
    ctx: &'a Context,
    direction: Direction,
    /// What stands on it so far.
    pub marks: Vec<Mark>,
}

/// Text that has been laid out and waits for its place.
pub(super) struct Block {
    paragraphs: Vec<Paragraph>,
    style: Style,
}

impl Block {
    /// How high it is.
    pub fn height(&self) -> f32 {
        self.paragraphs.iter().map(|p| p.size().y).sum()
    }

    /// How wide it is.
    pub fn width(&self) -> f32 {
        let widths = self.paragraphs.iter().map(|p| p.size().x);
        widths.fold(0.0, f32::max)
    }
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(ctx: &'a Context, direction: Direction) -> Self {
        Self {
            ctx,
            direction,
            marks: Vec::new(),
        }
    }

    /// The width between the margins.
    pub fn width() -> f32 {
        SIZE.x - 2.0 * MARGIN
    }

    /// Lays out sentences, each in lines of its own.
    pub fn block(&self, sentences: &[Sentence], size: f32, bold: bool, width: f32) -> Block {
        let style = Style {
            size,
            bold,
            color: Color32::BLACK,
            line_height: LINE_HEIGHT,
            chip: None,
            align: Align::Start,
            face: Face::Latin,
        };
        self.styled(sentences, style, width)
    }

    /// As [`Self::block`], with French words in boxes, like the buttons that they name.
    pub fn block_with_buttons(&self, sentences: &[Sentence], size: f32, width: f32) -> Block {
        let chip = Chip {
            fill: Color32::TRANSPARENT,
            stroke: Stroke::NONE,
            text: Color32::BLACK,
        };
        let mut style = self.block(&[], size, false, width).style;
        style.chip = Some(chip);
        self.styled(sentences, style, width)
    }

    /// As [`Self::block`], for adviser's eyes: lines stand closer, where the letters allow it.
    pub fn close_block(&self, sentences: &[Sentence], size: f32, bold: bool, width: f32) -> Block {
        let mut style = self.block(&[], size, bold, width).style;
        let latin = |one: &Sentence| Direction::of(&one.locale) == Direction::LeftToRight;
        if sentences.iter().all(latin) {
            style.line_height = CLOSE_LINES;
        }
        self.styled(sentences, style, width)
    }

    /// As [`Self::block`], each line under the middle of the one above.
    pub fn centred_block(
        &self,
        sentences: &[Sentence],
        size: f32,
        bold: bool,
        width: f32,
    ) -> Block {
        let mut style = self.block(&[], size, bold, width).style;
        style.align = Align::Centre;
        self.styled(sentences, style, width)
    }

    fn styled(&self, sentences: &[Sentence], style: Style, width: f32) -> Block {
        let lay_out = |sentence: &Sentence| {
            let direction = Direction::of(&sentence.locale);
            bidi::layout(self.ctx, &sentence.spans, direction, &style, width)
        };
        Block {
            paragraphs: sentences.iter().map(lay_out).collect(),
            style,
        }
    }

    /// Puts a block with its start at `x` and its top at `y`.
    pub fn put(&mut self, block: &Block, x: f32, mut y: f32) {
        for paragraph in &block.paragraphs {
            let size = paragraph.size();
            let rect = Rect::from_min_size(pos2(self.left(x, size.x), y), size);
            self.letters(paragraph, &block.style, rect);
            for (_, chip) in paragraph.chips(rect) {
                self.marks.push(Mark::Edge {
                    rect: chip,
                    width: THIN,
                });
            }
            y += size.y;
        }
    }

    fn letters(&mut self, paragraph: &Paragraph, style: &Style, rect: Rect) {
        for line in paragraph.lines(rect) {
            let baseline = line.rect.top() + paragraph.baseline();
            let mut runs = line.runs;
            // In the order of reading, for programs that read the file aloud.
            runs.sort_by_key(|run| run.chars.start);
            for run in runs {
                self.marks.push(Mark::Letters {
                    at: pos2(run.x.min, baseline),
                    width: run.x.span(),
                    text: bidi::without_direction_marks(&run.text),
                    face: run.face,
                    bold: style.bold,
                    size: style.size * run.face.scale(),
                    right_to_left: run.right_to_left,
                });
            }
        }
    }

    /// Puts a block with its middle at `x` and its top at `y`.
    pub fn put_centred(&mut self, block: &Block, x: f32, mut y: f32) {
        for paragraph in &block.paragraphs {
            let size = paragraph.size();
            let left = self.left(x - size.x / 2.0, size.x);
            self.letters(
                paragraph,
                &block.style,
                Rect::from_min_size(pos2(left, y), size),
            );
            y += size.y;
        }
    }

    /// The left edge of what is `width` wide and starts at `x`.
    fn left(&self, x: f32, width: f32) -> f32 {
        match self.direction {
            Direction::LeftToRight => MARGIN + x,
            Direction::RightToLeft => SIZE.x - MARGIN - x - width,
        }
    }
}
