//! Good takes pass and become alike; each fault is found, and only it.

use super::*;
use crate::words::REFERENCE;

const RATE: u32 = 44_100;

fn sentence() -> Sentence {
    Sentence::of("Bonjour à tous.", REFERENCE)
}

/// A voice of tones with syllables, over the hiss of a room.
fn voice(secs: f32, loudness: f32) -> Vec<f32> {
    let at = |n: usize| {
        let t = n as f32 / RATE as f32;
        let syllable = (t * 4.0 * std::f32::consts::PI).sin().abs().powf(0.7);
        let tone = (1..6).map(|k| (t * 140.0 * k as f32 * std::f32::consts::TAU).sin() / k as f32);
        tone.sum::<f32>() * syllable * loudness * 0.5
    };
    (0..count(secs, RATE)).map(at).collect()
}

fn take(before: f32, secs: f32, after: f32, loudness: f32) -> Vec<f32> {
    let mut samples = vec![0.0; count(before, RATE)];
    samples.extend(voice(secs, loudness));
    samples.extend(vec![0.0; count(after, RATE)]);
    let mut seed = 1_u32;
    for sample in &mut samples {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *sample += (seed >> 8) as f32 / 8e6 * 0.000_5 - 0.000_5;
    }
    samples
}

fn made(samples: Vec<f32>) -> Result<Clip, Flaw> {
    let wav = Clip::new(samples, RATE).unwrap().to_wav().unwrap();
    ready(&wav, &sentence(), &Settings::shipped())
}

#[test]
fn silence_is_cut_and_loudness_made_alike() {
    for loudness in [0.02, 0.3, 0.9] {
        let clip = made(take(1.0, 1.5, 2.0, loudness)).unwrap();
        assert!((clip.secs() - 1.7).abs() < 0.15, "{}", clip.secs());
        assert!((clip.lufs().unwrap() - TARGET_LUFS).abs() < 0.5);
        assert!(clip.peak_dbfs() <= -1.0);
    }
}

#[test]
fn each_fault_of_a_take_is_named() {
    let settings = Settings::shipped();
    assert_eq!(ready(b"RIFF", &sentence(), &settings), Err(Flaw::Broken));
    assert_eq!(made(vec![0.0; 50_000]), Err(Flaw::Silent));
    assert_eq!(made(take(1.0, 0.0, 1.0, 0.0)), Err(Flaw::Silent));
    assert_eq!(made(take(0.5, 1.5, 0.5, 0.000_1)), Err(Flaw::Silent));
    let loud = take(0.5, 1.5, 0.5, 3.0);
    let cut = loud.iter().map(|s| s.clamp(-0.999, 0.999)).collect();
    assert_eq!(made(cut), Err(Flaw::Clipped));
    let lowered = loud.iter().map(|s| s.clamp(-0.9, 0.9) * 0.3).collect();
    assert_eq!(made(lowered), Err(Flaw::Clipped));
    assert!(matches!(
        made(take(0.5, 0.05, 0.5, 0.3)),
        Err(Flaw::Short(_))
    ));
    assert!(matches!(
        made(take(0.5, 12.0, 0.5, 0.3)),
        Err(Flaw::Long(_))
    ));
}

#[test]
fn a_click_is_no_voice_and_does_not_hide_silence() {
    let mut samples = take(1.0, 1.5, 1.0, 0.3);
    for sample in &mut samples[2000..2200] {
        *sample = 0.2;
    }
    let clip = made(samples).unwrap();
    assert!(clip.secs() < 1.9, "{}", clip.secs());
}

/// The faults of a finished recording of these samples.
fn judged(samples: Vec<f32>) -> Vec<Flaw> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.1.ogg");
    let bytes = Clip::new(samples, RATE).unwrap().to_ogg().unwrap();
    fs::write(&file, bytes).unwrap();
    flaws(&file, &sentence(), &Settings::shipped())
}

#[test]
fn what_is_made_ready_has_no_fault() {
    for loudness in [0.02, 0.3, 0.9] {
        let clip = made(take(1.0, 1.5, 2.0, loudness)).unwrap();
        assert_eq!(judged(clip.samples().to_vec()), []);
    }
}

#[test]
fn each_fault_of_a_recording_is_found_alone() {
    let good = made(take(0.5, 1.5, 0.5, 0.3)).unwrap().samples().to_vec();
    let changed = |factor: f32| good.iter().map(|s| s * factor).collect::<Vec<f32>>();
    assert!(matches!(judged(changed(0.6))[..], [Flaw::Loudness(_)]));
    let mut late = vec![0.0; count(0.8, RATE)];
    late.extend(&good);
    assert!(matches!(judged(late)[..], [Flaw::SilentEnd(_)]));
    let mut loud = good.clone();
    for sample in &mut loud[30_000..30_040] {
        *sample = 1.2;
    }
    assert_eq!(judged(loud), [Flaw::Clipped]);
    let long: Vec<f32> = (0..6).flat_map(|_| good.clone()).collect();
    assert!(matches!(judged(long)[..], [Flaw::Long(_)]));
    assert_eq!(judged(vec![0.0; 50_000]), [Flaw::Silent]);
}

#[test]
fn a_file_that_is_none_or_is_cut_off_is_broken() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.1.ogg");
    let judge = || flaws(&file, &sentence(), &Settings::shipped());
    assert_eq!(judge(), [Flaw::Broken], "not there");
    fs::write(&file, "OggS").unwrap();
    assert_eq!(judge(), [Flaw::Broken]);
    let clip = made(take(0.5, 1.5, 0.5, 0.3)).unwrap();
    let bytes = clip.to_ogg().unwrap();
    fs::write(&file, &bytes[..bytes.len() * 2 / 3]).unwrap();
    assert_eq!(judge(), [Flaw::Broken]);
}
