//! Broken files: each has one fault, and `check` finds that one, at its line and column, and nothing else.

mod form;
mod languages;
mod lessons;
mod settings;
mod words;

use crate::Fixture;

/// One fault.
pub struct Broken {
    name: &'static str,
    breaks: fn(&Fixture),
    /// The file, and a piece of it with `‸` right before what is to be mended; no piece when it is the whole file.
    at: (&'static str, &'static str),
    rule: &'static str,
    /// What is said of it, in English.
    says: &'static str,
}

/// Line and column of `‸`.
fn place(fixture: &Fixture, (file, piece): (&str, &str)) -> Result<(usize, usize), String> {
    let Some((before, after)) = piece.split_once('‸') else {
        return Ok((0, 0));
    };
    let text = fixture.read(file);
    let whole = format!("{before}{after}");
    let at = text
        .find(&whole)
        .ok_or(format!("{file} does not hold {whole:?}"))?;
    let before = &text[..at + before.len()];
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    Ok((before.matches('\n').count() + 1, column))
}

fn try_all(all: &[Broken]) {
    let mut failures = Vec::new();
    for broken in all {
        let fixture = Fixture::new();
        (broken.breaks)(&fixture);
        let wanted = match place(&fixture, broken.at) {
            Ok((line, column)) => (broken.rule, broken.at.0, line, column),
            Err(why) => {
                failures.push(format!("{}: {why}", broken.name));
                continue;
            }
        };
        let (ran, found) = fixture.check();
        let got: Vec<_> = found
            .iter()
            .map(|p| (p.rule.as_str(), p.path.as_str(), p.line, p.column))
            .collect();
        let said = found.iter().all(|p| p.text.contains(broken.says));
        if got != [wanted] || !said || ran.code != 1 {
            let name = broken.name;
            let says = broken.says;
            failures.push(format!(
                "{name}\n  wanted {wanted:?} {says:?}\n  found {found:#?}"
            ));
        }
    }
    let (count, all) = (failures.len(), all.len());
    assert!(
        failures.is_empty(),
        "{count} of {all}:\n{}",
        failures.join("\n")
    );
}

#[test]
fn the_form_of_a_lesson() {
    try_all(form::ALL);
}

#[test]
fn what_a_lesson_says() {
    try_all(lessons::ALL);
}

#[test]
fn the_words() {
    try_all(words::ALL);
}

#[test]
fn languages_and_pictures() {
    try_all(languages::ALL);
}

#[test]
fn colours_keyboards_and_voices() {
    try_all(settings::ALL);
}

#[test]
fn there_are_at_least_40() {
    let all = [
        form::ALL,
        lessons::ALL,
        words::ALL,
        languages::ALL,
        settings::ALL,
    ];
    assert!(all.map(<[Broken]>::len).iter().sum::<usize>() >= 40);
}
