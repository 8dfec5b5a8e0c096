//! Every French message belongs to something; Fluent can make every message of every language.

use super::interface;
use super::proof::{Owner, Proof};
use crate::content;
use crate::lesson::Lesson;
use crate::words::{Message, REFERENCE};

/// Word files that are neither those of a lesson nor those of the program itself.
const COMMON: [&str; 2] = ["glossary", "pictures"];
/// The most abilities that a summary lists: `.can-1` to `.can-3`.
const MOST_ABILITIES: usize = crate::app::MOST_ABILITIES;

pub(super) fn prove(proof: &mut Proof) {
    let unknown = unknown_files(proof);
    for (message, place) in proof.messages(&REFERENCE) {
        if unknown.contains(&place.path) {
            continue;
        }
        if let Some(text) = unused(proof, &message) {
            proof.at(place, "words-unused", text);
        }
    }
    let locales: Vec<_> = proof.content.texts.locales().cloned().collect();
    for locale in locales {
        for (message, place, error) in proof.content.texts.format_errors(&locale) {
            let text = format!(
                "`{}` can't be put together ({error}): names in braces must be facts of \
                 locales/facts.ftl, or FR(\"…\")",
                message.key()
            );
            proof.at(place, "words-format", text);
        }
    }
}

/// Word files that belong to no lesson.
fn unknown_files(proof: &mut Proof) -> Vec<std::path::PathBuf> {
    let root = proof.content.dir.join("locales");
    let mut unknown = Vec::new();
    for (path, _) in &proof.content.files {
        let in_language = path.parent().is_some_and(|p| p.parent() == Some(&root));
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        let known = COMMON.contains(&stem) || interface::files().any(|file| file == stem);
        if in_language && !known && !proof.is_lesson(stem) {
            let text = format!(
                "there is no lesson \"{stem}\": name the file after a lesson, such as `scams.ftl` for \
                 `30-scams.ron`, or move it away"
            );
            proof.of_file(path, "words-file", text);
            unknown.push(path.clone());
        }
    }
    unknown
}

/// Why nothing ever shows or speaks this French message.
pub(super) fn unused(proof: &Proof, message: &Message) -> Option<String> {
    let key = message.key();
    match proof.owner(message) {
        Owner::Glossary | Owner::Picture(_) => None,
        Owner::Interface => {
            let used = message.attribute.is_none() && interface::needed().contains(&message.id);
            (!used).then(|| {
                format!(
                    "neither the program nor a lesson uses `{key}`: correct its name, or delete it"
                )
            })
        }
        Owner::Lesson(id) => {
            let lesson = proof.lessons().find(|lesson| lesson.id == id)?;
            unused_in(lesson, message)
        }
    }
}

fn unused_in(lesson: &Lesson, message: &Message) -> Option<String> {
    let key = message.key();
    let attribute = message.attribute.as_deref();
    let Some((_, step)) = message.id.split_once('_') else {
        let abilities = (1..=MOST_ABILITIES).map(|n| format!("can-{n}"));
        let known: Vec<String> = std::iter::once("about".into()).chain(abilities).collect();
        let used = attribute.is_none_or(|name| known.iter().any(|k| k == name));
        return (!used).then(|| format!("`{key}` is never shown: a lesson has {}", list(&known)));
    };
    let Some(step) = lesson.step_of_words(step) else {
        return Some(format!(
            "lesson \"{}\" has no step \"{step}\": correct the name of `{key}`, add the step, or delete it",
            lesson.id
        ));
    };
    let known = content::attributes(step);
    let used = attribute.is_none_or(|name| known.iter().any(|k| k == name));
    (!used).then(|| {
        if known.is_empty() {
            format!("`{key}` is never shown: this step is only read, and has no attributes")
        } else {
            format!("`{key}` is never shown: this step has {}", list(&known))
        }
    })
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`.{name}`")).collect();
    names.join(", ")
}
