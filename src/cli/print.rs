//! `pas-a-pas print`: a sheet as a PDF file, or on paper.

use std::path::Path;
use std::process::ExitCode;

use super::{MACHINE, USAGE, fail, open};
use crate::configuration::Place;
use crate::content;
use crate::files;
use crate::printer::{self, Printer};
use crate::sheet::Sheet;

/// Where the sheet goes.
#[derive(Clone, Copy)]
pub(super) enum To<'a> {
    /// Into this file.
    File(&'a Path),
    /// To the printer of this name.
    Printer(&'a str),
}

/// Makes a sheet with the words in `dir` and the place at its foot.
pub(super) fn run(dir: &Path, (sheet, place): (Sheet, &Place), language: &str, to: To) -> ExitCode {
    let content = content::load(dir);
    let locale = match open::known_locale(&content, language) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let fonts = dir.join("assets/fonts");
    let made = printer::sheet_of(place, sheet, &content.texts, &locale, &fonts);
    let done = made.map_err(|why| why.to_string()).and_then(|pdf| {
        let pdf = pdf.as_slice();
        match to {
            To::File(path) => files::write(path, pdf).map_err(|why| {
                format!(
                    "{}: the sheet can't be written ({why}); choose a file in a folder that this user may write in",
                    path.display()
                )
            }),
            To::Printer(name) => {
                let name = name.to_owned();
                printer::print(pdf, &Printer { name }).map_err(|why| why.to_string())
            }
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => fail(MACHINE, &text),
    }
}
