//! Every word on screen: Fluent messages per language, French as reference and fallback.

mod language;
mod message;
mod pseudo;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use fluent::FluentArgs;
use unic_langid::langid;

use crate::problem::{Fault, Problem, fault_of_format};
use language::{Language, parse_line};
pub use message::{Argument, Message, Sentence, Span, Spot, french_word, glossary, is_id};
pub use pseudo::Pseudo;

/// A language, by its identifier (`fr`, `ar`, …), which is also the name of its folder in `locales`.
pub type Locale = unic_langid::LanguageIdentifier;

/// The language that is always complete and that the others fall back to.
pub const REFERENCE: Locale = langid!("fr");

/// Marks words that are still to be written, in what `new` makes: they are no words for people.
pub const GAP: &str = "TODO:";

/// The French interface as it was shipped, so that even a damaged or empty folder gets a screen with words.
pub const SHIPPED_INTERFACE: &str = include_str!("../locales/fr/ui.ftl");

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
    /// The file, shared by all that stands in it.
    pub path: Arc<Path>,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// All words of all languages.
pub struct Texts {
    languages: Vec<Language>,
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
        let read = |locale: Locale| {
            let own = sources.iter();
            let own = own.filter(|s| s.locale.as_ref() == Some(&locale));
            Language::new(locale.clone(), shared.iter().copied().chain(own))
        };
        // Each language on a thread of its own: a large content folder shall not delay the first picture.
        let read = thread::scope(|scope| {
            let threads: Vec<_> = locales
                .into_iter()
                .map(|locale| scope.spawn(|| read(locale)))
                .collect();
            let join = |thread: thread::ScopedJoinHandle<'_, _>| thread.join();
            threads.into_iter().map(join).collect::<Vec<_>>()
        });
        let mut languages = Vec::new();
        for read in read {
            match read {
                Ok((language, faults)) => {
                    languages.push(language);
                    problems.extend(faults);
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
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
        let own = message.locale.as_ref().unwrap_or(locale);
        let knows = |locale| self.language(locale).is_some_and(|l| l.knows(message));
        knows(own) || knows(&REFERENCE)
    }

    /// Where the message stands in the files of `locale`.
    pub fn place(&self, locale: &Locale, message: &Message) -> Option<&Place> {
        if self.is_made_up(locale) {
            return self.place(&REFERENCE, message);
        }
        let entry = self.language(locale)?.entry(message);
        entry.map(|entry| &entry.place)
    }

    /// Every message and attribute of a language, with its place.
    pub fn messages(&self, locale: &Locale) -> impl Iterator<Item = (Message, &Place)> {
        let language = self.language(locale).into_iter();
        language.flat_map(Language::messages)
    }

    /// The sentences of a message: from `locale`, else from French (and marked so), else its key,
    /// which `check` reports and which is better than an empty screen. What is still to be written is missing.
    pub fn sentences(&self, locale: &Locale, message: &Message) -> Arc<[Sentence]> {
        let locale = message.locale.as_ref().unwrap_or(locale);
        let written = |sentences: &Arc<[Sentence]>| !sentences.iter().any(Sentence::is_gap);
        self.find(locale, message)
            .filter(written)
            .or_else(|| self.find(&REFERENCE, message))
            .unwrap_or_else(|| [Sentence::of(message.key(), REFERENCE)].into())
    }

    /// All sentences of a message without marks, joined by a space: a name for a screen reader.
    pub fn plain(&self, locale: &Locale, message: &Message) -> String {
        let sentences = self.sentences(locale, message);
        let plain: Vec<String> = sentences.iter().map(Sentence::plain).collect();
        plain.join(" ")
    }

    /// The sentences of a message in `locale` itself; none when it is not there. Those without arguments are
    /// put together once: each rule of `check`, and each picture on screen, asks for them again.
    pub fn find(&self, locale: &Locale, message: &Message) -> Option<Arc<[Sentence]>> {
        if self.is_made_up(locale) {
            let pseudo = Pseudo::of(locale)?;
            let french = self.find(&REFERENCE, message)?;
            return Some(french.iter().map(|s| pseudo.sentence(s.clone())).collect());
        }
        let language = self.language(locale)?;
        let entry = language.entry(message);
        let all = match entry.filter(|_| message.arguments.is_empty()) {
            Some(entry) => {
                let put_together = || Self::put_together(language, message).unwrap_or_default();
                Arc::clone(entry.sentences.get_or_init(put_together))
            }
            None => Self::put_together(language, message)?,
        };
        match message.only {
            Some(number) => Some(all.get(number).cloned().into_iter().collect()),
            None => Some(all),
        }
    }

    fn put_together(language: &Language, message: &Message) -> Option<Arc<[Sentence]>> {
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
        Some(
            lines
                .map(|line| parse_line(line, &language.locale))
                .collect(),
        )
    }

    /// What Fluent says when it formats every message of a language: unknown terms and functions.
    pub fn format_errors(&self, locale: &Locale) -> Vec<(Message, &Place, Fault)> {
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
            let faults = errors.iter().filter_map(fault_of_format);
            found.extend(faults.map(|fault| (message.clone(), place, fault)));
        }
        found
    }

    /// Whether its words are made from French: it has no files of its own.
    fn is_made_up(&self, locale: &Locale) -> bool {
        Pseudo::of(locale).is_some() && self.language(locale).is_none()
    }

    fn language(&self, locale: &Locale) -> Option<&Language> {
        self.languages.iter().find(|l| &l.locale == locale)
    }
}

#[cfg(test)]
mod tests;
