//! The files of a new language: those of another one, each sentence marked as a gap.

use super::{GAP, NewFile};
use crate::words::Locale;

/// The files of `locale` from those of the language `from`, given by name and text.
pub fn language<'a>(
    locale: &Locale,
    from: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<NewFile> {
    from.map(|(name, text)| {
        let path = format!("locales/{locale}/{name}");
        NewFile::new(path, marked(text))
    })
    .collect()
}

/// The text with a mark before all words that are to be translated.
fn marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() * 2);
    for line in text.split_inclusive('\n') {
        // What was excused in one language may be well said in another.
        if line.starts_with("# waive ") {
            continue;
        }
        match words_of(line) {
            Some(at) if has_letters(&line[at..]) => {
                let (before, words) = line.split_at(at);
                marked += before;
                marked += GAP;
                marked.push(' ');
                marked += words;
            }
            _ => marked += line,
        }
    }
    marked
}

/// Where the words of a line begin, if it can have words.
fn words_of(line: &str) -> Option<usize> {
    let start = line.len() - line.trim_start().len();
    let rest = &line[start..];
    let after = |sign: char| {
        let sign_at = line.find(sign)? + sign.len_utf8();
        let words = &line[sign_at..];
        Some(sign_at + words.len() - words.trim_start().len())
    };
    if rest.is_empty() || line.starts_with('#') {
        return None;
    }
    let variant = rest.starts_with('[') || rest.starts_with("*[");
    if variant {
        return after(']');
    }
    // A message, a fact or an attribute: `name = words`.
    let is_name = |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c);
    let named = rest.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim_end();
        !name.is_empty() && name.chars().all(is_name) && (start == 0 || name.starts_with('.'))
    });
    if named { after('=') } else { Some(start) }
}

/// Whether something is left to translate outside of braces.
fn has_letters(words: &str) -> bool {
    let mut depth = 0_usize;
    words.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c.is_alphabetic()
    })
}
