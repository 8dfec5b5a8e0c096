use std::path::Path;

use super::*;
use crate::app::{Action, update};
use crate::configuration::Adjustments;
use crate::lesson::Lesson;
use crate::progress::{Attempt, Help, InputDevice, Outcome};
use crate::report::{Counting, Counts, Day, Period, Stay};
use crate::workshop::{GroupOutcome, Record};

const MINUTE: u64 = 60_000;

fn model() -> Model {
    let text = r#"(format: 1, version: 1, minutes: 1, picture: "p", steps: [
        (id: "one", picture: "a", exercise: Type(text: "bonjour"))])"#;
    let lesson = Lesson::parse(Path::new("10-demo.ron"), text).unwrap();
    let locales: Vec<Locale> = ["fr", "ar"].map(|id| id.parse().unwrap()).to_vec();
    let mut model = Model::new(vec![lesson], locales.clone());
    model.setup.has_pin = true;
    model.setup.languages = locales;
    update(&mut model, Action::Finish, Timestamp(0));
    model
}

fn does(model: &mut Model, deed: Deed, now: i64) -> Vec<Effect> {
    update(model, Action::Corner(deed), Timestamp(now))
}

fn knocks(model: &mut Model, by: Knock, moments: &[i64]) -> bool {
    for now in moments {
        does(model, Deed::Knock(by), *now);
    }
    model.panel == Some(Panel::Pin)
}

fn gives(model: &mut Model, pin: &str, now: i64) -> Vec<Effect> {
    does(model, Deed::Type(Typed::from(pin)), now);
    does(model, Deed::Give, now)
}

fn inside() -> Model {
    let mut model = model();
    assert!(knocks(&mut model, Knock::Key, &[0; 5]));
    does(&mut model, Deed::PinIs(true), 0);
    does(&mut model, Deed::Reported(Some(report())), 0);
    model
}

fn report() -> Box<Report> {
    let mut counts = Counts::default();
    let counting = Counting::default();
    for number in 0..20 {
        let attempt = Attempt {
            session: format!("{number}"),
            lesson: if number < 8 { "demo" } else { "gone" }.into(),
            lesson_version: 1,
            step: "one".into(),
            outcome: Outcome::DontKnow,
            help: Help::Hint,
            input_device: InputDevice::Touch,
            locale: if number < 3 { "xx" } else { "ar" }.into(),
            started_at: Timestamp(0),
            secs: 4,
        };
        Stay::default().add(&attempt, &counting, &mut counts);
    }
    Box::new(Report::new(&counts, Period::Day(Day(0))))
}

fn said(effects: &[Effect]) -> Vec<String> {
    let readings = effects.iter().filter_map(|effect| match effect {
        Effect::Narrate(reading) => Some(&reading.messages),
        _ => None,
    });
    readings.flatten().map(Message::key).collect()
}

#[test]
fn five_knocks_in_five_seconds_open_the_door() {
    for by in [Knock::Title, Knock::Key] {
        assert!(knocks(&mut model(), by, &[0, 1_000, 2_000, 3_000, 4_900]));
        assert!(!knocks(&mut model(), by, &[0, 1_000, 2_000, 3_000]));
        assert!(!knocks(&mut model(), by, &[0, 1_000, 2_000, 3_000, 5_000]));
        // The last five count.
        let late = [0, 3_000, 4_000, 5_000, 6_000, 7_500];
        assert!(knocks(&mut model(), by, &late));
    }
}

#[test]
fn nothing_else_opens_it() {
    let mut mixed = model();
    knocks(&mut mixed, Knock::Title, &[0, 0, 0]);
    assert!(!knocks(&mut mixed, Knock::Key, &[0, 0]));
    assert!(!knocks(&mut mixed, Knock::Title, &[0, 0, 0, 0]));
    // Where people learn there is no door.
    let mut home = model();
    let fr = Action::ChooseLocale("fr".parse().unwrap());
    update(&mut home, fr, Timestamp(0));
    assert!(!knocks(&mut home, Knock::Key, &[0; 9]));
    for deed in [
        Deed::PinIs(true),
        Deed::Reported(None),
        Deed::Erase,
        Deed::Leave,
        Deed::Export,
        Deed::Change(Change::Louder),
    ] {
        assert_eq!(does(&mut home, deed.clone(), 0), [], "{deed:?}");
        assert_eq!(does(&mut model(), deed.clone(), 0), [], "{deed:?}");
    }
    assert_eq!(home.screen, Screen::Home);
}

#[test]
fn without_a_pin_it_says_so_and_stays_shut() {
    let mut model = model();
    model.setup.has_pin = false;
    model.notices = vec![Notice::NotSaved, Notice::Configuration];
    for _ in 0..4 {
        does(&mut model, Deed::Knock(Knock::Title), 0);
    }
    let effects = does(&mut model, Deed::Knock(Knock::Title), 0);
    assert_eq!(said(&effects), ["pin-none", "notice-configuration"]);
    assert_eq!(gives(&mut model, "704139", 0), []);
    update(&mut model, Action::Close, Timestamp(0));
    assert_eq!((model.panel, model.screen), (None, Screen::Welcome));
}

#[test]
fn the_right_pin_opens_and_the_figures_are_counted() {
    let mut model = model();
    knocks(&mut model, Knock::Key, &[0; 5]);
    let asked = gives(&mut model, "704139", 0);
    let pin = Typed::from("704139");
    assert_eq!(asked, [errand(Errand::CheckPin(pin))]);
    assert!(model.corner.pin.is_empty(), "forgotten at once");
    let effects = does(&mut model, Deed::PinIs(true), 0);
    assert_eq!(effects, [errand(Errand::Report(When::Today))]);
    assert_eq!((model.panel, model.screen), (None, Screen::Corner));
    let effects = does(&mut model, Deed::Reported(None), 0);
    assert_eq!(
        said(&effects),
        ["corner-title", "when-today", "corner-no-figures"]
    );
    let effects = does(&mut model, Deed::Show(When::Week), 0);
    assert_eq!(effects, [errand(Errand::Report(When::Week))]);
}

#[test]
fn wrong_pins_take_longer_and_leaving_does_not_help() {
    let mut model = model();
    knocks(&mut model, Knock::Title, &[0; 5]);
    for _ in 0..4 {
        assert_eq!(gives(&mut model, "111111", 0).len(), 1);
        let effects = does(&mut model, Deed::PinIs(false), 0);
        assert_eq!(said(&effects), ["pin-wrong"]);
    }
    update(&mut model, Action::Finish, Timestamp(0));
    knocks(&mut model, Knock::Title, &[0; 5]);
    assert_eq!(said(&gives(&mut model, "704139", 4_999)), ["code-wait"]);
    let asked = gives(&mut model, "704139", 5_000);
    assert!(matches!(&asked[..], [Effect::Corner(Errand::CheckPin(_))]));
    does(&mut model, Deed::PinIs(true), 5_000);
    assert_eq!(model.corner.tries, Tries::default());
}

#[test]
fn the_digits_are_never_shown_nor_said() {
    let mut model = model();
    knocks(&mut model, Knock::Title, &[0; 5]);
    let mut shown = String::new();
    for pin in ["7", "70", "704", "7041", "70413", "704139"] {
        let action = Action::Corner(Deed::Type(Typed::from(pin)));
        shown += &format!("{action:?}");
        let effects = update(&mut model, action, Timestamp(0));
        shown += &format!("{effects:?} {model:?}");
        assert_eq!(effects, []);
    }
    shown += &format!("{:?}", does(&mut model, Deed::Give, 0));
    assert!(!shown.contains("704"), "{shown}");
    does(&mut model, Deed::Type(Typed::from("1234567890123")), 0);
    assert!(model.corner.pin.is_empty(), "longer than any PIN");
    does(&mut model, Deed::Type(Typed::from("123")), 0);
    update(&mut model, Action::Close, Timestamp(0));
    assert!(model.corner.pin.is_empty(), "who goes away leaves nothing");
}

/// In a workshop nobody is asked, but an open corner must not stay open.
#[test]
fn nobody_there_closes_it() {
    for secs in [Some(300), None] {
        for mut model in [inside(), {
            let mut door = model();
            knocks(&mut door, Knock::Key, &[0; 5]);
            gives(&mut door, "", 0);
            does(&mut door, Deed::Type(Typed::from("12")), 0);
            door
        }] {
            model.setup.idle_secs = secs;
            let number = model.narration.reading;
            let start = Timestamp(0);
            update(&mut model, Action::ReadingDone(number), start);
            let late = start.plus_millis(5 * MINUTE);
            update(&mut model, Action::Tick, late);
            assert!(model.asks_who_is_there());
            // What comes by itself is no sign of life.
            update(&mut model, Action::Corner(Deed::Exported(None)), late);
            update(&mut model, Action::Tick, late.plus_millis(45_000));
            assert_eq!((model.panel, model.screen), (None, Screen::Welcome));
            // What became of the file is told to who opens the corner next.
            let left = Corner {
                late: Some(Message::new("corner-not-exported")),
                ..Corner::default()
            };
            assert_eq!(model.corner, left);
        }
    }
}

#[test]
fn figures_are_said_as_they_are_shown() {
    let model = inside();
    let said: Vec<String> = inside::spoken_figures(&model)
        .iter()
        .map(Message::key)
        .collect();
    let expected = [
        "corner-title",
        "when-today",
        "corner-visits",
        "corner-sessions",
        "language-name",
        "corner-sessions",
        "corner-other",
        "corner-sessions",
        "corner-hardest",
        "corner-other",
        "corner-other",
        "corner-blocked",
        "corner-helped",
        "demo",
        "demo_one.question",
        "corner-blocked",
        "corner-helped",
        "corner-lessons",
        "demo",
        "corner-begun",
        "corner-finished",
        "corner-other",
        "corner-begun",
        "corner-finished",
    ];
    assert_eq!(said, expected);
    let sections = figures(&model, &report());
    let lines = sections[0].groups.iter().flat_map(|group| &group.lines);
    let told: Vec<(Message, f32)> = lines.map(|line| (line.words.clone(), line.share)).collect();
    let words = |kind, number, about| {
        Message::new("corner-sessions")
            .text("kind", kind)
            .number("number", number)
            .text("about", about)
    };
    // 3 of 20 would be found by subtraction.
    assert_eq!(told[0].0, words("least", 18, ""));
    assert_eq!(told[1].0, words("least", 5, "ar"));
    assert_eq!(told[2], (words("under", 5, "xx"), 1.0 / 18.0));
    let mut all: Vec<Message> = inside::spoken_figures(&model);
    let number = all.len();
    all.sort_by_key(|message| format!("{message:?}"));
    all.dedup();
    assert_eq!(all.len(), number, "each of them is lit alone");
}

#[test]
fn workshops_are_told_behind_what_single_people_did() {
    let model = inside();
    let mut report = report();
    let mut two = Record::new(&model.lessons[0], Timestamp(0));
    two.people = Some(3);
    two.locales = ["fr", "ar"].map(|id| id.parse().unwrap()).into();
    two.step_mut("one").outcome = Some(GroupOutcome::Blocked);
    let mut one = two.clone();
    (one.lesson, one.people) = ("gone".into(), None);
    one.locales.truncate(1);
    one.step_mut("one").outcome = Some(GroupOutcome::Known);
    *report = report.with_workshops(&[two, one], 0);
    let before = figures(&model, &self::report()).len();
    let sections = figures(&model, &report).split_off(before);
    let told = |section: &Section| -> Vec<(String, Vec<String>)> {
        let words = |line: &Line| {
            let number = format!("{:?}", line.words).contains("Number(1)");
            format!("{}{}", line.words.key(), if number { " 1" } else { "" })
        };
        let group = |group: &Group| {
            let names: Vec<String> = group.names.iter().map(Message::key).collect();
            (names.join(" "), group.lines.iter().map(words).collect())
        };
        section.groups.iter().map(group).collect()
    };
    let of = |name: &str, lines: &[&str]| {
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        (name.to_owned(), lines)
    };
    let all = ["corner-held", "corner-people", "corner-people-unsaid 1"];
    let wanted = [
        of("", &all),
        of("demo", &["corner-held 1"]),
        of("corner-other", &["corner-held 1"]),
        of("language-name", &["corner-held 1"]),
        of("language-name", &["corner-held"]),
    ];
    assert_eq!(told(&sections[0]), wanted);
    let blocked = of("demo demo_one.question", &["corner-blocked 1"]);
    assert_eq!(told(&sections[1]), [blocked]);
    let mut shown = model.clone();
    shown.corner.report = Some(report);
    let mut all = inside::spoken_figures(&shown);
    let number = all.len();
    all.sort_by_key(|message| format!("{message:?}"));
    all.dedup();
    assert_eq!(all.len(), number, "each of them is lit alone");
}

#[test]
fn erasing_takes_two_steps() {
    let mut model = inside();
    assert_eq!(does(&mut model, Deed::Erase, 0), []);
    update(&mut model, Action::Open(Panel::Deeds), Timestamp(0));
    assert_eq!(does(&mut model, Deed::Erase, 0), []);
    let effects = update(&mut model, Action::Open(Panel::Erase), Timestamp(0));
    assert_eq!(said(&effects), ["corner-erase-ask"]);
    let effects = does(&mut model, Deed::Erase, 0);
    assert!(effects.contains(&errand(Errand::Erase)));
    assert_eq!(said(&effects)[0], "corner-erasing");
    // Not twice, and the program does not end in the middle of it.
    assert_eq!(does(&mut model, Deed::Leave, 0), []);
    update(&mut model, Action::Open(Panel::Erase), Timestamp(0));
    assert_eq!(does(&mut model, Deed::Erase, 0), []);
    update(&mut model, Action::Open(Panel::Deeds), Timestamp(0));
    let effects = does(&mut model, Deed::Erased(true), 0);
    assert_eq!(said(&effects)[0], "corner-erased");
    assert!(effects.contains(&errand(Errand::Report(When::Today))));
    let effects = does(&mut model, Deed::Erased(false), 0);
    assert_eq!(said(&effects)[0], "corner-not-erased");
    let effects = does(&mut model, Deed::Leave, 0);
    assert_eq!(effects, [errand(Errand::Leave)]);
}

#[test]
fn the_figures_shown_are_those_that_are_written() {
    let mut model = inside();
    update(&mut model, Action::Open(Panel::Deeds), Timestamp(0));
    let effects = does(&mut model, Deed::Export, 0);
    assert!(effects.contains(&errand(Errand::Export(report()))));
    assert_eq!(does(&mut model, Deed::Export, 0), [], "one after the other");
    let effects = does(
        &mut model,
        Deed::Exported(Some(Kept::Stick("/usb/a.csv".into()))),
        0,
    );
    assert_eq!(said(&effects)[0], "corner-exported");
    let again = does(&mut model, Deed::Export, 0);
    assert_eq!(said(&again)[0], "corner-exporting");
    let effects = does(&mut model, Deed::Exported(None), 0);
    assert_eq!(said(&effects)[0], "corner-not-exported");
    // What is said belongs to the page.
    update(&mut model, Action::Close, Timestamp(0));
    assert_eq!(model.corner.said, None);
    model.corner.report = None;
    update(&mut model, Action::Open(Panel::Deeds), Timestamp(0));
    let effects = does(&mut model, Deed::Export, 0);
    assert_eq!(said(&effects)[0], "corner-no-figures");
}

#[test]
fn settings_count_at_once_and_for_all_who_come() {
    let mut model = inside();
    update(&mut model, Action::Open(Panel::Settings), Timestamp(0));
    let (before, fr, ar) = (
        model.setup.volume,
        model.locales[0].clone(),
        model.locales[1].clone(),
    );
    for change in [Change::Louder, Change::Sooner, Change::Language(fr.clone())] {
        does(&mut model, Deed::Change(change), 0);
    }
    let last = does(&mut model, Deed::Change(Change::Language(ar.clone())), 0);
    assert_eq!(said(&last), ["corner-last-language"]);
    assert_eq!(last.len(), 1, "nothing changed");
    let expected = Adjustments {
        volume: Some(before.louder()),
        idle_minutes: Some(4),
        languages: Some(vec![ar.clone()]),
        ..Adjustments::default()
    };
    assert_eq!(model.setup.adjusted, expected);
    let effects = does(&mut model, Deed::Change(Change::Language(fr.clone())), 0);
    assert_eq!(said(&effects), ["language-name", "corner-language-on"]);
    let expected = Adjustments {
        languages: Some(vec![ar.clone(), fr.clone()]),
        ..expected
    };
    let kept = errand(Errand::Adjust(expected.clone()));
    assert!(effects.contains(&kept), "{effects:?}");
    let effects = does(&mut model, Deed::Adjusted(false), 0);
    assert_eq!(said(&effects)[0], "corner-not-kept");
    update(&mut model, Action::Finish, Timestamp(0));
    assert_eq!(model.locales, [ar.clone(), fr]);
    assert_eq!(model.locale, ar);
    assert_eq!(model.comfort.volume, before.louder());
    assert_eq!(model.setup.idle_secs, Some(240));
    assert_eq!(model.setup.adjusted, expected);
}

/// Drawn smaller than a true card, everything on the screen is too small: the screen has fewer inches than was thought.
#[test]
fn the_size_of_the_screen_is_found_with_a_bank_card() {
    let mut model = inside();
    update(&mut model, Action::Open(Panel::Settings), Timestamp(0));
    assert_eq!(model.setup.screen_tenths, 156);
    let effects = does(&mut model, Deed::Change(Change::Larger), 0);
    assert_eq!(model.setup.adjusted.screen_tenths, Some(153));
    let kept = effects.iter().any(|effect| {
        matches!(effect, Effect::Corner(Errand::Adjust(all)) if all.screen_tenths == Some(153))
    });
    assert!(kept, "{effects:?}");
    for (change, end) in [(Change::Larger, 50), (Change::Smaller, 1000)] {
        for _ in 0..300 {
            does(&mut model, Deed::Change(change.clone()), 0);
        }
        assert_eq!(model.setup.screen_tenths, end);
    }
}

#[test]
fn minutes_have_limits_and_a_workshop_has_none() {
    let mut model = inside();
    update(&mut model, Action::Open(Panel::Settings), Timestamp(0));
    for (change, minutes) in [(Change::Sooner, 2), (Change::Later, 10)] {
        for _ in 0..20 {
            does(&mut model, Deed::Change(change.clone()), 0);
        }
        assert_eq!(model.setup.idle_secs, Some(minutes * 60));
    }
    model.setup.idle_secs = None;
    assert_eq!(does(&mut model, Deed::Change(Change::Later), 0), []);
    assert_eq!(model.idle_words(), None);
}

#[test]
fn the_language_of_the_corner_can_be_changed_without_leaving_it() {
    let mut model = inside();
    let ar = Action::ChooseLocale("ar".parse().unwrap());
    update(&mut model, Action::Open(Panel::Languages), Timestamp(0));
    update(&mut model, ar, Timestamp(0));
    assert_eq!((model.panel, model.screen), (None, Screen::Corner));
}

#[test]
fn an_answer_that_comes_late_is_told_at_the_next_opening() {
    let mut model = inside();
    update(&mut model, Action::Open(Panel::Deeds), Timestamp(0));
    does(&mut model, Deed::Export, 0);
    update(&mut model, Action::Finish, Timestamp(0));
    assert!(model.corner.busy, "whoever comes meanwhile");
    assert_eq!(does(&mut model, Deed::Exported(None), 0), []);
    assert!(!model.corner.busy);
    model.panel = Some(Panel::Pin);
    does(&mut model, Deed::PinIs(true), 0);
    assert_eq!(model.panel, Some(Panel::Deeds));
    let told = model.corner.said.clone();
    assert_eq!(told, Some(Message::new("corner-not-exported")));
    assert_eq!(model.corner.late, None, "once");
}

#[test]
fn an_answer_comes_to_the_page_that_shows_it() {
    for panel in [None, Some(Panel::Erase), Some(Panel::Settings)] {
        let mut model = inside();
        model.panel = panel;
        let here = Kept::Machine("/data/a.csv".into());
        let effects = does(&mut model, Deed::Exported(Some(here)), 0);
        assert_eq!(said(&effects)[0], "corner-exported-here");
        assert_eq!(model.panel, Some(Panel::Deeds));
    }
}
