//! From samples to numbers: the tones of `voice.py`, each sound a burst of four of them between silences.

/// Samples in a second.
pub const RATE: u32 = 48_000;
/// Of one tone.
const TONE: usize = 576;
/// Tones of a sound.
const TONES: usize = 4;
/// So much silence ends a sound, in samples.
const SILENCE: usize = 480;
/// What is quieter is silence.
const FLOOR: f32 = 0.002;

/// Listens sample by sample.
#[derive(Default)]
pub struct Tones {
    /// Bytes of a moment of which the rest has not come yet.
    rest: Vec<u8>,
    burst: Vec<f32>,
    quiet: usize,
    position: u64,
}

impl Tones {
    /// Takes moments of `frame` bytes each, of which the first channel counts. Gives the sounds that have ended:
    /// where each began, and its number; none when it is a sound of another kind, or was cut off.
    pub fn take(&mut self, bytes: &[u8], frame: usize) -> Vec<(u64, Option<usize>)> {
        self.rest.extend_from_slice(bytes);
        let rest = std::mem::take(&mut self.rest);
        let mut moments = rest.chunks_exact(frame);
        let mut ended = Vec::new();
        for moment in &mut moments {
            let sample = f32::from_le_bytes([moment[0], moment[1], moment[2], moment[3]]);
            ended.extend(self.hear(sample));
        }
        self.rest = moments.remainder().to_vec();
        ended
    }

    /// How many samples were heard.
    pub fn position(&self) -> u64 {
        self.position
    }

    fn hear(&mut self, sample: f32) -> Option<(u64, Option<usize>)> {
        self.position += 1;
        let loud = sample.abs() > FLOOR;
        if loud {
            self.quiet = 0;
        } else if self.burst.is_empty() {
            return None;
        } else {
            self.quiet += 1;
        }
        self.burst.push(sample);
        if self.quiet < SILENCE {
            return None;
        }
        let mut burst = std::mem::take(&mut self.burst);
        let began = self.position - burst.len() as u64;
        burst.truncate(burst.len() - self.quiet);
        Some((began, number(&burst)))
    }
}

/// The number that a burst tells.
fn number(burst: &[f32]) -> Option<usize> {
    if burst.len().abs_diff(TONE * TONES) > TONE / 6 {
        return None;
    }
    let digit = |at: usize| {
        // Without the ends, where two tones may meet.
        let middle = burst.get(at * TONE + TONE / 6..(at + 1) * TONE - TONE / 6)?;
        let strengths = (0..16).map(|digit| strength(middle, digit));
        let strongest = strengths.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
        strongest.map(|(digit, _)| digit)
    };
    let [high, middle, low, check] = [digit(0)?, digit(1)?, digit(2)?, digit(3)?];
    ((high + 2 * middle + 3 * low + 5) % 16 == check).then_some((high * 16 + middle) * 16 + low)
}

/// How much of the tone of a digit there is.
fn strength(samples: &[f32], digit: u8) -> f32 {
    let pitch = std::f32::consts::TAU * (1000.0 + 250.0 * f32::from(digit)) / RATE as f32;
    let (mut sines, mut cosines) = (0.0, 0.0);
    for (at, sample) in samples.iter().enumerate() {
        let angle = pitch * at as f32;
        sines += sample * angle.sin();
        cosines += sample * angle.cos();
    }
    sines * sines + cosines * cosines
}
