//! Easy to read and to understand (FALC), on the command line: each rule finds its own example in a lesson,
//! waivers hold and are counted, rules explain themselves.

use std::collections::BTreeSet;

use pas_a_pas::falc::{self, Profile, Rule};

use crate::{Fixture, Found, run};

const WORDS: &str = "locales/fr/trial.ftl";

/// Where the text that breaks a rule is put.
fn file(rule: &Rule) -> &'static str {
    match rule.id() {
        "I02" | "I03" => "locales/fr/pictures.ftl",
        "W03" => "locales/fr/glossary.ftl",
        _ => WORDS,
    }
}

/// A lesson of two steps, the first of which says `lines`; each line of a translation is a word.
fn lesson(fixture: &Fixture, title: &str, lines: &[String], more: &str) {
    let ron = "(format: 1, version: 1, minutes: 1, picture: \"bank\", steps: [\n\
               (id: \"one\", picture: \"bank\"),\n(id: \"two\", picture: \"bank\"),\n])";
    fixture.write("lessons/90-trial.ron", ron);
    for (language, word) in [("fr", ""), ("en", "Yes."), ("ar", "نعم.")] {
        let lines: Vec<String> = lines
            .iter()
            .map(|line| {
                if word.is_empty() {
                    line.clone()
                } else {
                    word.to_owned()
                }
            })
            .map(|line| format!("    {line}\n"))
            .collect();
        let (about, title) = if word.is_empty() {
            ("Pour les adultes.", title)
        } else {
            (word, word)
        };
        let two = if word.is_empty() { "Merci." } else { word };
        let text = format!(
            "trial = {title}\n    .about = {about}\n    .can-1 = {about}\n\ntrial_one =\n{}\ntrial_two =\n    {two}\n    {more}\n",
            lines.concat()
        );
        fixture.write(&format!("locales/{language}/trial.ftl"), text);
    }
}

/// Breaks a rule in a lesson; the words that stand where it is broken.
fn breaks(fixture: &Fixture, rule: &Rule) -> String {
    let example = rule.examples.iter().find(|e| e.profile == Profile::French);
    let bad = example.map_or("", |example| example.bad);
    let lines: Vec<String> = bad.split('\n').map(str::to_owned).collect();
    let first = lines[0].clone();
    match rule.id() {
        "T03" => lesson(fixture, bad, &["Merci.".to_owned()], ""),
        "I02" => {
            let file = fixture.read("locales/fr/pictures.ftl");
            let old = file
                .lines()
                .find(|line| line.starts_with("picture_bank ="))
                .unwrap();
            fixture.replace(
                "locales/fr/pictures.ftl",
                old,
                &format!("picture_bank = {bad}"),
            );
        }
        "I03" => {
            let file = fixture.read("locales/fr/pictures.ftl");
            let words = |name: &str| file.lines().find(|line| line.starts_with(name)).unwrap();
            let (one, other) = (words("picture_bank ="), words("picture_clock ="));
            let text = other.split_once('=').unwrap().1;
            fixture.replace(
                "locales/fr/pictures.ftl",
                one,
                &format!("picture_bank ={text}"),
            );
            // The second of the two in the file is reported.
            return "picture_bank".to_owned();
        }
        "W03" => {
            let file = fixture.read("locales/fr/glossary.ftl");
            let old = file
                .lines()
                .find(|line| line.starts_with("glossary_colis ="))
                .unwrap();
            fixture.replace(
                "locales/fr/glossary.ftl",
                old,
                &format!("glossary_colis = {bad}"),
            );
        }
        "W02" => {
            lesson(fixture, "Un essai", &lines, "{ FR(\"trésorerie\") }");
            for language in ["fr", "en", "ar"] {
                let file = format!("locales/{language}/glossary.ftl");
                fixture.append(&file, "glossary_tresorerie = Merci.\n");
            }
        }
        "P03" => {
            lesson(fixture, "Un essai", &["Merci.".to_owned()], "");
            fixture.replace(WORDS, "trial_one", "# waive S08\ntrial_one");
            return "# waive S08".to_owned();
        }
        "T01" => {
            lesson(fixture, "Un essai", &lines, "");
            return "trial_one".to_owned();
        }
        _ => lesson(fixture, "Un essai", &lines, ""),
    }
    first
}

fn places(found: &[Found]) -> BTreeSet<(&str, &str, usize)> {
    let places = found
        .iter()
        .map(|p| (p.rule.as_str(), p.path.as_str(), p.line));
    places.collect()
}

fn line_of(fixture: &Fixture, file: &str, text: &str) -> usize {
    let lines = fixture.read(file);
    lines.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[test]
fn each_rule_finds_its_example_in_a_lesson_and_nothing_else() {
    let mut failures = Vec::new();
    for rule in falc::all().filter(|rule| rule.is_reported()) {
        let fixture = Fixture::new();
        let text = breaks(&fixture, rule);
        let (_, found) = fixture.check_with(&["--all"]);
        let mut found = fixture.new_in(found);
        let file = file(rule);
        // A translation has as many lines: too many in all.
        found.retain(|problem| rule.id() != "T01" || problem.path == file);
        // A hard word that is marked has no picture yet: another rule, with a trial of its own.
        found.retain(|problem| problem.rule != "word-picture-missing");
        // What is told of a whole text stands at its first line.
        let line = match rule.id() {
            "T01" => line_of(&fixture, file, &text) + 1,
            _ => line_of(&fixture, file, &text),
        };
        if places(&found) != BTreeSet::from([(rule.code, file, line)]) {
            failures.push(format!("{} in line {line}: {found:#?}", rule.code));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn an_explanation_that_says_its_own_word_again_is_found() {
    for words in [
        "Un colis est un colis.",
        "Un colis veut dire : colis.",
        "Un colis est un grand colis.",
    ] {
        let fixture = Fixture::new();
        let file = fixture.read("locales/fr/glossary.ftl");
        let old = file
            .lines()
            .find(|line| line.starts_with("glossary_colis ="))
            .unwrap();
        fixture.replace(
            "locales/fr/glossary.ftl",
            old,
            &format!("glossary_colis = {words}"),
        );
        let (_, found) = fixture.check();
        let rules: Vec<&str> = found.iter().map(|p| p.rule.as_str()).collect();
        assert_eq!(rules, ["falc-W03"], "{words}: {found:#?}");
        assert!(found[0].text.contains("colis → colis"), "{found:#?}");
    }
}

#[test]
fn a_form_of_an_explained_word_is_told_with_its_base() {
    let fixture = Fixture::new();
    lesson(
        &fixture,
        "Un essai",
        &["Vous signalez cette lettre.".to_owned()],
        "",
    );
    let (_, found) = fixture.check();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].rule, "falc-W02");
    assert!(
        found[0]
            .text
            .ends_with("Here, write { FR(\"signaler\") }: the glossary already explains it."),
        "{found:#?}"
    );
    let marked = "Vous { FR(\"signalez\") } cette lettre.".to_owned();
    lesson(&fixture, "Un essai", &[marked], "");
    let (_, found) = fixture.check();
    let found: Vec<_> = found
        .iter()
        .filter(|p| p.rule != "translation-french-words")
        .collect();
    let rules: Vec<&str> = found.iter().map(|p| p.rule.as_str()).collect();
    assert_eq!(rules, ["glossary-missing"], "{found:#?}");
    assert!(
        found[0].text.contains("write FR(\"signaler\")"),
        "{found:#?}"
    );
}

#[test]
fn the_same_title_twice_is_found() {
    let fixture = Fixture::new();
    lesson(
        &fixture,
        "Je repère les arnaques",
        &["Merci.".to_owned()],
        "",
    );
    let (_, found) = fixture.check();
    let found = fixture.new_in(found);
    assert!(
        found.iter().any(|p| p.rule == "falc-T03" && p.line == 1),
        "{found:#?}"
    );
}

/// A lesson whose second sentence is negative, with this waiver above it.
fn waived(waiver: &str) -> (i32, Vec<(String, usize)>) {
    let fixture = Fixture::new();
    let lines = ["Merci.".to_owned(), "Vous ne payez pas.".to_owned()];
    lesson(&fixture, "Un essai", &lines, "");
    fixture.replace(WORDS, "trial_one", &format!("{waiver}\ntrial_one"));
    let (ran, found) = fixture.check();
    let found = fixture.new_in(found);
    (
        ran.code,
        found.into_iter().map(|p| (p.rule, p.line)).collect(),
    )
}

#[test]
fn a_waiver_holds_for_its_sentence() {
    let rule = |rule: &str, line| (rule.to_owned(), line);
    assert_eq!(waived("# waive S08 2: for safety (by Léa)").1, []);
    assert_eq!(waived("# waive S08: for safety (par Léa)").1, []);
    // Above it stand the title, its attributes and an empty line.
    for (wrong, why) in [
        ("# waive S08 1: for safety (by Léa)", "another sentence"),
        ("# waive S07 2: for safety (by Léa)", "another rule"),
        (
            "# waive S08 .right 2: for safety (by Léa)",
            "another attribute",
        ),
        ("# waive S08 2: for safety", "no name"),
        ("# waive S08 2 (by Léa)", "no reason"),
        ("# waive S99 2: for safety (by Léa)", "no such rule"),
    ] {
        let (code, found) = waived(wrong);
        assert_eq!(found, [rule("falc-P03", 5), rule("falc-S08", 8)], "{why}");
        assert_eq!(code, 1);
    }
    let (_, found) = waived("# waive S08 2: for safety (by Léa)\n");
    assert_eq!(
        found,
        [rule("falc-P03", 5), rule("falc-S08", 9)],
        "an empty line"
    );
}

#[test]
fn informations_are_shown_on_demand_and_are_no_problem() {
    let fixture = Fixture::new();
    let text = "Le docteur dit que vous allez bien.".to_owned();
    lesson(&fixture, "Un essai", &[text], "");
    let (_, found) = fixture.check();
    assert!(fixture.new_in(found).is_empty());
    let (_, found) = fixture.check_with(&["--all"]);
    let found = fixture.new_in(found);
    let told: Vec<(&str, &str)> = found
        .iter()
        .map(|p| (p.rule.as_str(), p.severity.as_str()))
        .collect();
    assert_eq!(told, [("falc-S17", "information")]);
}

#[test]
fn lists_that_can_not_be_read_are_named() {
    let fixture = Fixture::new();
    fixture.append("locales/fr/known-words.txt", "girafe\n");
    fixture.append("locales/fr/terms.ron", "oui");
    fixture.write("locales/en/terms.ron", "[(term: \"e-mail\")]");
    let (_, found) = fixture.check();
    let found = fixture.new_in(found);
    let told: BTreeSet<(&str, &str)> = found
        .iter()
        .map(|p| (p.rule.as_str(), p.path.as_str()))
        .collect();
    assert_eq!(
        told,
        BTreeSet::from([
            ("falc-W01", "locales/fr/known-words.txt"),
            ("falc-W04", "locales/en/terms.ron"),
            ("falc-W04", "locales/fr/terms.ron"),
        ])
    );
}

#[test]
fn a_folder_without_lists_uses_those_of_the_program() {
    let fixture = Fixture::new();
    fixture.remove("locales/fr/known-words.txt");
    fixture.remove("locales/fr/terms.ron");
    let (_, found) = fixture.check_with(&["--all"]);
    assert!(fixture.new_in(found).is_empty());
}

#[test]
fn a_rule_explains_itself() {
    let fixture = Fixture::empty();
    let ran = run(&fixture.dir, &["check", "--explain", "S07", "--in", "fr"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.out.starts_with("S07 · La phrase est à la voix active."),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Pourquoi :"), "{}", ran.out);
    let ran = run(
        &fixture.dir,
        &["check", "--explain", "falc-s07", "--in", "en"],
    );
    assert!(
        ran.out
            .starts_with("S07 · The sentence is in the active voice."),
        "{}",
        ran.out
    );
    let ran = run(&fixture.dir, &["check", "--explain", "gap"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("locales/README.md"), "{}", ran.err);
    let ran = run(&fixture.dir, &["check", "--explain", "S99"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("S01 S02"), "{}", ran.err);
    let ran = run(&fixture.dir, &["check", "--explain", "S07", "--in", "de"]);
    assert_eq!(ran.code, 2);
}
