//! What a reader was told so far: words explained in the lesson, names, signs.

use std::collections::HashSet;

use super::forms::{self, Form};
use super::lexicon::Category;

/// Words and signs that need no more explanation.
#[derive(Clone, Default, Debug)]
pub struct Explained {
    words: HashSet<String>,
    signs: HashSet<char>,
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
        for word in phrase.split(|c: char| !c.is_alphanumeric() && c != '-') {
            let word = word.to_lowercase();
            if word.is_empty() {
                continue;
            }
            for (sign, names) in TAUGHT {
                if names.iter().any(|name| word.starts_with(name)) {
                    self.signs.insert(sign);
                }
            }
            for category in categories(&word) {
                let forms = forms::of(&word, category, &[]);
                self.words
                    .extend(forms.into_iter().map(|(word, _): (String, Form)| word));
            }
        }
        self.signs.extend(
            phrase
                .chars()
                .filter(|c| !c.is_alphanumeric() && !c.is_whitespace()),
        );
    }

    /// Adds a word as it is, such as a name.
    pub fn add_word(&mut self, word: &str) {
        self.words.insert(word.to_lowercase());
    }

    /// Whether this word, in lower case, is explained.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether this sign is explained.
    pub fn has_sign(&self, sign: char) -> bool {
        self.signs.contains(&sign)
    }
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
