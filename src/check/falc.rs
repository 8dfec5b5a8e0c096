//! Easy to read and to understand (FALC): every sentence that learners read or hear is read by the rules.

mod glossary;
pub(super) mod known;
mod texts;
mod waived;

use std::collections::{BTreeMap, HashSet};

use super::proof::Proof;
use crate::falc::{Explained, Found, Line, Profile, Reading, Role, SoFar, Terms, What};
use crate::problem::{Fault, Problem, Severity, Tongue};
use crate::words::{Locale, Message, Place, REFERENCE};
use known::Known;
use texts::Text;
use waived::Waived;

/// Rules that tell of a word once in a lesson: who mends the first use mends all.
const ONCE: [&str; 4] = ["W01", "W02", "W06", "W08"];

/// Rules that need to know what lessons mark.
const OF_MARKS: [&str; 6] = ["W01", "W02", "W03", "W06", "W08", "N06"];

pub(super) fn prove(proof: &mut Proof) {
    let known = Known::read(proof);
    let waived = Waived::new(proof);
    let lessons = texts::of_lessons(proof);
    let mut locales = vec![REFERENCE];
    locales.extend(proof.translations());
    proof.side_by_side(&locales, |proof, locale| {
        let reader = Reader::new(proof, locale, &known);
        proof.side_by_side(&lessons, |proof, lesson| {
            reader.lesson(proof, &waived, lesson);
        });
        reader.others(proof, &waived);
    });
    titles(proof);
    pictures(proof);
    glossary::circles(proof, &known.lexicon);
    waived.report(proof);
}

/// How many sentences of a language the rules read, and how many waivers its files hold.
pub fn waivers(content: &crate::content::Content, locale: &Locale) -> (usize, usize) {
    let proof = Proof::new(content, false);
    let texts = texts::of_lessons(&proof);
    let read = texts
        .iter()
        .flatten()
        .filter(|text| text.role != Role::Shown);
    let counts = read.filter_map(|text| content.texts.find(locale, &text.message));
    let sentences = counts.map(|sentences| sentences.len()).sum();
    let folder = content.dir.join("locales").join(locale.to_string());
    let files = content
        .files
        .iter()
        .filter(|(path, _)| path.starts_with(&folder));
    let waivers = files
        .map(|(_, text)| crate::falc::waivers(text).len())
        .sum();
    (sentences, waivers)
}

/// Reads the words of one language.
struct Reader<'k> {
    locale: Locale,
    profile: Profile,
    known: &'k Known,
    terms: Terms,
    buttons: HashSet<String>,
}

impl<'k> Reader<'k> {
    fn new(proof: &mut Proof, locale: &Locale, known: &'k Known) -> Self {
        Self {
            locale: locale.clone(),
            profile: Profile::of(locale.language.as_str()),
            known,
            terms: known::terms(proof, locale),
            buttons: texts::buttons(proof, locale),
        }
    }

    fn lesson(&self, proof: &mut Proof, waived: &Waived, lesson: &[Text]) {
        let all = self.lines(proof, lesson);
        let explained = explained(lesson, &all);
        // Marks in a file that can't be read whole are lost.
        let file = lesson
            .first()
            .map(|text| format!("{}.ftl", text.message.id));
        let unread = file.is_some_and(|file| proof.is_broken(&proof.file(&self.locale, &file)));
        let mut told: HashSet<(&str, String)> = HashSet::new();
        let mut moment = 0;
        for (at, text) in lesson.iter().enumerate() {
            let Some((place, lines)) = all.get(&at) else {
                continue;
            };
            let so_far: Vec<SoFar> = lines
                .iter()
                .map(|_| {
                    // A title and what one can do stand on a card, without marks: the lesson explains their words.
                    if text.step.is_none() {
                        return explained.whole();
                    }
                    moment += 1;
                    explained.at(moment)
                })
                .collect();
            for found in self.findings(lines, text.role, &so_far) {
                let word = match &found.what {
                    What::Words(words) => words.to_lowercase(),
                    What::Above(..) => String::new(),
                };
                let id = found.rule.id();
                if unread && OF_MARKS.contains(&id) {
                    continue;
                }
                if !ONCE.contains(&id) || told.insert((id, word)) {
                    report(proof, (waived, self.known), &text.message, place, &found);
                }
            }
            waived.read(place, &text.message);
        }
    }

    /// Explanations of words, descriptions of pictures, words of the sheets.
    fn others(&self, proof: &mut Proof, waived: &Waived) {
        // Words that a lesson marks are unknown while it can't be read.
        let unread = !proof.content.left_out.is_empty() || proof.content.lessons.is_empty();
        for (message, place) in proof.messages(&self.locale) {
            let role = match proof.owner(&message) {
                super::proof::Owner::Glossary => Role::Glossary,
                super::proof::Owner::Picture(_) => Role::Picture,
                super::proof::Owner::Interface if texts::is_on_paper(place) => {
                    texts::role_on_paper(&proof.content.texts.plain(&self.locale, &message))
                }
                _ => continue,
            };
            let lines = self.cut(proof, &message);
            let mut explained = self.known.glossary.clone();
            if role == Role::Glossary {
                let own = message.id.trim_start_matches("glossary_");
                explained.add(&own.replace('-', " "));
            }
            let explained = vec![explained.whole(); lines.len()];
            for found in self.findings(&lines, role, &explained) {
                if unread && OF_MARKS.contains(&found.rule.id()) {
                    // Its waiver will serve again.
                    waived.covers(place, &message, &found);
                    continue;
                }
                report(proof, (waived, self.known), &message, place, &found);
            }
            waived.read(place, &message);
        }
    }

    /// The lines of every text of a lesson that this language has, by its place in the reading.
    fn lines<'a>(
        &self,
        proof: &Proof<'a>,
        lesson: &[Text],
    ) -> BTreeMap<usize, (&'a Place, Vec<Line>)> {
        let mut found = BTreeMap::new();
        for (at, text) in lesson.iter().enumerate() {
            if let Some(place) = proof.content.texts.place(&self.locale, &text.message) {
                found.insert(at, (place, self.cut(proof, &text.message)));
            }
        }
        found
    }

    fn cut(&self, proof: &Proof, message: &Message) -> Vec<Line> {
        let sentences = proof
            .content
            .texts
            .find(&self.locale, message)
            .unwrap_or_default();
        let pieces = sentences
            .iter()
            .map(|sentence| texts::pieces(sentence, &self.buttons));
        let lines = pieces.map(|pieces| Line::new(&pieces, self.profile, &self.known.lexicon));
        lines.collect()
    }

    fn findings(&self, lines: &[Line], role: Role, explained: &[SoFar]) -> Vec<Found> {
        crate::falc::findings(&Reading {
            lines,
            profile: self.profile,
            role,
            lexicon: &self.known.lexicon,
            terms: &self.terms,
            explained,
            glossary: &self.known.glossary,
        })
    }
}

/// What a lesson explains, and names: each mark of a step from its line on, those of the card when all was read.
fn explained(lesson: &[Text], all: &BTreeMap<usize, (&Place, Vec<Line>)>) -> Explained {
    let mut explained = Explained::default();
    let mut moment = 0;
    for (at, text) in lesson.iter().enumerate() {
        for line in all.get(&at).into_iter().flat_map(|(_, lines)| lines) {
            let since = if text.step.is_none() {
                usize::MAX
            } else {
                moment += 1;
                moment
            };
            for mark in &line.marks {
                explained.add_at(since, mark);
            }
        }
    }
    for name in texts::names(all.values().flat_map(|(_, lines)| lines)) {
        explained.add_word(&name);
    }
    explained
}

/// What a rule says of a finding.
fn told(found: &Found) -> Fault {
    Fault::falc(found.told(Tongue::French), found.told(Tongue::English))
}

/// The same, with the word to be marked when the hard one is a form of it.
fn told_with_base(found: &Found, known: &Known) -> Fault {
    match &found.what {
        What::Words(word) if found.rule.id() == "W02" => match known.base(word) {
            Some(base) => Fault::new("falc-base")
                .with("told", told(found))
                .with("base", base),
            None => told(found),
        },
        _ => told(found),
    }
}

/// The one place where a finding becomes a problem.
fn report(
    proof: &mut Proof,
    (waived, known): (&Waived, &Known),
    message: &Message,
    place: &Place,
    found: &Found,
) {
    if waived.covers(place, message, found)
        || found.severity > Severity::Warning && !proof.informations
    {
        return;
    }
    let fault = told_with_base(found, known);
    proof.graded(place, found.line, found.rule.code, found.severity, fault);
}

/// T03: two lessons with one title cannot be told apart.
fn titles(proof: &mut Proof) {
    let Some(rule) = crate::falc::rule("T03") else {
        return;
    };
    let mut seen: HashSet<String> = HashSet::new();
    for lesson in proof.lessons() {
        let message = lesson.message();
        let title = proof.content.texts.plain(&REFERENCE, &message);
        let Some(place) = proof.content.texts.place(&REFERENCE, &message) else {
            continue;
        };
        if !seen.insert(title.to_lowercase()) {
            let found = Found {
                rule,
                severity: Severity::Warning,
                line: 0,
                what: What::Words(title),
            };
            let fault = told(&found);
            proof.graded(place, 0, rule.code, Severity::Warning, fault);
        }
    }
}

/// I03: two pictures that are described by the same words show the same idea twice.
fn pictures(proof: &mut Proof) {
    let Some(rule) = crate::falc::rule("I03") else {
        return;
    };
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (message, place) in proof.messages(&REFERENCE) {
        let super::proof::Owner::Picture(name) = proof.owner(&message) else {
            continue;
        };
        let words = proof.content.texts.plain(&REFERENCE, &message);
        if let Some(other) = seen.insert(words.to_lowercase(), name.to_owned()) {
            let found = Found {
                rule,
                severity: Severity::Error,
                line: 0,
                what: What::Words(format!("{other}, {name}")),
            };
            let fault = told(&found);
            proof.graded(place, 0, rule.code, Severity::Error, fault);
        }
    }
}

/// A problem of a rule in a file of its own, such as the list of words.
fn in_file(proof: &mut Proof, problem: Problem) {
    proof.found.push(problem);
}
