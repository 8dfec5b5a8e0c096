//! What can be proven of easy-to-read French (FALC) by counting. Only French is counted: the other
//! languages follow it sentence by sentence.

use super::proof::{Owner, Proof};
use crate::problem::Fault;
use crate::words::{Message, REFERENCE};

/// The most words in a sentence.
const MOST_WORDS: usize = 15;
/// The most sentences in the value of a step.
const MOST_SENTENCES: usize = 3;
/// Signs that are hard to read or to hear.
const SIGNS: [&str; 10] = [";", "(", ")", "[", "]", "…", "...", "—", "–", " - "];
/// Attributes that are shown as on a device, not read as sentences.
const RAW: [&str; 3] = ["address", "link", "target"];

pub(super) fn prove(proof: &mut Proof) {
    for (message, place) in proof.messages(&REFERENCE) {
        let attribute = message.attribute.as_deref().unwrap_or_default();
        let owner = proof.owner(&message);
        if owner == Owner::Interface || RAW.contains(&attribute) {
            continue;
        }
        let sentences = proof.content.texts.find(&REFERENCE, &message);
        let lines: Vec<String> = sentences.iter().flatten().map(|s| s.plain()).collect();
        if is_step(&message, owner) && lines.len() > MOST_SENTENCES {
            let text = format!(
                "`{}` has {} sentences, a step has at most {MOST_SENTENCES}: make two steps of it",
                message.id,
                lines.len()
            );
            proof.at(place, "falc-sentences", Fault::falc(text.clone(), text));
        }
        for (nth, line) in lines.iter().enumerate() {
            for (rule, text) in faults(line) {
                proof.at_sentence(place, nth, rule, Fault::falc(text.clone(), text));
            }
        }
    }
}

fn is_step(message: &Message, owner: Owner) -> bool {
    matches!(owner, Owner::Lesson(_)) && message.attribute.is_none() && message.id.contains('_')
}

/// What is hard in one line.
fn faults(line: &str) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let words = words(line);
    if words > MOST_WORDS {
        let text = format!(
            "this sentence has {words} words, at most {MOST_WORDS} are easy to read: cut it in two"
        );
        found.push(("falc-length", text));
    }
    if sentence_ends(line) > 1 {
        let text = "two sentences stand in one line: give each its own line, \
                    so that each is heard and highlighted alone";
        found.push(("falc-one-sentence", text.to_owned()));
    }
    for sign in SIGNS.iter().filter(|sign| line.contains(**sign)) {
        let text = format!(
            "the sign `{}` is hard to read and is not heard: write a sentence without it",
            sign.trim()
        );
        found.push(("falc-signs", text));
    }
    found
}

/// Pieces between plain spaces that hold a letter or a digit: a phone number, held together by no-break
/// spaces, is one.
fn words(line: &str) -> usize {
    let pieces = line.split(' ');
    pieces
        .filter(|piece| piece.chars().any(char::is_alphanumeric))
        .count()
}

/// Full stops, question and exclamation marks at the end of a word.
fn sentence_ends(line: &str) -> usize {
    let mut ends = 0;
    let mut characters = line.chars().peekable();
    while let Some(c) = characters.next() {
        let last = characters.peek().is_none_or(|next| next.is_whitespace());
        if matches!(c, '.' | '!' | '?') && last {
            ends += 1;
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_and_addresses_are_one_word() {
        assert_eq!(words("Appelez le 0\u{a0}805\u{a0}805\u{a0}817 !"), 3);
        assert_eq!(words("Ouvrez 17cyber.gouv.fr : c'est simple."), 4);
    }

    #[test]
    fn ends_are_counted_where_a_sentence_can_end() {
        assert_eq!(sentence_ends("Ouvrez ameli.fr maintenant."), 1);
        assert_eq!(sentence_ends("Bonjour. Vous allez bien ?"), 2);
        assert_eq!(sentence_ends("Une arnaque"), 0);
    }

    #[test]
    fn each_sign_is_named() {
        let rules: Vec<_> = faults("Le lien (bizarre) ; oui").into_iter().collect();
        assert_eq!(rules.len(), 3, "{rules:?}");
        assert!(faults("Un rendez-vous en mairie.").is_empty());
    }
}
