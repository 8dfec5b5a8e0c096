//! Pictures on paper: the shapes of an SVG file in black, white and grey.

use egui::{Pos2, Rect, pos2, vec2};
use usvg::tiny_skia_path::{PathSegment, Point, Transform};
use usvg::{Group, Node, Options, Paint, Tree};

/// Lighter than this is paper: a printer would make dots of the light ground of a picture.
const PAPER: f32 = 0.8;
/// Darker than this is black: the strokes of a picture stay sharp.
const INK: f32 = 0.3;
/// The darkest grey: black lines on it are still seen.
const DARKEST: f32 = 0.4;

/// A closed or open line, filled or drawn or both. Lengths are points on the page.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Shape {
    /// Its outline.
    pub outline: Vec<Segment>,
    /// Grey inside, from 0 (black) to 255 (white).
    pub fill: Option<u8>,
    /// Whether what is encircled twice is outside.
    pub even_odd: bool,
    /// Thickness and grey of its line. Ends and corners are round, as in all pictures of the program.
    pub line: Option<(f32, u8)>,
}

impl Shape {
    /// A rectangle filled with grey, from 0 (black) to 255 (white).
    pub fn rectangle(rect: Rect, grey: u8) -> Self {
        let corners = [rect.right_top(), rect.right_bottom(), rect.left_bottom()];
        let mut outline = vec![Segment::Move(rect.left_top())];
        outline.extend(corners.map(Segment::Line));
        outline.push(Segment::Close);
        Self {
            outline,
            fill: Some(grey),
            even_odd: false,
            line: None,
        }
    }
}

/// A part of an outline, from where the one before ends.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Segment {
    /// Begins here.
    Move(Pos2),
    /// A straight line.
    Line(Pos2),
    /// A curve: where it is drawn to, and where it ends.
    Quad([Pos2; 2]),
    /// A curve: the two points that it is drawn to, and where it ends.
    Cubic([Pos2; 3]),
    /// Back to its beginning.
    Close,
}

/// The shapes of a picture, as large as `rect` allows and in its middle; none when the file is no picture.
pub(super) fn shapes(svg: &[u8], rect: Rect) -> Option<Vec<Shape>> {
    let tree = Tree::from_data(svg, &Options::default()).ok()?;
    let size = vec2(tree.size().width(), tree.size().height());
    let scale = (rect.width() / size.x).min(rect.height() / size.y);
    let min = rect.center() - size * scale / 2.0;
    let to_page = Transform::from_row(scale, 0.0, 0.0, scale, min.x, min.y);
    let mut found = Vec::new();
    collect(tree.root(), to_page, &mut found);
    Some(found)
}

fn collect(group: &Group, to_page: Transform, found: &mut Vec<Shape>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, to_page, found),
            Node::Path(path) if path.is_visible() => {
                let place = to_page.pre_concat(path.abs_transform());
                let scale = (place.sx * place.sy - place.kx * place.ky).abs().sqrt();
                let fill = path.fill();
                let line = path.stroke();
                found.push(Shape {
                    outline: path.data().segments().map(|s| segment(s, place)).collect(),
                    fill: fill.map(|fill| grey(fill.paint(), fill.opacity().get())),
                    even_odd: fill.is_some_and(|fill| fill.rule() == usvg::FillRule::EvenOdd),
                    line: line.map(|line| {
                        let grey = grey(line.paint(), line.opacity().get());
                        (line.width().get() * scale, grey)
                    }),
                });
            }
            // Pictures hold nothing but shapes: `check` keeps it so.
            _ => {}
        }
    }
}

fn segment(segment: PathSegment, place: Transform) -> Segment {
    let at = |mut point: Point| {
        place.map_point(&mut point);
        pos2(point.x, point.y)
    };
    match segment {
        PathSegment::MoveTo(to) => Segment::Move(at(to)),
        PathSegment::LineTo(to) => Segment::Line(at(to)),
        PathSegment::QuadTo(by, to) => Segment::Quad([at(by), at(to)]),
        PathSegment::CubicTo(one, two, to) => Segment::Cubic([at(one), at(two), at(to)]),
        PathSegment::Close => Segment::Close,
    }
}

/// How light a colour is on white paper.
fn grey(paint: &Paint, opacity: f32) -> u8 {
    let color = match paint {
        Paint::Color(color) => Some(*color),
        // The middle of what changes from place to place.
        Paint::LinearGradient(gradient) => middle(gradient.stops()),
        Paint::RadialGradient(gradient) => middle(gradient.stops()),
        Paint::Pattern(_) => None,
    };
    let light = color.map_or(0.5, |color| {
        let [red, green, blue] = [color.red, color.green, color.blue].map(f32::from);
        (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255.0
    });
    match 1.0 - (1.0 - light) * opacity {
        light if light > PAPER => 255,
        light if light < INK => 0,
        // From 0 to 255: nothing is cut off.
        light => ((DARKEST + (1.0 - DARKEST) * light) * 255.0).round() as u8,
    }
}

fn middle(stops: &[usvg::Stop]) -> Option<usvg::Color> {
    stops.get(stops.len() / 2).map(|stop| stop.color())
}
