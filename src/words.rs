//! Every word on screen: Fluent messages per language, French as reference and fallback.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::langid;

use crate::problem::Problem;

/// A language, by its identifier (`fr`, `ar`, …), which is also the name of its folder in `locales`.
pub type Locale = unic_langid::LanguageIdentifier;

/// The language that is always complete and that the others fall back to.
pub const REFERENCE: Locale = langid!("fr");

/// A French word on its own, as people meet it on a site.
pub fn french_word(word: &str) -> Message {
    Message::new("french-word").text("word", word)
}

/// The explanation of a French word: `glossary_` and the word in lower-case letters, digits and hyphens.
pub fn glossary(word: &str) -> Message {
    let mut slug = String::new();
    for c in word.to_lowercase().chars() {
        let plain = match c {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            'a'..='z' | '0'..='9' => c,
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    Message::new(format!("glossary_{}", slug.trim_end_matches('-')))
}

/// Marks around `{ FR("…") }` in formatted text: the isolate characters of Unicode, which say
/// exactly what is meant (this piece has its own direction) and never occur in our words.
const FRENCH_START: char = '\u{2066}';
const FRENCH_END: char = '\u{2069}';

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Marked `FR("…")`: stays French in every language, looks like a button, spoken by the French voice.
    pub french: bool,
}

/// One sentence: one unit on screen, one clip of narration, one highlight.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Sentence {
    /// Its pieces in reading order.
    pub spans: Vec<Span>,
    /// The language of the words outside French spans: French when the translation is missing.
    pub locale: Locale,
}

impl Sentence {
    /// The words without marks, as a screen reader hears them.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// A sentence of one piece.
    pub fn of(text: impl Into<String>, locale: Locale) -> Self {
        let text = text.into();
        Self {
            spans: vec![Span {
                text,
                french: false,
            }],
            locale,
        }
    }
}

/// A value put into a message.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Argument {
    /// A number, shown in digits.
    Number(i64),
    /// Words already in the reader's language.
    Text(String),
}

/// Names a message, or an attribute of one, with its arguments. It becomes words only where it is
/// shown or spoken, so the model never holds text and a language can change at any moment.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Message {
    /// Fluent message id.
    pub id: String,
    /// Attribute of that message; none means its value.
    pub attribute: Option<String>,
    /// Values for `{ $name }`.
    pub arguments: Vec<(String, Argument)>,
    /// A language other than the reader's, for the names of languages.
    pub locale: Option<Locale>,
}

impl Message {
    /// The value of message `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            attribute: None,
            arguments: Vec::new(),
            locale: None,
        }
    }

    /// The attribute `name` of this message.
    pub fn attribute(&self, name: impl Into<String>) -> Self {
        Self {
            attribute: Some(name.into()),
            ..self.clone()
        }
    }

    /// The same with a number for `{ $name }`.
    pub fn number(mut self, name: &str, value: usize) -> Self {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        self.arguments
            .push((name.to_owned(), Argument::Number(value)));
        self
    }

    /// The same with words for `{ $name }`.
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.arguments
            .push((name.to_owned(), Argument::Text(value.into())));
        self
    }

    /// The same in one given language.
    pub fn in_locale(mut self, locale: &Locale) -> Self {
        self.locale = Some(locale.clone());
        self
    }

    /// `id` or `id.attribute`, as written in the files.
    pub fn key(&self) -> String {
        key(&self.id, self.attribute.as_deref())
    }
}

/// `id` or `id.attribute`.
fn key(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// One sentence of one message: the unit of narration and of highlighting.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Spot {
    /// The message.
    pub message: Message,
    /// Which of its sentences, from 0.
    pub line: usize,
}

/// The text of one `.ftl` file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it was read, for messages to authors.
    pub path: PathBuf,
    /// Its language; none for facts shared by all languages.
    pub locale: Option<Locale>,
    /// What the file holds.
    pub text: String,
}

/// Where a message or attribute stands in the files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// All words of all languages.
pub struct Texts {
    languages: Vec<Language>,
}

struct Language {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    places: BTreeMap<String, Place>,
}

impl Texts {
    /// Reads the sources. A part that does not parse is left out and named; the rest works.
    pub fn new(sources: &[Source]) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut locales: Vec<Locale> = sources.iter().filter_map(|s| s.locale.clone()).collect();
        locales.push(REFERENCE);
        locales.sort();
        locales.dedup();
        let shared: Vec<&Source> = sources.iter().filter(|s| s.locale.is_none()).collect();
        for source in sources {
            problems.extend(syntax_problems(source));
        }
        let languages = locales
            .into_iter()
            .map(|locale| {
                let own = sources
                    .iter()
                    .filter(|s| s.locale.as_ref() == Some(&locale));
                Language::new(
                    locale.clone(),
                    shared.iter().copied().chain(own),
                    &mut problems,
                )
            })
            .collect();
        problems.sort();
        problems.dedup();
        (Self { languages }, problems)
    }

    /// The languages that have words, in order of identifier.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.languages.iter().map(|language| &language.locale)
    }

    /// Whether `locale` itself has this message, without falling back.
    pub fn has(&self, locale: &Locale, message: &Message) -> bool {
        self.place(locale, message).is_some()
    }

    /// Whether there are words for this message, in `locale` or in French.
    pub fn exists(&self, locale: &Locale, message: &Message) -> bool {
        self.has(message.locale.as_ref().unwrap_or(locale), message)
            || self.has(&REFERENCE, message)
    }

    /// Where the message stands in the files of `locale`.
    pub fn place(&self, locale: &Locale, message: &Message) -> Option<&Place> {
        self.language(locale)?.places.get(&message.key())
    }

    /// Every message and attribute of a language, with its place.
    pub fn messages(&self, locale: &Locale) -> impl Iterator<Item = (Message, &Place)> {
        self.language(locale)
            .into_iter()
            .flat_map(|language| &language.places)
            .map(|(key, place)| {
                let message = match key.split_once('.') {
                    Some((id, attribute)) => Message::new(id).attribute(attribute),
                    None => Message::new(key),
                };
                (message, place)
            })
    }

    /// The sentences of a message: from `locale`, else from French (and marked so), else its key,
    /// which `check` reports and which is better than an empty screen.
    pub fn sentences(&self, locale: &Locale, message: &Message) -> Vec<Sentence> {
        let locale = message.locale.as_ref().unwrap_or(locale);
        self.find(locale, message)
            .or_else(|| self.find(&REFERENCE, message))
            .unwrap_or_else(|| vec![Sentence::of(message.key(), REFERENCE)])
    }

    /// All sentences of a message without marks, joined by a space: a name for a screen reader.
    pub fn plain(&self, locale: &Locale, message: &Message) -> String {
        let sentences = self.sentences(locale, message);
        let plain: Vec<String> = sentences.iter().map(Sentence::plain).collect();
        plain.join(" ")
    }

    /// The sentences of a message in `locale` itself; none when it is not there.
    pub fn find(&self, locale: &Locale, message: &Message) -> Option<Vec<Sentence>> {
        let language = self.language(locale)?;
        let found = language.bundle.get_message(&message.id)?;
        let pattern = match &message.attribute {
            None => found.value()?,
            Some(attribute) => found.get_attribute(attribute)?.value(),
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.arguments {
            match value {
                Argument::Number(number) => arguments.set(name.as_str(), *number),
                Argument::Text(text) => arguments.set(name.as_str(), text.as_str()),
            }
        }
        let mut errors = Vec::new();
        let text = language
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        Some(lines.map(|line| parse_line(line, locale)).collect())
    }

    /// What Fluent says when it formats every message of a language: unknown terms and functions.
    pub fn format_errors(&self, locale: &Locale) -> Vec<(Message, &Place, String)> {
        let Some(language) = self.language(locale) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (message, place) in self.messages(locale) {
            let Some(entry) = language.bundle.get_message(&message.id) else {
                continue;
            };
            let pattern = match &message.attribute {
                None => entry.value(),
                Some(attribute) => entry.get_attribute(attribute).map(|a| a.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let _text = language.bundle.format_pattern(pattern, None, &mut errors);
            for error in errors {
                let text = error.to_string();
                // Arguments are only known to the program: `{ $at }` alone is not a fault.
                if !text.contains("variable") {
                    found.push((message.clone(), place, text));
                }
            }
        }
        found
    }

    fn language(&self, locale: &Locale) -> Option<&Language> {
        self.languages.iter().find(|l| &l.locale == locale)
    }
}

impl Language {
    fn new<'a>(
        locale: Locale,
        sources: impl Iterator<Item = &'a Source>,
        problems: &mut Vec<Problem>,
    ) -> Self {
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
        let mut places = BTreeMap::new();
        for source in sources {
            let resource = match FluentResource::try_new(source.text.clone()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for (key, offset) in keys(&resource, &source.text) {
                let (line, column) = crate::problem::line_and_column(&source.text, offset);
                let place = Place {
                    path: source.path.clone(),
                    line,
                    column,
                };
                match places.get(&key) {
                    None => _ = places.insert(key, place),
                    Some(first) => problems.push(Problem::at_offset(
                        &source.path,
                        &source.text,
                        offset,
                        "message-twice",
                        format!(
                            "message `{key}` already stands in {}, line {}: keep one of them",
                            first.path.display(),
                            first.line
                        ),
                    )),
                }
            }
            // A message that stands twice was reported above; the first one is kept.
            _ = bundle.add_resource(resource);
        }
        Self {
            locale,
            bundle,
            places,
        }
    }
}

/// Faults of one file, from Fluent's own parser.
fn syntax_problems(source: &Source) -> Vec<Problem> {
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
fn keys(resource: &FluentResource, text: &str) -> Vec<(String, usize)> {
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
fn parse_line(line: &str, locale: &Locale) -> Sentence {
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

#[cfg(test)]
mod tests;
