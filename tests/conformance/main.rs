//! The record of conformance is whole, names tests that exist, and its page is fresh. To write the page again:
//! `PAS_A_PAS_BLESS=1 cargo test --no-default-features --test conformance`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod page;
mod record;
mod sources;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use record::{Level, Record, Standard, carried};

/// Every criterion of WCAG 2.2 of level A.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 \
    2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";

/// Every criterion of WCAG 2.2 of level AA.
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 \
    2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

/// Every clause of chapter 5 of EN 301 549 V3.2.1, of 8.2, 8.4, 8.5, and of 11.5 to 11.8; 8.3 by its parts.
const EN: &str = "5.1.2.1 5.1.2.2 5.1.3.1 5.1.3.2 5.1.3.3 5.1.3.4 5.1.3.5 5.1.3.6 5.1.3.7 5.1.3.8 5.1.3.9 \
    5.1.3.10 5.1.3.11 5.1.3.12 5.1.3.13 5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6.1 5.1.6.2 5.1.7 5.2 5.3 \
    5.4 5.5.1 5.5.2 5.6.1 5.6.2 5.7 5.8 5.9 \
    8.1.2 8.1.3 8.2.1.1 8.2.1.2 8.2.2.1 8.2.2.2 8.3.1 8.3.2 8.3.3 8.3.4 8.3.5 8.3.6 8.4.1 8.4.2.1 8.4.2.2 \
    8.4.3 8.5 \
    11.4.1.1 11.5.1 11.5.2.1 11.5.2.2 11.5.2.3 11.5.2.4 11.5.2.5 11.5.2.6 11.5.2.7 11.5.2.8 11.5.2.9 11.5.2.10 \
    11.5.2.11 11.5.2.12 11.5.2.13 11.5.2.14 11.5.2.15 11.5.2.16 11.5.2.17 11.6.1 11.6.2 11.7 \
    11.8.1 11.8.2 11.8.3 11.8.4 11.8.5";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(name)
}

fn record() -> Record {
    let text = fs::read_to_string(file("conformance.ron")).unwrap();
    ron::from_str(&text).unwrap_or_else(|error| panic!("docs/conformance.ron: {error}"))
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn no_clause_stands_twice_and_each_has_what_its_status_needs() {
    none(&record().faults());
}

#[test]
fn clauses_name_tests_that_exist() {
    none(&record().missing_tests(&sources::tests()));
}

#[test]
fn tests_that_carry_a_clause_are_named_by_it() {
    none(&record().unnamed_tests(&sources::tests()));
}

#[test]
fn every_clause_that_was_promised_is_there() {
    let numbers = |text: &'static str| text.split_whitespace().collect::<Vec<_>>();
    assert_eq!(
        (numbers(A).len(), numbers(AA).len()),
        (31, 24),
        "55 in WCAG 2.2"
    );
    let record = record();
    let mut faults = Vec::new();
    for (standard, level, expected) in [
        (Standard::En, None, numbers(EN)),
        (Standard::Wcag, Some(Level::A), numbers(A)),
        (Standard::Wcag, Some(Level::AA), numbers(AA)),
    ] {
        let clauses = record
            .clauses()
            .filter(|(name, clause)| name.0 == standard && clause.levels.first().copied() == level);
        let found: Vec<String> = clauses.map(|(name, _)| name.1).collect();
        for number in &expected {
            if !found.iter().any(|one| one == number) {
                faults.push(format!("{standard:?} {number} is missing"));
            }
        }
        for number in &found {
            if !expected.contains(&&**number) {
                faults.push(format!(
                    "{standard:?} {number} is not in the list of the test"
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn the_page_is_that_of_the_record() {
    let page = page::page(&record());
    let path = file("conformance.md");
    if std::env::var_os("PAS_A_PAS_BLESS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == page,
        "docs/conformance.md is not what the record says now: PAS_A_PAS_BLESS=1 writes it"
    );
}

#[test]
fn names_of_tests_carry_clauses() {
    let of = |test| {
        let names = carried(test).into_iter();
        names.map(|name| name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of("en_5_1_3_13_volume_goes_back"), ["EN 5.1.3.13"]);
    assert_eq!(
        of("wcag_2_5_8_and_en_11_5_2_5_french_1280_800"),
        ["WCAG 2.5.8", "EN 11.5.2.5"]
    );
    assert_eq!(
        of("wcag_1_4_3_1_4_11_200_contrast"),
        ["WCAG 1.4.3", "WCAG 1.4.11"]
    );
    assert_eq!(of("wcag_contrast"), ["WCAG "], "which nothing can name");
    assert_eq!(of("entry_5_of_a_list"), [""; 0]);
}

#[test]
fn faults_of_a_record_are_found() {
    let text = r#"(chapters: [(standard: En, title: "Five", clauses: [
        (number: "5.7", title: "Keys", asks: "It asks.", status: Tested, tests: ["en_5_7_keys", "en_5_7_2_keys", "gone", "twice"]),
        (number: "5.7", title: "Keys", asks: "It asks.", status: NotMet),
        (number: "5.x", title: "", asks: "It asks.", status: ByHand),
        (number: "5.1.3.1", levels: [A], title: "Ears", asks: "It asks.", status: Partly, why: "so"),
    ])])"#;
    let record: Record = ron::from_str(text).unwrap();
    assert_eq!(
        record.faults(),
        [
            "EN 5.7: stands twice",
            "EN 5.7: it is not met, without why",
            "EN 5.x: its number is none",
            "EN 5.x: it needs a title, and what it asks in one sentence",
            "EN 5.x: it is checked by hand, without how, when and with what result",
            "EN 5.1.3.1: criteria of WCAG, and they alone, have one level",
            "EN 5.1.3.1: it is partly, without tests, or what was checked",
        ]
    );
    let tests = [
        ("en_5_7_keys", 1),
        ("en_5_7_2_keys", 1),
        ("en_5_7_new", 1),
        ("en_5_1_3_all", 1),
        ("twice", 2),
        ("en_9_1_web", 1),
    ];
    let tests: BTreeMap<String, usize> = tests.map(|(name, n)| (name.to_owned(), n)).into();
    assert_eq!(
        record.missing_tests(&tests),
        [
            "EN 5.7: there is no test gone",
            "EN 5.7: there are two tests twice"
        ]
    );
    assert_eq!(
        record.unnamed_tests(&tests),
        [
            "EN 5.1.3 does not name its test en_5_1_3_all",
            "EN 5.7 does not name its test en_5_7_new",
            "EN 9.1 does not name its test en_9_1_web"
        ]
    );
}
