//! `pas-a-pas`: the kiosk, with the names on the command line checked before a window opens.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{Cli, Run, USAGE, fail};
use crate::content::{self, Content};
use crate::words::Locale;

/// Opens the kiosk.
#[cfg(feature = "kiosk")]
pub(super) fn run(cli: &Cli, dir: PathBuf) -> ExitCode {
    use crate::kiosk::{Settings, Situation};
    let locale = match known(&cli.run, &dir) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let settings = Settings {
        content_dir: dir,
        data_dir: super::places::data(&cli.places),
        situation: match cli.run.windowed {
            Some((width, height)) => Situation::Windowed { width, height },
            None => Situation::FullScreen,
        },
        locale,
        pseudo: cli.run.pseudo,
        lesson: cli.run.lesson.clone(),
        step: cli.run.step.clone(),
        keyboard: cli.run.keyboard.clone(),
        printer: cli.run.printer.clone(),
        preview: false,
        mute: cli.run.mute,
        screen_inches: cli.run.screen_inches,
        distance_mm: cli.run.distance_cm * 10.0,
    };
    match crate::kiosk::run(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(super::MACHINE, &failure.to_string()),
    }
}

/// A build without a window checks the names all the same, then says what it lacks.
#[cfg(not(feature = "kiosk"))]
pub(super) fn run(cli: &Cli, dir: PathBuf) -> ExitCode {
    match known(&cli.run, &dir) {
        Ok(_) => fail(
            USAGE,
            "this build has no window: build with the feature `kiosk`",
        ),
        Err(text) => fail(USAGE, &text),
    }
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
