//! Which sentence is in which file: the script, and the names of the files.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use crate::export;
use crate::narrator::sentence_hash;
use crate::script::Heard;
use crate::words::{REFERENCE, Sentence};

/// The sentences of the script, by number.
pub(super) fn script(path: &Path) -> Result<HashMap<usize, String>, String> {
    let told = |why: String| format!("{}: {why}", path.display());
    let bytes = fs::read(path).map_err(|why| told(format!("the script can't be read ({why})")))?;
    let rows = export::script::read(&bytes).map_err(|why| told(why.to_string()))?;
    Ok(rows.into_iter().collect())
}

/// The WAV files of a folder by number, and how many files have none or the number of another.
pub(super) fn numbered(folder: &Path) -> Result<(BTreeMap<usize, PathBuf>, usize), String> {
    let entries = fs::read_dir(folder)
        .map_err(|why| format!("{}: the folder can't be read ({why})", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let mut found: BTreeMap<usize, Vec<PathBuf>> = BTreeMap::new();
    let mut refused = 0;
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || path.is_dir() {
            continue;
        }
        match number(&path) {
            Some(number) => found.entry(number).or_default().push(path),
            None => {
                eprintln!(
                    "{}: it is not taken: a recording is named by its number, like 12.wav",
                    path.display()
                );
                refused += 1;
            }
        }
    }
    if found.is_empty() {
        return Err(format!(
            "{}: there is no file like 12.wav in this folder",
            folder.display()
        ));
    }
    let mut one_each = BTreeMap::new();
    for (number, mut paths) in found {
        if let (Some(path), true) = (paths.pop(), paths.is_empty()) {
            one_each.insert(number, path);
        } else {
            eprintln!(
                "{}: several files have number {number}, and none is taken: keep the good one",
                folder.display()
            );
            refused += paths.len() + 1;
        }
    }
    Ok((one_each, refused))
}

/// `1.wav`, `001.WAV`, `12 .wav`, `٣.wav`.
pub(super) fn number(path: &Path) -> Option<usize> {
    let wav = path.extension()?.to_str()?.eq_ignore_ascii_case("wav");
    let stem = path.file_stem()?.to_str()?.trim();
    let digit = |c: char| {
        let arabic = ['\u{660}', '\u{6f0}'].map(u32::from);
        let code = u32::from(c);
        let first = arabic
            .into_iter()
            .find(|first| (*first..first + 10).contains(&code));
        first.map_or(c.to_digit(10), |first| Some(code - first))
    };
    let digits: Option<Vec<u32>> = stem.chars().map(digit).collect();
    let digits = digits.filter(|digits| wav && (1..=9).contains(&digits.len()))?;
    Some(
        digits
            .into_iter()
            .fold(0, |number, digit| number * 10 + digit as usize),
    )
}

/// The sentence of a number, as it is in the content now, with its hash.
pub(super) fn sentence<'a>(
    number: usize,
    script: &HashMap<usize, String>,
    heard: &'a HashMap<String, Heard>,
) -> Result<(String, &'a Heard), String> {
    let text = script.get(&number).ok_or_else(|| {
        format!("the script has no number {number}: give the file the number of its sentence")
    })?;
    // The language is not in the hash.
    let hash = sentence_hash(&Sentence::of(text.as_str(), REFERENCE));
    let found = heard.get(&hash).map(|heard| (hash, heard));
    found.ok_or_else(|| {
        format!("sentence {number} of the script is no longer in this language: make a new script, and record it again")
    })
}
