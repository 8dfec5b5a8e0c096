//! The content contract names exactly the rules that the program has, and its example is sound.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pas_a_pas::problem::Tongue;

use crate::{Fixture, run};

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// Ids in the tables of rules, with how often each stands there.
fn documented(file: &str) -> BTreeMap<String, usize> {
    let text = read(file);
    let mut found = BTreeMap::new();
    let mut in_rules = false;
    for line in text.lines() {
        // The table of easy to read has a heading of its own below.
        if line.starts_with("## ") {
            in_rules = ["## Les règles", "## Rules"].contains(&line);
        }
        let id = line
            .strip_prefix("| `")
            .and_then(|row| row.split_once("` |"));
        if let (true, Some((id, _))) = (in_rules, id) {
            *found.entry(id.to_owned()).or_default() += 1;
        }
    }
    found
}

#[test]
fn the_contract_and_the_code_have_the_same_rules() {
    let mut written = BTreeSet::new();
    for file in ["lessons/README.md", "locales/README.md"] {
        for (id, times) in documented(file) {
            assert_eq!(
                times, 2,
                "{id} stands once in French and once in English in {file}"
            );
            assert!(written.insert(id.clone()), "{id} is in both files");
        }
    }
    let coded: BTreeSet<String> = pas_a_pas::check::RULES
        .iter()
        .map(|rule| (*rule).to_owned())
        .collect();
    assert_eq!(written, coded);
}

/// The rows of easy to read are those of the records.
#[test]
fn rows_of_easy_to_read_are_those_of_the_records() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/README.md");
    let mut text = fs::read_to_string(&path).unwrap();
    for rule in pas_a_pas::falc::all().filter(|rule| rule.is_reported()) {
        let start = format!("| `{}` |", rule.code);
        let rows: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with(&start))
            .collect();
        let wanted = [Tongue::French, Tongue::English]
            .map(|tongue| format!("{start} {} |", rule.asked(tongue)));
        if std::env::var_os("PAS_A_PAS_BLESS").is_some() && rows.len() == 2 {
            let mut rows = wanted.iter();
            let lines = text.lines().map(|line| match line.starts_with(&start) {
                true => rows.next().unwrap().clone(),
                false => line.to_owned(),
            });
            text = lines.collect::<Vec<_>>().join("\n") + "\n";
        } else {
            assert_eq!(rows, wanted, "PAS_A_PAS_BLESS=1 writes them");
        }
    }
    if fs::read_to_string(&path).unwrap() != text {
        fs::write(&path, &text).unwrap();
    }
}

#[test]
fn the_example_can_be_copied_as_it_stands() {
    let fixture = Fixture::new();
    let text = read("lessons/README.md");
    let mut files = 0;
    for block in text.split("\n```").skip(1).step_by(2) {
        let (language, body) = block.split_once('\n').unwrap();
        assert!(["ron", "ftl"].contains(&language), "{language}");
        let (first, _) = body.split_once('\n').unwrap();
        let file = first.trim_start_matches(['/', '#', ' ']);
        match file.strip_suffix(", une étape") {
            // Steps stand before the end of their list.
            Some(file) => {
                let text = fixture.read(file);
                let (before, end) = text.rsplit_once("    ],\n)").unwrap();
                fixture.write(file, format!("{before}{body}\n    ],\n){end}"));
            }
            None => fixture.append(file, &format!("\n{body}\n")),
        }
        files += 1;
    }
    assert_eq!(files, 4 + 3 * 4);
    let (ran, found) = fixture.check();
    assert_eq!(ran.code, 0, "{found:#?}");
    let ran = run(&fixture.dir, &["list"]);
    assert!(ran.out.contains("\nmouse "), "{}", ran.out);
}

/// Rows that begin with this name, in the part of a guide with this heading.
fn rows<'a>(guide: &'a str, headings: [&str; 2], name: &str) -> Vec<&'a str> {
    let start = format!("| `{name}` |");
    let mut parts = guide.split("\n## ");
    let part = parts.find(|part| headings.iter().any(|heading| part.starts_with(heading)));
    let lines = part.unwrap().lines();
    lines.filter(|line| line.starts_with(&start)).collect()
}

#[test]
fn guides_for_operators_explain_every_setting_and_every_check() {
    let shipped = read("packaging/kiosk.ron");
    for file in ["docs/guide-operateur.md", "docs/guide-operateur.en.md"] {
        let guide = read(file);
        for field in pas_a_pas::configuration::FIELDS {
            let rows = rows(
                &guide,
                ["Réglages : kiosk.ron", "Settings: kiosk.ron"],
                field,
            );
            assert_eq!(rows.len(), 1, "{field} in {file}");
            // A default in the guide is the one of the file.
            let default = rows[0].split('|').nth(2).unwrap().trim().trim_matches('`');
            let name = field.rsplit('.').next().unwrap();
            let line = format!("{name}: {default},");
            let stands = default.starts_with('(') || shipped.contains(&line);
            assert!(stands, "{line} is not in packaging/kiosk.ron ({file})");
        }
        for check in pas_a_pas::doctor::NAMES {
            assert_eq!(
                rows(
                    &guide,
                    ["Examiner la machine", "Examining the machine"],
                    check
                )
                .len(),
                1,
                "{check} in {file}"
            );
        }
    }
}
