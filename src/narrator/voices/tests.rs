//! Speech programs that work, fail, hang, write garbage; and the real one.

use std::fs;
use std::thread;
use std::time::Instant;

use unic_langid::langid;

use super::*;
use crate::narrator::fakes::{Fakes, voices};
use crate::words::{REFERENCE, Span};

fn sentence(text: &str) -> Sentence {
    Sentence::of(text, REFERENCE)
}

#[test]
fn a_program_speaks_by_pipe_or_file_and_gets_the_words_as_they_are() {
    let fakes = Fakes::new();
    let clip = voices(vec![fakes.good()])
        .synthesize(&sentence("$(rm x); `y` 'z'"), Pace::Normal)
        .unwrap();
    assert!((clip.secs() - 0.58).abs() < 0.05 && clip.rms_dbfs() > -25.0);
    assert_eq!(fakes.heard(), ["rm x; y 'z'"]);
    let file = fakes.program(
        "file",
        "cp HERE/tone.wav \"$1\"; echo \"$2\" > HERE/heard",
        &["{file}", "{text}"],
    );
    let other = voices(vec![file])
        .synthesize(&sentence("-x à vous"), Pace::Normal)
        .unwrap();
    assert_eq!(other.samples(), clip.samples());
    assert_eq!(fakes.heard(), ["x à vous"]);
}

#[test]
fn without_a_program_there_is_no_voice() {
    let missing = Program {
        program: "no-such-voice".to_owned(),
        ..Fakes::new().good()
    };
    let fakes = Fakes::new();
    let needy = Program {
        needs: vec!["/no/such/model".into()],
        ..fakes.good()
    };
    let voices = voices(vec![missing, needy]);
    let fault = voices.synthesize(&sentence("Bonjour."), Pace::Normal);
    assert_eq!(fault, Err(VoiceError::NoVoice(REFERENCE)));
    assert!(!voices.speaks(&REFERENCE));
}

#[test]
fn a_program_that_fails_makes_way_for_the_next() {
    let fakes = Fakes::new();
    for (name, script) in [
        ("fails", "exit 3"),
        ("garbage", "echo this is no sound"),
        ("nothing", "true"),
        ("silent", "cat HERE/silence.wav"),
        ("cut", "head -c 5000 HERE/tone.wav"),
    ] {
        let bad = fakes.program(name, script, &[]);
        let alone = voices(vec![bad.clone()]).synthesize(&sentence("Oui."), Pace::Normal);
        assert!(
            matches!(alone, Err(VoiceError::Failed { .. })),
            "{name}: {alone:?}"
        );
        let both = voices(vec![bad, fakes.good()]).synthesize(&sentence("Oui."), Pace::Normal);
        assert!(both.is_ok(), "{name}: {both:?}");
    }
}

#[test]
fn a_program_that_hangs_is_ended_with_all_it_started_and_tried_last_from_then_on() {
    let fakes = Fakes::new();
    let voices = voices(vec![fakes.hanging(), fakes.good()]).with_most_time(Duration::from_secs(2));
    assert!(voices.synthesize(&sentence("Un."), Pace::Normal).is_ok());
    let start = Instant::now();
    assert!(voices.synthesize(&sentence("Deux."), Pace::Normal).is_ok());
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );
    assert!(!fakes.still_hangs());
}

#[test]
fn a_synthesis_can_be_ended() {
    let fakes = Fakes::new();
    let voices = Arc::new(voices(vec![fakes.hanging()]));
    let cancel = Cancel::default();
    let (shared, token) = (Arc::clone(&voices), cancel.clone());
    let made =
        thread::spawn(move || shared.synthesize_unless(&sentence("Un."), Pace::Normal, &token));
    thread::sleep(Duration::from_millis(100));
    let start = Instant::now();
    cancel.cancel();
    assert_eq!(made.join().unwrap(), Err(VoiceError::Cancelled));
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn what_was_said_once_is_not_made_again_and_a_damaged_clip_is() {
    let fakes = Fakes::new();
    let folder = fakes.path("cache");
    let voices = voices(vec![fakes.good()]).with_cache(Cache::new(&folder, 1_000_000));
    let made = voices.synthesize(&sentence("Un."), Pace::Normal).unwrap();
    let again = voices.synthesize(&sentence("Un."), Pace::Normal).unwrap();
    assert_eq!(fakes.heard().len(), 1);
    assert!((made.rms_dbfs() - again.rms_dbfs()).abs() < 0.01);
    voices.synthesize(&sentence("Un."), Pace::Slow).unwrap();
    assert_eq!(fakes.heard().len(), 2, "another pace is another clip");
    for file in fs::read_dir(&folder).unwrap() {
        fs::write(file.unwrap().path(), "damaged").unwrap();
    }
    assert!(voices.synthesize(&sentence("Un."), Pace::Normal).is_ok());
    assert_eq!(fakes.heard().len(), 3);
}

#[test]
fn without_a_folder_for_the_cache_it_speaks_all_the_same() {
    let fakes = Fakes::new();
    let cache = Cache::new(fakes.path("tone.wav").join("cache"), 1_000_000);
    let voices = voices(vec![fakes.good()]).with_cache(cache);
    for _ in 0..2 {
        assert!(voices.synthesize(&sentence("Un."), Pace::Normal).is_ok());
    }
    assert_eq!(fakes.heard().len(), 2);
}

#[test]
fn a_sentence_without_words_is_a_short_silence() {
    let clip = voices(Vec::new())
        .synthesize(&sentence("…"), Pace::Normal)
        .unwrap();
    assert!(clip.secs() < 0.2);
}

fn assert_well_spoken(sentence: &Sentence, secs: std::ops::Range<f32>) {
    let voices = Voices::new(Settings {
        // Only the program that every Debian has in main.
        languages: Settings::shipped()
            .languages
            .into_iter()
            .map(|(name, mut language)| {
                language.programs.retain(|p| p.program == "espeak-ng");
                (name, language)
            })
            .collect(),
        ..Settings::shipped()
    });
    let clip = match voices.synthesize(sentence, Pace::Normal) {
        Ok(clip) => clip,
        Err(error) => panic!("{error}: install the Debian package `espeak-ng`"),
    };
    let figures = format!(
        "{}: {:.2} s, rms {:.1} dBFS, peak {:.1} dBFS",
        sentence.plain(),
        clip.secs(),
        clip.rms_dbfs(),
        clip.peak_dbfs()
    );
    assert!(secs.contains(&clip.secs()), "{figures}");
    assert!(
        clip.rms_dbfs() > -40.0 && clip.peak_dbfs() <= -1.0,
        "{figures}"
    );
    assert!(
        (clip.spoken_rms_dbfs() - super::super::TARGET_RMS_DBFS).abs() < 2.0,
        "{figures}"
    );
}

#[test]
fn espeak_ng_speaks_french_english_and_arabic() {
    assert_well_spoken(
        &sentence("Une arnaque est un piège pour prendre votre argent."),
        2.5..5.5,
    );
    let english = "A scam is a trap to take your money.";
    assert_well_spoken(&Sentence::of(english, langid!("en")), 2.5..5.5);
    assert_well_spoken(
        &Sentence::of("بنكك لا يطلب منك الرمز السري.", langid!("ar")),
        2.0..5.5,
    );
    assert_well_spoken(
        &Sentence::of("Olá, bom dia a todos.", langid!("pt")),
        1.0..4.0,
    );
}

#[test]
fn espeak_ng_speaks_arabic_with_a_french_button_and_an_address() {
    let span = |text: &str, french| Span {
        text: text.to_owned(),
        french,
    };
    let spans = vec![
        span("اضغط على ", false),
        span("Se connecter", true),
        span(" في 17cyber.gouv.fr.", false),
    ];
    let locale = langid!("ar");
    assert_well_spoken(&Sentence { spans, locale }, 3.0..8.0);
}

#[test]
fn slower_paces_are_slower() {
    let voices = Voices::new(Settings::shipped());
    let secs = |pace| match voices
        .synthesize(&sentence("Votre banque ne demande jamais de code."), pace)
    {
        Ok(clip) => clip.secs(),
        Err(error) => panic!("{error}: install the Debian package `espeak-ng`"),
    };
    let [normal, slow, slowest] = Pace::ALL.map(secs);
    assert!(
        slow > 1.15 * normal && slowest > 1.1 * slow,
        "{normal} {slow} {slowest}"
    );
}
