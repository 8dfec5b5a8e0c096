//! `pas-a-pas print`: a sheet as a PDF file, or on paper.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::UNIX_EPOCH;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use super::values::{self, Paper};
use super::{MACHINE, USAGE, fail, open};
use crate::configuration::Configuration;
use crate::content::{self, Content};
use crate::files;
use crate::lesson::Lesson;
use crate::local_time;
use crate::printer::{self, Given, Held, Order, Printer, Stock};
use crate::progress::Timestamp;
use crate::resume::{self, Code, Picture};
use crate::sheet::Sheet;
use crate::store;
use crate::workshop::Record;

/// The pictures of the example.
const EXAMPLE: [Picture; 3] = [Picture::Sun, Picture::Umbrella, Picture::Bicycle];

/// What is asked for.
#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Name of the sheet: memo, exercise, words, guide, session, attestation, mandate, charter or code
    #[arg(value_parser = values::paper)]
    sheet: Paper,
    /// Lesson of the sheet, for exercise, words, guide and attestation
    #[arg(long, value_name = "ID")]
    lesson: Option<String>,
    /// Make the sheet session empty, to be filled by hand, instead of the last workshop's
    #[arg(long)]
    empty: bool,
    /// Language of the sheet
    #[arg(long, value_name = "ID", default_value = "fr")]
    language: String,
    /// PDF file to write
    #[arg(long, value_name = "FILE", required_unless_present = "to_printer")]
    out: Option<PathBuf>,
    /// Printer to print on, instead of a file
    #[arg(long, value_name = "NAME", conflicts_with = "out", allow_hyphen_values = true, value_parser = NonEmptyStringValueParser::new())]
    to_printer: Option<String>,
}

/// Makes a sheet with the words in `dir`, and the place at its foot; that of a workshop from the database in `data`.
pub(super) fn run(dir: &Path, data: &Path, chosen: &Configuration, asked: &Arguments) -> ExitCode {
    let content = content::load(dir);
    let known = open::known_locale(&content, &asked.language)
        .and_then(|locale| Ok((locale, lesson(&content, asked)?)));
    let (locale, lesson) = match known {
        Ok(known) => known,
        Err(text) => return fail(USAGE, &text),
    };
    let record = match last_workshop(data, asked) {
        Ok(record) => record,
        Err(text) => return fail(MACHINE, &text),
    };
    let held = record.as_ref().map(|record| Held {
        record,
        lesson: find(&content, &record.lesson),
        utc_offset_secs: local_time::utc_offset_secs(),
    });
    let order = match asked.sheet {
        Paper::Code => example(chosen),
        Paper::Sheet(Sheet::Session) => Some(Order::Session(held)),
        Paper::Sheet(sheet) => Order::new(sheet, lesson),
    };
    let Some(order) = order else {
        return fail(USAGE, &lesson_missing(&content, asked.sheet));
    };
    let stock = Stock {
        texts: &content.texts,
        locale: &locale,
        place: &chosen.place,
        pictures: &content.pictures,
        word_pictures: &content.word_pictures,
    };
    let made = printer::sheet(&order, &stock, &dir.join("assets/fonts"));
    let done = made.map_err(|why| why.to_string());
    match done.and_then(|pdf| give(&pdf, asked)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => fail(MACHINE, &text),
    }
}

/// Writes or prints the sheet.
fn give(pdf: &[u8], asked: &Arguments) -> Result<(), String> {
    match &asked.out {
        Some(path) => files::write(path, pdf).map_err(|why| {
            format!(
                "{}: the sheet can't be written ({why}); choose a file in a folder that this user may write in",
                path.display()
            )
        }),
        None => {
            let name = asked.to_printer.clone().unwrap_or_default();
            printer::print(pdf, &Printer { name }).map_err(|why| why.to_string())
        }
    }
}

/// The lesson that the sheet is about; none where it is about none, or none was named.
fn lesson<'a>(content: &'a Content, asked: &Arguments) -> Result<Option<&'a Lesson>, String> {
    let name = asked.sheet.name();
    let sheet = match asked.sheet {
        Paper::Sheet(sheet) => Some(sheet),
        Paper::Code => None,
    };
    if asked.empty && sheet != Some(Sheet::Session) {
        return Err(format!(
            "the sheet \"{name}\" is never filled by the program: leave out --empty"
        ));
    }
    let Some(id) = &asked.lesson else {
        return Ok(None);
    };
    if !sheet.is_some_and(Sheet::is_of_lesson) {
        return Err(format!(
            "the sheet \"{name}\" is not about one lesson: leave out --lesson"
        ));
    }
    let found = find(content, id);
    let unknown = || format!("there is no lesson \"{id}\". Lessons: {}", ids(content));
    Ok(Some(found.ok_or_else(unknown)?))
}

fn find<'a>(content: &'a Content, id: &str) -> Option<&'a Lesson> {
    content.lessons.iter().find(|lesson| lesson.id == id)
}

fn ids(content: &Content) -> String {
    open::list(content.lessons.iter().map(|lesson| lesson.id.as_str()))
}

fn lesson_missing(content: &Content, sheet: Paper) -> String {
    format!(
        "the sheet \"{}\" is about a lesson: add --lesson ID. Lessons: {}",
        sheet.name(),
        ids(content)
    )
}

/// The last workshop that was held on this machine, where the sheet is about it; none before the first one.
fn last_workshop(data: &Path, asked: &Arguments) -> Result<Option<Record>, String> {
    if asked.sheet != Paper::Sheet(Sheet::Session) || asked.empty {
        return Ok(None);
    }
    let records = store::saved_workshops(data).map_err(|why| why.to_string())?;
    Ok(records.into_iter().max_by_key(|record| record.begun))
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
