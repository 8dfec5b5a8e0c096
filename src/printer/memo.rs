//! The sheet "Mon mémo personnel": what stands where.

use std::ops::Range;
use std::sync::Arc;

use egui::Context;

use super::Error;
use super::page::{Block, MARGIN, MM, Mark, Page, SIZE, THICK, THIN};
use crate::bidi::Direction;
use crate::configuration::Place;
use crate::words::{Locale, Message, REFERENCE, Sentence, Span, Texts};

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

const TITLE_SIZE: f32 = 28.0;
const BODY: f32 = 16.0;
const HEAD_SIZE: f32 = 14.0;
/// Between the edge of a cell or box and its words.
const PADDING: f32 = 6.0;
/// Between one part of the page and the next.
const GAP: f32 = 14.0;
/// Room of a dot before a sentence.
const INDENT: f32 = 16.0;
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
    let top = head(&mut page, &words)? + GAP;
    let never = page.block(&words.of(NEVER)?, BODY, true, Page::width() - 4.0 * PADDING);
    let bottom = foot(&mut page, place);
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

/// Title and what to do; returns where it ends.
fn head(page: &mut Page, words: &Words) -> Result<f32, Error> {
    let width = Page::width();
    let title = page.block(&words.of(TITLE)?, TITLE_SIZE, true, width);
    let subtitle = page.block(&words.of(SUBTITLE)?, BODY, false, width);
    let mut y = MARGIN;
    for block in [title, subtitle] {
        page.put(&block, 0.0, y);
        y += block.height();
    }
    y += GAP;
    for message in HOW {
        let block = page.block_with_buttons(&words.of(message)?, BODY, width - INDENT);
        page.dot(INDENT / 3.0, y + BODY * 0.75, 2.5);
        page.put(&block, INDENT, y);
        y += block.height();
    }
    Ok(y)
}

/// The place where the sheet is given, as its operator writes it; returns where it begins.
fn foot(page: &mut Page, place: &Place) -> f32 {
    let about = [&place.address, &place.hours, &place.phone];
    let about: Vec<&str> = about.into_iter().map(String::as_str).collect();
    let about = about.into_iter().filter(|text| !text.is_empty());
    let lines = [
        (place.name.clone(), true),
        (about.collect::<Vec<_>>().join(" · "), false),
    ];
    let lines = lines.iter().filter(|(text, _)| !text.is_empty());
    let blocks: Vec<Block> = lines
        .map(|(text, bold)| {
            // French in every language: a telephone number keeps its order in an Arabic sheet.
            let text = Sentence {
                spans: vec![Span {
                    text: text.clone(),
                    french: true,
                }],
                locale: REFERENCE,
            };
            page.block(&[text], HEAD_SIZE, *bold, Page::width())
        })
        .collect();
    let mut y = SIZE.y - MARGIN - height(&blocks);
    let top = if blocks.is_empty() { y } else { y - PADDING };
    for block in &blocks {
        page.put(block, 0.0, y);
        y += block.height();
    }
    top
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

fn height(blocks: &[Block]) -> f32 {
    blocks.iter().map(Block::height).sum()
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

/// The words of the sheet in its language.
struct Words<'a> {
    texts: &'a Texts,
    locale: &'a Locale,
}

impl Words<'_> {
    fn of(&self, id: &str) -> Result<Arc<[Sentence]>, Error> {
        let message = Message::new(id);
        if !self.texts.exists(self.locale, &message) {
            return Err(Error::Words {
                message: id.to_owned(),
            });
        }
        Ok(self.texts.sentences(self.locale, &message))
    }
}
