//! The sheet "to do before the next time": what to do, each with a box to tick, a question to note, where to go.

use egui::Context;

use super::Error;
use super::fill::{self, BOX};
use super::order::Stock;
use super::page::{MARGIN, MM, Mark, Page, SIZE, THICK, THIN};
use super::parts::{self, BODY, GAP, PADDING, Words};
use crate::bidi::Direction;
use crate::lesson::Lesson;

/// Message of the title.
pub(super) const TITLE: &str = "exercise-sheet-title";
/// Letters of what there is to do.
const DEED: f32 = 18.0;
/// The lowest box of something to do.
const LOWEST: f32 = 20.0 * MM;
/// Lines for a question.
const MOST_LINES: u16 = 6;
const FEWEST_LINES: u16 = 2;

pub(super) fn pages(
    ctx: &Context,
    stock: &Stock,
    lesson: &Lesson,
) -> Result<Vec<Vec<Mark>>, Error> {
    let words = stock.words();
    let deeds = Lesson::at_home().filter_map(|name| words.known(&lesson.message().attribute(name)));
    let deeds: Vec<_> = deeds.collect();
    if deeds.is_empty() {
        return Err(Error::NothingAtHome {
            lesson: lesson.id.clone(),
        });
    }
    let mut page = Page::new(ctx, Direction::of(stock.locale));
    let title = words.of(TITLE)?;
    let mut y = parts::head(&mut page, stock, &title, lesson)? + GAP;
    let how = page.block(&words.of("exercise-sheet-how")?, BODY, false, Page::width());
    page.put(&how, 0.0, y);
    y += how.height() + PADDING;
    for deed in &deeds {
        let x = BOX + 3.0 * PADDING;
        let block = page.block_with_buttons(deed, DEED, Page::width() - x - PADDING);
        let height = LOWEST.max(block.height() + 2.0 * PADDING);
        page.edge(y..y + height, THIN);
        fill::tick_box(&mut page, 1.5 * PADDING, y + (height - BOX) / 2.0);
        page.put(&block, x, y + (height - block.height()) / 2.0);
        y += height + PADDING;
    }
    y += GAP;
    let question = words.of("exercise-sheet-question")?;
    let question = page.block(&question, BODY, true, Page::width());
    let next = words.of("exercise-sheet-next")?;
    let next = page.block(&next, BODY, true, Page::width());
    page.put(&question, 0.0, y);
    y += question.height();
    // Last stands the next meeting, on one line or two.
    let last = next.height() + fill::LINE + GAP;
    let room = place(&mut page, &words, stock)? - last - y;
    let mut counts = (FEWEST_LINES..=MOST_LINES).rev();
    let count = counts.find(|count| f32::from(*count) * fill::LINE <= room);
    let count = count.ok_or_else(|| words.too_long())?;
    y = fill::lines(&mut page, y, count, fill::LINE) + GAP;
    fill::blank(&mut page, &next, 0.0..Page::width(), y);
    Ok(vec![page.marks])
}

/// Where there are computers: address and hours of the place, or lines for them; returns where it begins.
fn place(page: &mut Page, words: &Words, stock: &Stock) -> Result<f32, Error> {
    let inner = Page::width() - 4.0 * PADDING;
    let head = page.block(&words.of("exercise-sheet-where")?, BODY, true, inner);
    let about = parts::about(page, stock.place, inner);
    let labels = ["exercise-sheet-address", "exercise-sheet-hours"];
    let lines = if about.is_empty() { 2.0 } else { 0.0 };
    let height = head.height() + parts::height(&about) + lines * fill::LINE + 2.0 * PADDING;
    let bottom = SIZE.y - MARGIN;
    let top = bottom - height;
    page.edge(top..bottom, THICK);
    let mut y = top + PADDING;
    page.put(&head, 2.0 * PADDING, y);
    y += head.height();
    for block in &about {
        page.put(block, 2.0 * PADDING, y);
        y += block.height();
    }
    for label in labels.iter().filter(|_| about.is_empty()) {
        let label = page.block(&words.of(label)?, BODY, false, inner);
        let x = 2.0 * PADDING..Page::width() - 2.0 * PADDING;
        y = fill::blank(page, &label, x, y);
    }
    Ok(top)
}
