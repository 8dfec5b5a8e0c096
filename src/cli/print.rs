//! `pas-a-pas print`: a sheet as a PDF file, or on paper.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{MACHINE, USAGE, fail, open};
use crate::content;
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

/// Makes a sheet with the words in `dir`.
pub(super) fn run(dir: &Path, sheet: Sheet, language: &str, to: To) -> ExitCode {
    let content = content::load(dir);
    let locale = match open::known_locale(&content, language) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let fonts = dir.join("assets/fonts");
    let made = printer::sheet(sheet, &content.texts, &locale, &fonts);
    let done = made.map_err(|why| why.to_string()).and_then(|pdf| {
        let pdf = pdf.as_slice();
        match to {
            To::File(path) => write(path, pdf).map_err(|why| {
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

/// Writes the file beside its place and puts it there whole: nobody prints half a sheet.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // Through a link to what it leads to, which may be a pipe or a device.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&place).is_ok_and(|known| !known.is_file() && !known.is_dir()) {
        return fs::write(place, bytes);
    }
    let part = part_of(&place)?;
    let written = fs::File::create_new(&part)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&part, &place));
    if written.is_err() {
        _ = fs::remove_file(&part);
    }
    written
}

/// A name beside `place` that nobody else uses.
fn part_of(place: &Path) -> io::Result<PathBuf> {
    let name = place.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut part = OsString::from(".");
    part.push(name);
    part.push(format!(".{}.part", std::process::id()));
    Ok(place.with_file_name(part))
}
