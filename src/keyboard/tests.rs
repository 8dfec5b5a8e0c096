//! Texts are typed by their presses; files are read; real keyboards are told apart.

use std::path::Path;

use super::*;
use crate::problem::Tongue;

const QWERTY: &str = include_str!("../../assets/keyboards/qwerty.ron");

fn layouts() -> [(&'static str, Layout); 2] {
    [("azerty", SHIPPED), ("qwerty", QWERTY)]
        .map(|(name, text)| (name, Layout::parse(Path::new(name), text).unwrap()))
}

fn azerty() -> Layout {
    Layout::parse(Path::new("azerty.ron"), SHIPPED).unwrap()
}

/// What comes of these keys, pressed one after the other.
fn strokes(layout: &Layout, typing: &mut Typing, keys: &[&str]) -> Vec<Stroke> {
    let strokes = keys.iter().filter_map(|key| typing.press(layout, key));
    strokes.collect()
}

fn typed(layout: &Layout, keys: &[&str]) -> String {
    let strokes = strokes(layout, &mut Typing::default(), keys).into_iter();
    strokes
        .map(|stroke| match stroke {
            Stroke::Text(c) => c,
            other => panic!("{other:?}"),
        })
        .collect()
}

/// Types as a person does who presses one of the keys that are lit, until the text is there.
fn follow(layout: &Layout, typing: &mut Typing, presses: &[Press]) -> Vec<Stroke> {
    let mut found = Vec::new();
    for press in presses {
        for _ in 0..4 {
            let keys = typing.next_keys(layout, press);
            let key = *keys.last().expect("a key to press");
            found.extend(typing.press(layout, key));
            if key == press.key {
                break;
            }
        }
    }
    found
}

fn press(key: &str) -> Press {
    azerty().key(key).unwrap().press()
}

#[test]
fn every_character_comes_by_its_presses() {
    let (_, layout) = &layouts()[0];
    let text = "Camille.martin@pasapas.example ê ç 1 A € É È À ë Ü #{[|`\\^]}~ 3-Tulipes-Bleues, 06 39 98 12 34 : ' ! ? ¨ œ";
    let mut typing = Typing::default();
    for c in text.chars().filter(|c| *c != 'œ') {
        let presses = layout.presses(c).unwrap_or_else(|| panic!("no way to {c}"));
        let found = follow(layout, &mut typing, &presses);
        assert_eq!(found, [Stroke::Text(c)], "{c}: {presses:?}");
    }
    assert_eq!(layout.presses('œ'), None);
    assert_eq!(layout.presses('ا'), None);
}

#[test]
fn every_sign_on_every_keyboard_can_be_typed() {
    for (name, layout) in layouts() {
        let signs = layout
            .keys()
            .flat_map(|cap| [cap.plain, cap.shifted(), cap.altgr]);
        let (mut typing, mut count) = (Typing::default(), 0);
        for sign in signs.flatten() {
            let presses = layout.presses(sign).unwrap();
            let found = follow(&layout, &mut typing, &presses);
            assert_eq!(found, [Stroke::Text(sign)], "{name}: {presses:?}");
            count += 1;
        }
        assert!(count > 90, "{name}: {count}");
    }
}

#[test]
fn signs_stand_where_they_are_in_france() {
    let layout = azerty();
    let shift = |key| Press {
        shift: true,
        ..press(key)
    };
    let altgr = |key| Press {
        altgr: true,
        ..press(key)
    };
    for (c, expected) in [
        ('a', vec![press("a")]),
        ('A', vec![shift("a")]),
        ('1', vec![shift("1")]),
        ('é', vec![press("2")]),
        ('.', vec![shift("semicolon")]),
        ('@', vec![altgr("0")]),
        ('€', vec![altgr("e")]),
        ('ê', vec![press("circumflex"), press("e")]),
        ('ë', vec![shift("circumflex"), press("e")]),
        ('Ê', vec![press("circumflex"), shift("e")]),
    ] {
        assert_eq!(layout.presses(c), Some(expected), "{c}");
    }
    let by_caps = Press {
        caps: true,
        ..press("2")
    };
    assert_eq!(layout.presses('É'), Some(vec![by_caps]));
}

#[test]
fn lessons_name_keys_by_words() {
    let layout = azerty();
    for (name, key) in [
        ("Space", "space"),
        ("Enter", "enter"),
        ("Backspace", "backspace"),
        ("Delete", "delete"),
        ("Left", "left"),
        ("Right", "right"),
        ("Up", "up"),
        ("Down", "down"),
        ("a", "a"),
    ] {
        assert_eq!(layout.presses_named(name), Some(vec![press(key)]), "{name}");
    }
    let by_caps = layout.presses_named("Caps+A").unwrap();
    assert!(by_caps[0].caps && by_caps[0].key == "a");
    let mut typing = Typing::default();
    assert_eq!(follow(&layout, &mut typing, &by_caps), [Stroke::Text('A')]);
    assert!(typing.caps, "it stays on");
    for name in ["", "Maj", "Caps+", "Caps+;", "Caps+a", "ab", "enter"] {
        assert_eq!(layout.presses_named(name), None, "{name}");
    }
}

#[test]
fn held_keys_are_lit_on_both_sides() {
    let layout = azerty();
    let lit = |c| {
        let presses = layout.presses(c).unwrap();
        layout.lit(&presses[0]).join(" ")
    };
    assert_eq!(lit('b'), "b");
    assert_eq!(lit('B'), "shift-left b shift-right");
    assert_eq!(lit('@'), "0 altgr");
    assert_eq!(lit('É'), "2 caps");
    // On the screen one comes after the other.
    let press = layout.presses('B').unwrap().remove(0);
    let mut typing = Typing::default();
    let next = typing.next_keys(&layout, &press);
    assert_eq!(next, ["shift-left", "shift-right"]);
    typing.press(&layout, "shift-right");
    assert_eq!(typing.next_keys(&layout, &press), ["b"]);
    // What was pressed in error has to go up again.
    let press = layout.presses('b').unwrap().remove(0);
    let next = typing.next_keys(&layout, &press);
    assert_eq!(next, ["shift-left", "shift-right"]);
}

#[test]
fn shift_and_alt_gr_hold_for_one_key_and_caps_lock_for_all() {
    let layout = azerty();
    assert_eq!(typed(&layout, &["shift-left", "a", "a"]), "Aa");
    assert_eq!(typed(&layout, &["altgr", "0", "0"]), "@à");
    assert_eq!(typed(&layout, &["shift-left", "shift-right", "a"]), "a");
    assert_eq!(
        typed(&layout, &["caps", "a", "2", "a", "caps", "a"]),
        "AÉAa"
    );
    assert_eq!(
        typed(&layout, &["caps", "shift-left", "1", "semicolon"]),
        "1;"
    );
    assert_eq!(typed(&layout, &["caps", "shift-left", "a", "a"]), "aA");
    assert_eq!(typed(&layout, &["shift-left", "altgr", "e"]), "€");
    // A key that has nothing there writes nothing, and the next one is free again.
    assert_eq!(typed(&layout, &["altgr", "a", "a"]), "a");
    assert_eq!(typed(&layout, &["shift-left", "space", "a"]), " a");
}

#[test]
fn accents_wait_for_their_letter() {
    let layout = azerty();
    let shift = "shift-left";
    assert_eq!(typed(&layout, &["circumflex", "e", "e"]), "êe");
    assert_eq!(typed(&layout, &["circumflex", shift, "e"]), "Ê");
    assert_eq!(typed(&layout, &[shift, "circumflex", "i"]), "ï");
    assert_eq!(typed(&layout, &["circumflex", "space"]), "^");
    assert_eq!(typed(&layout, &["circumflex", "circumflex", "e"]), "^e");
    assert_eq!(
        typed(&layout, &["circumflex", shift, "circumflex", "e"]),
        "ë"
    );
    assert_eq!(typed(&layout, &["circumflex", "z"]), "z");
    assert_eq!(typed(&layout, &["altgr", "9", "e"]), "^e");
    // Taken back before its letter came.
    let mut typing = Typing::default();
    assert_eq!(
        strokes(&layout, &mut typing, &["circumflex", "backspace"]),
        []
    );
    assert_eq!(typing, Typing::default());
    let keys = ["backspace", "e"];
    assert_eq!(
        strokes(&layout, &mut typing, &keys),
        [Stroke::Backspace, Stroke::Text('e')]
    );
    let keys = ["circumflex", "left", "e"];
    assert_eq!(
        strokes(&layout, &mut typing, &keys),
        [Stroke::Left, Stroke::Text('e')]
    );
}

#[test]
fn keys_that_write_nothing() {
    let layout = azerty();
    let keys = [
        "enter",
        "backspace",
        "delete",
        "left",
        "right",
        "up",
        "down",
        "tab",
        "ctrl-left",
        "no",
    ];
    let mut typing = Typing {
        shown: true,
        ..Typing::default()
    };
    assert_eq!(
        strokes(&layout, &mut typing, &keys),
        [
            Stroke::Enter,
            Stroke::Backspace,
            Stroke::Delete,
            Stroke::Left,
            Stroke::Right,
            Stroke::Up,
            Stroke::Down
        ]
    );
    strokes(&layout, &mut typing, &["caps", "circumflex", "shift-left"]);
    assert!(typing.holds(layout.key("shift-right").unwrap()));
    assert!(typing.holds(layout.key("caps").unwrap()));
    assert!(!typing.holds(layout.key("altgr").unwrap()));
    let shown = Typing {
        shown: true,
        ..Typing::default()
    };
    assert_eq!(typing.released(), shown);
}

#[test]
fn keys_are_side_by_side_and_rows_are_straight() {
    for (name, layout) in layouts() {
        for compact in [false, true] {
            let (places, size) = layout.places(compact);
            assert_eq!(size, vec2(if compact { 15.0 } else { 16.0 }, 5.0), "{name}");
            let whole = Rect::from_min_size(egui::Pos2::ZERO, size);
            for (at, place) in places.iter().enumerate() {
                assert!(whole.contains_rect(place.rect), "{name} {place:?}");
                for other in &places[..at] {
                    let both = place.rect.intersect(other.rect);
                    assert!(!both.is_positive(), "{place:?} {other:?}");
                }
            }
            // The arrows stand as people know them.
            let at = |id| places.iter().find(|p| p.cap.id == id).unwrap().rect;
            assert_eq!(at("up").center().x, at("down").center().x);
            assert_eq!(at("left").right(), at("down").left());
            for row in 0..4_usize {
                let ends = places.iter().filter(|p| {
                    let y = p.rect.center().y;
                    p.rect.top() <= row as f32 && y >= row as f32
                });
                let end = ends.map(|p| p.rect.right()).fold(0.0, f32::max);
                let wanted = size.x - if row == 3 { 1.0 } else { 0.0 };
                assert_eq!(end, wanted, "{name} {row}");
            }
        }
        let left_out = |cap: &&KeyCap| matches!(cap.compact, Compact::Space(_));
        let left_out: Vec<_> = layout.keys().filter(left_out).collect();
        assert!(left_out.iter().all(|cap| cap.does != Some(Does::Delete)));
        assert!(left_out.iter().any(|cap| cap.does == Some(Does::Tab)));
    }
}

#[test]
fn a_real_keyboard_shows_whether_it_is_another_one() {
    let [(_, azerty), (_, qwerty)] = layouts();
    for (physical, logical, of_france) in [
        (Key::Q, Key::A, true),
        (Key::Q, Key::Q, false),
        (Key::A, Key::Q, true),
        (Key::W, Key::W, false),
        (Key::Semicolon, Key::M, true),
        (Key::M, Key::M, false),
    ] {
        assert_eq!(azerty.other_layout_seen(physical, logical), !of_france);
    }
    assert!(qwerty.other_layout_seen(Key::Q, Key::A));
    assert!(!qwerty.other_layout_seen(Key::Q, Key::Q));
    // Most keys are the same everywhere, and signs tell nothing.
    for (physical, logical) in [
        (Key::E, Key::E),
        (Key::Num2, Key::Num2),
        (Key::Semicolon, Key::Semicolon),
        (Key::M, Key::Comma),
        (Key::Enter, Key::Enter),
        (Key::F5, Key::F5),
    ] {
        assert!(!azerty.other_layout_seen(physical, logical), "{logical:?}");
    }
    assert_eq!(azerty.key_at(Key::Num2).unwrap().plain, Some('é'));
}

#[test]
fn a_fault_in_the_file_has_its_place() {
    for (from, to, said) in [
        ("'z'", "z", "single quotes"),
        ("id: \"z\"", "id: \"a\"", "stands twice"),
        ("id: \"z\"", "id: \"Z\"", "lower-case"),
        ("plain: 'z', ", "", "either"),
        ("dead: \"^¨\"", "dead: \"~\"", "dead"),
        ("physical: \"W\"", "physical: \"Ww\"", "Ww"),
        ("does: Tab", "does: Tabulate", "Tabulate"),
        ("width: 6.25", "width: 0", "width"),
        ("gap: 0.5", "gap: -1", "space"),
        ("physical: \"ArrowRight\"", "tall: true", "no row"),
        ("plain: 'z'", "plains: 'z'", "plains"),
    ] {
        let before = SHIPPED.split_once(from).expect(from).0;
        let line = before.matches('\n').count() + 1;
        let text = SHIPPED.replacen(from, to, 1);
        let problem = Layout::parse(Path::new("k.ron"), &text).unwrap_err();
        let got = (problem.rule, problem.line, problem.column > 1);
        assert_eq!(got, ("keyboard-syntax", line, true), "{to}: {problem:?}");
        assert!(
            problem.told(Tongue::English).contains(said),
            "{to}: {problem:?}"
        );
    }
    let without = SHIPPED.replacen("does: Enter", "does: Nothing", 1);
    let problem = Layout::parse(Path::new("k.ron"), &without).unwrap_err();
    assert!(
        problem.told(Tongue::English).contains("Enter"),
        "{problem:?}"
    );
    let empty = Layout::parse(Path::new("k.ron"), "(rows: [])").unwrap_err();
    assert!(empty.told(Tongue::English).contains("Space"), "{empty:?}");
}

#[test]
fn the_shipped_layout_can_be_read() {
    assert_eq!(Layout::shipped(), azerty());
}
