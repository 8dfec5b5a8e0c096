//! Every language says what French says: the same messages, as many sentences, the same French words.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

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
        let mut lacking: BTreeMap<String, Vec<(Message, &Place)>> = BTreeMap::new();
        for (message, french) in proof.messages(&REFERENCE) {
            match proof.content.texts.place(locale, &message) {
                Some(_) if broken.contains(&message.key()) => {}
                Some(place) => compare(proof, locale, &message, place),
                None if is_needed(proof, locale, &message, french) => {
                    let own = lacking.entry(message.id.clone()).or_default();
                    own.push((message, french));
                }
                None => {}
            }
        }
        let own: BTreeSet<String> = proof.messages(locale).into_iter().map(|m| m.0.id).collect();
        for (id, messages) in lacking {
            match messages.first() {
                Some((_, first)) if messages.len() > 1 && !own.contains(&id) => {
                    missing_whole(proof, locale, &id, messages.len(), first);
                }
                _ => {
                    for (message, french) in messages {
                        missing(proof, locale, &message, french);
                    }
                }
            }
        }
        for (message, place) in proof.messages(locale) {
            extra(proof, &message, place);
        }
    });
}

/// Whether a French message that this language does not have is to be translated.
fn is_needed(proof: &Proof, locale: &Locale, message: &Message, french: &Place) -> bool {
    // Explanations and descriptions have rules of their own, which know more about them; what nobody shows
    // need not be translated.
    !matches!(proof.owner(message), Owner::Glossary | Owner::Picture(_))
        && unused(proof, message).is_none()
        && !proof.is_broken(&sister(proof, locale, french))
}

/// The file of this language that has the name of a French one.
fn sister(proof: &Proof, locale: &Locale, french: &Place) -> PathBuf {
    let name = french.path.file_name().unwrap_or_default();
    proof.file(locale, &name.to_string_lossy())
}

/// A message of which a language has nothing: one block to copy and to translate.
fn missing_whole(proof: &mut Proof, locale: &Locale, id: &str, texts: usize, french: &Place) {
    let file = sister(proof, locale, french);
    let fault = Fault::new("translation-missing-block")
        .with("id", id)
        .with("locale", locale.to_string())
        .with("texts", texts)
        .with("french", proof.short(&french.path))
        .with("line", french.line.to_string())
        .with("file", proof.short(&file));
    proof.of_words(&file, "translation-missing", fault);
}

fn missing(proof: &mut Proof, locale: &Locale, message: &Message, french: &Place) {
    let file = sister(proof, locale, french);
    let line = french.line.to_string();
    let (french, own) = (proof.short(&french.path), proof.short(&file));
    let fault = match &message.attribute {
        Some(attribute) => Fault::new("translation-missing-attribute")
            .with("key", message.key())
            .with("locale", locale.to_string())
            .with("attribute", attribute)
            .with("id", &message.id)
            .with("file", own)
            .with("french", french)
            .with("line", line),
        None => Fault::new("translation-missing")
            .with("id", &message.id)
            .with("locale", locale.to_string())
            .with("file", own)
            .with("french", french)
            .with("line", line),
    };
    // Where to write it, when its message begins there.
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    match proof.head(locale, &name, message) {
        Some(head) => proof.at(&head, "translation-missing", fault),
        None => proof.of_words(&file, "translation-missing", fault),
    }
}

fn compare(proof: &mut Proof, locale: &Locale, message: &Message, place: &Place) {
    let texts = &proof.content.texts;
    let french = texts.find(&REFERENCE, message).unwrap_or_default();
    let own = texts.find(locale, message).unwrap_or_default();
    // Of a file that can't be read whole, sentences may be left out.
    let cut = || proof.is_broken(&place.path) || broken_sister(proof, &place.path);
    if own.len() != french.len() && !cut() {
        let fault = Fault::new("translation-sentences")
            .with("key", message.key())
            .with("own", own.len())
            .with("french", french.len());
        proof.at(place, "translation-sentences", fault);
    }
    if !french_words(&french).eq(french_words(&own)) {
        let fault = Fault::new("translation-french-words")
            .with("key", message.key())
            .with("own", list(french_words(&own)))
            .with("french", list(french_words(&french)));
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

fn french_words(sentences: &[Sentence]) -> impl Iterator<Item = &str> {
    let spans = sentences.iter().flat_map(|sentence| &sentence.spans);
    spans
        .filter(|span| span.french)
        .map(|span| span.text.as_str())
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> Value {
    let marked: Vec<String> = words.map(|word| format!("FR(\"{word}\")")).collect();
    if marked.is_empty() {
        return Fault::new("no-french-word").into();
    }
    marked.join(", ").into()
}
