//! What finds where a rule is broken: one function per rule.

pub mod clauses;
pub mod counting;
pub mod enumeration;
pub mod form;
pub mod nesting;
pub mod numbers;
pub mod reader;
pub mod structure;
pub mod tenses;
pub mod vocabulary;
pub mod voice;
pub mod writing;

use super::tokens::Token;

/// The index of the next token that is no adverb, from `from` on.
fn past_adverbs(tokens: &[Token], from: usize) -> usize {
    let mut at = from;
    while tokens
        .get(at)
        .is_some_and(|token| super::grammar::is_adverb(&token.word))
    {
        at += 1;
    }
    at
}

/// Whether `words` stand in `tokens` from `at` on.
fn stands(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    let here = tokens.get(at..at + words.len()).unwrap_or_default();
    here.len() == words.len() && here.iter().zip(words).all(|(token, word)| token.is(word))
}

/// The token before, if there is one.
fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(at.checked_sub(1)?)
}

/// Whether the token at `at` opens the sentence.
fn opens(tokens: &[Token], at: usize) -> bool {
    let mut earlier = tokens.iter().take(at);
    earlier.all(|token| token.is_sign(&["«", "“", "\"", "—", "-", "¿", "¡"]))
}
