//! A page on the screen as it will be on paper: black on white, whatever the theme.

use egui::{CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, vec2};

use crate::sheet::{self, A4, Mark, Segment};
use crate::theme::grey;

/// Points of a curve that are joined by straight lines.
const STEPS: u8 = 8;

/// The page in the middle of `rect`, as large as it can be. Pictures are shown by their lines.
pub(super) fn show(ui: &Ui, marks: &[Mark], rect: Rect) {
    let scale = (rect.width() / A4.x).min(rect.height() / A4.y);
    let paper = Rect::from_center_size(rect.center(), A4 * scale);
    let page = Page {
        painter: ui.painter().with_clip_rect(paper),
        origin: paper.min,
        scale,
    };
    page.painter
        .rect_filled(paper, CornerRadius::ZERO, grey(255));
    page.edge(paper, 1.5);
    for mark in marks {
        page.mark(mark);
    }
}

/// Where the page is drawn.
struct Page {
    painter: Painter,
    origin: Pos2,
    scale: f32,
}

impl Page {
    fn at(&self, place: Pos2) -> Pos2 {
        self.origin + place.to_vec2() * self.scale
    }

    fn edge(&self, rect: Rect, width: f32) {
        let stroke = Stroke::new(width, grey(0));
        self.painter
            .rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Middle);
    }

    fn mark(&self, mark: &Mark) {
        match mark {
            Mark::Letters {
                at,
                text,
                face,
                bold,
                size,
                ..
            } => {
                let font = FontId::new(size * self.scale, face.family(*bold));
                let black = grey(0);
                let galley = self.painter.layout_no_wrap(text.clone(), font, black);
                let row = galley.rows.first();
                let baseline = row.and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y));
                let top = self.at(*at) - vec2(0.0, baseline.unwrap_or_default());
                self.painter.galley(top, galley, black);
            }
            Mark::Line { from, to, width } => {
                let stroke = Stroke::new(width * self.scale, grey(0));
                self.painter
                    .line_segment([self.at(*from), self.at(*to)], stroke);
            }
            Mark::Edge { rect, width } => {
                let place = Rect::from_min_max(self.at(rect.min), self.at(rect.max));
                self.edge(place, width * self.scale);
            }
            Mark::Dot { at, radius } => {
                self.painter
                    .circle_filled(self.at(*at), radius * self.scale, grey(0));
            }
            Mark::Shape(shape) => self.outline(shape),
        }
    }

    fn outline(&self, shape: &sheet::Shape) {
        let (width, tone) = shape.line.unwrap_or((0.5, shape.fill.unwrap_or(0)));
        let stroke = Stroke::new((width * self.scale).max(0.5), grey(tone));
        let mut line: Vec<Pos2> = Vec::new();
        let mut begun = self.origin;
        let draw = |line: &mut Vec<Pos2>| {
            let points = std::mem::take(line);
            if points.len() > 1 {
                self.painter.add(Shape::line(points, stroke));
            }
        };
        for segment in &shape.outline {
            let from = line.last().copied().unwrap_or(begun);
            match *segment {
                Segment::Move(to) => {
                    draw(&mut line);
                    begun = self.at(to);
                    line.push(begun);
                }
                Segment::Line(to) => line.push(self.at(to)),
                Segment::Quad([by, to]) => {
                    let (by, to) = (self.at(by), self.at(to));
                    line.extend(along(|t| from.lerp(by, t).lerp(by.lerp(to, t), t)));
                }
                Segment::Cubic([one, two, to]) => {
                    let (one, two, to) = (self.at(one), self.at(two), self.at(to));
                    line.extend(along(|t| {
                        let [a, b, c] = [from.lerp(one, t), one.lerp(two, t), two.lerp(to, t)];
                        a.lerp(b, t).lerp(b.lerp(c, t), t)
                    }));
                }
                Segment::Close => {
                    line.push(begun);
                    draw(&mut line);
                }
            }
        }
        draw(&mut line);
    }
}

/// Points of a curve behind its beginning.
fn along(point: impl Fn(f32) -> Pos2) -> impl Iterator<Item = Pos2> {
    (1..=STEPS).map(move |step| point(f32::from(step) / f32::from(STEPS)))
}
