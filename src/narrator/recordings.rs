//! Sentences spoken by a person: `locales/<language>/narration/*.ogg` and their `manifest.ron`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::cache::hex;
use super::clip::Clip;
use super::resample::slowed;
use crate::comfort::Pace;
use crate::problem::{Fault, Problem};
use crate::words::{Locale, Sentence};

/// No recording of a sentence is larger.
const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// `manifest.ron` beside the recordings of a language.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The recordings.
    pub recordings: Vec<Recording>,
}

/// One sentence that a person spoke.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// File name: `<message>.<n>.ogg`, n from 1.
    pub file: String,
    /// [`sentence_hash`] of the sentence as it was when it was spoken.
    pub sha256: String,
    /// Who speaks.
    pub speaker: String,
    /// When, as 2026-11-22.
    pub date: String,
    /// Licence of the recording.
    pub licence: String,
    /// Where the speaker's consent is kept.
    pub consent: String,
}

/// Names the words of a sentence. A recording is only used while they are still the same.
pub fn sentence_hash(sentence: &Sentence) -> String {
    let plain = sentence.plain();
    let words: Vec<&str> = plain.split_whitespace().collect();
    hex(&Sha256::digest(words.join(" ")))
}

fn unread(why: Fault) -> Fault {
    Fault::new("recordings-syntax").with("why", why)
}

/// All recordings of all languages, by language and words.
#[derive(Clone, Debug, Default)]
pub struct Recordings {
    files: BTreeMap<(String, String), PathBuf>,
}

impl Recordings {
    /// Reads `<locales>/*/narration/manifest.ron`. What is at fault is left out and told.
    pub fn read(locales: &Path) -> (Self, Vec<Problem>) {
        let mut found = Self::default();
        let mut problems = Vec::new();
        let languages = fs::read_dir(locales)
            .into_iter()
            .flatten()
            .filter_map(Result::ok);
        for entry in languages {
            let folder = entry.path().join("narration");
            let path = folder.join("manifest.ron");
            let text = match fs::read_to_string(&path) {
                Ok(text) => text,
                // A language without recordings is no fault.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => continue,
                Err(error) => {
                    let fault = unread(Fault::of_io(&error));
                    problems.push(Problem::of_file(&path, "recordings-syntax", fault));
                    continue;
                }
            };
            let locale = entry.file_name().to_string_lossy().into_owned();
            match ron::from_str::<Manifest>(&text) {
                Ok(manifest) => {
                    found.add(&locale, &folder, manifest, (&path, &text), &mut problems)
                }
                Err(error) => {
                    let rule = "recordings-syntax";
                    problems.push(Problem::of_ron(&path, &text, &error, rule, unread));
                }
            }
        }
        (found, problems)
    }

    fn add(
        &mut self,
        locale: &str,
        folder: &Path,
        manifest: Manifest,
        (path, text): (&Path, &str),
        problems: &mut Vec<Problem>,
    ) {
        for recording in manifest.recordings {
            let file = folder.join(&recording.file);
            let plain_name = Path::new(&recording.file)
                .file_name()
                .is_some_and(|n| n == recording.file.as_str());
            if plain_name && file.is_file() {
                self.files
                    .insert((locale.to_owned(), recording.sha256.to_lowercase()), file);
                continue;
            }
            let offset = text.find(&recording.file).unwrap_or(0);
            let fault = Fault::new("recording-missing").with("file", &recording.file);
            problems.push(Problem::at_offset(
                path,
                text,
                offset,
                "recording-missing",
                fault,
            ));
        }
    }

    /// The file in which a person speaks exactly this sentence.
    pub fn file(&self, sentence: &Sentence) -> Option<&Path> {
        if self.files.is_empty() {
            return None;
        }
        let key = (sentence.locale.to_string(), sentence_hash(sentence));
        self.files.get(&key).map(PathBuf::as_path)
    }

    /// That recording at the person's pace; none when it is not there or can't be decoded.
    pub(super) fn clip(&self, sentence: &Sentence, pace: Pace) -> Option<Clip> {
        let path = self.file(sentence)?;
        let small = fs::metadata(path).is_ok_and(|meta| meta.len() <= MOST_BYTES);
        let clip = small.then(|| decoded(path)).flatten()?;
        let slow = slowed(clip.samples(), clip.rate(), pace.percent());
        let clip = Clip::new(slow, clip.rate())?.tidied()?;
        Some(Clip::joined(&[clip]))
    }

    /// The locales that have recordings.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        self.files
            .keys()
            .filter_map(|(locale, _)| locale.parse().ok())
    }
}

#[cfg(feature = "sound")]
fn decoded(path: &Path) -> Option<Clip> {
    use rodio::Source;
    let bytes = fs::read(path).ok()?;
    let decoder = rodio::Decoder::new(std::io::Cursor::new(bytes)).ok()?;
    let channels = usize::from(decoder.channels().get());
    let rate = decoder.sample_rate().get();
    Clip::of_channels(&decoder.collect::<Vec<f32>>(), channels, rate)
}

/// Without sound there is nobody to hear it.
#[cfg(not(feature = "sound"))]
fn decoded(_: &Path) -> Option<Clip> {
    None
}

#[cfg(test)]
mod tests;
