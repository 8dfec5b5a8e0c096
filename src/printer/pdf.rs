//! From marks on a page to a PDF file: letters stay text, so that they can be searched and read aloud.

use egui::{FontDefinitions, Pos2};
use harfrust::{Direction as Run, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use krilla::Document;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::Error;
use super::page::{Mark, SIZE};
use super::picture::{Segment, Shape};
use crate::bidi::Direction;
use crate::fonts::{self, Face};
use crate::words::Locale;

/// How far the handles of a Bézier curve stand for a quarter of a circle of radius 1.
const QUARTER: f32 = 0.552_285;

/// The faces, ready to be shaped and embedded.
struct Faces(Vec<(Face, bool, Vec<u8>, Font)>);

impl Faces {
    fn new(definitions: &FontDefinitions) -> Result<Self, Error> {
        let mut faces = Vec::new();
        for face in fonts::faces(definitions) {
            for bold in [false, true] {
                let key = face.key(bold);
                let data = definitions
                    .font_data
                    .get(key.as_ref())
                    .map(|data| data.font.to_vec());
                let data = data.unwrap_or_default();
                let font = Font::new(data.clone().into(), 0)
                    .ok_or_else(|| Error::Pdf(format!("{key} is not a font that can be used")))?;
                faces.push((face, bold, data, font));
            }
        }
        Ok(Self(faces))
    }

    fn get(&self, face: Face, bold: bool) -> Result<(&[u8], &Font), Error> {
        let mut faces = self.0.iter();
        let found = faces.find(|(one, weight, ..)| (*one, *weight) == (face, bold));
        let (_, _, data, font) = found.ok_or_else(|| Error::Pdf("a font is missing".to_owned()))?;
        Ok((data, font))
    }
}

/// The file: one page for each list of marks.
pub(super) fn file(
    pages: &[Vec<Mark>],
    fonts: &FontDefinitions,
    locale: &Locale,
    title: &str,
) -> Result<Vec<u8>, Error> {
    let faces = Faces::new(fonts)?;
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(title.to_owned())
            .language(locale.to_string())
            .text_direction(match Direction::of(locale) {
                Direction::LeftToRight => TextDirection::LeftToRight,
                Direction::RightToLeft => TextDirection::RightToLeft,
            }),
    );
    let settings = PageSettings::from_wh(SIZE.x, SIZE.y)
        .ok_or_else(|| Error::Pdf("a page has no size".to_owned()))?;
    for marks in pages {
        let mut page = document.start_page_with(settings.clone());
        let mut surface = page.surface();
        for mark in marks {
            draw(&mut surface, mark, &faces)?;
        }
        surface.finish();
        page.finish();
    }
    document
        .finish()
        .map_err(|why| Error::Pdf(format!("{why:?}")))
}

fn draw(surface: &mut Surface, mark: &Mark, faces: &Faces) -> Result<(), Error> {
    let mut path = PathBuilder::new();
    match mark {
        Mark::Letters {
            at,
            text,
            face,
            bold,
            size,
            right_to_left,
            ..
        } => {
            let (data, font) = faces.get(*face, *bold)?;
            let glyphs = glyphs(data, text, *right_to_left)?;
            ink(surface);
            surface.draw_glyphs(point(*at), &glyphs, font.clone(), text, *size, false);
            return Ok(());
        }
        Mark::Line { from, to, width } => {
            path.move_to(from.x, from.y);
            path.line_to(to.x, to.y);
            pen(surface, *width);
        }
        Mark::Edge { rect, width } => {
            let (min, max) = (rect.min, rect.max);
            if let Some(rect) = Rect::from_ltrb(min.x, min.y, max.x, max.y) {
                path.push_rect(rect);
            }
            pen(surface, *width);
        }
        Mark::Shape(shape) => {
            outline(&mut path, &shape.outline);
            colours(surface, shape);
        }
        Mark::Dot { at, radius } => {
            circle(&mut path, *at, *radius);
            ink(surface);
        }
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
    Ok(())
}

/// Black inside, no edge.
fn ink(surface: &mut Surface) {
    surface.set_stroke(None);
    surface.set_fill(Some(Fill {
        paint: luma::Color::black().into(),
        opacity: NormalizedF32::ONE,
        ..Fill::default()
    }));
}

/// Black edge, nothing inside.
fn pen(surface: &mut Surface, width: f32) {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: luma::Color::black().into(),
        width,
        ..Stroke::default()
    }));
}

fn outline(path: &mut PathBuilder, segments: &[Segment]) {
    for segment in segments {
        match *segment {
            Segment::Move(to) => path.move_to(to.x, to.y),
            Segment::Line(to) => path.line_to(to.x, to.y),
            Segment::Quad([by, to]) => path.quad_to(by.x, by.y, to.x, to.y),
            Segment::Cubic([one, two, to]) => {
                path.cubic_to(one.x, one.y, two.x, two.y, to.x, to.y);
            }
            Segment::Close => path.close(),
        }
    }
}

/// Inside and line of a shape. What has neither is not seen.
fn colours(surface: &mut Surface, shape: &Shape) {
    let fill = shape.fill.map(|grey| Fill {
        paint: luma::Color::new(grey).into(),
        rule: if shape.even_odd {
            FillRule::EvenOdd
        } else {
            FillRule::NonZero
        },
        ..Fill::default()
    });
    let line = shape.line.map(|(width, grey)| Stroke {
        paint: luma::Color::new(grey).into(),
        width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        ..Stroke::default()
    });
    surface.set_fill(fill);
    surface.set_stroke(line);
}

fn circle(path: &mut PathBuilder, at: Pos2, radius: f32) {
    let handle = QUARTER * radius;
    path.move_to(at.x + radius, at.y);
    for (x, y) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)] {
        // From the point in direction (x, y) to the one in direction (-y, x).
        let (from, to) = ((x * radius, y * radius), (-y * radius, x * radius));
        path.cubic_to(
            at.x + from.0 - y * handle,
            at.y + from.1 + x * handle,
            at.x + to.0 + x * handle,
            at.y + to.1 + y * handle,
            at.x + to.0,
            at.y + to.1,
        );
    }
    path.close();
}

fn point(at: Pos2) -> Point {
    Point::from_xy(at.x, at.y)
}

/// The letters as the shaper of the screen draws them, from left to right; lengths in font sizes.
pub(super) fn glyphs(
    font: &[u8],
    text: &str,
    right_to_left: bool,
) -> Result<Vec<KrillaGlyph>, Error> {
    let font = FontRef::new(font).map_err(|why| Error::Pdf(why.to_string()))?;
    let data = ShaperData::new(&font);
    let shaper = data.shaper(&font).build();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if right_to_left {
        Run::RightToLeft
    } else {
        Run::LeftToRight
    });
    let per_em = shaper.units_per_em() as f32;
    let output = shaper.shape(buffer, ShapeOptions::new());
    let infos = output.glyph_infos();
    let shaped: Vec<_> = infos.iter().zip(output.glyph_positions()).collect();
    // The dots of Arabic letters are glyphs of their own. A letter is the text of its widest glyph,
    // and its dots have none: otherwise programs that read the file find spaces between letters.
    let text_range = |at: usize| {
        let start = shaped[at].0.cluster as usize;
        let same = |other: &usize| shaped[*other].0.cluster as usize == start;
        let widest = (0..shaped.len())
            .filter(same)
            .max_by_key(|other| shaped[*other].1.x_advance);
        let starts = infos.iter().map(|info| info.cluster as usize);
        let end = starts.filter(|other| *other > start).min();
        match widest {
            Some(widest) if widest == at => start..end.unwrap_or(text.len()),
            _ => start..start,
        }
    };
    let to_glyph = |at: usize| {
        let (info, position) = shaped[at];
        KrillaGlyph::new(
            GlyphId::new(info.glyph_id),
            position.x_advance as f32 / per_em,
            position.x_offset as f32 / per_em,
            position.y_offset as f32 / per_em,
            position.y_advance as f32 / per_em,
            text_range(at),
            None,
        )
    };
    Ok((0..shaped.len()).map(to_glyph).collect())
}
