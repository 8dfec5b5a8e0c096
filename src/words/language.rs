//! The words of one language: Fluent's files, read, and where everything stands in them.

use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use fluent_syntax::ast;
use indexmap::IndexMap;

use super::message::key;
use super::{Locale, Message, Place, REFERENCE, SHIPPED_INTERFACE, Sentence, Source, Span};
use crate::problem::{Fault, Problem, fault_of_syntax};

/// Marks around `{ FR("…") }` in formatted text: the isolate characters of Unicode, which say
/// exactly what is meant (this piece has its own direction) and never occur in our words.
const FRENCH_START: char = '\u{2066}';
const FRENCH_END: char = '\u{2069}';

/// The words of one language.
pub(super) struct Language {
    pub locale: Locale,
    pub bundle: FluentBundle<FluentResource>,
    /// What the files have, by identifier, in their order.
    entries: IndexMap<String, Entries>,
}

/// A message of the files.
#[derive(Default)]
struct Entries {
    value: Option<Entry>,
    attributes: IndexMap<String, Entry>,
}

/// The value of a message, or one of its attributes.
pub(super) struct Entry {
    pub place: Place,
    /// Its sentences, once they were asked for.
    pub sentences: OnceLock<Arc<[Sentence]>>,
}

impl Language {
    /// What the files have of this message.
    pub fn entry(&self, message: &Message) -> Option<&Entry> {
        let entries = self.entries.get(&message.id)?;
        match &message.attribute {
            None => entries.value.as_ref(),
            Some(name) => entries.attributes.get(name),
        }
    }

    /// Every message and attribute of the files, with its place.
    pub fn messages(&self) -> impl Iterator<Item = (Message, &Place)> {
        self.entries.iter().flat_map(|(id, entries)| {
            let value = entries.value.iter();
            let value = value.map(move |entry| (Message::new(id), &entry.place));
            let attributes = entries.attributes.iter();
            let attributes = attributes
                .map(move |(name, entry)| (Message::new(id).attribute(name), &entry.place));
            value.chain(attributes)
        })
    }

    /// Whether there are words for this message, in the files or as they were shipped.
    pub fn knows(&self, message: &Message) -> bool {
        let found = self.bundle.get_message(&message.id);
        found.is_some_and(|found| match &message.attribute {
            None => found.value().is_some(),
            Some(name) => found.get_attribute(name).is_some(),
        })
    }

    /// Reads the files of one language and the facts of all; what does not parse or stands twice becomes a
    /// problem.
    pub fn new<'a>(
        locale: Locale,
        sources: impl Iterator<Item = &'a Source>,
    ) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
        // Right-to-left order is worked out by `bidi`; isolating marks of Fluent would reach screen readers.
        bundle.set_use_isolating(false);
        let added = bundle.add_function("FR", |words, _| match words.first() {
            Some(FluentValue::String(text)) => {
                FluentValue::from(format!("{FRENCH_START}{text}{FRENCH_END}"))
            }
            _ => FluentValue::Error,
        });
        debug_assert!(added.is_ok(), "a new bundle has no function FR yet");
        let mut entries: IndexMap<String, Entries> = IndexMap::new();
        for source in sources {
            let resource = match FluentResource::try_new(source.text.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    problems.extend(errors.iter().map(|error| unparsed(source, error)));
                    resource
                }
            };
            let path: Arc<Path> = source.path.as_path().into();
            let mut lines = Lines::of(&source.text);
            for (id, attribute, offset) in names(&resource, &source.text) {
                let (line, column) = lines.place(offset);
                let place = Place {
                    path: Arc::clone(&path),
                    line,
                    column,
                };
                let of_message = match entries.get_mut(id) {
                    Some(there) => there,
                    None => entries.entry(id.to_owned()).or_default(),
                };
                let first = match attribute {
                    None => of_message.value.as_ref(),
                    Some(name) => of_message.attributes.get(name),
                };
                if let Some(first) = first {
                    let fault = Fault::new("message-twice")
                        .with("key", key(id, attribute))
                        .with("file", first.place.path.display().to_string())
                        .with("line", first.place.line.to_string());
                    let (path, text) = (&source.path, &source.text);
                    let rule = "message-twice";
                    problems.push(Problem::at_offset(path, text, offset, rule, fault));
                    continue;
                }
                let sentences = OnceLock::new();
                let entry = Entry { place, sentences };
                match attribute {
                    None => of_message.value = Some(entry),
                    Some(name) => _ = of_message.attributes.insert(name.to_owned(), entry),
                }
            }
            // A message that stands twice was reported above; the first one is kept.
            _ = bundle.add_resource(resource);
        }
        if locale == REFERENCE
            && let Ok(shipped) = FluentResource::try_new(SHIPPED_INTERFACE.to_owned())
        {
            // What the files have is kept; a message that they lack or that does not parse still has words
            // on screen. It has no place in the files, so `check` reports it all the same.
            _ = bundle.add_resource(shipped);
        }
        let language = Self {
            locale,
            bundle,
            entries,
        };
        (language, problems)
    }
}

/// A fault of one file, from Fluent's own parser.
fn unparsed(source: &Source, error: &fluent_syntax::parser::ParserError) -> Problem {
    let (offset, why) = fault_of_syntax(&source.text, error);
    let fault = Fault::new("words-syntax").with("why", why);
    Problem::at_offset(&source.path, &source.text, offset, "words-syntax", fault)
}

/// Lines and columns of offsets that grow: to count from the beginning for each of them would take most of the
/// time that a large content folder needs.
struct Lines<'a> {
    text: &'a str,
    /// Offset of the beginning of a line, and its number from 1.
    begins: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            text,
            begins: 0,
            line: 1,
        }
    }

    /// Line and column, both from 1, the column in characters.
    fn place(&mut self, offset: usize) -> (usize, usize) {
        if offset < self.begins {
            *self = Self::of(self.text);
        }
        let passed = self.text.get(self.begins..offset).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.begins += passed.rfind('\n').map_or(0, |at| at + 1);
        let before = self.text.get(self.begins..offset).unwrap_or_default();
        (self.line, before.chars().count() + 1)
    }
}

/// Identifiers of all messages of a resource that have a value, and their attributes, with byte offsets.
fn names<'a>(resource: &'a FluentResource, text: &str) -> Vec<(&'a str, Option<&'a str>, usize)> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if message.value.is_some() {
            found.push((id, None, offset_of(resource.source(), id, text)));
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            found.push((id, Some(name), offset_of(resource.source(), name, text)));
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
    let line = joined_numbers(line.trim());
    let mut rest = &*line;
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

/// The line with no-break spaces (U+00A0) between digits. Of numbers with ordinary spaces, such as telephone
/// numbers, the groups would come in the wrong order in right-to-left languages (UAX #9: only a separator
/// keeps digits together), and could stand on two lines in all.
fn joined_numbers(line: &str) -> Cow<'_, str> {
    if !line.contains(|c: char| c.is_ascii_digit()) {
        return Cow::Borrowed(line);
    }
    let mut joined = String::with_capacity(line.len());
    let mut signs = line.chars().peekable();
    let mut before = ' ';
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied().unwrap_or(' ');
        let between = sign == ' ' && before.is_ascii_digit() && after.is_ascii_digit();
        joined.push(if between { '\u{a0}' } else { sign });
        before = sign;
    }
    Cow::Owned(joined)
}
