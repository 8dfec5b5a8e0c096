//! `pas-a-pas`: the kiosk, with the names on the command line checked before a window opens.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, builder::NonEmptyStringValueParser};

use super::{Cli, USAGE, configuration, fail, values};
use crate::configuration::{Configuration, Situation};
use crate::content::{self, Content};
use crate::words::{Locale, Pseudo};

/// How the kiosk is shown.
#[derive(Args, Debug)]
#[command(next_help_heading = "Options of the kiosk")]
pub(super) struct Run {
    /// Open a window instead of the full screen [default size: 1280x800]
    #[arg(long, value_name = "WxH", num_args = 0..=1, default_missing_value = "1280x800", value_parser = values::size)]
    pub(super) windowed: Option<(u32, u32)>,
    /// Start in this language, past the welcome screen (fr, en, ar, …)
    #[arg(long, value_name = "ID")]
    pub(super) language: Option<String>,
    /// Offer a made-up language too, to see layouts break: `long`, words a third longer and full of
    /// accents (--language qaa), or `mirrored`, the same from right to left (--language qaa-Arab)
    #[arg(long, value_name = "KIND", value_parser = values::pseudo)]
    pub(super) pseudo: Option<Pseudo>,
    /// Start in this lesson
    #[arg(long, value_name = "ID")]
    pub(super) lesson: Option<String>,
    /// Start at this step of the lesson
    #[arg(long, value_name = "ID", requires = "lesson")]
    pub(super) step: Option<String>,
    /// The keyboard that is drawn: a file of `assets/keyboards` without its ending [default: azerty]
    #[arg(long, value_name = "NAME")]
    pub(super) keyboard: Option<String>,
    /// Printer of the kiosk, as `lpstat -e` names it; without it people are told to ask for sheets
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub(super) printer: Option<String>,
    /// Begin with a workshop: a group before a projector
    #[arg(long)]
    pub(super) workshop: bool,
    /// Be silent
    #[arg(long)]
    pub(super) mute: bool,
    /// Make this file when the facilitator ends the program: a session that restarts it then lets it be
    #[arg(long, value_name = "FILE")]
    pub(super) left_file: Option<PathBuf>,
    /// Diagonal of the screen in inches, for the size of letters [default: 15.6]
    #[arg(long, value_name = "INCHES", value_parser = values::positive)]
    pub(super) screen_inches: Option<f32>,
    /// Distance of the eyes in centimetres, for the size of letters [default: 60]
    #[arg(long, value_name = "CM", value_parser = values::positive)]
    pub(super) distance_cm: Option<f32>,
}

/// Opens the kiosk.
#[cfg(feature = "kiosk")]
pub(super) fn run(cli: &Cli, dir: PathBuf) -> ExitCode {
    use crate::facilitator;
    use crate::kiosk::{Settings, Situation};
    let locale = match known(&cli.run, &dir) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let mut found = match configuration::find_and_tell(&cli.places) {
        Ok(found) => found,
        Err(text) => return fail(USAGE, &text),
    };
    let data_dir = super::places::data(&cli.places);
    let adjustments = facilitator::read(&data_dir);
    if let Err(why) = &adjustments {
        eprintln!("pas-a-pas: the facilitator's settings are left out: {why}");
    }
    let has_unreadable_adjustments = adjustments.is_err();
    let adjustments = adjustments.unwrap_or_default();
    adjustments.apply(&mut found.configuration);
    let settings = Settings {
        content_dir: dir,
        data_dir,
        situation: match cli.run.windowed {
            Some((width, height)) => Situation::Windowed { width, height },
            None => Situation::FullScreen,
        },
        locale,
        pseudo: cli.run.pseudo,
        lesson: cli.run.lesson.clone(),
        step: cli.run.step.clone(),
        has_faulty_configuration: !found.problems.is_empty(),
        configuration: with_options(found.configuration, &cli.run),
        adjustments,
        has_unreadable_adjustments,
        left_file: cli.run.left_file.clone(),
        preview: false,
        mute: cli.run.mute,
    };
    match crate::kiosk::run(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(super::MACHINE, &failure.to_string()),
    }
}

/// A build without a window checks the names all the same, then says what it lacks.
#[cfg(not(feature = "kiosk"))]
pub(super) fn run(cli: &Cli, dir: PathBuf) -> ExitCode {
    let asked = known(&cli.run, &dir)
        .and_then(|_| configuration::find_and_tell(&cli.places))
        .map(|found| with_options(found.configuration, &cli.run));
    match asked {
        Ok(_) => fail(
            USAGE,
            "this build has no window: build with the feature `kiosk`",
        ),
        Err(text) => fail(USAGE, &text),
    }
}

/// What the operator chose, where the command line does not say otherwise.
pub(super) fn with_options(mut chosen: Configuration, run: &Run) -> Configuration {
    if run.workshop {
        chosen.situation = Situation::Workshop;
    }
    if let Some(name) = &run.keyboard {
        chosen.keyboard = name.clone();
    }
    if run.printer.is_some() {
        chosen.printer = run.printer.clone();
    }
    if let Some(inches) = run.screen_inches {
        chosen.screen_inches = inches;
    }
    if let Some(distance) = run.distance_cm {
        chosen.distance_cm = distance;
    }
    // What is asked for by name is there, offered or not.
    let language = run.language.as_ref().and_then(|name| name.parse().ok());
    if let Some(locale) = language
        && !chosen.languages.is_empty()
        && !chosen.languages.contains(&locale)
    {
        chosen.languages.push(locale);
    }
    if let Some(lesson) = &run.lesson
        && !chosen.lessons.is_empty()
        && !chosen.lessons.contains(lesson)
    {
        chosen.lessons.push(lesson.clone());
    }
    chosen
}

/// Checks the names given on the command line against the content; returns the language.
fn known(run: &Run, dir: &Path) -> Result<Option<Locale>, String> {
    let Run {
        language,
        lesson,
        step,
        keyboard,
        ..
    } = run;
    if language.is_none() && lesson.is_none() && keyboard.is_none() {
        return Ok(None);
    }
    let content = content::load(dir).offering(run.pseudo);
    let locale = language
        .as_ref()
        .map(|name| known_locale(&content, name))
        .transpose()?;
    if let Some(name) = keyboard
        && !content.keyboards.contains_key(name)
    {
        let names = content.keyboards.keys().map(String::as_str);
        return Err(format!(
            "there is no keyboard \"{name}\". Keyboards: {}",
            list(names)
        ));
    }
    if let Some(id) = lesson {
        let ids = content.lessons.iter().map(|l| l.id.as_str());
        let found = content.lessons.iter().find(|l| l.id == *id);
        let found =
            found.ok_or_else(|| format!("there is no lesson \"{id}\". Lessons: {}", list(ids)))?;
        let steps = found.steps.iter().map(|s| s.id.as_str());
        if let Some(step) = step
            && !found.steps.iter().any(|s| s.id == *step)
        {
            return Err(format!(
                "lesson \"{id}\" has no step \"{step}\". Steps: {}",
                list(steps)
            ));
        }
    }
    Ok(locale)
}

/// The language of this name, or a sentence that names those that exist.
pub(super) fn known_locale(content: &Content, name: &str) -> Result<Locale, String> {
    let parsed = name.parse::<Locale>().ok();
    parsed
        .filter(|locale| content.locales.contains(locale))
        .ok_or_else(|| {
            let ids: Vec<String> = content.locales.iter().map(ToString::to_string).collect();
            format!(
                "there is no language \"{name}\". Languages: {}",
                list(ids.iter().map(String::as_str))
            )
        })
}

pub(super) fn list<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() {
        "none".to_owned()
    } else {
        ids.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    fn asked(options: &[&str], text: &str) -> Configuration {
        let chosen = Configuration::parse("kiosk.ron".as_ref(), text).unwrap();
        let options = [&["pas-a-pas"], options].concat();
        with_options(chosen, &Cli::try_parse_from(options).unwrap().run)
    }

    const CHOSEN: &str = r#"(
        printer: "accueil", keyboard: "qwerty", screen_inches: 10, distance_cm: 40,
        languages: ["fr"], lessons: ["mouse"],
    )"#;

    #[test]
    fn the_file_counts_where_no_option_does() {
        let chosen = Configuration::parse("kiosk.ron".as_ref(), CHOSEN).unwrap();
        assert_eq!(asked(&[], CHOSEN), chosen);
        assert_eq!(asked(&["--language", "fr"], CHOSEN), chosen);
        assert_eq!(asked(&[], "()"), Configuration::default());
    }

    #[test]
    fn options_win_over_the_file() {
        let options = [
            "--printer",
            "salle-2",
            "--keyboard",
            "azerty",
            "--screen-inches",
            "24",
            "--distance-cm",
            "70",
            "--language",
            "ar",
            "--lesson",
            "scams",
        ];
        let expected = r#"(
            printer: "salle-2", keyboard: "azerty", screen_inches: 24, distance_cm: 70,
            languages: ["fr", "ar"], lessons: ["mouse", "scams"],
        )"#;
        assert_eq!(asked(&options, CHOSEN), asked(&[], expected));
        // Where all are offered, all stay.
        let all = asked(&["--language", "ar", "--lesson", "scams"], "()");
        assert_eq!(all, Configuration::default());
    }
}
