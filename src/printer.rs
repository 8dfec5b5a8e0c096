//! Sheets of paper: made as PDF in the learner's language, and given to a printer.

mod attestation;
mod charter;
mod code;
mod exercise;
mod fill;
mod flow;
mod guide;
mod mandate;
mod memo;
mod order;
mod page;
mod parts;
mod pdf;
mod picture;
mod script;
mod session;
mod spool;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use crate::configuration::Place;
use crate::fonts::{self, FontError};
use crate::script::Line;
use crate::widgets::picture::Pictures;
use crate::words::{Locale, Sentence, Texts};
pub use code::Given;
pub use order::{Held, Order, Stock};
pub use spool::{Printer, print};

/// Why there is no sheet.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Fonts are missing or damaged.
    #[error(transparent)]
    Fonts(#[from] FontError),
    /// A message of the sheet has no words, not even French ones.
    #[error("`{message}` has no words: add `{message} = …` in fr/sheets.ftl")]
    Words {
        /// The message.
        message: String,
    },
    /// Nobody wrote what to do before the next time.
    #[error(
        "the lesson \"{lesson}\" has nothing to do before the next time: write `.home-1 = …` below `{lesson} = …` in locales/fr/{lesson}.ftl"
    )]
    NothingAtHome {
        /// Identifier of the lesson.
        lesson: String,
    },
    /// The words do not fit, or leave no room to write by hand.
    #[error("the words in language {locale} leave too little room on the sheet: make them shorter")]
    TooLong {
        /// The language of the sheet.
        locale: Locale,
    },
    /// A picture of the code is missing or damaged.
    #[error(
        "there is no picture \"{name}\" that can be printed: put {name}.svg into assets/images"
    )]
    Picture {
        /// Its name.
        name: String,
    },
    /// The file can't be made.
    #[error("the PDF can't be made: {0}")]
    Pdf(String),
    /// The program that prints can't be started.
    #[error("the program `lp` can't be started ({0}): install the package cups-client")]
    NoSpooler(#[source] std::io::Error),
    /// The program that prints said no.
    #[error("the printer \"{printer}\" does not take the sheet: {why}")]
    Refused {
        /// The name of the printer.
        printer: String,
        /// What `lp` said.
        why: String,
    },
    /// The program that prints did not answer.
    #[error("the printer \"{printer}\" does not answer")]
    TimedOut {
        /// The name of the printer.
        printer: String,
    },
}

/// Makes a sheet as PDF, A4, with the fonts in the folder `fonts_dir`.
///
/// # Errors
/// When fonts or words are missing, or when the words are too long for the page.
pub fn sheet(order: &Order, stock: &Stock, fonts_dir: &Path) -> Result<Vec<u8>, Error> {
    let fonts = fonts::definitions(fonts_dir)?;
    let pages = page::on_paper(&fonts, |ctx| order.pages(ctx, stock))?;
    pdf::file(&pages, &fonts, stock.locale, &order.title(stock))
}

/// What would keep each of these sheets from being made, without making files of them.
///
/// # Errors
/// When fonts are missing.
pub fn faults(
    orders: &[Order],
    stock: &Stock,
    fonts_dir: &Path,
) -> Result<Vec<Option<Error>>, Error> {
    let fonts = fonts::definitions(fonts_dir)?;
    page::on_paper(&fonts, |ctx| {
        let faults = orders.iter().map(|order| order.pages(ctx, stock).err());
        Ok(faults.collect())
    })
}

/// Makes the sheet with a code to come back: its pictures, what they are for, and until when. Nobody's name is on it.
///
/// # Errors
/// As [`sheet`], and when a picture is missing.
pub fn code(
    place: &Place,
    given: Given,
    texts: &Texts,
    locale: &Locale,
    pictures: &Pictures,
    fonts_dir: &Path,
) -> Result<Vec<u8>, Error> {
    let stock = Stock {
        texts,
        locale,
        place,
        pictures,
        word_pictures: &BTreeMap::new(),
    };
    sheet(&Order::Code(given), &stock, fonts_dir)
}

/// Makes a script for a person at a microphone: as many pages A4 as it takes, with `title` on each.
///
/// # Errors
/// When fonts are missing, or when the file can't be made.
pub fn script(
    title: &Sentence,
    lines: &[Line],
    locale: &Locale,
    fonts_dir: &Path,
) -> Result<Vec<u8>, Error> {
    let fonts = fonts::definitions(fonts_dir)?;
    let pages = page::on_paper(&fonts, |ctx| Ok(script::pages(ctx, title, lines, locale)))?;
    pdf::file(&pages, &fonts, locale, &title.plain())
}

#[cfg(test)]
mod tests;
