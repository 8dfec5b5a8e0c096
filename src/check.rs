//! Every rule that content must keep. All problems come in one run.

mod exercises;
mod falc;
mod glossary;
mod interface;
mod lessons;
mod look;
mod pictures;
mod proof;
mod recordings;
mod sheets;
mod translations;
mod unused;
mod voice;

use crate::content::Content;
use crate::problem::Problem;
use proof::Proof;
pub use recordings::{Recorded, recorded};

/// The ids of all rules, in order. Each has its sentence in `lessons/README.md` and `locales/README.md`,
/// and its trial in the tests of the command line.
pub const RULES: &[&str] = &[
    "exercise",
    "falc-length",
    "falc-one-sentence",
    "falc-sentences",
    "falc-signs",
    "file-unknown",
    "font",
    "glossary-missing",
    "glossary-unused",
    "glyph-missing",
    "interface-missing",
    "keyboard-missing",
    "keyboard-syntax",
    "language-unknown",
    "lesson-format",
    "lesson-name",
    "lesson-syntax",
    "lesson-twice",
    "lessons-none",
    "message-twice",
    "picture-broken",
    "picture-described",
    "picture-missing",
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
    "sheet-length",
    "step-id",
    "step-twice",
    "steps-empty",
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
    "words-file",
    "words-format",
    "words-missing",
    "words-syntax",
    "words-unused",
];

/// All problems of the content, in order of file and line.
pub fn problems(content: &Content) -> Vec<Problem> {
    let mut proof = Proof::new(content);
    lessons::prove(&mut proof);
    exercises::prove(&mut proof);
    translations::prove(&mut proof);
    glossary::prove(&mut proof);
    pictures::prove(&mut proof);
    interface::prove(&mut proof);
    unused::prove(&mut proof);
    falc::prove(&mut proof);
    look::prove(&mut proof);
    sheets::prove(&mut proof);
    voice::prove(&mut proof);
    let mut found = proof.found;
    found.extend(content.problems.iter().cloned());
    found.sort();
    found.dedup();
    debug_assert!(
        found.iter().all(|problem| RULES.contains(&problem.rule)),
        "a rule is not in RULES: {found:?}"
    );
    found
}

#[cfg(test)]
mod tests;
