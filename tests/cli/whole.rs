//! Content as a whole: as shipped, empty, with several faults at once.

use std::fs;

use crate::{Fixture, run, run_in};

#[test]
fn shipped_content_has_no_problem() {
    let fixture = Fixture::new();
    let (ran, found) = fixture.check();
    assert_eq!((ran.code, found.len()), (0, 0), "{found:#?}");
    assert!(ran.err.contains("0 problems"), "{}", ran.err);
}

#[test]
fn the_current_folder_is_the_content_when_none_is_named() {
    let fixture = Fixture::new();
    let ran = run(&fixture.dir, &["check"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    let ran = run(&fixture.dir, &["list"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("scams"), "{}", ran.out);
    assert!(ran.out.contains("Je repère les arnaques"), "{}", ran.out);
    assert!(ran.out.contains("languages: fr ar en"), "{}", ran.out);
}

#[test]
fn an_empty_folder_is_told_in_full() {
    let fixture = Fixture::empty();
    let (ran, found) = fixture.check();
    assert_eq!(ran.code, 1);
    for rule in [
        "unreadable",
        "lessons-none",
        "interface-missing",
        "font",
        "picture-missing",
    ] {
        assert!(found.iter().any(|p| p.rule == rule), "{rule}: {found:#?}");
    }
    let named = ["--content", fixture.dir.to_str().unwrap(), "list"];
    let ran = run(&fixture.dir, &named);
    assert_eq!((ran.code, ran.out.trim()), (0, "languages: fr"));
    assert!(ran.err.contains("there is no lesson"), "{}", ran.err);
}

#[test]
fn all_problems_come_in_one_run_in_order_as_text_too() {
    let fixture = Fixture::new();
    fixture.replace(
        "lessons/50-scams.ron",
        "picture: \"bank\"",
        "picture: \"banque\"",
    );
    fixture.replace("locales/fr/scams.ftl", "Un voleur", "Un voleur ; ce filou");
    fixture.append("locales/en/ui.ftl", "more = More\n");
    let ran = run(
        &fixture.dir,
        &["check", "--content", fixture.dir.to_str().unwrap()],
    );
    assert_eq!(ran.code, 1);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ran.out);
    let begin = format!("{}/lessons/50-scams.ron:", fixture.dir.display());
    assert!(lines[0].starts_with(&begin), "{}", lines[0]);
    assert!(lines[0].ends_with("[picture-missing]"), "{}", lines[0]);
    assert!(lines[1].ends_with("[translation-extra]"), "{}", lines[1]);
    assert!(lines[2].ends_with("[falc-signs]"), "{}", lines[2]);
    assert!(
        ran.err.contains("6 lessons, 3 languages, 3 problems"),
        "{}",
        ran.err
    );
}

#[test]
fn problems_are_told_in_french_or_in_english() {
    let fixture = Fixture::new();
    fixture.replace(
        "lessons/50-scams.ron",
        "picture: \"bank\"",
        "picture: \"banque\"",
    );
    for (language, said, spoken, counted) in [
        (
            "fr",
            "il n'y a pas d'image «\u{a0}banque\u{a0}»",
            " phrases, 0 dites par des personnes, ",
            "6 leçons, 3 langues, 1 problème\n",
        ),
        (
            "en",
            "there is no picture \"banque\"",
            " sentences, 0 spoken by people, ",
            "6 lessons, 3 languages, 1 problem\n",
        ),
    ] {
        for json in [&[] as &[&str], &["--json"]] {
            let arguments = [&["check", "--in", language], json].concat();
            let ran = run(&fixture.dir, &arguments);
            assert_eq!(ran.code, 1);
            let out = ran.out.replace("\\\"", "\"");
            assert!(out.contains(said), "{arguments:?}: {out}");
            assert!(ran.err.ends_with(counted), "{arguments:?}: {}", ran.err);
            // A line for each language, but where programs read them.
            let languages = if json.is_empty() { 3 } else { 0 };
            assert_eq!(ran.err.matches(spoken).count(), languages, "{}", ran.err);
        }
    }
    assert_eq!(run(&fixture.dir, &["check", "--in", "ar"]).code, 2);
}

#[test]
fn the_language_of_the_session_is_that_of_the_messages() {
    let fixture = Fixture::empty();
    for (language, counted) in [
        ("fr_FR.UTF-8", "0 leçon, 1 langue, "),
        ("C.UTF-8", "0 lessons, 1 language, "),
    ] {
        let ran = run_in(language, &fixture.dir, &["check"]);
        let last = ran.err.lines().last().unwrap();
        assert!(last.starts_with(counted), "{language}: {}", ran.err);
    }
}

#[test]
fn a_missing_language_is_a_list_of_work() {
    let fixture = Fixture::new();
    fixture.remove("locales/en/scams.ftl");
    let (_, found) = fixture.check();
    assert!(found.len() > 100, "{}", found.len());
    for problem in &found {
        assert_eq!(problem.rule, "translation-missing");
        assert_eq!(problem.path, "locales/fr/scams.ftl");
        assert!(problem.text.contains("locales/en/scams.ftl"), "{problem:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_lesson_that_points_nowhere_is_named() {
    let fixture = Fixture::new();
    let link = fixture.dir.join("lessons/40-mouse.ron");
    std::os::unix::fs::symlink("/nowhere/at/all", link).unwrap();
    fs::create_dir(fixture.dir.join("lessons/50-keyboard.ron")).unwrap();
    let (ran, found) = fixture.check();
    assert_eq!(ran.code, 1);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|p| (p.rule.as_str(), p.path.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("unreadable", "lessons/40-mouse.ron"),
            ("unreadable", "lessons/50-keyboard.ron")
        ]
    );
    let ran = run(&fixture.dir, &["list"]);
    assert!(ran.err.contains("left out: 40-mouse.ron"), "{}", ran.err);
}
