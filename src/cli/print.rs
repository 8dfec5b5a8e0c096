//! `pas-a-pas print`: a sheet as a PDF file, or on paper.

use std::path::Path;
use std::process::ExitCode;
use std::time::UNIX_EPOCH;

use super::values::Paper;
use super::{MACHINE, USAGE, fail, open};
use crate::configuration::Configuration;
use crate::content::{self, Content};
use crate::files;
use crate::local_time;
use crate::printer::{self, Error, Given, Printer};
use crate::progress::Timestamp;
use crate::resume::{self, Code, Picture};
use crate::words::Locale;

/// The pictures of the example.
const EXAMPLE: [Picture; 3] = [Picture::Sun, Picture::Umbrella, Picture::Bicycle];

/// Where the sheet goes.
#[derive(Clone, Copy)]
pub(super) enum To<'a> {
    /// Into this file.
    File(&'a Path),
    /// To the printer of this name.
    Printer(&'a str),
}

/// Makes a sheet with the words in `dir` and the place at its foot.
pub(super) fn run(
    dir: &Path,
    (paper, chosen): (Paper, &Configuration),
    language: &str,
    to: To,
) -> ExitCode {
    let content = content::load(dir);
    let locale = match open::known_locale(&content, language) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let fonts = dir.join("assets/fonts");
    let made = match paper {
        Paper::Sheet(sheet) => {
            printer::sheet_of(&chosen.place, sheet, &content.texts, &locale, &fonts)
        }
        Paper::Code => example(chosen, &content, &locale, &fonts),
    };
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

/// The sheet of a code that nobody has, as if it were given now.
fn example(
    chosen: &Configuration,
    content: &Content,
    locale: &Locale,
    fonts: &Path,
) -> Result<Vec<u8>, Error> {
    let code = Code::new(EXAMPLE).ok_or_else(|| Error::Pdf("the example is no code".into()))?;
    let now = UNIX_EPOCH.elapsed().unwrap_or_default().as_millis();
    let now = Timestamp(i64::try_from(now).unwrap_or(i64::MAX));
    let end = resume::end(now, chosen.resume_days);
    let given = Given::new(code, end, local_time::utc_offset_secs());
    printer::code(
        &chosen.place,
        given,
        &content.texts,
        locale,
        &content.pictures,
        fonts,
    )
}
