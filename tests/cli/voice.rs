//! A voice for trials: tones with syllables, in the hiss of a room.

use pas_a_pas::narrator::{Clip, Settings, ready};
use pas_a_pas::words::{REFERENCE, Sentence};

pub const RATE: u32 = 22_050;

fn samples(secs: f32) -> usize {
    (secs * RATE as f32) as usize
}

/// So much speech, with half a second of silence before and after.
pub fn take(secs: f32, loudness: f32) -> Vec<f32> {
    let (silence, speech) = (samples(0.5), samples(secs));
    let mut seed = 1_u32;
    let at = |n: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let hiss = ((seed >> 8) as f32 / 8e6 - 1.0) * 0.000_3;
        if n < silence || n >= silence + speech {
            return hiss;
        }
        let t = (n - silence) as f32 / RATE as f32;
        let syllable = (t * 4.0 * std::f32::consts::PI).sin().abs().powf(0.7);
        let tone = (1..6).map(|k| (t * 140.0 * k as f32 * std::f32::consts::TAU).sin() / k as f32);
        tone.sum::<f32>() * syllable * loudness * 0.5 + hiss
    };
    (0..2 * silence + speech).map(at).collect()
}

pub fn wav(samples: Vec<f32>) -> Vec<u8> {
    Clip::new(samples, RATE).unwrap().to_wav().unwrap()
}

pub fn ogg(samples: Vec<f32>) -> Vec<u8> {
    Clip::new(samples, RATE).unwrap().to_ogg().unwrap()
}

/// How long a person needs for this text.
pub fn secs(text: &str) -> f32 {
    0.5 + 0.09 * text.chars().filter(|c| c.is_alphanumeric()).count() as f32
}

/// A finished recording of this text.
pub fn recorded(text: &str) -> Vec<f32> {
    let sentence = Sentence::of(text, REFERENCE);
    let clip = ready(&wav(take(secs(text), 0.3)), &sentence, &Settings::shipped());
    clip.unwrap().samples().to_vec()
}
