//! `--config`: which file counts, what is said of its faults, and where its choices come out.

use std::path::Path;
use std::process::Command;

#[cfg(not(feature = "kiosk"))]
use crate::run_in;
use crate::{Fixture, run};

const SOUND: &str = r#"(
    place: (name: "Mairie de Test", address: "1 rue des Essais", hours: "9 h à 12 h", phone: "01 99 00 00 00"),
    languages: ["ar", "fr"],
    lessons: ["scams"],
)"#;

#[test]
fn a_file_that_is_named_and_missing_is_a_wrong_use() {
    let fixture = Fixture::new();
    for command in [
        &["doctor"] as &[&str],
        &["check"],
        &["print", "memo", "--out", "a.pdf"],
        #[cfg(not(feature = "kiosk"))]
        &[],
    ] {
        for missing in ["nowhere.ron", "lessons/10-first-steps.ron/kiosk.ron"] {
            let ran = run(&fixture.dir, &[command, &["--config", missing]].concat());
            assert_eq!(ran.code, 2, "{command:?}: {}{}", ran.out, ran.err);
            assert!(ran.err.contains(missing), "{}", ran.err);
            assert!(ran.err.contains("packaging/kiosk.ron"), "{}", ran.err);
            assert_eq!(ran.out, "");
        }
    }
}

#[test]
fn check_names_the_faults_of_the_settings_with_those_of_the_content() {
    let fixture = Fixture::new();
    fixture.write("kiosk.ron", SOUND);
    let (_, before) = fixture.check();
    let (_, found) = fixture.check_with(&["--config", &path(&fixture, "kiosk.ron")]);
    assert_eq!(found.len(), before.len());
    fixture.write(
        "kiosk.ron",
        "(\n  volume: 9,\n  idle_minutes: 1,\n  lessons: [\"scam\"],\n  keyboard: \"bepo\",\n)",
    );
    let (ran, found) = fixture.check_with(&["--config", &path(&fixture, "kiosk.ron")]);
    assert_eq!(ran.code, 1);
    let own: Vec<(usize, usize, &str)> = found
        .iter()
        .filter(|problem| problem.path == "kiosk.ron")
        .map(|problem| (problem.line, problem.column, problem.rule.as_str()))
        .collect();
    assert_eq!(
        own,
        [
            (3, 17, "configuration-value"),
            (2, 11, "configuration-value"),
            (4, 13, "configuration-unknown"),
            (5, 13, "configuration-unknown"),
        ]
    );
}

fn path(fixture: &Fixture, file: &str) -> String {
    fixture.dir.join(file).to_str().unwrap().to_owned()
}

/// The words of the first page.
fn printed(fixture: &Fixture, language: &str, options: &[&str]) -> (String, String) {
    let arguments = ["print", "memo", "--language", language, "--out", "memo.pdf"];
    let ran = run(&fixture.dir, &[&arguments, options].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let output = Command::new("pdftotext")
        .arg(fixture.dir.join("memo.pdf"))
        .arg("-")
        .output();
    let words = String::from_utf8(output.unwrap().stdout).unwrap();
    (words, ran.err)
}

#[test]
fn sheets_name_the_place_at_their_foot() {
    let fixture = Fixture::new();
    fixture.write("kiosk.ron", SOUND);
    for language in ["fr", "en", "ar"] {
        let (words, _) = printed(&fixture, language, &["--config", "kiosk.ron"]);
        for own in [
            "Mairie de Test",
            "1 rue des Essais",
            "9 h à 12 h",
            "01 99 00 00 00",
        ] {
            assert!(words.contains(own), "{language}: {own} in {words}");
        }
        let (words, _) = printed(&fixture, language, &[]);
        assert!(!words.contains("Mairie"), "{language}: {words}");
    }
}

#[test]
fn a_file_with_a_fault_leaves_the_defaults_and_says_so() {
    let fixture = Fixture::new();
    fixture.write("kiosk.ron", SOUND.replace("lessons", "leçons"));
    let (words, err) = printed(&fixture, "fr", &["--config", "kiosk.ron"]);
    assert!(!words.contains("Mairie"), "{words}");
    assert!(err.contains("kiosk.ron:4:5: "), "{err}");
    // What is no text, and what is no file.
    fixture.write("kiosk.ron", b"(place: (name: \"\xff\"))");
    let (_, err) = printed(&fixture, "fr", &["--config", "kiosk.ron"]);
    assert!(err.contains("UTF-8"), "{err}");
    let (_, err) = printed(&fixture, "fr", &["--config", "lessons"]);
    assert!(err.contains("it is a folder"), "{err}");
    // Only its beginning is read.
    let (_, err) = printed(&fixture, "fr", &["--config", "/dev/zero"]);
    assert!(err.contains("64 KB"), "{err}");
}

#[cfg(not(feature = "kiosk"))]
#[test]
fn the_kiosk_starts_with_a_file_that_has_a_fault() {
    let fixture = Fixture::new();
    fixture.write("kiosk.ron", "(volume: 9)");
    let ran = run_in("fr_FR.UTF-8", &fixture.dir, &["--config", "kiosk.ron"]);
    // It comes as far as this build can.
    assert!(ran.err.contains("no window"), "{}", ran.err);
    assert!(
        ran.err
            .contains("kiosk.ron:1:10: `volume` est un nombre de 1 à 7"),
        "{}",
        ran.err
    );
}

#[test]
fn the_delivered_file_fits_the_delivered_content() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixture = Fixture::new();
    let file = root.join("packaging/kiosk.ron");
    let (_, before) = fixture.check();
    let ran = run(&fixture.dir, &["check", "--config", file.to_str().unwrap()]);
    assert_eq!(ran.out.lines().count(), before.len(), "{}", ran.out);
}
