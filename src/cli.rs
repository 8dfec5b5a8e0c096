//! The command line: run the kiosk, check and list content, export progress, print sheets, make recordings.

mod check;
mod configuration;
mod doctor;
mod export;
mod help;
mod import;
mod list;
mod narrate;
mod new;
mod open;
mod pin;
mod places;
mod preview;
mod print;
mod review;
mod script;
mod values;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::check::Focus;
use crate::configuration::Found;
use crate::falc::Rule;
use crate::problem::Tongue;
use open::Run;
use places::Places;

/// Exit code of a problem in content.
const PROBLEMS: u8 = 1;
/// Exit code of a wrong use of the command line.
const USAGE: u8 = 2;
/// Exit code of a machine that can't do it: no display, no disk.
const MACHINE: u8 = 3;

/// An accessible, offline self-training kiosk: first digital skills, step by step, all of it spoken.
///
/// Without a command it opens the kiosk full screen.
#[derive(Parser, Debug)]
#[command(name = "pas-a-pas", version, after_help = help::EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    places: Places,
    #[command(flatten)]
    run: Run,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Prove lessons, words, pictures and colours; print all problems with file, line and column
    #[command(after_help = help::CHECK)]
    Check {
        /// Print JSON: `problems`, each with path, line, column, rule, text and severity, and `recordings`,
        /// counted for each language
        #[arg(long)]
        json: bool,
        /// Show informations too: what is worth a look, and no problem
        #[arg(long)]
        all: bool,
        /// Tell only of this lesson: its files, its pictures, the words that it marks
        #[arg(long, value_name = "ID")]
        lesson: Option<String>,
        /// Tell only of this language, and of what is common to all
        #[arg(long, value_name = "ID")]
        language: Option<String>,
        /// Explain a rule of easy to read and to understand (FALC) instead, such as S07
        #[arg(long, value_name = "RULE", conflicts_with_all = ["json", "all", "lesson", "language"], value_parser = values::falc_rule)]
        explain: Option<&'static Rule>,
        #[command(flatten)]
        told: Told,
    },
    /// Open a lesson beside the editor: the window follows saved files, and shows what is wrong
    #[command(after_help = help::PREVIEW)]
    Preview(preview::Arguments),
    /// Make the files of a new lesson or language, with marked gaps where words are to be written
    #[command(subcommand, after_help = help::NEW)]
    New(New),
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
    /// Write all attempts, or the figures of the place, as CSV
    #[command(after_help = help::EXPORT)]
    Export(export::Arguments),
    /// Keep the fact that people have read a lesson; it counts until its words change
    #[command(after_help = help::REVIEW)]
    Review(review::Arguments),
    /// Make a sheet of paper: as a PDF file, or printed at once
    #[command(after_help = help::PRINT)]
    Print(print::Arguments),
    /// Examine the machine: display, sound, voices, content, progress, printer, settings, clock
    #[command(after_help = help::DOCTOR)]
    Doctor {
        /// Print JSON: `checks`, each with check, state (ok, note or fault), said and todo, and `faults`, their number
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        told: Told,
    },
    /// Make the PIN of the facilitator: asks for it twice and prints the line for the settings
    #[command(after_help = help::PIN)]
    Pin {
        #[command(flatten)]
        told: Told,
    },
}

/// What can be made.
#[derive(Subcommand, Debug)]
enum New {
    /// Make a lesson after the last one: steps of the main kinds, words in every language, a picture
    #[command(after_help = help::NEW)]
    Lesson {
        /// Name of the lesson: lower-case letters, digits and hyphens, such as `car-park`
        id: String,
        #[command(flatten)]
        told: Told,
    },
    /// Make a language: all words of another one, each marked as still to be translated
    #[command(after_help = help::NEW)]
    Language {
        /// Identifier of the language, such as es, tr or pt-BR
        id: String,
        /// Language whose words are copied
        #[arg(long, value_name = "ID", default_value = "fr")]
        from: String,
        #[command(flatten)]
        told: Told,
    },
}

/// How authors are told about their work.
#[derive(Args, Clone, Copy, Debug)]
struct Told {
    /// Language of the messages: fr or en [default: that of the session, by LC_ALL, LC_MESSAGES or LANG]
    #[arg(long = "in", value_name = "LANGUAGE", value_parser = values::tongue)]
    tongue: Option<Tongue>,
}

impl Told {
    fn tongue(self) -> Tongue {
        self.tongue.unwrap_or_else(Tongue::session)
    }
}

/// Runs the command line; the exit code is 0 when all is well, 1 for problems in content, 2 for wrong
/// use, 3 when the machine can't do it.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match &cli.command {
        Some(Command::Check {
            explain: Some(rule),
            told,
            ..
        }) => check::explain(rule, told.tongue()),
        Some(Command::Check {
            json,
            all,
            lesson,
            language,
            told,
            ..
        }) => with_content(&cli.places, |dir| {
            // Those of this machine say nothing about the content.
            let named = cli.places.config.as_ref();
            let found = named.map(|_| configuration::find(&cli.places));
            let found = match found.transpose() {
                Ok(found) => found,
                Err(fault) => return fail(USAGE, &fault.told(told.tongue())),
            };
            let focus = Focus {
                lesson: lesson.as_deref(),
                language: language.as_deref(),
            };
            let (json, all, tongue) = (*json, *all, told.tongue());
            let asked = check::Asked {
                json,
                all,
                focus,
                settings: found.as_ref(),
                tongue,
            };
            check::run(dir, asked)
        }),
        Some(Command::Preview(what)) => {
            with_content(&cli.places, |dir| preview::run(&cli, what, dir))
        }
        Some(Command::New(New::Lesson { id, told })) => {
            with_content(&cli.places, |dir| new::lesson(dir, id, told.tongue()))
        }
        Some(Command::New(New::Language { id, from, told })) => with_content(&cli.places, |dir| {
            new::language(dir, id, from, told.tongue())
        }),
        Some(Command::List) => with_content(&cli.places, list::run),
        Some(Command::Narrate(how)) => with_content(&cli.places, |dir| narrate::run(dir, how)),
        Some(Command::Script(how)) => with_content(&cli.places, |dir| script::run(dir, how)),
        Some(Command::Import(how)) => with_content(&cli.places, |dir| import::run(dir, how)),
        Some(Command::Export(how)) => export::run(&places::data(&cli.places), how),
        Some(Command::Review(what)) => with_content(&cli.places, |dir| review::run(dir, what)),
        Some(Command::Print(asked)) => with_configuration(&cli.places, |found| {
            with_content(&cli.places, |dir| {
                let data = places::data(&cli.places);
                print::run(dir, &data, &found.configuration, asked)
            })
        }),
        Some(Command::Doctor { json, told }) => match configuration::find(&cli.places) {
            Ok(found) => {
                let (content, data) = (places::content(&cli.places), places::data(&cli.places));
                doctor::run(content, data, found, *json, told.tongue())
            }
            Err(fault) => fail(USAGE, &fault.told(told.tongue())),
        },
        Some(Command::Pin { told }) => pin::run(told.tongue()),
        // A kiosk starts even when its content is not there yet: it says so on the screen.
        None => open::run(&cli, places::content(&cli.places)),
    }
}

/// Does `work` with the settings of the machine, those with a fault being the defaults.
fn with_configuration(named: &Places, work: impl FnOnce(Found) -> ExitCode) -> ExitCode {
    match configuration::find_and_tell(named) {
        Ok(found) => work(found),
        Err(text) => fail(USAGE, &text),
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
}
