//! `pas-a-pas new`: the files of a new lesson or language, whole or not at all, and never over others.

mod written;

use std::path::Path;
use std::process::ExitCode;

use super::{MACHINE, USAGE, fail, print};
use crate::bidi::Direction;
use crate::check;
use crate::content::{self, Content};
use crate::narrator::Settings as Voices;
use crate::problem::{Fault, Tongue};
use crate::skeleton::{self, NewFile, gaps};
use crate::words::{Locale, REFERENCE, is_id};
use written::{Refusal, write_all};

/// Why nothing was made: the exit code, and what to say.
type Refused = (u8, Fault);

/// Makes the lesson `id`.
pub(super) fn lesson(dir: &Path, id: &str, tongue: Tongue) -> ExitCode {
    answered(new_lesson(dir, id, tongue), tongue)
}

/// Makes the language `id` from the words of `from`.
pub(super) fn language(dir: &Path, id: &str, from: &str, tongue: Tongue) -> ExitCode {
    answered(new_language(dir, id, from), tongue)
}

fn answered(made: Result<Vec<Fault>, Refused>, tongue: Tongue) -> ExitCode {
    match made {
        Ok(lines) => {
            for line in lines {
                print(&line.told(tongue));
            }
            ExitCode::SUCCESS
        }
        Err((code, fault)) => fail(code, &fault.told(tongue)),
    }
}

fn new_lesson(dir: &Path, id: &str, tongue: Tongue) -> Result<Vec<Fault>, Refused> {
    let refused = |fault| Err((USAGE, fault));
    if !is_id(id) {
        return refused(Fault::new("new-lesson-id").with("id", id));
    }
    if check::is_reserved(id) {
        return refused(Fault::new("new-lesson-reserved").with("id", id));
    }
    let files = numbered(dir);
    if let Some((_, name)) = files.iter().find(|(_, name)| id_of(name) == Some(id)) {
        let fault = Fault::new("new-lesson-used").with("id", id);
        return refused(fault.with("file", format!("lessons/{name}")));
    }
    let last = files.iter().map(|(order, _)| *order).max().unwrap_or(0);
    // The next round number: there is room to put others between.
    let order = last.saturating_add(10) / 10 * 10;
    let content = content::load(dir);
    let locales: Vec<Locale> = std::iter::once(REFERENCE)
        .chain(
            content
                .texts
                .locales()
                .filter(|l| **l != REFERENCE)
                .cloned(),
        )
        .collect();
    let has_picture = content.pictures.contains_key(id);
    let new = skeleton::lesson(id, order, &locales, has_picture, tongue);
    let mut lines = made(dir, &new)?;
    lines.push(Fault::new("new-see").with("id", id));
    if !has_picture {
        lines.push(Fault::new("new-picture").with("id", id));
    }
    Ok(lines)
}

fn new_language(dir: &Path, id: &str, from: &str) -> Result<Vec<Fault>, Refused> {
    let refused = |fault| Err((USAGE, fault));
    let Some(locale) = content::language(id) else {
        return refused(Fault::new("new-language-id").with("id", id));
    };
    if locale != id {
        let written = Fault::new("new-language-written").with("locale", locale.to_string());
        return refused(written);
    }
    let content = content::load(dir);
    let known: Vec<String> = content.texts.locales().map(ToString::to_string).collect();
    let folder = dir.join("locales").join(from);
    let source: Vec<(&str, &str)> = words_of(&content, &folder).collect();
    if source.is_empty() {
        let fault = Fault::new("new-language-from").with("id", from);
        return refused(fault.with("known", known.join(", ")));
    }
    let own = Path::new("locales").join(id);
    if dir.join(&own).symlink_metadata().is_ok() {
        let file = own.display().to_string();
        return refused(Fault::new("new-exists").with("file", file));
    }
    let mut lines = made(dir, &skeleton::language(&locale, source.into_iter()))?;
    lines.extend(questions(dir, &locale));
    Ok(lines)
}

/// What a new language asks of its author beside its words: direction, voice, letters.
fn questions(dir: &Path, locale: &Locale) -> [Fault; 3] {
    let id = locale.to_string();
    let direction = match Direction::of(locale) {
        Direction::LeftToRight => Fault::new("new-language-direction-left").with("locale", &id),
        Direction::RightToLeft => Fault::new("new-language-direction-right").with("locale", &id),
    };
    let (voices, _) = Voices::read(&dir.join("assets/voices.ron"));
    let listed = [id.as_str(), locale.language.as_str()];
    let own = listed.iter().find_map(|id| voices.languages.get(*id));
    let voice = match own {
        Some(language) => {
            let programs = language.programs.iter().map(|p| p.program.as_str());
            let programs: Vec<&str> = programs.collect();
            Fault::new("new-language-voice")
                .with("programs", programs.join(", "))
                .with("locale", &id)
        }
        None => Fault::new("new-language-no-voice").with("locale", &id),
    };
    [direction, voice, Fault::new("new-language-fonts")]
}

/// Writes the files, all or none; what to say about them.
fn made(dir: &Path, files: &[NewFile]) -> Result<Vec<Fault>, Refused> {
    write_all(dir, files).map_err(|refusal| match refusal {
        Refusal::Exists(file) => (USAGE, Fault::new("new-exists").with("file", file)),
        Refusal::Unwritable(file, error) => {
            let fault = Fault::new("new-unwritable").with("file", file);
            (MACHINE, fault.with("why", Fault::of_io(&error)))
        }
    })?;
    let gaps = files
        .iter()
        .map(|file| gaps(&file.path, &file.text).count());
    let paths = files.iter().map(|file| file.path.display().to_string());
    let mut lines = vec![Fault::new("new-done")];
    lines.extend(paths.map(|path| Fault::new("new-file").with("file", path)));
    lines.push(Fault::new("new-next"));
    lines.push(Fault::new("new-left").with("gaps", gaps.sum::<usize>()));
    Ok(lines)
}

/// Names of the lesson files with their numbers, sound or not.
fn numbered(dir: &Path) -> Vec<(u32, String)> {
    let entries = std::fs::read_dir(dir.join("lessons"));
    let entries = entries.into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names
        .map(|name| {
            let number = name.split('-').next().and_then(|n| n.parse().ok());
            (number.unwrap_or(0), name)
        })
        .collect()
}

/// `30-scams.ron` → `scams`.
fn id_of(name: &str) -> Option<&str> {
    let (_, id) = name.strip_suffix(".ron")?.split_once('-')?;
    Some(id)
}

/// The word files of a folder, by name and text.
fn words_of<'a>(
    content: &'a Content,
    folder: &'a Path,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let files = content.files.iter();
    files
        .filter(move |(path, _)| path.parent() == Some(folder))
        .filter_map(|(path, text)| Some((path.file_name()?.to_str()?, text.as_str())))
}
