//! From words as written to words as said: addresses, phone numbers, signs, keys.

use super::settings::Language;

/// A sentence is cut after so many characters: no text of ours is as long.
const MOST_CHARS: usize = 4000;

/// A stretch of text that is said by its own rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Chunk<'a> {
    /// An address of mail or web, or a name of a file.
    Address(&'a str),
    /// Everything else, spaces included.
    Text(&'a str),
}

/// What a voice of this language shall say for `text`. Spaces at the ends are kept.
pub(super) fn say(text: &str, language: &Language) -> String {
    chunks(text)
        .into_iter()
        .map(|chunk| match chunk {
            Chunk::Address(address) => say_address(address, language),
            Chunk::Text(text) => say_text(text, language),
        })
        .collect()
}

/// Ordinary text: phone numbers and listed forms.
pub(super) fn say_text(text: &str, language: &Language) -> String {
    replaced(
        &super::numbers::say_numbers(text, language),
        &language.spoken,
    )
}

/// Every sign of an address is said.
fn say_address(address: &str, language: &Language) -> String {
    let mut said = String::new();
    for piece in pieces(address, &language.address) {
        match piece {
            Piece::Listed(spoken) => said.extend([" ", spoken, " "]),
            Piece::Word(word) => said.push_str(&replaced(&parted(word), &language.spoken)),
            Piece::Sign(_) => said.push(' '),
        }
    }
    single_spaced(&said)
}

/// `17cyber` as `17 cyber`: no voice reads a number well that is stuck to a word.
fn parted(word: &str) -> String {
    let mut out = String::new();
    let mut before: Option<char> = None;
    for c in word.chars() {
        if before.is_some_and(|b| b.is_ascii_digit() != c.is_ascii_digit()) {
            out.push(' ');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

enum Piece<'a> {
    Listed(&'a str),
    Word(&'a str),
    Sign(&'a str),
}

/// Replaces listed forms in text; a form is only found as a whole word.
fn replaced(text: &str, table: &[(String, String)]) -> String {
    let mut said = String::new();
    for piece in pieces(text, table) {
        match piece {
            Piece::Word(same) | Piece::Sign(same) => said.push_str(same),
            Piece::Listed(spoken) => {
                // A sign stuck to a word (2€) becomes a word of its own.
                if said.ends_with(char::is_alphanumeric) {
                    said.push(' ');
                }
                said.push_str(spoken);
                said.push('\u{1}');
            }
        }
    }
    part_marked(&said)
}

/// Puts a space where a listed form (its end marked) touches the next word.
fn part_marked(said: &str) -> String {
    let mut out = String::new();
    let mut ended = false;
    for c in said.chars() {
        if ended && c.is_alphanumeric() {
            out.push(' ');
        }
        ended = c == '\u{1}';
        if !ended {
            out.push(c);
        }
    }
    out
}

/// Cuts text into listed forms, words and single other characters. The longest form wins.
fn pieces<'a>(text: &'a str, table: &'a [(String, String)]) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut before: Option<char> = None;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let listed = table
            .iter()
            .filter_map(|(written, spoken)| Some((matched(rest, before, written)?, spoken)))
            .max_by_key(|(length, _)| *length);
        let (length, piece) = match listed {
            Some((length, spoken)) => (length, Piece::Listed(spoken)),
            None if first.is_alphanumeric() => {
                let length = rest
                    .find(|c: char| !c.is_alphanumeric())
                    .unwrap_or(rest.len());
                (length, Piece::Word(&rest[..length]))
            }
            None => (first.len_utf8(), Piece::Sign(&rest[..first.len_utf8()])),
        };
        at += length;
        before = text[..at].chars().next_back();
        found.push(piece);
    }
    found
}

/// Length of `written` at the start of `text`, when it stands there as a whole word.
fn matched(text: &str, before: Option<char>, written: &str) -> Option<usize> {
    let any_case = !written.chars().any(char::is_uppercase);
    let mut length = 0;
    let mut rest = text.chars();
    for wanted in written.chars() {
        let c = rest.next()?;
        let same = c == wanted || any_case && c.to_lowercase().eq(wanted.to_lowercase());
        if !same {
            return None;
        }
        length += c.len_utf8();
    }
    let inside = |a: Option<char>, b: Option<char>| {
        a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
    };
    let cut =
        inside(before, written.chars().next()) || inside(written.chars().next_back(), rest.next());
    (length > 0 && !cut).then_some(length)
}

/// Parts text into addresses and the rest.
pub(super) fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut found = Vec::new();
    let mut done = 0;
    let mut at = 0;
    for token in text.split_inclusive(char::is_whitespace) {
        let bare = token.trim_end();
        let core = bare.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != '@');
        let start = at + bare.len() - core.len();
        let core = core.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
        if is_address(core) {
            if done < start {
                found.push(Chunk::Text(&text[done..start]));
            }
            done = start + core.len();
            found.push(Chunk::Address(&text[start..done]));
        }
        at += token.len();
    }
    if done < text.len() {
        found.push(Chunk::Text(&text[done..]));
    }
    found
}

/// `prenom@exemple.fr`, `17cyber.gouv.fr/aide`, `https://…`, `.fr`, `lettre.pdf`; not `12.50`, not `M.Martin`.
fn is_address(token: &str) -> bool {
    let ending = |label: &str| {
        (2..=10).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_lowercase())
    };
    if let Some(label) = token.strip_prefix('.') {
        return ending(label);
    }
    if let Some((name, host)) = token.split_once('@') {
        let word = |part: &str| part.chars().any(char::is_alphanumeric);
        return word(name) && word(host);
    }
    if token.contains("://") || token.starts_with("www.") {
        return true;
    }
    let host = token.split('/').next().unwrap_or(token);
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    match host.rsplit_once('.') {
        Some((name, last)) => ending(last) && name.split('.').all(label),
        None => false,
    }
}

/// What is left to the voice: no marks that it would read, take for a command, or stumble over.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().take(MOST_CHARS) {
        match c {
            '–' | '—' => out.push(','),
            '’' => out.push('\''),
            // Tatweel only stretches a word; direction marks and soft hyphens are not for the ear.
            '\u{640}' | '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}'
            | '\u{fe0f}' => {}
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            _ if unspoken(c) => out.push(' '),
            _ => out.push(c),
        }
    }
    let out = single_spaced(&shadda_first(&out));
    // Nothing that begins like an option of a program, or with the comma of the piece before.
    let out = out.trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut tidy = String::new();
    for c in out.chars() {
        if matches!(c, '.' | ',' | ';' | ':' | '?' | '!' | '،' | '؛' | '؟') && tidy.ends_with(' ')
        {
            tidy.pop();
        }
        tidy.push(c);
    }
    tidy
}

/// Signs without a sound, pictures, and what some program takes for markup.
fn unspoken(c: char) -> bool {
    c.is_control()
        || "<>[]{}()\\|\"«»“”„*_#~^`•…".contains(c)
        || matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// In Arabic the mark of doubling goes before the vowel: espeak-ng loses the vowel otherwise, though
/// Unicode's normal order is the other one.
fn shadda_first(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for at in 1..chars.len() {
        if chars[at] == '\u{651}' && matches!(chars[at - 1], '\u{64b}'..='\u{650}') {
            chars.swap(at - 1, at);
        }
    }
    chars.into_iter().collect()
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
