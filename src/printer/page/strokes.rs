//! What is drawn on a page beside words: lines, boxes, ticks, bars, pictures.

use std::ops::Range;

use egui::{Rect, pos2, vec2};

use super::{MARGIN, Mark, Page, SIZE, THICK};
use crate::printer::picture::{self, Shape};

/// How light the bars of numbers are: they are seen, and save ink.
const BAR: u8 = 150;

impl Page<'_> {
    /// A horizontal line.
    pub fn across(&mut self, x: Range<f32>, y: f32, width: f32) {
        let left = self.left(x.start, x.end - x.start);
        self.marks.push(Mark::Line {
            from: pos2(left, y),
            to: pos2(left + x.end - x.start, y),
            width,
        });
    }

    /// A vertical line.
    pub fn down(&mut self, x: f32, y: Range<f32>, width: f32) {
        let x = self.left(x, 0.0);
        self.marks.push(Mark::Line {
            from: pos2(x, y.start),
            to: pos2(x, y.end),
            width,
        });
    }

    /// The edge of a box from margin to margin.
    pub fn edge(&mut self, y: Range<f32>, width: f32) {
        let rect = Rect::from_min_max(pos2(MARGIN, y.start), pos2(SIZE.x - MARGIN, y.end));
        self.marks.push(Mark::Edge { rect, width });
    }

    /// The edge of a box that starts at `x.start`.
    pub fn frame(&mut self, x: Range<f32>, y: Range<f32>, width: f32) {
        let size = vec2(x.end - x.start, y.end - y.start);
        let rect = Rect::from_min_size(pos2(self.left(x.start, size.x), y.start), size);
        self.marks.push(Mark::Edge { rect, width });
    }

    /// A tick as by hand, in a square with its start at `x` and its top at `y`.
    pub fn tick(&mut self, x: f32, y: f32, side: f32) {
        let left = self.left(x, side);
        let at = |across: f32, down: f32| pos2(left + across * side, y + down * side);
        let corners = [at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.15)];
        for ends in corners.windows(2) {
            self.marks.push(Mark::Line {
                from: ends[0],
                to: ends[1],
                width: THICK,
            });
        }
    }

    /// A grey bar that starts at `x.start`.
    pub fn bar(&mut self, x: Range<f32>, y: Range<f32>) {
        let size = vec2(x.end - x.start, y.end - y.start);
        let rect = Rect::from_min_size(pos2(self.left(x.start, size.x), y.start), size);
        self.marks.push(Mark::Shape(Shape::rectangle(rect, BAR)));
    }

    /// Puts a square picture with its middle at `x` and its top at `y`; whether it is one.
    pub fn picture(&mut self, svg: &[u8], x: f32, y: f32, side: f32) -> bool {
        let left = self.left(x - side / 2.0, side);
        let place = Rect::from_min_size(pos2(left, y), vec2(side, side));
        let shapes = picture::shapes(svg, place);
        let known = shapes.is_some();
        self.marks
            .extend(shapes.into_iter().flatten().map(Mark::Shape));
        known
    }

    /// A dot.
    pub fn dot(&mut self, x: f32, y: f32, radius: f32) {
        let at = pos2(self.left(x, 0.0), y);
        self.marks.push(Mark::Dot { at, radius });
    }
}
