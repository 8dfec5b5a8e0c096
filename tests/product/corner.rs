//! The facilitator's corner: its screens, its door by mouse, finger and key, and a PIN that nobody hears or sees.

use egui::Key;
use pas_a_pas::app::{
    Action, Change, Deed, Effect, Errand, Kept, Knock, LONG_TOUCH_MILLIS, Model, Notice, Panel,
    Screen,
};
use pas_a_pas::comfort::TextSize;
use pas_a_pas::progress::Timestamp;
use pas_a_pas::report::{Counts, Day, LessonCounts, Period, Report, StepCounts, When};
use pas_a_pas::typed::Typed;
use pas_a_pas::workshop::{GroupOutcome, Record};

use crate::places::{after, home, start};
use crate::stage::{LANGUAGES, Stage, content, locale, node_of};

/// A week in a busy place, with figures of all kinds: exact ones, hidden ones, and those that hide others.
fn report(when: When) -> Box<Report> {
    let mut counts = Counts::default();
    let monday = Day(20_521);
    for (day, language, number) in [(0, "fr", 31), (0, "ar", 12), (1, "fr", 9), (3, "tr", 2)] {
        let key = (monday.plus(day), language.to_owned());
        counts.sessions.insert(key, number);
    }
    for (lesson, begun, finished, faces) in [
        ("first-steps", 24, 17, [9, 5, 2]),
        ("scams", 12, 3, [0, 0, 0]),
        ("an-old-lesson", 6, 0, [0, 0, 0]),
    ] {
        let count = LessonCounts {
            begun,
            finished,
            faces,
        };
        counts.lessons.insert((lesson.to_owned(), monday), count);
    }
    for (lesson, step, visits, blocked, helped) in [
        ("scams", "clicked", 14, 9, 6),
        ("scams", "library", 11, 5, 1),
        ("an-old-lesson", "gone", 6, 6, 0),
    ] {
        let count = StepCounts {
            visits,
            blocked,
            helped,
        };
        let key = (lesson.to_owned(), step.to_owned(), monday);
        counts.steps.insert(key, count);
    }
    let period = match when {
        When::Today => Period::Day(monday),
        When::Week => Period::Week(monday),
        When::All => Period::All,
    };
    let report = Report::new(&counts, period);
    Box::new(match when {
        When::Week => report.with_workshops(&workshops(monday), 0),
        _ => report,
    })
}

/// A group that blocked on two questions, a harder one among them, and one of which nobody said how large it was.
fn workshops(monday: Day) -> [Record; 2] {
    let lessons = &content().lessons;
    let scams = lessons.iter().find(|lesson| lesson.id == "scams").unwrap();
    let mut eight = Record::new(scams, Timestamp(monday.0 * 86_400_000));
    eight.people = Some(8);
    eight.locales = ["fr", "ar"].map(locale).into();
    for step in ["clicked", "bank--harder"] {
        eight.step_mut(step).outcome = Some(GroupOutcome::Blocked);
    }
    let mut unsaid = eight.clone();
    unsaid.lesson = "an-old-lesson".into();
    (unsaid.begun, unsaid.people) = (eight.begun.plus_millis(1), None);
    unsaid.locales.truncate(1);
    [eight, unsaid]
}

fn deed(deed: Deed) -> Action {
    Action::Corner(deed)
}

/// The welcome screen in the language and letters of `home`, on a machine with a PIN.
fn welcome(home: &Model) -> Model {
    let mut model = start();
    model.locale = home.locale.clone();
    model.comfort = home.comfort;
    model.setup.has_pin = true;
    model.setup.languages = content().locales.clone();
    model
}

/// Before the shut door, on a machine with a PIN.
pub fn door(home: &Model) -> Model {
    let knocks = std::iter::repeat_n(deed(Deed::Knock(Knock::Key)), 5);
    after(&welcome(home), knocks)
}

/// Inside, with the figures of today.
pub fn inside(home: &Model) -> Model {
    let report = Deed::Reported(Some(report(When::Today)));
    after(&door(home), [deed(Deed::PinIs(true)), deed(report)])
}

/// All screens of the corner.
pub fn all(home: &Model) -> Vec<(String, Model)> {
    let mut without = welcome(home);
    without.setup.has_pin = false;
    without.notices = vec![Notice::Configuration];
    let knocks = std::iter::repeat_n(deed(Deed::Knock(Knock::Title)), 5);
    let (door, inside) = (door(home), inside(home));
    let typed = deed(Deed::Type(Typed::from("704139")));
    let notices = [
        Notice::NotSaved,
        Notice::DatabaseSetAside,
        Notice::DatabaseNewer,
        Notice::LessonsLeftOut(vec!["40-demo.ron".into()]),
        Notice::Configuration,
        Notice::Adjustments,
    ];
    // All faults and all figures together would be more pages than anyone turns.
    let notices = notices.map(Action::Notice).into_iter();
    let notices = notices.chain([deed(Deed::Reported(None))]);
    let week = [
        deed(Deed::Show(When::Week)),
        deed(Deed::Reported(Some(report(When::Week)))),
    ];
    let deeds = after(&inside, [Action::Open(Panel::Deeds)]);
    let path = "/media/mediatheque/CLE-USB/pas-a-pas-2026-03-14.csv";
    let exported = [deed(Deed::Exported(Some(Kept::Stick(path.into()))))];
    let path = "/var/lib/pas-a-pas/exports/pas-a-pas-2026-03-14.csv";
    let kept = [deed(Deed::Exported(Some(Kept::Machine(path.into()))))];
    let settings = after(&inside, [Action::Open(Panel::Settings)]);
    let named: Vec<(&str, Model)> = vec![
        ("corner shut", after(&without, knocks)),
        ("corner pin", after(&door, [typed])),
        ("corner wrong pin", after(&door, [deed(Deed::PinIs(false))])),
        ("corner", inside.clone()),
        ("corner week", after(&inside, week)),
        (
            "corner without figures",
            after(&inside, [deed(Deed::Reported(None))]),
        ),
        ("corner, notices", after(&inside, notices)),
        ("corner deeds", deeds.clone()),
        ("corner exported", after(&deeds, exported)),
        ("corner kept here", after(&deeds, kept)),
        ("corner settings", settings.clone()),
        (
            "corner setting not kept",
            after(&settings, [deed(Deed::Adjusted(false))]),
        ),
        ("corner erase", after(&deeds, [Action::Open(Panel::Erase)])),
    ];
    named
        .into_iter()
        .map(|(name, model)| (name.to_owned(), model))
        .collect()
}

fn french() -> Model {
    home(&locale("fr"), TextSize::Normal)
}

fn errands(stage: &mut Stage) -> Vec<Errand> {
    let effects = stage.effects().into_iter();
    effects
        .filter_map(|effect| match effect {
            Effect::Corner(errand) => Some(errand),
            _ => None,
        })
        .collect()
}

/// The middle of the title, whose name is that of the program.
fn title(stage: &Stage) -> egui::Pos2 {
    let seen = stage.seen();
    let mut all = seen.all.iter();
    let title = all.find(|one| one.role == egui::accesskit::Role::Heading);
    title.unwrap().rect.center()
}

#[test]
fn five_presses_on_the_title_open_the_door() {
    let mut stage = Stage::new(1280, 800);
    type Press = fn(&mut Stage, egui::Pos2);
    let presses: [Press; 2] = [|stage, at| stage.click(at), |stage, at| stage.touch(at, 50)];
    for press in presses {
        stage.show(&welcome(&french()));
        let at = title(&stage);
        for number in 1..=5 {
            assert_eq!(stage.model().panel, None, "press {number}");
            press(&mut stage, at);
        }
        assert_eq!(stage.model().panel, Some(Panel::Pin));
        stage.show(&welcome(&french()));
        for _ in 0..9 {
            press(&mut stage, at);
            stage.wait(1_300);
        }
        assert_eq!(stage.model().panel, None, "too slow");
    }
    // Long touches are for hearing, and other places are no door.
    stage.show(&welcome(&french()));
    let at = title(&stage);
    for _ in 0..9 {
        stage.click(at + egui::vec2(0.0, 100.0));
    }
    assert_eq!(stage.model().panel, None);
    stage.touch(at, LONG_TOUCH_MILLIS + 100);
    stage.show(&french());
    let at = title(&stage);
    for _ in 0..9 {
        stage.click(at);
    }
    assert_eq!(
        (stage.model().panel, stage.model().screen),
        (None, Screen::Home)
    );
}

#[test]
fn the_key_opens_the_door_and_a_held_key_does_not() {
    let mut stage = Stage::new(1280, 800);
    stage.show(&welcome(&french()));
    for _ in 0..9 {
        stage.key(Key::F7);
        stage.key_with(Key::F8, egui::Modifiers::ALT);
    }
    let held = egui::Event::Key {
        key: Key::F8,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    };
    for _ in 0..9 {
        stage.frame(vec![held.clone()]);
    }
    stage.settle();
    assert_eq!(stage.model().panel, None);
    stage.wait(6_000);
    for _ in 0..6 {
        stage.key(Key::F8);
    }
    assert_eq!(stage.model().panel, Some(Panel::Pin));
    stage.show(&french());
    for _ in 0..9 {
        stage.key(Key::F8);
    }
    assert_eq!(
        stage.model().panel,
        None,
        "where people learn there is no door"
    );
}

/// By the keys of the machine, with and without Shift on a French keyboard, and by the keys on the screen.
#[test]
fn the_pin_comes_by_all_hands_and_enter_gives_it() {
    let mut stage = Stage::new(1280, 800);
    let typed = [Errand::CheckPin(Typed::from("704139"))];
    for signs in ["704139", "èà'&\u{22}ç"] {
        stage.show(&door(&french()));
        stage.effects();
        for sign in signs.chars() {
            stage.frame(vec![egui::Event::Text(sign.into())]);
        }
        stage.settle();
        stage.key(Key::Enter);
        let expected = match signs {
            "704139" => typed.clone(),
            _ => [Errand::CheckPin(Typed::from("704139"))],
        };
        assert_eq!(errands(&mut stage), expected, "{signs}");
    }
    stage.show(&door(&french()));
    for name in ["pin-7", "pin-0", "pin-0", "pin-erase"] {
        stage.click(stage.control(name).rect.center());
    }
    stage.key(Key::Backspace);
    for name in ["pin-0", "pin-4", "pin-1", "pin-3", "pin-9", "give"] {
        stage.click(stage.control(name).rect.center());
    }
    assert_eq!(errands(&mut stage), typed);
    assert_eq!(stage.model().corner.pin, Typed::default());
}

/// Whoever stands beside the machine hears nothing of the PIN, and no screen reader keeps it.
#[test]
fn the_pin_is_neither_said_nor_told() {
    for language in LANGUAGES {
        let mut stage = Stage::new(1280, 800);
        stage.show(&door(&home(&locale(language), TextSize::Normal)));
        stage.effects();
        for digit in ["7", "0", "4"] {
            stage.frame(vec![egui::Event::Text(digit.into())]);
        }
        stage.settle();
        let at = stage.control("pin-4").rect.center();
        stage.hover(at);
        stage.wait(2_000);
        stage.click(at);
        for _ in 0..15 {
            stage.key(Key::Tab);
        }
        let heard = format!("{:?}", stage.effects());
        assert!(heard.contains("pin-key"), "{heard}");
        for digit in ["digits", "\"704", "Number(7)", "Number(0)"] {
            assert!(!heard.contains(digit), "{language} {digit}: {heard}");
        }
        assert_eq!(stage.model().corner.pin, Typed::from("7044"));
        for one in stage.seen().all {
            assert!(!one.name.contains("70"), "{language}: {}", one.name);
        }
    }
}

#[test]
fn wcag_3_3_4_erasing_takes_two_buttons_that_are_far_apart() {
    for (width, height) in [(1024, 600), (1280, 800), (800, 1280)] {
        let mut stage = Stage::new(width, height);
        for language in LANGUAGES {
            for size in TextSize::ALL {
                let inside = inside(&home(&locale(language), size));
                stage.show(&after(&inside, [Action::Open(Panel::Deeds)]));
                let erase = stage.find("corner-erase");
                stage.click(erase.center());
                assert_eq!(stage.model().panel, Some(Panel::Erase));
                assert_eq!(errands(&mut stage), []);
                let (yes, no) = (stage.find("corner-erase-yes"), stage.control("close").rect);
                let gap = yes.distance_to_pos(no.center()) - no.width().max(no.height()) / 2.0;
                let apart = (yes.left() - no.right()).max(no.left() - yes.right());
                assert!(apart >= 40.0 || gap >= 40.0, "{yes:?} {no:?}");
                // A second press at the same place erases nothing.
                assert!(
                    !yes.contains(erase.center()) || size != TextSize::Normal,
                    "{yes:?}"
                );
                stage.wait(1_000);
                stage.click(no.center());
                assert_eq!(stage.model().panel, Some(Panel::Deeds));
                assert_eq!(errands(&mut stage), []);
            }
        }
        stage.wait(1_000);
        let erase = stage.find("corner-erase");
        stage.click(erase.center());
        stage.wait(1_000);
        let yes = stage.find("corner-erase-yes");
        stage.click(yes.center());
        assert_eq!(errands(&mut stage), [Errand::Erase]);
    }
}

#[test]
fn everything_in_the_corner_can_be_done_by_hand() {
    let mut stage = Stage::new(1280, 800);
    stage.show(&inside(&french()));
    stage.effects();
    let press = |stage: &mut Stage, name: &str| {
        stage.wait(1_000);
        let at = stage.find(name).center();
        stage.click(at);
    };
    press(&mut stage, "when-week");
    assert_eq!(errands(&mut stage), [Errand::Report(When::Week)]);
    press(&mut stage, "corner-deeds");
    press(&mut stage, "corner-export");
    assert_eq!(errands(&mut stage), [Errand::Export(report(When::Today))]);
    stage.act(deed(Deed::Exported(None)));
    press(&mut stage, "corner-settings");
    for name in ["louder", "corner-sooner", "offer-en", "offer-fr"] {
        press(&mut stage, name);
    }
    let adjusted = stage.model().setup.adjusted.clone();
    assert_eq!(adjusted.volume.map(|volume| volume.step()), Some(5));
    assert_eq!(adjusted.idle_minutes, Some(4));
    assert_eq!(adjusted.languages, Some(vec![locale("ar")]));
    assert_eq!(errands(&mut stage).last(), Some(&Errand::Adjust(adjusted)));
    let off = egui::accesskit::Toggled::False;
    stage.find("offer-en");
    assert_eq!(stage.control("offer-en").toggled, Some(off));
    stage.act(deed(Deed::Change(Change::Language(locale("fr")))));
    press(&mut stage, "close");
    press(&mut stage, "corner-leave");
    assert_eq!(errands(&mut stage).last(), Some(&Errand::Leave));
    press(&mut stage, "close");
    assert_eq!(
        (stage.model().panel, stage.model().screen),
        (None, Screen::Corner)
    );
    press(&mut stage, "close");
    assert_eq!(stage.model().screen, Screen::Welcome);
    let focused = stage.seen().focused().map(|one| one.id);
    assert_eq!(focused, Some(node_of("language-ar")));
}
