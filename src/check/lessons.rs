//! Every lesson has its French words: title, abilities, sentences, exercises, imitations.

use std::path::Path;

use super::interface;
use super::proof::Proof;
use crate::content::{self, Content};
use crate::lesson::{Lesson, Step};
use crate::problem::{Fault, Problem};
use crate::words::{Message, REFERENCE};

/// Names of word files that are neither those of a lesson nor those of the program itself, and beginnings
/// of their messages.
const RESERVED: [&str; 4] = ["glossary", "pictures", "picture", "facts"];

/// Attributes that the message of a lesson must have.
const REQUIRED: [&str; 2] = ["about", "can-1"];

/// No lesson takes longer: nobody stays at a kiosk for more.
const MOST_MINUTES: u32 = 60;

pub(super) fn prove(proof: &mut Proof) {
    for lesson in proof.lessons() {
        if is_reserved(&lesson.id) {
            name(proof, lesson);
            continue;
        }
        minutes(proof, lesson);
        let message = lesson.message();
        need(proof, lesson, None, &message, Fault::new("meaning-title"));
        for name in REQUIRED {
            need(proof, lesson, None, &message.attribute(name), meaning(name));
        }
        for step in lesson.all_steps() {
            words_of(proof, lesson, step);
        }
    }
}

/// What a card tells of the length of a lesson can be true.
fn minutes(proof: &mut Proof, lesson: &Lesson) {
    if !(1..=MOST_MINUTES).contains(&lesson.minutes) {
        let fault = Fault::new("lesson-minutes").with("most", MOST_MINUTES.to_string());
        proof.in_lesson(lesson, ("", "minutes:"), "lesson-minutes", fault);
    }
}

fn name(proof: &mut Proof, lesson: &Lesson) {
    let fault = Fault::new("lesson-name-used").with("id", &lesson.id);
    let problem = content::fault_in_lesson(proof.content, lesson, ("", "("), "lesson-name", fault);
    // It is the name of the file that is wrong.
    proof.found.push(Problem {
        line: 0,
        column: 0,
        ..problem
    });
}

/// What lies in the files of a lesson without a name of its own is said once it has one.
pub(super) fn only_names(content: &Content, found: &mut Vec<Problem>) {
    let lessons = content.lessons.iter().chain(&content.wordless);
    let names: Vec<String> = lessons
        .filter(|lesson| is_reserved(&lesson.id))
        .map(|lesson| format!("{}.ftl", lesson.id))
        .collect();
    let is_theirs = |path: &Path| {
        let file = path.file_name().and_then(|name| name.to_str());
        // A lesson "ui" has no file: that one is the program's.
        let own = file.is_some_and(|file| names.iter().any(|name| name == file));
        own && !interface::files().any(|known| path.file_stem().is_some_and(|stem| stem == known))
    };
    found.retain(|problem| !is_theirs(&problem.path));
}

/// Whether it is a name of the program's own files or messages.
pub(super) fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id)
        || interface::files().any(|file| file == id)
        || interface::needed().iter().any(|needed| needed == id)
}

fn words_of(proof: &mut Proof, lesson: &Lesson, step: &Step) {
    for message in lesson.step_messages(step) {
        if lacks_all(proof, step, &message) {
            need_all(proof, lesson, step, &message);
            continue;
        }
        let sentences = Fault::new("meaning-step");
        need(proof, lesson, Some(step), &message, sentences);
        for name in required(step) {
            let what = Fault::new("meaning-of-step")
                .with("what", meaning(&name))
                .with("step", &step.id);
            need(proof, lesson, Some(step), &message.attribute(name), what);
        }
    }
}

/// Whether French has nothing yet of a step that needs several texts.
pub(super) fn lacks_all(proof: &Proof, step: &Step, message: &Message) -> bool {
    let names = required(step);
    let has = |message: &Message| proof.content.texts.has(&REFERENCE, message);
    let mut own = names.iter().map(|name| message.attribute(name.as_str()));
    !names.is_empty() && !has(message) && !own.any(|own| has(&own))
}

/// One problem for all that is to be written.
fn need_all(proof: &mut Proof, lesson: &Lesson, step: &Step, message: &Message) {
    let file = proof.file(&REFERENCE, &format!("{}.ftl", lesson.id));
    if proof.is_broken(&file) {
        return;
    }
    let names = required(step);
    let all: Vec<String> = names.iter().map(|name| format!("`.{name}`")).collect();
    let fault = Fault::new("words-missing-step")
        .with("step", &step.id)
        .with("id", &message.id)
        .with("texts", 1 + all.len())
        .with("names", all.join(", "))
        .with("file", proof.short(&file));
    let quoted = step.quoted_id();
    proof.in_lesson(lesson, ("id", &quoted), "words-missing", fault);
}

/// Attributes that the message of a step must have.
fn required(step: &Step) -> Vec<String> {
    let imitation = step.imitation.iter().flat_map(|kind| kind.required());
    let exercise = step.exercise.iter().flat_map(|e| e.all_required());
    let imitation = imitation.map(|name| (*name).to_owned());
    exercise.chain(imitation).collect()
}

/// Whether the lesson can't do without this message or attribute.
pub(super) fn is_required(lesson: &Lesson, message: &Message) -> bool {
    let attribute = message.attribute.as_deref();
    let Some((_, step)) = message.id.split_once('_') else {
        return attribute.is_none_or(|name| REQUIRED.contains(&name));
    };
    lesson.step_of_words(step).is_some_and(|step| {
        attribute.is_none_or(|name| required(step).iter().any(|own| own == name))
    })
}

/// Reports words that are not there in French: at the message when it begins somewhere, else at the step.
fn need(proof: &mut Proof, lesson: &Lesson, step: Option<&Step>, message: &Message, what: Fault) {
    let texts = &proof.content.texts;
    let file = proof.file(&REFERENCE, &format!("{}.ftl", lesson.id));
    if texts.has(&REFERENCE, message) || proof.is_broken(&file) {
        return;
    }
    let fault = match &message.attribute {
        Some(attribute) => Fault::new("words-missing-attribute")
            .with("key", message.key())
            .with("what", what)
            .with("attribute", attribute)
            .with("id", &message.id)
            .with("file", proof.short(&file)),
        None => Fault::new("words-missing")
            .with("id", &message.id)
            .with("what", what)
            .with("file", proof.short(&file)),
    };
    let name = format!("{}.ftl", lesson.id);
    match proof.head(&REFERENCE, &name, message) {
        Some(place) => proof.at(&place, "words-missing", fault),
        None => {
            let word = step.map_or("(".to_owned(), Step::quoted_id);
            proof.in_lesson(lesson, ("id", &word), "words-missing", fault);
        }
    }
}

/// What the words of an attribute are for.
fn meaning(attribute: &str) -> Fault {
    match attribute {
        "about" => Fault::new("meaning-about"),
        "can-1" => Fault::new("meaning-can"),
        "question" => Fault::new("meaning-question"),
        "right" => Fault::new("meaning-right"),
        "hint" => Fault::new("meaning-hint"),
        "hint-2" => Fault::new("meaning-hint-2"),
        "shown" => Fault::new("meaning-shown"),
        "incomplete" => Fault::new("meaning-incomplete"),
        "sender" => Fault::new("meaning-sender"),
        "address" => Fault::new("meaning-address"),
        "subject" => Fault::new("meaning-subject"),
        "body" => Fault::new("meaning-body"),
        "link" => Fault::new("meaning-link"),
        name if name.ends_with("-site") => Fault::new("meaning-site"),
        name if name.starts_with("option-") => Fault::new("meaning-option"),
        name if name.starts_with("wrong-") => Fault::new("meaning-wrong"),
        name if name.starts_with("message-") => Fault::new("meaning-message"),
        name if name.ends_with("-sender") => Fault::new("meaning-mail-sender"),
        name if name.ends_with("-address") => Fault::new("meaning-any-address"),
        name if name.ends_with("-subject") => Fault::new("meaning-mail-subject"),
        name if name.ends_with("-body") => Fault::new("meaning-mail-body"),
        name if name.ends_with("-link") => Fault::new("meaning-any-link"),
        name if name.ends_with("-target") => Fault::new("meaning-target"),
        name if name.ends_with("-attachment") => Fault::new("meaning-attachment"),
        name if name.ends_with("-title") => Fault::new("meaning-result-title"),
        name if name.ends_with("-text") => Fault::new("meaning-result-text"),
        name if name.ends_with("-page") => Fault::new("meaning-page"),
        _ => Fault::new("meaning-words"),
    }
}
