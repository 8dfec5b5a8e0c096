//! By ear alone in the real window: a person hears what the sound device plays and presses keys. Neither the
//! screen nor the tree of assistive technology nor the program's own state is within reach.

use std::time::{Duration, Instant};

use pas_a_pas::input_device::InputDevice;
use pas_a_pas::words::Message;

use crate::answers::{Told, told};
use crate::display::{Display, Keys};
use crate::ear::Ear;
use crate::kiosk::is_busy;
use crate::listener::{Hand, Listener};
use crate::until::{until, within};
use crate::walk::Words;

/// The keyboard of the machine.
struct Hands {
    keys: Keys,
    /// Processes that have to do with a key: the X server and the program.
    at_work: [u32; 2],
}

impl Hand for Hands {
    fn press(&self, key: &str) {
        self.keys.key(key);
        // The X server has told the program of the key: it runs, or waits for its turn, until it has done with it.
        let mut still = 0;
        _ = within(WORK, || {
            still = if self.at_work.iter().any(|id| is_busy(*id)) {
                0
            } else {
                still + 1
            };
            (still == STILL).then_some(())
        });
    }

    fn down(&self, key: &str) {
        self.keys.key_down(key);
    }

    fn up(&self, key: &str) {
        self.keys.key_up(key);
    }
}

/// The program takes a device for lost where no time passes for three seconds.
const WORK: Duration = Duration::from_secs(2);
/// So often in a row nothing must be at work.
const STILL: usize = 3;

/// Does a lesson from the welcome screen to *I have finished*, by ear.
fn whole_lesson(lesson: &str, locale: &str) {
    // For nobody to look at: a small picture is made sooner.
    let display = Display::sized(800, 500);
    let mut ear = Ear::open();
    let kiosk = ear.kiosk(&display);
    // Someone switched the machine on before the person came.
    until("the window", || display.window());
    display.draw_curtain();
    let begun = Instant::now();
    let words = Words::new(locale, lesson);
    let own = words.locale();
    let right = Message::new("right-title");
    let named = |id: &str| [Message::new(id)];
    let hands = Hands {
        keys: display.keys(),
        at_work: [display.id(), kiosk.id()],
    };
    let mut person = Listener::new(&mut ear, hands, |message| words.sound(message));
    // The one thing that was told beforehand: hold the key in the corner.
    person.hold("Escape", &Message::new("ear-begins").in_locale(own));
    let language = ["language-name", "language-start"];
    person.press_button(&language.map(|id| Message::new(id).in_locale(own)), "Down");
    person.awaits(&Message::new("home-title"));
    let lesson = words.lesson();
    let minutes = Message::new("minutes").number("minutes", lesson.minutes as usize);
    let card = [
        lesson.message(),
        lesson.message().attribute("about"),
        minutes,
    ];
    person.press_button(&card, "Down");
    for (at, step) in lesson.steps.iter().enumerate() {
        person.awaits(&words.progress_message(at));
        person.press_button(&named("next"), "Up");
        let Some(exercise) = &step.exercise else {
            continue;
        };
        let step = lesson.step_message(step, InputDevice::Keyboard);
        person.awaits(&step.attribute("question"));
        for deed in told(exercise, &step) {
            match deed {
                Told::Choose(name, kinds) => {
                    person.choose(&name, kinds, std::slice::from_ref(&right));
                }
                Told::Write(field, text) => person.write(&field, &text),
            }
        }
        if !exercise.judges_itself() {
            person.press_button(&named("give"), "Down");
        }
        person.awaits(&right);
        person.press_button(&named("next"), "Up");
    }
    person.awaits(&Message::new("summary-title"));
    person.press_button(&named("other-lessons"), "Down");
    person.awaits(&Message::new("home-title"));
    person.press_button(&named("finish"), "Down");
    println!(
        "by ear in the window: {} in {locale}, {} pieces of speech, {} presses, {:.0} s",
        lesson.id,
        person.utterances,
        person.presses,
        begun.elapsed().as_secs_f64()
    );
    assert_eq!(display.picture().colours(), 1, "there was nothing to see");
    let rows = words.rows("keyboard");
    assert_eq!(kiosk.wait_for_rows(rows.len()), rows);
}

#[test]
fn en_5_1_3_1_a_lesson_in_the_window_by_ear_alone() {
    whole_lesson("scams", "fr");
}

#[test]
fn en_5_1_3_1_a_lesson_in_the_window_by_ear_alone_in_arabic() {
    whole_lesson("first-steps", "ar");
}
