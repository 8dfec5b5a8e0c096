//! Every French message belongs to something; Fluent can make every message of every language.

use std::collections::HashSet;

use super::interface;
use super::proof::{Owner, Proof};
use crate::content;
use crate::lesson::{Lesson, TALK};
use crate::problem::Fault;
use crate::words::{Locale, Message, REFERENCE};

/// Word files that are neither those of a lesson nor those of the program itself.
const COMMON: [&str; 2] = ["glossary", "pictures"];
/// The most abilities that a summary lists: `.can-1` to `.can-3`.
const MOST_ABILITIES: usize = crate::app::MOST_ABILITIES;

pub(super) fn prove(proof: &mut Proof) {
    let unknown = unknown_files(proof);
    let mut strangers: HashSet<String> = HashSet::new();
    for (message, place) in proof.messages(&REFERENCE) {
        if unknown.iter().any(|path| **path == *place.path) {
            continue;
        }
        // The words of a step that is none are one fault, with all their attributes.
        if let Owner::Lesson(id) = proof.owner(&message)
            && step_is_unknown(proof, id, &message)
            && !strangers.insert(message.id.clone())
        {
            continue;
        }
        if let Some(fault) = unused(proof, &message) {
            proof.at(place, "words-unused", fault);
        }
    }
    let locales: Vec<Locale> = proof.content.texts.locales().cloned().collect();
    proof.side_by_side(&locales, glued);
    let unformed: Vec<_> = locales
        .iter()
        .flat_map(|locale| proof.unformed(locale))
        .cloned()
        .collect();
    for (message, place, why) in unformed {
        let spot = why.spot.clone();
        let mut fault = Fault::new("words-format")
            .with("key", message.key())
            .with("why", why);
        fault.spot = spot;
        proof.at_spot(place, "words-format", fault);
    }
}

/// No letter stands right behind a marked word: it keeps the form of its explanation.
fn glued(proof: &mut Proof, locale: &Locale) {
    for (message, place) in proof.messages(locale) {
        let sentences = proof
            .content
            .texts
            .find(locale, &message)
            .unwrap_or_default();
        for (nth, sentence) in sentences.iter().enumerate() {
            let pairs = sentence.spans.windows(2);
            let mut glued = pairs.filter(|pair| {
                pair[0].french && !pair[1].french && pair[1].text.starts_with(char::is_alphabetic)
            });
            if let Some(pair) = glued.next() {
                let sign = pair[1].text.chars().next().unwrap_or_default();
                let fault = Fault::new("words-glued")
                    .with("word", &pair[0].text)
                    .with("sign", sign.to_string());
                proof.at_sentence(place, nth, "words-format", fault);
            }
        }
    }
}

/// Word files that belong to no lesson.
fn unknown_files(proof: &mut Proof) -> Vec<std::path::PathBuf> {
    let root = proof.content.dir.join("locales");
    let mut unknown = Vec::new();
    for path in proof.content.files.keys() {
        let is_words = path.extension().is_some_and(|ending| ending == "ftl");
        let in_language = is_words && path.parent().is_some_and(|p| p.parent() == Some(&root));
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        let known = COMMON.contains(&stem) || interface::files().any(|file| file == stem);
        if in_language && !known && !proof.is_lesson(stem) {
            let fault = Fault::new("words-file").with("name", stem);
            proof.of_file(path, "words-file", fault);
            unknown.push(path.clone());
        }
    }
    unknown
}

/// Why nothing ever shows or speaks this French message.
pub(super) fn unused(proof: &Proof, message: &Message) -> Option<Fault> {
    let key = message.key();
    match proof.owner(message) {
        Owner::Glossary | Owner::Picture(_) => None,
        Owner::Interface => {
            let used = message.attribute.is_none() && interface::needed().contains(&message.id);
            (!used).then(|| Fault::new("unused-interface").with("key", key))
        }
        Owner::Lesson(id) => {
            let lesson = proof.lessons().find(|lesson| lesson.id == id)?;
            unused_in(proof, lesson, message)
        }
    }
}

/// Whether a message is named after a step that its lesson does not have.
fn step_is_unknown(proof: &Proof, lesson: &str, message: &Message) -> bool {
    let lesson = proof.lessons().find(|own| own.id == lesson);
    let step = message.id.split_once('_').map(|(_, step)| step);
    lesson
        .zip(step)
        .is_some_and(|(lesson, step)| lesson.step_of_words(step).is_none())
}

/// The step without words that a name was most likely meant to be.
fn meant(proof: &Proof, lesson: &Lesson, step: &str) -> Option<String> {
    let wordless = lesson.all_steps().filter(|step| {
        let messages = lesson.step_messages(step);
        let mut messages = messages.iter();
        messages.any(|message| !proof.content.texts.has(&REFERENCE, message))
    });
    let near = wordless.map(|own| (strsim::damerau_levenshtein(&own.id, step), &own.id));
    let (distance, nearest) = near.min()?;
    (distance * 2 <= step.chars().count()).then(|| format!("{}_{nearest}", lesson.id))
}

fn unused_in(proof: &Proof, lesson: &Lesson, message: &Message) -> Option<Fault> {
    let key = message.key();
    let attribute = message.attribute.as_deref();
    let Some((_, step)) = message.id.split_once('_') else {
        let abilities = (1..=MOST_ABILITIES).map(|n| format!("can-{n}"));
        let known = std::iter::once("about".into()).chain(abilities);
        let known: Vec<String> = known.chain(Lesson::at_home()).collect();
        let used = attribute.is_none_or(|name| known.iter().any(|k| k == name));
        let fault = || {
            Fault::new("unused-in-lesson")
                .with("key", key)
                .with("known", list(&known))
        };
        return (!used).then(fault);
    };
    let Some(step) = lesson.step_of_words(step) else {
        let fault = match meant(proof, lesson, step) {
            Some(meant) => Fault::new("unused-step-near")
                .with("lesson", &lesson.id)
                .with("step", step)
                .with("meant", meant)
                .with("id", &message.id),
            None => Fault::new("unused-step")
                .with("lesson", &lesson.id)
                .with("step", step)
                .with("id", &message.id),
        };
        return Some(fault);
    };
    let known = content::attributes(step);
    let used = attribute.is_none_or(|name| known.iter().any(|k| k == name));
    (!used).then(|| {
        if known == [TALK] {
            Fault::new("unused-read").with("key", key)
        } else {
            let deed = attribute.and_then(|name| name.strip_prefix("wrong-"));
            let deeds = step.exercise.as_ref().map_or(vec![], |e| e.single_deeds());
            match deed.filter(|deed| deeds.iter().any(|own| own == deed)) {
                Some(deed) => Fault::new("unused-wrong")
                    .with("key", key)
                    .with("known", list(&known))
                    .with("deed", deed),
                None => Fault::new("unused-attribute")
                    .with("key", key)
                    .with("known", list(&known)),
            }
        }
    })
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`.{name}`")).collect();
    names.join(", ")
}
