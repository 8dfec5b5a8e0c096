//! What a new lesson or language still lacks: each marked gap is one problem, and the only one in its line.

use std::collections::BTreeSet;
use std::path::Path;

use super::proof::Proof;
use crate::problem::{Fault, Problem};
use crate::skeleton::gaps;

/// The rule of gaps.
const RULE: &str = "gap";

pub(super) fn prove(proof: &mut Proof) {
    let folders = ["lessons", "locales"].map(|name| proof.content.dir.join(name));
    for (path, text) in &proof.content.files {
        if !folders.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        for (line, column, what) in gaps(path, text) {
            let fault = match what {
                "" => Fault::new("gap"),
                _ => Fault::new("gap-about").with("what", what),
            };
            proof.found.push(Problem {
                line,
                column,
                ..Problem::of_file(path, RULE, fault)
            });
        }
    }
}

/// What is said of words that are not yet written is no news.
pub(super) fn only_gaps(found: &mut Vec<Problem>) {
    let gaps = found.iter().filter(|problem| problem.rule == RULE);
    let lines: BTreeSet<(&Path, usize)> = gaps.map(|p| (p.path.as_path(), p.line)).collect();
    let keep: Vec<bool> = found
        .iter()
        .map(|p| p.rule == RULE || !lines.contains(&(p.path.as_path(), p.line)))
        .collect();
    let mut keep = keep.into_iter();
    found.retain(|_| keep.next().unwrap_or(true));
}
