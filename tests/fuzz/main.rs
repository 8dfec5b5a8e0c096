//! Spoilt files of every format: the program reads them or names them at a place inside them, and never panics.
//!
//! It tries new files for `PAS_A_PAS_FUZZ_SECS` seconds (20 unless told otherwise), the same ones in each run. A file
//! that fails is named with its number: `PAS_A_PAS_FUZZ_CASE` tries that one alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod spoil;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use pas_a_pas::{check, content};
use tempfile::TempDir;

/// Files that people edit, one of each format.
const FILES: [&str; 16] = [
    "lessons/50-scams.ron",
    "locales/facts.ftl",
    "locales/fr/scams.ftl",
    "locales/fr/glossary.ftl",
    "locales/fr/ui.ftl",
    "locales/fr/known-words.txt",
    "locales/fr/terms.ron",
    "locales/fr/reviews.ron",
    "locales/fr/narration/manifest.ron",
    "locales/ar/scams.ftl",
    "locales/ar/pictures.ftl",
    "assets/theme.ron",
    "assets/voices.ron",
    "assets/word-pictures.ron",
    "assets/keyboards/azerty.ron",
    "assets/images/scams.svg",
];

/// Sound files that are not shipped.
const REVIEWS: &str = r#"[(lesson: "scams", sha256: "0", date: "2026-01-01", kind: NativeSpeaker,
    readers: [(name: "A.", mother_tongue: "fr")])]"#;
const NARRATION: &str = r#"(recordings: [(file: "scams.1.ogg", sha256: "0", speaker: "A.", date: "2026-01-01",
    licence: "CC0-1.0", consent: "cupboard")])"#;

/// The shipped content with one lesson: what does not change is linked, so that a trial takes little time.
struct Folder {
    temporary: TempDir,
    sound: BTreeMap<&'static str, Vec<u8>>,
}

impl Folder {
    fn new() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let dir = temporary.path();
        for folder in [
            "assets/fonts",
            "assets/keyboards",
            "assets/images",
            "assets/images/icons",
        ] {
            link(&root.join(folder), &dir.join(folder));
        }
        link(&root.join("assets"), &dir.join("assets"));
        for locale in ["fr", "ar"] {
            let name = Path::new("locales").join(locale);
            link(&root.join(&name), &dir.join(&name));
            for other in [
                "email-account",
                "first-steps",
                "keyboard",
                "password-memo",
                "pointer",
            ] {
                fs::remove_file(dir.join(&name).join(other).with_extension("ftl")).unwrap();
            }
        }
        let mut sound = BTreeMap::new();
        for file in FILES {
            let bytes = fs::read(root.join(file)).unwrap_or_else(|_| match file {
                "locales/fr/reviews.ron" => REVIEWS.into(),
                "locales/fr/narration/manifest.ron" => NARRATION.into(),
                _ => panic!("{file} is not shipped"),
            });
            put(&dir.join(file), &bytes);
            sound.insert(file, bytes);
        }
        Self { temporary, sound }
    }

    /// What is wrong in the content with this file in place of the sound one, or how the program failed.
    fn trial(&self, file: &str, bytes: &[u8]) -> Result<(), String> {
        let path = self.temporary.path().join(file);
        put(&path, bytes);
        let found = catch_unwind(AssertUnwindSafe(|| {
            let content = content::load(self.temporary.path());
            check::problems(&content)
        }));
        put(&path, &self.sound[file]);
        let found = found.map_err(|_| "it panics".to_owned())?;
        for problem in &found {
            let Ok(text) = fs::read_to_string(&problem.path) else {
                continue;
            };
            let text = if problem.path == path {
                String::from_utf8_lossy(bytes).into_owned()
            } else {
                text
            };
            let lines = text.matches('\n').count() + 1;
            if problem.line > lines || problem.line > 0 && problem.column == 0 {
                return Err(format!("a place outside of the file: {problem:?}"));
            }
        }
        Ok(())
    }
}

/// Links each file of a folder.
fn link(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            symlink(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Writes a file of its own in place of what is there: what is shipped must not change behind a link.
fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    _ = fs::remove_file(path);
    fs::write(path, bytes).unwrap();
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn spoilt_files_are_read_or_named() {
    let folder = Folder::new();
    let sound = catch_unwind(|| content::load(folder.temporary.path())).unwrap();
    assert_eq!(sound.lessons.len(), 1, "{:#?}", sound.problems);
    let time = Duration::from_secs(number("PAS_A_PAS_FUZZ_SECS").unwrap_or(20));
    let only = number("PAS_A_PAS_FUZZ_CASE");
    let (began, mut tried) = (Instant::now(), 0);
    for case in only.unwrap_or(0).. {
        if began.elapsed() > time || only.is_some_and(|only| case > only) {
            break;
        }
        let mut dice = spoil::Dice::new(case);
        let file = FILES[dice.below(FILES.len())];
        let bytes = spoil::spoilt(&folder.sound[file], &mut dice);
        let begin = Instant::now();
        let failed = folder.trial(file, &bytes).err();
        let slow = begin.elapsed() > Duration::from_secs(60);
        let failed = failed.or(slow.then(|| format!("it takes {:?}", begin.elapsed())));
        if let Some(why) = failed {
            let kept = std::env::temp_dir().join("pas-a-pas-spoilt");
            fs::write(&kept, &bytes).unwrap();
            panic!(
                "PAS_A_PAS_FUZZ_CASE={case}, {file}, kept as {}: {why}",
                kept.display()
            );
        }
        tried += 1;
    }
    println!("{tried} spoilt files, in {:?}", began.elapsed());
    assert!(tried > 0);
}
