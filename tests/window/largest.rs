//! Whole lessons in the largest letters in the real window: 300 %, chosen as a person chooses them.

use std::time::Instant;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::Kiosk;
use crate::walk::{Hand, Learner, Words};

/// Opens Comfort, chooses 300 %, and does a lesson to the summary.
fn whole_lesson(lesson: &str, locale: &str, hand: Hand, layout: &str, device: &str) {
    let display = Display::new();
    display.layout(layout);
    let mut eyes = Assistive::start(&display.name);
    let kiosk = Kiosk::listened_to(&display, &eyes, &[]);
    let begun = Instant::now();
    let words = Words::new(locale, lesson);
    let expected = words.rows(device);
    let mut learner = Learner {
        display: &display,
        eyes: &mut eyes,
        hand,
        words,
    };
    learner.work(&format!("language-{locale}"));
    learner.work("comfort");
    learner.work("text-size-largest");
    learner.work("close");
    learner.work(&format!("lesson-{lesson}"));
    learner.finish();
    println!(
        "in letters of 300 % in the window: {lesson} in {locale} by {device}, {:.0} s",
        begun.elapsed().as_secs_f64()
    );
    assert_eq!(kiosk.wait_for_rows(expected.len()), expected);
}

#[test]
fn wcag_1_4_4_french_by_keyboard_in_letters_of_300_percent() {
    whole_lesson("scams", "fr", Hand::Keyboard, "fr", "keyboard");
}

#[test]
fn wcag_1_4_4_arabic_by_mouse_in_letters_of_300_percent() {
    whole_lesson("scams", "ar", Hand::Mouse, "us", "mouse");
}
