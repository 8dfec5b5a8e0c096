//! The lessons: read from their files, and what their French words say of them.

use std::path::Path;

use super::attributes;
use super::files::{Reader, has_extension, name_of};
use crate::lesson::Lesson;
use crate::problem::{Fault, Problem};
use crate::words::{REFERENCE, Texts};

/// Reads `lessons/*.ron`: the lessons, and the names of those left out.
pub(super) fn read(dir: &Path, reader: &mut Reader) -> (Vec<Lesson>, Vec<String>) {
    let (mut lessons, mut left_out) = (Vec::<Lesson>::new(), Vec::new());
    for path in reader.entries(&dir.join("lessons")) {
        if !has_extension(&path, "ron") {
            reader.unknown(&path, Fault::new("file-lesson"));
            continue;
        }
        let Some(text) = reader.text(&path) else {
            left_out.push(name_of(&path));
            continue;
        };
        match Lesson::parse(&path, &text) {
            Ok(lesson) if lessons.iter().any(|other| other.id == lesson.id) => {
                let fault = Fault::new("lesson-twice").with("id", lesson.id);
                reader.problem(&path, "lesson-twice", fault);
            }
            Ok(lesson) => lessons.push(lesson),
            Err(faults) => {
                reader.problems.extend(faults);
                left_out.push(name_of(&path));
            }
        }
    }
    lessons.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    (lessons, left_out)
}

/// A lesson can't be learnt when its French words do not parse, or when a step has none.
pub(super) fn broken_words(lesson: &Lesson, texts: &Texts, problems: &[Problem]) -> bool {
    let own_file = Path::new(&REFERENCE.to_string()).join(format!("{}.ftl", lesson.id));
    let does_not_parse = problems
        .iter()
        .any(|problem| problem.rule == "words-syntax" && problem.path.ends_with(&own_file));
    let mut steps = lesson.all_steps();
    does_not_parse
        || steps.any(|step| {
            let messages = lesson.step_messages(step);
            messages
                .iter()
                .any(|message| !texts.has(&REFERENCE, message))
        })
}

/// The French words of a lesson, in the order they are met.
pub(super) fn french_words(lesson: &Lesson, texts: &Texts) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for step in lesson.all_steps() {
        let attributes = attributes(step);
        let messages = lesson.step_messages(step).into_iter().flat_map(|message| {
            let own = attributes
                .iter()
                .map(|name| message.attribute(name.as_str()));
            std::iter::once(message.clone())
                .chain(own)
                .collect::<Vec<_>>()
        });
        for message in messages {
            let sentences = texts.find(&REFERENCE, &message).unwrap_or_default();
            let spans = sentences.iter().flat_map(|sentence| &sentence.spans);
            for span in spans.filter(|span| span.french) {
                if !found.contains(&span.text) {
                    found.push(span.text.clone());
                }
            }
        }
    }
    found
}
