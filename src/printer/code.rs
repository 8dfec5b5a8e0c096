//! The sheet with the code of three pictures: what stands where.

use egui::Context;

use super::Error;
use super::page::{Block, Mark, Page, THICK};
use super::parts::{self, BODY, GAP, PADDING, Words, height};
use crate::bidi::Direction;
use crate::configuration::Place;
use crate::progress::Timestamp;
use crate::report::Day;
use crate::resume::{Code, Picture};
use crate::widgets::picture::Pictures;
use crate::words::{Locale, Message, REFERENCE, Texts};

/// Messages of the title, which is French in every language, and of what it means.
pub(super) const TITLE: [&str; 2] = ["code-sheet-title", "code-sheet-subtitle"];

const NAME_SIZE: f32 = 20.0;
const NUMBER_SIZE: f32 = 24.0;
/// Side of a picture.
const SIDE: f32 = 136.0;

/// A code as it is given to a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Given {
    /// Its pictures.
    pub code: Code,
    /// The last day on which it is good.
    pub last_day: Day,
}

impl Given {
    /// A code that is good until `end`, where clocks are so many seconds ahead of UTC.
    pub fn new(code: Code, end: Timestamp, utc_offset_secs: i32) -> Self {
        // The day of the end has begun already, here or elsewhere: only the one before it is whole.
        let last_day = Day::of(end, utc_offset_secs).plus(-1);
        Self { code, last_day }
    }
}

/// Everything on the sheet.
pub(super) fn marks(
    ctx: &Context,
    given: Given,
    (texts, locale): (&Texts, &Locale),
    place: &Place,
    pictures: &Pictures,
) -> Result<Vec<Mark>, Error> {
    let mut page = Page::new(ctx, Direction::of(locale));
    let words = Words { texts, locale };
    let top = parts::title(&mut page, &words, TITLE)? + GAP;
    let below = cells(&mut page, &words, given.code, pictures, top)? + 2.0 * GAP;
    let first = ["code-sheet-what", "code-sheet-how"].map(Message::new);
    let last = ["code-sheet-no-name", "code-sheet-lost"].map(Message::new);
    let until = until(&words, given.last_day);
    let messages: Vec<Message> = first.into_iter().chain(until).chain(last).collect();
    let end = parts::list(&mut page, &words, &messages, below)?;
    if end > parts::foot(&mut page, place) {
        return Err(Error::TooLong {
            locale: locale.clone(),
        });
    }
    Ok(page.marks)
}

/// Until when the code is good; nothing under a clock that is broken.
fn until(words: &Words, last_day: Day) -> Option<Message> {
    let (year, month, day) = last_day.date()?;
    let month = Message::new(format!("month-{month}"));
    let message = Message::new("code-sheet-until")
        .number("day", day.into())
        .text("month", words.texts.plain(words.locale, &month));
    // A number would get a space between its thousands.
    Some(message.text("year", year.to_string()))
}

/// The pictures side by side in the order of reading, each with its number and its names; returns where they end.
fn cells(
    page: &mut Page,
    words: &Words,
    code: Code,
    pictures: &Pictures,
    top: f32,
) -> Result<f32, Error> {
    let width = (Page::width() - 2.0 * GAP) / 3.0;
    let mut found = Vec::new();
    for (at, picture) in code.pictures().into_iter().enumerate() {
        let number = words.said(&Message::new("digits").number("number", at + 1))?;
        let number = page.block(&number, NUMBER_SIZE, true, width);
        let names = names(page, words, picture, width - 2.0 * PADDING)?;
        found.push((picture, number, names));
    }
    let numbers = found.iter().map(|(_, number, _)| number.height());
    let drawn = top + PADDING + numbers.fold(0.0, f32::max);
    let named = drawn + SIDE + PADDING;
    let lowest = found.iter().map(|(_, _, names)| height(names));
    let bottom = named + lowest.fold(0.0, f32::max) + PADDING;
    let mut x = 0.0;
    for (picture, number, names) in &found {
        let middle = x + width / 2.0;
        page.put_centred(number, middle, top + PADDING);
        let name = format!("code-{}", picture.name());
        let svg = pictures.get(&name);
        let svg = svg.ok_or_else(|| Error::Picture { name: name.clone() })?;
        if !page.picture(svg, middle, drawn, SIDE) {
            return Err(Error::Picture { name });
        }
        let mut y = named;
        for block in names {
            page.put_centred(block, middle, y);
            y += block.height();
        }
        page.frame(x..x + width, top..bottom, THICK);
        x += width + GAP;
    }
    Ok(bottom)
}

/// The name in the language of the sheet, and in French where that is another.
fn names(page: &Page, words: &Words, picture: Picture, width: f32) -> Result<Vec<Block>, Error> {
    let message = Message::new(format!("code-{}", picture.name()));
    let own = words.said(&message)?;
    let french = words.said(&message.in_locale(&REFERENCE))?;
    let mut blocks = vec![page.block(&own, NAME_SIZE, true, width)];
    if own != french {
        blocks.push(page.block(&french, BODY, false, width));
    }
    Ok(blocks)
}
