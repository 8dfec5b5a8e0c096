//! Compares typed text with the expected one as a kind reader would, and says what differs.
//!
//! Nothing that was typed enters a message: messages are spoken, and their clips are kept on disk. What
//! differs is told by the expected signs alone.

mod align;

use serde::Deserialize;

use crate::letters::{Letter, letters};
use crate::words::Message;
use align::Edit;

/// What must be exactly so. Without it, a difference of this kind is forgiven.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub enum Exact {
    /// Capitals and small letters.
    Case,
    /// Accents, and in Arabic the signs of vowels.
    Accents,
    /// The dot at the end.
    Dot,
    /// Spaces at the beginning, at the end, doubled, or before a sign of punctuation.
    Spaces,
}

/// The difference that is best told first. It holds expected signs only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Difference {
    /// This expected sign is not there.
    Missing(String),
    /// After this expected sign there is something too much.
    Extra(String),
    /// There is a space too much.
    ExtraSpace,
    /// This expected letter is a capital.
    Upper(String),
    /// This expected letter is small.
    Lower(String),
    /// This expected letter has an accent, which is missing or another one.
    Accent(String),
    /// Two neighbours changed places.
    Order,
    /// Something else, further on.
    Other,
    /// Nothing was typed, or something else from the first sign on.
    Start,
}

impl Difference {
    /// The sentence that says it.
    pub fn message(&self) -> Message {
        let about = |id: &str, sign: &str| Message::new(id).text("sign", sign);
        match self {
            Self::Missing(sign) => match sign.as_str() {
                "@" => Message::new("differs-missing-at"),
                "." => Message::new("differs-missing-dot"),
                _ if sign.trim().is_empty() => Message::new("differs-missing-space"),
                _ => about("differs-missing", sign),
            },
            Self::Extra(sign) => about("differs-extra", sign),
            Self::ExtraSpace => Message::new("differs-extra-space"),
            Self::Upper(sign) => about("differs-case-upper", sign),
            Self::Lower(sign) => about("differs-case-lower", sign),
            Self::Accent(sign) => about("differs-accent", sign),
            Self::Order => Message::new("differs-order"),
            Self::Other => Message::new("differs-other"),
            Self::Start => Message::new("differs-start"),
        }
    }
}

/// What differs, if it matters; none means that the typed text is accepted.
///
/// Forgiven unless `exact` names it: case, accents, one final dot, spaces around, doubled or before
/// punctuation. Always forgiven: curved or straight apostrophes and quotes, kinds of spaces and hyphens,
/// `oe` for `œ`, composed or decomposed accents.
pub fn differs(expected: &str, typed: &str, exact: &[Exact]) -> Option<Difference> {
    let wanted = tidy(expected, exact);
    let given = tidy(typed, exact);
    let same = |one: &Letter, other: &Letter| matches(one, other, exact);
    if wanted.len() == given.len() && wanted.iter().zip(&given).all(|(a, b)| same(a, b)) {
        return None;
    }
    let at_first = || match (wanted.first(), given.first()) {
        (Some(one), Some(other)) => one.base == other.base,
        _ => false,
    };
    let far = || match at_first() {
        true => Difference::Other,
        false => Difference::Start,
    };
    if given.is_empty() {
        return Some(Difference::Start);
    }
    let Some(edits) = align::edits(&wanted, &given, same) else {
        return Some(far());
    };
    let kept = edits.iter().filter(|edit| edit.keeps()).count();
    if kept * 2 < given.len() {
        return Some(far());
    }
    Some(best(&wanted, &given, &edits))
}

/// The difference that helps most: a missing `@`, without which nothing else of an address can be read;
/// otherwise the first one.
fn best(wanted: &[Letter], given: &[Letter], edits: &[Edit]) -> Difference {
    let last_kept = edits.iter().rposition(Edit::keeps).unwrap_or(0);
    let forgotten_at = edits.iter().take(last_kept).any(|edit| match edit {
        Edit::Missing(at) | Edit::Other(at, _) => wanted.get(*at).is_some_and(|l| l.base == '@'),
        _ => false,
    });
    if forgotten_at {
        return Difference::Missing("@".to_owned());
    }
    let changed = edits.iter().find(|edit| !matches!(edit, Edit::Same));
    changed.map_or(Difference::Other, |edit| told(wanted, given, *edit))
}

/// One step of the alignment, in expected signs.
fn told(wanted: &[Letter], given: &[Letter], edit: Edit) -> Difference {
    let sign = |at: usize| wanted.get(at).map(|letter| letter.shown.clone());
    let difference = match edit {
        Edit::Same => None,
        Edit::Missing(at) => sign(at).map(Difference::Missing),
        Edit::Extra(before, at) => match given.get(at) {
            Some(letter) if letter.base == ' ' => Some(Difference::ExtraSpace),
            _ if before == 0 => Some(Difference::Start),
            _ => sign(before - 1)
                .filter(|sign| !sign.trim().is_empty())
                .map(Difference::Extra),
        },
        Edit::Swapped => Some(Difference::Order),
        Edit::Looks(at, other) => match (wanted.get(at), given.get(other)) {
            (Some(one), Some(other)) if one.marks != other.marks && !one.marks.is_empty() => {
                sign(at).map(Difference::Accent)
            }
            (Some(one), Some(other)) if one.marks == other.marks => sign(at).map(match one.upper {
                true => Difference::Upper,
                false => Difference::Lower,
            }),
            _ => None,
        },
        Edit::Other(at, _) => match wanted.get(at) {
            // A digit or sign in whose place stands another one was most often typed without its
            // second key: `à` for `@`, `;` for the dot.
            Some(letter) if !letter.base.is_alphabetic() => sign(at).map(Difference::Missing),
            _ if at == 0 => Some(Difference::Start),
            _ => None,
        },
    };
    difference.unwrap_or(Difference::Other)
}

/// Whether two letters are alike in all that must be exact.
fn matches(one: &Letter, other: &Letter, exact: &[Exact]) -> bool {
    one.base == other.base
        && (one.upper == other.upper || !exact.contains(&Exact::Case))
        && (one.marks == other.marks || !exact.contains(&Exact::Accents))
}

/// The letters of a text without what is forgiven.
fn tidy(text: &str, exact: &[Exact]) -> Vec<Letter> {
    let mut all = letters(text);
    let free_spaces = !exact.contains(&Exact::Spaces);
    if free_spaces {
        all = single_spaces(all);
    }
    if !exact.contains(&Exact::Dot) && ends_with_one_dot(&all) {
        all.pop();
        if free_spaces {
            all = single_spaces(all);
        }
    }
    all
}

/// Whether a text ends with one dot, and is more than that.
fn ends_with_one_dot(all: &[Letter]) -> bool {
    match all {
        [.., before, last] => last.base == '.' && before.base != '.',
        _ => false,
    }
}

/// Without spaces at both ends, doubled, or before the signs that French sets apart.
fn single_spaces(all: Vec<Letter>) -> Vec<Letter> {
    let mut kept: Vec<Letter> = Vec::with_capacity(all.len());
    for letter in all {
        let after_space = kept.last().is_none_or(|last| last.base == ' ');
        if letter.base == ' ' && after_space {
            continue;
        }
        if matches!(letter.base, '!' | '?' | ':' | ';') && after_space {
            kept.pop();
        }
        kept.push(letter);
    }
    if kept.last().is_some_and(|last| last.base == ' ') {
        kept.pop();
    }
    kept
}

#[cfg(test)]
mod tests;
