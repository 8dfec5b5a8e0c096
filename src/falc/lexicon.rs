//! Known words: our own list of everyday lemmas, with all their forms.

use std::collections::HashMap;

use super::forms::{self, Form};
use super::grammar;

/// The list of French words that is shipped.
pub const SHIPPED_WORDS: &str = include_str!("../../locales/fr/known-words.txt");

/// What a lemma is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Category {
    /// `n`
    Noun,
    /// `a`
    Adjective,
    /// `v1`: a regular verb in -er.
    First,
    /// `v2`: a regular verb in -ir, -issons.
    Second,
    /// `v3`: any other verb.
    Third,
    /// `-`: never changes, or a word of grammar.
    Fixed,
}

impl Category {
    fn of(text: &str) -> Option<Self> {
        Some(match text {
            "n" => Self::Noun,
            "a" => Self::Adjective,
            "v1" => Self::First,
            "v2" => Self::Second,
            "v3" => Self::Third,
            "-" => Self::Fixed,
            _ => return None,
        })
    }
}

/// A line of the list that can't be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// The line.
    pub text: String,
}

/// Known words by form.
#[derive(Clone, Default)]
pub struct Lexicon {
    forms: HashMap<String, Vec<Form>>,
    lemmas: usize,
}

impl Lexicon {
    /// The shipped list.
    pub fn shipped() -> Self {
        Self::read(SHIPPED_WORDS).0
    }

    /// Reads a list; lines that can't be read, or whose lemma stands twice, are left out and named.
    pub fn read(text: &str) -> (Self, Vec<Fault>) {
        let (mut lexicon, mut faults) = (Self::default(), Vec::new());
        let mut seen = std::collections::HashSet::new();
        for (number, line) in (1..).zip(text.lines()) {
            let entry = line.trim();
            if entry.is_empty() || entry.starts_with('#') {
                continue;
            }
            match parse(entry) {
                Some((lemma, category, listed)) if seen.insert((lemma, category as u8)) => {
                    lexicon.add(lemma, category, &listed);
                    lexicon.lemmas += 1;
                }
                _ => faults.push(Fault {
                    line: number,
                    text: entry.to_owned(),
                }),
            }
        }
        for word in grammar::auxiliaries() {
            lexicon.forms.entry(word.to_owned()).or_default();
        }
        (lexicon, faults)
    }

    /// Adds a lemma with its forms, listed and by rule.
    pub fn add(&mut self, lemma: &str, category: Category, listed: &[&str]) {
        for (word, form) in forms::of(lemma, category, listed) {
            let known = self.forms.entry(word).or_default();
            if !known.contains(&form) {
                known.push(form);
            }
        }
    }

    /// How many lemmas there are.
    pub fn lemmas(&self) -> usize {
        self.lemmas
    }

    /// How many forms there are.
    pub fn len(&self) -> usize {
        self.forms.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Whether this form, in lower case, is known.
    pub fn knows(&self, word: &str) -> bool {
        self.forms.contains_key(word)
    }

    /// What a form can be.
    pub fn forms(&self, word: &str) -> &[Form] {
        self.forms.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether a form can be this.
    pub fn is(&self, word: &str, wanted: &[Form]) -> bool {
        self.forms(word).iter().any(|form| wanted.contains(form))
    }
}

/// `lemma category : form form`.
fn parse(entry: &str) -> Option<(&str, Category, Vec<&str>)> {
    let (head, listed) = entry.split_once(" : ").unwrap_or((entry, ""));
    let (lemma, category) = head.trim().rsplit_once(' ')?;
    let lemma = lemma.trim();
    (!lemma.is_empty()).then_some(())?;
    let category = Category::of(category)?;
    Some((lemma, category, listed.split_whitespace().collect()))
}

#[cfg(test)]
mod tests;
