//! From a sentence to a clip: a recording, else the first speech program that works.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::cache::{Cache, Key, hex};
use super::clip::Clip;
use super::program::{Cancel, RunError, installed, run};
use super::recordings::Recordings;
use super::segments::{Segment, segments};
use super::settings::{Program, Settings};
use crate::comfort::Pace;
use crate::words::{Locale, Sentence};

/// A speech program that needs longer for a sentence hangs.
const MOST_TIME: Duration = Duration::from_secs(10);

/// Why a sentence can't be heard.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum VoiceError {
    /// No speech program for this language is installed.
    #[error("no speech program for `{0}` is installed (Debian: espeak-ng)")]
    NoVoice(Locale),
    /// The speech programs that are installed gave nothing to hear.
    #[error("{program} did not speak: {reason}")]
    Failed {
        /// Name of the last program tried.
        program: String,
        /// What happened.
        reason: String,
    },
    /// A speech program did not come to an end and was ended.
    #[error("{program} did not come to an end and was stopped")]
    TimedOut {
        /// Its name.
        program: String,
    },
    /// Nobody waits for it any more.
    #[error("no longer wanted")]
    Cancelled,
}

/// Everything that can speak. Any number of threads may use it at once.
#[derive(Debug)]
pub struct Voices {
    settings: Settings,
    recordings: Recordings,
    cache: Option<Cache>,
    most_time: Duration,
    /// Programs that hung: the others are tried before them.
    hung: Mutex<BTreeSet<PathBuf>>,
}

impl Voices {
    /// Voices without recordings and without a cache.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            recordings: Recordings::default(),
            cache: None,
            most_time: MOST_TIME,
            hung: Mutex::default(),
        }
    }

    /// The same with recordings, which come before all programs.
    pub fn with_recordings(self, recordings: Recordings) -> Self {
        Self { recordings, ..self }
    }

    /// The same with clips kept on disk.
    pub fn with_cache(self, cache: Cache) -> Self {
        Self {
            cache: Some(cache),
            ..self
        }
    }

    /// The same with another time after which a program counts as hanging.
    pub fn with_most_time(self, most_time: Duration) -> Self {
        Self { most_time, ..self }
    }

    /// What it was made from.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Path of the first program that is installed for a language.
    pub fn program(&self, locale: &Locale) -> Option<PathBuf> {
        self.installed(locale)
            .into_iter()
            .next()
            .map(|(_, path)| path)
    }

    /// Which programs speak a sentence, with all that they are started with and all that they say: two sounds
    /// of the same recipe are the same. The first is for people, the second tells recipes apart.
    pub fn recipe(&self, sentence: &Sentence) -> Result<(String, String), VoiceError> {
        let (mut names, mut recipe) = (Vec::new(), Sha256::new());
        for segment in segments(sentence, &self.settings) {
            let installed = self.installed(&segment.locale);
            let Some((program, path)) = installed.first() else {
                return Err(VoiceError::NoVoice(segment.locale));
            };
            let arguments = program.filled(&segment.text, &segment.locale, Pace::Normal);
            for part in std::iter::once(&segment.text).chain(&arguments) {
                recipe.update((part.len() as u64).to_le_bytes());
                recipe.update(part);
            }
            recipe.update(path.to_string_lossy().as_bytes());
            let name = format!("{} ({})", program.program, segment.locale);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Ok((names.join(" + "), hex(&recipe.finalize())))
    }

    /// Whether a sentence of this language can be heard at all.
    pub fn speaks(&self, locale: &Locale) -> bool {
        self.program(locale).is_some() || self.recordings.locales().any(|l| l == *locale)
    }

    /// One clip of the whole sentence. It may take some 100 ms, and 10 s when a program hangs.
    pub fn synthesize(&self, sentence: &Sentence, pace: Pace) -> Result<Arc<Clip>, VoiceError> {
        self.synthesize_unless(sentence, pace, &Cancel::default())
    }

    /// The same, and it can be ended from another thread.
    pub fn synthesize_unless(
        &self,
        sentence: &Sentence,
        pace: Pace,
        cancel: &Cancel,
    ) -> Result<Arc<Clip>, VoiceError> {
        if let Some(clip) = self.recordings.clip(sentence, pace) {
            return Ok(Arc::new(clip));
        }
        let parts: Result<Vec<Clip>, VoiceError> = segments(sentence, &self.settings)
            .iter()
            .map(|segment| self.segment(segment, pace, cancel))
            .collect();
        Ok(Arc::new(Clip::joined(&parts?)))
    }

    fn segment(&self, segment: &Segment, pace: Pace, cancel: &Cancel) -> Result<Clip, VoiceError> {
        let mut error = VoiceError::NoVoice(segment.locale.clone());
        for (program, path) in self.installed(&segment.locale) {
            match self.spoken_by(program, &path, segment, pace, cancel) {
                Ok(clip) => return Ok(clip),
                Err(RunError::Cancelled) => return Err(VoiceError::Cancelled),
                Err(RunError::TimedOut) => {
                    if let Ok(mut hung) = self.hung.lock() {
                        hung.insert(path);
                    }
                    error = VoiceError::TimedOut {
                        program: program.program.clone(),
                    };
                }
                Err(RunError::Failed(reason)) => {
                    error = VoiceError::Failed {
                        program: program.program.clone(),
                        reason,
                    };
                }
            }
        }
        Err(error)
    }

    fn spoken_by(
        &self,
        program: &Program,
        path: &Path,
        segment: &Segment,
        pace: Pace,
        cancel: &Cancel,
    ) -> Result<Clip, RunError> {
        if cancel.is_cancelled() {
            return Err(RunError::Cancelled);
        }
        let arguments = program.filled(&segment.text, &segment.locale, pace);
        let key = Key::new(path, &arguments, &segment.text);
        if let Some(clip) = self.cache.as_ref().and_then(|cache| cache.get(&key)) {
            return Ok(clip);
        }
        let words = program.reads_stdin().then_some(segment.text.as_str());
        let file = program.writes_file();
        let bytes = run(path, &arguments, words, file, self.most_time, cancel)?;
        let clip = Clip::from_wav(&bytes)
            .ok_or_else(|| RunError::Failed("what it wrote is no sound".to_owned()))?
            .tidied()
            .ok_or_else(|| RunError::Failed("it was silent".to_owned()))?;
        if let Some(cache) = &self.cache {
            cache.put(&key, &clip);
        }
        Ok(clip)
    }

    /// Programs for a language that are installed, in order of preference.
    fn installed(&self, locale: &Locale) -> Vec<(&Program, PathBuf)> {
        let programs = &self.settings.language(locale).programs;
        let mut found: Vec<(&Program, PathBuf)> = programs
            .iter()
            .filter_map(|program| Some((program, installed(program)?)))
            .collect();
        if let Ok(hung) = self.hung.lock() {
            found.sort_by_key(|(_, path)| hung.contains(path));
        }
        found
    }
}

#[cfg(test)]
mod tests;
