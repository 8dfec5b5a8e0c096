//! The sheet "J'ai suivi": a lesson that was followed, what one can do now, a line for the name.

use egui::Context;

use super::Error;
use super::fill;
use super::order::Stock;
use super::page::{Block, MARGIN, MM, Mark, Page, SIZE, THICK, THIN};
use super::parts::{self, BODY, GAP, PADDING};
use crate::app::MOST_ABILITIES;
use crate::bidi::Direction;
use crate::lesson::Lesson;
use crate::words::Message;

/// Message of the title.
pub(super) const TITLE: &str = "attestation-sheet-title";
const TITLE_SIZE: f32 = 36.0;
const LESSON: f32 = 26.0;
const ABILITY: f32 = 18.0;
/// Sides that the picture of the lesson can have.
const SIDES: [f32; 3] = [150.0, 110.0, 64.0];
/// Side of the tick before what one can do.
const SIGN: f32 = 16.0;
/// Between the outer line of the frame and what it holds.
const INSIDE: f32 = 12.0 * MM;
/// Between the two lines of the frame.
const FRAME: f32 = 4.0;

pub(super) fn pages(
    ctx: &Context,
    stock: &Stock,
    lesson: &Lesson,
) -> Result<Vec<Vec<Mark>>, Error> {
    // Where much is said of the place, the picture yields.
    for side in SIDES {
        if let Some(page) = page(ctx, stock, lesson, side)? {
            return Ok(vec![page.marks]);
        }
    }
    Err(stock.words().too_long())
}

/// The page with a picture of this side; none where that leaves too little room.
fn page<'a>(
    ctx: &'a Context,
    stock: &Stock,
    lesson: &Lesson,
    side: f32,
) -> Result<Option<Page<'a>>, Error> {
    let words = stock.words();
    let mut page = Page::new(ctx, Direction::of(stock.locale));
    page.edge(MARGIN..SIZE.y - MARGIN, THICK);
    let inner = MARGIN + FRAME..SIZE.y - MARGIN - FRAME;
    page.frame(FRAME..Page::width() - FRAME, inner, THIN);
    let width = Page::width() - 2.0 * INSIDE;
    let middle = Page::width() / 2.0;
    let mut y = MARGIN + INSIDE;
    if let Some(svg) = stock.pictures.get(&lesson.picture) {
        page.picture(svg, middle, y, side);
    }
    y += side + GAP;
    // French above: offices read it too.
    let titles = [
        (Message::new(TITLE), TITLE_SIZE),
        (lesson.message(), LESSON),
    ];
    for (message, size) in titles {
        let mut blocks = Vec::new();
        if let Some(french) = words.french(&message) {
            blocks.push(page.centred_block(&french, size, true, width));
            blocks.push(page.centred_block(&words.said(&message)?, size * 0.75, false, width));
        } else {
            blocks.push(page.centred_block(&words.said(&message)?, size, true, width));
        }
        for block in &blocks {
            page.put_centred(block, middle, y);
            y += block.height();
        }
        y += PADDING;
    }
    y += GAP;
    let x = INSIDE..Page::width() - INSIDE;
    let name = page.block(&words.of("attestation-sheet-name")?, BODY, true, width);
    y = fill::blank(&mut page, &name, x.clone(), y) + 2.0 * GAP;
    y = abilities(&mut page, stock, lesson, y)? + GAP;
    let label = |id| Ok::<Block, Error>(page.block(&words.of(id)?, BODY, true, width));
    let (date, at) = (
        label("attestation-sheet-date")?,
        label("attestation-sheet-place")?,
    );
    y = fill::blank(&mut page, &date, x.clone(), y);
    let about = parts::about(&page, stock.place, width);
    if about.is_empty() {
        y = fill::blank(&mut page, &at, x, y);
    } else {
        y += GAP;
        for block in &about {
            page.put(block, INSIDE, y);
            y += block.height();
        }
    }
    let yours = page.block(&words.of("attestation-sheet-yours")?, BODY, false, width);
    let bottom = SIZE.y - MARGIN - INSIDE - yours.height();
    page.put_centred(&yours, middle, bottom);
    Ok((y + PADDING <= bottom).then_some(page))
}

/// What one can do now, each with a sign before it; returns where it ends.
fn abilities(page: &mut Page, stock: &Stock, lesson: &Lesson, mut y: f32) -> Result<f32, Error> {
    let words = stock.words();
    let (start, gap) = (INSIDE, SIGN + 2.0 * PADDING);
    let width = Page::width() - 2.0 * INSIDE;
    let bravo = page.block(&words.of("attestation-sheet-can")?, ABILITY, true, width);
    page.put(&bravo, start, y);
    y += bravo.height();
    for number in 1..=MOST_ABILITIES {
        let message = lesson.message().attribute(format!("can-{number}"));
        let Some(can) = words.known(&message) else {
            continue;
        };
        let block = page.block(&can, ABILITY, false, width - gap);
        page.tick(start, y + (ABILITY * 1.5 - SIGN) / 2.0, SIGN);
        page.put(&block, start + gap, y);
        y += block.height();
    }
    Ok(y)
}
