//! A screen reader that is running begins the mode by ear, and speaks instead of the program.

use egui::Key;
use egui::accesskit::Role;
use pas_a_pas::app::{Action, Effect};
use pas_a_pas::configuration::ScreenReader;
use pas_a_pas::words::Message;

use crate::places;
use crate::seen::Control;
use crate::stage::{LANGUAGES, Stage, locale, words};

/// A machine on which a screen reader was started, on the welcome screen.
fn read() -> Stage {
    let mut stage = Stage::new(1280, 800);
    stage.act(Action::ScreenReader);
    stage
}

/// What the screen reader is handed to say, in order.
fn announced(stage: &Stage) -> Vec<String> {
    let seen = stage.seen();
    let live = seen.all.iter().filter(|one| one.live);
    live.map(|one| one.name.clone()).collect()
}

fn speaks(stage: &mut Stage) -> bool {
    let effects = stage.effects();
    effects
        .iter()
        .any(|effect| matches!(effect, Effect::Narrate(_)))
}

#[test]
fn en_5_2_a_screen_reader_begins_it_and_speaks_itself() {
    let mut stage = read();
    assert!(stage.model().comfort.by_ear);
    assert!(!speaks(&mut stage), "there are two voices");
    let begins = Message::new("ear-begins");
    let told = announced(&stage);
    for language in LANGUAGES {
        let own = locale(language);
        let words = words(&own, &begins.clone().in_locale(&own));
        assert!(told.contains(&words), "{words:?} is not among {told:#?}");
    }
    // What has the keyboard is told by the screen reader itself.
    stage.key(Key::ArrowDown);
    assert!(stage.seen().focused().is_some());
    assert_eq!(announced(&stage), told, "nothing new is handed over");
    assert!(!speaks(&mut stage));
}

/// Each screen that comes is handed over once, by its words and by how to go on, each in its language.
#[test]
fn en_11_5_2_16_news_is_handed_to_the_screen_reader() {
    let mut stage = read();
    stage.act(Action::ChooseLocale(locale("ar")));
    let told = announced(&stage);
    let arabic = locale("ar");
    let home = words(&arabic, &Message::new("home-title"));
    assert!(told.contains(&home), "{home:?} is not among {told:#?}");
    let seen = stage.seen();
    let live: Vec<&Control> = seen.all.iter().filter(|one| one.live).collect();
    assert!(
        live.iter()
            .all(|one| one.role == Role::Label && one.language.is_some())
    );
    stage.act(Action::OpenLesson("scams".into()));
    stage.act(Action::Next);
    stage.act(Action::DontKnow);
    let hint = announced(&stage);
    assert_ne!(hint, told);
    let all = stage.seen().all;
    let twice = all
        .iter()
        .filter(|one| one.live && Some(&one.name) == hint.first());
    assert_eq!(twice.count(), 1, "it is not news a second time: {hint:#?}");
    assert!(!speaks(&mut stage));
}

#[test]
fn it_ends_by_the_same_key_and_the_program_speaks_again() {
    let mut stage = read();
    stage.act(Action::ChooseLocale(locale("fr")));
    stage.act(Action::HoldEarKey(true));
    stage.wait(2 * pas_a_pas::app::HOLD_MILLIS);
    stage.act(Action::HoldEarKey(false));
    assert!(!stage.model().comfort.by_ear && !stage.model().comfort.silent);
    assert!(speaks(&mut stage));
    // It is one person's choice: the next one has the screen reader again.
    stage.act(Action::Finish);
    assert!(stage.model().comfort.by_ear && stage.model().comfort.silent);
}

#[test]
fn an_operator_can_leave_all_as_it_was() {
    let mut model = places::start();
    model.setup.screen_reader = ScreenReader::Plain;
    let before = model.comfort;
    let model = places::after(&model, [Action::ScreenReader]);
    assert_eq!(model.comfort, before);
}
