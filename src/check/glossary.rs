//! Every French word that lessons mark is explained in every language, and no other is.

use super::falc::known::{base, bases};
use super::proof::{Owner, Proof};
use crate::problem::Fault;
use crate::words::{REFERENCE, glossary};

const RULE: &str = "glossary-missing";

/// The explained word of which an unexplained one is a form.
pub(super) fn form_of(proof: &Proof, bases: &[String], word: &str) -> Option<String> {
    let explained = proof.content.texts.has(&REFERENCE, &glossary(word));
    base(bases, word).filter(|_| !explained)
}

pub(super) fn prove(proof: &mut Proof) {
    let words = proof.french_words();
    let bases = bases(proof);
    for (word, (place, nth)) in &words {
        if let Some(base) = form_of(proof, &bases, word) {
            let fault = Fault::new("glossary-form")
                .with("word", word)
                .with("base", base);
            proof.at_sentence(place, *nth, RULE, fault);
            continue;
        }
        let entry = glossary(word);
        let fault = |locales, files| {
            Fault::new("glossary-missing")
                .with("word", word)
                .with("locales", locales)
                .with("id", &entry.id)
                .with("files", files)
        };
        let french = |proof: &mut Proof, fault| proof.at_sentence(place, *nth, RULE, fault);
        proof.lacks(&entry, "glossary.ftl", RULE, fault, french);
    }
    // Words of a lesson that can't be read are unknown, not unused.
    let unread = !proof.content.left_out.is_empty() || proof.content.lessons.is_empty();
    for (message, place) in proof.messages(&REFERENCE) {
        let used = || words.keys().any(|word| glossary(word).id == message.id);
        if proof.owner(&message) == Owner::Glossary && !unread && !used() {
            let fault = Fault::new("glossary-unused").with("id", &message.id);
            proof.at(place, "glossary-unused", fault);
        }
    }
}
