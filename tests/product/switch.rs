//! Everything with one switch: a frame goes round by itself, and one key is all that is ever pressed.

use egui::Key;
use pas_a_pas::app::{Action, Effect, Screen};
use pas_a_pas::comfort::{Comfort, Contrast, Switch};
use pas_a_pas::lesson::Lesson;
use pas_a_pas::progress::InputDevice;
use pas_a_pas::session::Card;
use pas_a_pas::words::Message;

use crate::deeds::{press, solve};
use crate::stage::{LANGUAGES, Stage, content};

/// So often the frame moves on at most until it comes to what is on the screen.
const PATIENCE: usize = 200;

/// A machine on which a person with a switch stands.
fn stage(switch: Switch) -> Stage {
    let mut stage = Stage::new(1280, 800);
    let comfort = Comfort {
        switch: Some(switch),
        ..Comfort::default()
    };
    stage.act(Action::SetComfort(comfort, Message::new("switch-help")));
    stage
}

/// Waits for the frame, and presses the switch, until the control was pressed.
#[track_caller]
pub fn press_control(stage: &mut Stage, control: &str) {
    for _ in 0..PATIENCE {
        let model = stage.model();
        let there = model.scanning.rows().iter().flatten();
        if !there.clone().any(|reach| reach.control == control) {
            let names: Vec<_> = there.map(|reach| reach.control.clone()).collect();
            let turns = ["page-down", "device-page-down", "page-up", "device-page-up"];
            let turn = turns
                .into_iter()
                .find(|turn| names.iter().any(|n| n == turn));
            let turn = turn.unwrap_or_else(|| panic!("no way to {control}, only to {names:?}"));
            press_control(stage, turn);
            continue;
        }
        let framed = model.scanning.framed();
        let chosen = framed == [control];
        if framed.contains(&control) {
            // A switch is let go before it is pressed again.
            stage.wait(200);
            stage.key(Key::F9);
            if chosen {
                return;
            }
        } else {
            stage.falls_silent();
            stage.wait(1_200);
        }
    }
    panic!("the frame never comes to {control}");
}

fn whole_lesson(lesson: &Lesson, language: &str) {
    let mut stage = stage(Switch::Quick);
    let device = InputDevice::Assistive;
    press(&mut stage, device, &format!("language-{language}"));
    press(&mut stage, device, &format!("lesson-{}", lesson.id));
    for step in &lesson.steps {
        let place = format!("{} {language} {}", lesson.id, step.id);
        press(&mut stage, device, "next");
        if let Some(exercise) = &step.exercise {
            solve(&mut stage, device, exercise);
            let card = stage.model().visit.as_ref().unwrap().state().card;
            assert_eq!(card, Some(Card::Right), "{place}");
            press(&mut stage, device, "next");
        }
    }
    assert_eq!(stage.model().screen, Screen::Summary);
    press(&mut stage, device, "other-lessons");
    press(&mut stage, device, "finish");
    assert_eq!(stage.model().screen, Screen::Welcome);
    assert_eq!(stage.model().comfort.switch, None, "for the next person");
}

#[test]
fn en_5_5_every_lesson_in_every_language_with_one_switch() {
    let mut walks = 0;
    for lesson in &content().lessons {
        for language in LANGUAGES {
            whole_lesson(lesson, language);
            walks += 1;
        }
    }
    println!("walkthroughs: {walks} lessons, one switch, 100 %, (1280, 800), 0 failures");
    assert_eq!(walks, content().lessons.len() * LANGUAGES.len());
}

#[test]
fn it_is_switched_on_and_off_in_the_panel_of_comfort() {
    let mut stage = Stage::new(1280, 800);
    press(&mut stage, InputDevice::Mouse, "comfort");
    press(&mut stage, InputDevice::Mouse, "switch-quick");
    let told = |effect: &Effect| match effect {
        Effect::Narrate(reading) => reading.messages[0].id == "switch-help",
        _ => false,
    };
    assert!(stage.effects().iter().any(told), "how it works is said");
    assert_eq!(stage.model().comfort.switch, Some(Switch::Quick));
    press(&mut stage, InputDevice::Assistive, "switch-none");
    assert_eq!(stage.model().comfort.switch, None);
    press(&mut stage, InputDevice::Mouse, "close");
    assert_eq!(stage.model().panel, None, "the mouse works as before");
}

#[test]
fn a_click_anywhere_is_the_switch_and_presses_nothing_else() {
    let mut stage = stage(Switch::Slow);
    let place = stage.control("comfort").rect.center();
    stage.wait(600);
    stage.click(place);
    assert_eq!(stage.model().panel, None);
    let framed = stage.model().scanning.framed();
    assert_ne!(framed, ["comfort"]);
}

#[test]
fn the_frame_is_drawn_around_what_it_means() {
    for switch in [Switch::Slow, Switch::Two] {
        let stage = stage(switch);
        let framed = stage.model().scanning.framed();
        let rects = framed.iter().map(|name| stage.control(name).rect);
        let around = rects.reduce(egui::Rect::union).unwrap();
        let shapes = stage.shapes().iter();
        let drawn = shapes.filter(|shape| match &shape.shape {
            egui::Shape::Rect(rect) => rect.stroke.width >= 9.0 && rect.rect.contains_rect(around),
            _ => false,
        });
        assert_eq!(drawn.count(), 2, "the frame and its ground");
    }
}

#[test]
fn no_ring_of_the_keyboard_stands_beside_the_frame() {
    let focus = content().themes.palette(Contrast::Light).focus;
    let mut stage = stage(Switch::Quick);
    press(&mut stage, InputDevice::Assistive, "language-fr");
    press(&mut stage, InputDevice::Assistive, "lesson-scams");
    let shapes = stage.shapes().iter();
    let framed = shapes.filter(|shape| match &shape.shape {
        egui::Shape::Rect(rect) => rect.stroke.color == focus && rect.stroke.width > 0.0,
        _ => false,
    });
    assert_eq!(framed.count(), 1);
}

/// Their rows stand apart from those of people with a mouse, and their words are not those for a mouse.
#[test]
fn what_the_frame_presses_is_done_by_assistive_technology() {
    let mut stage = Stage::new(1280, 800);
    press(&mut stage, InputDevice::Mouse, "comfort");
    press(&mut stage, InputDevice::Mouse, "switch-quick");
    press_control(&mut stage, "close");
    assert_eq!(stage.model().input_device, InputDevice::Assistive);
}
