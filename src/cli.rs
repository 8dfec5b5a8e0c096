//! The command line: run the kiosk, check and list content, export progress.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::content::{self, Content};
use crate::words::Locale;

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
#[command(name = "pas-a-pas", version)]
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
    Check {
        /// Print the problems as JSON
        #[arg(long)]
        json: bool,
    },
    /// List the lessons and the languages
    List,
    /// Write all attempts as CSV
    Export {
        /// File to write [default: standard output]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// Runs the command line; the exit code is 0 when all is well, 1 for problems in content, 2 for wrong
/// use, 3 when the machine can't do it.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let dir = cli.places.content.clone().unwrap_or_else(content_dir);
    match &cli.command {
        Some(Command::Check { json }) => check(&dir, *json),
        Some(Command::List) => list(&dir),
        Some(Command::Export { out }) => export(&data_dir(&cli.places), out.as_deref()),
        None => open(&cli, dir),
    }
}

fn check(dir: &Path, json: bool) -> ExitCode {
    let content = content::load(dir);
    let problems = crate::check::problems(&content);
    if json {
        match serde_json::to_string_pretty(&problems) {
            Ok(text) => print(&text),
            Err(error) => return fail(MACHINE, &error.to_string()),
        }
    } else {
        for problem in &problems {
            print(&problem.to_string());
        }
        let count = problems.len();
        eprintln!(
            "{} lessons, {} languages, {count} problems",
            content.lessons.len(),
            content.locales.len()
        );
    }
    if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(PROBLEMS)
    }
}

fn list(dir: &Path) -> ExitCode {
    let content = content::load(dir);
    for lesson in &content.lessons {
        let titles = content.locales.iter().map(|locale| {
            let title = content.texts.plain(locale, &lesson.message());
            format!("{locale}: {title}")
        });
        print(&format!(
            "{}  (version {}, {} minutes, {} steps)  {}",
            lesson.id,
            lesson.version,
            lesson.minutes,
            lesson.steps.len(),
            titles.collect::<Vec<_>>().join(" · ")
        ));
    }
    let locales: Vec<String> = content.locales.iter().map(ToString::to_string).collect();
    print(&format!("languages: {}", locales.join(" ")));
    for name in &content.left_out {
        eprintln!("left out: {name} (`pas-a-pas check` says why)");
    }
    ExitCode::SUCCESS
}

fn export(_data: &Path, _out: Option<&Path>) -> ExitCode {
    ExitCode::SUCCESS
}

/// Opens the kiosk.
#[cfg(feature = "kiosk")]
fn open(cli: &Cli, dir: PathBuf) -> ExitCode {
    use crate::kiosk::{Settings, Situation};
    let locale = match known(cli, &dir) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let settings = Settings {
        content_dir: dir,
        data_dir: data_dir(&cli.places),
        situation: match cli.run.windowed {
            Some((width, height)) => Situation::Windowed { width, height },
            None => Situation::FullScreen,
        },
        locale,
        lesson: cli.run.lesson.clone(),
        step: cli.run.step.clone(),
        mute: cli.run.mute,
        screen_inches: cli.run.screen_inches,
        distance_mm: cli.run.distance_cm * 10.0,
    };
    match crate::kiosk::run(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(MACHINE, &failure.to_string()),
    }
}

#[cfg(not(feature = "kiosk"))]
fn open(cli: &Cli, dir: PathBuf) -> ExitCode {
    match known(cli, &dir) {
        Ok(_) => fail(
            USAGE,
            "this build has no window: build with the feature `kiosk`",
        ),
        Err(text) => fail(USAGE, &text),
    }
}

/// Checks the names given on the command line against the content; returns the language.
fn known(cli: &Cli, dir: &Path) -> Result<Option<Locale>, String> {
    let Run {
        language,
        lesson,
        step,
        ..
    } = &cli.run;
    if language.is_none() && lesson.is_none() {
        return Ok(None);
    }
    let content = content::load(dir);
    let locale = language
        .as_ref()
        .map(|name| known_locale(&content, name))
        .transpose()?;
    if let Some(id) = lesson {
        let ids = || content.lessons.iter().map(|l| l.id.as_str());
        let found = content.lessons.iter().find(|l| l.id == *id);
        let Some(found) = found else {
            let ids: Vec<&str> = ids().collect();
            return Err(format!(
                "there is no lesson \"{id}\". Lessons: {}",
                ids.join(", ")
            ));
        };
        if let Some(step) = step
            && !found.steps.iter().any(|s| s.id == *step)
        {
            let ids: Vec<&str> = found.steps.iter().map(|s| s.id.as_str()).collect();
            return Err(format!(
                "lesson \"{id}\" has no step \"{step}\". Steps: {}",
                ids.join(", ")
            ));
        }
    }
    Ok(locale)
}

fn known_locale(content: &Content, name: &str) -> Result<Locale, String> {
    let parsed = name.parse::<Locale>().ok();
    parsed
        .filter(|locale| content.locales.contains(locale))
        .ok_or_else(|| {
            let ids: Vec<String> = content.locales.iter().map(ToString::to_string).collect();
            format!(
                "there is no language \"{name}\". Languages: {}",
                ids.join(", ")
            )
        })
}

/// Where content is when the command line does not say.
fn content_dir() -> PathBuf {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| Some(exe.parent()?.to_owned()));
    let places = beside
        .into_iter()
        .chain([PathBuf::from("/usr/share/pas-a-pas"), PathBuf::from(".")]);
    let found = places.into_iter().find(|dir| dir.join("lessons").is_dir());
    found.unwrap_or_else(|| PathBuf::from("."))
}

/// Where progress is when the command line does not say.
fn data_dir(places: &Places) -> PathBuf {
    let home = || {
        let home = std::env::var_os("HOME").filter(|value| !value.is_empty());
        home.map(|home| PathBuf::from(home).join(".local/share"))
    };
    let base = || {
        let data = std::env::var_os("XDG_DATA_HOME").filter(|value| !value.is_empty());
        data.map(PathBuf::from).or_else(home)
    };
    places
        .data
        .clone()
        .unwrap_or_else(|| base().unwrap_or_else(std::env::temp_dir).join("pas-a-pas"))
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let parsed = text.split_once(['x', 'X', '×']).and_then(|(w, h)| {
        let (w, h): (u32, u32) = (w.parse().ok()?, h.parse().ok()?);
        (w >= 640 && h >= 480 && w <= 16_384 && h <= 16_384).then_some((w, h))
    });
    parsed.ok_or_else(|| "a size is written like 1280x800, at least 640x480".into())
}

fn positive(text: &str) -> Result<f32, String> {
    let value = text.parse::<f32>().ok();
    value
        .filter(|value| value.is_finite() && *value > 0.0)
        .ok_or_else(|| "a number above 0".into())
}

/// Prints a line; a closed pipe is not an error of ours.
fn print(text: &str) {
    _ = writeln!(std::io::stdout(), "{text}");
}

fn fail(code: u8, text: &str) -> ExitCode {
    eprintln!("pas-a-pas: {text}");
    ExitCode::from(code)
}
