//! Every lesson has its French words: title, abilities, sentences, exercises, imitations.

use super::interface;
use super::proof::Proof;
use crate::lesson::{Lesson, Step};
use crate::words::{Message, REFERENCE};

/// Names of word files that are neither those of a lesson nor those of the program itself, and beginnings
/// of their messages.
const RESERVED: [&str; 4] = ["glossary", "pictures", "picture", "facts"];

/// Attributes that the message of a lesson must have.
const REQUIRED: [&str; 2] = ["about", "can-1"];

pub(super) fn prove(proof: &mut Proof) {
    for lesson in proof.lessons() {
        name(proof, lesson);
        let message = lesson.message();
        need(proof, lesson, None, &message, "the title of the lesson");
        for name in REQUIRED {
            need(proof, lesson, None, &message.attribute(name), meaning(name));
        }
        for step in &lesson.steps {
            words_of(proof, lesson, step);
        }
    }
}

fn name(proof: &mut Proof, lesson: &Lesson) {
    let id = lesson.id.as_str();
    let used = RESERVED.contains(&id)
        || interface::files().any(|file| file == id)
        || interface::needed().iter().any(|needed| needed == id);
    if used {
        let text = format!("the program itself uses the name \"{id}\": give the lesson another");
        proof.in_lesson(lesson, "(", "lesson-name", text);
    }
}

fn words_of(proof: &mut Proof, lesson: &Lesson, step: &Step) {
    for message in lesson.step_messages(step) {
        let sentences = "the sentences of the step, one per line";
        need(proof, lesson, Some(step), &message, sentences);
        for name in required(step) {
            let what = format!("{} of step \"{}\"", meaning(&name), step.id);
            let attribute = message.attribute(name);
            need(proof, lesson, Some(step), &attribute, &what);
        }
    }
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
fn need(proof: &mut Proof, lesson: &Lesson, step: Option<&Step>, message: &Message, what: &str) {
    let texts = &proof.content.texts;
    let file = proof.file(&REFERENCE, &format!("{}.ftl", lesson.id));
    if texts.has(&REFERENCE, message) || proof.is_broken(&file) {
        return;
    }
    let written = match &message.attribute {
        Some(attribute) => format!("    .{attribute} = …"),
        None => format!("{} = …", message.id),
    };
    let text = format!(
        "`{}` is missing ({what}): add `{}` in {}{}",
        message.key(),
        written.trim_start(),
        proof.short(&file),
        match &message.attribute {
            Some(_) => format!(", under `{}`", message.id),
            None => String::new(),
        }
    );
    match texts.place(&REFERENCE, &Message::new(&message.id)) {
        Some(place) => proof.at(place, "words-missing", text),
        None => {
            let word = step.map_or("(".to_owned(), |step| format!("\"{}\"", step.id));
            proof.in_lesson(lesson, &word, "words-missing", text);
        }
    }
}

/// What the words of an attribute are for.
fn meaning(attribute: &str) -> &'static str {
    match attribute {
        "about" => "for whom and about what the lesson is",
        "can-1" => "what one can do after the lesson",
        "question" => "the question",
        "right" => "why the answer is right",
        "hint" => "the first hint",
        "hint-2" => "the second hint",
        "shown" => "what is said when the answer is shown",
        "incomplete" => "what is said while good answers are missing",
        "sender" => "the sender in the imitation",
        "address" => "the sender's address in the imitation",
        "subject" => "the subject in the imitation",
        "body" => "the sentences in the imitation",
        "link" => "the words of the link",
        name if name.ends_with("-site") => "the name of the site of an account",
        name if name.starts_with("option-") => "the words of an option",
        name if name.starts_with("wrong-") => "why an option or a deed is not right",
        name if name.starts_with("message-") => "the sentences of a message",
        name if name.ends_with("-sender") => "the sender of a mail",
        name if name.ends_with("-address") => "the address of a sender or of a site",
        name if name.ends_with("-subject") => "the subject of a mail",
        name if name.ends_with("-body") => "the sentences of a mail",
        name if name.ends_with("-link") => "the words of a link",
        name if name.ends_with("-target") => "where a link leads",
        name if name.ends_with("-attachment") => "the name of an attached file",
        name if name.ends_with("-title") => "the title of a result",
        name if name.ends_with("-text") => "the line below a result",
        name if name.ends_with("-page") => "the sentences of a page",
        _ => "words",
    }
}
