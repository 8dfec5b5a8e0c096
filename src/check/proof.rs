//! What all rules share: the content, the problems found so far, and how to say where.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::{self, Content};
use crate::lesson::Lesson;
use crate::problem::{Fault, Problem, Severity, line_and_column, offset_of};
use crate::words::{Locale, Message, Place, REFERENCE};

/// A check of some content on its way.
pub(super) struct Proof<'a> {
    /// What is checked.
    pub content: &'a Content,
    /// What was found.
    pub found: Vec<Problem>,
    facts: Arc<Facts<'a>>,
}

/// What is found out once about the content and then only read.
struct Facts<'a> {
    /// Word files with faults of syntax: what is missing from them may well stand there.
    broken: HashSet<PathBuf>,
    /// Identifiers of the lessons that have a file: asked for each message of each language.
    lessons: HashSet<&'a str>,
    /// Identifiers of those that were left out because their own file has faults.
    left_out: HashSet<&'a str>,
    /// Messages of each language that Fluent can't put together, and why.
    unformed: BTreeMap<Locale, Vec<Unformed<'a>>>,
}

/// A message that Fluent can't put together, where it stands, and why.
pub(super) type Unformed<'a> = (Message, &'a Place, Fault);

/// What a message belongs to, by its identifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Owner<'a> {
    /// `scams`, `scams_parcel`.
    Lesson(&'a str),
    /// `glossary_colis`.
    Glossary,
    /// `picture_parcel`: the name of the picture.
    Picture(&'a str),
    /// All others.
    Interface,
}

impl<'a> Proof<'a> {
    pub fn new(content: &'a Content) -> Self {
        let broken = content
            .problems
            .iter()
            .filter(|problem| matches!(problem.rule, "words-syntax" | "unreadable"))
            .map(|problem| problem.path.clone())
            .collect();
        let lessons = content.lessons.iter().chain(&content.wordless);
        let facts = Facts {
            broken,
            lessons: lessons.map(|lesson| lesson.id.as_str()).collect(),
            left_out: content.left_out.iter().filter_map(|n| id_of(n)).collect(),
            unformed: unformed(content),
        };
        Self {
            content,
            found: Vec::new(),
            facts: Arc::new(facts),
        }
    }

    /// Proves each of these, on all processors: large content has hundreds of lessons in a dozen languages.
    /// What is found comes in their order.
    pub fn side_by_side<T: Sync>(&mut self, all: &[T], prove: impl Fn(&mut Self, &T) + Sync) {
        let each = all.par_iter().map(|one| {
            let mut own = Self {
                content: self.content,
                found: Vec::new(),
                facts: Arc::clone(&self.facts),
            };
            prove(&mut own, one);
            own.found
        });
        let found: Vec<Vec<Problem>> = each.collect();
        self.found.extend(found.into_iter().flatten());
    }

    /// Messages of a language that Fluent can't put together.
    pub fn unformed(&self, locale: &Locale) -> &[Unformed<'a>] {
        self.facts.unformed.get(locale).map_or(&[], Vec::as_slice)
    }

    /// Lessons that can be learnt, and those that only lack words.
    pub fn lessons(&self) -> impl Iterator<Item = &'a Lesson> + use<'a> {
        let content = self.content;
        content.lessons.iter().chain(&content.wordless)
    }

    /// Languages other than French that have a file of words.
    pub fn translations(&self) -> Vec<Locale> {
        let locales = self.content.texts.locales();
        locales.filter(|l| **l != REFERENCE).cloned().collect()
    }

    /// What the message belongs to. Lessons that were left out own their words too.
    pub fn owner<'m>(&self, message: &'m Message) -> Owner<'m> {
        let id = message.id.as_str();
        let first = id.split_once('_').map_or(id, |(first, _)| first);
        match id.split_once('_') {
            Some(("glossary", _)) => Owner::Glossary,
            Some(("picture", name)) => Owner::Picture(name),
            _ if self.is_lesson(first) => Owner::Lesson(first),
            _ => Owner::Interface,
        }
    }

    /// Whether there is a file for lesson `id`, sound or not.
    pub fn is_lesson(&self, id: &str) -> bool {
        self.facts.lessons.contains(id) || self.is_left_out(id)
    }

    /// Whether lesson `id` was left out because its own file has faults.
    pub fn is_left_out(&self, id: &str) -> bool {
        self.facts.left_out.contains(id)
    }

    /// All messages of a language with their places. A copy, so that rules can report meanwhile.
    pub fn messages(&self, locale: &Locale) -> Vec<(Message, &'a Place)> {
        self.content.texts.messages(locale).collect()
    }

    /// A word file of a language, as a path in the content folder.
    pub fn file(&self, locale: &Locale, name: &str) -> PathBuf {
        let folder = self.content.dir.join("locales").join(locale.to_string());
        folder.join(name)
    }

    /// The path as authors write it: from the content folder on.
    pub fn short(&self, path: &Path) -> String {
        let short = path.strip_prefix(&self.content.dir).unwrap_or(path);
        short.display().to_string()
    }

    /// Whether the file has faults of syntax.
    pub fn is_broken(&self, path: &Path) -> bool {
        self.facts.broken.contains(path)
    }

    /// A problem at a message.
    pub fn at(&mut self, place: &Place, rule: &'static str, fault: Fault) {
        self.found.push(Problem {
            line: place.line,
            column: place.column,
            ..Problem::of_file(&place.path, rule, fault)
        });
    }

    /// A problem at one sentence of a message, counted from 0.
    pub fn at_sentence(&mut self, place: &Place, nth: usize, rule: &'static str, fault: Fault) {
        let (line, column) = self
            .content
            .file(&place.path)
            .and_then(|file| sentence(file, place.line, nth))
            .unwrap_or((place.line, place.column));
        let place = Place {
            line,
            column,
            ..place.clone()
        };
        self.at(&place, rule, fault);
    }

    /// A problem at a sign in one sentence of a message.
    pub fn at_sign(
        &mut self,
        place: &Place,
        (nth, sign): (usize, char),
        rule: &'static str,
        fault: Fault,
    ) {
        let file = self.content.file(&place.path).unwrap_or_default();
        let (line, column) = sentence(file, place.line, nth).unwrap_or((place.line, place.column));
        let own = file.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let inside = own.chars().skip(column.saturating_sub(1));
        let ahead = inside.into_iter().position(|c| c == sign).unwrap_or(0);
        let place = Place {
            line,
            column: column + ahead,
            ..place.clone()
        };
        self.at(&place, rule, fault);
    }

    /// A problem at a message, or where the fault says within it.
    pub fn at_spot(&mut self, place: &Place, rule: &'static str, fault: Fault) {
        let file = self.content.file(&place.path).unwrap_or_default();
        let start = offset_of(file, place.line, place.column);
        let spot = fault.offset_in(&file[start..]);
        let (line, column) = line_and_column(file, start + spot.unwrap_or(0));
        let place = Place {
            line,
            column,
            ..place.clone()
        };
        self.at(&place, rule, fault);
    }

    /// What a message lacks in French and in other languages: nothing, or a fault at `french` that names all
    /// of them, or, when French alone has it, a fault in the file of this name of each language.
    pub fn lacks(
        &mut self,
        message: &Message,
        name: &str,
        rule: &'static str,
        (fault, french): (Fault, impl Fn(&mut Self, Fault)),
    ) {
        let mut locales = vec![REFERENCE];
        locales.extend(self.translations());
        locales.retain(|locale| {
            let broken = self.is_broken(&self.file(locale, name));
            !broken && !self.content.texts.has(locale, message)
        });
        let fault = |proof: &Self, locales: &[Locale]| {
            let names: Vec<String> = locales.iter().map(ToString::to_string).collect();
            let files = locales
                .iter()
                .map(|own| proof.short(&proof.file(own, name)));
            let fault = fault.clone().with("id", &message.id);
            fault
                .with("locales", names.join(", "))
                .with("files", files.collect::<Vec<_>>().join(", "))
        };
        if locales.first() == Some(&REFERENCE) {
            let fault = fault(self, &locales);
            return french(self, fault);
        }
        for locale in locales {
            let fault = fault(self, std::slice::from_ref(&locale));
            self.of_words(&self.file(&locale, name), rule, fault);
        }
    }

    /// Where the name of a message stands that may have attributes but no words.
    pub fn head(&self, locale: &Locale, name: &str, message: &Message) -> Option<Place> {
        let path = self.file(locale, name);
        let lines = (1..).zip(self.content.file(&path)?.lines());
        let is_head = |line: &str| {
            let after = line.strip_prefix(message.id.as_str());
            after.is_some_and(|after| after.trim_start().starts_with('='))
        };
        let (line, _) = lines.into_iter().find(|(_, line)| is_head(line))?;
        Some(Place {
            path,
            line,
            column: 1,
        })
    }

    /// A problem at one sentence of a message, counted from 0, as grave as its rule says.
    pub fn graded(
        &mut self,
        place: &Place,
        nth: usize,
        rule: &'static str,
        severity: Severity,
        fault: Fault,
    ) {
        self.at_sentence(place, nth, rule, fault);
        if let Some(problem) = self.found.last_mut() {
            problem.severity = severity;
        }
    }

    /// A problem of the whole file.
    pub fn of_file(&mut self, path: &Path, rule: &'static str, fault: Fault) {
        self.found.push(Problem::of_file(path, rule, fault));
    }

    /// A problem of a file of words as a whole, or of its folder while nobody has begun it.
    pub fn of_words(&mut self, path: &Path, rule: &'static str, fault: Fault) {
        let begun = self.content.files.contains_key(path);
        let folder = path.parent().filter(|_| !begun);
        self.of_file(folder.unwrap_or(path), rule, fault);
    }

    /// A problem at a value of a lesson's file, by its key, or at another word.
    pub fn in_lesson(
        &mut self,
        lesson: &Lesson,
        value: (&str, &str),
        rule: &'static str,
        fault: Fault,
    ) {
        let problem = content::fault_in_lesson(self.content, lesson, value, rule, fault);
        self.found.push(problem);
    }

    /// The French words marked `FR("…")` in lessons, each with the place where it is first met.
    pub fn french_words(&self) -> BTreeMap<String, (&'a Place, usize)> {
        let mut found: BTreeMap<String, (&Place, usize)> = BTreeMap::new();
        for (message, place) in self.messages(&REFERENCE) {
            if !matches!(self.owner(&message), Owner::Lesson(_)) {
                continue;
            }
            let sentences = self.content.texts.find(&REFERENCE, &message);
            for (nth, sentence) in sentences.unwrap_or_default().into_iter().enumerate() {
                for span in sentence.spans.into_iter().filter(|span| span.french) {
                    let met = found.entry(span.text).or_insert((place, nth));
                    if (&place.path, place.line) < (&met.0.path, met.0.line) {
                        *met = (place, nth);
                    }
                }
            }
        }
        found
    }
}

fn unformed(content: &Content) -> BTreeMap<Locale, Vec<Unformed<'_>>> {
    let locales: Vec<&Locale> = content.texts.locales().collect();
    let errors = |locale: &&Locale| ((*locale).clone(), content.texts.format_errors(locale));
    locales.par_iter().map(errors).collect()
}

/// The identifier in the name of a file such as `50-scams.ron`; none for a lesson that only lacks words.
fn id_of(name: &str) -> Option<&str> {
    let stem = name.strip_suffix(".ron")?;
    Some(stem.split_once('-').map_or(stem, |(_, id)| id))
}

/// Line and column of the sentence `nth` of the message whose name stands in line `first` of `file`.
fn sentence(file: &str, first: usize, nth: usize) -> Option<(usize, usize)> {
    let mut lines = (1..).zip(file.lines()).skip(first.checked_sub(1)?);
    let (_, head) = lines.next()?;
    let value = head.split_once('=')?.1.trim_start();
    let mut left = nth;
    if !value.is_empty() {
        if nth == 0 {
            let before = head.strip_suffix(value)?;
            return Some((first, before.chars().count() + 1));
        }
        left -= 1;
    }
    let mut full = lines.filter(|(_, line)| !line.trim().is_empty());
    let (number, line) = full.nth(left)?;
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    Some((number, indent + 1))
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn sentences_are_found_in_the_file() {
        let file = "# note\na =\n    One.\n\n    Two.\nb = Trois.\n    Quatre.\n";
        assert_eq!(sentence(file, 2, 0), Some((3, 5)));
        assert_eq!(sentence(file, 2, 1), Some((5, 5)));
        assert_eq!(sentence(file, 6, 0), Some((6, 5)));
        assert_eq!(sentence(file, 6, 1), Some((7, 5)));
        assert_eq!(sentence(file, 99, 0), None);
    }
}
