//! Sheets of paper: made as PDF in the learner's language, and given to a printer.

mod code;
mod memo;
mod page;
mod parts;
mod pdf;
mod picture;
mod script;
mod spool;

use std::path::Path;

use crate::configuration::Place;
use crate::fonts::{self, FontError};
use crate::script::Line;
use crate::sheet::Sheet;
use crate::widgets::picture::Pictures;
use crate::words::{Locale, Message, REFERENCE, Sentence, Texts};
pub use code::Given;
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
    let title = title(texts, locale, [memo::TITLE, memo::SUBTITLE]);
    pdf::file(&[marks], &fonts, locale, &title)
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
    let fonts = fonts::definitions(fonts_dir)?;
    let words = (texts, locale);
    let marks = page::on_paper(&fonts, |ctx| {
        code::marks(ctx, given, words, place, pictures)
    })?;
    pdf::file(&[marks], &fonts, locale, &title(texts, locale, code::TITLE))
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
fn title(texts: &Texts, locale: &Locale, messages: [&str; 2]) -> String {
    let messages = messages.map(Message::new);
    let known = messages.iter().filter(|m| texts.exists(&REFERENCE, m));
    let names: Vec<String> = known.map(|m| texts.plain(locale, m)).collect();
    names.join(" - ")
}

#[cfg(test)]
mod tests;
