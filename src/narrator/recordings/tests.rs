//! A person's voice is used only for the words that were spoken.

use super::*;
use crate::words::REFERENCE;

fn sentence(text: &str) -> Sentence {
    Sentence::of(text, REFERENCE)
}

fn entry(file: &str, hash: &str) -> String {
    format!(
        "(file: \"{file}\", sha256: \"{hash}\", speaker: \"Anne\", date: \"2026-11-02\", licence: \"CC0-1.0\", consent: \"paper\"),\n"
    )
}

fn locales(entries: &str) -> tempfile::TempDir {
    let locales = tempfile::tempdir().unwrap();
    let folder = locales.path().join("fr/narration");
    fs::create_dir_all(&folder).unwrap();
    let tone = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tone.ogg");
    fs::copy(tone, folder.join("hello.1.ogg")).unwrap();
    fs::write(
        folder.join("manifest.ron"),
        format!("(recordings: [\n{entries}])"),
    )
    .unwrap();
    locales
}

#[test]
fn found_by_its_words_and_stale_when_they_changed() {
    let hash = sentence_hash(&sentence("Bonjour à tous."));
    let locales = locales(&entry("hello.1.ogg", &hash));
    let (recordings, problems) = Recordings::read(locales.path());
    assert_eq!(problems, []);
    assert!(recordings.file(&sentence("Bonjour  à tous.")).is_some());
    let isolated = sentence("Bonjour\u{a0}à \u{2068}tous\u{2069}.");
    assert!(recordings.file(&isolated).is_some(), "it sounds the same");
    assert_eq!(recordings.file(&sentence("Bonjour à vous.")), None);
    let english = Sentence::of("Bonjour à tous.", unic_langid::langid!("en"));
    assert_eq!(recordings.file(&english), None);
    let mut marked = english;
    marked.spans[0].french = true;
    assert!(
        recordings.file(&marked).is_some(),
        "French in every language"
    );
}

#[test]
fn what_is_missing_or_elsewhere_is_told() {
    let entries =
        entry("hello.1.ogg", "aa") + &entry("gone.1.ogg", "bb") + &entry("../x.ogg", "cc");
    let (_, problems) = Recordings::read(locales(&entries).path());
    let told: Vec<_> = problems.iter().map(|p| (p.line, p.rule)).collect();
    assert_eq!(told, [(3, "recording-missing"), (4, "recording-missing")]);
    let (_, problems) = Recordings::read(locales("(file: 3)").path());
    assert_eq!(
        (problems[0].line, problems[0].rule),
        (2, "recordings-syntax")
    );
}

#[test]
fn no_folder_no_recordings_no_problem() {
    let (recordings, problems) = Recordings::read(Path::new("/nowhere"));
    assert_eq!((recordings.locales().count(), problems.len()), (0, 0));
}

#[test]
fn decoded_levelled_and_slowed() {
    let hash = sentence_hash(&sentence("Bonjour."));
    let locales = locales(&entry("hello.1.ogg", &hash));
    let (recordings, _) = Recordings::read(locales.path());
    let normal = recordings
        .clip(&sentence("Bonjour."), Pace::Normal)
        .unwrap();
    assert!((normal.secs() - 1.08).abs() < 0.1, "{}", normal.secs());
    assert!((normal.spoken_rms_dbfs() - super::super::TARGET_RMS_DBFS).abs() < 0.5);
    let slow = recordings.clip(&sentence("Bonjour."), Pace::Slow).unwrap();
    assert!(
        (slow.secs() / normal.secs() - 1.25).abs() < 0.1,
        "{}",
        slow.secs()
    );
}

#[test]
fn a_damaged_recording_is_passed_over() {
    let hash = sentence_hash(&sentence("Bonjour."));
    let locales = locales(&entry("hello.1.ogg", &hash));
    fs::write(
        locales.path().join("fr/narration/hello.1.ogg"),
        "OggS no sound",
    )
    .unwrap();
    let (recordings, _) = Recordings::read(locales.path());
    assert_eq!(recordings.clip(&sentence("Bonjour."), Pace::Normal), None);
}

#[test]
fn a_manifest_that_is_not_text_is_told() {
    let locales = tempfile::tempdir().unwrap();
    let folder = locales.path().join("fr/narration");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("manifest.ron"), [0xff, 0xfe, 0x00]).unwrap();
    let (recordings, problems) = Recordings::read(locales.path());
    assert_eq!(recordings.locales().count(), 0);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].rule, "recordings-syntax");
}
