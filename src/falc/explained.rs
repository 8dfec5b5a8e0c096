//! What a reader was told so far: words explained in the lesson, names, signs.

use std::collections::HashMap;

use super::forms;
use super::lexicon::Category;

/// Words and signs that need no more explanation, each from a moment of the reading on.
#[derive(Clone, Default, Debug)]
pub struct Explained {
    words: HashMap<String, usize>,
    signs: HashMap<char, usize>,
}

/// What is explained at one moment of the reading.
#[derive(Clone, Copy, Debug)]
pub struct SoFar<'a> {
    explained: &'a Explained,
    moment: usize,
}

/// Signs that a lesson can teach, with the beginnings of their French names.
const TAUGHT: [(char, &[&str]); 10] = [
    ('@', &["arobase"]),
    ('#', &["dièse", "croisillon"]),
    ('/', &["barre"]),
    ('&', &["esperluette"]),
    ('*', &["étoile", "astérisque"]),
    ('_', &["tiret"]),
    ('+', &["plus"]),
    ('=', &["égal"]),
    ('\\', &["barre"]),
    ('€', &["euro"]),
];

impl Explained {
    /// Adds the words of a mark or of an entry of the glossary, with the forms that they can take.
    pub fn add(&mut self, phrase: &str) {
        self.add_at(0, phrase);
    }

    /// The same, known from this moment on.
    pub fn add_at(&mut self, moment: usize, phrase: &str) {
        for word in phrase.split(|c: char| !c.is_alphanumeric() && c != '-') {
            let word = word.to_lowercase();
            if word.is_empty() {
                continue;
            }
            for (sign, names) in TAUGHT {
                if names.iter().any(|name| word.starts_with(name)) {
                    earliest(&mut self.signs, sign, moment);
                }
            }
            for category in categories(&word) {
                for (form, _) in forms::of(&word, category, &[]) {
                    earliest(&mut self.words, form, moment);
                }
            }
        }
        let signs = phrase.chars();
        for sign in signs.filter(|c| !c.is_alphanumeric() && !c.is_whitespace()) {
            earliest(&mut self.signs, sign, moment);
        }
    }

    /// Adds a word as it is, such as a name.
    pub fn add_word(&mut self, word: &str) {
        earliest(&mut self.words, word.to_lowercase(), 0);
    }

    /// What is explained at this moment.
    pub fn at(&self, moment: usize) -> SoFar<'_> {
        SoFar {
            explained: self,
            moment,
        }
    }

    /// What is explained when all was read.
    pub fn whole(&self) -> SoFar<'_> {
        self.at(usize::MAX)
    }
}

impl SoFar<'_> {
    /// Whether this word, in lower case, is explained.
    pub fn has(&self, word: &str) -> bool {
        let since = self.explained.words.get(word);
        since.is_some_and(|since| *since <= self.moment)
    }

    /// Whether this sign is explained.
    pub fn has_sign(&self, sign: char) -> bool {
        let since = self.explained.signs.get(&sign);
        since.is_some_and(|since| *since <= self.moment)
    }
}

fn earliest<T: Eq + std::hash::Hash>(since: &mut HashMap<T, usize>, what: T, moment: usize) {
    let known = since.entry(what).or_insert(moment);
    *known = moment.min(*known);
}

/// What an unknown word can be, by its ending.
fn categories(word: &str) -> Vec<Category> {
    let mut found = vec![Category::Noun, Category::Adjective];
    if word.ends_with("er") {
        found.push(Category::First);
    }
    if word.ends_with("ir") {
        found.push(Category::Second);
    }
    found
}
