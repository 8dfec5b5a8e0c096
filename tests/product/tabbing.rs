//! The keyboard: WCAG 2.1.1 and 2.1.2 (everything, no trap), 2.4.3 (order), 2.4.7 and 2.4.11 (the focus is in view).

use egui::accesskit::NodeId;
use egui::{Key, Modifiers, Shape};
use pas_a_pas::comfort::TextSize;

use crate::checks::is_key;
use crate::places::{self, Place};
use crate::seen::{BARS, Control, PAGES, Seen, TOP};
use crate::stage::{LANGUAGES, Stage, content, locale, node_of};

/// One screen of each kind.
const KINDS: [&str; 18] = [
    "welcome",
    "home",
    "panel Comfort",
    "panel Languages",
    "scams start sentences",
    "scams library sentences",
    "scams library question",
    "scams library hint 1",
    "scams library hint 2",
    "scams library answer scam",
    "scams library right",
    "scams clicked question",
    "scams clicked answer bank",
    "scams summary",
    "corner",
    "corner deeds",
    "corner settings",
    "corner erase",
];

fn kinds(language: &str, size: TextSize) -> Vec<Place> {
    let mut places = places::all(&locale(language), size);
    places.retain(|place| KINDS.contains(&&*place.name));
    assert_eq!(places.len(), KINDS.len(), "a kind of screen is gone");
    places
}

fn is_page(id: NodeId) -> bool {
    PAGES.iter().any(|name| node_of(name) == id)
}

/// Top bar, content from top to bottom, bottom bar; inside a row from the start side to the end side.
/// Without the buttons that turn pages, which come and go.
fn reading_order(seen: &Seen, right_to_left: bool) -> Vec<Control> {
    let part = |control: &Control| {
        let is = |names: &[&str]| names.iter().any(|name| node_of(name) == control.id);
        match (is(&TOP), is(&BARS)) {
            (true, _) => 0,
            (_, true) => 2,
            _ => 1,
        }
    };
    let mut controls: Vec<Control> = seen
        .controls()
        .filter(|c| !is_page(c.id))
        .cloned()
        .collect();
    controls.sort_by(|a, b| {
        let row = if (a.rect.center().y - b.rect.center().y).abs() < 20.0 {
            std::cmp::Ordering::Equal
        } else {
            a.rect.top().total_cmp(&b.rect.top())
        };
        let along = a.rect.left().total_cmp(&b.rect.left());
        let along = if right_to_left {
            along.reverse()
        } else {
            along
        };
        part(a).cmp(&part(b)).then(row).then(along)
    });
    controls
}

/// Where Tab (or Shift+Tab) leads from nothing, until it comes round.
fn walk(stage: &mut Stage, modifiers: Modifiers, place: &str) -> Vec<Control> {
    stage.forget_focus();
    let mut visited: Vec<Control> = Vec::new();
    for presses in 1.. {
        stage.key_with(Key::Tab, modifiers);
        let seen = stage.seen();
        let Some(focused) = seen.focused().filter(|c| c.focusable).cloned() else {
            // The end of the round; pressing again goes on at the other end.
            assert!(
                presses > 1 && presses < 60,
                "{place}: Tab leads nowhere after {visited:?}"
            );
            continue;
        };
        // 2.4.7, 2.4.11: what has the focus is to be seen, all of it unless it is higher than the page.
        let whole = focused.shows() || focused.visible.height() > 150.0;
        assert!(
            whole,
            "{place}: the focus on {:?} is hidden: {:?} of {:?}",
            focused.name, focused.visible, focused.rect
        );
        assert!(
            is_framed(stage, &focused),
            "{place}: no whole frame around {:?} at {:?}",
            focused.name,
            focused.rect
        );
        if visited.iter().any(|one| one.id == focused.id) {
            assert_eq!(
                focused.id, visited[0].id,
                "{place}: round too early, at {:?}",
                focused.name
            );
            break;
        }
        visited.push(focused);
    }
    visited
}

/// 2.4.7: a frame in the colour of focus, around the control, of which nothing is cut but what the page cuts of the
/// control itself; twice as wide in large letters. Keys of the drawn keyboard have theirs inside.
fn is_framed(stage: &Stage, focused: &Control) -> bool {
    let comfort = stage.model().comfort;
    let color = content().themes.palette(comfort.contrast).focus;
    let least = if comfort.text_size >= TextSize::Larger {
        10.0
    } else {
        5.0
    };
    let window = stage.window().expand(0.5);
    stage.shapes().iter().any(|shape| {
        let Shape::Rect(frame) = &shape.shape else {
            return false;
        };
        let inside = is_key(focused);
        let around = inside || frame.rect.contains_rect(focused.rect);
        let near = frame.rect.expand(12.0).contains_rect(focused.rect)
            && focused.rect.expand(12.0).contains_rect(frame.rect);
        let clip = shape.clip_rect.expand(0.5);
        let whole = clip.contains_rect(frame.rect) && window.contains_rect(frame.rect);
        let wide = frame.stroke.width >= if inside { 3.0 } else { least };
        frame.stroke.color == color && wide && around && near && (whole || !focused.shows())
    })
}

fn names(controls: &[Control]) -> Vec<&str> {
    controls.iter().map(|control| &*control.name).collect()
}

fn everywhere(language: &str, size: TextSize, (width, height): (u16, u16)) {
    let mut stage = Stage::new(width, height);
    for place in kinds(language, size) {
        stage.show(&place.model);
        let expected = reading_order(&stage.seen(), language == "ar");
        let name = format!("{language} {} {}", place.name, size.name());
        let forth = walk(&mut stage, Modifiers::NONE, &name);
        let without_pages: Vec<Control> =
            forth.iter().filter(|c| !is_page(c.id)).cloned().collect();
        assert_eq!(names(&without_pages), names(&expected), "{name}: Tab");
        stage.show(&place.model);
        let back = walk(&mut stage, Modifiers::SHIFT, &name);
        let mut back: Vec<Control> = back.into_iter().filter(|c| !is_page(c.id)).collect();
        back.reverse();
        assert_eq!(
            names(&back),
            names(&expected),
            "{name}: Shift+Tab, turned round"
        );
    }
}

/// One exercise of each kind.
const EXERCISES: [&str; 12] = [
    "first-steps roles question",
    "first-steps turn question",
    "first-steps help question",
    "pointer move question",
    "keyboard letter question",
    "keyboard typing question",
    "email-account write question",
    "email-account name question",
    "scams website question",
    "scams parcel question",
    "scams mailbox question",
    "password-memo write question",
];

/// WCAG 2.1.2, 2.4.7: in each exercise Tab comes round, and each stop is in view with a whole frame around it.
fn each_exercise(language: &str, size: TextSize, (width, height): (u16, u16)) {
    let mut stage = Stage::new(width, height);
    let mut places = places::all(&locale(language), size);
    places.retain(|place| EXERCISES.contains(&&*place.name));
    assert_eq!(places.len(), EXERCISES.len(), "a kind of exercise is gone");
    let mut stops = 0;
    for place in places {
        stage.show(&place.model);
        let name = format!("{language} {} {}", place.name, size.name());
        stops += walk(&mut stage, Modifiers::NONE, &name).len();
    }
    println!("{language} {}: {stops} stops framed", size.name());
    assert!(stops > 12 * 7, "{stops}");
}

#[test]
fn wcag_2_4_7_each_stop_in_an_exercise_is_framed_french_300() {
    each_exercise("fr", TextSize::Largest, (1024, 600));
}

#[test]
fn wcag_2_4_7_each_stop_in_an_exercise_is_framed_arabic() {
    each_exercise("ar", TextSize::Normal, (1280, 800));
}

#[test]
fn wcag_2_4_3_tab_reaches_all_in_reading_order_french() {
    everywhere("fr", TextSize::Normal, (1280, 800));
}

#[test]
fn wcag_2_4_3_tab_reaches_all_in_reading_order_english() {
    everywhere("en", TextSize::Large, (1280, 800));
}

#[test]
fn wcag_2_4_3_tab_reaches_all_in_reading_order_arabic() {
    everywhere("ar", TextSize::Normal, (1280, 800));
}

#[test]
fn wcag_2_4_11_the_focus_is_in_view_french_largest() {
    everywhere("fr", TextSize::Largest, (1024, 600));
}

#[test]
fn wcag_2_4_11_the_focus_is_in_view_arabic_largest() {
    everywhere("ar", TextSize::Largest, (1024, 600));
}

/// WCAG 2.1.2: after *Next* with Enter, which keeps the focus where it was, Tab still leads on.
#[test]
fn wcag_2_1_2_tab_leads_on_from_every_new_screen() {
    let mut stage = Stage::new(1280, 800);
    for language in LANGUAGES {
        for place in kinds(language, TextSize::Normal) {
            stage.show(&place.model);
            // Twice the same screen in a row: the focus is already where it is wanted.
            stage.key(Key::Tab);
            stage.act(pas_a_pas::app::Action::Listen);
            for _ in 0..3 {
                let before = stage.seen().focused().map(|c| c.id);
                stage.key(Key::Tab);
                let after = stage.seen().focused().map(|c| c.id);
                assert_ne!(before, after, "{language} {}: Tab stays", place.name);
            }
        }
    }
    let home = places::home(&locale("fr"), TextSize::Normal);
    stage.show(&places::step(&home, places::scams(&home), 0));
    let at = |stage: &Stage| stage.model().visit.as_ref().unwrap().at;
    stage.key(Key::Enter);
    assert_eq!(at(&stage), 1, "Enter on Next, which has the focus");
    stage.key(Key::Tab);
    let focused = stage.seen().focused().map(|c| c.id);
    assert_ne!(focused, Some(node_of("next")), "Tab stays on Next");
}

/// WCAG 2.4.3: a button that goes away hands the focus on; nobody starts again from the top.
#[test]
fn wcag_2_4_3_the_focus_is_never_lost() {
    let mut stage = Stage::new(1024, 600);
    let home = places::home(&locale("fr"), TextSize::Largest);
    stage.show(&places::step(&home, places::scams(&home), 0));
    for button in ["page-down", "page-up"] {
        stage.tab_to(button);
        for turns in 0.. {
            if stage.seen().control(button).is_none() {
                assert!(turns > 0, "this screen needs pages");
                break;
            }
            assert!(turns < 30, "{button} never comes to an end");
            stage.key(Key::Enter);
        }
        let seen = stage.seen();
        let focused = seen.focused().filter(|c| c.focusable);
        assert!(focused.is_some(), "the focus went away with {button}");
    }
}
