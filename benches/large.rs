//! A content folder far larger than the shipped one, made of it: the same lessons many times, in many languages.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;

/// Languages of the large folder; those that are not shipped have the English words.
const LANGUAGES: [&str; 12] = [
    "fr", "en", "ar", "de", "es", "it", "nl", "pl", "pt", "ro", "sv", "tr",
];
/// Its lessons.
const LESSONS: usize = 500;

/// Makes the folder from the content in `root`.
pub fn folder(root: &Path) -> io::Result<TempDir> {
    let made = TempDir::new()?;
    let to = made.path();
    copy(&root.join("assets"), &to.join("assets"))?;
    let lessons = lessons(root)?;
    fs::create_dir(to.join("lessons"))?;
    for number in 0..LESSONS {
        let (_, id, text) = &lessons[number % lessons.len()];
        let file = format!("{}-{id}-{number}.ron", 10 + number);
        fs::write(to.join("lessons").join(file), text)?;
    }
    fs::create_dir(to.join("locales"))?;
    fs::copy(root.join("locales/facts.ftl"), to.join("locales/facts.ftl"))?;
    for language in LANGUAGES {
        let shipped = root.join("locales").join(language);
        let from = if shipped.is_dir() {
            shipped
        } else {
            root.join("locales/en")
        };
        let folder = to.join("locales").join(language);
        copy(&from, &folder)?;
        for (_, id, _) in &lessons {
            fs::remove_file(folder.join(format!("{id}.ftl")))?;
        }
        for number in 0..LESSONS {
            let (_, id, _) = &lessons[number % lessons.len()];
            let words = fs::read_to_string(from.join(format!("{id}.ftl")))?;
            let words = renamed(&words, id, &format!("{id}-{number}"));
            fs::write(folder.join(format!("{id}-{number}.ftl")), words)?;
        }
    }
    Ok(made)
}

/// The lessons in `root`: file, id, text.
fn lessons(root: &Path) -> io::Result<Vec<(String, String, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join("lessons"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some((_, id)) = name
            .strip_suffix(".ron")
            .and_then(|stem| stem.split_once('-'))
        {
            found.push((name.to_string(), id.to_owned(), fs::read_to_string(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// The words of a lesson, for a lesson of another name.
fn renamed(words: &str, from: &str, to: &str) -> String {
    let mut made = String::with_capacity(words.len());
    for line in words.lines() {
        match line.strip_prefix(from) {
            Some(rest) if rest.starts_with([' ', '_']) => made.extend([to, rest]),
            _ => made.push_str(line),
        }
        made.push('\n');
    }
    made
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
