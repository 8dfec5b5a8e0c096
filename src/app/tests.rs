//! What an action changes: the voice, the focus, the settings, the end of a stay.

use std::path::Path;

use super::*;
use crate::comfort::{Contrast, Pace, TextSize, Volume};
use crate::configuration::Configuration;
use crate::progress::{Help, Outcome, Timestamp};
use crate::session::Card;
use crate::sheet::Sheet;
use crate::words::french_word;

const NOW: Timestamp = Timestamp(1_000);

fn lesson() -> Lesson {
    let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
        (id: "one", picture: "a"),
        (id: "two", picture: "a", imitation: Sms,
         exercise: Choice(options: ["yes", "no"], right: ["yes"])),
    ])"#;
    Lesson::parse(Path::new("10-demo.ron"), text).unwrap()
}

fn model() -> Model {
    let locales = ["fr", "ar"].map(|id| id.parse().unwrap());
    let mut model = Model::new(vec![lesson()], locales.into());
    acts(&mut model, [Action::Finish, Action::SessionIs("s".into())]);
    model
}

fn acts(model: &mut Model, actions: impl IntoIterator<Item = Action>) -> Vec<Effect> {
    let actions = actions.into_iter();
    actions
        .flat_map(|action| update(model, action, NOW))
        .collect()
}

/// On the question of step `two`.
fn asking() -> Model {
    let mut model = model();
    let open = Action::OpenLesson("demo".into());
    acts(&mut model, [open, Action::Next, Action::Next]);
    model
}

fn spot(id: &str) -> Spot {
    Spot {
        message: Message::new(id),
        line: 0,
    }
}

fn reach(control: &str) -> Reach {
    Reach {
        control: control.into(),
        messages: vec![Message::new(control)],
    }
}

fn answer(id: &str) -> Action {
    Action::Answer(crate::exercise::Answer::of([id]))
}

/// What is to be read, first and only.
fn read(effects: &[Effect]) -> Vec<Message> {
    let mut readings = effects.iter().filter_map(|effect| match effect {
        Effect::Narrate(reading) => Some(reading.messages.clone()),
        _ => None,
    });
    let first = readings.next().unwrap_or_default();
    assert_eq!(readings.next(), None, "two readings at once: {effects:?}");
    first
}

#[test]
fn late_events_of_the_voice_do_not_count() {
    let mut model = model();
    let old = model.narration.reading;
    acts(&mut model, [Action::Listen]);
    assert!(
        model.narration.reading > old,
        "each reading has its own number"
    );
    let listening = model.clone();
    acts(
        &mut model,
        [Action::Reading(old, spot("late")), Action::ReadingDone(old)],
    );
    assert_eq!(model, listening);
    let number = model.narration.reading;
    acts(&mut model, [Action::Reading(number, spot("now"))]);
    assert_eq!(model.narration.spot, Some(spot("now")));
    acts(&mut model, [Action::ReadingDone(number)]);
    assert_eq!(
        (model.narration.spot.clone(), model.narration.active),
        (None, false)
    );
}

#[test]
fn en_5_1_3_4_pause_goes_on_where_it_was_and_reads_again_at_the_end() {
    let mut model = model();
    acts(&mut model, [Action::Listen]);
    let number = model.narration.reading;
    acts(&mut model, [Action::Reading(number, spot("a"))]);
    assert_eq!(
        acts(&mut model, [Action::PauseOrResume]),
        [Effect::Pause(true)]
    );
    assert_eq!(model.narration.spot, Some(spot("a")), "the light stays");
    assert_eq!(
        acts(&mut model, [Action::PauseOrResume]),
        [Effect::Pause(false)]
    );
    acts(&mut model, [Action::ReadingDone(number)]);
    let effects = acts(&mut model, [Action::PauseOrResume]);
    assert_eq!(read(&effects), spoken(&model));
}

#[test]
fn a_new_reading_ends_the_pause() {
    let mut model = model();
    acts(&mut model, [Action::Listen, Action::PauseOrResume]);
    assert!(model.narration.paused);
    acts(&mut model, [Action::Listen]);
    assert!(!model.narration.paused);
}

#[test]
fn slower_goes_round_and_says_so() {
    let mut model = model();
    let mut paces = Vec::new();
    for _ in 0..3 {
        let effects = acts(&mut model, [Action::Slower]);
        let pace = model.comfort.pace;
        assert_eq!(read(&effects)[0].id, format!("pace-{}", pace.name()));
        assert!(matches!(&effects[0], Effect::Narrate(reading) if reading.pace == pace));
        paces.push(pace);
    }
    assert_eq!(paces, [Pace::Slow, Pace::Slowest, Pace::Normal]);
}

/// Issue 2: speech stops at once when the person acts, or when new speech starts.
#[test]
fn acting_stops_the_voice_at_once() {
    let before = asking();
    let human = [
        Action::Open(Panel::Comfort),
        Action::Open(Panel::Languages),
        Action::Close,
        Action::Home,
        Action::Finish,
        Action::Back,
        Action::Give,
        Action::DontKnow,
        Action::Help,
        Action::Show,
        Action::Human,
        Action::Listen,
        Action::Slower,
        answer("yes"),
        answer("no"),
        Action::ChooseLocale("ar".parse().unwrap()),
        Action::Hear(vec![Message::new("x")]),
    ];
    for action in human {
        let mut model = before.clone();
        let number = model.narration.reading;
        acts(&mut model, [Action::Reading(number, spot("old"))]);
        let effects = acts(&mut model, [action.clone()]);
        let stops = |e: &Effect| matches!(e, Effect::Narrate(_) | Effect::Hush);
        assert!(effects.iter().any(stops), "{action:?}: {effects:?}");
        assert_eq!(model.narration.spot, None, "{action:?}");
        assert_ne!(model.narration.reading, number, "{action:?}");
    }
}

#[test]
fn taking_an_option_back_is_silence() {
    let mut model = asking();
    let chosen = acts(&mut model, [answer("yes")]);
    assert_eq!(read(&chosen)[0].key(), "demo_two.option-yes");
    let back = acts(&mut model, [Action::Answer(Default::default())]);
    assert_eq!(back, [Effect::Hush]);
}

#[test]
fn en_5_1_3_12_volume_is_set_and_said() {
    let mut model = model();
    let louder = Comfort {
        volume: model.comfort.volume.louder(),
        ..model.comfort
    };
    let effects = acts(
        &mut model,
        [Action::SetComfort(louder, Message::new("said"))],
    );
    assert_eq!(effects[0], Effect::Volume(louder.volume));
    assert_eq!(read(&effects), [Message::new("said")]);
    let same = acts(
        &mut model,
        [Action::SetComfort(louder, Message::new("said"))],
    );
    assert_eq!(
        read(&same),
        [Message::new("said")],
        "a button that answers nothing seems broken"
    );
}

#[test]
fn en_5_1_3_13_setting_all_back_sets_the_volume_too() {
    let mut model = model();
    let changed = Comfort {
        text_size: TextSize::Largest,
        contrast: Contrast::Dark,
        volume: model.comfort.volume.quieter(),
        ..model.comfort
    };
    acts(
        &mut model,
        [Action::SetComfort(changed, Message::new("said"))],
    );
    let effects = acts(
        &mut model,
        [Action::SetComfort(Comfort::default(), Message::new("said"))],
    );
    assert!(effects.contains(&Effect::Volume(Volume::default())));
    assert_eq!(model.comfort, Comfort::default());
}

#[test]
fn finish_forgets_the_person_and_keeps_the_machine() {
    let mut model = asking();
    let busy = [
        Action::Used(InputDevice::Touch),
        Action::Notice(Notice::NotSaved),
        answer("no"),
        Action::Give,
        Action::Slower,
        Action::ChooseLocale("ar".parse().unwrap()),
    ];
    acts(&mut model, busy);
    let number = model.narration.reading;
    let effects = acts(&mut model, [Action::Finish]);
    assert_eq!(effects[0], Effect::NewSession);
    assert!(effects.contains(&Effect::Volume(Volume::default())));
    let mut expected = Model::new(vec![lesson()], model.locales.clone());
    expected.notices = vec![Notice::NotSaved];
    expected.input_device = InputDevice::Touch;
    expected.narration = model.narration.clone();
    expected.reach.wanted = Some("language-fr".into());
    expected.reach.arrivals = model.reach.arrivals;
    assert_eq!(model, expected);
    assert!(
        model.narration.reading > number,
        "late events of the last person do not count"
    );
}

#[test]
fn en_5_1_3_13_finish_goes_back_to_what_the_operator_chose() {
    let mut model = asking();
    let text = r#"(place: (name: "Mairie", phone: "01 39 98"), volume: 6, situation: Workshop)"#;
    let chosen = Configuration::parse("kiosk.ron".as_ref(), text).unwrap();
    model.setup = Setup::of(&chosen);
    let volume = chosen.volume;
    let quiet = Comfort {
        volume: Volume::default().quieter(),
        ..model.comfort
    };
    acts(
        &mut model,
        [Action::SetComfort(quiet, Message::new("said"))],
    );
    let effects = acts(&mut model, [Action::Finish]);
    assert!(effects.contains(&Effect::Volume(volume)));
    assert_eq!(model.comfort.volume, volume);
    assert_eq!(
        model.comfort,
        Comfort {
            volume,
            ..Comfort::default()
        }
    );
    assert_eq!(model.setup, Setup::of(&chosen));
    assert_eq!(model.setup.idle_secs, None);
    assert_eq!(model.setup.help_phone(), Some("01 39 98"));
    assert_eq!(Setup::default().help_phone(), None);
}

#[test]
fn focus_of_a_new_screen_is_silent_and_moved_focus_is_heard() {
    let mut model = model();
    acts(&mut model, [Action::Used(InputDevice::Keyboard)]);
    let wanted = model.reach.wanted.clone().unwrap();
    assert_eq!(acts(&mut model, [Action::Focus(Some(reach(&wanted)))]), []);
    assert_eq!(model.reach.wanted, None);
    let effects = acts(&mut model, [Action::Focus(Some(reach("comfort")))]);
    assert_eq!(read(&effects), [Message::new("comfort")]);
    acts(&mut model, [Action::Used(InputDevice::Assistive)]);
    let by_reader = acts(&mut model, [Action::Focus(Some(reach("languages")))]);
    assert_eq!(by_reader, [], "a screen reader speaks for itself");
}

#[test]
fn focus_that_is_there_already_is_not_held() {
    let mut model = model();
    acts(&mut model, [Action::OpenLesson("demo".into())]);
    acts(&mut model, [Action::Focus(Some(reach("next")))]);
    acts(&mut model, [Action::Next]);
    assert_eq!(model.visit.as_ref().unwrap().at, 1);
    assert_eq!(model.reach.wanted, None);
}

#[test]
fn a_pointer_that_rests_is_heard_once() {
    let mut model = model();
    let come = |moved| Action::Point {
        reach: Some(reach("comfort")),
        moved,
    };
    assert_eq!(acts(&mut model, [come(false)]), []);
    assert_eq!(
        acts(&mut model, [come(true)]),
        [Effect::WakeAfter(DWELL_MILLIS)]
    );
    let soon = update(&mut model, Action::Tick, NOW.plus_millis(DWELL_MILLIS - 1));
    assert_eq!(soon, [Effect::WakeAfter(1)]);
    let late = update(&mut model, Action::Tick, NOW.plus_millis(DWELL_MILLIS));
    assert_eq!(read(&late), [Message::new("comfort")]);
    let later = update(&mut model, Action::Tick, NOW.plus_millis(9 * DWELL_MILLIS));
    assert_eq!(later, []);
}

#[test]
fn acting_takes_the_pointer_s_turn_away() {
    let mut model = model();
    let point = Action::Point {
        reach: Some(reach("comfort")),
        moved: true,
    };
    acts(&mut model, [point, Action::Open(Panel::Comfort)]);
    let late = update(&mut model, Action::Tick, NOW.plus_millis(DWELL_MILLIS));
    let speaks = |effect: &Effect| !matches!(effect, Effect::WakeAfter(_));
    assert!(
        !late.iter().any(speaks),
        "the new screen speaks, not the old control: {late:?}"
    );
}

#[test]
fn next_waits_for_the_answer_and_the_row_is_written_once() {
    let mut model = asking();
    assert_eq!(
        acts(&mut model, [Action::Next]),
        [],
        "not before the answer"
    );
    let recorded = |effects: Vec<Effect>| -> Vec<Outcome> {
        let rows = effects.into_iter().filter_map(|effect| match effect {
            Effect::Record(attempt) => Some(attempt.outcome),
            _ => None,
        });
        rows.collect()
    };
    let empty = acts(&mut model, [Action::Give]);
    assert_eq!(recorded(empty), []);
    let right = acts(&mut model, [answer("yes"), Action::Give]);
    assert_eq!(recorded(right), [Outcome::Right]);
    let next = acts(&mut model, [Action::Next]);
    assert_eq!(recorded(next), []);
    assert_eq!(model.screen, Screen::Summary);
    acts(&mut model, [Action::Back]);
    assert_eq!(
        (model.screen, model.visit.as_ref().unwrap().at),
        (Screen::Lesson, 1)
    );
}

#[test]
fn actions_of_a_lesson_do_nothing_elsewhere() {
    let before = model();
    for action in [
        Action::Give,
        Action::DontKnow,
        Action::Help,
        Action::Show,
        Action::Next,
    ] {
        let mut model = before.clone();
        assert_eq!(acts(&mut model, [action.clone()]), [], "{action:?}");
        model.idle = before.idle.clone();
        assert_eq!(model, before, "{action:?}");
    }
    let mut model = before.clone();
    assert_eq!(acts(&mut model, [Action::OpenLesson("nowhere".into())]), []);
    model.idle = before.idle.clone();
    assert_eq!(model, before);
}

#[test]
fn without_sound_nothing_is_being_read() {
    let mut model = model();
    acts(&mut model, [Action::Sound(Sound::Missing), Action::Listen]);
    assert!(!model.narration.active);
    acts(&mut model, [Action::Sound(Sound::On), Action::Listen]);
    assert!(model.narration.active);
}

#[test]
fn a_notice_stands_once_until_it_is_mended() {
    let mut model = model();
    let notice = || Action::Notice(Notice::NotSaved);
    acts(&mut model, [notice(), notice()]);
    assert_eq!(model.notices, [Notice::NotSaved]);
    acts(&mut model, [Action::NoticeGone(Notice::NotSaved)]);
    assert_eq!(model.notices, []);
}

#[test]
fn what_comes_next_is_made_ready() {
    let mut model = model();
    let effects = acts(&mut model, [Action::OpenLesson("demo".into())]);
    let ready = effects.iter().find_map(|effect| match effect {
        Effect::Prepare(messages) => Some(messages[0].key()),
        _ => None,
    });
    assert_eq!(ready.as_deref(), Some("demo_two"));
}

#[test]
fn a_guide_gives_the_step_back_when_it_is_listened_to() {
    let mut model = model();
    acts(
        &mut model,
        [Action::OpenLesson("demo".into()), Action::Help],
    );
    let effects = acts(&mut model, [Action::Listen]);
    assert_eq!(read(&effects), [Message::new("demo_one")]);
}

#[test]
fn a_hint_is_heard_again_with_its_question() {
    let mut model = asking();
    acts(&mut model, [Action::Help]);
    let again = read(&acts(&mut model, [Action::Listen]));
    let step = Message::new("demo_two");
    assert_eq!(again[0], step.attribute("hint"));
    assert!(again.contains(&step.attribute("question")), "{again:?}");
}

#[test]
fn the_name_of_pause_does_not_take_away_what_there_is_to_pause() {
    let mut model = model();
    acts(&mut model, [Action::OpenLesson("demo".into())]);
    let number = model.narration.reading;
    let reach = Reach {
        control: "pause".into(),
        messages: vec![Message::new("pause")],
    };
    model.input_device = InputDevice::Keyboard;
    assert_eq!(acts(&mut model, [Action::Focus(Some(reach.clone()))]), []);
    let point = Action::Point {
        reach: Some(reach),
        moved: true,
    };
    acts(&mut model, [point]);
    update(&mut model, Action::Tick, NOW.plus_millis(5_000));
    assert_eq!(model.narration.reading, number);
    let effects = acts(&mut model, [Action::PauseOrResume]);
    assert_eq!(effects, [Effect::Pause(true)]);
}

#[test]
fn a_passed_exercise_can_be_tried_again() {
    let mut model = asking();
    acts(&mut model, [answer("yes"), Action::Give]);
    assert!(model.visit.as_ref().unwrap().can_go_on());
    acts(&mut model, [answer("no")]);
    assert!(!model.visit.as_ref().unwrap().can_go_on());
    let effects = acts(&mut model, [Action::Give]);
    assert!(matches!(&effects[0], Effect::Record(attempt) if attempt.outcome == Outcome::Wrong));
}

#[test]
fn a_finished_lesson_begins_with_empty_questions() {
    let mut model = asking();
    acts(
        &mut model,
        [answer("yes"), Action::Give, Action::Next, Action::Home],
    );
    assert_eq!(model.screen, Screen::Home);
    acts(&mut model, [Action::OpenLesson("demo".into())]);
    let visit = model.visit.as_ref().unwrap();
    assert!(visit.steps.iter().all(|state| !state.passed));
}

#[test]
fn reading_the_text_again_does_not_stop_the_clock() {
    let mut model = asking();
    let since = model.visit.as_ref().unwrap().since;
    update(&mut model, Action::Back, NOW.plus_millis(9_000));
    update(&mut model, Action::Next, NOW.plus_millis(9_500));
    let visit = model.visit.as_ref().unwrap();
    assert!(visit.asking);
    assert_eq!(visit.since, since);
}

#[test]
fn what_is_held_on_the_keyboard_on_the_screen_is_free_on_the_next_screen() {
    let mut model = asking();
    let held = Typing {
        shown: true,
        shift: true,
        caps: true,
        altgr: false,
        dead: Some('^'),
    };
    assert_eq!(acts(&mut model, [Action::Typing(held)]), []);
    assert_eq!(model.typing, held);
    acts(&mut model, [Action::Back]);
    let shown = Typing {
        shown: true,
        ..Typing::default()
    };
    assert_eq!(model.typing, shown, "it stays on the screen");
    let qwerty = Layout {
        rows: vec![Vec::new()],
    };
    model.keyboard = qwerty.clone();
    acts(&mut model, [Action::Finish]);
    assert_eq!(model.typing, Typing::default());
    assert_eq!(model.keyboard, qwerty, "it is that of the machine");
}

/// What took help can be done again from the summary, and leads back to it.
#[test]
fn a_step_that_took_help_can_be_done_again() {
    let mut model = model();
    acts(&mut model, [Action::OpenLesson("demo".into())]);
    while model.screen == Screen::Lesson {
        let asking = model.visit.as_ref().unwrap().asking;
        if asking {
            acts(&mut model, [Action::Help, Action::Help, Action::Show]);
        }
        acts(&mut model, [Action::Next]);
    }
    let visit = model.visit.clone().unwrap();
    let again = model.session.to_do_again(&visit.lesson);
    let first = *again.first().unwrap();
    assert!(spoken(&model).contains(&Message::new("again-offer")));
    acts(&mut model, [Action::Again(first)]);
    let visit = model.visit.clone().unwrap();
    assert_eq!((model.screen, visit.at), (Screen::Lesson, first));
    assert!(!visit.state().passed, "it begins anew");
    acts(&mut model, [Action::Next]);
    let solution = visit.step().unwrap().exercise.as_ref().unwrap().solution();
    acts(
        &mut model,
        [Action::Answer(solution), Action::Give, Action::Next],
    );
    assert_eq!(model.screen, Screen::Summary);
    let visit = model.visit.clone().unwrap();
    assert!(!model.session.to_do_again(&visit.lesson).contains(&first));
    assert_eq!(model.session.step_of("demo"), 0);
}

/// On a step that offers a sheet, at a machine with or without a printer.
fn offering(printer: bool) -> Model {
    let mut model = model();
    model.printer = printer;
    model.lessons[0].steps[0].sheet = Some(Sheet::Memo);
    acts(&mut model, [Action::OpenLesson("demo".into())]);
    model
}

#[test]
fn a_sheet_is_printed_once_and_what_becomes_of_it_is_said() {
    let mut model = offering(true);
    let effects = acts(&mut model, [Action::Print]);
    assert!(effects.contains(&Effect::Print(Sheet::Memo)));
    assert_eq!(read(&effects), [Message::new("print-doing")]);
    assert_eq!(acts(&mut model, [Action::Print]), [], "it is on its way");
    for (done, said) in [(true, "print-done"), (false, "print-failed")] {
        let mut model = model.clone();
        let effects = acts(&mut model, [Action::Printed(done)]);
        assert_eq!(read(&effects), [Message::new(said)]);
        let effects = acts(&mut model, [Action::Print]);
        assert!(effects.contains(&Effect::Print(Sheet::Memo)), "again");
    }
    // Who went on is not disturbed.
    acts(&mut model, [Action::Next]);
    let before = model.clone();
    assert_eq!(acts(&mut model, [Action::Printed(true)]), []);
    assert_eq!(model, before);
    // The next person finds the same printer.
    acts(&mut model, [Action::Finish]);
    assert!(model.printer);
}

#[test]
fn without_a_printer_people_hear_where_the_sheet_is() {
    let mut model = offering(false);
    let ask = Message::new("print-ask");
    assert_eq!(read(&acts(&mut model, [Action::Listen])).last(), Some(&ask));
    assert_eq!(acts(&mut model, [Action::Print]), []);
    let mut model = offering(true);
    assert!(!read(&acts(&mut model, [Action::Listen])).contains(&ask));
    // Only where a step offers one.
    acts(&mut model, [Action::Next]);
    assert_eq!(acts(&mut model, [Action::Print]), []);
}

#[test]
fn a_french_word_is_explained_and_a_second_touch_takes_that_away() {
    let mut model = model();
    acts(&mut model, [Action::OpenLesson("demo".into())]);
    let explain = || Action::Explain("Mot de passe".into());
    let said = [
        french_word("Mot de passe"),
        Message::new("glossary_mot-de-passe"),
    ];
    assert_eq!(read(&acts(&mut model, [explain()])), said);
    let card = |model: &Model| model.visit.as_ref().unwrap().state().card;
    assert_eq!(card(&model), Some(Card::Word("Mot de passe".into())));
    // Who asked for the meaning of a word was not helped with the exercise.
    assert_eq!(model.visit.as_ref().unwrap().state().help, Help::None);
    assert_eq!(read(&acts(&mut model, [explain()])), []);
    assert_eq!(card(&model), None);
    // Another word takes its place; what is read again begins with the step.
    acts(&mut model, [explain(), Action::Explain("Colis".into())]);
    assert_eq!(card(&model), Some(Card::Word("Colis".into())));
    acts(&mut model, [Action::Next]);
    assert_eq!(card(&model), None);
    // Where there is no step it is only said.
    acts(&mut model, [Action::Home]);
    assert_eq!(read(&acts(&mut model, [explain()])), said);
}

#[test]
fn lessons_that_come_after_the_first_picture_change_nothing_else() {
    let mut model = model();
    let lessons = std::mem::take(&mut model.lessons);
    model.notices = vec![Notice::NotSaved, Notice::NoLessons];
    let before = model.clone();
    let loaded = Loaded {
        lessons: lessons.clone(),
        locales: model.locales.clone(),
        keyboard: model.keyboard.clone(),
        word_pictures: model.word_pictures.clone(),
        standings: model.standings.clone(),
        notices: vec![Notice::LessonsLeftOut(vec!["10-a.ron".into()])],
        preview: None,
    };
    let effects = update(&mut model, Action::Loaded(Box::new(loaded)), Timestamp(0));
    assert_eq!(effects, []);
    let notices = vec![
        Notice::NotSaved,
        Notice::LessonsLeftOut(vec!["10-a.ron".into()]),
    ];
    assert_eq!(
        model,
        Model {
            lessons,
            notices,
            ..before
        }
    );
}

#[test]
fn the_wish_of_the_system_to_keep_still_is_kept() {
    let mut model = model();
    let mut still = |action| {
        acts(&mut model, [action]);
        model.comfort.still
    };
    let chosen = Comfort {
        still: true,
        ..Comfort::default()
    };
    assert!(still(Action::SetComfort(chosen, Message::new("still-on"))));
    // No wish takes back nothing that the person chose.
    assert!(still(Action::KeepStill(false)));
    assert!(!still(Action::Finish), "the next person begins as ever");
    assert!(still(Action::KeepStill(true)));
    assert!(still(Action::Finish), "and keeps the wish of the system");
    assert!(!still(Action::KeepStill(false)));
}
