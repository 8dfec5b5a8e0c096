//! Trimming, levels and WAV files.

use super::*;

fn tone(secs: f32, loudness: f32) -> Vec<f32> {
    let at = |n: usize| (n as f32 / 22_050.0 * 220.0 * std::f32::consts::TAU).sin() * loudness;
    (0..count(secs, 22_050)).map(at).collect()
}

fn spoken(before: f32, loudness: f32, after: f32) -> Clip {
    let mut samples = vec![0.0; count(before, 22_050)];
    samples.extend(tone(1.0, loudness));
    samples.extend(vec![0.0; count(after, 22_050)]);
    Clip::new(samples, 22_050).unwrap()
}

#[test]
fn silence_at_the_ends_becomes_80_ms() {
    let clip = Clip::joined(&[spoken(0.5, 0.3, 0.9).tidied().unwrap()]);
    assert!((clip.secs() - 1.16).abs() < 0.01, "{}", clip.secs());
}

#[test]
fn quiet_and_loud_voices_become_alike_and_neither_clips() {
    let quiet = spoken(0.1, 0.02, 0.1).tidied().unwrap();
    let loud = spoken(0.1, 1.0, 0.1).tidied().unwrap();
    assert!((quiet.spoken_rms_dbfs() - TARGET_RMS_DBFS).abs() < 0.5);
    assert!((loud.spoken_rms_dbfs() - TARGET_RMS_DBFS).abs() < 0.5);
    let mut spiky = spoken(0.1, 0.02, 0.1);
    spiky.samples[10_000] = 0.9;
    assert!(spiky.tidied().unwrap().peak_dbfs() <= -1.0);
}

#[test]
fn nothing_to_hear_is_no_clip() {
    assert_eq!(Clip::silence(1.0).tidied(), None);
    assert_eq!(spoken(0.1, 0.0005, 0.1).tidied(), None);
}

#[test]
fn parts_of_different_rates_are_joined_with_a_small_gap() {
    let slow = Clip::new(resample(&tone(1.0, 0.3), 22_050, 16_000), 16_000).unwrap();
    let one = spoken(0.3, 0.3, 0.3).tidied().unwrap();
    let clip = Clip::joined(&[slow.tidied().unwrap(), one]);
    assert_eq!(clip.rate(), 22_050);
    // 1 s and 1 s, 80 ms at the ends; 40 ms before the second, the first had no silence to keep.
    assert!((clip.secs() - 2.16).abs() < 0.02, "{}", clip.secs());
    assert!(clip.peak_dbfs() <= -1.0);
}

#[test]
fn wav_there_and_back() {
    let clip = spoken(0.0, 0.5, 0.0);
    let wav = clip.to_wav().unwrap();
    let back = Clip::from_wav(&wav).unwrap();
    assert_eq!(back.samples().len(), clip.samples().len());
    assert!((back.rms_dbfs() - clip.rms_dbfs()).abs() < 0.01);
}

#[test]
fn a_file_cut_off_is_refused_but_an_unknown_length_is_not() {
    let mut wav = spoken(0.0, 0.5, 0.0).to_wav().unwrap();
    assert_eq!(Clip::from_wav(&wav[..wav.len() / 2]), None);
    assert_eq!(&wav[36..40], b"data");
    wav[40..44].copy_from_slice(&0x7fff_f000_u32.to_le_bytes());
    assert_eq!(Clip::from_wav(&wav).unwrap().samples().len(), 22_050);
}

#[test]
fn garbage_is_refused() {
    for bytes in [
        &b""[..],
        b"RIFF",
        b"hello, this is no sound at all, only words and words",
    ] {
        assert_eq!(Clip::from_wav(bytes), None);
    }
    let nothing = Clip::new(Vec::new(), 22_050).unwrap();
    assert_eq!(Clip::from_wav(&nothing.to_wav().unwrap()), None);
    assert_eq!(Clip::new(Vec::new(), 0), None);
}

#[test]
fn two_channels_become_one() {
    assert_eq!(one_channel(&[0.2, 0.4, -1.0, 1.0], 2), [0.3, 0.0]);
}
