//! Sentences spoken by a person: `locales/<language>/narration/*.ogg` and their `manifest.ron`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::cache::hex;
use super::clip::Clip;
use super::manifest::{Manifest, Recording};
use super::resample::slowed;
use crate::comfort::Pace;
use crate::problem::{Fault, Problem, line_and_column};
use crate::words::{Locale, REFERENCE, Sentence};

/// No recording of a sentence is larger.
pub(super) const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Names the words of a sentence. A recording is only used while they are still the same.
pub fn sentence_hash(sentence: &Sentence) -> String {
    hex(&Sha256::digest(sentence.words()))
}

/// All recordings of all languages, by language and words.
#[derive(Clone, Debug, Default)]
pub struct Recordings {
    files: BTreeMap<(String, String), PathBuf>,
    listed: Vec<Listed>,
}

/// A recording that is listed and there.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its language: the name of the folder.
    pub locale: String,
    /// The sound.
    pub file: PathBuf,
    /// What the list says of it.
    pub recording: Recording,
    /// The list.
    pub manifest: PathBuf,
    /// Line and column of it there, from 1.
    pub place: (usize, usize),
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
            let locale = entry.file_name().to_string_lossy().into_owned();
            match Manifest::read(&path) {
                Ok(None) => {}
                Ok(Some((manifest, text))) => {
                    found.add(&locale, &folder, manifest, (&path, &text), &mut problems);
                }
                Err(problem) => problems.push(problem),
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
            let quoted = text.find(&format!("\"{}\"", recording.file));
            let offset = quoted.map_or(0, |quote| quote + 1);
            if plain_name && file.is_file() {
                let key = (locale.to_owned(), recording.sha256.to_lowercase());
                self.files.insert(key, file.clone());
                self.listed.push(Listed {
                    locale: locale.to_owned(),
                    file,
                    recording,
                    manifest: path.to_owned(),
                    place: line_and_column(text, offset),
                });
                continue;
            }
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

    /// Every recording that is listed and there.
    pub fn listed(&self) -> &[Listed] {
        &self.listed
    }

    /// The file in which a person speaks exactly this sentence. Words that are French in every language are
    /// spoken by the person who speaks French.
    pub fn file(&self, sentence: &Sentence) -> Option<&Path> {
        if self.files.is_empty() {
            return None;
        }
        let hash = sentence_hash(sentence);
        let of = |locale: &Locale| self.files.get(&(locale.to_string(), hash.clone()));
        let own = of(&sentence.locale);
        let found = own.or_else(|| sentence.is_french().then(|| of(&REFERENCE)).flatten());
        found.map(PathBuf::as_path)
    }

    /// That recording at the person's pace; none when it is not there or can't be decoded.
    pub(super) fn clip(&self, sentence: &Sentence, pace: Pace) -> Option<Clip> {
        let path = self.file(sentence)?;
        let small = fs::metadata(path).is_ok_and(|meta| meta.len() <= MOST_BYTES);
        let bytes = small.then(|| fs::read(path).ok()).flatten()?;
        let clip = Clip::from_ogg(bytes)?;
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

#[cfg(test)]
mod tests;
