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

/// What an author looks at beside the editor.
pub(super) struct Preview<'a> {
    pub lesson: &'a str,
    pub step: Option<&'a str>,
    pub language: Option<&'a str>,
    /// Width and height of the window in pixels.
    pub size: (u32, u32),
    pub mute: bool,
}

/// Opens the window that follows saved files. What is tried there is kept apart from the progress of learners.
#[cfg(feature = "kiosk")]
pub(super) fn preview(cli: &Cli, asked: &Preview, dir: PathBuf) -> ExitCode {
    use crate::kiosk::{Settings, Situation};
    let locale = match known_in_preview(asked, &dir) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let (width, height) = asked.size;
    let settings = Settings {
        content_dir: dir,
        data_dir: super::places::data(&cli.places).join("preview"),
        situation: Situation::Windowed { width, height },
        locale: Some(locale.unwrap_or(crate::words::REFERENCE)),
        lesson: Some(asked.lesson.to_owned()),
        step: asked.step.map(str::to_owned),
        keyboard: cli.run.keyboard.clone(),
        printer: None,
        preview: true,
        mute: asked.mute,
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
pub(super) fn preview(_: &Cli, asked: &Preview, dir: PathBuf) -> ExitCode {
    let _size = (asked.size, asked.mute);
    let text = match known_in_preview(asked, &dir) {
        Ok(_) => "this build has no window: build with the feature `kiosk`".to_owned(),
        Err(text) => text,
    };
    fail(USAGE, &text)
}

/// The language to show. A lesson may have faults: it only must be there.
fn known_in_preview(asked: &Preview, dir: &Path) -> Result<Option<Locale>, String> {
    let content = content::load(dir);
    let lesson = content.lessons.iter().find(|l| l.id == asked.lesson);
    let id_of = |name: &str| {
        let stem = name.strip_suffix(".ron").unwrap_or(name);
        let id = stem.split_once('-').map_or(stem, |(_, id)| id);
        id.to_owned()
    };
    let left_out: Vec<String> = content
        .left_out
        .iter()
        .flat_map(|name| [name.clone(), id_of(name)])
        .collect();
    if lesson.is_none() && !left_out.iter().any(|id| id == asked.lesson) {
        let ids = content.lessons.iter().map(|l| l.id.as_str());
        return Err(format!(
            "there is no lesson \"{}\". Lessons: {}",
            asked.lesson,
            list(ids)
        ));
    }
    if let (Some(lesson), Some(step)) = (lesson, asked.step)
        && !lesson.steps.iter().any(|s| s.id == step)
    {
        let steps = lesson.steps.iter().map(|s| s.id.as_str());
        return Err(format!(
            "lesson \"{}\" has no step \"{step}\". Steps: {}",
            lesson.id,
            list(steps)
        ));
    }
    asked
        .language
        .map(|name| known_locale(&content, name))
        .transpose()
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

fn list<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() {
        "none".to_owned()
    } else {
        ids.join(", ")
    }
}
