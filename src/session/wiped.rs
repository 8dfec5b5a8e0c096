//! What looks like a real secret does not stay in an answer.

use crate::exercise::{Answer, Exercise};
use crate::secrets::{self, Secret};
use crate::typed::Typed;

/// Wipes every field that holds what looks like a real secret; the last one found. Where nothing is written,
/// as where single keys are pressed, there is nothing to look for.
pub fn wipe_secrets(answer: &mut Answer, exercise: &Exercise) -> Option<Secret> {
    if !exercise.is_written(answer) {
        return None;
    }
    let allowed = exercise.allowed();
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    let mut found = None;
    for text in answer.typed.values_mut() {
        if let Some(secret) = secrets::find(text.as_str(), &allowed) {
            *text = Typed::default();
            found = Some(secret);
        }
    }
    found
}
