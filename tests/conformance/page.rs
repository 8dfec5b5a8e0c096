//! The page `docs/conformance.md`, made from the record.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::record::{Chapter, Clause, Name, Record, Standard, Status};

/// What stands above the figures.
const HEAD: &str = "\
# Conformance: EN 301 549 and WCAG 2.2

<!-- Written from `docs/conformance.ron`. To write it again: PAS_A_PAS_BLESS=1 cargo test --no-default-features --test conformance -->

What is asked of an accessible kiosk, clause by clause, and how far this program keeps it.
The version aimed at is EN 301 549 V3.2.1, the harmonised one, with WCAG 2.2 beside it.
This is the project's own account of itself: nobody from outside has examined it, and no person with a disability has tried it yet.

The text of EN 301 549 was not at hand.
Numbers come from reading notes, from public conformance reports and from memory; titles and sentences are our own words, and may miss what the wording says.
V4.1.1 (September 2026) takes WCAG 2.2 into its chapters 9 to 11; another difference that the notes name stands at the head of its chapter.
Chapters 6 (two-way voice), 7 (video), 9 and 10 (web pages, documents) and 13 (relay services) do not apply: there is none of this.
Chapter 12 (documentation and support) applies and has not been examined.

| status | what it means |
|---|---|
| tested | the named tests prove what a program can prove of the clause |
| checked by hand | someone looked, without a test: how, when, and what came out |
| partly | a part is tested or checked; what is missing is named |
| not met | it is known not to be kept |
| not checked | only a person or a real device can tell, and none has |
| left to the place | it depends on the furniture, the screen, the keyboard, the loudspeaker: the operator sees to it |
| not applicable | there is nothing that the clause speaks of |

A test is named by its function; `cargo test --no-default-features NAME` runs it, those in a real window by `cargo test --release --test window NAME`.
A test fails when a clause names a test that does not exist, and when a test carries a clause in its name that does not name it.
";

/// The whole page.
pub fn page(record: &Record) -> String {
    let mut page = HEAD.to_owned();
    figures(&mut page, record);
    left(&mut page, record);
    for part in &record.chapters {
        chapter(&mut page, part);
    }
    page
}

fn figures(page: &mut String, record: &Record) {
    page.push_str("\n## In figures\n\n| |");
    let all = record.chapters.iter().flat_map(|chapter| &chapter.clauses);
    let all: Vec<&Clause> = all.collect();
    for status in Status::ALL {
        _ = write!(page, " {} |", status.name());
    }
    page.push_str(" all |\n|---|");
    page.push_str(&"---:|".repeat(Status::ALL.len() + 1));
    let mut row = |title: &str, clauses: &[&Clause]| {
        _ = write!(page, "\n| {title} |");
        for status in Status::ALL {
            let count = clauses.iter().filter(|one| one.status == status).count();
            _ = write!(page, " {count} |");
        }
        _ = write!(page, " {} |", clauses.len());
    };
    for chapter in &record.chapters {
        let clauses: Vec<&Clause> = chapter.clauses.iter().collect();
        row(&chapter.title, &clauses);
    }
    row("**All**", &all);
    let tests: BTreeSet<&String> = all.iter().flat_map(|clause| &clause.tests).collect();
    _ = writeln!(page, "\n\nTests named below: {}.", tests.len());
}

/// What is not whole, by status, with its numbers.
fn left(page: &mut String, record: &Record) {
    page.push_str("\n## What is left\n");
    for status in [
        Status::NotMet,
        Status::Partly,
        Status::NotChecked,
        Status::LeftToThePlace,
    ] {
        let clauses = record
            .clauses()
            .filter(|(_, clause)| clause.status == status);
        let list: Vec<String> = clauses
            .map(|(name, clause)| format!("{name} ({})", clause.title.to_lowercase()))
            .collect();
        if !list.is_empty() {
            _ = writeln!(page, "\n**{}**: {}.", status.name(), list.join("; "));
        }
    }
}

fn chapter(page: &mut String, chapter: &Chapter) {
    _ = writeln!(page, "\n## {}", chapter.title);
    for note in &chapter.notes {
        _ = writeln!(page, "\n{note}");
    }
    for clause in &chapter.clauses {
        let name = Name(chapter.standard, clause.number.clone());
        let level = clause.levels.first();
        let level = level.map_or(String::new(), |level| format!(" ({level:?})"));
        _ = writeln!(page, "\n### {name}{level} · {}\n", clause.title);
        _ = writeln!(page, "{}", clause.asks);
        if !clause.en.is_empty() {
            _ = writeln!(page, "The same as EN {}.", clause.en);
        } else if chapter.standard == Standard::Wcag {
            _ = writeln!(page, "Not asked by EN 301 549 V3.2.1, chapter 11.");
        }
        _ = writeln!(page, "\n- Status: **{}**", clause.status.name());
        if !clause.tests.is_empty() {
            let tests: Vec<String> = clause
                .tests
                .iter()
                .map(|test| format!("`{test}`"))
                .collect();
            _ = writeln!(page, "- Tested by: {}", tests.join(", "));
        }
        if !clause.by_hand.is_empty() {
            _ = writeln!(page, "- Checked by hand: {}", clause.by_hand);
        }
        if !clause.why.is_empty() {
            let label = match clause.status {
                Status::NotMet | Status::NotApplicable | Status::NotChecked => "Why",
                Status::LeftToThePlace => "What to see to",
                Status::Tested | Status::ByHand | Status::Partly => "Left",
            };
            _ = writeln!(page, "- {label}: {}", clause.why);
        }
    }
}
