//! Waivers of the content: which are there, which of them serve, which are wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::super::proof::Proof;
use crate::falc::{Found, Waiver, waivers};
use crate::problem::{Fault, Problem, Severity};
use crate::words::{Message, Place};

/// All waivers, by file.
pub(super) struct Waived {
    files: BTreeMap<PathBuf, Vec<(Waiver, bool)>>,
    /// Messages that the rules read: what they did not read may well need its waiver.
    read: BTreeSet<(PathBuf, String)>,
}

impl Waived {
    /// Finds them in every file of words.
    pub fn new(proof: &Proof) -> Self {
        let is_words = |path: &Path| path.extension().is_some_and(|ending| ending == "ftl");
        let files = proof.content.files.iter();
        let files = files.filter(|(path, _)| is_words(path));
        let files = files.filter_map(|(path, text)| {
            let found: Vec<_> = waivers(text)
                .into_iter()
                .map(|waiver| (waiver, false))
                .collect();
            (!found.is_empty()).then(|| (path.clone(), found))
        });
        Self {
            files: files.collect(),
            read: BTreeSet::new(),
        }
    }

    /// Notes that a message was read by the rules.
    pub fn read(&mut self, place: &Place, message: &Message) {
        if self.files.contains_key(&place.path) {
            self.read.insert((place.path.clone(), message.id.clone()));
        }
    }

    /// Whether a waiver covers a finding; it then serves.
    pub fn covers(&mut self, place: &Place, message: &Message, found: &Found) -> bool {
        let Some(waivers) = self.files.get_mut(&place.path) else {
            return false;
        };
        let mut covered = false;
        for (waiver, used) in waivers {
            let here = waiver.is_complete()
                && waiver.rule.eq_ignore_ascii_case(found.rule.id())
                && waiver.message.as_deref() == Some(message.id.as_str())
                && waiver.attribute == message.attribute
                && waiver
                    .sentence
                    .is_none_or(|sentence| sentence == found.line + 1);
            if here {
                *used = true;
                covered = true;
            }
        }
        covered
    }

    /// P03: waivers without reason or name, and those that waive nothing.
    pub fn report(self, proof: &mut Proof) {
        for (path, waivers) in self.files {
            for (waiver, used) in waivers {
                let fault = if !waiver.is_complete() {
                    Fault::new("waiver-incomplete")
                } else if waiver.message.is_none() {
                    Fault::new("waiver-nowhere")
                } else if used
                    || !self
                        .read
                        .contains(&(path.clone(), waiver.message.unwrap_or_default()))
                {
                    continue;
                } else {
                    Fault::new("waiver-unused")
                };
                proof.found.push(Problem {
                    line: waiver.line,
                    column: 1,
                    severity: Severity::Error,
                    ..Problem::of_file(&path, "falc-P03", fault)
                });
            }
        }
    }
}
