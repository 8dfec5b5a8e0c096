//! The frame of a person with switches, as it is seen: two upright bars of its colour that belong together.

use std::sync::LazyLock;

use pas_a_pas::comfort::Contrast;
use pas_a_pas::theme::Themes;

use crate::display::Picture;

/// A bar of the frame is at least so wide, in pixels: rings of the keyboard focus are narrower.
const WIDE: i32 = 6;
/// And at most so wide: what is wider is filled.
const WIDEST: i32 = 12;
/// A bar is at least so high: no pictogram of its colour is.
const HIGH: i32 = 30;
/// Corners are round: above its bars the frame goes on for so long at most.
const ROUND: i32 = 16;
/// How far the outer edge of the frame may stand from what it is around: at the edge of the window it is nearer.
const AROUND: std::ops::RangeInclusive<i32> = -2..=16;

/// Outer edges in pixels: left, top, right, bottom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds([i32; 4]);

impl Bounds {
    /// Whether the middle of this place (x, y, width, height) is inside.
    pub fn holds(self, [x, y, width, height]: [i32; 4]) -> bool {
        let [left, top, right, bottom] = self.0;
        let (x, y) = (x + width / 2, y + height / 2);
        (left..right).contains(&x) && (top..bottom).contains(&y)
    }

    /// Whether it is around this place and nothing else.
    pub fn is_around(self, [x, y, width, height]: [i32; 4]) -> bool {
        let [left, top, right, bottom] = self.0;
        let spaces = [x - left, y - top, right - x - width, bottom - y - height];
        spaces.iter().all(|space| AROUND.contains(space))
    }
}

/// An upright bar: its left edge, its last column so far, and from where to where it goes.
#[derive(Clone, Copy, Debug)]
struct Bar {
    left: i32,
    right: i32,
    /// Of the last column: corners are round.
    last: [i32; 2],
    top: i32,
    bottom: i32,
}

/// Where the frame is, if there is one.
pub fn frame(picture: &Picture) -> Option<Bounds> {
    let bars = bars(picture);
    let pairs = bars.iter().enumerate().flat_map(|(at, left)| {
        let others = bars[at + 1..].iter();
        others.map(move |right| (left, right))
    });
    pairs.into_iter().find_map(|(left, right)| {
        let level = (left.top - right.top).abs() <= 4 && (left.bottom - right.bottom).abs() <= 4;
        let middle = (left.left + right.right) / 2;
        let seen = |y: &i32| is_of_frame(picture, middle, *y);
        let top = (left.top - ROUND..left.top + WIDE).find(seen)?;
        let bottom = (left.bottom - WIDE..left.bottom + ROUND).rev().find(seen)?;
        level.then_some(Bounds([left.left, top, right.right, bottom + 1]))
    })
}

/// All upright bars as wide and high as those of a frame.
fn bars(picture: &Picture) -> Vec<Bar> {
    let [width, height] = picture.size().map(|size| i32::try_from(size).unwrap());
    let mut bars: Vec<Bar> = Vec::new();
    for x in 0..width {
        for [top, bottom] in runs(picture, x, height) {
            let goes_on = |bar: &&mut Bar| {
                let [above, below] = bar.last;
                bar.right == x && (above - top).abs() <= 8 && (below - bottom).abs() <= 8
            };
            if let Some(bar) = bars.iter_mut().find(goes_on) {
                bar.right = x + 1;
                bar.last = [top, bottom];
                bar.top = bar.top.min(top);
                bar.bottom = bar.bottom.max(bottom);
            } else {
                bars.push(Bar {
                    left: x,
                    right: x + 1,
                    last: [top, bottom],
                    top,
                    bottom,
                });
            }
        }
    }
    bars.retain(|bar| (WIDE..=WIDEST).contains(&(bar.right - bar.left)));
    bars
}

/// Pieces of a column that have its colour and are high enough.
fn runs(picture: &Picture, x: i32, height: i32) -> Vec<[i32; 2]> {
    let mut runs = Vec::new();
    let mut top = None;
    for y in 0..=height {
        let hit = y < height && is_of_frame(picture, x, y);
        match (hit, top) {
            (true, None) => top = Some(y),
            (false, Some(begun)) => {
                if y - begun >= HIGH {
                    runs.push([begun, y]);
                }
                top = None;
            }
            _ => {}
        }
    }
    runs
}

fn is_of_frame(picture: &Picture, x: i32, y: i32) -> bool {
    static COLOUR: LazyLock<[u8; 3]> = LazyLock::new(|| {
        let themes = Themes::shipped().unwrap();
        let [red, green, blue, _] = themes.palette(Contrast::Light).focus.to_array();
        [blue, green, red]
    });
    let [Ok(x), Ok(y)] = [x, y].map(usize::try_from) else {
        return false;
    };
    let [width, height] = picture.size();
    if x >= width || y >= height {
        return false;
    }
    let colour = picture.colour(x, y);
    let parts = colour.iter().zip(*COLOUR);
    parts
        .into_iter()
        .all(|(seen, of_frame)| seen.abs_diff(of_frame) < 12)
}
