//! Clauses of EN 301 549 and criteria of WCAG 2.2 that hold on every screen: `docs/conformance.md` names them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use egui::accesskit::{self, Role};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Shape};
use pas_a_pas::app::{Action, DWELL_MILLIS, Effect, Model, Reading, Screen, Sound, update};
use pas_a_pas::comfort::TextSize;
use pas_a_pas::progress::{InputDevice, Timestamp};
use pas_a_pas::words::Message;

use crate::checks::{Faults, is_key};
use crate::deeds::press;
use crate::places::{self, Place};
use crate::seen::{BARS, Control, Seen};
use crate::stage::{LANGUAGES, Stage, content, locale, node_of, words};

fn all(language: &str) -> Vec<Place> {
    places::all(&locale(language), TextSize::Normal)
}

/// One screen of each kind.
fn some(language: &str) -> Vec<Place> {
    let kinds = [
        "welcome",
        "home",
        "panel Comfort",
        "panel Languages",
        "scams library sentences",
        "scams library question",
        "scams library hint 2",
        "scams clicked question",
        "scams clicked answer bank",
        "scams summary",
        "still there",
    ];
    places::of_kinds(&locale(language), &kinds)
}

/// Every screen of a language, and what a screen reader is told of it: drawn once for all tests.
pub fn told(language: &str) -> &'static [(Place, Seen)] {
    static TOLD: [OnceLock<Vec<(Place, Seen)>>; LANGUAGES.len()] =
        [const { OnceLock::new() }; LANGUAGES.len()];
    let at = LANGUAGES.iter().position(|one| *one == language).unwrap();
    TOLD[at].get_or_init(|| {
        let mut stage = Stage::new(1280, 800);
        let mut draw = |place: Place| {
            stage.show(&place.model);
            let seen = stage.seen();
            (place, seen)
        };
        all(language).into_iter().map(&mut draw).collect()
    })
}

/// What a person would notice: where they are, what they answered, how the machine shows and speaks.
fn context(model: &Model) -> impl PartialEq + std::fmt::Debug + use<> {
    let asks = model.asks_who_is_there();
    let visit = model.visit.clone();
    (
        model.screen,
        model.panel,
        visit,
        model.comfort,
        model.locale.clone(),
        asks,
    )
}

fn readings(stage: &mut Stage) -> Vec<Reading> {
    let effects = stage.effects().into_iter();
    let found = effects.filter_map(|effect| match effect {
        Effect::Narrate(reading) => Some(reading),
        _ => None,
    });
    found.collect()
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

/// Whoever finishes, or goes away, leaves the loudness of the place to the next person.
#[test]
fn en_5_1_3_13_volume_goes_back() {
    let goes: [fn(&mut Stage); 2] = [
        |stage| press(stage, InputDevice::Keyboard, "finish"),
        |stage| {
            stage.falls_silent();
            stage.wait(5 * 60_000);
            stage.wait(45_000);
        },
    ];
    for go in goes {
        let mut stage = Stage::new(1280, 800);
        stage.show(&places::home(&locale("fr"), TextSize::Normal));
        let usual = stage.model().comfort.volume;
        press(&mut stage, InputDevice::Keyboard, "comfort");
        for _ in 0..3 {
            press(&mut stage, InputDevice::Keyboard, "louder");
        }
        press(&mut stage, InputDevice::Keyboard, "close");
        assert_eq!(stage.model().comfort.volume.step(), usual.step() + 3);
        stage.effects();
        go(&mut stage);
        assert_eq!(stage.model().screen, Screen::Welcome);
        assert_eq!(stage.model().comfort.volume, usual);
        assert!(stage.effects().contains(&Effect::Volume(usual)));
    }
}

#[test]
fn en_5_1_3_14_speech_has_the_language_of_the_screen() {
    let mut read = 0;
    for language in LANGUAGES {
        for place in all(language) {
            let mut model = place.model;
            let effects = update(&mut model, Action::Listen, Timestamp(2_000_000));
            for effect in effects {
                let Effect::Narrate(reading) = effect else {
                    continue;
                };
                assert_eq!(reading.locale, locale(language), "{}", place.name);
                // A language calls itself by its own name, and says how to start.
                let names = ["language-name", "language-start"];
                let mut others = reading.messages.iter().filter(|one| one.locale.is_some());
                let other = others.find(|one| !names.contains(&&*one.id));
                assert_eq!(other, None, "{}", place.name);
                read += 1;
            }
        }
    }
    assert!(read > 300, "only {read} readings");
    // Another language is spoken as soon as it is chosen.
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    stage.show(&places::step(&home, places::scams(&home), 2));
    press(&mut stage, InputDevice::Mouse, "languages");
    stage.effects();
    press(&mut stage, InputDevice::Mouse, "language-ar");
    let locales: Vec<_> = readings(&mut stage)
        .into_iter()
        .map(|one| one.locale)
        .collect();
    assert_eq!(locales, [locale("ar")]);
}

#[test]
fn en_11_5_2_11_every_control_offers_its_action() {
    for language in LANGUAGES {
        let mut faults = Faults::default();
        for (place, seen) in told(language) {
            for control in seen.controls().filter(|control| !control.clickable) {
                faults.add(&place.name, format!("{:?} offers nothing", control.name));
            }
        }
        faults.none();
    }
}

#[test]
fn en_11_5_2_14_assistive_technology_moves_the_focus() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        for place in some(language) {
            stage.show(&place.model);
            let controls: Vec<Control> = stage.seen().controls().cloned().collect();
            for control in controls {
                stage.show(&place.model);
                stage.ask(control.id, accesskit::Action::Focus);
                let focused = stage.seen().focused().map(|one| one.id);
                let name = format!("{language} {} {:?}", place.name, control.name);
                assert_eq!(focused, Some(control.id), "{name}");
                assert_eq!(context(stage.model()), context(&place.model), "{name}");
            }
        }
    }
}

#[test]
fn wcag_1_4_2_the_voice_can_be_paused_wherever_it_speaks() {
    let mut faults = Faults::default();
    let mut stage = Stage::new(1280, 800);
    for (place, seen) in told("fr") {
        let speaks = place.model.narration.sound == Sound::On;
        let pause = seen.control("pause");
        if speaks && !pause.is_some_and(|pause| pause.shows()) {
            faults.add("no pause", place.name.clone());
        }
    }
    faults.none();
    for place in some("fr") {
        stage.show(&place.model);
        stage.act(Action::Listen);
        stage.effects();
        press(&mut stage, InputDevice::Mouse, "pause");
        assert!(
            stage.effects().contains(&Effect::Pause(true)),
            "{}",
            place.name
        );
    }
}

/// Nothing comes over the words when a mouse rests on something.
#[test]
fn wcag_1_4_13_hovering_shows_nothing_new() {
    let mut stage = Stage::new(1280, 800);
    for place in some("fr") {
        stage.show(&place.model);
        let before = stage.seen();
        for one in before.all.iter().filter(|one| one.shows()) {
            stage.hover(one.rect.center());
            stage.wait(2 * DWELL_MILLIS);
            let after = stage.seen();
            assert_eq!(
                after.names(),
                before.names(),
                "{} {:?}",
                place.name,
                one.name
            );
        }
    }
}

#[test]
fn wcag_2_1_4_letters_do_nothing_but_write() {
    let mut stage = Stage::new(1280, 800);
    for place in some("fr") {
        stage.show(&place.model);
        for letter in ["A", "H", "N", "S", "X", "1", "9", "?"] {
            let key = Key::from_name(letter).unwrap();
            let event = |pressed| Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: Modifiers::NONE,
            };
            stage.frame(vec![event(true), Event::Text(letter.to_lowercase())]);
            stage.frame(vec![event(false)]);
            stage.settle();
            let name = format!("{} {letter}", place.name);
            assert_eq!(context(stage.model()), context(&place.model), "{name}");
        }
    }
}

/// The question whether someone is there stands for more than 20 seconds, is heard, has one button, which has
/// the focus, and comes back as often as it is answered, with everything as it was.
#[test]
fn wcag_2_2_1_time_is_given_as_often_as_it_is_asked_for() {
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    let lesson = places::scams(&home);
    let asks = places::question(&home, lesson, places::number(lesson, "clicked"));
    let draft = places::after(&asks, [places::answer(&["bank"])]);
    stage.show(&draft);
    for round in 1..=12 {
        stage.falls_silent();
        stage.wait(5 * 60_000);
        assert!(stage.model().asks_who_is_there(), "round {round}");
        let effects = stage.effects();
        assert!(effects.contains(&Effect::Chime), "round {round}");
        assert!(effects.iter().any(|e| matches!(e, Effect::Narrate(_))));
        let buttons = stage.seen();
        let main = buttons.control("still-here").unwrap();
        assert!(main.focused && main.shows(), "round {round}");
        stage.wait(40_000);
        assert!(stage.model().asks_who_is_there(), "round {round}");
        stage.key(Key::Enter);
        assert_eq!(context(stage.model()), context(&draft), "round {round}");
    }
}

/// Where nobody does anything, nothing moves, comes, goes or flashes.
#[test]
fn wcag_2_2_2_and_wcag_2_3_1_nothing_moves_by_itself() {
    let mut stage = Stage::new(1280, 800);
    let mut compared = 0;
    for place in all("fr") {
        stage.show(&place.model);
        let before = stage.shapes().to_vec();
        for _ in 0..4 {
            stage.wait(1_700);
            assert!(stage.shapes() == before, "{} changes by itself", place.name);
            compared += 1;
        }
    }
    assert!(compared > 400, "only {compared} pictures");
}

/// With *Keep still*, what the focus comes to is in view at once; else the page glides to it.
#[test]
fn wcag_2_3_3_pages_glide_unless_they_shall_keep_still() {
    let most_pictures = |still| {
        let mut stage = Stage::new(1024, 600);
        let mut home = places::home(&locale("fr"), TextSize::Largest);
        home.comfort.still = still;
        stage.show(&home);
        let tab = |pressed| Event::Key {
            key: Key::Tab,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        let tops = |stage: &Stage| {
            let seen = stage.seen();
            let tops = seen.all.iter().map(|one| one.rect.top().to_bits());
            tops.collect::<Vec<_>>()
        };
        let pictures = (0..8).map(|_| {
            let mut different = BTreeSet::from([tops(&stage)]);
            stage.frame(vec![tab(true)]);
            stage.frame(vec![tab(false)]);
            for _ in 0..60 {
                different.insert(tops(&stage));
                stage.frame(Vec::new());
            }
            different.len()
        });
        pictures.max().unwrap()
    };
    let (still, gliding) = (most_pictures(true), most_pictures(false));
    assert!(
        still == 2 && gliding > 2,
        "still {still}, gliding {gliding}"
    );
}

/// Every screen has a name: its title, or where one is in the lesson.
#[test]
fn wcag_2_4_2_and_wcag_2_4_8_every_screen_says_where_one_is() {
    for language in LANGUAGES {
        let mut faults = Faults::default();
        for (place, seen) in told(language) {
            let is_title = |one: &&Control| {
                matches!(one.role, Role::Heading | Role::ProgressIndicator) && one.shows()
            };
            let mut titles = seen.all.iter().filter(is_title);
            if !titles.any(|one| !one.name.is_empty()) {
                faults.add(language, place.name.clone());
            }
        }
        faults.none();
    }
}

/// A frame of at least 5 points stands around what has the focus, outside of it.
#[test]
fn wcag_2_4_13_a_frame_stands_around_the_focus() {
    let mut stage = Stage::new(1280, 800);
    for place in some("fr") {
        stage.show(&place.model);
        let controls = stage.seen().controls().count();
        let mut framed = 0;
        for _ in 0..controls + 2 {
            stage.key(Key::Tab);
            let seen = stage.seen();
            let Some(focused) = seen.focused().filter(|one| one.focusable) else {
                continue;
            };
            let color = content().themes.theme(&place.model.comfort);
            let around = |rect: Rect| rect.expand(1.0).contains_rect(focused.rect);
            let frames = stage
                .shapes()
                .iter()
                .filter(|clipped| match &clipped.shape {
                    Shape::Rect(rect) => {
                        rect.stroke.color == color.palette.focus
                            && rect.stroke.width >= 5.0
                            && around(rect.rect)
                    }
                    _ => false,
                });
            assert!(frames.count() > 0, "{} {:?}", place.name, focused.name);
            framed += 1;
        }
        assert!(framed >= controls, "{}: {framed} of {controls}", place.name);
    }
}

/// Who slides away before letting go has pressed nothing.
#[test]
fn wcag_2_5_2_a_press_that_slides_off_does_nothing() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        for place in some(language) {
            stage.show(&place.model);
            let controls: Vec<Control> = stage.seen().controls().cloned().collect();
            for control in controls.iter().filter(|control| control.shows()) {
                let (on, off) = (control.rect.center(), egui::pos2(2.0, 2.0));
                stage.frame(vec![Event::PointerMoved(on)]);
                stage.frame(vec![button(on, true)]);
                let name = format!("{language} {} {:?}", place.name, control.name);
                assert_eq!(
                    context(stage.model()),
                    context(&place.model),
                    "{name}: down"
                );
                stage.frame(vec![Event::PointerMoved(off)]);
                stage.frame(vec![button(off, false)]);
                stage.settle();
                assert_eq!(context(stage.model()), context(&place.model), "{name}");
            }
        }
    }
}

/// What is written on a control is in the name by which voices call it.
#[test]
fn wcag_2_5_3_what_is_written_on_a_control_is_in_its_name() {
    let plain = |text: &str| {
        let words = text.split_whitespace();
        words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
    };
    let mut stage = Stage::new(1280, 800);
    let mut faults = Faults::default();
    let mut compared = 0;
    for place in all("fr") {
        stage.show(&place.model);
        let seen = stage.seen();
        for shape in stage.shapes() {
            let Shape::Text(text) = &shape.shape else {
                continue;
            };
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            let on = |control: &&Control| {
                matches!(
                    control.role,
                    Role::Button | Role::RadioButton | Role::CheckBox
                ) && !is_key(control)
                    // Keys to press are called as a whole: "Appuyez sur la touche A."
                    && control.id != node_of("keys")
                    && shape.clip_rect.contains(rect.center())
                    && control.visible.contains(rect.center())
            };
            let Some(control) = seen.controls().find(on) else {
                continue;
            };
            compared += 1;
            let written = plain(text.galley.text());
            if !plain(&control.name).contains(&written) {
                let fault = format!("{written:?} is written on {:?}", control.name);
                faults.add(&place.name, fault);
            }
        }
    }
    assert!(compared > 1_000, "only {compared} words");
    faults.none();
}

/// Keyboard, mouse, finger and assistive technology take turns within one lesson.
#[test]
fn wcag_2_5_6_hands_may_change_at_any_moment() {
    let devices = [
        InputDevice::Keyboard,
        InputDevice::Mouse,
        InputDevice::Touch,
        InputDevice::Assistive,
    ];
    let mut stage = Stage::new(1280, 800);
    let home = places::home(&locale("fr"), TextSize::Normal);
    let lesson = places::scams(&home);
    for device in devices.into_iter().chain(devices.into_iter().rev()) {
        stage.show(&places::question(
            &home,
            lesson,
            places::number(lesson, "library"),
        ));
        for (presses, control) in ["option-scam", "dont-know", "option-scam"]
            .iter()
            .enumerate()
        {
            press(&mut stage, device, control);
            // The other hands in between.
            let other = devices[presses % devices.len()];
            press(&mut stage, other, "slower");
        }
        press(&mut stage, device, "give");
        let visit = stage.model().visit.clone().unwrap();
        assert!(visit.state().card.is_some(), "{device:?}");
    }
}

/// Each node says its language, so that a screen reader takes the right voice; languages are called by their own
/// names in their own languages.
#[test]
fn wcag_3_1_1_and_wcag_3_1_2_everything_says_its_language() {
    for language in LANGUAGES {
        let mut faults = Faults::default();
        let mut foreign = 0;
        for (place, seen) in told(language) {
            for one in &seen.all {
                let own = one.language.clone().unwrap_or_default();
                let itself = content().locales.iter().any(|other| {
                    let name = words(other, &Message::new("language-name"));
                    other.to_string() == own && one.name.contains(&name)
                });
                foreign += usize::from(itself && own != language);
                if own != language && own != "fr" && !itself {
                    let fault = format!("{:?} {:?} is in {own:?}", one.role, one.name);
                    faults.add(&place.name, fault);
                }
            }
        }
        faults.none();
        assert!(foreign > 5, "{language}: {foreign}");
    }
}

#[test]
fn wcag_3_2_1_focus_changes_nothing() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        for place in some(language) {
            stage.show(&place.model);
            for _ in 0..stage.seen().controls().count() {
                stage.key(Key::Tab);
                let name = format!("{language} {}", place.name);
                assert_eq!(context(stage.model()), context(&place.model), "{name}");
            }
        }
    }
}

/// To choose is not yet to answer, and settings leave one where one is.
#[test]
fn wcag_3_2_2_choosing_leads_nowhere() {
    let mut stage = Stage::new(1280, 800);
    let places = all("fr");
    let mut chosen = 0;
    let questions = places.iter().filter(|place| {
        place.name.starts_with("scams") && place.name.ends_with("question")
            || place.name == "panel Comfort"
    });
    for place in questions {
        stage.show(&place.model);
        let seen = stage.seen();
        let options = seen.controls().filter(|one| one.toggled.is_some());
        for option in options {
            stage.show(&place.model);
            stage.ask(option.id, accesskit::Action::Click);
            let (before, after) = (&place.model, stage.model());
            let name = format!("{} {:?}", place.name, option.name);
            assert_eq!(
                (after.screen, after.panel),
                (before.screen, before.panel),
                "{name}"
            );
            if let (Some(before), Some(after)) = (&before.visit, &after.visit) {
                assert_eq!(
                    (after.at, after.asking),
                    (before.at, before.asking),
                    "{name}"
                );
                assert_eq!(after.state().card, None, "{name}");
            }
            chosen += 1;
        }
    }
    assert!(chosen > 20, "only {chosen} options");
}

/// One control has one name wherever people learn; *Pause* alone becomes *Resume*. In the facilitator's corner
/// *close* does other things, and says which.
#[test]
fn wcag_3_2_4_the_same_button_has_the_same_name() {
    for language in LANGUAGES {
        let mut names: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let learning = told(language).iter();
        for (_, seen) in learning.filter(|(place, _)| !place.name.starts_with("corner")) {
            for bar in BARS {
                let control = seen.control(bar);
                names
                    .entry(bar)
                    .or_default()
                    .extend(control.map(|one| one.name));
            }
        }
        for (bar, names) in names {
            let most = if bar == "pause" { 2 } else { 1 };
            assert!(names.len() <= most, "{language} {bar}: {names:?}");
        }
    }
}

#[test]
fn wcag_3_2_6_help_is_in_the_same_place() {
    for language in LANGUAGES {
        let mut helps = BTreeMap::new();
        let mut faults = Faults::default();
        for (place, seen) in told(language) {
            let in_lesson = place.model.screen == Screen::Lesson && place.model.panel.is_none();
            match seen.control("help") {
                Some(help) => {
                    helps
                        .entry(help.rect.min.to_string())
                        .or_insert(&place.name);
                }
                None if in_lesson => faults.add(language, format!("{} has none", place.name)),
                None => {}
            }
        }
        faults.none();
        assert_eq!(helps.len(), 1, "{language}: {helps:?}");
    }
}

/// The new loudness is heard, so that nobody needs to see it.
#[test]
fn en_5_1_3_11_volume_is_set_without_sight() {
    for language in LANGUAGES {
        let mut stage = Stage::new(1280, 800);
        stage.show(&places::home(&locale(language), TextSize::Normal));
        press(&mut stage, InputDevice::Keyboard, "comfort");
        for (control, step) in [("louder", 5), ("louder", 6), ("quieter", 5)] {
            press(&mut stage, InputDevice::Keyboard, control);
            let effects = stage.effects();
            assert!(effects.contains(&Effect::Volume(stage.model().comfort.volume)));
            let last = effects.into_iter().rev().find_map(|effect| match effect {
                Effect::Narrate(reading) => Some(reading.messages),
                _ => None,
            });
            let said = Message::new("volume-now").number("step", step);
            assert_eq!(last, Some(vec![said]), "{language} {control}");
        }
    }
}
