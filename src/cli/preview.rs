//! `pas-a-pas preview`: a lesson beside the editor.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use super::open::{known_locale, list};
use super::{Cli, USAGE, fail, values};
use crate::content;
use crate::words::Locale;

/// What an author looks at.
#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Identifier of the lesson
    pub lesson: String,
    /// Step to begin with
    #[arg(long, value_name = "ID")]
    pub step: Option<String>,
    /// Language to show [default: fr]
    #[arg(long, value_name = "ID")]
    pub language: Option<String>,
    /// Size of the window
    #[arg(long, value_name = "WxH", default_value = "1280x800", value_parser = values::size)]
    pub size: (u32, u32),
    /// Be silent
    #[arg(long)]
    pub mute: bool,
}

/// Opens the window that follows saved files. What is tried there is kept apart from the progress of learners.
#[cfg(feature = "kiosk")]
pub(super) fn run(cli: &Cli, asked: &Arguments, dir: &Path) -> ExitCode {
    use crate::kiosk::{Settings, Situation};
    let locale = match known(asked, dir) {
        Ok(locale) => locale,
        Err(text) => return fail(USAGE, &text),
    };
    let (width, height) = asked.size;
    let settings = Settings {
        content_dir: dir.to_owned(),
        data_dir: super::places::data(&cli.places).join("preview"),
        situation: Situation::Windowed { width, height },
        locale: Some(locale.unwrap_or(crate::words::REFERENCE)),
        lesson: Some(asked.lesson.clone()),
        step: asked.step.clone(),
        // An author sees the content, not the choices of one machine.
        configuration: super::open::with_options(Default::default(), &cli.run),
        has_faulty_configuration: false,
        adjustments: Default::default(),
        has_unreadable_adjustments: false,
        left_file: None,
        preview: true,
        pseudo: None,
        mute: asked.mute,
    };
    match crate::kiosk::run(settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(super::MACHINE, &failure.to_string()),
    }
}

/// A build without a window checks the names all the same, then says what it lacks.
#[cfg(not(feature = "kiosk"))]
pub(super) fn run(_: &Cli, asked: &Arguments, dir: &Path) -> ExitCode {
    let _size = (asked.size, asked.mute);
    let text = match known(asked, dir) {
        Ok(_) => "this build has no window: build with the feature `kiosk`".to_owned(),
        Err(text) => text,
    };
    fail(USAGE, &text)
}

/// The language to show. A lesson may have faults: it only must be there.
fn known(asked: &Arguments, dir: &Path) -> Result<Option<Locale>, String> {
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
    if lesson.is_none() && !left_out.contains(&asked.lesson) {
        let ids = content.lessons.iter().map(|l| l.id.as_str());
        return Err(format!(
            "there is no lesson \"{}\". Lessons: {}",
            asked.lesson,
            list(ids)
        ));
    }
    if let (Some(lesson), Some(step)) = (lesson, &asked.step)
        && !lesson.steps.iter().any(|s| s.id == *step)
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
        .as_deref()
        .map(|name| known_locale(&content, name))
        .transpose()
}
