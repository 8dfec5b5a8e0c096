//! W03: explanations that lead back to the word that they explain.

use std::collections::BTreeMap;

use super::super::proof::Proof;
use super::told;
use crate::falc::{Explained, Found, Lexicon, Line, Profile, What, rule};
use crate::problem::Severity;
use crate::words::{Place, REFERENCE, glossary};

/// An entry: the hard words that it uses.
struct Entry<'a> {
    place: &'a Place,
    words: Explained,
    uses: Vec<String>,
}

/// Whether an explanation says its own word again: "Un motif est un motif."
fn repeats(word: &str, line: &Line) -> bool {
    let said = line.text.to_lowercase();
    let word = word.to_lowercase();
    if word.contains(' ') {
        return said.matches(&word).count() > 1;
    }
    let mut own = Explained::default();
    own.add(&word);
    let own = line.tokens.iter().filter(|t| own.whole().has(&t.word));
    own.count() > 1
}

/// Reports an explanation that leads back to its word.
fn circle(proof: &mut Proof, place: &Place, words: String) {
    let Some(rule) = rule("W03") else { return };
    let found = Found {
        rule,
        severity: Severity::Error,
        line: 0,
        what: What::Words(words),
    };
    let fault = told(&found);
    proof.graded(place, 0, rule.code, Severity::Error, fault);
}

/// Reports entries that explain each other in a circle.
pub(super) fn circles(proof: &mut Proof, lexicon: &Lexicon) {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    for word in proof.french_words().into_keys() {
        let message = glossary(&word);
        let texts = &proof.content.texts;
        let Some(place) = texts.place(&REFERENCE, &message) else {
            continue;
        };
        let line = Line::of(&texts.plain(&REFERENCE, &message), Profile::French, lexicon);
        if repeats(&word, &line) {
            circle(proof, place, format!("{word} → {word}"));
            continue;
        }
        let mut words = Explained::default();
        // Everyday words of a mark, such as "mot" of "mot de passe", need no explanation.
        for part in word
            .split(' ')
            .filter(|part| !lexicon.knows(&part.to_lowercase()))
        {
            words.add(part);
        }
        let hard = line.tokens.iter().filter(|token| {
            token.is_word() && !lexicon.knows(&token.word) && !words.whole().has(&token.word)
        });
        let uses = hard.map(|token| token.word.to_string()).collect();
        entries.insert(word, Entry { place, words, uses });
    }
    let leads = |from: &Entry, to: &Entry| from.uses.iter().any(|word| to.words.whole().has(word));
    for (name, entry) in &entries {
        let others = entries.iter().filter(|(other, _)| *other != name);
        let back = others
            .into_iter()
            .find(|(_, other)| leads(entry, other) && leads(other, entry));
        if let Some((other, _)) = back {
            circle(proof, entry.place, format!("{name} → {other} → {name}"));
        }
    }
}
