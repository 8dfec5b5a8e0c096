//! From the text of a file to its messages, and from a formatted line to a sentence.

use fluent::FluentResource;
use fluent_syntax::ast;

use super::message::key;
use super::{Locale, Sentence, Source, Span};
use crate::problem::Problem;

/// Marks around `{ FR("…") }` in formatted text: the isolate characters of Unicode, which say
/// exactly what is meant (this piece has its own direction) and never occur in our words.
pub(super) const FRENCH_START: char = '\u{2066}';
pub(super) const FRENCH_END: char = '\u{2069}';

/// Faults of one file, from Fluent's own parser.
pub(super) fn syntax_problems(source: &Source) -> Vec<Problem> {
    let Err((_, errors)) = FluentResource::try_new(source.text.clone()) else {
        return Vec::new();
    };
    errors
        .iter()
        .map(|error| {
            Problem::at_offset(
                &source.path,
                &source.text,
                error.pos.start,
                "words-syntax",
                format!("this line can't be read: {}", error.kind),
            )
        })
        .collect()
}

/// `id` and `id.attribute` of all messages of a resource, with byte offsets.
pub(super) fn keys(resource: &FluentResource, text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let start = offset_of(resource.source(), id, text);
        if message.value.is_some() {
            found.push((id.to_owned(), start));
        }
        for attribute in &message.attributes {
            let start = offset_of(resource.source(), attribute.id.name, text);
            found.push((key(id, Some(attribute.id.name)), start));
        }
    }
    found
}

/// Byte offset of `slice`, which borrows from `source`; both have the same length and content as `text`.
fn offset_of(source: &str, slice: &str, text: &str) -> usize {
    let offset = (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    offset.min(text.len())
}

/// One formatted line into a sentence with its French pieces.
pub(super) fn parse_line(line: &str, locale: &Locale) -> Sentence {
    let mut spans = Vec::new();
    let mut push = |text: &str, french: bool| {
        if !text.is_empty() {
            spans.push(Span {
                text: text.to_owned(),
                french,
            });
        }
    };
    let mut rest = line.trim();
    while let Some((before, after)) = rest.split_once(FRENCH_START) {
        let (inside, tail) = after.split_once(FRENCH_END).unwrap_or((after, ""));
        push(before, false);
        push(inside, true);
        rest = tail;
    }
    push(rest, false);
    Sentence {
        spans,
        locale: locale.clone(),
    }
}
