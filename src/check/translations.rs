//! Every language says what French says: the same messages, as many sentences, the same French words.

use std::path::Path;

use super::interface;
use super::lessons::is_required;
use super::proof::{Owner, Proof};
use super::unused::unused;
use crate::problem::{Fault, Value};
use crate::words::{Locale, Message, Place, REFERENCE, Sentence};

pub(super) fn prove(proof: &mut Proof) {
    let broken_in = |proof: &Proof, locale: &Locale| -> Vec<String> {
        let errors = proof.unformed(locale).iter();
        errors.map(|(message, ..)| message.key()).collect()
    };
    let broken_french = broken_in(proof, &REFERENCE);
    let locales = proof.translations();
    proof.side_by_side(&locales, |proof, locale| {
        // What can't be put together can't be compared, and was said.
        let mut broken = broken_in(proof, locale);
        broken.extend_from_slice(&broken_french);
        for (message, french) in proof.messages(&REFERENCE) {
            match proof.content.texts.place(locale, &message) {
                Some(_) if broken.contains(&message.key()) => {}
                Some(place) => compare(proof, locale, &message, place),
                None => missing(proof, locale, &message, french),
            }
        }
        for (message, place) in proof.messages(locale) {
            extra(proof, &message, place);
        }
    });
}

fn missing(proof: &mut Proof, locale: &Locale, message: &Message, french: &Place) {
    // Explanations and descriptions have rules of their own, which know more about them.
    if matches!(proof.owner(message), Owner::Glossary | Owner::Picture(_)) {
        return;
    }
    // What nobody shows need not be translated.
    if unused(proof, message).is_some() {
        return;
    }
    let Some(name) = french.path.file_name().and_then(|name| name.to_str()) else {
        return;
    };
    let file = proof.file(locale, name);
    if proof.is_broken(&file) {
        return;
    }
    let fault = match &message.attribute {
        Some(attribute) => Fault::new("translation-missing-attribute")
            .with("key", message.key())
            .with("locale", locale.to_string())
            .with("attribute", attribute)
            .with("id", &message.id)
            .with("file", proof.short(&file)),
        None => Fault::new("translation-missing")
            .with("id", &message.id)
            .with("locale", locale.to_string())
            .with("file", proof.short(&file)),
    };
    // Where to write it, when its message begins there; else what is to be translated.
    let head = proof.head(locale, name, message);
    let place = head.as_ref().unwrap_or(french);
    proof.at(place, "translation-missing", fault);
}

fn compare(proof: &mut Proof, locale: &Locale, message: &Message, place: &Place) {
    let texts = &proof.content.texts;
    let french = texts.find(&REFERENCE, message).unwrap_or_default();
    let own = texts.find(locale, message).unwrap_or_default();
    // Of a file that can't be read whole, sentences may be left out.
    let cut = proof.is_broken(&place.path) || broken_sister(proof, &place.path);
    if own.len() != french.len() && !cut {
        let fault = Fault::new("translation-sentences")
            .with("key", message.key())
            .with("own", own.len())
            .with("french", french.len());
        proof.at(place, "translation-sentences", fault);
    }
    let (wanted, marked) = (french_words(&french), french_words(&own));
    if wanted != marked {
        let fault = Fault::new("translation-french-words")
            .with("key", message.key())
            .with("own", list(&marked))
            .with("french", list(&wanted));
        proof.at(place, "translation-french-words", fault);
    }
}

fn extra(proof: &mut Proof, message: &Message, place: &Place) {
    let content = proof.content;
    if content.texts.has(&REFERENCE, message) {
        return;
    }
    // What French lacks and needs is missing there, which was said; it is not too much here.
    let known = match proof.owner(message) {
        // While the lesson or its French file can't be read, nobody knows.
        Owner::Lesson(id) => {
            proof.is_left_out(id)
                || proof.is_broken(&proof.file(&REFERENCE, &format!("{id}.ftl")))
                || proof
                    .lessons()
                    .any(|l| l.id == id && is_required(l, message))
        }
        Owner::Picture(name) => content.pictures.contains_key(name),
        Owner::Glossary => {
            let words = proof.french_words();
            let mut ids = words.keys().map(|word| crate::words::glossary(word).id);
            ids.any(|id| id == message.id) || broken_sister(proof, &place.path)
        }
        Owner::Interface => {
            interface::needed().contains(&message.id) || broken_sister(proof, &place.path)
        }
    };
    if !known {
        let fault = Fault::new("translation-extra").with("key", message.key());
        proof.at(place, "translation-extra", fault);
    }
}

/// Whether the French file of the same name has faults.
fn broken_sister(proof: &Proof, path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| proof.is_broken(&proof.file(&REFERENCE, name)))
}

fn french_words(sentences: &[Sentence]) -> Vec<String> {
    let spans = sentences.iter().flat_map(|sentence| &sentence.spans);
    let french = spans.filter(|span| span.french);
    french.map(|span| span.text.clone()).collect()
}

fn list(words: &[String]) -> Value {
    if words.is_empty() {
        return Fault::new("no-french-word").into();
    }
    let marked: Vec<String> = words.iter().map(|word| format!("FR(\"{word}\")")).collect();
    marked.join(", ").into()
}
