//! A screen reader in the real window: it begins the mode by ear, is handed what is to be said, and knows languages.

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::Kiosk;
use crate::until::until;
use crate::walk::{Hand, Learner, Words};

#[test]
fn en_5_2_a_running_screen_reader_begins_the_mode_by_ear() {
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let _kiosk = Kiosk::with_reader(&display, &eyes, &["--language", "fr"]);
    let words = Words::new("fr", "scams");
    let mut hears = |words: String| {
        until(&format!("{words:?} to be handed over"), || {
            eyes.announced().contains(&words).then_some(())
        });
    };
    hears(words.ui("ear-begins"));
    // Where am I? A key of the real keyboard, an answer for the screen reader.
    display.key("F1");
    hears(words.ui("home-title"));
    hears(words.ui("ear-how"));
}

/// All of it by the requests of a screen reader, in the mode that it has begun.
#[test]
fn en_5_2_arabic_by_screen_reader_in_the_mode_by_ear() {
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let kiosk = Kiosk::with_reader(&display, &eyes, &[]);
    let words = Words::new("ar", "scams");
    let expected = words.rows("assistive");
    let mut learner = Learner {
        display: &display,
        eyes: &mut eyes,
        hand: Hand::Assistive,
        words,
    };
    learner.begin();
    learner.finish();
    assert_eq!(kiosk.wait_for_rows(expected.len()), expected);
    println!("{} announcements in one lesson", eyes.announced().len());
}

/// French words inside Arabic sentences are told as French: Orca takes the voice of each part.
#[test]
fn wcag_3_1_2_at_spi_tells_french_words_apart() {
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let lesson = ["--language", "ar", "--lesson", "email-account"];
    let _kiosk = Kiosk::listened_to(&display, &eyes, &lesson);
    let words = Words::new("ar", "email-account");
    let next = words.ui("next");
    for at in 0..4 {
        eyes.find(&[words.progress(at)]);
        let runs = eyes.runs();
        assert!(
            runs.iter()
                .flatten()
                .all(|(language, _)| !language.is_empty()),
            "{runs:?}"
        );
        let mixed = |runs: &&Vec<(String, String)>| {
            let has = |own: &str| runs.iter().any(|(language, _)| language == own);
            has("ar") && has("fr")
        };
        if let Some(sentence) = runs.iter().find(mixed) {
            println!("step {at}: {sentence:?}");
            return;
        }
        eyes.press(&next).expect("Next can be pressed");
    }
    panic!("no sentence has a French word of its own");
}
