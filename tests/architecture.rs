//! The layers of the code: who may name whom, and what stays in its room.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every module with its number. A module names only modules with a lower number, or itself.
const LAYERS: &[(&str, u32)] = &[
    ("comfort", 0),
    ("problem", 0),
    ("files", 0),
    ("fonts", 0),
    ("input_device", 0),
    ("typed", 0),
    ("letters", 0),
    ("running", 0),
    ("falc", 2),
    ("sheet", 1),
    ("imitation", 1),
    ("keyboard", 1),
    ("words", 1),
    ("configuration", 2),
    ("secrets", 2),
    ("script", 2),
    ("review", 2),
    ("bidi", 2),
    ("compare", 2),
    ("identity", 2),
    ("theme", 2),
    ("hands", 2),
    ("widgets", 3),
    ("exercise", 4),
    ("lesson", 5),
    ("progress", 6),
    ("report", 8),
    ("resume", 7),
    ("session", 8),
    ("workshop", 7),
    ("app", 9),
    ("screens", 10),
    ("content", 10),
    ("export", 10),
    ("local_time", 10),
    ("asleep", 10),
    ("narrator", 10),
    ("printer", 10),
    ("skeleton", 10),
    ("store", 10),
    ("check", 11),
    ("facilitator", 11),
    ("doctor", 12),
    ("kiosk", 12),
    ("cli", 13),
    ("lib", 14),
    ("main", 15),
];

/// What stays in its room: a word of code, and the modules that may hold it.
const ROOMS: [(&str, &[&str]); 13] = [
    ("bevy", &["kiosk", "lib"]),
    ("rodio", &["kiosk", "narrator"]),
    ("symphonia", &["narrator"]),
    ("vorbis_rs", &["narrator"]),
    ("ebur128", &["narrator"]),
    ("rusqlite", &["store"]),
    ("fluent", &["problem", "words"]),
    ("harfrust", &["printer"]),
    ("krilla", &["printer"]),
    ("usvg", &["printer"]),
    ("Color32::from_", &["theme"]),
    ("from_hex", &["theme"]),
    (
        "std::fs",
        &[
            "content",
            "store",
            "fonts",
            "files",
            "facilitator",
            "cli",
            "narrator",
            "printer",
            "kiosk",
            "doctor",
        ],
    ),
];

/// The most lines in a file, without tests inside it: far above, it has two subjects.
const MOST_LINES: usize = 310;

/// A file of `src` without its tests.
struct Source {
    path: PathBuf,
    module: String,
    lines: usize,
    /// Lines of code, numbered from 1, without comments.
    code: Vec<(usize, String)>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let relative = path.strip_prefix(&root).unwrap();
            let is_test = relative
                .iter()
                .any(|part| part == "tests" || part == "tests.rs");
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && !is_test {
                let first = relative.iter().next().unwrap().to_str().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                found.push(Source {
                    module: first.trim_end_matches(".rs").to_owned(),
                    lines: code(&text).len(),
                    code: code(&text),
                    path: relative.to_owned(),
                });
            }
        }
    }
    assert!(found.len() > 50, "the sources are not where they were");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// What the compiler sees outside of tests.
fn code(text: &str) -> Vec<(usize, String)> {
    let before_tests = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
    let lines = (1..).zip(before_tests.lines());
    lines
        .map(|(number, line)| (number, line.split("//").next().unwrap().to_owned()))
        .collect()
}

fn layer(module: &str) -> Option<u32> {
    let found = LAYERS.iter().find(|(name, _)| *name == module);
    found.map(|(_, number)| *number)
}

/// Modules of the crate that some code names, each with its offset: `crate::x`, in groups too.
fn named(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for start in ["crate::", "pas_a_pas::"] {
        for (at, _) in code.match_indices(start) {
            let rest = &code[at + start.len()..];
            let group = rest
                .strip_prefix('{')
                .and_then(|group| group.split(';').next());
            // Of `{a::{b, c}, d}` only `a` and `d` are modules of the crate.
            let mut depth = 0;
            let pieces = group.unwrap_or(rest).split(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                group.is_some() && c == ',' && depth == 0
            });
            let most = if group.is_some() { usize::MAX } else { 1 };
            for piece in pieces.take(most) {
                let piece = piece.trim_start();
                let end = piece.find(|c: char| !c.is_ascii_lowercase() && c != '_');
                let name = &piece[..end.unwrap_or(piece.len())];
                if !name.is_empty() {
                    found.push((at, name));
                }
            }
        }
    }
    found
}

#[test]
fn modules_name_only_lower_ones() {
    let mut faults = Vec::new();
    for source in sources() {
        let Some(own) = layer(&source.module) else {
            faults.push(format!(
                "{}: give `{}` a number in LAYERS",
                source.path.display(),
                source.module
            ));
            continue;
        };
        let lines: Vec<&str> = source.code.iter().map(|(_, line)| line.as_str()).collect();
        let code = lines.join("\n");
        for (at, name) in named(&code) {
            let lower = layer(name).is_none_or(|other| other < own);
            if !lower && name != source.module {
                let line = code[..at].matches('\n').count() + 1;
                let path = source.path.display();
                faults.push(format!("{path}:{line}: {} names {name}", source.module));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn things_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for source in sources() {
        for (number, line) in &source.code {
            for (thing, rooms) in ROOMS {
                if line.contains(thing) && !rooms.contains(&source.module.as_str()) {
                    faults.push(format!("{}:{number}: {thing}", source.path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn screens_and_widgets_hold_no_words() {
    // Names of messages, pictures and controls are in lower case, without spaces but in keys of
    // egui; whatever looks like a sentence or begins with a capital letter is for people.
    let mut faults = Vec::new();
    for source in sources() {
        if !["screens", "widgets", "app", "session", "exercise"].contains(&source.module.as_str()) {
            continue;
        }
        for (number, line) in &source.code {
            // What a lint says is for programmers.
            let for_programmers = ["reason =", "assert", ".replace("];
            if for_programmers.iter().any(|word| line.contains(word)) {
                continue;
            }
            for text in line.split('"').skip(1).step_by(2) {
                let first = text.chars().next().unwrap_or_default();
                let sentence = text.contains(' ') && text.ends_with(['.', '?', '!']);
                if first.is_uppercase() || !text.is_ascii() || sentence {
                    faults.push(format!("{}:{number}: {text:?}", source.path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_file_has_one_subject_and_says_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    for source in sources() {
        if source.lines > MOST_LINES {
            faults.push(format!("{}: {} lines", source.path.display(), source.lines));
        }
        let text = fs::read_to_string(root.join(&source.path)).unwrap();
        if !text.starts_with("//! ") {
            faults.push(format!(
                "{}: begins without a `//!` line of purpose",
                source.path.display()
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_of_modules_are_found_in_groups_too() {
    let names = |code| {
        named(code)
            .into_iter()
            .map(|(_, name)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names("use crate::words::Message;"), ["words"]);
    assert_eq!(
        names("use crate::{\n    check,\n    words::{a, b}, content::Content};"),
        ["check", "words", "content"]
    );
    assert_eq!(
        names("    crate::store::open(), crate::app::x"),
        ["store", "app"]
    );
    assert_eq!(names("use super::words;"), [""; 0]);
}
