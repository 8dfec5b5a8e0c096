//! The whole lesson, from the first screen to the summary, by each way of acting (issue 2, "Must hold").

use egui::Key;
use pas_a_pas::app::Screen;
use pas_a_pas::comfort::TextSize;
use pas_a_pas::exercise::Exercise;
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::{Attempt, Help, InputDevice, Outcome, Progress};
use pas_a_pas::session::Card;

use crate::places;
use crate::stage::{LANGUAGES, Stage, content, locale, node_of};

/// Works one control with one kind of device.
fn press(stage: &mut Stage, device: InputDevice, control: &str) {
    match device {
        InputDevice::Keyboard => {
            stage.tab_to(control);
            // Both keys that people know from other programs.
            let option = control.starts_with("option-");
            stage.key(if option { Key::Space } else { Key::Enter });
        }
        InputDevice::Mouse => {
            let at = stage.find(control).center();
            // Otherwise two buttons at one place would make a double click.
            stage.wait(600);
            stage.click(at);
        }
        InputDevice::Touch => {
            let at = stage.find_by_touch(control).center();
            stage.wait(600);
            stage.touch(at, 50);
        }
        InputDevice::Assistive => {
            stage.control(control);
            stage.ask(node_of(control), egui::accesskit::Action::Click);
        }
    }
}

fn scams() -> &'static Lesson {
    let lessons = &content().lessons;
    lessons.iter().find(|lesson| lesson.id == "scams").unwrap()
}

fn whole_lesson(language: &str, device: InputDevice, (width, height): (u16, u16)) {
    let mut stage = Stage::new(width, height);
    let press = |stage: &mut Stage, control: &str| press(stage, device, control);
    press(&mut stage, &format!("language-{language}"));
    assert_eq!(stage.model().screen, Screen::Home);
    press(&mut stage, "lesson-scams");
    stage.effects();
    let mut attempts = Vec::new();
    for (at, step) in scams().steps.iter().enumerate() {
        let place = format!("{language} {device:?} {}", step.id);
        let visit = stage.model().visit.clone().unwrap();
        assert_eq!((visit.at, visit.asking), (at, false), "{place}");
        stage.wait(3_000);
        press(&mut stage, "next");
        if let Some(exercise) = &step.exercise {
            assert!(stage.model().visit.as_ref().unwrap().asking, "{place}");
            for option in exercise.solution().options {
                press(&mut stage, &format!("option-{option}"));
            }
            press(&mut stage, "give");
            let card = stage.model().visit.as_ref().unwrap().state().card;
            assert_eq!(card, Some(Card::Right), "{place}");
            press(&mut stage, "next");
        }
        let found = stage.attempts();
        let expected = if step.exercise.is_some() {
            Outcome::Right
        } else {
            Outcome::Seen
        };
        let seen: Vec<_> = found
            .iter()
            .map(|a| (&*a.step, a.outcome, a.help))
            .collect();
        assert_eq!(seen, [(&*step.id, expected, Help::None)], "{place}");
        attempts.extend(found);
    }
    assert_eq!(stage.model().screen, Screen::Summary);
    assert_eq!(stage.model().session.progress(scams()), Progress::Done);
    for attempt in &attempts {
        let Attempt {
            session,
            lesson,
            locale,
            ..
        } = attempt;
        assert_eq!(
            (&**session, &**lesson, &**locale),
            ("test", "scams", language)
        );
        assert_eq!(attempt.input_device, device, "{}", attempt.step);
        assert!(
            (3..60).contains(&attempt.secs),
            "{} took {}",
            attempt.step,
            attempt.secs
        );
    }
    press(&mut stage, "other-lessons");
    assert_eq!(stage.model().screen, Screen::Home);
    press(&mut stage, "finish");
    assert_eq!(stage.model().screen, Screen::Welcome);
}

#[test]
fn wcag_2_1_1_by_keyboard_alone() {
    for language in LANGUAGES {
        whole_lesson(language, InputDevice::Keyboard, (1280, 800));
    }
}

#[test]
fn by_mouse_alone() {
    for language in LANGUAGES {
        whole_lesson(language, InputDevice::Mouse, (1024, 600));
    }
}

#[test]
fn by_touch_alone() {
    for language in LANGUAGES {
        whole_lesson(language, InputDevice::Touch, (1280, 800));
    }
}

#[test]
fn en_11_5_2_15_by_assistive_technology_alone() {
    for language in LANGUAGES {
        whole_lesson(language, InputDevice::Assistive, (1280, 800));
    }
}

fn card(stage: &Stage) -> Option<Card> {
    stage.model().visit.as_ref().unwrap().state().card
}

/// The questions of the lesson, each on screen in turn.
fn questions(language: &str, mut deed: impl FnMut(&mut Stage, &Exercise, &str)) {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale(language), TextSize::Normal);
    for (at, step) in scams().steps.iter().enumerate() {
        if let Some(exercise) = &step.exercise {
            stage.show(&places::question(&home, scams(), at));
            deed(&mut stage, exercise, &step.id);
        }
    }
}

/// Decision: an empty answer is not an attempt, and never right.
#[test]
fn an_empty_answer_is_never_right() {
    questions("fr", |stage, _, step| {
        press(stage, InputDevice::Mouse, "give");
        assert_eq!(card(stage), Some(Card::Empty), "{step}");
        assert_eq!(stage.attempts(), [], "{step}");
        assert!(
            stage.seen().control("next").is_none(),
            "{step}: there is no way on"
        );
    });
}

/// Issue 2: "each wrong answer has its own explanation; an answer can always be tried again".
#[test]
fn every_wrong_option_explains_itself_and_can_be_tried_again() {
    for language in LANGUAGES {
        questions(language, |stage, exercise, step| {
            let fresh = stage.model().clone();
            let Exercise::Choice(choice) = exercise;
            let wrong = choice
                .options
                .iter()
                .filter(|id| !choice.right.contains(id));
            for wrong in wrong {
                stage.show(&fresh);
                let option = format!("option-{wrong}");
                press(stage, InputDevice::Mouse, &option);
                press(stage, InputDevice::Mouse, "give");
                let expected = Card::Again(format!("wrong-{wrong}"));
                assert_eq!(card(stage), Some(expected.clone()), "{language} {step}");
                let message = stage.model().visit.as_ref().unwrap().message();
                for said in expected.messages(&message) {
                    let texts = &content().texts;
                    let sentences = texts.find(&locale(language), &said).unwrap();
                    for sentence in sentences {
                        let words = sentence.plain();
                        assert!(
                            stage.seen().names().contains(&&*words),
                            "{language} {step}: {words}"
                        );
                    }
                }
                let attempts = stage.attempts();
                assert_eq!(attempts.len(), 1);
                assert_eq!(attempts[0].outcome, Outcome::Wrong);
                if choice.several {
                    press(stage, InputDevice::Mouse, &option);
                }
                for right in &choice.right {
                    press(stage, InputDevice::Mouse, &format!("option-{right}"));
                }
                press(stage, InputDevice::Mouse, "give");
                assert_eq!(
                    card(stage),
                    Some(Card::Right),
                    "{language} {step} after {wrong}"
                );
                assert_eq!(stage.attempts()[0].outcome, Outcome::Right);
                assert!(stage.seen().control("next").is_some());
            }
        });
    }
}

/// Issue 2: "hints in two levels, then show me"; the help is kept, so that figures are honest.
#[test]
fn i_do_not_know_twice_then_show_me_passes_with_help() {
    questions("fr", |stage, exercise, step| {
        press(stage, InputDevice::Mouse, "dont-know");
        assert_eq!(card(stage), Some(Card::Hint(1)), "{step}");
        assert!(
            stage.seen().control("show").is_none(),
            "{step}: first both hints"
        );
        // It is always offered, with a hint too.
        assert!(stage.seen().control("dont-know").is_some(), "{step}");
        let option = exercise.first_control();
        press(stage, InputDevice::Mouse, &option);
        press(stage, InputDevice::Mouse, "dont-know");
        assert_eq!(card(stage), Some(Card::Hint(2)), "{step}");
        press(stage, InputDevice::Mouse, "show");
        assert_eq!(card(stage), Some(Card::Shown), "{step}");
        let state = stage.model().visit.as_ref().unwrap().state();
        assert!(
            state.passed && state.answer == exercise.solution(),
            "{step}"
        );
        let attempts = stage.attempts();
        let kept: Vec<_> = attempts.iter().map(|a| (a.outcome, a.help)).collect();
        let first = (Outcome::DontKnow, Help::None);
        let second = (Outcome::DontKnow, Help::Hint);
        assert_eq!(
            kept,
            [first, second, (Outcome::Shown, Help::Shown)],
            "{step}"
        );
        press(stage, InputDevice::Mouse, "next");
        assert!(
            !stage.model().visit.as_ref().unwrap().asking,
            "{step}: on to the next one"
        );
    });
}

/// A person's help is kept with what is answered after it.
#[test]
fn the_help_of_a_person_is_kept() {
    questions("ar", |stage, exercise, step| {
        press(stage, InputDevice::Mouse, "help");
        press(stage, InputDevice::Mouse, "human");
        for option in exercise.solution().options {
            press(stage, InputDevice::Mouse, &format!("option-{option}"));
        }
        press(stage, InputDevice::Mouse, "give");
        let attempts = stage.attempts();
        assert_eq!(
            (attempts[0].outcome, attempts[0].help),
            (Outcome::Right, Help::Human),
            "{step}"
        );
    });
}
