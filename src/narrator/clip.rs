//! A piece of speech as samples: read, trimmed, levelled, joined, measured.

use std::io::Cursor;

use super::resample::resample;

/// Loudness that every voice is brought to: root mean square of the spoken parts, in dB below full scale.
pub const TARGET_RMS_DBFS: f32 = -20.0;
/// No sample is louder than this; a little below the -1 dBFS that is promised, for what rounding adds.
pub(super) const PEAK_DBFS: f32 = -1.2;
/// A voice is not raised by more than this: below it there is only noise.
const MOST_GAIN_DB: f32 = 30.0;
/// What is quieter than the peak by this much at the ends of a clip is silence.
const SILENCE_BELOW_PEAK_DB: f32 = -45.0;
/// A whole clip quieter than this holds no speech.
const INAUDIBLE_DBFS: f32 = -60.0;
/// Kept of the sound before the first and after the last audible moment, for soft sounds.
const KEPT_SECS: f32 = 0.04;
/// Silence added at both ends of a sentence, so that it begins and ends after about 80 ms.
const PADDING_SECS: f32 = 0.04;
/// Ends fade over this time, so that nothing clicks.
const FADE_SECS: f32 = 0.005;

/// Speech: one channel of samples between -1 and 1.
#[derive(Clone, PartialEq, Debug)]
pub struct Clip {
    samples: Vec<f32>,
    rate: u32,
}

impl Clip {
    /// A clip of these samples; none when the rate is impossible.
    pub fn new(samples: Vec<f32>, rate: u32) -> Option<Self> {
        ((4_000..=384_000).contains(&rate)).then_some(Self { samples, rate })
    }

    /// Silence of this length.
    pub fn silence(secs: f32) -> Self {
        let rate = 22_050;
        Self {
            samples: vec![0.0; count(secs, rate)],
            rate,
        }
    }

    /// Two soft tones, the second one higher: somebody is asked something.
    pub fn chime() -> Self {
        const RATE: u32 = 22_050;
        /// A fifth upwards, in hertz.
        const TONES: [f32; 2] = [392.0, 587.3];
        const SECS: f32 = 0.45;
        /// As loud as the voice, whose peaks are higher.
        const LOUDNESS: f32 = 0.2;
        let samples = TONES.into_iter().flat_map(|hertz| {
            (0..count(SECS, RATE)).map(move |at| {
                let secs = at as f32 / RATE as f32;
                // It comes quickly and goes slowly, and begins and ends in silence.
                let shape = (secs / 0.02).min(1.0) * (1.0 - secs / SECS).powi(2);
                LOUDNESS * shape * (std::f32::consts::TAU * hertz * secs).sin()
            })
        });
        Self {
            samples: samples.collect(),
            rate: RATE,
        }
    }

    /// The samples.
    pub fn samples(&self) -> &[f32] {
        &self.samples
    }

    /// Samples in a second.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// How long it lasts.
    pub fn secs(&self) -> f32 {
        self.samples.len() as f32 / self.rate as f32
    }

    /// The loudest sample, in dB below full scale.
    pub fn peak_dbfs(&self) -> f32 {
        decibels(peak(&self.samples))
    }

    /// Root mean square of the whole clip, in dB below full scale.
    pub fn rms_dbfs(&self) -> f32 {
        decibels(mean_square(&self.samples).sqrt())
    }

    /// Root mean square of its spoken parts only: pauses do not make a voice quiet.
    pub fn spoken_rms_dbfs(&self) -> f32 {
        let frame = count(0.02, self.rate).max(1);
        let floor = peak(&self.samples) * factor(-30.0);
        let loud = |frame: &&[f32]| mean_square(frame).sqrt() > floor;
        let spoken: Vec<f32> = self
            .samples
            .chunks(frame)
            .filter(loud)
            .map(mean_square)
            .collect();
        if spoken.is_empty() {
            return f32::NEG_INFINITY;
        }
        decibels((spoken.iter().sum::<f32>() / spoken.len() as f32).sqrt())
    }

    /// Reads a WAV file; several channels become one. None when it is no WAV file, is cut off or empty.
    pub fn from_wav(bytes: &[u8]) -> Option<Self> {
        let mended = with_true_length(bytes);
        let mut reader = hound::WavReader::new(Cursor::new(mended)).ok()?;
        let spec = reader.spec();
        let samples: Vec<f32> = match spec.sample_format {
            hound::SampleFormat::Float => reader.samples::<f32>().collect::<Result<_, _>>().ok()?,
            hound::SampleFormat::Int => {
                let full = 2_f32.powi(i32::from(spec.bits_per_sample) - 1);
                let scaled = reader.samples::<i32>().map(|s| s.map(|s| s as f32 / full));
                scaled.collect::<Result<_, _>>().ok()?
            }
        };
        Self::of_channels(&samples, usize::from(spec.channels), spec.sample_rate)
    }

    /// Several channels, sample by sample in turn, as one. None when there is nothing or nonsense.
    pub(super) fn of_channels(samples: &[f32], channels: usize, rate: u32) -> Option<Self> {
        if samples.is_empty() || samples.iter().any(|s| !s.is_finite()) {
            return None;
        }
        Self::new(one_channel(samples, channels), rate)
    }

    /// Writes a WAV file of 16 bits.
    pub fn to_wav(&self) -> Option<Vec<u8>> {
        let spec = hound::WavSpec {
            channels: 1,
            sample_rate: self.rate,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = hound::WavWriter::new(&mut bytes, spec).ok()?;
        for sample in &self.samples {
            let sample = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16;
            writer.write_sample(sample).ok()?;
        }
        writer.finalize().ok()?;
        Some(bytes.into_inner())
    }

    /// Ready to be joined: silence at the ends cut, brought to the common loudness. None when nothing is heard.
    pub fn tidied(self) -> Option<Self> {
        if self.peak_dbfs() < INAUDIBLE_DBFS {
            return None;
        }
        let mut clip = self.trimmed();
        let raise = (TARGET_RMS_DBFS - clip.spoken_rms_dbfs()).min(MOST_GAIN_DB);
        let gain = raise.min(PEAK_DBFS - clip.peak_dbfs());
        clip.amplify(factor(gain));
        Some(clip.faded())
    }

    /// With ends that begin and end softly.
    pub(super) fn faded(mut self) -> Self {
        let length = self.samples.len();
        let fade = count(FADE_SECS, self.rate).min(length / 2).max(1);
        for at in 0..fade.min(length) {
            let part = at as f32 / fade as f32;
            self.samples[at] *= part;
            self.samples[length - 1 - at] *= part;
        }
        self
    }

    /// The part between two places.
    pub(super) fn part(&self, range: std::ops::Range<usize>) -> Self {
        Self {
            samples: self.samples.get(range).unwrap_or_default().to_vec(),
            rate: self.rate,
        }
    }

    /// One clip of several tidied ones: a short gap between, a short silence at the ends.
    pub fn joined(parts: &[Self]) -> Self {
        let Some(rate) = parts.iter().map(|part| part.rate).max() else {
            return Self::silence(2.0 * PADDING_SECS);
        };
        let padding = vec![0.0; count(PADDING_SECS, rate)];
        let mut samples = padding.clone();
        for part in parts {
            samples.extend(resample(&part.samples, part.rate, rate));
        }
        samples.extend(padding);
        let mut clip = Self { samples, rate };
        let over = PEAK_DBFS - clip.peak_dbfs();
        if over < 0.0 {
            clip.amplify(factor(over));
        }
        clip
    }

    pub(super) fn amplify(&mut self, factor: f32) {
        self.scale(|_| factor);
    }

    /// Multiplies each sample by what is given for its place.
    pub(super) fn scale(&mut self, factor: impl Fn(usize) -> f32) {
        for (at, sample) in self.samples.iter_mut().enumerate() {
            *sample *= factor(at);
        }
    }

    fn trimmed(mut self) -> Self {
        let floor = peak(&self.samples) * factor(SILENCE_BELOW_PEAK_DB);
        let audible = |sample: &f32| sample.abs() > floor;
        let kept = count(KEPT_SECS, self.rate);
        let first = self.samples.iter().position(audible).unwrap_or(0);
        let last = self.samples.iter().rposition(audible).unwrap_or(0);
        self.samples.truncate(last.saturating_add(kept + 1));
        self.samples.drain(..first.saturating_sub(kept));
        self
    }
}

/// Number of samples in this time.
pub(super) fn count(secs: f32, rate: u32) -> usize {
    (secs * rate as f32) as usize
}

pub(super) fn decibels(value: f32) -> f32 {
    20.0 * value.log10()
}

pub(super) fn factor(decibels: f32) -> f32 {
    10_f32.powf(decibels / 20.0)
}

fn peak(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |most, s| most.max(s.abs()))
}

pub(super) fn mean_square(samples: &[f32]) -> f32 {
    let sum: f64 = samples.iter().map(|s| f64::from(*s) * f64::from(*s)).sum();
    (sum / samples.len().max(1) as f64) as f32
}

fn one_channel(samples: &[f32], channels: usize) -> Vec<f32> {
    let channels = channels.max(1);
    let mean = |frame: &[f32]| frame.iter().sum::<f32>() / channels as f32;
    samples.chunks_exact(channels).map(mean).collect()
}

/// A program that writes to a pipe can't know the length beforehand and puts in a huge one: it
/// becomes the length that is there. A length that is only a little too long means that the file was cut off.
fn with_true_length(bytes: &[u8]) -> Vec<u8> {
    const UNKNOWN: usize = 0x7000_0000;
    let mut bytes = bytes.to_vec();
    let mut at = 12;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let there = bytes.len() - at - 8;
        if head.starts_with(b"data") {
            if length >= UNKNOWN && length > there {
                // Whole samples only: of 16 bits and one channel, as all such programs write.
                let whole = u32::try_from(there - there % 2).unwrap_or(0);
                bytes[at + 4..at + 8].copy_from_slice(&whole.to_le_bytes());
            }
            break;
        }
        at = at.saturating_add(8 + length + length % 2);
    }
    bytes
}

#[cfg(test)]
mod tests;
