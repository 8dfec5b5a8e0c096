//! A sentence as a person recorded it: what may be wrong with it, and how it becomes a recording.

use std::fs;
use std::path::Path;

use super::clip::{Clip, count, decibels, mean_square};
use super::loudness::{LOUDNESS_TOLERANCE_LU, TARGET_LUFS};
use super::ogg::has_its_end;
use super::recordings::MOST_BYTES;
use super::segments::segments;
use super::settings::Settings;
use crate::problem::Fault;
use crate::words::Sentence;

/// Silence that a recording may have at either end.
pub const MOST_SILENCE_SECS: f32 = 0.5;
/// Kept before the first audible moment, for soft sounds.
const KEPT_BEFORE_SECS: f32 = 0.08;
/// Kept after the last one: words die away slowly.
const KEPT_AFTER_SECS: f32 = 0.15;
/// A voice that would have to be raised by more holds more noise than words.
const QUIETEST_LUFS: f32 = TARGET_LUFS - 30.0;
/// A recording whose loudest parts stand out less from its quietest is an even noise.
const LEAST_LIFE_DB: f32 = 8.0;
/// A shorter sound is a click.
const LEAST_FRAMES: usize = 3;
/// So long the loudness is averaged to tell words from silence.
const FRAME_SECS: f32 = 0.01;
/// Peaks that were cut off are flat for at least so long.
const FLAT_SECS: f32 = 0.000_1;
/// Above this, peaks of a finished recording are cut off when it is played.
const HIGHEST_PEAK_DBFS: f32 = -0.1;
/// Nobody says a letter in less time,
const LEAST_SECS_A_LETTER: f32 = 0.035;
/// nor in more, pauses included,
const MOST_SECS_A_LETTER: f32 = 0.35;
/// but a breath is free.
const FREE_SECS: f32 = 2.0;
/// Digits are said as words of so many letters.
const LETTERS_OF_A_DIGIT: usize = 4;

/// What is wrong with a recording.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Flaw {
    /// It can't be decoded, or is cut off.
    Broken,
    /// Nothing is heard.
    Silent,
    /// Peaks are cut off.
    Clipped,
    /// So many seconds are too few for its words.
    Short(f32),
    /// So many seconds are too many for its words.
    Long(f32),
    /// So many seconds of silence are at one of its ends.
    SilentEnd(f32),
    /// So many LUFS are not the loudness of the others.
    Loudness(f32),
    /// One moment is far louder than the words.
    Knock,
}

impl Flaw {
    /// What is wrong and what to do about it.
    pub fn told(self) -> Fault {
        let tenths = |value: f32| format!("{value:.1}");
        match self {
            Self::Broken => Fault::new("recording-broken"),
            Self::Silent => Fault::new("recording-silent"),
            Self::Clipped => Fault::new("recording-clipped"),
            Self::Short(secs) => Fault::new("recording-short").with("secs", tenths(secs)),
            Self::Long(secs) => Fault::new("recording-long").with("secs", tenths(secs)),
            Self::SilentEnd(secs) => Fault::new("recording-silent-end")
                .with("secs", tenths(secs))
                .with("most", tenths(MOST_SILENCE_SECS)),
            Self::Loudness(lufs) => Fault::new("recording-loudness")
                .with("lufs", tenths(lufs))
                .with("target", tenths(TARGET_LUFS))
                .with("tolerance", tenths(LOUDNESS_TOLERANCE_LU)),
            Self::Knock => Fault::new("recording-knock"),
        }
    }
}

/// What a person recorded, as WAV, made ready: silence cut off, at the common loudness.
pub fn ready(wav: &[u8], sentence: &Sentence, settings: &Settings) -> Result<Clip, Flaw> {
    let clip = Clip::from_wav(wav).ok_or(Flaw::Broken)?;
    let (first, last) = voiced(&clip).ok_or(Flaw::Silent)?;
    if clip.lufs().is_none_or(|lufs| lufs < QUIETEST_LUFS) {
        return Err(Flaw::Silent);
    }
    if has_flat_peaks(&clip) {
        return Err(Flaw::Clipped);
    }
    let from = first.saturating_sub(count(KEPT_BEFORE_SECS, clip.rate()));
    let to = (last + count(KEPT_AFTER_SECS, clip.rate())).min(clip.samples().len());
    let part = clip.part(from..to);
    let secs = (last - first) as f32 / clip.rate() as f32;
    if let Some(flaw) = length_flaw(secs, sentence, settings) {
        return Err(flaw);
    }
    let ready = part.levelled().ok_or(Flaw::Silent)?.faded();
    match ready.lufs() {
        Some(lufs) if (lufs - TARGET_LUFS).abs() <= LOUDNESS_TOLERANCE_LU / 2.0 => Ok(ready),
        _ => Err(Flaw::Knock),
    }
}

/// What is wrong with a finished recording of a sentence.
pub fn flaws(file: &Path, sentence: &Sentence, settings: &Settings) -> Vec<Flaw> {
    let small = fs::metadata(file).is_ok_and(|meta| meta.len() <= MOST_BYTES);
    let bytes = small.then(|| fs::read(file).ok()).flatten();
    let bytes = bytes.filter(|bytes| has_its_end(bytes));
    let Some(clip) = bytes.and_then(Clip::from_ogg) else {
        return vec![Flaw::Broken];
    };
    let Some((first, last)) = voiced(&clip) else {
        return vec![Flaw::Silent];
    };
    let mut found = Vec::new();
    let secs = (last - first) as f32 / clip.rate() as f32;
    found.extend(length_flaw(secs, sentence, settings));
    let samples = first.max(clip.samples().len() - last);
    let secs = samples as f32 / clip.rate() as f32;
    if secs > MOST_SILENCE_SECS {
        found.push(Flaw::SilentEnd(secs));
    }
    if clip.peak_dbfs() > HIGHEST_PEAK_DBFS {
        found.push(Flaw::Clipped);
    }
    match clip.lufs() {
        Some(lufs) if (lufs - TARGET_LUFS).abs() <= LOUDNESS_TOLERANCE_LU => {}
        Some(lufs) => found.push(Flaw::Loudness(lufs)),
        None => found.push(Flaw::Silent),
    }
    found
}

/// Whether so many seconds are too few or too many for a sentence.
pub fn length_flaw(secs: f32, sentence: &Sentence, settings: &Settings) -> Option<Flaw> {
    let letters = letters(sentence, settings) as f32;
    if secs < letters * LEAST_SECS_A_LETTER {
        Some(Flaw::Short(secs))
    } else if secs > FREE_SECS + letters * MOST_SECS_A_LETTER {
        Some(Flaw::Long(secs))
    } else {
        None
    }
}

/// How much there is to say.
fn letters(sentence: &Sentence, settings: &Settings) -> usize {
    let said = segments(sentence, settings);
    let characters = said.iter().flat_map(|segment| segment.text.chars());
    let length = |c: char| match c {
        _ if c.is_ascii_digit() => LETTERS_OF_A_DIGIT,
        _ => usize::from(c.is_alphabetic()),
    };
    characters.map(length).sum()
}

/// Where the voice begins and ends, in samples; none when there is none.
fn voiced(clip: &Clip) -> Option<(usize, usize)> {
    let frame = count(FRAME_SECS, clip.rate()).max(1);
    let levels: Vec<f32> = clip
        .samples()
        .chunks(frame)
        .map(|frame| decibels(mean_square(frame).sqrt()).max(-100.0))
        .collect();
    let mut sorted = levels.clone();
    sorted.sort_by(f32::total_cmp);
    let quiet = *sorted.get(sorted.len() / 20)?;
    // A click is loud, but not for so long.
    let lasting = levels.windows(LEAST_FRAMES);
    let lasting = lasting.map(|frames| frames.iter().copied().fold(f32::INFINITY, f32::min));
    let loud = lasting.fold(f32::NEG_INFINITY, f32::max);
    if loud < -70.0 || loud - quiet < LEAST_LIFE_DB {
        return None;
    }
    // Above the noise of the room, but never so high that soft sounds are lost.
    let floor = (quiet + 10.0).clamp(loud - 45.0, loud - 20.0);
    let loud_enough = |frames: &[f32]| frames.iter().all(|level| *level > floor);
    let mut runs = levels.windows(LEAST_FRAMES);
    let first = runs.position(loud_enough)?;
    let last = levels.windows(LEAST_FRAMES).rposition(loud_enough)?;
    let end = (last + LEAST_FRAMES) * frame;
    Some((first * frame, end.min(clip.samples().len())))
}

/// Whether peaks were cut off before the file was written, by the microphone or by a program.
fn has_flat_peaks(clip: &Clip) -> bool {
    let peak = clip
        .samples()
        .iter()
        .fold(0.0_f32, |most, s| most.max(s.abs()));
    let least = count(FLAT_SECS, clip.rate()).max(4) + 1;
    let (mut run, mut before) = (0, 0.0_f32);
    for sample in clip.samples() {
        let flat = sample.abs() > 0.97 * peak && (sample - before).abs() < 1e-6;
        run = if flat { run + 1 } else { 1 };
        if run >= least && peak > 0.1 {
            return true;
        }
        before = *sample;
    }
    false
}

#[cfg(test)]
mod tests;
