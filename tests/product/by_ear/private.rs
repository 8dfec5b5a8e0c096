//! What others must not hear from the loudspeaker: a PIN, a code; and the end of the mode, which everybody may hear.

use egui::Key;
use pas_a_pas::app::{ANSWER_WITHIN_MILLIS, Action, Deed, Model, Panel, Screen};
use pas_a_pas::comfort::{Comfort, Switch, TextSize};
use pas_a_pas::resume::{Code, Picture};
use pas_a_pas::typed::Typed;

use super::clauses::by_ear;
use super::listener::Listener;
use super::message;
use crate::corner::door;
use crate::places;
use crate::stage::{LANGUAGES, Stage, locale};

const PIN: &str = "704139";

fn home(language: &str) -> Model {
    places::home(&locale(language), TextSize::Normal)
}

fn at_the_door(language: &str) -> Listener {
    Listener::at(&by_ear(&door(&home(language))))
}

fn dots(person: &Listener, number: usize) -> String {
    person.words(&message("pin-dots").number("number", number))
}

/// What a key of the pad is called.
fn digit(person: &Listener, number: usize) -> String {
    person.words(&message("digits").number("number", number))
}

/// On a real keyboard a person hears how many digits there are, and comes in.
#[test]
fn en_5_1_3_8_a_typed_pin_is_counted_and_never_spoken() {
    for language in LANGUAGES {
        let mut person = at_the_door(language);
        for (at, sign) in PIN.chars().enumerate() {
            person.write(&sign.to_string());
            assert_eq!(person.heard(), [dots(&person, at + 1)], "{language}");
        }
        person.press(Key::Backspace);
        assert_eq!(person.heard(), [dots(&person, 5)], "{language}");
        person.write("9");
        assert_eq!(person.model().corner.pin, Typed::from(PIN));
        person.choose(&person.words(&message("give")));
        assert_eq!(person.model().corner.pin, Typed::default());
        person.world(Action::Corner(Deed::PinIs(true)));
        assert_eq!(person.model().screen, Screen::Corner, "{language}");
    }
}

/// On the pad nobody hears a digit from the loudspeaker; into headphones they are said, until they are pulled out.
#[test]
fn en_5_1_3_8_digits_of_the_pad_are_said_only_into_headphones() {
    let mut utterances = 0;
    for language in LANGUAGES {
        let mut person = at_the_door(language);
        let key = person.words(&message("pin-key"));
        let how = person.words(&message("ear-pin"));
        let secret = |person: &mut Listener| {
            let heard = person.round();
            let keys = heard.iter().filter(|heard| heard.starts_with(&key));
            assert_eq!(keys.count(), 10, "all the same: {heard:#?}");
            for number in 0..10 {
                let digit = digit(person, number);
                let said = heard.iter().find(|heard| heard.starts_with(&digit));
                assert_eq!(said, None, "{language}");
            }
            heard.len()
        };
        person.world(Action::Open(Panel::Pin));
        assert!(person.hears(&how), "{language}: how to do it");
        utterances += secret(&mut person);
        person.find(&key);
        person.act();
        assert_eq!(person.heard(), [dots(&person, 1)], "{language}");
        person.world(Action::Open(Panel::Pin));
        person.world(Action::Headphones);
        person.world(Action::Open(Panel::Pin));
        assert!(!person.hears(&how), "{language}: the pad is enough");
        for number in [7, 0, 4] {
            person.choose(&digit(&person, number));
        }
        assert_eq!(person.heard(), [dots(&person, 3)], "{language}");
        assert_eq!(person.model().corner.pin, Typed::from("704"));
        person.world(Action::HeadphonesOut);
        person.world(Action::Open(Panel::Pin));
        utterances += secret(&mut person);
    }
    println!("by ear: {utterances} utterances at the pad of the PIN, none with a digit of it");
}

/// Nor does a finger hear them, or a person with a switch: others stand beside them.
#[test]
fn en_5_1_3_8_no_other_way_to_the_pad_says_a_digit() {
    let mut stage = Stage::new(1280, 800);
    stage.show(&by_ear(&door(&home("fr"))));
    for number in 0..10 {
        let at = stage.find(&format!("pin-{number}")).center();
        stage.effects();
        stage.touch(at, 50);
        let heard = stage.readings().concat();
        let heard: Vec<_> = heard.iter().map(|message| &*message.id).collect();
        assert_eq!(heard, ["pin-key", "ear-button"]);
    }
    let mut switched = door(&home("fr"));
    switched.comfort = Comfort {
        switch: Some(Switch::Quick),
        ..switched.comfort
    };
    stage.show(&switched);
    let framed = stage.model().scanning.rows().iter().flatten();
    let pad = framed.filter(|reach| reach.control.starts_with("pin-"));
    let said: Vec<_> = pad.flat_map(|reach| &reach.messages).collect();
    assert_eq!(said.len(), 11);
    assert!(said.iter().all(|message| message.id != "digits"));
}

/// The code is told when it comes, and heard when the person asks: whole, and in its order.
#[test]
fn en_5_1_3_9_the_code_is_heard_when_the_person_asks_for_it() {
    let pictures = [Picture::Sun, Picture::Umbrella, Picture::Bicycle];
    for language in LANGUAGES {
        for on in [false, true] {
            let home = home(language);
            let mut person = Listener::at(&if on { by_ear(&home) } else { home });
            let names = pictures.map(|one| person.words(&pas_a_pas::app::picture_name(one)));
            person.world(Action::Kept(Code::new(pictures)));
            for id in ["code-here", "code-hear", "code-how"] {
                let told = person.words(&message(id));
                assert!(person.hears(&told), "{language} {id}");
            }
            for name in &names {
                assert!(!person.hears(name), "{language}: {name} is said aloud");
            }
            if on {
                // Going over them is asking, one by one.
                for name in &names {
                    person.find(name);
                }
            }
            person.world(Action::Listen);
            assert!(person.hears(&names.join(" ")), "{language}");
        }
    }
}

/// *J'ai fini* is heard, in the person's language, with the key by which the next one begins.
#[test]
fn the_end_of_the_mode_is_heard_with_how_to_begin_again() {
    for language in LANGUAGES {
        for left in [false, true] {
            let mut home = home(language);
            home.setup.idle_secs = Some(120);
            let mut person = Listener::at(&by_ear(&home));
            let over = person.words(&message("ear-over"));
            if left {
                person.world(Action::ReadingDone(person.model().narration.reading));
                person.waits(121_000);
                person.world(Action::ReadingDone(person.model().narration.reading));
                person.waits(ANSWER_WITHIN_MILLIS + 1_000);
            } else {
                person.choose(&person.words(&message("finish")));
            }
            assert!(
                person.last().starts_with(&over),
                "{language}: {:?}",
                person.last()
            );
            assert!(over.contains("Échap"), "{language}: the key of the guide");
            let first = person.words(&message("language-name").in_locale(&locale("fr")));
            assert!(person.hears(&first), "and what is on the screen");
            assert!(!person.model().comfort.by_ear);
            person.hold_escape();
            assert!(person.model().comfort.by_ear);
        }
    }
    // Whoever looked at the screen hears nothing of a mode.
    let mut person = Listener::at(&home("fr"));
    person.world(Action::Finish);
    assert!(!person.hears(&person.words(&message("ear-over"))));
}
