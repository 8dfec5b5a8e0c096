//! Waivers of the content: which are there, which of them serve, which are wrong.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::super::proof::Proof;
use crate::falc::{Found, Waiver, waivers};
use crate::problem::{Fault, Problem, Severity};
use crate::words::{Message, Place};

/// All waivers, by file. Lessons that are read side by side share it.
pub(super) struct Waived {
    files: HashMap<PathBuf, Vec<(Waiver, AtomicBool)>>,
    /// Messages that the rules read: what they did not read may well need its waiver.
    read: Mutex<HashSet<(Arc<Path>, String)>>,
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
                .map(|waiver| (waiver, AtomicBool::new(false)))
                .collect();
            (!found.is_empty()).then(|| (path.clone(), found))
        });
        Self {
            files: files.collect(),
            read: Mutex::default(),
        }
    }

    /// Notes that a message was read by the rules.
    pub fn read(&self, place: &Place, message: &Message) {
        if self.files.contains_key(&*place.path) {
            let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
            read.insert((Arc::clone(&place.path), message.id.clone()));
        }
    }

    /// Whether a waiver covers a finding; it then serves.
    pub fn covers(&self, place: &Place, message: &Message, found: &Found) -> bool {
        let Some(waivers) = self.files.get(&*place.path) else {
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
                used.store(true, Ordering::Relaxed);
                covered = true;
            }
        }
        covered
    }

    /// P03: waivers without reason or name, and those that waive nothing.
    pub fn report(self, proof: &mut Proof) {
        let read = self.read.into_inner();
        let read = read.unwrap_or_else(PoisonError::into_inner);
        for (path, waivers) in self.files {
            for (waiver, used) in waivers {
                let fault = if !waiver.is_complete() {
                    Fault::new("waiver-incomplete")
                } else if waiver.message.is_none() {
                    Fault::new("waiver-nowhere")
                } else if used.into_inner()
                    || !read.contains(&(path.as_path().into(), waiver.message.unwrap_or_default()))
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
