//! A workshop: every lesson before a projector, led by the keys of a presenter's remote alone.

use egui::{Event, Key, Shape};
use pas_a_pas::app::{Action, Effect, Lead, Part, Screen};
use pas_a_pas::exercise::Exercise;
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::InputDevice;
use pas_a_pas::words::Locale;
use pas_a_pas::workshop::{GroupOutcome, Record};

use crate::checks::{Tally, names_and_roles, words_fit};
use crate::deeds::{press, solve};
use crate::stage::{Stage, content, locale};

/// Pictures of 16:9, 16:10 and 4:3, in points: each is as high as the window makes it.
const PICTURES: [(u16, u16); 3] = [(1280, 720), (1152, 720), (960, 720)];
/// Letters of body text whose capitals are 4 % of the height of the picture.
const BODY: f32 = 0.04 / pas_a_pas::theme::CAP_HEIGHT;
/// More slides than any lesson has.
const PATIENCE: usize = 400;

/// A workshop in this language, with a second one below it.
fn workshop((width, height): (u16, u16), first: &str, second: Option<&str>) -> Stage {
    let mut stage = Stage::new(width, height);
    stage.act(Action::Lead(Lead::Begin));
    if stage.model().locale != locale(first) {
        stage.act(Action::ChooseLocale(locale(first)));
    }
    let second: Option<Locale> = second.map(locale);
    let chosen = |stage: &Stage| stage.model().workshop.as_ref().unwrap().second.clone();
    while chosen(&stage) != second {
        stage.type_text("l");
    }
    stage
}

impl Stage {
    fn type_text(&mut self, text: &str) {
        self.frame(vec![Event::Text(text.to_owned())]);
        self.settle();
    }

    /// What is kept of the workshop.
    fn record(&self) -> Record {
        let workshop = self.model().workshop.as_ref().unwrap();
        workshop.record.clone().unwrap()
    }

    fn part(&self) -> Part {
        self.model().workshop.as_ref().unwrap().part
    }
}

/// Letters of the sentences on a slide: large enough for the back row, and at most three lines in each language.
fn letters(stage: &Stage, tally: &mut Tally) {
    let model = stage.model();
    let drawn = model.visit.as_ref().is_some_and(|visit| {
        let imitation = visit.step().and_then(|step| step.imitation);
        let alone = model.workshop.as_ref().unwrap().second.is_none();
        imitation.is_some()
            && (stage.part() == Part::Words || stage.part() == Part::Question && alone)
    });
    let window = stage.window();
    let bar = stage.control("next").rect.top();
    let least = window.height() * BODY;
    let mut drawn_words = Vec::new();
    for shape in stage.shapes() {
        let Shape::Text(text) = &shape.shape else {
            continue;
        };
        let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
        // A drawn message stands in its own half, in the letters of a device.
        let own_half = match pas_a_pas::bidi::Direction::of(&model.locale) {
            pas_a_pas::bidi::Direction::LeftToRight => rect.left() < window.width() * 0.42,
            pas_a_pas::bidi::Direction::RightToLeft => rect.right() > window.width() * 0.58,
        };
        let sizes = text.galley.job.sections.iter();
        let size = sizes
            .map(|section| section.format.font_id.size)
            .fold(f32::INFINITY, f32::min);
        // It yields to the longest sentences, which then have the whole width.
        if rect.top() >= bar || drawn && own_half && size < least - 0.1 {
            continue;
        }
        // The sign on a French word that says it can be explained is no text.
        let sign = text.galley.text() == "?";
        tally.holds(sign || size >= least - 0.1, || {
            format!(
                "{:?} has letters of {size}, {least} are needed",
                text.galley.text()
            )
        });
        if !sign {
            drawn_words.push((rect, size));
        }
    }
    tally.holds(!drawn_words.is_empty(), || "nothing is to be read".into());
    for (at, (one, _)) in drawn_words.iter().enumerate() {
        tally.holds(one.bottom() < bar, || "words stand under the bar".into());
        for (other, _) in &drawn_words[at + 1..] {
            // The ink of two runs of a line may touch, that of two lines may not lie upon each other.
            let over = one.intersect(*other);
            let small =
                over.is_negative() || over.width() < 6.0 || over.height() < BODY * 0.15 * 720.0;
            tally.holds(small, || format!("words stand upon words at {over:?}"));
        }
    }
    let seen = stage.seen();
    let free = drawn_words.iter().filter(|(rect, _)| {
        let mut controls = seen.controls().filter(|control| !control.is_word);
        !controls.any(|control| control.rect.contains(rect.center()))
    });
    let mut rows: Vec<f32> = Vec::new();
    for (rect, size) in free {
        let middle = rect.center().y;
        if !rows.iter().any(|row| (row - middle).abs() < size * 0.6) {
            rows.push(middle);
        }
    }
    let languages = 1 + usize::from(model.workshop.as_ref().unwrap().second.is_some());
    tally.holds(rows.len() <= 3 * languages, || {
        format!("{} lines", rows.len())
    });
}

/// From the list of lessons to the end of one of them.
fn whole_lesson(stage: &mut Stage, lesson: &Lesson, person: bool, tally: &mut Tally) {
    let place = content()
        .lessons
        .iter()
        .position(|l| l.id == lesson.id)
        .unwrap();
    for _ in 0..place {
        stage.key(Key::PageDown);
    }
    stage.key(Key::F5);
    assert_eq!(stage.part(), Part::Title);
    let (mut questions, mut talks, mut done) = (0, 0, 0);
    for _ in 0..PATIENCE {
        if stage.model().screen == Screen::Summary {
            break;
        }
        let visit = stage.model().visit.clone().unwrap();
        let step = visit.step().unwrap();
        let part = stage.part();
        let seen = stage.seen();
        tally.screen(format!("{} {} {part:?}", lesson.id, step.id), &seen);
        names_and_roles(&seen, &Default::default(), &Default::default(), tally);
        words_fit(stage, &seen, tally);
        let handed = stage.model().is_handed_over();
        if !handed {
            letters(stage, tally);
            let pages = ["page-down", "device-page-down"].iter();
            let turned = pages.filter_map(|name| seen.control(name)).count();
            tally.holds(turned == 0, || "a page must be turned".into());
        }
        if part == Part::Question {
            questions += 1;
            match &step.exercise {
                // In two languages the question may come first, and its answers after it.
                Some(Exercise::Choice(_)) if visit.sentence > 0 => {}
                Some(Exercise::Choice(choice)) => {
                    stage.type_text("1");
                    stage.type_text("&");
                    stage.type_text(&choice.options.len().to_string());
                    stage.key(Key::Backspace);
                }
                Some(exercise) if person => {
                    solve(stage, InputDevice::Mouse, exercise);
                    assert!(stage.model().visit.as_ref().unwrap().state().passed);
                    done += 1;
                }
                _ => {}
            }
        }
        talks += usize::from(part == Part::Talk);
        stage.key(Key::PageDown);
    }
    assert_eq!(stage.model().screen, Screen::Summary, "{}", lesson.id);
    let model = stage.model();
    let record = stage.record();
    assert!(record.finished);
    assert_eq!(record.steps.len(), lesson.steps.len());
    let steps = model.visit.as_ref().unwrap().lesson.steps.clone();
    for (step, kept) in steps.iter().zip(&record.steps) {
        assert_eq!(step.id, kept.step);
        assert_eq!(
            step.exercise.is_some(),
            kept.outcome.is_some(),
            "{}",
            step.id
        );
        if let Some(Exercise::Choice(choice)) = &step.exercise {
            assert_eq!(kept.hands_for(&choice.options[0]), 2, "{}", step.id);
            assert_eq!(kept.all_hands(), 2);
        } else if person && step.exercise.is_some() {
            assert_eq!(kept.outcome, Some(GroupOutcome::Known), "{}", step.id);
        }
    }
    assert!(questions > 0 && talks > 0);
    assert!(!person || done > 0 || lesson.steps.iter().all(|s| !is_handed(s)));
    // The last key of the remote counts people.
    for _ in 0..8 {
        stage.key(Key::F5);
    }
    let record = stage.record();
    assert_eq!(record.people, Some(8));
    stage.key(Key::PageDown);
    assert_eq!(stage.model().screen, Screen::Home);
}

fn is_handed(step: &pas_a_pas::lesson::Step) -> bool {
    let exercise = step.exercise.as_ref();
    exercise.is_some_and(|exercise| !matches!(exercise, Exercise::Choice(_)))
}

/// Every lesson, and what was counted; nothing about a person is asked of the world.
fn every_lesson(stage: &mut Stage, person: bool) {
    let mut tally = Tally::default();
    for lesson in &content().lessons {
        stage.effects();
        whole_lesson(stage, lesson, person, &mut tally);
        let effects = stage.effects();
        let rows = effects
            .iter()
            .filter(|e| matches!(e, Effect::Record(_) | Effect::Opine(_)));
        assert_eq!(rows.count(), 0, "a row about a person");
        let speaks = effects.iter().any(|e| matches!(e, Effect::Narrate(_)));
        assert!(!speaks, "nobody asked the voice to speak");
        let kept = effects.iter().any(|e| matches!(e, Effect::KeepWorkshop(_)));
        assert!(kept);
        // The cards of lessons begin at the first one again.
        stage.forget_focus();
        stage.act(Action::Home);
    }
    println!(
        "{} slides, {} checks, 0 failures",
        tally.screens, tally.checks
    );
    tally.none();
}

#[test]
fn every_lesson_in_french_on_a_wide_picture_one_person_at_the_machine() {
    every_lesson(&mut workshop(PICTURES[0], "fr", None), true);
}

#[test]
fn every_lesson_with_arabic_below_french_on_the_harder_track() {
    let mut stage = workshop(PICTURES[0], "fr", Some("ar"));
    stage.type_text("h");
    every_lesson(&mut stage, false);
}

#[test]
fn every_lesson_in_french_on_an_old_projector() {
    every_lesson(&mut workshop(PICTURES[2], "fr", None), false);
}

#[test]
fn every_lesson_with_french_below_arabic_on_an_old_projector() {
    every_lesson(&mut workshop(PICTURES[2], "ar", Some("fr")), false);
}

#[test]
fn every_lesson_in_english_between_the_two() {
    let mut stage = workshop(PICTURES[1], "en", None);
    stage.type_text("h");
    every_lesson(&mut stage, false);
}

#[test]
fn mouse_and_touch_do_what_the_remote_does() {
    for device in [
        InputDevice::Mouse,
        InputDevice::Touch,
        InputDevice::Assistive,
    ] {
        let mut stage = workshop(PICTURES[0], "fr", None);
        press(&mut stage, device, "lesson-scams");
        for _ in 0..PATIENCE {
            if stage.model().screen == Screen::Summary {
                break;
            }
            if stage.part() == Part::Question && !stage.model().is_handed_over() {
                let step = stage
                    .model()
                    .visit
                    .as_ref()
                    .unwrap()
                    .step()
                    .unwrap()
                    .clone();
                let Some(Exercise::Choice(choice)) = step.exercise else {
                    unreachable!()
                };
                let option = format!("option-{}", choice.options[0]);
                press(&mut stage, device, &option);
                press(&mut stage, device, &option);
                press(&mut stage, device, "workshop-lower");
            }
            press(&mut stage, device, "next");
        }
        press(&mut stage, device, "workshop-people-more");
        press(&mut stage, device, "workshop-people-more");
        press(&mut stage, device, "workshop-people-less");
        let record = stage.record();
        assert_eq!((record.people, record.finished), (Some(1), true));
        assert!(record.steps.iter().all(|step| step.all_hands() <= 1));
        press(&mut stage, device, "workshop-leave");
        assert_eq!(stage.model().screen, Screen::Welcome);
        assert_eq!(stage.model().workshop, None);
    }
}

#[test]
fn the_door_of_the_facilitator_leads_to_a_workshop_without_a_pin() {
    let mut stage = Stage::new(1280, 800);
    for _ in 0..5 {
        stage.key(Key::F8);
    }
    press(&mut stage, InputDevice::Mouse, "workshop");
    assert!(stage.model().workshop.is_some());
    press(&mut stage, InputDevice::Mouse, "lesson-scams");
    assert_eq!(stage.part(), Part::Title);
    for _ in 0..2 {
        stage.type_text(".");
        let shown = stage.seen().control("workshop-picture").is_some();
        assert_eq!(shown, stage.model().workshop.as_ref().unwrap().black);
    }
    assert!(!stage.model().workshop.as_ref().unwrap().black);
}

#[test]
fn on_two_screens_the_notes_are_where_the_group_does_not_look() {
    let mut stage = Stage::new(2560, 720);
    stage.act(Action::Lead(Lead::Begin));
    let two = pas_a_pas::app::TwoScreens::of_shape(2560.0, 720.0);
    stage.act(Action::Lead(Lead::Screens(two)));
    press(&mut stage, InputDevice::Mouse, "lesson-scams");
    let (mut slides, mut notes) = (0, 0);
    for _ in 0..PATIENCE {
        if stage.model().screen == Screen::Summary {
            break;
        }
        // What the facilitator works with is on the left screen.
        let bar = stage.control("next").rect;
        assert!(bar.right() < 1280.0, "{bar:?}");
        for shape in stage.shapes() {
            let Shape::Text(text) = &shape.shape else {
                continue;
            };
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            if !shape.clip_rect.contains(rect.center()) {
                continue;
            }
            let left = rect.right() < 1281.0;
            let place = stage.model().visit.as_ref().unwrap().message().id;
            let whole = left || rect.left() > 1279.0;
            assert!(whole, "{place}: {:?} lies over both", text.galley.text());
            if left {
                notes += 1;
            } else {
                slides += 1;
            }
        }
        stage.key(Key::PageDown);
    }
    assert!(slides > 200 && notes > 400, "{slides} {notes}");
    // Nothing of the end is for the group.
    let more = stage.control("workshop-people-more").rect;
    assert!(more.right() < 1280.0);
    press(&mut stage, InputDevice::Mouse, "back");
    stage.type_text("s");
    assert!(stage.control("next").rect.left() > 1280.0);
}
