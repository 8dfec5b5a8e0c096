//! Every field is read, every fault is named where it stands, and no text takes long.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use egui::Key;
use proptest::prelude::*;

use super::*;
use crate::comfort::Switch;
use crate::problem::Tongue;

const SHIPPED: &str = include_str!("../../packaging/kiosk.ron");

fn parse(text: &str) -> Result<Configuration, Vec<Problem>> {
    Configuration::parse(Path::new("kiosk.ron"), text)
}

/// `line:column id`, for each problem.
fn faults(text: &str) -> Vec<String> {
    let problems = parse(text).unwrap_err();
    let told = |problem: &Problem| {
        for tongue in [Tongue::French, Tongue::English] {
            assert!(!problem.fault.told(tongue).contains("configuration-"));
        }
        format!("{}:{} {}", problem.line, problem.column, problem.fault.id)
    };
    problems.iter().map(told).collect()
}

fn locale(id: &str) -> Locale {
    id.parse().unwrap()
}

#[test]
fn the_delivered_file_says_the_defaults_of_every_field() {
    assert_eq!(parse(SHIPPED), Ok(Configuration::default()));
    assert_eq!(parse("()"), Ok(Configuration::default()));
    for field in FIELDS {
        let name = field.rsplit('.').next().unwrap();
        let mut lines = SHIPPED.lines().map(str::trim);
        let before = lines.clone();
        let at = lines.position(|line| line.starts_with(&format!("{name}:")));
        let at = at.unwrap_or_else(|| panic!("{field} is not there"));
        // Explained above; the two sizes of the eye together.
        let above: Vec<&str> = before.take(at).collect();
        let note = above
            .iter()
            .rev()
            .find(|line| !line.starts_with("screen_inches"));
        assert!(note.unwrap().starts_with("//"), "{field} is not explained");
    }
}

#[test]
fn the_fields_are_those_of_the_list() {
    let known = |text: &str, before: &str| {
        let told = parse(text).unwrap_err()[0].fault.told(Tongue::English);
        let (_, known) = told.split_once("choose among ").unwrap();
        let names = known.split(", ").map(|name| format!("{before}{name}"));
        names.collect::<Vec<_>>()
    };
    let mut found: BTreeSet<String> = known("(colour: 1)", "").into_iter().collect();
    found.extend(known("(place: (colour: 1))", "place."));
    found.extend(known("(keypad: (colour: 1))", "keypad."));
    let listed: BTreeSet<String> = FIELDS.iter().map(|field| (*field).to_owned()).collect();
    assert_eq!(found, listed);
}

#[test]
fn every_field_is_read() {
    let hash = PinHash::of("704139", [7; pin::SALT_BYTES]).unwrap();
    let text = format!(
        r#"(
    place: (name: " Médiathèque ", address: "2 place du Marché", hours: "10 h à 18 h", phone: "+33 (0)1 39.98-00"),
    situation: Workshop,
    languages: ["ar", "fr", "pt-BR"],
    lessons: ["scams", "first-steps"],
    idle_minutes: 10,
    volume: 7,
    printer: "accueil_2",
    keyboard: "qwerty",
    screen_inches: 10.1,
    distance_cm: 40,
    retention_days: 30,
    resume_days: 365,
    pin: "{}",
    switch: Two,
    keypad: (next: "Right", previous: "PageUp", do: "F24", listen: "F1", louder: "F6", softer: "Home"),
    screen_reader: Plain,
)"#,
        hash.as_str()
    );
    let expected = Configuration {
        place: Place {
            name: "Médiathèque".into(),
            address: "2 place du Marché".into(),
            hours: "10 h à 18 h".into(),
            phone: "+33 (0)1 39.98-00".into(),
        },
        situation: Situation::Workshop,
        languages: ["ar", "fr", "pt-BR"].map(locale).to_vec(),
        lessons: vec!["scams".into(), "first-steps".into()],
        idle_minutes: 10,
        volume: Volume::of_step(7).unwrap(),
        printer: Some("accueil_2".into()),
        keyboard: "qwerty".into(),
        screen_inches: 10.1,
        distance_cm: 40.0,
        retention_days: 30,
        resume_days: 365,
        pin: Some(hash),
        switch: Some(Switch::Two),
        keypad: Keypad {
            next: Key::ArrowRight,
            previous: Key::PageUp,
            act: Key::F24,
            listen: Key::F1,
            louder: Key::F6,
            softer: Key::Home,
        },
        screen_reader: ScreenReader::Plain,
    };
    assert_eq!(parse(&text), Ok(expected.clone()));
    // Editors of other systems: a byte order mark, and other ends of lines.
    let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(parse(&text), Ok(expected));
}

#[test]
fn nobody_is_asked_in_a_workshop() {
    let idle = |text: &str| parse(text).unwrap().idle_secs();
    assert_eq!(idle("(idle_minutes: 2)"), Some(120));
    assert_eq!(idle("(situation: Tablet)"), Some(300));
    assert_eq!(idle("(situation: Workshop, idle_minutes: 2)"), None);
}

#[test]
fn all_faults_come_at_once_each_at_its_place() {
    let text = r#"// idle_minutes: 5
(
    place: (name: 3, phone: "appelez-nous"),
    situation: Party,
    languages: ["fr", "not a language", "fr"],
    lessons: ["First Steps", 7, "scams", "scams"],
    idle_minutes: /* like volume: 4 */ 11,
    volume: 0,
    printer: "à l'accueil",
    keyboard: "../azerty",
    screen_inches: 0,
    distance_cm: "near",
    retention_days: -1,
    resume_days: 1.5,
    pin: "704139",
)"#;
    let expected = [
        "3:19 configuration-syntax",
        "3:29 configuration-phone",
        "4:16 configuration-syntax",
        "5:23 configuration-language",
        "5:41 configuration-twice",
        "6:30 configuration-syntax",
        "6:15 configuration-id",
        "6:42 configuration-twice",
        "7:40 configuration-range",
        "8:13 configuration-range",
        "9:14 configuration-printer",
        "10:15 configuration-id",
        "11:20 configuration-range",
        "12:18 configuration-syntax",
        "13:21 configuration-range",
        "14:19 configuration-syntax",
        "15:10 pin-malformed",
    ];
    assert_eq!(faults(text), expected);
}

#[test]
fn values_that_can_not_be_are_refused() {
    let long = format!("(place: (name: \"{}\"))", "é".repeat(101));
    let many = format!("(lessons: [{}])", "\"a\", ".repeat(101));
    let trials = [
        ("(idle_minutes: 1)", "1:16 configuration-range"),
        (
            "(idle_minutes: 99999999999999999999)",
            "1:16 configuration-syntax",
        ),
        ("(volume: 8)", "1:10 configuration-range"),
        ("(keypad: (next: \"F99\"))", "1:17 configuration-key"),
        ("(keypad: (do: \"a\"))", "1:15 configuration-key"),
        ("(keypad: (do: \"Comma\"))", "1:15 configuration-key"),
        ("(keypad: (do: \"Space\"))", "1:15 configuration-key"),
        ("(keypad: (listen: 7))", "1:19 configuration-syntax"),
        ("(volume: \"4\")", "1:10 configuration-syntax"),
        ("(retention_days: 29)", "1:18 configuration-range"),
        ("(resume_days: 366)", "1:15 configuration-range"),
        ("(distance_cm: inf)", "1:15 configuration-range"),
        ("(distance_cm: NaN)", "1:15 configuration-range"),
        ("(screen_inches: 4.9)", "1:17 configuration-range"),
        ("(place: (phone: \"1\"))", "1:17 configuration-phone"),
        ("(place: (hours: \"a\\nb\"))", "1:17 configuration-line"),
        ("(place: \"Bordeaux\")", "1:9 configuration-syntax"),
        (long.as_str(), "1:16 configuration-line"),
        (many.as_str(), "1:11 configuration-many"),
        ("(languages: \"fr\")", "1:13 configuration-syntax"),
        ("(colour: 1)", "1:2 configuration-syntax"),
        ("(volume: 4, volume: 5)", "1:13 configuration-syntax"),
        ("(place: (town: \"\"))", "1:10 configuration-syntax"),
        ("(volume: 4", "1:10 configuration-syntax"),
        ("", "1:1 configuration-syntax"),
        ("(volume: 4) rest", "1:13 configuration-syntax"),
    ];
    for (text, expected) in trials {
        assert_eq!(faults(text), [expected], "{text}");
    }
}

#[test]
fn names_that_the_content_lacks_are_told_with_those_it_has() {
    let languages = ["fr", "ar"].map(locale);
    let offer = Offer {
        languages: &languages,
        lessons: vec!["scams", "mouse"],
        keyboards: vec!["azerty"],
    };
    let path = Path::new("kiosk.ron");
    let told = |text: &str| -> Vec<String> {
        let problems = unknown_names(path, text, &offer);
        let told = problems.iter().map(|problem| problem.told(Tongue::English));
        told.collect()
    };
    let text =
        "(languages: [\"ar\", \"de\"],\nlessons: [\"muose\", \"scams\"],\n keyboard: \"bepo\")";
    assert_eq!(
        told(text),
        [
            "kiosk.ron:1:20: there is no language \"de\". Languages: fr, ar [configuration-unknown]",
            "kiosk.ron:2:11: there is no lesson \"muose\". Lessons: scams, mouse [configuration-unknown]",
            "kiosk.ron:3:12: there is no keyboard \"bepo\". Keyboards: azerty [configuration-unknown]",
        ]
    );
    for fine in [SHIPPED, "(languages: [\"FR\"], volume: 99)", "(", ""] {
        assert_eq!(told(fine), [""; 0], "{fine}");
    }
}

#[test]
fn what_is_chosen_comes_in_that_order_and_nothing_is_never_chosen() {
    let choose = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        chosen(vec!["a", "b", "c"], &names, |thing| (*thing).to_owned()).concat()
    };
    assert_eq!(choose(&[]), "abc");
    assert_eq!(choose(&["c", "a"]), "ca");
    assert_eq!(choose(&["z", "b"]), "b");
    // A machine without lessons helps nobody.
    assert_eq!(choose(&["z"]), "abc");
}

/// What a text costs that was made to cost much.
fn is_quick(text: &str) {
    let begun = Instant::now();
    let found = parse(text);
    let names = Offer {
        languages: &[],
        lessons: Vec::new(),
        keyboards: Vec::new(),
    };
    let told: usize = unknown_names(Path::new("kiosk.ron"), text, &names).len();
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(2), "{took:?} for {:.60}…", text);
    assert!(found.is_err() || told < 1000, "{:.60}…", text);
}

#[test]
fn large_and_deep_files_cost_no_time() {
    is_quick(&"a".repeat(10_000_000));
    is_quick(&format!("(place: (name: \"{}\"))", "a".repeat(10_000_000)));
    is_quick(&format!("(lessons: [{}])", "\"a\",".repeat(1_000_000)));
    // Below the largest size, so that the reader itself meets them.
    let half = MOST_BYTES / 2 - 100;
    for (open, close) in [
        ("[", "]"),
        ("(", ")"),
        ("Some(", ")"),
        ("/*", "*/"),
        ("{", "}"),
    ] {
        let times = half / open.len();
        is_quick(&format!(
            "(volume: {}{})",
            open.repeat(times),
            close.repeat(times / 5)
        ));
        is_quick(&format!("(lessons: {}", open.repeat(times)));
    }
    is_quick(&format!("(lessons: [{}])", "7,".repeat(half)));
    is_quick(&format!("(lessons: [{}])", "\"\",".repeat(half / 2)));
    is_quick(&format!("(place: ({}))", "name: \"\", ".repeat(half / 10)));
    is_quick(&format!("{}()", "\n".repeat(half)));
    is_quick(&format!("(volume: {})", "9".repeat(half)));
    is_quick(&format!(
        "(pin: \"$argon2id${}\")",
        "v=19$".repeat(half / 5)
    ));
    for deep in ["[", "("] {
        let text = format!("(lessons: {})", deep.repeat(20_000));
        assert!(faults(&text)[0].ends_with("configuration-syntax"));
    }
    let large = " ".repeat(MOST_BYTES + 1);
    assert_eq!(faults(&large), ["0:0 configuration-large"]);
}

/// Any text of a few signs.
fn signs() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..30).prop_map(String::from_iter)
}

/// Pieces from which files are made, sound and broken.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("(".to_owned()),
        Just(")".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just(", ".to_owned()),
        Just("\"".to_owned()),
        Just("r#\"".to_owned()),
        Just("// ".to_owned()),
        Just("/*".to_owned()),
        Just("\n".to_owned()),
        Just("#![enable(implicit_some)]".to_owned()),
        Just("None".to_owned()),
        Just("Some(".to_owned()),
        Just("-1".to_owned()),
        Just("0xFF".to_owned()),
        Just("1e999".to_owned()),
        prop::sample::select(FIELDS)
            .prop_map(|field| { format!("{}: ", field.rsplit('.').next().unwrap_or_default()) }),
        signs(),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Where every problem of a text is: in it.
fn is_told_inside(text: &str) {
    let Err(problems) = parse(text) else { return };
    assert!(!problems.is_empty());
    for problem in problems {
        let lines = text.matches('\n').count() + 1;
        assert!(
            (1..=lines).contains(&problem.line),
            "{problem:?} in {text:?}"
        );
        assert!(problem.column >= 1, "{problem:?} in {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_read_or_refused_at_a_place(text in signs()) {
        is_told_inside(&text);
    }

    #[test]
    fn any_pieces_of_files_are_read_or_refused_at_a_place(text in pieces()) {
        is_told_inside(&text);
        is_told_inside(&format!("({text})"));
    }

    #[test]
    fn a_delivered_file_with_a_hole_is_read_or_refused_at_a_place(
        from in 0..SHIPPED.len(), length in 0..200_usize, put in signs()
    ) {
        let mut bytes = SHIPPED.as_bytes().to_vec();
        let end = (from + length).min(bytes.len());
        bytes.splice(from..end, put.bytes());
        is_told_inside(&String::from_utf8_lossy(&bytes));
    }
}
