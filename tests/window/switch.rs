//! One switch in the real window: eyes that see the frame, and a hand that has one key and nothing else.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use pas_a_pas::exercise::Deed;
use tempfile::TempDir;

use crate::assistive::{Assistive, Node};
use crate::display::{Display, Picture};
use crate::frame::{Bounds, frame};
use crate::kiosk::Kiosk;
use crate::pages::button_to;
use crate::until::{PATIENCE, until, within};
use crate::walk::Words;

/// The only key that is ever pressed: any would do.
const SWITCH: &str = "F9";
/// The quick frame stays for 1.2 s: who sees it only now presses in time, who has seen it for longer waits for the
/// next round.
const IN_TIME: Duration = Duration::from_millis(500);
/// Nobody presses a switch twice within this time.
const HAND: Duration = Duration::from_millis(250);
/// A frame that has not moved for so long rests.
const RESTS: Duration = Duration::from_secs(6);
/// So often at most the frame moves on until it comes to what is on the screen.
const MOST_MOVES: usize = 120;

/// Eyes and one key.
struct Person<'a> {
    display: &'a Display,
    eyes: &'a mut Assistive,
    /// Where the frame was seen last, and since when.
    seen: (Option<Bounds>, Instant),
    /// When the last press was.
    pressed: Instant,
    presses: usize,
}

impl Person<'_> {
    /// Waits for the frame and presses the switch, until the control was pressed; sees what comes of it.
    fn work(&mut self, control: &str) {
        for _ in 0..MOST_MOVES {
            let node = self.eyes.control(control);
            let place = node.place;
            let all = self.eyes.tree();
            if let Some(button) = button_to(&node, &all, self.display.size.1.into()) {
                self.work(&button.id.clone());
                continue;
            }
            // Sooner after the last one a press is none, but a switch that bounces.
            thread::sleep(HAND.saturating_sub(self.pressed.elapsed()));
            let Some(frame) = self.fresh_frame() else {
                continue;
            };
            if !frame.holds(place) {
                self.await_another(frame);
                continue;
            }
            let before = (self.eyes.tree(), self.display.picture());
            self.press();
            if frame.is_around(place) {
                self.await_change(&before);
                return;
            }
            self.await_another(frame);
        }
        panic!("the frame never comes to {control:?}");
    }

    fn press(&mut self) {
        self.display.key(SWITCH);
        self.pressed = Instant::now();
        self.presses += 1;
    }

    /// Waits until something comes of a press; assistive technology may know it before it is on the screen.
    fn await_change(&mut self, (tree, picture): &(Vec<Node>, Picture)) {
        let changed = || {
            let shown = self.display.picture() != *picture;
            (shown && self.eyes.tree() != *tree).then_some(())
        };
        _ = within(Duration::from_secs(2), changed);
        // What was done has begun a new stay of the frame.
        self.seen.1 = Instant::now();
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

    /// Waits until the frame goes elsewhere. It rests after three rounds: the switch has it begin anew.
    fn await_another(&mut self, old: Bounds) {
        let elsewhere = || frame(&self.display.picture()).filter(|now| *now != old);
        let mut gone = within(RESTS, elsewhere);
        if gone.is_none() {
            self.press();
            gone = within(PATIENCE, elsewhere);
        }
        let now = gone.unwrap_or_else(|| panic!("the frame stays at {old:?}"));
        self.seen = (Some(now), Instant::now());
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
        pressed: begun,
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
    whole_lesson("first-steps", "fr");
}
