//! `pas-a-pas review`: keeps the fact that people have read a lesson.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, builder::NonEmptyStringValueParser};
use time::OffsetDateTime;

use super::values::review_kind;
use super::{MACHINE, USAGE, fail, print};
use crate::content::{self, REVIEWS, parse_reviews};
use crate::problem::Tongue;
use crate::review::{Kind, Reader, Review, words_hash};
use crate::words::{Locale, REFERENCE};

/// What was read and by whom.
#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Identifier of the lesson
    pub lesson: String,
    /// Language of the words that were read
    #[arg(long, value_name = "ID", default_value = "fr")]
    pub language: String,
    /// Who read: readers (people for whom easy-to-read texts are written), professional, native
    #[arg(long, value_name = "KIND", value_parser = review_kind)]
    pub kind: Kind,
    /// A reader, as the person agreed to be named; may come several times
    #[arg(long = "reader", value_name = "NAME", required = true, value_parser = NonEmptyStringValueParser::new())]
    pub readers: Vec<String>,
    /// Language that the readers grew up with [default: the language of the words]
    #[arg(long, value_name = "ID")]
    pub mother_tongue: Option<String>,
}

/// Adds the review to `locales/<language>/reviews.ron`.
pub(super) fn run(dir: &Path, reading: &Arguments) -> ExitCode {
    let content = content::load(dir);
    let locale = match reading.language.parse::<Locale>() {
        Ok(locale) if content.locales.contains(&locale) => locale,
        _ => return unknown("language", &reading.language, &content.locales),
    };
    let ids: Vec<&String> = content.lessons.iter().map(|lesson| &lesson.id).collect();
    if !ids.iter().any(|id| **id == reading.lesson) {
        return unknown("lesson", &reading.lesson, &ids);
    }
    let title = crate::words::Message::new(&reading.lesson);
    if locale != REFERENCE && !content.texts.has(&locale, &title) {
        let text = format!("lesson {} has no words in {locale}", reading.lesson);
        return fail(USAGE, &text);
    }
    let tongue = reading.mother_tongue.as_ref().unwrap_or(&reading.language);
    let review = Review {
        lesson: reading.lesson.clone(),
        sha256: words_hash(&content.texts, &locale, &reading.lesson),
        date: OffsetDateTime::now_utc().date().to_string(),
        kind: reading.kind,
        readers: reading
            .readers
            .iter()
            .map(|name| Reader {
                name: name.clone(),
                mother_tongue: tongue.to_owned(),
            })
            .collect(),
    };
    let path = dir.join("locales").join(locale.to_string()).join(REVIEWS);
    match add(&path, &review) {
        Ok(()) => {
            print(&format!("kept in {}", path.display()));
            ExitCode::SUCCESS
        }
        Err(why) => fail(MACHINE, &format!("{}: {why}", path.display())),
    }
}

fn unknown<T: ToString>(what: &str, name: &str, known: &[T]) -> ExitCode {
    let known: Vec<String> = known.iter().map(ToString::to_string).collect();
    let text = format!("there is no {what} \"{name}\" here: {}", known.join(" "));
    fail(USAGE, &text)
}

/// Adds one entry at the end of the list in the file; whatever else stands there stays as it is.
fn add(path: &Path, review: &Review) -> Result<(), String> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => HEAD.to_owned(),
        Err(error) => return Err(error.to_string()),
    };
    let before = parse_reviews(path, &text).map_err(|problem| problem.told(Tongue::session()))?;
    let entry = ron::to_string(review).map_err(|error| error.to_string())?;
    let end = text.rfind(']').ok_or("it holds no list")?;
    let (list, rest) = text.split_at(end);
    let comma = if list.trim_end().ends_with(['[', ',']) {
        ""
    } else {
        ","
    };
    let text = format!("{}{comma}\n    {entry},\n{rest}", list.trim_end());
    let after = parse_reviews(path, &text).map_err(|problem| problem.told(Tongue::session()))?;
    if after.len() != before.len() + 1 {
        return Err("the list does not end where it seems to: add the review by hand".into());
    }
    // Whole or not at all.
    let part = path.with_extension("ron.part");
    let written = fs::write(&part, text).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        _ = fs::remove_file(&part);
    }
    written.map_err(|error| error.to_string())
}

/// What a new file begins with.
const HEAD: &str = "\
// Who has read the lessons in this language. `pas-a-pas review` adds the lines. A line counts as long as the
// words are the same; names stand here as their owners agreed to.
[
]
";
