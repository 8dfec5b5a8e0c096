//! `pas-a-pas script`: the sentences that a person shall read, numbered, as a table and on paper.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{MACHINE, USAGE, fail, open};
use crate::content::{self, Content};
use crate::export;
use crate::files;
use crate::narrator::{Recordings, Settings, said_by_a_person};
use crate::printer;
use crate::script::{Heard, Line};
use crate::words::{Locale, Message, REFERENCE, Sentence};

pub(super) const HELP: &str = "\
The table (CSV) is what `pas-a-pas import` reads: it says which number is which sentence. It is written beside
the PDF too, and an older one of the same name is never replaced. locales/README.md says how to record.

Examples:
  pas-a-pas script --language ar --out arabe.pdf
  pas-a-pas script --language fr --all --out tout.csv

Exit codes: 0 written, 2 wrong use, 3 the file can't be written.";

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Language of the sentences
    #[arg(long, value_name = "ID")]
    language: String,
    /// File to write, `.csv` or `.pdf`
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// All sentences, not only those that no person speaks yet
    #[arg(long)]
    all: bool,
}

/// Writes the script of the content in `dir`.
pub(super) fn run(dir: &Path, arguments: &Arguments) -> ExitCode {
    let content = content::load(dir);
    let locale = match open::known_locale(&content, &arguments.language) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let ending = arguments.out.extension().and_then(|ending| ending.to_str());
    let on_paper = match ending.map(str::to_lowercase).as_deref() {
        Some("pdf") => true,
        Some("csv") => false,
        _ => {
            return fail(
                USAGE,
                "a script is a file that ends in `.csv` or `.pdf`: name one",
            );
        }
    };
    let lines = lines(&content, &locale, arguments.all);
    if lines.is_empty() {
        eprintln!(
            "every sentence of language {locale} is spoken by a person: there is nothing to read"
        );
        return ExitCode::SUCCESS;
    }
    let table = match export::script::csv(&lines) {
        Ok(table) => table,
        Err(why) => return fail(MACHINE, &format!("no table can be made: {why}")),
    };
    let table_path = arguments.out.with_extension(if on_paper {
        "csv"
    } else {
        ending.unwrap_or("csv")
    });
    // Someone may be reading from the older one: its numbers must stay true.
    if fs::read(&table_path).is_ok_and(|there| there != table) {
        let text = format!(
            "{}: another script of this name is there, with other numbers: choose another name, or move it away",
            table_path.display()
        );
        return fail(USAGE, &text);
    }
    let paper = on_paper.then(|| {
        let title = title(&content, &locale);
        printer::script(&title, &lines, &locale, &dir.join("assets/fonts"))
    });
    let written = paper
        .transpose()
        .map_err(|why| why.to_string())
        .and_then(|pdf| {
            write(&table_path, &table)?;
            pdf.map_or(Ok(()), |pdf| write(&arguments.out, &pdf))
        });
    match written {
        Ok(()) => {
            eprintln!(
                "{} sentences; numbers for `pas-a-pas import`: {}",
                lines.len(),
                table_path.display()
            );
            ExitCode::SUCCESS
        }
        Err(text) => fail(MACHINE, &text),
    }
}

/// The sentences to read, numbered.
fn lines(content: &Content, locale: &Locale, all: bool) -> Vec<Line> {
    let (recordings, _) = Recordings::read(&content.dir.join("locales"));
    let (settings, _) = Settings::read(&content.dir.join("assets/voices.ron"));
    let heard = content::heard(content, locale).into_iter();
    // Words that are French in every language are recorded in French.
    let own = heard.filter(|one| *locale == REFERENCE || !one.sentence.is_french());
    let wanted = own.filter(|one| all || recordings.file(&one.sentence).is_none());
    let line = |(number, heard): (usize, Heard)| Line {
        number,
        say: said_by_a_person(&heard.sentence, &settings),
        heard,
    };
    (1..).zip(wanted).map(line).collect()
}

/// What stands above each page.
fn title(content: &Content, locale: &Locale) -> Sentence {
    let names =
        ["program-name", "language-name"].map(|id| content.texts.plain(locale, &Message::new(id)));
    Sentence::of(format!("{} - {locale}", names.join(" - ")), locale.clone())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    files::write(path, bytes).map_err(|why| {
        format!(
            "{}: the script can't be written ({why}); choose a file in a folder that this user may write in",
            path.display()
        )
    })
}
