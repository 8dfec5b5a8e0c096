//! EN 301 549, 5.1.6.1: a whole lesson without sight on a machine that has no keyboard, by a finger that explores.

use std::time::Instant;

use pas_a_pas::comfort::TextSize;
use pas_a_pas::exercise::Deed;
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::InputDevice;
use pas_a_pas::words::Locale;

use super::finger::{Finger, Name};
use super::message;
use crate::deeds;
use crate::places;
use crate::stage::{Stage, content, locale};

const TOUCH: InputDevice = InputDevice::Touch;

/// What is to be touched, one after the other, as someone who sees calls it; twice where it says so.
fn told(stage: &mut Stage, lesson: &Lesson, at: usize, own: &Locale) -> Vec<(String, bool)> {
    let Some(exercise) = &lesson.steps[at].exercise else {
        return Vec::new();
    };
    let mut home = places::home(own, TextSize::Normal);
    home.input_device = TOUCH;
    stage.show(&places::question(&home, lesson, at));
    let mut all = Vec::new();
    for deed in exercise.way() {
        stage.wait(50);
        if let Deed::Double(control) = &deed {
            all.push((stage.control(control).name, true));
            deeds::do_deed(stage, TOUCH, &deed);
            continue;
        }
        let mut press = |stage: &mut Stage, control: &str| {
            all.push((stage.control(control).name, false));
            deeds::press(stage, TOUCH, control);
        };
        match &deed {
            Deed::Press(control) | Deed::Double(control) => press(stage, control),
            Deed::Write(field, text) => {
                press(stage, field);
                for c in text.chars() {
                    deeds::key_by(stage, &c.to_string(), &mut press);
                }
            }
            Deed::Key(name) => deeds::key_by(stage, name, &mut press),
        }
    }
    all
}

fn whole_lesson(stage: &mut Stage, lesson: &Lesson, language: &str) -> [usize; 2] {
    let own = locale(language);
    let mut person = Finger::new(language);
    let begins = message("ear-begins").in_locale(&own);
    assert!(person.hears(&person.words(&begins)), "{language}");
    let name = person.words(&message("language-name").in_locale(&own));
    person.choose(&Name::Beginning(name));
    let title = person.words(&lesson.message());
    person.choose(&Name::Beginning(title));
    let right = person.words(&message("right-title"));
    let next = Name::control(&person, "next");
    let give = Name::control(&person, "give");
    for (at, step) in lesson.steps.iter().enumerate() {
        let place = format!("{} {language} {}", lesson.id, step.id);
        let of = lesson.steps.len();
        let progress = message("progress").number("at", at + 1).number("of", of);
        let progress = person.words(&progress);
        assert!(person.hears(&progress), "{place}: {:?}", person.heard());
        person.choose(&next);
        let Some(exercise) = &step.exercise else {
            continue;
        };
        let mut before = String::new();
        for (name, twice) in told(stage, lesson, at, &own) {
            if person.hears(&right) {
                break;
            }
            // The same letter twice.
            if std::mem::replace(&mut before, name.clone()) == name {
                person.again();
                continue;
            }
            let name = Name::Control(name);
            person.choose_unless(&name, Some(&right));
            if twice && person.heard().is_empty() {
                person.again();
            }
        }
        if !exercise.judges_itself() {
            person.choose(&give);
        }
        assert!(person.hears(&right), "{place}: {:?}", person.heard());
        person.choose(&next);
    }
    let summary = person.words(&message("summary-title"));
    assert!(
        person.hears(&summary),
        "{}: {:?}",
        lesson.id,
        person.heard()
    );
    person.choose(&Name::control(&person, "other-lessons"));
    person.choose(&Name::control(&person, "finish"));
    assert!(person.hears(&person.words(&message("ear-over"))));
    [person.utterances, person.touches]
}

fn lessons(language: &str, ids: &[&str]) {
    let mut stage = Stage::new(1280, 800);
    let [mut utterances, mut touches] = [0, 0];
    let all = content().lessons.iter();
    let chosen: Vec<&Lesson> = all
        .filter(|lesson| ids.is_empty() || ids.contains(&&*lesson.id))
        .collect();
    for lesson in &chosen {
        let began = Instant::now();
        let [more_utterances, more_touches] = whole_lesson(&mut stage, lesson, language);
        utterances += more_utterances;
        touches += more_touches;
        println!(
            "{} {language}: {:.1} s",
            lesson.id,
            began.elapsed().as_secs_f32()
        );
    }
    println!(
        "by touch without sight: {} lessons ({language}), {utterances} utterances, {touches} touches, 0 failures",
        chosen.len()
    );
    assert!(!chosen.is_empty());
}

#[test]
fn en_5_1_6_1_every_lesson_without_sight_by_touch_alone() {
    lessons("fr", &[]);
}
