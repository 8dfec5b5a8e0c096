//! Which sentences of a language can be heard, in the order in which they are met.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use super::Content;
use crate::comfort::Volume;
use crate::exercise::{Answer, Exercise, Kind};
use crate::identity;
use crate::lesson::Imitation;
use crate::script::Heard;
use crate::widgets::keyboard;
use crate::words::{GAP, Locale, Message, french_word};

/// Word files that are on paper only.
const ON_PAPER: &str = "sheets";
/// Messages that are drawn, and said by another one.
const DRAWN: [&str; 1] = ["digits"];
/// The word files of the program, in the order in which people meet them; lessons come before.
pub(super) const PROGRAM: [&str; 6] = ["ui", "glossary", "keys", "scenes", "workshop", "pictures"];
/// The highest number that a card or a target has.
const MOST_NUMBERED: usize = 9;

/// Every sentence of `locale` that can be heard, each once.
pub fn heard(content: &Content, locale: &Locale) -> Vec<Heard> {
    Hearing::new(content).sentences(locale)
}

/// What must be known to tell what can be heard; the same for all languages.
pub struct Hearing<'a> {
    content: &'a Content,
    /// The messages that depend on a value, by key, with every value that is known beforehand.
    forms: BTreeMap<String, Vec<Message>>,
    /// Place of a word file, by its name.
    ranks: HashMap<&'a str, usize>,
}

impl<'a> Hearing<'a> {
    /// Looks through the lessons once.
    pub fn new(content: &'a Content) -> Self {
        let lessons = content.lessons.iter().chain(&content.wordless);
        let files = lessons.map(|lesson| lesson.id.as_str()).chain(PROGRAM);
        Self {
            content,
            forms: forms(content),
            ranks: files.zip(0..).collect(),
        }
    }

    /// Every sentence of `locale` that can be heard, each once: lessons first, in their order. What depends
    /// on a value is there with each value that can be known beforehand; other values (a sign that was typed,
    /// the name of a file) are left to a speech program.
    pub fn sentences(&self, locale: &Locale) -> Vec<Heard> {
        let texts = &self.content.texts;
        let mut messages: Vec<_> = texts
            .messages(locale)
            .filter(|(message, _)| !DRAWN.contains(&message.id.as_str()))
            .filter_map(|(message, place)| {
                Some(((self.rank(&place.path)?, place.line, place.column), message))
            })
            .collect();
        messages.sort_by_key(|(order, _)| *order);
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        for (_, message) in messages {
            let key = message.key();
            let one = [message];
            let forms = self.forms.get(&key).map_or(&one[..], Vec::as_slice);
            let found_forms = forms.iter();
            let sentences: Vec<_> = found_forms.filter_map(|f| texts.find(locale, f)).collect();
            for (line, sentence) in (1..).zip(sentences.iter().flat_map(|form| form.iter())) {
                let words = sentence.words();
                // Fluent leaves the name of a value that it was not given.
                let known = !words.contains("{$") && words.chars().any(char::is_alphanumeric);
                // Nobody should read aloud what is still to be written.
                let known = known && !words.contains(GAP);
                if known && seen.insert(words) {
                    let key = key.clone();
                    found.push(Heard {
                        key,
                        line,
                        sentence: sentence.clone(),
                    });
                }
            }
        }
        found
    }

    /// None for what is never heard.
    fn rank(&self, path: &Path) -> Option<usize> {
        let stem = path.file_stem().and_then(|stem| stem.to_str())?;
        (stem != ON_PAPER).then(|| self.ranks.get(stem).copied().unwrap_or(usize::MAX))
    }
}

/// The messages that depend on a value, by key, with every value that is known beforehand.
fn forms(content: &Content) -> BTreeMap<String, Vec<Message>> {
    let mut all: Vec<Message> = Vec::new();
    let mut steps = BTreeSet::new();
    for lesson in &content.lessons {
        all.push(Message::new("minutes").number("minutes", lesson.minutes as usize));
        all.extend(lesson.french_words.iter().map(|word| french_word(word)));
        steps.insert(lesson.steps.len());
        for step in lesson.all_steps() {
            if step.imitation == Some(Imitation::Identity) {
                all.extend(identity::lines());
            }
            // The only kind that tells a value on the way: which key to press next.
            let Some(Exercise::Keys(keys)) = &step.exercise else {
                continue;
            };
            let names = keys.solution().done;
            for done in 0..=names.len() {
                let answer = Answer::of(&names[..done]);
                all.extend(keys.spoken(&lesson.message(), &answer, &content.keyboard));
            }
        }
    }
    for of in steps {
        all.extend((1..=of).map(|at| Message::new("progress").number("at", at).number("of", of)));
    }
    let volumes = 1..=usize::from(Volume::STEPS);
    all.extend(volumes.map(|step| Message::new("volume-now").number("step", step)));
    for id in ["option-number", "point-button", "point-shape", "point-row"] {
        all.extend((1..=MOST_NUMBERED).map(|number| Message::new(id).number("number", number)));
    }
    all.extend(keyboard::names_of(&content.keyboard));
    let mut forms: BTreeMap<String, Vec<Message>> = BTreeMap::new();
    for message in all {
        if message.arguments.is_empty() {
            continue;
        }
        let known = forms.entry(message.key()).or_default();
        if !known.contains(&message) {
            known.push(message);
        }
    }
    forms
}
