//! What is kept and what goes: language and comfort at any moment without losing the place or the answer;
//! everything gone for the next person (issue 2, *Words*, *Screens*).

use pas_a_pas::app::{Action, Effect, Model, Notice, Panel, Screen};
use pas_a_pas::comfort::{Comfort, Contrast, Face, Pace, TextSize};
use pas_a_pas::progress::InputDevice;
use pas_a_pas::resume::{Code, Picture};

use crate::places;
use crate::stage::{LANGUAGES, Stage, locale};

fn click(stage: &mut Stage, control: &str) {
    let at = stage.find(control).center();
    stage.click(at);
}

/// Switches to every language in turn through the bar, back to the first at last.
fn through_all_languages(stage: &mut Stage, first: &str) {
    let others = LANGUAGES.iter().filter(|other| **other != first);
    for other in others.chain([&first]) {
        click(stage, "languages");
        assert_eq!(stage.model().panel, Some(Panel::Languages));
        click(stage, &format!("language-{other}"));
        assert_eq!(
            (stage.model().panel, &stage.model().locale),
            (None, &locale(other))
        );
    }
}

#[test]
fn language_switched_in_the_middle_keeps_place_and_answer() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        let home = places::home(&locale(language), TextSize::Normal);
        let lesson = places::scams(&home);
        let asks = places::question(&home, lesson, places::number(lesson, "clicked"));
        let draft = places::after(&asks, [places::answer(&["bank", "secret"])]);
        let judged = places::after(&draft, [Action::Give]);
        let read = places::step(&home, lesson, 4);
        for model in [read, draft, judged] {
            stage.show(&model);
            through_all_languages(&mut stage, language);
            assert_eq!(stage.model().screen, Screen::Lesson);
            assert_eq!(stage.model().visit, model.visit, "{language}");
        }
        stage.show(&places::after(&asks, [places::answer(&["bank"])]));
        click(&mut stage, "languages");
        click(&mut stage, "language-ar");
        let toggled = stage.control("option-bank").toggled;
        assert_eq!(
            toggled,
            Some(egui::accesskit::Toggled::True),
            "the draft is on screen"
        );
    }
}

#[test]
fn comfort_keeps_place_and_answer() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    let asks = places::question(&home, &home.lessons[0], 7);
    let draft = places::after(&asks, [places::answer(&["hurry"])]);
    stage.show(&draft);
    click(&mut stage, "comfort");
    for control in [
        "text-size-larger",
        "contrast-yellow",
        "pace-slow",
        "louder",
        "still-on",
        "contrast-soft",
        "face-dyslexia",
    ] {
        click(&mut stage, control);
    }
    let expected = Comfort {
        text_size: TextSize::Larger,
        contrast: Contrast::Soft,
        pace: Pace::Slow,
        volume: Comfort::default().volume.louder(),
        still: true,
        face: Face::Dyslexia,
        ..Comfort::default()
    };
    assert_eq!(stage.model().comfort, expected);
    click(&mut stage, "close");
    assert_eq!(stage.model().visit, draft.visit);
    assert_eq!(
        (stage.model().screen, stage.model().panel),
        (Screen::Lesson, None)
    );
    // "Back to default" is one touch, and leaves the place alone too.
    click(&mut stage, "comfort");
    click(&mut stage, "comfort-reset");
    assert_eq!(stage.model().comfort, Comfort::default());
    click(&mut stage, "close");
    assert_eq!(stage.model().visit, draft.visit);
}

/// Leaving a lesson and coming back leads to the same step.
#[test]
fn the_place_in_a_lesson_is_kept() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    stage.show(&places::step(&home, places::scams(&home), 9));
    click(&mut stage, "home");
    click(&mut stage, "lesson-scams");
    assert_eq!(stage.model().visit.as_ref().unwrap().at, 9);
}

/// The code is printed by its button, which goes while the printer works; without a printer there is none.
#[test]
fn a_code_is_printed_from_its_screen() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    let code = Code::new([Picture::Sun, Picture::Cat, Picture::House]);
    let given = places::after(&home, [Action::Kept(code)]);
    stage.show(&given);
    assert!(stage.seen().control("print-sheet").is_none());
    let given = Model {
        printer: true,
        ..given
    };
    stage.show(&given);
    click(&mut stage, "print-sheet");
    let printed =
        |effect: &Effect| matches!(effect, Effect::PrintCode(one, _) if Some(*one) == code);
    assert_eq!(stage.effects().iter().filter(|e| printed(e)).count(), 1);
    assert!(stage.seen().control("print-sheet").is_none());
    stage.act(Action::Printed(false));
    click(&mut stage, "print-sheet");
    assert!(stage.effects().iter().any(printed), "again");
    assert_eq!(stage.model().panel, Some(Panel::Code));
}

/// "J'ai fini": nothing of a person is left for the next one.
#[test]
fn finish_leaves_nothing_of_a_person() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("ar"), TextSize::Largest);
    let lesson = places::scams(&home);
    let asks = places::question(&home, lesson, places::number(lesson, "library"));
    let busy = [
        Action::Notice(Notice::NotSaved),
        places::answer(&["scam"]),
        Action::Give,
        Action::Slower,
        Action::Home,
    ];
    stage.show(&places::after(&asks, busy));
    assert!(!stage.model().session.attempts.is_empty());
    click(&mut stage, "finish");
    assert!(stage.effects().contains(&Effect::NewSession));
    stage.leave();
    let left = stage.model().clone();
    let fresh = places::start();
    let expected = Model {
        notices: vec![Notice::NotSaved],
        narration: left.narration.clone(),
        input_device: InputDevice::Mouse,
        reach: left.reach.clone(),
        idle: left.idle.clone(),
        ..fresh.clone()
    };
    assert_eq!(left, expected);
    assert_eq!((left.narration.spot, left.narration.paused), (None, false));
    assert_eq!(left.reach.focused.as_deref(), Some("language-fr"));
    assert_eq!((left.reach.wanted, left.reach.pointed), (None, None));
}
