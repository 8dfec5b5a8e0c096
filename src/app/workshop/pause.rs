//! A pause that everyone sees: it ends when the facilitator goes on, never by itself.

use super::super::voice::speak;
use super::super::{Effect, Model};
use crate::progress::Timestamp;
use crate::words::Message;

/// How long a pause is, and by how much it is made longer, in seconds.
pub const PAUSE_SECS: u32 = 180;
/// The longest pause, in seconds.
const MOST_SECS: u32 = 60 * 60;
/// The picture of the pause changes so often: a screen that is still costs nothing.
const STEP_SECS: u32 = 10;

/// A pause that goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pause {
    /// When it is over.
    pub ends: Timestamp,
    /// How long it is, in seconds.
    pub secs: u32,
    /// What is left of it, in seconds, rounded up to tens.
    pub left_secs: u32,
}

impl Pause {
    /// What is left of it, in words.
    pub fn message(self) -> Message {
        match self.left_secs.div_ceil(60) as usize {
            0 => Message::new("workshop-pause-over"),
            minutes => Message::new("workshop-pause-left").number("minutes", minutes),
        }
    }
}

/// Begins a pause, or makes it longer.
pub(super) fn longer(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let Some(workshop) = &mut model.workshop else {
        return Vec::new();
    };
    let before = workshop.pause.unwrap_or(Pause {
        ends: now,
        secs: 0,
        left_secs: 0,
    });
    let secs = (before.secs + PAUSE_SECS).min(MOST_SECS);
    let more = secs - before.secs;
    let begins = now.max(before.ends);
    workshop.black = false;
    workshop.pause = Some(Pause {
        ends: begins.plus_millis(u64::from(more) * 1000),
        secs,
        left_secs: before.left_secs,
    });
    let mut effects = speak(model, Vec::new());
    effects.extend(tick(model, now));
    effects
}

/// Time passes: at the end its words stay until the facilitator goes on.
pub(in crate::app) fn tick(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let pause = model.workshop.as_mut().and_then(|w| w.pause.as_mut());
    let Some(pause) = pause else {
        return Vec::new();
    };
    let millis = pause.ends.millis_since(now);
    let steps = millis.div_ceil(u64::from(STEP_SECS) * 1000);
    let left = u32::try_from(steps)
        .unwrap_or(u32::MAX)
        .saturating_mul(STEP_SECS);
    pause.left_secs = left;
    if left == 0 {
        return Vec::new();
    }
    let next = u64::from(left - STEP_SECS) * 1000;
    vec![Effect::WakeAfter((millis - next).max(1))]
}
