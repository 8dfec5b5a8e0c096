//! Typing and deleting, and where the letters and the caret then stand.

use super::*;

const MAIL: &str = "اكتب nom@exemple.fr ثم 2026";

#[test]
fn french_letters_and_signs_come_as_they_are_typed() {
    let mut stage = Stage::typing("fr", "");
    let first = stage.bar();
    stage.types("é@ê à");
    assert_eq!(stage.text(), "é@ê à");
    assert!(stage.bar().left() > first.left() + 60.0);
    assert_eq!(stage.painted()[0].0, "é@ê à");
    assert_eq!(stage.0.state().changes, 5);
}

#[test]
fn an_input_method_shows_what_it_makes_and_then_leaves_it() {
    let mut stage = Stage::typing("fr", "Zo");
    let preedit = |text: &str| {
        Event::Ime(egui::ImeEvent::Preedit {
            text: text.to_owned(),
            active_range_chars: None,
        })
    };
    stage.frame(vec![preedit("¨")]);
    assert_eq!(stage.text(), "Zo¨");
    stage.frame(vec![preedit("ë")]);
    assert_eq!(stage.text(), "Zoë");
    stage.frame(vec![
        preedit(""),
        Event::Ime(egui::ImeEvent::Commit("ë".into())),
    ]);
    stage.types("!");
    assert_eq!(stage.text(), "Zoë!");
    // Some send this when nothing is being made.
    stage.key_with(Key::A, Modifiers::COMMAND);
    stage.frame(vec![
        preedit(""),
        Event::Ime(egui::ImeEvent::Commit(String::new())),
    ]);
    assert_eq!(stage.text(), "Zoë!");
}

#[test]
fn words_stand_as_the_paragraph_has_them() {
    for (locale, text) in [
        ("fr", "é @ ê"),
        ("ar", "مكتبة"),
        ("ar", MAIL),
        ("fr", MAIL),
        ("ar", "nom@exemple.fr"),
    ] {
        let mut stage = Stage::typing(locale, "");
        stage.types(text);
        assert_eq!(stage.text(), text);
        let direction = Direction::of_text(text).unwrap();
        let expected = stage.with_view(|ctx, view| {
            let style = Style {
                size: view.theme.body,
                bold: false,
                color: view.theme.palette.text,
                line_height: LINE_HEIGHT,
                chip: None,
                align: Align::Start,
                face: view.theme.face,
            };
            let spans = [Span {
                text: text.to_owned(),
                french: false,
            }];
            bidi::layout(ctx, &spans, direction, &style, f32::INFINITY).visual_order()
        });
        let painted: Vec<String> = stage.painted().into_iter().map(|(text, _)| text).collect();
        assert_eq!(vec![painted], expected, "{text}");
        if text == MAIL {
            assert_eq!(expected[0], ["2026", " ثم ", "nom@exemple.fr", "اكتب "]);
        }
    }
}

#[test]
fn a_text_begins_on_the_side_of_its_first_letter() {
    let side = |locale, text| {
        let bar = Stage::typing(locale, text).bar();
        if bar.center().x < FIELD.center().x {
            "left"
        } else {
            "right"
        }
    };
    assert_eq!(side("fr", ""), "left");
    assert_eq!(side("ar", ""), "right");
    assert_eq!(side("ar", "12"), "right");
    assert_eq!(side("fr", "12"), "left");
    assert_eq!(side("ar", "nom"), "left");
    assert_eq!(side("fr", "مك"), "right");
}

#[test]
fn letters_are_deleted_whole() {
    // A letter with its accent, an Arabic one with its signs, a flag, a family.
    for letter in ["e\u{301}", "بَّ", "🇫🇷", "👩\u{200d}👧"] {
        let mut stage = Stage::typing("fr", &format!("a{letter}"));
        stage.key(Key::Backspace);
        assert_eq!(stage.text(), "a", "{letter:?}");
        stage.key(Key::Backspace);
        stage.key(Key::Backspace);
        assert_eq!(stage.text(), "");

        let mut stage = Stage::typing("fr", &format!("{letter}a"));
        stage.key(Key::Home);
        stage.key(Key::Delete);
        assert_eq!(stage.text(), "a", "{letter:?}");
        stage.key(Key::End);
        stage.key(Key::Delete);
        assert_eq!(stage.text(), "a");
    }
}

#[test]
fn everything_can_be_replaced_at_once() {
    let mut stage = Stage::typing("fr", "abc");
    stage.key_with(Key::A, Modifiers::COMMAND);
    let light = stage.palette(|palette| palette.highlight);
    assert_eq!(stage.filled(light).len(), 3);
    stage.types("x");
    assert_eq!(stage.text(), "x");
    // Control and Alt together are AltGr on some keyboards.
    stage.key_with(Key::A, Modifiers::COMMAND | Modifiers::ALT);
    stage.types("y");
    assert_eq!(stage.text(), "xy");
}

#[test]
fn a_part_is_selected_with_shift() {
    let mut stage = Stage::typing("fr", "abcd");
    stage.key_with(Key::ArrowLeft, Modifiers::SHIFT);
    stage.key_with(Key::ArrowLeft, Modifiers::SHIFT);
    stage.key(Key::ArrowLeft);
    stage.types("x");
    assert_eq!(
        stage.text(),
        "abxcd",
        "an arrow leaves the selection at its side"
    );
    stage.key_with(Key::End, Modifiers::SHIFT);
    stage.key(Key::Backspace);
    assert_eq!(stage.text(), "abx");
}

#[test]
fn nothing_but_letters_comes_in() {
    let mut stage = Stage::typing("fr", "ab");
    stage.key(Key::Enter);
    stage.key(Key::ArrowUp);
    stage.frame(vec![
        Event::Text("\r\n\t\u{200f}".into()),
        Event::Paste("pasted".into()),
        Event::Copy,
        Event::Cut,
    ]);
    assert_eq!(stage.text(), "ab");
    assert!(stage.0.output().platform_output.commands.is_empty());
    assert!(stage.has_focus("field"));
    stage.types("c");
    assert_eq!(stage.text(), "abc");
}

#[test]
fn a_field_takes_no_more_than_its_most() {
    let mut stage = Stage::typing("fr", "");
    stage.0.state_mut().most_chars = Some(3);
    stage.types("abcd");
    assert_eq!(stage.text(), "abc");
    let mut stage = Stage::typing("fr", "");
    stage.frame(vec![Event::Text("a".repeat(1000))]);
    assert_eq!(stage.text().len(), MOST_CHARS);
}

#[test]
fn a_long_text_stays_in_the_field_and_the_caret_in_sight() {
    for (locale, letter, forward) in [("fr", "n", Key::ArrowRight), ("ar", "ن", Key::ArrowLeft)] {
        let mut stage = Stage::typing(locale, &letter.repeat(5));
        let tall = stage.bar().height();
        stage.types(&letter.repeat(120));
        assert!(stage.bar().height() < tall, "smaller first");
        assert!(stage.bar().height() > tall * 0.65, "but not too small");
        assert!(
            FIELD.shrink(3.0).contains_rect(stage.bar()),
            "{}",
            stage.bar()
        );
        assert!(stage.scroll() > 100.0);
        stage.key(Key::Home);
        assert_eq!(stage.scroll(), 0.0);
        for _ in 0..60 {
            stage.frame(vec![key_event(forward, Modifiers::NONE, true)]);
            assert!(
                FIELD.shrink(3.0).contains_rect(stage.bar()),
                "{}",
                stage.bar()
            );
        }
        assert_eq!(stage.caret().at, 60);
        // A press finds the letter under it, although the text is moved.
        let letters = stage.letters();
        let letter = letters
            .iter()
            .find(|l| l.x.contains(FIELD.center().x))
            .unwrap();
        let (place, start) = (letter.x.center(), letter.chars.start);
        stage.click(pos2(place + 1.0, FIELD.center().y));
        assert!(stage.caret().at.abs_diff(start) <= 1);
        assert!((stage.bar().center().x - place).abs() < 20.0);
    }
}
