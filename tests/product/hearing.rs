//! Everything can be heard: issue 2, "every control can be heard: on keyboard focus, on hovering or a long
//! press, an option when it is chosen".

use egui::Key;
use pas_a_pas::app::{DWELL_MILLIS, Effect, LONG_TOUCH_MILLIS};
use pas_a_pas::comfort::TextSize;
use pas_a_pas::words::{Locale, Message};

use crate::places::{self, Place};
use crate::stage::{LANGUAGES, Stage, content, locale, words};

fn some(language: &str) -> Vec<Place> {
    let kinds = [
        "welcome",
        "home",
        "panel Comfort",
        "panel Languages",
        "scams sender sentences",
        "scams clicked question",
        "scams clicked hint 2",
        "scams clicked answer secret",
        "scams summary",
        "corner",
        "corner deeds",
        "corner settings",
        "corner erase",
    ];
    places::of_kinds(&locale(language), &kinds)
}

/// All the messages have words of their own in the language, not French in its place.
fn have_words(messages: &[Message], locale: &Locale, place: &str) {
    assert!(!messages.is_empty(), "{place}");
    for message in messages {
        let own = message.locale.as_ref().unwrap_or(locale);
        let has = content().texts.has(own, message);
        assert!(has, "{place}: {} has no words in {own}", message.key());
    }
}

#[test]
fn everything_is_heard_when_the_keyboard_comes_to_it() {
    for language in LANGUAGES {
        let locale = locale(language);
        let mut stage = Stage::new(1280, 800);
        for place in some(language) {
            stage.show(&place.model);
            let controls = stage.seen().controls().count();
            stage.key(Key::Tab);
            for _ in 1..controls {
                stage.falls_silent();
                stage.key(Key::Tab);
                let Some(focused) = stage.seen().focused().filter(|c| c.focusable).cloned() else {
                    continue;
                };
                let name = format!("{language} {} {:?}", place.name, focused.name);
                let heard = stage
                    .narrated()
                    .unwrap_or_else(|| panic!("{name} is not heard"));
                have_words(&heard, &locale, &name);
                // What is heard is what a screen reader is told.
                let told: Vec<_> = heard
                    .iter()
                    .map(|message| words(&locale, message))
                    .collect();
                assert_eq!(told.join(" "), focused.name, "{name}");
            }
        }
    }
}

#[test]
fn focus_that_comes_with_a_new_screen_is_silent() {
    for language in LANGUAGES {
        let home = places::home(&locale(language), TextSize::Normal);
        let mut stage = Stage::new(1280, 800);
        let lesson = &home.lessons[0];
        for at in 0..lesson.steps.len() {
            stage.show(&places::step(&home, lesson, at));
            stage.key(Key::Enter);
            let narrations = stage
                .effects()
                .into_iter()
                .filter_map(|effect| match effect {
                    Effect::Narrate(reading) => Some(reading.messages),
                    _ => None,
                });
            let narrations: Vec<_> = narrations.collect();
            let expected = pas_a_pas::app::spoken(stage.model());
            assert_eq!(
                narrations,
                [expected],
                "{language} {at}: the screen is read, nothing else"
            );
            assert!(stage.seen().focused().is_some_and(|c| c.focusable));
        }
    }
}

#[test]
fn everything_is_heard_when_the_mouse_rests_on_it() {
    for language in LANGUAGES {
        let locale = locale(language);
        let mut stage = Stage::new(1280, 800);
        for place in some(language) {
            stage.show(&place.model);
            let seen = stage.seen();
            stage.hover(egui::pos2(1.0, 1.0));
            for control in seen.controls().filter(|control| control.shows()) {
                stage.falls_silent();
                let name = format!("{language} {} {:?}", place.name, control.name);
                stage.hover(control.rect.center());
                let asked = stage.effects();
                assert!(
                    asked.iter().all(|e| matches!(e, Effect::WakeAfter(_))),
                    "{name}: too early"
                );
                assert!(!asked.is_empty(), "{name}: nothing wakes the program");
                stage.wait(DWELL_MILLIS);
                let heard = stage
                    .narrated()
                    .unwrap_or_else(|| panic!("{name} is not heard"));
                have_words(&heard, &locale, &name);
                let told: Vec<_> = heard
                    .iter()
                    .map(|message| words(&locale, message))
                    .collect();
                assert_eq!(told.join(" "), control.name, "{name}");
                stage.wait(10 * DWELL_MILLIS);
                assert_eq!(stage.narrated(), None, "{name}: once is enough");
            }
            stage.leave();
        }
    }
}

#[test]
fn a_still_mouse_says_nothing_of_a_new_screen() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    stage.show(&places::step(&home, &home.lessons[0], 0));
    let at = stage.find("next").center();
    for _ in 0..3 {
        stage.click(at);
        stage.effects();
        stage.wait(3 * DWELL_MILLIS);
        assert_eq!(stage.narrated(), None);
    }
    // Also a screen that comes by itself, by keyboard.
    stage.key(Key::Enter);
    stage.effects();
    stage.wait(3 * DWELL_MILLIS);
    assert_eq!(stage.narrated(), None);
}

/// It lay still when the control came; now it moves on it, for somebody wants to hear it.
#[test]
fn a_mouse_that_moves_again_is_heard() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    stage.show(&home);
    let at = stage.find("finish").center();
    stage.hover(egui::pos2(1.0, 1.0));
    stage.hover(egui::pos2(at.x, 400.0));
    stage.hover(at);
    stage.show(&places::step(&home, &home.lessons[0], 0));
    stage.wait(2 * DWELL_MILLIS);
    assert_eq!(stage.narrated(), None, "nothing moved yet");
    stage.hover(at + egui::vec2(2.0, 0.0));
    stage.wait(DWELL_MILLIS);
    assert_eq!(stage.narrated(), Some(vec![Message::new("next")]));
}

#[test]
fn a_long_touch_is_heard_and_does_nothing() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        for place in some(language) {
            stage.show(&place.model);
            let seen = stage.seen();
            for control in seen.controls().filter(|control| control.shows()) {
                stage.falls_silent();
                let before = stage.model().clone();
                stage.touch(control.rect.center(), LONG_TOUCH_MILLIS + 100);
                let name = format!("{language} {} {:?}", place.name, control.name);
                let after = stage.model().clone();
                assert_eq!(
                    (after.screen, after.panel),
                    (before.screen, before.panel),
                    "{name}"
                );
                assert_eq!(after.visit, before.visit, "{name}");
                assert_eq!(after.comfort, before.comfort, "{name}");
                let heard = stage
                    .narrated()
                    .unwrap_or_else(|| panic!("{name} is not heard"));
                let told: Vec<_> = heard.iter().map(|m| words(&locale(language), m)).collect();
                assert_eq!(told.join(" "), control.name, "{name}");
            }
        }
    }
}

#[test]
fn touched_words_and_pictures_are_heard() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        for place in some(language) {
            stage.show(&place.model);
            let seen = stage.seen();
            for one in seen.words().filter(|one| one.shows()) {
                // What was pressed on the screen before is no half of a double click.
                stage.wait(600);
                stage.effects();
                stage.click(one.rect.center());
                let name = format!("{language} {} {:?}", place.name, one.name);
                let heard = stage
                    .narrated()
                    .unwrap_or_else(|| panic!("{name} is not heard"));
                have_words(&heard, &locale(language), &name);
                let told: Vec<_> = heard.iter().map(|m| words(&locale(language), m)).collect();
                assert!(told.join(" ").contains(&*one.name), "{name}: {told:?}");
            }
        }
    }
}

#[test]
fn an_option_says_its_name_when_it_is_chosen() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("ar"), TextSize::Normal);
    let lesson = places::scams(&home);
    let asks = places::question(&home, lesson, places::number(lesson, "clicked"));
    stage.show(&asks);
    let option = stage.find("option-tell").center();
    stage.effects();
    stage.click(option);
    let step = asks.visit.as_ref().unwrap().message();
    assert_eq!(stage.narrated(), Some(vec![step.attribute("option-tell")]));
    stage.wait(600);
    stage.click(option);
    assert!(
        stage.effects().contains(&Effect::Hush),
        "taken back is silence"
    );
}
