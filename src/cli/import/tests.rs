//! Names of files, and that nothing is lost when something fails.

use std::collections::BTreeMap;

use super::takes::number;
use super::*;
use crate::words::{REFERENCE, Sentence};

#[test]
fn numbers_in_names() {
    for (name, wanted) in [
        ("1.wav", Some(1)),
        ("001.WAV", Some(1)),
        ("12 .wav", Some(12)),
        ("\u{661}\u{662}.wav", Some(12)),
        ("12.mp3", None),
        ("prise 12.wav", None),
        ("12b.wav", None),
        (".wav", None),
        ("99999999999.wav", None),
    ] {
        assert_eq!(number(Path::new(name)), wanted, "{name}");
    }
}

#[test]
fn days() {
    assert_eq!(date("2026-11-22"), Ok("2026-11-22".to_owned()));
    for bad in ["22/11/2026", "2026-13-01", "2026-02-30", "2026-1-2", ""] {
        assert!(date(bad).is_err(), "{bad}");
    }
    assert_eq!(date(&today()), Ok(today()));
}

fn heard(line: usize) -> Heard {
    Heard {
        key: "a".into(),
        line,
        sentence: Sentence::of("Bonjour.", REFERENCE),
    }
}

fn recording(file: &str, sha256: &str) -> Recording {
    Recording {
        file: file.into(),
        sha256: sha256.into(),
        speaker: "Anne".into(),
        date: "2026-11-22".into(),
        licence: "CC0-1.0".into(),
        consent: "paper".into(),
    }
}

#[test]
fn a_name_is_never_that_of_another_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut names = Names {
        folder: folder.path(),
        live: HashSet::from(["live", "own", "new"]),
        taken: HashSet::new(),
    };
    let mut manifest = Manifest::default();
    assert_eq!(names.of(&heard(1), "new", &manifest), "a.1.ogg");
    assert_eq!(
        names.of(&heard(1), "other", &manifest),
        "a.2.ogg",
        "given just now"
    );
    names.taken.clear();
    fs::write(folder.path().join("a.1.ogg"), "of nobody knows whom").unwrap();
    assert_eq!(
        names.of(&heard(1), "new", &manifest),
        "a.2.ogg",
        "not listed, but there"
    );
    names.taken.clear();
    manifest.recordings = vec![
        recording("a.1.ogg", "LIVE"),
        recording("a.2.ogg", "gone"),
        recording("b.9.ogg", "own"),
    ];
    assert_eq!(
        names.of(&heard(1), "new", &manifest),
        "a.2.ogg",
        "its sentence is gone"
    );
    assert_eq!(
        names.of(&heard(1), "own", &manifest),
        "b.9.ogg",
        "spoken again"
    );
    merge(&mut manifest, recording("a.2.ogg", "new"));
    merge(&mut manifest, recording("c.1.ogg", "c"));
    let files: Vec<&str> = manifest
        .recordings
        .iter()
        .map(|one| one.sha256.as_str())
        .collect();
    assert_eq!(files, ["LIVE", "new", "own", "c"]);
}

/// Names and contents of a folder.
fn listing(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    entries
        .map(|path| (name(&path), fs::read_to_string(&path).unwrap_or_default()))
        .collect()
}

#[test]
fn all_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("a.1.ogg"), "old").unwrap();
    let takes = [
        ("a.1.ogg".to_owned(), b"new".to_vec()),
        ("b.1.ogg".to_owned(), b"b".to_vec()),
    ];
    // A folder where the list should be: it can't be written by anybody.
    fs::create_dir_all(folder.join("manifest.ron/x")).unwrap();
    let before = listing(folder);
    let why = keeping::keep(folder, &takes, "(recordings: [])").unwrap_err();
    assert!(
        why.contains("manifest.ron") && why.contains("nothing was changed"),
        "{why}"
    );
    assert_eq!(listing(folder), before);
    fs::remove_dir_all(folder.join("manifest.ron")).unwrap();
    // And one where a recording should be.
    fs::create_dir_all(folder.join(".b.1.ogg.new")).unwrap();
    let before = listing(folder);
    assert!(keeping::keep(folder, &takes, "list").is_err());
    assert_eq!(listing(folder), before);
    fs::remove_dir(folder.join(".b.1.ogg.new")).unwrap();
    keeping::keep(folder, &takes, "list").unwrap();
    let wanted = [
        ("a.1.ogg", "new"),
        ("b.1.ogg", "b"),
        ("manifest.ron", "list"),
    ];
    let wanted = wanted.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(listing(folder), BTreeMap::from(wanted));
}

#[test]
fn what_an_import_that_was_cut_off_left_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".b.1.ogg.new"), "half").unwrap();
    assert_eq!(keeping::nothing_left_behind(folder.path()), Ok(()));
    assert_eq!(listing(folder.path()).len(), 0);
    fs::write(folder.path().join(".a.1.ogg.before"), "old").unwrap();
    let why = keeping::nothing_left_behind(folder.path()).unwrap_err();
    assert!(why.contains("what a.1.ogg was before"), "{why}");
}
