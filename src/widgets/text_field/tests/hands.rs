//! Arrows, mouse and Tab: where the caret and the focus go.

use super::*;

const MIXED: [(&str, &str); 5] = [
    ("fr", "bonjour"),
    ("ar", "مكتبة"),
    ("ar", "اكتب nom@x.fr ثم 26"),
    ("fr", "Mot مرحبا fin"),
    ("fr", "أَب e\u{301}t"),
];

#[test]
fn an_arrow_passes_one_letter_in_the_direction_it_shows() {
    for (locale, text) in MIXED {
        let mut stage = Stage::typing(locale, text);
        let letters = stage.letters();
        let mut edges: Vec<f32> = letters.iter().map(|letter| letter.x.max).collect();
        edges.insert(0, letters[0].x.min);
        // To the left end, then letter by letter to the right one and back.
        for _ in &edges {
            stage.key(Key::ArrowLeft);
        }
        let near = |stage: &Stage, edge: f32| {
            let x = stage.bar().center().x;
            assert!((x - edge).abs() < 1.0, "{text}: {x} is not {edge}");
        };
        for edge in &edges {
            near(&stage, *edge);
            stage.key(Key::ArrowRight);
        }
        for edge in edges.iter().rev() {
            near(&stage, *edge);
            stage.key(Key::ArrowLeft);
        }
        assert!(stage.has_focus("field"), "arrows stay in the field");
    }
}

#[test]
fn an_arrow_right_after_the_focus_came_stays_in_the_field() {
    for key in ARROWS {
        let mut stage = Stage::new("fr", "ab");
        stage.frame(vec![key_event(Key::Tab, Modifiers::NONE, true)]);
        stage.frame(vec![key_event(Key::Tab, Modifiers::NONE, true)]);
        assert!(stage.has_focus("field"));
        stage.key(key);
        stage.key(key);
        assert!(stage.has_focus("field"), "{key:?}");
    }
}

#[test]
fn letters_come_in_where_the_caret_is_seen() {
    let mut stage = Stage::typing("ar", "اكتب nom");
    // The end of the text is the right edge of the last French letter.
    stage.types("s");
    assert_eq!(stage.text(), "اكتب noms");
    stage.key(Key::ArrowLeft);
    stage.types("d");
    assert_eq!(stage.text(), "اكتب nomds");
    stage.key(Key::Home);
    let bar = stage.bar();
    assert!(bar.center().x > stage.letters().last().unwrap().x.max - 1.0);
    stage.key(Key::ArrowLeft);
    stage.key(Key::Backspace);
    assert_eq!(stage.text(), "كتب nomds");
    assert_eq!(stage.caret().at, 0);
}

#[test]
fn a_press_puts_the_caret_at_the_nearer_edge_of_the_letter() {
    for (locale, text) in MIXED {
        let mut stage = Stage::new(locale, text);
        for letter in stage.letters() {
            let quarter = letter.x.span() / 4.0;
            for (x, edge, right) in [
                (letter.x.min + quarter, letter.x.min, false),
                (letter.x.max - quarter, letter.x.max, true),
            ] {
                stage.click(pos2(x, FIELD.center().y));
                assert!(stage.has_focus("field"));
                assert!(
                    (stage.bar().center().x - edge).abs() < 1.0,
                    "{text} {letter:?}"
                );
                let expected = if right == letter.right_to_left {
                    letter.chars.start
                } else {
                    letter.chars.end
                };
                assert_eq!(stage.caret().at, expected, "{text} {letter:?}");
            }
        }
    }
}

#[test]
fn a_press_beside_the_text_is_its_end() {
    for (locale, text, beside) in [
        ("fr", "Mot مرحبا", FIELD.right() - 20.0),
        ("ar", "اكتب nom", FIELD.left() + 20.0),
    ] {
        let mut stage = Stage::new(locale, text);
        stage.click(pos2(beside, FIELD.center().y));
        stage.types("!");
        assert_eq!(stage.text(), format!("{text}!"));
    }
}

#[test]
fn a_quick_tap_within_one_frame_counts() {
    let mut stage = Stage::new("fr", "abc");
    let letter = stage.letters()[1].clone();
    let at = pos2(letter.x.min + 1.0, FIELD.center().y);
    let button = |pressed| Event::PointerButton {
        pos: at,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    stage.frame(vec![Event::PointerMoved(at)]);
    stage.frame(vec![button(true), button(false), Event::PointerGone]);
    stage.settle();
    stage.types("x");
    assert_eq!(stage.text(), "axbc");
}

#[test]
fn tab_leaves_and_comes_back_to_the_end() {
    let mut stage = Stage::typing("fr", "abc");
    stage.key(Key::Home);
    stage.key(Key::Tab);
    assert!(stage.has_focus("after"));
    let hidden = stage.filled(stage.palette(|palette| palette.accent));
    assert!(hidden.is_empty(), "no caret without focus");
    stage.types("x");
    assert_eq!(stage.text(), "abc");
    stage.key_with(Key::Tab, Modifiers::SHIFT);
    assert!(stage.has_focus("field"));
    stage.types("d");
    assert_eq!(stage.text(), "abcd");
    stage.key_with(Key::Tab, Modifiers::SHIFT);
    assert!(stage.has_focus("before"));
}

#[test]
fn what_is_typed_quickly_around_tab_goes_where_it_was_meant() {
    let mut stage = Stage::typing("fr", "");
    stage.frame(vec![
        Event::Text("a".into()),
        key_event(Key::Tab, Modifiers::NONE, true),
        Event::Text("b".into()),
    ]);
    assert!(stage.has_focus("after"));
    assert_eq!(stage.text(), "a");
    // Backwards the focus moves only in the next frame.
    stage.key_with(Key::Tab, Modifiers::SHIFT);
    assert!(stage.has_focus("field"));
    stage.frame(vec![
        Event::Text("b".into()),
        key_event(Key::Tab, Modifiers::SHIFT, true),
        Event::Text("c".into()),
    ]);
    stage.settle();
    assert!(stage.has_focus("before"));
    assert_eq!(stage.text(), "ab");
    let mut stage = Stage::new("fr", "");
    stage.key(Key::Tab);
    assert!(stage.has_focus("before"));
    stage.frame(vec![
        Event::Text("a".into()),
        key_event(Key::Tab, Modifiers::NONE, true),
        Event::Text("b".into()),
    ]);
    assert!(stage.has_focus("field"));
    assert_eq!(stage.text(), "b");
}

#[test]
fn space_types_and_escape_does_not_lose_the_place() {
    let mut stage = Stage::typing("fr", "a");
    stage.frame(vec![
        key_event(Key::Space, Modifiers::NONE, true),
        Event::Text(" ".into()),
    ]);
    stage.settle();
    stage.key(Key::Escape);
    stage.key(Key::ArrowLeft);
    assert!(stage.has_focus("field"));
    assert_eq!(stage.text(), "a ");
    assert_eq!(stage.caret().at, 1);
}

#[test]
fn a_still_field_asks_for_nothing() {
    let mut stage = Stage::typing("ar", "اكتب nom@x.fr");
    for _ in 0..5 {
        stage.frame(Vec::new());
        let output = &stage.0.output().viewport_output[&egui::ViewportId::ROOT];
        assert_eq!(output.repaint_delay, std::time::Duration::MAX);
    }
}
