//! The command line: run the kiosk, check and list content, export progress, print sheets, make recordings.

mod check;
mod export;
mod files;
mod import;
mod list;
mod narrate;
mod open;
mod places;
mod print;
mod script;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, builder::NonEmptyStringValueParser};

use crate::sheet::Sheet;

/// Exit code of a problem in content.
const PROBLEMS: u8 = 1;
/// Exit code of a wrong use of the command line.
const USAGE: u8 = 2;
/// Exit code of a machine that can't do it: no display, no disk.
const MACHINE: u8 = 3;

const EXAMPLES: &str = "\
Examples:
  pas-a-pas                                     open the kiosk full screen
  pas-a-pas --windowed                          open it in a window of 1280x800, for work
  pas-a-pas --windowed 1024x600 --language ar --lesson scams --step parcel
  pas-a-pas check                               prove all content
  pas-a-pas check --json --content ~/my-lessons
  pas-a-pas export --out attempts.csv
  pas-a-pas print memo --language ar --out memo.pdf
  pas-a-pas narrate --language fr --out voix
  pas-a-pas script --language ar --out arabe.pdf

Exit codes:
  0  all is well
  1  check found problems, narrate or import left files as they are
  2  wrong use of the command line
  3  this machine can't do it: no display, no disk, a database that can't be read, no printer, no voice";

const CHECK_HELP: &str = "\
Each line says file:line:column: what is wrong and what to do [rule]. The rules are explained in
lessons/README.md and locales/README.md. Last, for each language: how many sentences people speak, and how many
only a speech program.

Examples:
  pas-a-pas check
  pas-a-pas check --json --content ~/my-lessons

Exit codes: 0 no problem, 1 problems, 2 wrong use.";

const EXPORT_HELP: &str = "\
The table opens in a spreadsheet: UTF-8, `;` between cells, one line per attempt. It holds no name and
nothing that anyone typed. It can be written while the kiosk runs.

Examples:
  pas-a-pas export --out attempts.csv
  pas-a-pas export --data /var/lib/pas-a-pas > attempts.csv

Exit codes: 0 written, 2 wrong use, 3 the database can't be read or the file can't be written.";

const PRINT_HELP: &str = "\
Sheets, one page A4 each, for black and white:
  memo   \"Mon mémo personnel\": a table for accounts and passwords, to be filled by hand

The words stand in locales/<language>/sheets.ftl. `lpstat -e` lists the names of printers.

Examples:
  pas-a-pas print memo --out memo.pdf
  pas-a-pas print memo --language ar --out \"mon mémo.pdf\"
  pas-a-pas print memo --language en --to-printer accueil

Exit codes: 0 written or printed, 2 wrong use, 3 the file can't be written or the printer does not take it.";

/// An accessible, offline self-training kiosk: first digital skills, step by step, all of it spoken.
///
/// Without a command it opens the kiosk full screen.
#[derive(Parser, Debug)]
#[command(name = "pas-a-pas", version, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    places: Places,
    #[command(flatten)]
    run: Run,
}

/// Where things are.
#[derive(Args, Debug)]
struct Places {
    /// Folder with `lessons`, `locales` and `assets` [default: beside the program, then
    /// /usr/share/pas-a-pas, then the current folder]
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Folder where progress is kept [default: $XDG_DATA_HOME/pas-a-pas, or ~/.local/share/pas-a-pas]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// How the kiosk is shown.
#[derive(Args, Debug)]
#[command(next_help_heading = "Options of the kiosk")]
struct Run {
    /// Open a window instead of the full screen [default size: 1280x800]
    #[arg(long, value_name = "WxH", num_args = 0..=1, default_missing_value = "1280x800", value_parser = size)]
    windowed: Option<(u32, u32)>,
    /// Start in this language, past the welcome screen (fr, en, ar, …)
    #[arg(long, value_name = "ID")]
    language: Option<String>,
    /// Start in this lesson
    #[arg(long, value_name = "ID")]
    lesson: Option<String>,
    /// Start at this step of the lesson
    #[arg(long, value_name = "ID", requires = "lesson")]
    step: Option<String>,
    /// The keyboard that is drawn: a file of `assets/keyboards` without its ending [default: azerty]
    #[arg(long, value_name = "NAME")]
    keyboard: Option<String>,
    /// Printer of the kiosk, as `lpstat -e` names it; without it people are told to ask for sheets
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    printer: Option<String>,
    /// Be silent
    #[arg(long)]
    mute: bool,
    /// Diagonal of the screen in inches, for the size of letters
    #[arg(long, value_name = "INCHES", default_value_t = 15.6, value_parser = positive)]
    screen_inches: f32,
    /// Distance of the eyes in centimetres, for the size of letters
    #[arg(long, value_name = "CM", default_value_t = 60.0, value_parser = positive)]
    distance_cm: f32,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Prove lessons, words, pictures and colours; print all problems with file, line and column
    #[command(after_help = CHECK_HELP)]
    Check {
        /// Print JSON: `problems`, each with path, line, column, rule and text, and `recordings`, counted for
        /// each language
        #[arg(long)]
        json: bool,
    },
    /// List the lessons and the languages
    List,
    /// Speak every sentence of a language into files, with the speech program that the kiosk uses
    #[command(after_help = narrate::HELP)]
    Narrate(narrate::Arguments),
    /// Write the sentences that a person shall record, numbered, as CSV or PDF
    #[command(after_help = script::HELP)]
    Script(script::Arguments),
    /// Make recordings of a language from numbered WAV files
    #[command(after_help = import::HELP)]
    Import(import::Arguments),
    /// Write all attempts as CSV
    #[command(after_help = EXPORT_HELP)]
    Export {
        /// File to write [default: standard output]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Make a sheet of paper: as a PDF file, or printed at once
    #[command(after_help = PRINT_HELP)]
    Print {
        /// Name of the sheet: memo
        #[arg(value_parser = sheet)]
        sheet: Sheet,
        /// Language of the sheet
        #[arg(long, value_name = "ID", default_value = "fr")]
        language: String,
        /// PDF file to write
        #[arg(long, value_name = "FILE", required_unless_present = "to_printer")]
        out: Option<PathBuf>,
        /// Printer to print on, instead of a file
        #[arg(long, value_name = "NAME", conflicts_with = "out", allow_hyphen_values = true, value_parser = NonEmptyStringValueParser::new())]
        to_printer: Option<String>,
    },
}

/// Runs the command line; the exit code is 0 when all is well, 1 for problems in content, 2 for wrong
/// use, 3 when the machine can't do it.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match &cli.command {
        Some(Command::Check { json }) => with_content(&cli.places, |dir| check::run(dir, *json)),
        Some(Command::List) => with_content(&cli.places, list::run),
        Some(Command::Narrate(how)) => with_content(&cli.places, |dir| narrate::run(dir, how)),
        Some(Command::Script(how)) => with_content(&cli.places, |dir| script::run(dir, how)),
        Some(Command::Import(how)) => with_content(&cli.places, |dir| import::run(dir, how)),
        Some(Command::Export { out }) => export::run(&places::data(&cli.places), out.as_deref()),
        Some(Command::Print {
            sheet,
            language,
            out,
            to_printer,
        }) => {
            let to = match (out, to_printer) {
                (Some(path), _) => print::To::File(path),
                (None, name) => print::To::Printer(name.as_deref().unwrap_or_default()),
            };
            with_content(&cli.places, |dir| print::run(dir, *sheet, language, to))
        }
        // A kiosk starts even when its content is not there yet: it says so on the screen.
        None => open::run(&cli, places::content(&cli.places)),
    }
}

/// Does `work` on the content folder; one that is not there is a wrong use.
fn with_content(named: &Places, work: impl FnOnce(&std::path::Path) -> ExitCode) -> ExitCode {
    let dir = places::content(named);
    if dir.is_dir() {
        return work(&dir);
    }
    fail(
        USAGE,
        &format!(
            "there is no folder {}: name the folder that holds `lessons`, `locales` and `assets`",
            dir.display()
        ),
    )
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let parsed = text.split_once(['x', 'X', '×']).and_then(|(w, h)| {
        let (w, h): (u32, u32) = (w.parse().ok()?, h.parse().ok()?);
        (w >= 640 && h >= 480 && w <= 16_384 && h <= 16_384).then_some((w, h))
    });
    parsed.ok_or_else(|| "a size is written like 1280x800, at least 640x480".into())
}

fn sheet(text: &str) -> Result<Sheet, String> {
    let found = Sheet::ALL.into_iter().find(|sheet| sheet.name() == text);
    found.ok_or_else(|| {
        let names = Sheet::ALL.map(Sheet::name).join(", ");
        format!("there is no sheet \"{text}\". Sheets: {names}")
    })
}

fn positive(text: &str) -> Result<f32, String> {
    let value = text.parse::<f32>().ok();
    value
        .filter(|value| value.is_finite() && *value > 0.0)
        .ok_or_else(|| "a number above 0".into())
}

/// Prints a line; a closed pipe is not an error of ours.
fn print(text: &str) {
    _ = writeln!(io::stdout(), "{text}");
}

fn fail(code: u8, text: &str) -> ExitCode {
    _ = writeln!(io::stderr(), "pas-a-pas: {text}");
    ExitCode::from(code)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn sizes() {
        assert_eq!(size("1280x800"), Ok((1280, 800)));
        for bad in [
            "abc",
            "1280",
            "1280x",
            "x",
            "100x100",
            "-1x800",
            "99999x800",
        ] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }
}
