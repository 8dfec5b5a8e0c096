//! Known words, hard words, terms.

use crate::falc::line::{Reading, Role};
use crate::falc::record::Notes;
use crate::falc::tokens::Token;
use crate::problem::Severity;

/// What a word that is not on the list is to the lesson.
#[derive(PartialEq, Eq)]
enum Hard {
    /// Nobody explains it.
    Unknown,
    /// The glossary does, but not before this sentence.
    Unexplained,
}

/// W01.
pub fn known(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    report(reading, line, Hard::Unknown, notes);
}

/// W02.
pub fn explained(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    report(reading, line, Hard::Unexplained, notes);
}

fn report(reading: &Reading<'_>, line: usize, wanted: Hard, notes: &mut Notes) {
    // Explanations have a rule of their own.
    if reading.role == Role::Glossary {
        return;
    }
    let mut told: Vec<&str> = Vec::new();
    for (at, token) in reading.tokens(line).iter().enumerate() {
        let hard = hard(reading, line, at, token);
        if hard.is_some_and(|hard| hard == wanted) && !told.contains(&token.word.as_str()) {
            told.push(&token.word);
            notes.words(Severity::Error, token.text.as_str());
        }
    }
}

fn hard(reading: &Reading<'_>, line: usize, at: usize, token: &Token) -> Option<Hard> {
    if !is_judged(reading, line, at, token) {
        return None;
    }
    let word = token.word.as_str();
    let explained = reading.explained.get(line);
    if explained.is_some_and(|explained| explained.has(word)) {
        return None;
    }
    Some(if reading.glossary.whole().has(word) {
        Hard::Unexplained
    } else {
        Hard::Unknown
    })
}

/// Whether a word can be hard: no known one, no name, no initials, no single letter.
fn is_judged(reading: &Reading<'_>, line: usize, at: usize, token: &Token) -> bool {
    let letters = token.text.chars().count();
    // What lost its last letter is a word of grammar; foreign words have a rule of their own.
    let small =
        letters < 2 || token.word.ends_with('\'') || super::writing::is_foreign(&token.word);
    if !token.is_word() || small || reading.lexicon.knows(&token.word) {
        return false;
    }
    let capitals = token.text.chars().filter(|c| c.is_uppercase()).count();
    // A word with digits is a code.
    if capitals > 1 || token.text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    // A capital inside the sentence is that of a name.
    let tokens = reading.tokens(line);
    let first = super::opens(tokens, at)
        || super::before(tokens, at)
            .is_some_and(|before| before.is_sign(&[":", "«", ".", "?", "!"]));
    if token.is_capital() && !first {
        return false;
    }
    // Words joined by a hyphen are known when all of them are.
    let mut parts = token.word.split('-');
    let is_number = crate::falc::numerals::is_french(&token.word);
    !(is_number || token.word.contains('-') && parts.all(|part| reading.lexicon.knows(part)))
}

/// W03: an explanation may use known words, the word that it explains, and words that the glossary explains.
pub fn glossary(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    if reading.role != Role::Glossary {
        return;
    }
    for (at, token) in reading.tokens(line).iter().enumerate() {
        let explained = reading.explained.get(line);
        let judged = is_judged(reading, line, at, token);
        let own = explained.is_some_and(|explained| explained.has(&token.word));
        if judged && !own {
            notes.words(Severity::Error, token.text.as_str());
            return;
        }
    }
}

/// W04.
pub fn one_term(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for (at, length, term) in reading.terms.unwanted(tokens) {
        let words = reading.lines[line].words(at, at + length - 1);
        notes.words(Severity::Error, format!("{words} → {term}"));
    }
}
