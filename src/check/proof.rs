//! What all rules share: the content, the problems found so far, and how to say where.

mod places;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::content::Content;
use crate::lesson::Lesson;
use crate::problem::{Fault, Problem};
use crate::words::{Locale, Message, Place, REFERENCE};

/// A check of some content on its way.
pub(super) struct Proof<'a> {
    /// What is checked.
    pub content: &'a Content,
    /// What was found.
    pub found: Vec<Problem>,
    /// Whether what is only worth a look is found too: there is much of it.
    pub informations: bool,
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
    /// French words that lessons mark, once they were asked for.
    french_words: OnceLock<FrenchWords<'a>>,
}

/// Words marked `FR("…")`, each with the place and the sentence where it is first met.
type FrenchWords<'a> = BTreeMap<String, (&'a Place, usize)>;

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
    pub fn new(content: &'a Content, informations: bool) -> Self {
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
            french_words: OnceLock::new(),
        };
        Self {
            content,
            found: Vec::new(),
            informations,
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
                informations: self.informations,
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

    /// What to say of a message that languages lack, by their names and by their files of this name: once at
    /// `french`, when French lacks it too, else once in the file of each.
    pub fn lacks(
        &mut self,
        message: &Message,
        name: &str,
        rule: &'static str,
        fault: impl Fn(String, String) -> Fault,
        french: impl Fn(&mut Self, Fault),
    ) {
        let mut locales = vec![REFERENCE];
        locales.extend(self.translations());
        locales.retain(|locale| {
            let broken = self.is_broken(&self.file(locale, name));
            !broken && !self.content.texts.has(locale, message)
        });
        if locales.first() == Some(&REFERENCE) {
            let names: Vec<String> = locales.iter().map(ToString::to_string).collect();
            let files = locales.iter().map(|own| self.short(&self.file(own, name)));
            let files: Vec<String> = files.collect();
            return french(self, fault(names.join(", "), files.join(", ")));
        }
        for locale in locales {
            let file = self.file(&locale, name);
            self.of_words(&file, rule, fault(locale.to_string(), self.short(&file)));
        }
    }

    /// The French words marked `FR("…")` in lessons, each with the place where it is first met.
    pub fn french_words(&self) -> FrenchWords<'a> {
        let find = || self.find_french_words();
        self.facts.french_words.get_or_init(find).clone()
    }

    fn find_french_words(&self) -> FrenchWords<'a> {
        let mut found = FrenchWords::new();
        for (message, place) in self.messages(&REFERENCE) {
            if !matches!(self.owner(&message), Owner::Lesson(_)) {
                continue;
            }
            let sentences = self.content.texts.find(&REFERENCE, &message);
            for (nth, sentence) in sentences.unwrap_or_default().iter().enumerate() {
                for span in sentence.spans.iter().filter(|span| span.french) {
                    let met = found.entry(span.text.clone()).or_insert((place, nth));
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
