//! What is known of one step while it is visited, and of the circumstances in which it is tried.

use super::Card;
use crate::exercise::Answer;
use crate::progress::{Help, InputDevice, Timestamp};
use crate::words::Locale;

/// One visit of one step.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StepState {
    /// The draft, or what was answered.
    pub answer: Answer,
    /// Whether the draft is judged: it has not been changed since it was given.
    pub judged: bool,
    /// Whether the step is done.
    pub passed: bool,
    /// The most help it took.
    pub help: Help,
    /// What is said about it now.
    pub card: Option<Card>,
}

/// What an attempt needs to know beside the visit.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// Identifier of the stay.
    pub session: &'a str,
    /// What the person acts with.
    pub input_device: InputDevice,
    /// Language on screen.
    pub locale: &'a Locale,
    /// The present moment.
    pub now: Timestamp,
}
