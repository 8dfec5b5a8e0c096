//! `pas-a-pas import`: numbered WAV files of a person become the recordings of a language.

mod keeping;
mod takes;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use time::{Date, Month, OffsetDateTime};

use super::{MACHINE, PROBLEMS, USAGE, fail, open};
use crate::content;
use crate::narrator::{Manifest, Recording, Settings, ready, sentence_hash};
use crate::problem::Tongue;
use crate::script::{Heard, file_name};

pub(super) const HELP: &str = "\
The files are named by the numbers of the script: 1.wav, 002.wav … Each is cut to its words, brought to the
common loudness and written to locales/<language>/narration as Ogg Vorbis; manifest.ron tells who spoke, when,
and under which licence. A file that can't be used is named, with what to do; the others are taken.

Examples:
  pas-a-pas import --language ar --script arabe.csv --from enregistrements --speaker \"Amal B.\" \\
      --licence CC-BY-SA-4.0 --consent \"signed form, folder 3, at the office\"

Exit codes: 0 all are taken, 1 some files can't be used, 2 wrong use, 3 the recordings can't be written.";

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// Language that is spoken
    #[arg(long, value_name = "ID")]
    language: String,
    /// Table made by `pas-a-pas script`
    #[arg(long, value_name = "FILE.csv")]
    script: PathBuf,
    /// Folder with the WAV files
    #[arg(long, value_name = "DIR")]
    from: PathBuf,
    /// Who speaks
    #[arg(long, value_name = "NAME", value_parser = words())]
    speaker: String,
    /// Licence of the recordings, such as CC-BY-SA-4.0
    #[arg(long, value_name = "LICENCE", value_parser = words())]
    licence: String,
    /// Where the consent of the speaker is kept
    #[arg(long, value_name = "WHERE", value_parser = words())]
    consent: String,
    /// Day of the recording [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    date: Option<String>,
}

/// A text that says something.
fn words() -> impl clap::builder::TypedValueParser<Value = String> {
    use clap::builder::TypedValueParser;
    NonEmptyStringValueParser::new().try_map(|text: String| match text.trim() {
        "" => Err("it is empty".to_owned()),
        text => Ok(text.to_owned()),
    })
}

fn date(text: &str) -> Result<String, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let parsed = match parts.as_slice() {
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
            let month: Option<Month> = month.parse::<u8>().ok().and_then(|m| m.try_into().ok());
            let year_and_day = year.parse().ok().zip(day.parse().ok());
            month
                .zip(year_and_day)
                .and_then(|(month, (year, day))| Date::from_calendar_date(year, month, day).ok())
        }
        _ => None,
    };
    parsed
        .map(|_| text.to_owned())
        .ok_or_else(|| "a day is written like 2026-11-22".to_owned())
}

fn today() -> String {
    let now = OffsetDateTime::now_utc();
    format!(
        "{:04}-{:02}-{:02}",
        now.year(),
        u8::from(now.month()),
        now.day()
    )
}

/// Imports into the content in `dir`.
pub(super) fn run(dir: &Path, arguments: &Arguments) -> ExitCode {
    match import(dir, arguments) {
        Ok((taken, refused, folder)) => {
            eprintln!(
                "{taken} recordings taken into {}, {refused} files refused",
                folder.display()
            );
            ExitCode::from(if refused == 0 { 0 } else { PROBLEMS })
        }
        Err((code, text)) => fail(code, &text),
    }
}

/// Gives how many were taken and refused, and where they are.
fn import(dir: &Path, arguments: &Arguments) -> Result<(usize, usize, PathBuf), (u8, String)> {
    let content = content::load(dir);
    let locale = open::known_locale(&content, &arguments.language).map_err(usage)?;
    let script = takes::script(&arguments.script).map_err(usage)?;
    let (files, mut refused) = takes::numbered(&arguments.from).map_err(usage)?;
    let folder = dir
        .join("locales")
        .join(locale.to_string())
        .join("narration");
    let (mut manifest, before) = manifest(&folder).map_err(machine)?;
    let (settings, _) = Settings::read(&dir.join("assets/voices.ron"));
    let heard: HashMap<String, Heard> = content::heard(&content, &locale)
        .into_iter()
        .map(|heard| (sentence_hash(&heard.sentence), heard))
        .collect();
    let mut takes = Vec::new();
    let mut names = Names {
        folder: &folder,
        live: heard.keys().map(String::as_str).collect(),
        taken: HashSet::new(),
    };
    for (number, path) in files {
        let found = takes::sentence(number, &script, &heard).and_then(|(hash, heard)| {
            let wav = fs::read(&path).map_err(|why| format!("it can't be read ({why})"))?;
            let clip = ready(&wav, &heard.sentence, &settings)
                .map_err(|flaw| flaw.told().told(Tongue::English))?;
            let sound = clip
                .to_ogg()
                .ok_or_else(|| "it can't be encoded: record it again".to_owned())?;
            Ok((hash, heard, sound))
        });
        match found {
            Ok((hash, heard, sound)) => {
                let recording = Recording {
                    file: names.of(heard, &hash, &manifest),
                    sha256: hash,
                    speaker: arguments.speaker.clone(),
                    date: arguments.date.clone().unwrap_or_else(today),
                    licence: arguments.licence.clone(),
                    consent: arguments.consent.clone(),
                };
                takes.push((recording.file.clone(), sound));
                merge(&mut manifest, recording);
            }
            Err(why) => {
                eprintln!("{}: {why}", path.display());
                refused += 1;
            }
        }
    }
    if !takes.is_empty() {
        let list = manifest
            .to_ron(before.as_deref())
            .map_err(|why| machine(why.to_string()))?;
        keeping::keep(&folder, &takes, &list).map_err(machine)?;
    }
    Ok((takes.len(), refused, folder))
}

fn usage(text: String) -> (u8, String) {
    (USAGE, text)
}

fn machine(text: String) -> (u8, String) {
    (MACHINE, text)
}

/// The list of recordings as it is, and its text.
fn manifest(folder: &Path) -> Result<(Manifest, Option<String>), String> {
    keeping::nothing_left_behind(folder)?;
    let read = Manifest::read(&folder.join("manifest.ron"));
    let read = read.map_err(|problem| {
        format!(
            "{}; mend it first, so that nothing in it is lost",
            problem.told(Tongue::English)
        )
    })?;
    Ok(match read {
        Some((manifest, text)) => (manifest, Some(text)),
        None => (Manifest::default(), None),
    })
}

/// Finds names for files.
struct Names<'a> {
    folder: &'a Path,
    /// Hashes of the sentences that are there.
    live: HashSet<&'a str>,
    /// Names given in this import.
    taken: HashSet<String>,
}

impl Names<'_> {
    /// The name that a recording of this sentence has, or the first that is free: nobody's recording is in the
    /// way of another's, but one whose sentence is gone makes room.
    fn of(&mut self, heard: &Heard, hash: &str, manifest: &Manifest) -> String {
        let plain = |name: &str| Path::new(name).file_name().is_some_and(|last| last == name);
        let mut listed = manifest.recordings.iter();
        let own = listed.find(|one| one.sha256.eq_ignore_ascii_case(hash) && plain(&one.file));
        let name = own.map(|own| own.file.clone()).unwrap_or_else(|| {
            let names = (heard.line..).map(|line| file_name(&heard.key, line));
            let mut free = names.filter(|name| self.is_free(name, manifest));
            free.next().unwrap_or_else(|| heard.file_name())
        });
        self.taken.insert(name.clone());
        name
    }

    fn is_free(&self, name: &str, manifest: &Manifest) -> bool {
        let listed = manifest.recordings.iter().find(|one| one.file == name);
        let free = match listed {
            Some(one) => !self.live.contains(one.sha256.to_lowercase().as_str()),
            None => !self.folder.join(name).exists(),
        };
        free && !self.taken.contains(name)
    }
}

/// Puts a recording into the list, in the place of the one whose file or sentence it has.
fn merge(manifest: &mut Manifest, recording: Recording) {
    let list = &mut manifest.recordings;
    let place = list.iter().position(|one| one.file == recording.file);
    match place {
        Some(place) => list[place] = recording,
        None => list.push(recording),
    }
}

#[cfg(test)]
mod tests;
