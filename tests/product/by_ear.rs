//! By ear alone: whoever does not look can do and know everything (issue 6, EN 301 549, 5.1.3 and 5.2).
//!
//! The listener hears utterances and presses keys; it sees neither the model nor the screen.

mod clauses;
mod finger;
mod glass;
mod key;
mod listener;
mod mistakes;
mod private;
mod reader;

use pas_a_pas::lesson::Lesson;
use pas_a_pas::words::Message;

use crate::stage::{LANGUAGES, Stage, content, locale};
use key::{Told, told};
use listener::{KEYBOARD, Keys, Listener};

fn message(id: &str) -> Message {
    Message::new(id)
}

/// A listener who has begun the mode and chosen a language.
fn listener(language: &str) -> Listener {
    listener_with(language, KEYBOARD)
}

fn listener_with(language: &str, keys: Keys) -> Listener {
    let mut person = Listener::with_keys(language, keys);
    person.hold_escape();
    let begins = message("ear-begins").in_locale(&locale(language));
    assert!(person.hears(&person.words(&begins)), "{language}");
    choose_language(&mut person, language);
    person
}

fn choose_language(person: &mut Listener, language: &str) {
    let own = locale(language);
    let name = ["language-name", "language-start"].map(|id| message(id).in_locale(&own));
    let name = name.map(|message| person.words(&message)).join(" ");
    person.find_beginning(&name);
    person.act();
    assert!(person.hears(&person.words(&message("home-title"))));
}

fn whole_lesson(stage: &mut Stage, lesson: &Lesson, language: &str, keys: Keys) -> [usize; 2] {
    let mut person = listener_with(language, keys);
    let own = locale(language);
    let word = |person: &Listener, id: &str| person.words(&message(id));
    let title = person.words(&lesson.message());
    person.find_beginning(&title);
    person.act();
    for (at, step) in lesson.steps.iter().enumerate() {
        let place = format!("{} {language} {}", lesson.id, step.id);
        let of = lesson.steps.len();
        let progress = message("progress").number("at", at + 1).number("of", of);
        let progress = person.words(&progress);
        assert!(person.hears(&progress), "{place}: {:?}", person.last());
        let next = word(&person, "next");
        person.choose(&next);
        let Some(exercise) = &step.exercise else {
            continue;
        };
        let all = told(stage, lesson, at, &own);
        do_as_told(&mut person, all, &place);
        if !exercise.judges_itself() {
            person.choose(&word(&person, "give"));
        }
        let right = word(&person, "right-title");
        assert!(person.hears(&right), "{place}: {:?}", person.last());
        person.choose(&next);
    }
    assert!(
        person.hears(&word(&person, "summary-title")),
        "{}",
        lesson.id
    );
    person.choose(&word(&person, "other-lessons"));
    assert!(person.hears(&word(&person, "home-title")));
    person.choose(&word(&person, "finish"));
    assert!(person.hears(&word(&person, "ear-over")), "{language}");
    [person.utterances, person.presses]
}

fn do_as_told(person: &mut Listener, all: Vec<Told>, place: &str) {
    let right = person.words(&message("right-title"));
    for deed in all {
        if person.hears(&right) {
            return;
        }
        match deed {
            Told::Choose(name) => {
                person.find_unless(&name, Some(&right));
                if !person.hears(&right) {
                    person.act();
                    person.leaves();
                }
            }
            Told::Twice(name) => {
                person.choose(&name);
                person.find(&name);
                person.act();
            }
            Told::Write(name, text) => {
                if !person.is_at(&name) {
                    person.find(&name);
                }
                person.write(&text);
                person.leaves();
            }
            Told::Key(name, field) => {
                if let Some(field) = field
                    && !person.is_at(&field)
                {
                    person.find(&field);
                }
                person.real_key(&name);
                assert!(!person.last().is_empty(), "{place}: {name} is silent");
            }
        }
    }
}

/// Every lesson in every language, from the welcome screen to the summary, by utterances and keys alone.
#[test]
fn en_5_1_3_1_every_lesson_is_done_by_ear() {
    let mut stage = Stage::new(1280, 800);
    let [mut utterances, mut presses] = [0, 0];
    for lesson in &content().lessons {
        for language in LANGUAGES {
            let [more_utterances, more_presses] =
                whole_lesson(&mut stage, lesson, language, KEYBOARD);
            utterances += more_utterances;
            presses += more_presses;
        }
    }
    println!(
        "by ear: {} lessons in {} languages, {utterances} utterances, {presses} presses, 0 failures",
        content().lessons.len(),
        LANGUAGES.len()
    );
}
