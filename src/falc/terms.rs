//! One term for each thing, from `locales/<language>/terms.ron`.

use serde::Deserialize;

use super::tokens::{Token, lower};

/// The terms that are shipped for French.
pub const SHIPPED_TERMS: &str = include_str!("../../locales/fr/terms.ron");

/// A thing, the word for it and those that are not used.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub term: String,
    /// Words that are not used for the same thing.
    pub not: Vec<String>,
    /// Why this one.
    pub why: String,
}

/// A base of terms, ready to be looked through.
#[derive(Clone, Default, Debug)]
pub struct Terms {
    /// Words of the unwanted phrase, in lower case, and the term.
    unwanted: Vec<(Vec<String>, String)>,
}

impl Terms {
    /// Reads a base.
    pub fn read(text: &str) -> Result<Self, ron::error::SpannedError> {
        let terms: Vec<Term> = ron::from_str(text)?;
        let unwanted = terms.iter().flat_map(|term| {
            let words = |phrase: &String| {
                let lower = lower(phrase);
                lower.split_whitespace().map(str::to_owned).collect()
            };
            term.not
                .iter()
                .map(move |phrase| (words(phrase), term.term.clone()))
        });
        Ok(Self {
            unwanted: unwanted.collect(),
        })
    }

    /// Unwanted phrases: where they begin, how many words they have, and the term to use.
    pub fn unwanted(&self, tokens: &[Token]) -> Vec<(usize, usize, &str)> {
        let mut found = Vec::new();
        for (words, term) in &self.unwanted {
            for at in 0..tokens.len() {
                let here = tokens.get(at..at + words.len()).unwrap_or_default();
                let same = !here.is_empty()
                    && here
                        .iter()
                        .zip(words)
                        .all(|(token, word)| is_form(&token.word, word));
                // A capital inside the sentence is that of a name.
                let name = at > 0 && here.first().is_some_and(Token::is_capital);
                if same && !name {
                    found.push((at, words.len(), term.as_str()));
                }
            }
        }
        found
    }
}

/// Whether a word is this one, in the singular or the plural.
fn is_form(word: &str, wanted: &str) -> bool {
    word == wanted
        || !word.is_empty()
            && (word.strip_suffix('s') == Some(wanted) || word.strip_suffix('x') == Some(wanted))
}
