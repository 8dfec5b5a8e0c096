//! Every recording can be heard well, is allowed to be used, and still belongs to a sentence.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;
use serde::Serialize;

use super::proof::Proof;
use crate::content::{Content, Hearing};
use crate::narrator::{Flaw, Listed, Recordings, Settings, flaws, sentence_hash};
use crate::problem::{Fault, Problem};
use crate::words::{Locale, Sentence};

/// How much of a language people speak.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Recorded {
    /// The language.
    pub language: String,
    /// Sentences that can be heard, each counted once.
    pub sentences: usize,
    /// Those with a recording of a person.
    pub human: usize,
    /// Recordings whose sentence is no longer there.
    pub stale: usize,
    /// Sentences that only a speech program speaks.
    pub synthesizer: usize,
}

impl Recorded {
    /// The same in words.
    pub fn told(&self) -> Fault {
        Fault::new("recorded")
            .with("language", &self.language)
            .with("sentences", self.sentences)
            .with("human", self.human)
            .with("synthesizer", self.synthesizer)
            .with("stale", self.stale)
    }
}

/// Counts recordings for each language that is offered.
pub fn recorded(content: &Content) -> Vec<Recorded> {
    let (recordings, _) = Recordings::read(&content.dir.join("locales"));
    let hearing = Hearing::new(content);
    let count = |locale: &Locale| {
        let heard = hearing.sentences(locale);
        let listed = of_language(&recordings, locale);
        let spoken = heard
            .iter()
            .filter(|one| recordings.file(&one.sentence).is_some());
        let human = spoken.count();
        // Hashes are only made where there is something to compare them with.
        let mut stale = 0;
        if !listed.is_empty() {
            let hashes = heard.iter().map(|one| sentence_hash(&one.sentence));
            let hashes: HashSet<String> = hashes.collect();
            let gone = listed.iter().filter(|one| !hashes.contains(&hash_of(one)));
            stale = gone.count();
        }
        Recorded {
            language: locale.to_string(),
            sentences: heard.len(),
            human,
            stale,
            synthesizer: heard.len() - human,
        }
    };
    content.locales.par_iter().map(count).collect()
}

fn of_language<'a>(recordings: &'a Recordings, locale: &Locale) -> Vec<&'a Listed> {
    let name = locale.to_string();
    recordings
        .listed()
        .iter()
        .filter(|one| one.locale == name)
        .collect()
}

fn hash_of(listed: &Listed) -> String {
    listed.recording.sha256.to_lowercase()
}

pub(super) fn prove(proof: &mut Proof, recordings: &Recordings, voices: &Settings) {
    let hearing = Hearing::new(proof.content);
    let mut sentences: BTreeMap<&str, HashMap<String, Sentence>> = BTreeMap::new();
    let mut fresh: Vec<(&Listed, &Sentence)> = Vec::new();
    for listed in recordings.listed() {
        sentences.entry(&listed.locale).or_insert_with(|| {
            let locale = listed.locale.parse::<Locale>().ok();
            let heard = locale.map(|locale| hearing.sentences(&locale));
            let heard = heard.unwrap_or_default().into_iter();
            heard
                .map(|h| (sentence_hash(&h.sentence), h.sentence))
                .collect()
        });
    }
    for listed in recordings.listed() {
        let sentence = sentences
            .get(listed.locale.as_str())
            .and_then(|of| of.get(&hash_of(listed)));
        match sentence {
            Some(sentence) => fresh.push((listed, sentence)),
            None if is_unknown(proof.content, listed) => {}
            None => {
                let why = Fault::new("recording-stale");
                proof.found.push(at(listed, "recording-stale", why));
            }
        }
        if let Some(missing) = without_rights(listed) {
            let why = Fault::new("recording-rights").with("field", missing);
            proof.found.push(at(listed, "recording-rights", why));
        }
    }
    proof.found.extend(heard_by_machine(&fresh, voices));
}

/// Whether nobody knows all sentences of the language: words or lessons can't be read, which was told.
fn is_unknown(content: &Content, listed: &Listed) -> bool {
    let folder = content.dir.join("locales").join(&listed.locale);
    let unread = |problem: &Problem| {
        matches!(problem.rule, "words-syntax" | "unreadable") && problem.path.starts_with(&folder)
    };
    !content.left_out.is_empty() || content.problems.iter().any(unread)
}

/// What must be said of a recording before anybody may use it, and is not.
fn without_rights(listed: &Listed) -> Option<&'static str> {
    let recording = &listed.recording;
    let fields = [
        ("speaker", &recording.speaker),
        ("licence", &recording.licence),
        ("consent", &recording.consent),
    ];
    let empty = fields
        .into_iter()
        .find(|(_, value)| value.trim().is_empty());
    empty.map(|(name, _)| name)
}

/// Listens to all of them, on all cores: an hour of speech takes some seconds.
fn heard_by_machine(fresh: &[(&Listed, &Sentence)], voices: &Settings) -> Vec<Problem> {
    let problems = fresh.par_iter().flat_map_iter(|(listed, sentence)| {
        let found = flaws(&listed.file, sentence, voices).into_iter();
        found.map(|flaw| at(listed, rule(flaw), flaw.told()))
    });
    problems.collect()
}

fn rule(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Broken => "recording-broken",
        Flaw::Silent | Flaw::SilentEnd(_) => "recording-silence",
        Flaw::Clipped | Flaw::Knock => "recording-clipped",
        Flaw::Short(_) | Flaw::Long(_) => "recording-length",
        Flaw::Loudness(_) => "recording-loudness",
    }
}

fn at(listed: &Listed, rule: &'static str, why: Fault) -> Problem {
    let (line, column) = listed.place;
    let file = &listed.recording.file;
    let fault = Fault::new("recording").with("file", file).with("why", why);
    Problem {
        line,
        column,
        ..Problem::of_file(&listed.manifest, rule, fault)
    }
}
