//! Every French word of the lessons has a picture that shows what it means, and no other has.

use std::path::Path;

use super::falc::known::bases;
use super::glossary::form_of;
use super::proof::Proof;
use crate::content::WORD_PICTURES;
use crate::problem::{Fault, Problem};
use crate::words::glossary;

pub(super) fn prove(proof: &mut Proof) {
    let path = proof.content.dir.join(WORD_PICTURES);
    let broken = |p: &Problem| {
        p.rule == "word-pictures-syntax" || (p.path == path && p.rule == "unreadable")
    };
    if proof.content.problems.iter().any(broken) {
        return;
    }
    let words = proof.french_words();
    let bases = bases(proof);
    for (word, (place, nth)) in &words {
        let id = glossary(word).id;
        // A form of another word shall not be marked at all.
        if form_of(proof, &bases, word).is_some() {
            continue;
        }
        if !proof.content.word_pictures.contains_key(&id) {
            let fault = Fault::new("word-picture-missing")
                .with("word", word)
                .with("slug", slug(&id));
            proof.at_sentence(place, *nth, "word-picture-missing", fault);
        }
    }
    let unread = !proof.content.left_out.is_empty() || proof.content.lessons.is_empty();
    for (id, picture) in &proof.content.word_pictures {
        if !unread && !words.keys().any(|word| glossary(word).id == *id) {
            let fault = Fault::new("word-picture-unused").with("slug", slug(id));
            at(proof, &path, id, "word-picture-unused", fault);
        }
        if !proof.content.pictures.contains_key(picture) {
            let fault = Fault::new("picture-missing").with("name", picture);
            at(proof, &path, id, "picture-missing", fault);
        }
    }
}

/// The word as it is written in the file.
fn slug(id: &str) -> &str {
    id.strip_prefix("glossary_").unwrap_or(id)
}

/// A problem at the line of a word.
fn at(proof: &mut Proof, path: &Path, id: &str, rule: &'static str, fault: Fault) {
    let text = proof.content.file(path).unwrap_or_default();
    let offset = text.find(&format!("\"{}\"", slug(id))).unwrap_or(0);
    let problem = Problem::at_offset(path, text, offset, rule, fault);
    proof.found.push(problem);
}
