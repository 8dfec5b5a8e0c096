//! A whole lesson in three ways, each leaving the right rows on the disk.

use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::{Kiosk, root};
use crate::until::within;
use crate::walk::{Hand, Learner, Words};

/// A press by screen reader shows within 0.2 s on an idle machine; without the thread that wakes the
/// window it takes 5 s.
const PROMPT: Duration = Duration::from_secs(1);

/// Does a lesson from the first screen to the summary.
fn whole_lesson(lesson: &str, locale: &str, hand: Hand, layout: &str, device: &str) {
    let display = Display::new();
    display.layout(layout);
    let mut eyes = Assistive::start(&display.name);
    let kiosk = Kiosk::listened_to(&display, &eyes, &[]);
    let words = Words::new(locale, lesson);
    let expected = words.rows(device);
    let mut learner = Learner {
        display: &display,
        eyes: &mut eyes,
        hand,
        words,
    };
    learner.begin();
    learner.finish();
    assert_eq!(kiosk.wait_for_rows(expected.len()), expected);
}

#[test]
fn wcag_2_1_1_french_by_keyboard_alone_on_a_french_keyboard() {
    whole_lesson("scams", "fr", Hand::Keyboard, "fr", "keyboard");
}

/// Every sign of the lesson comes from the real keys of an AZERTY keyboard, dead accent and Alt Gr included.
#[test]
fn wcag_2_1_1_the_keyboard_lesson_on_a_french_keyboard() {
    whole_lesson("keyboard", "fr", Hand::Keyboard, "fr", "keyboard");
}

/// The whole sign-up, an address that is taken and a password typed twice included.
#[test]
fn wcag_2_1_1_the_sign_up_on_a_french_keyboard() {
    whole_lesson("email-account", "fr", Hand::Keyboard, "fr", "keyboard");
}

#[test]
fn arabic_by_mouse_alone() {
    whole_lesson("scams", "ar", Hand::Mouse, "us", "mouse");
}

#[test]
fn en_11_5_2_3_french_by_screen_reader_alone() {
    whole_lesson("scams", "fr", Hand::Assistive, "us", "assistive");
}

#[test]
fn en_11_5_2_12_a_press_by_screen_reader_shows_at_once() {
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let lesson = ["--language", "fr", "--lesson", "scams"];
    let kiosk = Kiosk::listened_to(&display, &eyes, &lesson);
    let words = Words::new("fr", "scams");
    let next = words.ui("next");
    for at in 0..3 {
        eyes.find(&[words.progress(at)]);
        kiosk.wait_until_still();
        let before = display.picture();
        let pressed = eyes.press(&next).expect("Next can be pressed");
        let shown = within(PROMPT, || {
            (display.picture() != before).then(|| pressed.elapsed().unwrap())
        });
        let shown = shown.expect("nothing showed in time");
        println!("step {at}: a press by screen reader showed after {shown:?}");
    }
    assert_eq!(kiosk.wait_for_rows(3), words.rows("assistive")[..3]);
}

/// As when the operator updates the lessons: who learns goes on with what was there.
#[test]
fn the_content_folder_may_vanish_under_a_lesson() {
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let content = TempDir::new().unwrap();
    for folder in ["assets", "lessons", "locales"] {
        let copied = Command::new("cp")
            .arg("-r")
            .args([root().join(folder), content.path().join(folder)])
            .status()
            .unwrap();
        assert!(copied.success());
    }
    let folder = content.path().to_str().unwrap();
    let lesson = ["--content", folder, "--language", "fr", "--lesson", "scams"];
    let mut kiosk = Kiosk::listened_to(&display, &eyes, &lesson);
    let words = Words::new("fr", "scams");
    eyes.find(&[words.progress(0)]);
    kiosk.wait_until_still();
    content.close().unwrap();
    let next = words.ui("next");
    for at in 1..4 {
        eyes.press(&next).expect("Next can be pressed");
        eyes.find(&[words.progress(at)]);
    }
    assert_eq!(kiosk.wait_for_rows(3), words.rows("assistive")[..3]);
    assert!(kiosk.runs());
    assert!(!kiosk.said().contains("panicked"), "{}", kiosk.said());
}
