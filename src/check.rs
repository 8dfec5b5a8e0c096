//! Every rule that content must keep. All problems come in one run.

mod exercises;
mod falc;
mod focus;
mod gaps;
mod glossary;
mod interface;
mod invented;
mod lengths;
mod lessons;
mod look;
mod pictures;
mod proof;
mod recordings;
mod reviews;
mod sheets;
mod translations;
mod unused;
mod voice;
mod word_pictures;

use crate::content::Content;
use crate::problem::Problem;
use crate::words::REFERENCE;
pub use falc::waivers;
pub use focus::Focus;
use proof::Proof;
pub use recordings::{Recorded, recorded};

/// The ids of all rules, in order. Each has its sentence in `lessons/README.md` and `locales/README.md`,
/// and its trial in the tests of the command line.
pub const RULES: &[&str] = &[
    "exercise",
    "falc-I02",
    "falc-I03",
    "falc-N01",
    "falc-N02",
    "falc-N03",
    "falc-N04",
    "falc-N05",
    "falc-N06",
    "falc-N07",
    "falc-P03",
    "falc-S01",
    "falc-S02",
    "falc-S03",
    "falc-S04",
    "falc-S05",
    "falc-S06",
    "falc-S07",
    "falc-S08",
    "falc-S09",
    "falc-S10",
    "falc-S11",
    "falc-S12",
    "falc-S13",
    "falc-S14",
    "falc-S15",
    "falc-S16",
    "falc-S17",
    "falc-S18",
    "falc-T01",
    "falc-T02",
    "falc-T03",
    "falc-T07",
    "falc-W01",
    "falc-W02",
    "falc-W03",
    "falc-W04",
    "falc-W05",
    "falc-W06",
    "falc-W07",
    "falc-W08",
    "falc-W09",
    "falc-W10",
    "falc-W11",
    "falc-W12",
    "file-unknown",
    "font",
    "gap",
    "glossary-missing",
    "glossary-unused",
    "glyph-missing",
    "interface-missing",
    "invented",
    "keyboard-missing",
    "keyboard-syntax",
    "language-unknown",
    "lesson-format",
    "lesson-minutes",
    "lesson-name",
    "lesson-syntax",
    "lesson-twice",
    "lessons-none",
    "message-twice",
    "phone-spaces",
    "picture-broken",
    "picture-described",
    "picture-missing",
    "picture-style",
    "picture-undescribed",
    "recording-broken",
    "recording-clipped",
    "recording-length",
    "recording-loudness",
    "recording-missing",
    "recording-rights",
    "recording-silence",
    "recording-stale",
    "recordings-syntax",
    "review-lesson",
    "reviews-syntax",
    "sheet-length",
    "step-id",
    "step-twice",
    "steps-empty",
    "steps-many",
    "theme-contrast",
    "theme-syntax",
    "translation-extra",
    "translation-french-words",
    "translation-missing",
    "translation-sentences",
    "unreadable",
    "voices-format",
    "voices-missing",
    "voices-syntax",
    "word-picture-missing",
    "word-picture-unused",
    "word-pictures-syntax",
    "words-file",
    "words-format",
    "words-length",
    "words-missing",
    "words-syntax",
    "words-unused",
];

/// Whether the program itself uses this name, so that no lesson can have it.
pub fn is_reserved(lesson: &str) -> bool {
    lessons::is_reserved(lesson)
}

/// The problems of the content that must be mended: French before the languages translated from it, else in
/// order of file and line.
pub fn problems(content: &Content) -> Vec<Problem> {
    let mut found = found(content, false);
    found.retain(Problem::is_to_be_mended);
    found
}

/// Those and what is only worth a look.
pub fn all_problems(content: &Content) -> Vec<Problem> {
    found(content, true)
}

fn found(content: &Content, informations: bool) -> Vec<Problem> {
    let mut proof = Proof::new(content, informations);
    lessons::prove(&mut proof);
    exercises::prove(&mut proof);
    lengths::prove(&mut proof);
    invented::prove(&mut proof);
    translations::prove(&mut proof);
    glossary::prove(&mut proof);
    pictures::prove(&mut proof);
    interface::prove(&mut proof);
    unused::prove(&mut proof);
    falc::prove(&mut proof);
    look::prove(&mut proof);
    sheets::prove(&mut proof);
    voice::prove(&mut proof);
    word_pictures::prove(&mut proof);
    reviews::prove(&mut proof);
    gaps::prove(&mut proof);
    let mut found = proof.found;
    found.extend(content.problems.iter().cloned());
    found.sort();
    found.dedup();
    found.sort_by_cached_key(|problem| rank(content, problem));
    lessons::only_names(content, &mut found);
    gaps::only_gaps(&mut found);
    debug_assert!(
        found.iter().all(|problem| RULES.contains(&problem.rule)),
        "a rule is not in RULES: {found:?}"
    );
    found
}

/// What is common to all languages comes first, then French, from which the others are translated.
fn rank(content: &Content, problem: &Problem) -> usize {
    match focus::language_of(content, problem) {
        None => 0,
        Some(language) if language == REFERENCE.to_string() => 1,
        Some(_) => 2,
    }
}

#[cfg(test)]
mod tests;
