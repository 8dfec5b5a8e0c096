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
    fixture.replace("locales/fr/scams.ftl", "Un voleur", "Un voleur ; ce voleur");
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
    assert!(lines[1].ends_with("[falc-S14]"), "{}", lines[1]);
    assert!(lines[2].ends_with("[translation-extra]"), "{}", lines[2]);
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
    // One block to copy for each step, and the lesson itself.
    let steps = fixture
        .read("lessons/50-scams.ron")
        .matches("(id: \"")
        .count();
    assert!((15..=steps + 1).contains(&found.len()), "{}", found.len());
    for problem in &found {
        assert_eq!(problem.rule, "translation-missing");
        assert_eq!((problem.path.as_str(), problem.line), ("locales/en", 0));
        assert!(problem.text.contains("locales/en/scams.ftl"), "{problem:?}");
    }
    let fear = found
        .iter()
        .find(|p| p.text.starts_with("`scams_fear`"))
        .unwrap();
    assert!(
        fear.text
            .contains(" texts): copy its block from locales/fr/scams.ftl, line "),
        "{fear:?}"
    );
}

#[test]
fn one_lesson_and_one_language_can_be_told_alone() {
    let fixture = Fixture::new();
    fixture.append("locales/en/scams.ftl", "scams_more = More.\n");
    fixture.append("locales/ar/scams.ftl", "scams_more = More.\n");
    fixture.append("locales/en/pointer.ftl", "pointer_more = More.\n");
    fixture.replace("locales/ar/glossary.ftl", "glossary_colis", "# ");
    fixture.replace("lessons/50-scams.ron", "minutes: 15", "minutes: 0");
    let paths = |arguments: &[&str]| -> Vec<String> {
        let (_, found) = fixture.check_with(arguments);
        found.into_iter().map(|problem| problem.path).collect()
    };
    let (ron, ar, en) = ("lessons/50-scams.ron", "locales/ar/", "locales/en/");
    let file = |folder: &str, name: &str| format!("{folder}{name}");
    assert_eq!(paths(&[]).len(), 5);
    assert_eq!(
        paths(&["--lesson", "scams"]),
        [
            ron.into(),
            file(ar, "glossary.ftl"),
            file(ar, "scams.ftl"),
            file(en, "scams.ftl")
        ]
    );
    assert_eq!(
        paths(&["--language", "en"]),
        [ron.into(), file(en, "pointer.ftl"), file(en, "scams.ftl")]
    );
    assert_eq!(paths(&["--lesson", "pointer", "--language", "ar"]), [""; 0]);
    let ran = run(
        &fixture.dir,
        &["check", "--lesson", "pointer", "--language", "ar"],
    );
    assert_eq!(ran.code, 0);
    assert!(
        ran.err.ends_with("0 problems here, 5 in all\n"),
        "{}",
        ran.err
    );
    for (arguments, known) in [
        (["--lesson", "girafe"], "Lessons: first-steps"),
        (["--language", "es"], "Languages: ar, en, fr"),
    ] {
        let ran = run(&fixture.dir, &[&["check"] as &[&str], &arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(known), "{}", ran.err);
    }
}

#[test]
fn informations_are_counted_apart() {
    let fixture = Fixture::new();
    let ran = run(&fixture.dir, &["check", "--all"]);
    assert_eq!(ran.code, 0);
    let last = ran.err.lines().last().unwrap();
    assert!(last.contains(", 0 problems, "), "{last}");
    assert!(last.ends_with(" informations"), "{last}");
}

#[test]
fn a_step_that_nobody_wrote_is_one_problem() {
    let fixture = Fixture::new();
    let text = fixture.read("locales/fr/scams.ftl");
    fixture.write(
        "locales/fr/scams.ftl",
        text.replace("scams_parcel =", "scams_parsel ="),
    );
    let (_, found) = fixture.check();
    let french: Vec<_> = found
        .iter()
        .filter(|p| !p.path.contains("/en/") && !p.path.contains("/ar/"))
        // Words that were explained there are explained no more.
        .filter(|p| p.rule != "falc-W02")
        .collect();
    let rules: Vec<&str> = french.iter().map(|p| p.rule.as_str()).collect();
    assert_eq!(rules, ["words-missing", "words-unused"], "{french:#?}");
    assert!(
        french[0].text.contains("`.sender`, `.message-first`"),
        "{french:#?}"
    );
    assert!(
        french[1].text.contains("did you mean `scams_parcel`"),
        "{french:#?}"
    );
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
