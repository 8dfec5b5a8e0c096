//! A whole workshop before a projector, led with a presenter's remote.

use std::thread;
use std::time::Duration;

use pas_a_pas::store;
use pas_a_pas::workshop::Record;

use crate::display::Display;
use crate::kiosk::Kiosk;
use crate::until::{until, within};

/// The place of the lesson on scams in the list, from 0.
const LESSON: usize = 4;
/// How long a slide may take to come on a machine that does other things too.
const SOON: Duration = Duration::from_secs(5);
/// More slides than the lesson has.
const PATIENCE: usize = 200;

/// What is written of workshops.
fn records(kiosk: &Kiosk) -> Vec<Record> {
    store::saved_workshops(&kiosk.home().join("data")).unwrap_or_default()
}

fn a_whole_workshop(width: u16, height: u16) {
    let display = Display::sized(width, height);
    display.layout("fr");
    let kiosk = Kiosk::start(&display, &["--workshop"]);
    until("the window", || display.window());
    kiosk.wait_until_still();
    // Arabic below French: the one key that no remote has.
    display.key("l");
    for _ in 0..LESSON {
        display.key("Next");
    }
    display.key("F5");
    let begun = until("the workshop", || records(&kiosk).pop());
    assert_eq!(begun.lesson, "scams");
    kiosk.wait_until_still();
    let mut before = display.picture();
    // Each press shows at once: the next slide is another picture.
    let mut press = |key: &str| {
        display.key(key);
        let next = within(SOON, || {
            let now = display.picture();
            (now != before).then_some(now)
        });
        let mut now = next.unwrap_or_else(|| panic!("{key} shows nothing"));
        // A frame around the focus may come a picture later.
        while std::mem::replace(&mut before, now) != before {
            thread::sleep(Duration::from_millis(120));
            now = display.picture();
        }
    };
    let mut slides = 0;
    while !records(&kiosk).iter().any(|record| record.finished) {
        assert!(slides < PATIENCE, "the lesson never ends");
        press("Next");
        slides += 1;
    }
    // What people can do now, sentence by sentence, then the page of the facilitator.
    for _ in 0..3 {
        press("Next");
    }
    for _ in 0..8 {
        press("F5");
    }
    let counted = until("eight people", || {
        records(&kiosk)
            .pop()
            .filter(|record| record.people == Some(8))
    });
    let locales: Vec<String> = counted.locales.iter().map(ToString::to_string).collect();
    assert_eq!(locales, ["fr", "ar"]);
    assert_eq!(records(&kiosk).len(), 1, "one workshop is one row");
    let attempts = store::saved(&kiosk.home().join("data")).unwrap();
    assert_eq!(attempts, [], "no row is about a person");
    println!("{width}x{height}: {slides} slides");
}

#[test]
fn a_whole_workshop_on_a_wide_projector() {
    a_whole_workshop(1920, 1080);
}

#[test]
fn a_whole_workshop_on_an_old_projector() {
    a_whole_workshop(1024, 768);
}
