//! One switch in the real window: eyes that see the frame, and a hand that has one key and nothing else.

use std::fs;
use std::time::{Duration, Instant};

use pas_a_pas::exercise::Deed;
use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::frame::{Bounds, frame};
use crate::kiosk::Kiosk;
use crate::until::{PATIENCE, until, within};
use crate::walk::Words;

/// The only key that is ever pressed: any would do.
const SWITCH: &str = "F9";
/// The quick frame stays for 1.2 s: who sees it only now presses in time, who has seen it for longer waits for the
/// next round.
const IN_TIME: Duration = Duration::from_millis(500);
/// So often at most the frame moves on until it comes to what is on the screen.
const MOST_MOVES: usize = 120;

/// Eyes and one key.
struct Person<'a> {
    display: &'a Display,
    eyes: &'a mut Assistive,
    /// Where the frame was seen last, and since when.
    seen: (Option<Bounds>, Instant),
    presses: usize,
}

impl Person<'_> {
    /// Waits for the frame and presses the switch, until the control was pressed; sees what comes of it.
    fn work(&mut self, control: &str) {
        for _ in 0..MOST_MOVES {
            let place = self.eyes.control(control).place;
            let Some(frame) = self.fresh_frame() else {
                continue;
            };
            if !frame.holds(place) {
                self.await_another(frame);
                continue;
            }
            let before = self.eyes.tree();
            self.display.key(SWITCH);
            self.presses += 1;
            if frame.is_around(place) {
                let eyes = &mut self.eyes;
                let changed = || (eyes.tree() != before).then_some(());
                _ = within(Duration::from_secs(2), changed);
                // A new screen, or what was done, has begun a new stay of the frame.
                self.seen.1 = Instant::now();
                return;
            }
            self.await_another(frame);
        }
        panic!("the frame never comes to {control:?}");
    }

    /// The frame, when it has come just now.
    fn fresh_frame(&mut self) -> Option<Bounds> {
        let now = until("a frame", || frame(&self.display.picture()));
        if self.seen.0 != Some(now) {
            self.seen = (Some(now), Instant::now());
        }
        if self.seen.1.elapsed() < IN_TIME {
            return Some(now);
        }
        self.await_another(now);
        None
    }

    /// Waits until the frame goes elsewhere.
    fn await_another(&mut self, old: Bounds) {
        let gone = within(PATIENCE, || {
            let now = frame(&self.display.picture())?;
            (now != old).then_some(now)
        });
        // It rests after three rounds, until the switch is pressed.
        match gone {
            Some(now) => self.seen = (Some(now), Instant::now()),
            None => panic!("the frame rests at {old:?}"),
        }
    }
}

/// A lesson from the first screen to *I have finished* with one key, on a machine to which a switch is fixed.
fn whole_lesson(lesson: &str, locale: &str) {
    let home = TempDir::new().unwrap();
    let settings = home.path().join("kiosk.ron");
    fs::write(&settings, "(switch: Some(Quick))").unwrap();
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let settings = ["--config", settings.to_str().unwrap()];
    let kiosk = Kiosk::listened_to(&display, &eyes, &settings);
    let begun = Instant::now();
    let words = Words::new(locale, lesson);
    let mut person = Person {
        display: &display,
        eyes: &mut eyes,
        seen: (None, begun),
        presses: 0,
    };
    person.work(&format!("language-{locale}"));
    person.work(&format!("lesson-{lesson}"));
    for (at, step) in words.lesson().steps.iter().enumerate() {
        person.eyes.find(&[words.progress(at)]);
        person.work("next");
        let Some(exercise) = &step.exercise else {
            continue;
        };
        for deed in exercise.way() {
            let Deed::Press(control) = deed else {
                panic!("{deed:?} is not done with a switch here");
            };
            person.work(&control);
        }
        if !exercise.judges_itself() {
            person.work("give");
        }
        person.work("next");
    }
    person.eyes.find(&[words.ui("summary-title")]);
    person.work("other-lessons");
    person.work("finish");
    person.eyes.control(&format!("language-{locale}"));
    println!(
        "one switch in the window: {lesson} in {locale}, {} presses of {SWITCH}, {:.0} s",
        person.presses,
        begun.elapsed().as_secs_f64()
    );
    let rows = words.rows("assistive");
    assert_eq!(kiosk.wait_for_rows(rows.len()), rows);
}

#[test]
fn en_5_5_a_lesson_in_the_window_with_one_key() {
    whole_lesson("scams", "fr");
}
