//! Reviews name lessons that are there.

use super::proof::Proof;
use crate::problem::{Fault, Problem};

pub(super) fn prove(proof: &mut Proof) {
    for of in &proof.content.reviews {
        for review in &of.reviews {
            if proof.is_lesson(&review.lesson) {
                continue;
            }
            let text = proof.content.file(&of.path).unwrap_or_default();
            let offset = text.find(&format!("\"{}\"", review.lesson)).unwrap_or(0);
            let fault = Fault::new("review-lesson").with("lesson", &review.lesson);
            let problem = Problem::at_offset(&of.path, text, offset, "review-lesson", fault);
            proof.found.push(problem);
        }
    }
}
