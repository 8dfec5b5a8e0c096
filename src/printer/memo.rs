//! The sheet "Mon mémo personnel": what stands where.

use std::ops::Range;

use egui::Context;

use super::Error;
use super::page::{Block, MM, Mark, Page, THICK, THIN};
use super::parts::{self, BODY, GAP, HEAD_SIZE, PADDING, Words, height};
use crate::bidi::Direction;
use crate::configuration::Place;
use crate::words::{Locale, Message, Sentence, Span, Texts};

/// Message of the title, which is French in every language.
pub(super) const TITLE: &str = "memo-sheet-title";
/// Message that says what the title means.
pub(super) const SUBTITLE: &str = "memo-sheet-subtitle";
/// Messages that say how to use the sheet.
const HOW: [&str; 3] = ["memo-sheet-how-1", "memo-sheet-how-2", "memo-sheet-how-3"];
/// Messages at the head of the columns, each with the share of the width that it has.
const COLUMNS: [(&str, f32); 4] = [
    ("memo-sheet-site", 0.23),
    ("memo-sheet-login", 0.29),
    ("memo-sheet-password", 0.27),
    ("memo-sheet-note", 0.21),
];
/// Message before the line for the name of the person who helps.
const HELP: &str = "memo-sheet-help";
/// Message of what never to do.
const NEVER: &str = "memo-sheet-never";

/// Accounts that fit.
pub(super) const ROWS: usize = 7;
/// Accounts that fit where much is said of the place.
pub(super) const FEWEST_ROWS: usize = 4;
/// The lowest row in which a hand that is new to writing can write.
pub(super) const LOWEST_ROW: f32 = 14.0 * MM;

/// The shortest line on which a name can be written.
const SHORTEST_LINE: f32 = 60.0 * MM;

/// Everything on the sheet.
pub(super) fn marks(
    ctx: &Context,
    texts: &Texts,
    locale: &Locale,
    place: &Place,
) -> Result<Vec<Mark>, Error> {
    let mut page = Page::new(ctx, Direction::of(locale));
    let words = Words { texts, locale };
    let top = parts::title(&mut page, &words, [TITLE, SUBTITLE])? + GAP;
    let top = parts::list(&mut page, &words, &HOW.map(Message::new), top)? + GAP;
    let never = page.block(&words.of(NEVER)?, BODY, true, Page::width() - 4.0 * PADDING);
    let bottom = parts::foot(&mut page, place);
    let never_top = bottom - never.height() - 2.0 * PADDING;
    let help_top = help(&mut page, &words, never_top - GAP)?;
    page.edge(never_top..bottom, THICK);
    page.put(&never, 2.0 * PADDING, never_top + PADDING);
    let fewest = if place.is_unknown() {
        ROWS
    } else {
        FEWEST_ROWS
    };
    table(&mut page, &words, top..help_top - GAP, fewest)?;
    Ok(page.marks)
}

/// The line for the person who helps, ending at `bottom`; returns where it begins.
fn help(page: &mut Page, words: &Words, bottom: f32) -> Result<f32, Error> {
    let block = page.block(&words.of(HELP)?, BODY, false, Page::width());
    let beside = block.width() + PADDING;
    let fits = Page::width() - beside >= SHORTEST_LINE;
    let (from, top) = if fits {
        (beside, bottom - block.height().max(LOWEST_ROW))
    } else {
        (0.0, bottom - block.height() - LOWEST_ROW)
    };
    let text_top = if fits { bottom - block.height() } else { top };
    page.put(&block, 0.0, text_top);
    // The line stands where the letters beside it stand.
    page.across(from..Page::width(), bottom - BODY * 0.4, THIN);
    Ok(top)
}

/// The table to fill by hand, with as many rows as fit.
fn table(
    page: &mut Page,
    words: &Words,
    Range {
        start: top,
        end: bottom,
    }: Range<f32>,
    fewest: usize,
) -> Result<(), Error> {
    let mut columns = Vec::new();
    let mut x = 0.0;
    for (message, share) in COLUMNS {
        let width = share * Page::width();
        let inner = width - 2.0 * PADDING;
        let pieces = words.of(message)?;
        let pieces = pieces.iter().cloned().flat_map(french_and_meaning);
        let blocks: Vec<Block> = pieces
            .map(|(sentence, french)| page.block(&[sentence], HEAD_SIZE, french, inner))
            .collect();
        columns.push((x, blocks));
        x += width;
    }
    let heads = columns.iter().map(|(_, blocks)| height(blocks));
    let body = top + heads.fold(0.0, f32::max) + 2.0 * PADDING;
    let mut counts = (fewest..=ROWS).rev();
    let fits = counts.find(|rows| (bottom - body) / *rows as f32 >= LOWEST_ROW);
    let Some(rows) = fits else {
        return Err(Error::TooLong {
            locale: words.locale.clone(),
        });
    };
    let row = (bottom - body) / rows as f32;
    for (x, blocks) in &columns {
        let mut y = top + PADDING;
        for block in blocks {
            page.put(block, x + PADDING, y);
            y += block.height();
        }
        if *x > 0.0 {
            page.down(*x, top..bottom, THIN);
        }
    }
    page.across(0.0..Page::width(), body, THICK);
    for below in 1..rows {
        page.across(0.0..Page::width(), body + row * below as f32, THIN);
    }
    page.edge(top..bottom, THICK);
    Ok(())
}

/// The French words of a column, and below them what they mean; whether each is French.
fn french_and_meaning(sentence: Sentence) -> Vec<(Sentence, bool)> {
    let locale = sentence.locale;
    let pieces = sentence.spans.into_iter().map(|span| {
        let piece = Sentence {
            spans: vec![Span {
                text: span.text.trim().to_owned(),
                french: span.french,
            }],
            locale: locale.clone(),
        };
        (piece, span.french)
    });
    pieces
        .filter(|(piece, _)| !piece.plain().is_empty())
        .collect()
}
