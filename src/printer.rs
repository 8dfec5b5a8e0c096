//! Sheets of paper: made as PDF in the learner's language, and given to a printer.

mod memo;
mod page;
mod pdf;
mod script;
mod spool;

use std::path::Path;

use crate::configuration::Place;
use crate::fonts::{self, FontError};
use crate::script::Line;
use crate::sheet::Sheet;
use crate::words::{Locale, Message, REFERENCE, Sentence, Texts};
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
    /// The words leave no room to write by hand.
    #[error(
        "the words in language {locale} leave too little room to write by hand: make them shorter"
    )]
    TooLong {
        /// The language of the sheet.
        locale: Locale,
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

/// Makes a sheet as PDF, one page A4, in the language `locale`, with the fonts in the folder `fonts_dir`.
///
/// # Errors
/// When fonts or words are missing, or when the words are too long for the page.
pub fn sheet(
    sheet: Sheet,
    texts: &Texts,
    locale: &Locale,
    fonts_dir: &Path,
) -> Result<Vec<u8>, Error> {
    sheet_of(&Place::default(), sheet, texts, locale, fonts_dir)
}

/// The same with the place where it is given, at its foot.
///
/// # Errors
/// As [`sheet`].
pub fn sheet_of(
    place: &Place,
    sheet: Sheet,
    texts: &Texts,
    locale: &Locale,
    fonts_dir: &Path,
) -> Result<Vec<u8>, Error> {
    match sheet {
        Sheet::Memo => memo(place, texts, locale, fonts_dir),
    }
}

/// Makes the sheet "Mon mémo personnel": what to do, a table to fill by hand, what never to do.
///
/// # Errors
/// As [`sheet`].
pub fn memo(
    place: &Place,
    texts: &Texts,
    locale: &Locale,
    fonts_dir: &Path,
) -> Result<Vec<u8>, Error> {
    let fonts = fonts::definitions(fonts_dir)?;
    let marks = page::on_paper(&fonts, |ctx| memo::marks(ctx, texts, locale, place))?;
    pdf::file(&[marks], &fonts, locale, &title(texts, locale))
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

/// The title in French and what it means, as the name of the document.
fn title(texts: &Texts, locale: &Locale) -> String {
    let messages = [memo::TITLE, memo::SUBTITLE].map(Message::new);
    let known = messages.iter().filter(|m| texts.exists(&REFERENCE, m));
    let names: Vec<String> = known.map(|m| texts.plain(locale, m)).collect();
    names.join(" - ")
}

#[cfg(test)]
mod tests;
