//! `new`: skeletons that pass `check` but for their gaps, written whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Fixture, Ran, run};

const MARK: &str = "TODO:";

/// All files below a folder with what they hold.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut found, mut folders) = (BTreeMap::new(), vec![dir.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Files and folders below a folder.
fn names(dir: &Path) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![dir.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path.clone());
            }
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Where the marks stand in the files that are new: file, line and column.
fn marks(fixture: &Fixture, before: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    for (path, bytes) in files(&fixture.dir) {
        if before.contains_key(&path) {
            continue;
        }
        let name = path.strip_prefix(&fixture.dir).unwrap().to_str().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let lines = (1..).zip(text.lines());
        for (number, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
            for (at, _) in line.match_indices(MARK) {
                found.push((name.to_owned(), number, line[..at].chars().count() + 1));
            }
        }
    }
    found.sort();
    found
}

/// Makes something, and proves that `check` then finds each gap once, and nothing else.
fn only_gaps(fixture: &Fixture, arguments: &[&str]) -> (Ran, usize) {
    let before = files(&fixture.dir);
    let ran = run(&fixture.dir, arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
    let after = files(&fixture.dir);
    for (path, bytes) in &before {
        assert_eq!(after.get(path), Some(bytes), "{} changed", path.display());
    }
    let marks = marks(fixture, &before);
    let (_, found) = fixture.check();
    let others: Vec<_> = found.iter().filter(|p| p.rule != "gap").collect();
    assert!(others.is_empty(), "{arguments:?}: {others:#?}");
    let mut gaps: Vec<_> = found
        .iter()
        .map(|p| (p.path.clone(), p.line, p.column))
        .collect();
    gaps.sort();
    assert_eq!(gaps, marks, "{arguments:?}");
    (ran, marks.len())
}

#[test]
fn en_11_8_5_a_new_lesson_lacks_only_its_words() {
    for (language, id, said) in [("fr", "car-park", "trous"), ("en", "bank", "gaps")] {
        let fixture = Fixture::new();
        let (ran, gaps) = only_gaps(&fixture, &["new", "lesson", id, "--in", language]);
        assert!(gaps > 150, "{gaps}");
        assert!(ran.out.contains(&format!("{gaps} {said}")), "{}", ran.out);
        assert!(
            ran.out.contains(&format!("lessons/70-{id}.ron\n")),
            "{}",
            ran.out
        );
        let listed = run(&fixture.dir, &["list"]);
        assert!(listed.out.contains(&format!("\n{id} ")), "{}", listed.out);
    }
}

#[test]
fn the_gaps_of_a_lesson_can_be_filled_one_by_one() {
    let fixture = Fixture::new();
    let (_, gaps) = only_gaps(&fixture, &["new", "lesson", "garden"]);
    fixture.replace(
        "locales/fr/garden.ftl",
        "TODO: le titre, 8 mots au plus",
        "Le jardin",
    );
    assert_eq!(fixture.check().1.len(), gaps - 1);
    // A sentence that is too long in place of another gap is a fault again.
    fixture.replace(
        "locales/fr/garden.ftl",
        ".about = TODO: ",
        ".about = Voici [beaucoup] ",
    );
    let (_, found) = fixture.check();
    assert!(found.iter().any(|p| p.rule == "falc-S14"), "{found:#?}");
}

#[test]
fn a_new_language_lacks_only_its_words() {
    for (arguments, direction) in [
        (&["es"] as &[&str], "left to right"),
        (&["tr", "--from", "en"], "left to right"),
        (&["fa", "--from", "ar"], "right to left"),
    ] {
        let fixture = Fixture::new();
        let (ran, gaps) = only_gaps(&fixture, &[&["new", "language"], arguments].concat());
        assert!(gaps > 800, "{gaps}");
        let told = format!("from {direction}, by the identifier {}", arguments[0]);
        for said in [&told, "Voice: assets/voices.ron", "Letters: the fonts have"] {
            assert!(ran.out.contains(said), "{said}: {}", ran.out);
        }
    }
}

#[test]
fn what_cannot_be_made_is_refused_and_nothing_changes() {
    let fixture = Fixture::new();
    fixture.write("locales/fr/garden.ftl.keep", "");
    fixture.remove("locales/fr/garden.ftl.keep");
    fs::create_dir(fixture.dir.join("locales/pt")).unwrap();
    let cases: [(&[&str], &[&str]); 9] = [
        (&["lesson", "Garden"], &["\"Garden\"", "lower-case"]),
        (&["lesson", "scams"], &["lessons/50-scams.ron"]),
        (&["lesson", "glossary"], &["the program itself"]),
        (&["lesson", "comfort"], &["the program itself"]),
        (&["language", "espagnol"], &["es, tr or pt-BR"]),
        (&["language", "pt-br"], &["pt-BR"]),
        (&["language", "en"], &["locales/en", "overwritten"]),
        (&["language", "pt"], &["locales/pt", "overwritten"]),
        (
            &["language", "es", "--from", "zz"],
            &["\"zz\"", "ar, en, fr"],
        ),
    ];
    let before = names(&fixture.dir);
    for (arguments, words) in cases {
        let ran = run(&fixture.dir, &[&["new"], arguments].concat());
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (2, ""),
            "{arguments:?}: {}",
            ran.err
        );
        for word in words {
            assert!(ran.err.contains(word), "{arguments:?}: {}", ran.err);
        }
    }
    assert_eq!(names(&fixture.dir), before);
}

#[test]
fn words_that_are_there_are_never_overwritten() {
    let fixture = Fixture::new();
    fixture.write("locales/ar/garden.ftl", "mine");
    let before = files(&fixture.dir);
    let ran = run(&fixture.dir, &["new", "lesson", "garden", "--in", "fr"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("locales/ar/garden.ftl est déjà là"),
        "{}",
        ran.err
    );
    assert_eq!(files(&fixture.dir), before);
}

/// The system lets a process write files of 8 KiB only, as if the disk were full in the middle of the work.
#[cfg(unix)]
#[test]
fn a_skeleton_that_cannot_be_written_whole_is_taken_away() {
    let fixture = Fixture::new();
    let before = names(&fixture.dir);
    let output = std::process::Command::new("sh")
        .args([
            "-c",
            "trap '' XFSZ; ulimit -f 16; exec \"$0\" new language es",
        ])
        .arg(env!("CARGO_BIN_EXE_pas-a-pas"))
        .current_dir(&fixture.dir)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{err}");
    assert!(err.contains("can't be written"), "{err}");
    assert!(err.contains("nothing was left behind"), "{err}");
    assert_eq!(names(&fixture.dir), before);
}

#[test]
fn a_folder_without_words_gets_a_lesson_too() {
    let fixture = Fixture::empty();
    let ran = run(&fixture.dir, &["new", "lesson", "garden", "--content", "."]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let text = fixture.read("lessons/10-garden.ron");
    assert!(
        text.starts_with("// Steps, pictures and answers."),
        "{text}"
    );
    assert!(fixture.read("locales/fr/garden.ftl").contains(MARK));
}
