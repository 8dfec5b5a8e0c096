//! The whole lesson, from the first screen to the summary, by each way of acting (issue 2, "Must hold").

use pas_a_pas::app::{Action, Screen};
use pas_a_pas::comfort::{Comfort, TextSize};
use pas_a_pas::exercise::Exercise;
use pas_a_pas::exercise::choice::Choice;
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::{Help, InputDevice, Outcome, Progress};
use pas_a_pas::session::Card;
use pas_a_pas::words::Message;

use crate::deeds::{press, solve};
use crate::places;
use crate::stage::{LANGUAGES, Stage, content, locale};

fn scams() -> &'static Lesson {
    let lessons = &content().lessons;
    lessons.iter().find(|lesson| lesson.id == "scams").unwrap()
}

fn whole_lesson(
    lesson: &Lesson,
    language: &str,
    device: InputDevice,
    (width, height): (u16, u16),
    text_size: TextSize,
) {
    let mut stage = Stage::new(width, height);
    let comfort = Comfort {
        text_size,
        ..Comfort::default()
    };
    stage.act(Action::SetComfort(comfort, Message::new("text-size")));
    let press = |stage: &mut Stage, control: &str| press(stage, device, control);
    press(&mut stage, &format!("language-{language}"));
    assert_eq!(stage.model().screen, Screen::Home);
    press(&mut stage, &format!("lesson-{}", lesson.id));
    stage.effects();
    let mut attempts = Vec::new();
    for (at, step) in lesson.steps.iter().enumerate() {
        let place = format!("{} {language} {device:?} {}", lesson.id, step.id);
        let visit = stage.model().visit.clone().unwrap();
        assert_eq!((visit.at, visit.asking), (at, false), "{place}");
        stage.wait(3_000);
        press(&mut stage, "next");
        if let Some(exercise) = &step.exercise {
            assert!(stage.model().visit.as_ref().unwrap().asking, "{place}");
            solve(&mut stage, device, exercise);
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
    assert_eq!(stage.model().session.progress(lesson), Progress::Done);
    for attempt in &attempts {
        let found = (&*attempt.session, &*attempt.lesson, &*attempt.locale);
        assert_eq!(found, ("test", &*lesson.id, language));
        assert_eq!(attempt.input_device, device, "{}", attempt.step);
        let secs = attempt.secs;
        assert!((3..300).contains(&secs), "{} took {secs}", attempt.step);
    }
    press(&mut stage, "other-lessons");
    assert_eq!(stage.model().screen, Screen::Home);
    press(&mut stage, "finish");
    assert_eq!(stage.model().screen, Screen::Welcome);
}

/// Every lesson in every language with one kind of device.
fn whole_lessons(device: InputDevice, size: (u16, u16), text_size: TextSize) {
    let mut walks = 0;
    for lesson in &content().lessons {
        for language in LANGUAGES {
            whole_lesson(lesson, language, device, size, text_size);
            walks += 1;
        }
    }
    assert_eq!(walks, content().lessons.len() * LANGUAGES.len());
    let letters = text_size.factor() * 100.0;
    println!("walkthroughs: {walks} lessons, {device:?}, {letters} %, {size:?}, 0 failures");
}

#[test]
fn wcag_2_1_1_by_keyboard_alone() {
    whole_lessons(InputDevice::Keyboard, (1280, 800), TextSize::Normal);
}

#[test]
fn wcag_2_5_7_by_mouse_alone() {
    whole_lessons(InputDevice::Mouse, (1024, 600), TextSize::Normal);
}

#[test]
fn wcag_2_5_1_by_touch_alone() {
    whole_lessons(InputDevice::Touch, (1280, 800), TextSize::Normal);
}

#[test]
fn wcag_1_4_4_every_lesson_in_letters_of_300_percent() {
    whole_lessons(InputDevice::Mouse, (1280, 800), TextSize::Largest);
}

#[test]
fn wcag_1_4_4_every_lesson_in_letters_of_300_percent_by_keyboard() {
    whole_lessons(InputDevice::Keyboard, (1280, 800), TextSize::Largest);
}

#[test]
fn wcag_1_4_4_every_lesson_in_letters_of_300_percent_by_keyboard_on_a_small_laptop() {
    whole_lessons(InputDevice::Keyboard, (1024, 600), TextSize::Largest);
}

#[test]
fn en_11_5_2_12_by_assistive_technology_alone() {
    whole_lessons(InputDevice::Assistive, (1280, 800), TextSize::Normal);
}

fn card(stage: &Stage) -> Option<Card> {
    stage.model().visit.as_ref().unwrap().state().card
}

/// The choices of the lesson, each on screen in turn.
fn choices(language: &str, mut deed: impl FnMut(&mut Stage, &Exercise, &Choice, &str)) {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale(language), TextSize::Normal);
    for (at, step) in scams().steps.iter().enumerate() {
        if let Some(exercise @ Exercise::Choice(choice)) = &step.exercise {
            stage.show(&places::question(&home, scams(), at));
            deed(&mut stage, exercise, choice, &step.id);
        }
    }
}

/// Decision: an empty answer is not an attempt, and never right.
#[test]
fn an_empty_answer_is_never_right() {
    choices("fr", |stage, _, _, step| {
        press(stage, InputDevice::Mouse, "give");
        assert_eq!(
            card(stage),
            Some(Card::Empty(Message::new("choose-first"))),
            "{step}"
        );
        assert_eq!(stage.attempts(), [], "{step}");
        assert!(
            stage.seen().control("next").is_none(),
            "{step}: there is no way on"
        );
    });
}

/// Issue 2: "each wrong answer has its own explanation; an answer can always be tried again".
#[test]
fn wcag_3_3_1_every_wrong_option_explains_itself_and_can_be_tried_again() {
    for language in LANGUAGES {
        choices(language, |stage, _, choice, step| {
            let fresh = stage.model().clone();
            let wrong = choice
                .options
                .iter()
                .filter(|id| !choice.right.contains(id));
            for wrong in wrong {
                stage.show(&fresh);
                let option = format!("option-{wrong}");
                press(stage, InputDevice::Mouse, &option);
                press(stage, InputDevice::Mouse, "give");
                let message = stage.model().visit.as_ref().unwrap().message();
                let expected = Card::Again(message.attribute(format!("wrong-{wrong}")));
                assert_eq!(card(stage), Some(expected.clone()), "{language} {step}");
                for said in expected.messages(&message) {
                    let texts = &content().texts;
                    let sentences = texts.find(&locale(language), &said).unwrap();
                    for sentence in sentences.iter() {
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
fn wcag_3_3_5_i_do_not_know_twice_then_show_me_passes_with_help() {
    choices("fr", |stage, exercise, _, step| {
        press(stage, InputDevice::Mouse, "dont-know");
        assert_eq!(card(stage), Some(Card::Hint(1)), "{step}");
        assert!(
            stage.seen().control("show").is_none(),
            "{step}: first both hints"
        );
        // It is always offered, with a hint too.
        assert!(stage.seen().control("dont-know").is_some(), "{step}");
        let option = exercise.first_control(&Default::default());
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
    choices("ar", |stage, exercise, _, step| {
        press(stage, InputDevice::Mouse, "help");
        press(stage, InputDevice::Mouse, "human");
        solve(stage, InputDevice::Mouse, exercise);
        let attempts = stage.attempts();
        assert_eq!(
            (attempts[0].outcome, attempts[0].help),
            (Outcome::Right, Help::Human),
            "{step}"
        );
    });
}
