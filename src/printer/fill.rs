//! What people fill by hand: lines behind words, empty lines, boxes to tick.

use std::ops::Range;

use super::page::{Block, MM, Page, THICK, THIN};
use super::parts::PADDING;

/// The lowest line in which a hand that is new to writing can write.
pub(super) const LINE: f32 = 12.0 * MM;
/// The shortest line on which a name can be written.
const SHORTEST: f32 = 40.0 * MM;
/// Side of a box to tick.
pub(super) const BOX: f32 = 7.0 * MM;

/// Words and behind them a line to write on, below them where there is no room beside; returns where it ends.
pub(super) fn blank(page: &mut Page, label: &Block, x: Range<f32>, y: f32) -> f32 {
    let beside = x.start + label.width() + PADDING;
    let fits = x.end - beside >= SHORTEST.min((x.end - x.start) * 0.5);
    let (from, bottom) = if fits {
        (beside, y + label.height().max(LINE))
    } else {
        (x.start, y + label.height() + LINE)
    };
    let top = if fits { bottom - label.height() } else { y };
    page.put(label, x.start, top);
    // The line stands where the letters beside it stand.
    page.across(from..x.end, bottom - 6.0, THIN);
    bottom
}

/// So many empty lines from margin to margin, each with so much room to write; returns where they end.
pub(super) fn lines(page: &mut Page, y: f32, count: u16, room: f32) -> f32 {
    for line in 1..=count {
        page.across(0.0..Page::width(), y + f32::from(line) * room - 6.0, THIN);
    }
    y + f32::from(count) * room
}

/// A box to tick, its top at `y`.
pub(super) fn tick_box(page: &mut Page, x: f32, y: f32) {
    page.frame(x..x + BOX, y..y + BOX, THICK);
}
