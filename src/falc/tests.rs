//! The examples of the rules are their tests, and the documentation is that of the rules.

mod measures;

use super::*;
use crate::problem::Tongue;

/// What the rules find in a text whose lines are parted by `\n`.
pub(super) fn found(text: &str, profile: Profile, role: Role, glossary: &Explained) -> Vec<Found> {
    let lexicon = Lexicon::shipped();
    found_with(text, profile, role, glossary, &lexicon, &terms())
}

fn terms() -> Terms {
    Terms::read(SHIPPED_TERMS).unwrap()
}

fn found_with(
    text: &str,
    profile: Profile,
    role: Role,
    glossary: &Explained,
    lexicon: &Lexicon,
    terms: &Terms,
) -> Vec<Found> {
    let none = Terms::default();
    let lines: Vec<Line> = text
        .split('\n')
        .map(|line| Line::of(line, profile, lexicon))
        .collect();
    let mut marked = Explained::default();
    for (moment, line) in lines.iter().enumerate() {
        for mark in &line.marks {
            marked.add_at(moment, mark);
        }
    }
    let explained: Vec<_> = (0..lines.len()).map(|moment| marked.at(moment)).collect();
    findings(&Reading {
        lines: &lines,
        profile,
        role,
        lexicon,
        terms: if profile == Profile::French {
            terms
        } else {
            &none
        },
        explained: &explained,
        glossary,
    })
}

/// The kind of text in which a rule is tried.
fn role_of(rule: &Rule) -> Role {
    match rule.id() {
        "W03" => Role::Glossary,
        "T03" => Role::Title,
        "I02" => Role::Picture,
        _ => Role::Value,
    }
}

#[test]
fn each_bad_example_is_found_by_its_rule_alone_and_each_good_one_by_none() {
    let mut faults = Vec::new();
    for rule in all() {
        let mut glossary = Explained::default();
        if rule.id() == "W02" {
            glossary.add("trésorerie");
        }
        for example in rule.examples {
            for (text, wanted) in [(example.bad, Some(rule.id())), (example.good, None)] {
                let role = role_of(rule);
                let found = found(text, example.profile, role, &glossary);
                let mut ids: Vec<&str> = found.iter().map(|found| found.rule.id()).collect();
                ids.dedup();
                if ids != wanted.into_iter().collect::<Vec<_>>() {
                    faults.push(format!("{}: {text:?}: {ids:?}", rule.id()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_that_reads_has_an_example_in_each_of_its_languages() {
    for rule in all() {
        if !matches!(rule.proof, Proof::Sentence(_) | Proof::Text(_)) || rule.id() == "W04" {
            continue;
        }
        for profile in [Profile::French, Profile::English, Profile::Other] {
            let has = rule
                .examples
                .iter()
                .any(|example| example.profile == profile);
            // What holds everywhere is tried in French and in one language of which nothing is known.
            let wanted = rule.holds_for(profile)
                && !(rule.holds == Holds::All && profile == Profile::English);
            assert!(
                has || !wanted,
                "{} has no example for {profile:?}",
                rule.id()
            );
        }
    }
}

#[test]
fn the_table_is_whole() {
    let mut ids: Vec<&str> = all().map(Rule::id).collect();
    let counts = [
        ("S", 18),
        ("W", 12),
        ("N", 7),
        ("T", 8),
        ("L", 9),
        ("I", 6),
        ("A", 3),
        ("G", 2),
        ("P", 3),
    ];
    for (letter, count) in counts {
        for number in 1..=count {
            let id = format!("{letter}{number:02}");
            assert!(ids.contains(&id.as_str()), "{id} is missing");
        }
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 68);
}

#[test]
fn what_imitates_a_device_is_read_for_its_lines_alone() {
    let text = "URGENT ! Votre compte a été bloqué par nos services ; cliquez vite";
    let ids = |role| -> Vec<&str> {
        let found = found(text, Profile::French, role, &Explained::default());
        found.iter().map(|found| found.rule.id()).collect()
    };
    assert_eq!(ids(Role::Shown), ["S04"]);
    assert!(ids(Role::Sentence).len() > 4);
}

#[test]
fn what_people_say_of_themselves_and_how_things_are_is_no_fault() {
    let ids = |text: &str, role| -> Vec<&str> {
        let found = found(text, Profile::French, role, &Explained::default());
        let found = found.into_iter().map(|found| found.rule.id());
        found
            .filter(|id| ["S02", "S07", "S08"].contains(id))
            .collect()
    };
    for text in [
        "Le rendez-vous est annulé.",
        "Ce bouton est fait pour vous.",
        "Vous êtes malade ou vous travaillez ?",
    ] {
        assert_eq!(ids(text, Role::Sentence), [""; 0], "{text}");
    }
    assert_eq!(ids("Je ne fais rien", Role::Mistake), [""; 0]);
    assert_eq!(ids("Je ne fais rien", Role::Label), ["S08"]);
    assert_eq!(
        ids("Le rendez-vous est annulé par le docteur.", Role::Sentence),
        ["S07"]
    );
    assert_eq!(ids("Le rendez-vous sera annulé.", Role::Sentence), ["S07"]);
    assert_eq!(
        ids("La demande est faite en ligne.", Role::Sentence),
        ["S07"]
    );
    assert_eq!(
        ids("Vous travaillez ou vous dormez.", Role::Sentence),
        ["S02"]
    );
}

#[test]
fn scripts_without_spaces_are_counted_in_signs() {
    let long = |text: &str| {
        let found = found(text, Profile::Other, Role::Value, &Explained::default());
        found
            .iter()
            .any(|f| f.rule.id() == "S01" && f.severity != crate::problem::Severity::Information)
    };
    assert!(!long("请点击按钮。"));
    assert!(long(
        "请您先点击屏幕左边的绿色按钮然后再输入您的姓名和出生日期。"
    ));
    assert!(!long("กดปุ่มสีเขียว"));
    assert!(long(
        "กรุณากดปุ่มสีเขียวทางด้านซ้ายของหน้าจอแล้วพิมพ์ชื่อและวันเกิดของคุณลงในช่องว่างด้านล่าง"
    ));
    assert!(!long("اضغط على الزر الأخضر."));
}

#[test]
fn a_number_is_told_with_the_one_limit_that_it_passes() {
    let told = |words: usize, role| {
        let text = vec!["Paul"; words].join(" ");
        let found = found(&text, Profile::French, role, &Explained::default());
        let found = found.into_iter().find(|found| found.rule.id() == "S01");
        found.map_or(String::new(), |found| found.told(Tongue::French))
    };
    for (words, role, said) in [
        (8, Role::Sentence, ""),
        (9, Role::Sentence, "à voir : 9 mots, et 8 au plus. "),
        (12, Role::Sentence, "à corriger : 12 mots, et 10 au plus. "),
        (16, Role::Sentence, "à corriger : 16 mots, et 15 au plus. "),
        (9, Role::Label, "à corriger : 9 mots, et 8 au plus. "),
    ] {
        let told = told(words, role);
        assert!(
            told.starts_with(said) && told.is_empty() == said.is_empty(),
            "{told}"
        );
    }
}

#[test]
fn a_finding_says_what_is_asked_what_is_there_and_what_to_do() {
    let found = found(
        "Il faut fermer la porte.",
        Profile::French,
        Role::Value,
        &Explained::default(),
    );
    let told = found[0].told(Tongue::French);
    assert_eq!(
        told,
        "à corriger : « Il faut ». La règle : la phrase parle à la personne, sans « on » ni « il faut ». \
         Écrivez « vous » ou un ordre simple."
    );
    let told = found[0].told(Tongue::English);
    assert!(
        told.starts_with("to mend: “Il faut”. The rule: the sentence speaks"),
        "{told}"
    );
    for rule in all() {
        for tongue in [Tongue::French, Tongue::English] {
            let text = explain(rule, tongue);
            assert!(!text.contains('{'), "{text}");
            assert!(text.starts_with(rule.id()), "{text}");
        }
    }
}

/// Compares a file that is written by the program with what it would write, or writes it.
pub(super) fn written(file: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("PAS_A_PAS_BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "{file} is not what the rules say now: PAS_A_PAS_BLESS=1 writes it"
    );
}

#[test]
fn the_documentation_is_that_of_the_rules() {
    written("docs/falc.md", &sheet(Tongue::French));
    written("docs/falc.en.md", &sheet(Tongue::English));
}

#[test]
fn tests_that_prove_a_rule_are_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tried = 0;
    for rule in all() {
        let Proof::Tests(names) = rule.proof else {
            continue;
        };
        for name in names {
            let (file, test) = name.split_once(' ').unwrap();
            let text = std::fs::read_to_string(root.join(file)).unwrap();
            let head = format!("#[test]\nfn {test}()");
            assert!(text.contains(&head), "{}: {name}", rule.code);
            tried += 1;
        }
    }
    assert!(tried > 0);
}
