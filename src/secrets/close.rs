//! What an exercise asks for, and what is close enough to it.

use crate::letters::plain;

/// The texts that may be typed, as a kind reader sees them.
pub(super) struct Allowed {
    /// Each whole, each of its words, and each in letters and digits only.
    texts: Vec<Vec<char>>,
    /// How many of `texts` are whole ones: they stand first.
    whole: usize,
}

/// This many changes are always taken for slips.
const SLIPS: usize = 3;

impl Allowed {
    pub(super) fn new(allowed: &[&str]) -> Self {
        let texts: Vec<String> = allowed.iter().map(|text| plain(text.trim())).collect();
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        let words = texts.iter().flat_map(|text| text.split([' ', '@']));
        let words = words.filter(|word| word.chars().count() > SLIPS);
        let bare = texts.iter().map(|text| bare(text));
        Self {
            texts: texts
                .iter()
                .map(String::as_str)
                .chain(words)
                .map(|text| text.chars().collect())
                .chain(bare)
                .collect(),
            whole: texts.len(),
        }
    }

    /// Whether a whole typed text is on the way to one of the texts.
    pub(super) fn begins_or_is_close(&self, typed: &str) -> bool {
        let typed: Vec<char> = plain(typed.trim()).chars().collect();
        let mut whole = self.texts.iter().take(self.whole);
        whole.any(|text| text.starts_with(&typed) || distance(&typed, text, SLIPS) <= SLIPS)
    }

    /// Whether a piece of typed text is meant to be one of the texts, or is a part of one.
    pub(super) fn holds(&self, piece: &str) -> bool {
        let piece: Vec<char> = plain(piece).chars().collect();
        self.texts.iter().any(|text| {
            let most = SLIPS.max(text.len() / 4);
            distance(&piece, text, most) <= most || within(&piece, text) <= piece.len() / 4
        })
    }

    /// Whether an address among the texts has a domain that begins like this.
    pub(super) fn has_domain_like(&self, beginning: &str) -> bool {
        let beginning: Vec<char> = plain(beginning).chars().collect();
        let mut whole = self.texts.iter().take(self.whole);
        whole.any(|text| {
            let mut domains = text.split(|c| *c == '@').skip(1);
            domains.any(|domain| domain.starts_with(&beginning))
        })
    }

    /// How many letters and digits of a word are left when all words of the texts are taken away from it:
    /// `camille1985` is made of an invented name and an invented birthday.
    pub(super) fn left_of(&self, word: &str) -> usize {
        let mut left = plain(word);
        let mut parts: Vec<String> = Vec::new();
        for text in self.texts.iter().take(self.whole) {
            let text: String = text.iter().collect();
            let all = text.split(|c: char| !c.is_alphanumeric());
            parts.extend(
                all.filter(|part| part.chars().count() >= 3)
                    .map(str::to_owned),
            );
        }
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
        for part in parts {
            left = left.replace(&part, " ");
        }
        left.chars().filter(|c| c.is_alphanumeric()).count()
    }
}

/// Letters and digits alone: numbers are written with any spaces.
fn bare(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How many letters must be put in, taken out or changed; at most one more than `most`.
fn distance(one: &[char], other: &[char], most: usize) -> usize {
    if one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let start: Vec<usize> = (0..=other.len()).collect();
    let last = rows(one, other, start);
    last.last().copied().unwrap_or(0).min(most + 1)
}

/// The same to the nearest part of a longer text (P. Sellers, 1980: the row begins with zeros, so that a
/// part may begin anywhere, and the least of the last row is where it ends).
fn within(piece: &[char], text: &[char]) -> usize {
    let start = vec![0; text.len() + 1];
    let last = rows(piece, text, start);
    last.into_iter().min().unwrap_or(piece.len())
}

/// Levenshtein's rows from `start` to the last one.
fn rows(one: &[char], other: &[char], start: Vec<usize>) -> Vec<usize> {
    one.iter().fold(start, |above, letter| {
        let mut left = above.first().copied().unwrap_or(0) + 1;
        let mut row = Vec::with_capacity(above.len());
        row.push(left);
        for (pair, theirs) in above.windows(2).zip(other) {
            let [diagonal, up] = pair else { continue };
            left = (diagonal + usize::from(letter != theirs))
                .min(up + 1)
                .min(left + 1);
            row.push(left);
        }
        row
    })
}
