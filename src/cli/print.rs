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
use crate::printer::{self, Given, Order, Printer, Stock};
use crate::progress::Timestamp;
use crate::resume::{self, Code, Picture};
use crate::sheet::Sheet;

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

/// What is asked for.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// Which sheet.
    pub paper: Paper,
    /// Of which lesson.
    pub lesson: Option<&'a str>,
    /// In which language.
    pub language: &'a str,
    /// Where it goes.
    pub to: To<'a>,
}

/// Makes a sheet with the words in `dir` and the place at its foot.
pub(super) fn run(dir: &Path, chosen: &Configuration, asked: &Asked) -> ExitCode {
    let content = content::load(dir);
    let known = open::known_locale(&content, asked.language)
        .and_then(|locale| Ok((locale, order(&content, asked, chosen)?)));
    let (locale, order) = match known {
        Ok(known) => known,
        Err(text) => return fail(USAGE, &text),
    };
    let stock = Stock {
        texts: &content.texts,
        locale: &locale,
        place: &chosen.place,
        pictures: &content.pictures,
        word_pictures: &content.word_pictures,
    };
    let made = printer::sheet(&order, &stock, &dir.join("assets/fonts"));
    let to = asked.to;
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

/// The sheet with what it is about.
fn order<'a>(
    content: &'a Content,
    asked: &Asked,
    chosen: &Configuration,
) -> Result<Order<'a>, String> {
    let name = asked.paper.name();
    let sheet = match asked.paper {
        Paper::Sheet(sheet) => Some(sheet),
        Paper::Code => None,
    };
    let ids = content.lessons.iter().map(|lesson| lesson.id.as_str());
    let ids = open::list(ids);
    let lesson = match asked.lesson {
        Some(_) if !sheet.is_some_and(Sheet::is_of_lesson) => {
            return Err(format!(
                "the sheet \"{name}\" is about no lesson: leave out --lesson"
            ));
        }
        Some(id) => {
            let found = content.lessons.iter().find(|lesson| lesson.id == id);
            Some(found.ok_or_else(|| format!("there is no lesson \"{id}\". Lessons: {ids}"))?)
        }
        None => None,
    };
    match sheet {
        Some(sheet) => Order::new(sheet, lesson).ok_or_else(|| {
            format!("the sheet \"{name}\" is about a lesson: add --lesson ID. Lessons: {ids}")
        }),
        None => example(chosen).ok_or_else(|| "the example is no code".to_owned()),
    }
}

/// The sheet of a code that nobody has, as if it were given now.
fn example(chosen: &Configuration) -> Option<Order<'static>> {
    let now = UNIX_EPOCH.elapsed().unwrap_or_default().as_millis();
    let now = Timestamp(i64::try_from(now).unwrap_or(i64::MAX));
    let end = resume::end(now, chosen.resume_days);
    let code = Code::new(EXAMPLE)?;
    Some(Order::Code(Given::new(
        code,
        end,
        local_time::utc_offset_secs(),
    )))
}
