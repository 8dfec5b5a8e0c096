//! Comfort in one touch: what a person says of themselves on the welcome screen, and what follows from it.

use pas_a_pas::app::{Action, Effect, Screen};
use pas_a_pas::comfort::{Comfort, Profile, TextSize};
use pas_a_pas::progress::InputDevice;
use pas_a_pas::words::Message;

use crate::deeds::press;
use crate::places;
use crate::stage::{LANGUAGES, Stage, content, locale};

fn control(profile: Profile) -> String {
    format!("profile-{}", profile.name())
}

fn click(stage: &mut Stage, control: &str) {
    press(stage, InputDevice::Mouse, control);
}

#[test]
fn each_profile_is_put_on_and_taken_off_in_one_touch_and_goes_with_the_person() {
    for profile in Profile::ALL {
        let mut stage = Stage::new(1280, 800);
        let default = stage.model().comfort;
        stage.effects();
        click(&mut stage, &control(profile));
        assert_eq!(stage.model().comfort, profile.on(default), "{profile:?}");
        if profile != Profile::Hearing {
            let said = stage.narrated().unwrap();
            assert_eq!(said[0].id, "profile-on", "{profile:?}");
        }
        click(&mut stage, &control(profile));
        assert_eq!(stage.model().comfort, default, "{profile:?}");
        click(&mut stage, &control(profile));
        stage.act(Action::Finish);
        assert_eq!(
            stage.model().comfort,
            default,
            "{profile:?}: nothing is kept"
        );
        assert_eq!(stage.attempts(), [], "{profile:?}: nothing is recorded");
    }
}

#[test]
fn what_is_on_is_told_as_on() {
    let mut stage = Stage::new(1280, 800);
    for profile in Profile::ALL {
        click(&mut stage, &control(profile));
        let toggled = stage.control(&control(profile)).toggled;
        assert_eq!(toggled, Some(egui::accesskit::Toggled::True), "{profile:?}");
    }
}

/// With one sentence at a time every sentence is seen, alone, and said, in order; and the way back is the same.
#[test]
fn calm_shows_one_sentence_at_a_time() {
    for language in LANGUAGES {
        let locale = locale(language);
        let mut stage = Stage::new(1280, 800);
        let home = places::home(&locale, TextSize::Normal);
        let calm = Comfort {
            calm: true,
            ..Comfort::default()
        };
        stage.show(&home);
        stage.act(Action::SetComfort(calm, Message::new("calm-on")));
        stage.effects();
        click(&mut stage, "lesson-scams");
        let step = stage.model().visit.as_ref().unwrap().message();
        let sentences = content().texts.sentences(&locale, &step);
        assert!(sentences.len() > 1, "{language}: one sentence is no trial");
        let seen = |stage: &Stage| -> Vec<usize> {
            let tree = stage.seen();
            let names = tree.names();
            let shown = |at: &usize| names.contains(&&*sentences[*at].plain());
            (0..sentences.len()).filter(shown).collect()
        };
        for at in 0..sentences.len() {
            assert_eq!(seen(&stage), [at], "{language}");
            let said = stage.narrated().unwrap();
            assert_eq!(said[0], step.clone().only(at), "{language}");
            click(&mut stage, "next");
        }
        let visit = stage.model().visit.clone().unwrap();
        assert!(
            visit.at == 1 || visit.asking,
            "{language}: the step is read"
        );
        click(&mut stage, "back");
        click(&mut stage, "next");
        click(&mut stage, "back");
        assert_eq!(
            seen(&stage),
            [0],
            "{language}: one back is one sentence back"
        );
    }
}

#[test]
fn without_the_voice_nothing_is_said_and_one_press_brings_it_back() {
    let mut stage = Stage::new(1280, 800);
    click(&mut stage, &control(Profile::Hearing));
    stage.effects();
    click(&mut stage, "language-fr");
    click(&mut stage, "lesson-scams");
    click(&mut stage, "next");
    let spoken = |effects: Vec<Effect>| {
        let narrates = |effect: &Effect| matches!(effect, Effect::Narrate(_));
        effects.iter().any(narrates)
    };
    assert!(!spoken(stage.effects()));
    assert_eq!(stage.model().screen, Screen::Lesson);
    assert!(
        stage.seen().control("listen").is_none(),
        "nothing to listen to"
    );
    click(&mut stage, "sound-on");
    assert!(spoken(stage.effects()));
    assert!(stage.seen().control("listen").is_some());
}

/// What is said about a sentence takes nothing away: *Next* leads to the next sentence, not past all of them.
#[test]
fn calm_skips_no_sentence_after_help_or_a_word_that_is_explained() {
    let home = places::home(&locale("fr"), TextSize::Normal);
    let lesson = home.lessons.iter().find(|l| l.id == "scams").unwrap();
    let mut model = places::step(&home, lesson, 0);
    model.comfort.calm = true;
    for said in [Action::Help, Action::Explain("arnaque".into())] {
        let mut stage = Stage::new(1280, 800);
        stage.show(&model);
        stage.act(said);
        let card = |stage: &Stage| stage.model().visit.as_ref().unwrap().state().card;
        assert!(card(&stage).is_some());
        click(&mut stage, "next");
        let visit = stage.model().visit.as_ref().unwrap();
        assert_eq!((visit.at, visit.sentence), (0, 1));
        assert_eq!(card(&stage), None);
    }
}

/// Who had no voice and begins to go by ear hears again.
#[test]
fn by_ear_there_is_a_voice() {
    let mut stage = Stage::new(1280, 800);
    click(&mut stage, &control(Profile::Hearing));
    stage.effects();
    stage.act(Action::Headphones);
    assert!(stage.model().comfort.by_ear && !stage.model().comfort.silent);
    assert!(stage.narrated().is_some());
}
