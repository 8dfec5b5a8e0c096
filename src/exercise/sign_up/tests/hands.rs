//! The pages on screen, with mouse, keys and a screen reader, in rooms of many sizes.

use egui::accesskit::Role;
use egui::{Key, Vec2, vec2};

use super::*;
use crate::comfort::TextSize;
use crate::exercise::Exercise;
use crate::exercise::tests::Stage;
use page::SHOW;

/// What a wide exercise gets at 1280×800 and 1024×600, in ordinary and in the largest letters, and above the
/// keyboard on the screen.
const ROOMS: [(Vec2, TextSize); 6] = [
    (vec2(1240.0, 416.0), TextSize::Normal),
    (vec2(984.0, 216.0), TextSize::Normal),
    (vec2(1240.0, 300.0), TextSize::Largest),
    (vec2(984.0, 192.0), TextSize::Largest),
    (vec2(1240.0, 158.0), TextSize::Normal),
    (vec2(984.0, 82.0), TextSize::Normal),
];
const ROOMY: (Vec2, TextSize) = ROOMS[0];

fn stage(pages: &[Page], locale: &str, (size, letters): (Vec2, TextSize)) -> Stage {
    Stage::new(Exercise::SignUp(super::pages(pages)), locale, letters, size)
}

#[test]
fn with_keys_alone_enter_leads_from_page_to_page() {
    let mut stage = stage(&[Page::Name, Page::Address, Page::Birth], "fr", ROOMY);
    stage.key(Key::Tab);
    assert!(stage.has_focus(FIRST_NAME));
    stage.types("Camille");
    stage.key(Key::Enter);
    // Refused: the other name is missing, and the keyboard is there.
    assert!(Refusal::last(stage.answered()).is_some());
    assert!(stage.has_focus(LAST_NAME));
    stage.types("Marti");
    // The last sign counts even when it comes together with Enter.
    stage.types_with_enter("n");
    assert_eq!(stage.answered().text(LAST_NAME), "Martin");
    assert_eq!(stage.answered().done, ["next-name"]);
    assert!(stage.has_focus(ADDRESS));
    // The key that is still held does not press the button of the new page.
    stage.holds(Key::Enter);
    assert_eq!(stage.answered().done, ["next-name"]);
}

#[test]
fn a_proposed_address_goes_into_the_field() {
    let mut stage = stage(&[Page::Address], "fr", ROOMY);
    stage.sets(ADDRESS, "camille.martin");
    assert!(stage.find("suggest-camille-martin85").is_none());
    stage.press("signup-next");
    let note = stage.words(&Message::new("signup-taken"));
    assert!(stage.all().iter().any(|told| told.name == note), "{note}");
    stage.press("suggest-camille-martin85");
    assert_eq!(stage.answered().text(ADDRESS), "camille.martin85");
    assert_eq!(
        stage.told(ADDRESS).value.as_deref(),
        Some("camille.martin85")
    );
    assert!(stage.has_focus("signup-next"));
    assert!(!stage.all().iter().any(|told| told.name == note));
    stage.key(Key::Enter);
    assert_eq!(stage.answered().done.last().unwrap(), "next-address");
}

#[test]
fn the_same_refusal_again_is_given_again() {
    let mut stage = stage(&[Page::Birth], "fr", ROOMY);
    stage.press("signup-next");
    assert_eq!(stage.given(), 0);
    stage.press("signup-next");
    assert_eq!(stage.given(), 1);
}

#[test]
fn passwords_are_hidden_until_they_are_shown() {
    let mut stage = stage(&[Page::Password], "fr", ROOMY);
    let secret = |stage: &Stage| {
        let told = stage
            .all()
            .iter()
            .any(|t| t.value.as_deref() == Some("3-Tulipes"));
        (
            told,
            stage.drawn().iter().any(|(text, _)| text == "3-Tulipes"),
        )
    };
    stage.sets(PASSWORD, "3-Tulipes");
    assert_eq!(stage.told(PASSWORD).role, Role::PasswordInput);
    assert_eq!(secret(&stage), (false, false));
    assert_eq!(stage.told(SHOW).chosen, Some(false));
    stage.press(SHOW);
    assert_eq!(stage.told(SHOW).chosen, Some(true));
    assert_eq!(stage.told(PASSWORD).role, Role::TextInput);
    assert_eq!(secret(&stage), (true, true));
    stage.press(SHOW);
    assert_eq!(secret(&stage), (false, false));
}

#[test]
fn rules_are_ticked_as_one_types_and_told() {
    let mut stage = stage(&[Page::Password], "fr", ROOMY);
    let state = |stage: &Stage, rule: Rule| {
        let words = stage.words(&rule.message());
        let all = stage.all();
        let told = all.iter().find(|told| told.name.starts_with(&words));
        let told = told.unwrap_or_else(|| panic!("{words} in {all:#?}"));
        let met = stage.words(&Message::new("signup-rule-met"));
        told.name.ends_with(&met)
    };
    assert_eq!(Rule::ALL.map(|rule| state(&stage, rule)), [false; 4]);
    stage.sets(PASSWORD, "3-tulipes");
    let met = Rule::ALL.map(|rule| state(&stage, rule));
    assert_eq!(met, [false, false, true, true]);
    stage.sets(PASSWORD, GOOD);
    assert_eq!(Rule::ALL.map(|rule| state(&stage, rule)), [true; 4]);
}

#[test]
fn the_card_is_heard_line_by_line_and_as_a_whole() {
    let mut stage = stage(&[Page::Name], "fr", ROOMY);
    let line = identity::Line::Phone.message();
    let words = stage.words(&line);
    let all = stage.all();
    let told = all.iter().find(|told| told.name == words);
    stage.click(told.unwrap_or_else(|| panic!("{all:#?}")).rect.center());
    assert_eq!(stage.heard(), [line]);
    stage.press("identity");
    assert_eq!(stage.heard().len(), identity::Line::ALL.len());
}

/// The draft with which this page of all comes up.
fn reached(page: Page) -> Answer {
    let before = ALL.iter().take_while(|other| **other != page);
    Answer::of(before.map(|page| page.done()))
}

/// Every room in every language, with all pages in it. Above the keyboard on the screen there are only pages
/// with fields.
fn rooms(mut proof: impl FnMut(&mut Stage, &str, egui::Rect, &dyn Fn(Page) -> bool)) {
    for room in ROOMS {
        for locale in ["fr", "en", "ar"] {
            let mut stage = stage(&ALL, locale, room);
            let whole = egui::Rect::from_min_size(egui::Pos2::ZERO, room.0).expand(0.5);
            let comes = |page: Page| room.0.y > 170.0 || !page.fields().is_empty();
            proof(&mut stage, &format!("{locale} {room:?}"), whole, &comes);
        }
    }
}

#[test]
fn what_is_to_be_written_is_always_in_sight() {
    rooms(|stage, place, whole, _| {
        for page in ALL {
            stage.answer(reached(page));
            let all = stage.all();
            for line in page.asks() {
                let words = stage.words(&line.message());
                let told = all.iter().find(|told| told.name == words);
                let seen = told.is_some_and(|told| whole.contains_rect(told.rect));
                assert!(seen, "{page:?} {place}: {words} in {all:#?}");
            }
        }
    });
}

#[test]
fn the_button_of_the_page_is_always_in_sight_and_nothing_overlaps() {
    let sign_up = super::pages(&ALL);
    let mut answers = sign_up.single_answers();
    answers.extend(ALL.map(reached));
    rooms(|stage, place, whole, comes| {
        for answer in &answers {
            let page = sign_up.page(answer).unwrap();
            if !comes(page) {
                continue;
            }
            let place = format!("{place} {:?}", answer.done);
            stage.answer(answer.clone());
            let all = stage.all();
            let turns = ["device-page-down", "device-page-up"];
            let turns = turns.iter().any(|name| stage.find(name).is_some());
            let controls: Vec<_> = all.iter().filter(|told| told.control).collect();
            for (at, control) in controls.iter().enumerate() {
                let size = control.rect.size();
                assert!(size.min_elem() >= 60.0, "{place}: {control:?}");
                // What a page hides is below its edge, where a button may be.
                for other in controls[..at].iter().filter(|_| !turns) {
                    let both = control.rect.shrink(0.5).intersects(other.rect.shrink(0.5));
                    assert!(!both, "{place}: {control:?} {other:?}");
                }
            }
            if page != Page::SignOut || answer.has(MENU) {
                let next = stage.told(page.next()).rect;
                assert!(whole.contains_rect(next), "{place}: {next:?}");
            }
            let first = stage.told(&sign_up.first_control(answer)).rect;
            assert!(whole.contains_rect(first) || turns, "{place}: {first:?}");
        }
    });
}

#[test]
fn numbers_stand_from_left_to_right_in_arabic() {
    let mut stage = stage(&[Page::Recovery], "ar", ROOMY);
    stage.sets(RECOVERY, "06 39 98 12 34");
    let place = stage.told(RECOVERY).rect;
    let mut runs = stage.drawn();
    runs.retain(|(_, rect)| place.contains(rect.center()));
    runs.sort_by(|a, b| a.1.left().total_cmp(&b.1.left()));
    let text: String = runs.into_iter().map(|(text, _)| text).collect();
    assert_eq!(text, "06 39 98 12 34");
}

#[test]
fn what_is_done_is_shown_and_can_not_be_changed() {
    for page in ALL {
        let sign_up = super::pages(&[page]);
        let mut stage = stage(&[page], "fr", ROOMY);
        stage.answer(sign_up.solution());
        assert!(!stage.all().iter().any(|told| told.control), "{page:?}");
        let texts = page
            .fields()
            .iter()
            .filter(|(field, _)| !page::is_hidden(field));
        for (_, text) in texts {
            let drawn = stage.drawn().iter().any(|(run, _)| run == text);
            assert!(drawn, "{page:?}: {text}");
        }
    }
}
