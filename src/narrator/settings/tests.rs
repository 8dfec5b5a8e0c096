//! The file as delivered, and faults in it.

use unic_langid::langid;

use super::*;
use crate::problem::Tongue;

fn fault(text: &str) -> Problem {
    Settings::parse(Path::new("voices.ron"), text).unwrap_err()
}

#[test]
fn the_delivered_file_is_whole() {
    let settings = Settings::parse(Path::new("voices.ron"), SHIPPED).unwrap();
    assert_eq!(settings, Settings::shipped());
    for language in ["fr", "en", "ar"] {
        let language = &settings.languages[language];
        assert!(language.programs.iter().any(|p| p.program == "espeak-ng"));
        assert!(!language.pause.is_empty());
    }
    for language in settings.languages.values() {
        for (written, spoken) in language.spoken.iter().chain(&language.address) {
            assert!(!written.trim().is_empty() && !spoken.trim().is_empty());
        }
    }
}

#[test]
fn a_fault_names_line_and_column_and_the_delivered_file_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voices.ron");
    std::fs::write(&path, "(\n    format: 1,\n    langages: {},\n)").unwrap();
    let (settings, problem) = Settings::read(&path);
    let problem = problem.unwrap();
    assert_eq!(settings, Settings::shipped());
    assert_eq!((problem.line, problem.rule), (3, "voices-syntax"));
    assert!(problem.column > 0);
    assert!(
        problem.told(Tongue::English).contains("langages"),
        "{problem:?}"
    );
}

#[test]
fn a_missing_file_is_told_and_the_delivered_one_is_used() {
    let (settings, problem) = Settings::read(Path::new("/nowhere/voices.ron"));
    assert_eq!(settings, Settings::shipped());
    assert_eq!(problem.unwrap().rule, "voices-missing");
}

#[test]
fn an_unknown_place_in_an_argument_is_a_fault() {
    let text = "(format: 1, languages: {}, other: (programs: [\n(program: \"x\", arguments: [\"{sped}\"])]))";
    let problem = fault(text);
    assert_eq!(problem.line, 2);
    assert!(
        problem
            .told(Tongue::English)
            .contains("`{sped}` is not known: use `{text}`"),
        "{problem:?}"
    );
}

#[test]
fn a_newer_format_is_a_fault() {
    assert_eq!(
        fault("(format: 9, languages: {}, other: ())").rule,
        "voices-format"
    );
}

#[test]
fn a_region_falls_back_to_its_language_and_the_rest_to_other() {
    let settings = Settings::shipped();
    assert_eq!(
        settings.language(&langid!("fr-CA")),
        &settings.languages["fr"]
    );
    assert_eq!(settings.language(&langid!("pt")), &settings.other);
}

#[test]
fn pace_fills_speed_gap_and_stretch() {
    let program = Program {
        program: "x".to_owned(),
        arguments: ["{speed}", "{gap}", "{stretch}", "{language}", "-{text}-"]
            .map(|a| Argument::try_from(a.to_owned()).unwrap())
            .to_vec(),
        needs: Vec::new(),
        speed: 120,
        slowest: 80,
        gap: 2,
    };
    let filled = |pace| program.filled("{speed}", &langid!("fr"), pace);
    assert_eq!(
        filled(Pace::Normal),
        ["120", "2", "1.00", "fr", "-{speed}-"]
    );
    assert_eq!(filled(Pace::Slow), ["96", "3", "1.25", "fr", "-{speed}-"]);
    assert_eq!(
        filled(Pace::Slowest),
        ["80", "3", "1.54", "fr", "-{speed}-"]
    );
    assert!(!program.reads_stdin() && !program.writes_file());
}
