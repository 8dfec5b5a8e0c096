//! What EN 301 549 asks of speech, clause by clause, and of touch and keypads by ear.

use egui::Key;
use pas_a_pas::app::{Action, Model, Panel, Screen, default_control};
use pas_a_pas::comfort::{Comfort, TextSize, Volume};
use pas_a_pas::exercise::Exercise;
use pas_a_pas::lesson::Lesson;
use pas_a_pas::widgets::{keyboard, picture};
use pas_a_pas::words::{Locale, Message};

use super::listener::{Keys, Listener};
use super::{listener, message, whole_lesson};
use crate::places;
use crate::seen::PAGES;
use crate::stage::{LANGUAGES, Stage, content, locale, words};

/// The mode by ear is on, as if it had been begun before.
pub fn by_ear(model: &Model) -> Model {
    let comfort = Comfort {
        by_ear: true,
        ..model.comfort
    };
    places::after(model, [Action::SetComfort(comfort, message("by-ear-on"))])
}

fn lesson(id: &str) -> &'static Lesson {
    let mut lessons = content().lessons.iter();
    lessons.find(|lesson| lesson.id == id).unwrap()
}

/// A question of a lesson, by ear.
fn asks(id: &str, step: &str, language: &str) -> Model {
    let home = places::home(&locale(language), TextSize::Normal);
    let lesson = lesson(id);
    by_ear(&places::question(
        &home,
        lesson,
        places::number(lesson, step),
    ))
}

/// Screens of every kind, by ear.
fn some(own: &Locale) -> Vec<places::Place> {
    let kinds = [
        "welcome",
        "home",
        "home, notices",
        "panel Comfort",
        "panel Languages",
        "code",
        "enter code",
        "still there",
        "corner",
        "corner deeds",
        "corner settings",
        "corner erase",
        "scams sender sentences",
        "scams clicked question",
        "scams clicked hint 2",
        "scams clicked answer secret",
        "scams mailbox question",
        "scams summary",
        "email-account password question",
        "password-memo alone question",
        "keyboard sentence question",
        "pointer drag question",
    ];
    let mut all = places::all(own, TextSize::Normal);
    all.retain(|place| kinds.contains(&&*place.name));
    assert_eq!(all.len(), kinds.len());
    for place in &mut all {
        place.model = by_ear(&place.model);
    }
    all
}

/// What was heard, without what things are and without the ends of sentences.
fn plain(own: &Locale, heard: &str) -> String {
    let kinds = ["ear-button", "ear-choice", "ear-box", "ear-field"];
    let mut plain = heard.to_owned();
    for kind in kinds {
        plain = plain.replace(&format!(" {}", words(own, &message(kind))), "");
    }
    plain.replace('.', "")
}

/// Whatever a screen reader is told of a screen is heard on one round through it.
#[test]
fn en_5_1_3_1_one_round_tells_everything() {
    let (mut screens, mut told) = (0, 0);
    for language in LANGUAGES {
        let own = locale(language);
        let mut stage = Stage::new(1280, 800);
        for place in some(&own) {
            stage.show(&place.model);
            let names: Vec<String> = stage.seen().all.into_iter().map(|one| one.name).collect();
            let pages = PAGES.iter().filter_map(|name| {
                let seen = stage.seen();
                seen.control(name).map(|control| control.name)
            });
            let pages: Vec<String> = pages.collect();
            let mut person = Listener::at(&place.model);
            let heard = person.round().join("\n");
            for name in names.iter().filter(|name| !pages.contains(name)) {
                assert!(
                    plain(&own, &heard).contains(&plain(&own, name)),
                    "{language} {}: {name:?} is not heard in\n{heard}",
                    place.name
                );
            }
            screens += 1;
            told += names.len();
        }
    }
    println!("by ear: {screens} screens, {told} things told, all of them heard");
}

/// Up goes back by the way that Down came.
#[test]
fn en_5_1_3_1_back_is_the_same_way() {
    for language in LANGUAGES {
        let mut person = Listener::at(&asks("scams", "clicked", language));
        let there: Vec<String> = (0..6).map(|_| person.after(Key::ArrowDown)).collect();
        let back: Vec<String> = (0..5).map(|_| person.after(Key::ArrowUp)).collect();
        let mut expected = there[..5].to_vec();
        expected.reverse();
        assert_eq!(back, expected, "{language}");
        // Left and right follow the language, down and up do not.
        let onwards = if language == "ar" {
            Key::ArrowLeft
        } else {
            Key::ArrowRight
        };
        assert_eq!(person.after(onwards), there[1], "{language}");
        assert_eq!(person.after(Key::Tab), there[2], "{language}");
    }
}

#[test]
fn en_5_1_3_4_speech_is_interrupted_and_repeated() {
    for language in LANGUAGES {
        let model = asks("scams", "clicked", language);
        let question = model.visit.as_ref().unwrap().message();
        let mut person = Listener::at(&model);
        let question = person.words(&question.attribute("question"));
        let option = person.after(Key::ArrowDown);
        // Where one is, and what is under the hand.
        let place = person.after(Key::F1);
        assert!(place.ends_with(&option), "{place}");
        assert!(!place.contains(&question));
        let at = model.visit.as_ref().unwrap();
        let progress = message("progress").number("at", at.at + 1);
        let progress = progress.number("of", at.lesson.steps.len());
        assert!(person.hears(&person.words(&progress)));
        // Asked again in a row: the whole screen.
        assert!(person.after(Key::F1).contains(&question));
        // A step interrupts it.
        assert_ne!(person.after(Key::ArrowDown), option);
        assert_eq!(person.after(Key::ArrowUp), option);
        assert!(!person.after(Key::F1).contains(&question));
    }
}

/// Words can be heard again: Enter on them.
#[test]
fn en_5_1_3_4_words_are_said_again() {
    let model = asks("scams", "clicked", "fr");
    let mut person = Listener::at(&model);
    let question = model.visit.as_ref().unwrap().message();
    let question = person.words(&question.attribute("question"));
    person.find_beginning(&question);
    assert_eq!(person.after(Key::Enter), question);
}

/// Every step ends what was said before it.
#[test]
fn en_5_1_3_5_a_press_ends_what_is_being_said() {
    for language in LANGUAGES {
        let mut person = Listener::at(&asks("keyboard", "sentence", language));
        let mut readings = vec![person.reading()];
        for _ in 0..12 {
            person.press(Key::ArrowDown);
            readings.push(person.reading());
        }
        person.find(&person.words(&message("type-here")));
        readings.push(person.reading());
        person.write("J");
        readings.push(person.reading());
        assert!(readings.windows(2).all(|pair| pair[0] < pair[1]));
    }
}

#[test]
fn en_5_1_3_6_pictures_are_described() {
    for language in LANGUAGES {
        let own = locale(language);
        let home = places::home(&own, TextSize::Normal);
        let scams = lesson("scams");
        for (at, step) in scams.steps.iter().enumerate() {
            if step.imitation.is_some() {
                continue;
            }
            let model = by_ear(&places::step(&home, scams, at));
            let heard = Listener::at(&model).round();
            let description = words(&own, &picture::description(&step.picture));
            assert!(heard.contains(&description), "{language} {}", step.id);
        }
    }
}

/// What is written is said letter by letter, what is erased too.
#[test]
fn typed_letters_are_heard() {
    for language in LANGUAGES {
        let mut person = Listener::at(&asks("keyboard", "address", language));
        person.find(&person.words(&message("type-here")));
        let letter = |person: &Listener, c| person.words(&keyboard::letter(c));
        for c in "c.@".chars() {
            person.write(&c.to_string());
            assert_eq!(person.last(), letter(&person, c), "{language}");
        }
        assert_eq!(person.after(Key::ArrowLeft), letter(&person, '@'));
        let erased = person.words(&message("ear-erased"));
        let expected = format!("{} {erased}", letter(&person, '.'));
        assert_eq!(person.after(Key::Backspace), expected);
        // Away and back: what stands in the field.
        person.press(Key::ArrowDown);
        let field = person.after(Key::ArrowUp);
        let both = format!("{} {}", letter(&person, 'c'), letter(&person, '@'));
        assert!(field.ends_with(&both), "{field}");
    }
}

#[test]
fn en_5_1_3_8_masked_entry_is_never_spoken() {
    let secret = "3-Tulipes-Bleues";
    let mut utterances = 0;
    for language in LANGUAGES {
        let model = asks("email-account", "password", language);
        let mut person = Listener::at(&model);
        person.find(&person.words(&message("signup-password")));
        let mut heard = Vec::new();
        for (at, c) in secret.chars().enumerate() {
            person.write(&c.to_string());
            let signs = message("ear-signs").number("count", at + 1);
            assert!(person.hears(&person.words(&signs)), "{language}");
            heard.extend(person.heard().iter().cloned());
        }
        person.press(Key::ArrowLeft);
        heard.extend(person.heard().iter().cloned());
        person.press(Key::Backspace);
        heard.extend(person.heard().iter().cloned());
        heard.push(person.after(Key::ArrowDown));
        heard.push(person.after(Key::ArrowUp));
        heard.push(person.after(Key::F1));
        utterances += heard.len();
        for c in secret.chars() {
            let letter = person.words(&keyboard::letter(c));
            assert!(!heard.contains(&letter), "{language}: {letter}");
        }
        assert!(heard.iter().all(|heard| !heard.contains("Tulipes")));
    }
    println!("by ear: {utterances} utterances of a masked field, none with a letter of it");
}

#[test]
fn en_5_1_3_12_the_voice_is_louder_and_softer_without_looking() {
    for on in [false, true] {
        for screen in ["home", "panel Languages", "scams clicked question"] {
            let own = locale("fr");
            let places = places::all(&own, TextSize::Normal);
            let place = places.into_iter().find(|place| place.name == screen);
            let model = place.unwrap().model;
            let model = if on { by_ear(&model) } else { model };
            let mut person = Listener::at(&model);
            for (key, step) in [(Key::F3, 5), (Key::F17, 6), (Key::F2, 5), (Key::F18, 4)] {
                let now = message("volume-now").number("step", step);
                assert_eq!(person.after(key), person.words(&now), "{screen}");
            }
        }
    }
}

/// An answer that is not right is told with its reason, and so is an empty one.
#[test]
fn en_5_1_3_15_errors_are_told_with_their_reason() {
    let mut told = 0;
    for language in LANGUAGES {
        let scams = lesson("scams");
        for step in &scams.steps {
            let Some(Exercise::Choice(choice)) = &step.exercise else {
                continue;
            };
            let model = asks("scams", &step.id, language);
            let own = model.visit.as_ref().unwrap().message();
            let mut person = Listener::at(&model);
            person.choose(&person.words(&message("give")));
            assert!(person.hears(&person.words(&message("choose-first"))));
            let wrong = choice.options.iter();
            for id in wrong.filter(|id| !choice.right.contains(id)) {
                let mut person = Listener::at(&model);
                person.choose(&person.words(&own.attribute(format!("option-{id}"))));
                assert!(person.hears(&person.words(&message("option-chosen"))));
                person.choose(&person.words(&message("give")));
                assert!(person.hears(&person.words(&message("again-title"))));
                let why = person.words(&own.attribute(format!("wrong-{id}")));
                assert!(person.hears(&why), "{language} {} {id}", step.id);
                told += 1;
            }
        }
    }
    println!("by ear: {told} answers that are not right, each told with its reason");
}

#[test]
fn en_5_2_the_corner_key_held_begins_and_ends_it_on_every_screen() {
    for language in LANGUAGES {
        for mut place in some(&locale(language)) {
            place.model.comfort.by_ear = false;
            let before = place.model.clone();
            let mut person = Listener::at(&place.model);
            let begins = person.words(&message("ear-begins"));
            person.hold(Key::Escape, 900);
            assert!(
                !person.hears(&begins),
                "{language} {}: too soon",
                place.name
            );
            person.hold_disturbed(Key::Escape, Key::F5);
            assert!(
                !person.hears(&begins),
                "{language} {}: another key",
                place.name
            );
            person.hold_escape();
            assert!(person.hears(&begins), "{language} {}", place.name);
            person.hold(Key::F16, 1000);
            let ends = person.words(&message("ear-ends"));
            assert!(person.hears(&ends), "{language} {}", place.name);
            let after = person.model();
            assert_eq!((after.screen, after.panel), (before.screen, before.panel));
            assert_eq!(after.visit, before.visit, "{}", place.name);
        }
    }
}

/// The row in the panel, for those who see it; and the next person begins without it.
#[test]
fn en_5_2_it_is_a_comfort_setting_of_one_person() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    stage.show(&places::after(&home, [Action::Open(Panel::Comfort)]));
    let at = stage.find("by-ear-on").center();
    stage.click(at);
    assert!(stage.model().comfort.by_ear);
    stage.act(Action::Finish);
    assert!(!stage.model().comfort.by_ear);
}

#[test]
fn en_5_2_headphones_begin_it_at_the_loudness_of_the_place() {
    let mut home = places::home(&locale("fr"), TextSize::Normal);
    home.comfort.volume = Volume::of_step(7).unwrap();
    let mut stage = Stage::new(1280, 800);
    stage.show(&home);
    stage.act(Action::Headphones);
    let comfort = stage.model().comfort;
    assert!(comfort.by_ear);
    assert_eq!(comfort.volume, Volume::default());
    // In again: the person who listens keeps the place.
    stage.effects();
    stage.act(Action::Headphones);
    assert!(stage.model().comfort.by_ear);
    assert_eq!(stage.narrated(), None);
}

/// Touch to hear, a second touch to do, on every kind of screen.
#[test]
fn en_5_1_6_1_the_first_touch_is_heard_the_second_does_it() {
    let mut touched = 0;
    for language in LANGUAGES {
        let own = locale(language);
        let mut stage = Stage::new(1280, 800);
        for place in some(&own) {
            stage.show(&place.model);
            let seen = stage.seen();
            let shown = seen.controls().filter(|control| control.shows());
            for control in shown.filter(|control| !control.is_word) {
                stage.show(&place.model);
                let before = stage.model().clone();
                stage.touch(control.rect.center(), 50);
                let name = format!("{language} {} {:?}", place.name, control.name);
                let after = stage.model();
                assert_eq!(
                    (after.screen, after.panel, after.comfort, &after.visit),
                    (before.screen, before.panel, before.comfort, &before.visit),
                    "{name} was done by the first touch"
                );
                let heard = stage.narrated();
                let heard = heard.unwrap_or_else(|| panic!("{name} is not heard"));
                let heard: Vec<String> = heard.iter().map(|m| words(&own, m)).collect();
                let heard = heard.join(" ");
                let told = plain(&own, &control.name);
                assert!(plain(&own, &heard).contains(&told), "{name}: {heard:?}");
                touched += 1;
            }
        }
    }
    println!("by ear: {touched} things touched, each heard and not done");
}

#[test]
fn en_5_1_6_1_the_second_touch_chooses_however_soon_it_comes() {
    for pause in [0, 100, 5_000] {
        let mut stage = Stage::new(1280, 800);
        let home = places::home(&locale("ar"), TextSize::Normal);
        stage.show(&by_ear(&home));
        let at = stage.find("comfort").center();
        stage.touch(at, 50);
        assert_eq!(stage.model().panel, None);
        stage.wait(pause);
        stage.touch(at, 50);
        assert_eq!(stage.model().panel, Some(Panel::Comfort));
        // What comes under the finger is not done by the next touch.
        let screen = stage.model().screen;
        stage.touch(at, 50);
        assert_eq!(
            (stage.model().panel, screen),
            (Some(Panel::Comfort), Screen::Home)
        );
    }
}

/// A finger that slides over the screen explores it: all that it comes to is heard, nothing is done.
#[test]
fn en_5_1_6_1_a_sliding_finger_explores() {
    let mut stage = Stage::new(1280, 800);
    let home = by_ear(&places::home(&locale("fr"), TextSize::Normal));
    stage.show(&home);
    let [from, to] = ["comfort", "finish"].map(|name| stage.find(name).center());
    stage.effects();
    stage.slide(from, to);
    let heard: Vec<String> = stage.readings().concat().iter().map(Message::key).collect();
    let expected = ["comfort", "ear-button", "finish", "ear-button"];
    assert_eq!(heard, expected);
    let after = stage.model();
    assert_eq!((after.screen, after.panel), (Screen::Home, None));
}

/// The six keys of a keypad are enough wherever nothing is written.
#[test]
fn en_5_1_6_1_a_keypad_is_enough() {
    let mut stage = Stage::new(1280, 800);
    let keys = Keys {
        next: Key::F13,
        act: Key::F15,
        begin: Key::F16,
    };
    for language in LANGUAGES {
        whole_lesson(&mut stage, lesson("first-steps"), language, keys);
    }
}

/// Before the mode has begun the keypad leads through controls like Tab and Enter.
#[test]
fn a_keypad_leads_without_the_mode_too() {
    let mut stage = Stage::new(1280, 800);
    stage.show(&places::home(&locale("fr"), TextSize::Normal));
    stage.key(Key::F13);
    let first = stage.model().reach.focused.clone();
    stage.key(Key::F13);
    assert_ne!(stage.model().reach.focused, first);
    stage.key(Key::F14);
    assert_eq!(stage.model().reach.focused, first);
    assert!(first.is_some());
    let home = stage.model().clone();
    stage.tab_to(&default_control(&home));
    stage.key(Key::F15);
    assert_eq!(stage.model().screen, Screen::Lesson);
}

/// On the welcome screen everybody is told how to go on, in every language.
#[test]
fn en_5_1_3_14_the_welcome_screen_tells_each_language_in_it() {
    let mut person = Listener::new("fr");
    person.hold_escape();
    for language in LANGUAGES {
        let how = message("ear-how").in_locale(&locale(language));
        assert!(person.hears(&person.words(&how)), "{language}");
    }
    let person = listener("ar");
    let how = words(&locale("ar"), &Message::new("ear-how"));
    assert!(person.hears(&how));
}
