//! What stands on a page, before it is a PDF or is shown on the screen. Lengths are points, 1/72 inch.

use egui::{Pos2, Rect, Vec2, vec2};

use crate::fonts::Face;

/// The size of a sheet: A4.
pub const A4: Vec2 = vec2(595.276, 841.89);

/// Something on the page. What there is of it is enough to draw it, and to prove that it is legible.
#[derive(Clone, PartialEq, Debug)]
pub enum Mark {
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

/// A closed or open line, filled or drawn or both. Lengths are points on the page.
#[derive(Clone, PartialEq, Debug)]
pub struct Shape {
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
pub enum Segment {
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
