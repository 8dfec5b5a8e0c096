//! The content contract names exactly the rules that the program has.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Ids in the rows of the tables of rules: lines like "| `picture-missing` | …".
fn documented(file: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once("` |"))
        .map(|(id, _)| id.to_owned())
        .collect()
}

#[test]
fn the_contract_and_the_code_have_the_same_rules() {
    let lessons = documented("lessons/README.md");
    let locales = documented("locales/README.md");
    let twice: Vec<_> = lessons.intersection(&locales).collect();
    assert!(twice.is_empty(), "in both files: {twice:?}");
    let written: BTreeSet<String> = lessons.union(&locales).cloned().collect();
    let coded: BTreeSet<String> = pas_a_pas::check::RULES.map(String::from).into();
    assert_eq!(written, coded);
}
