//! The state of the voice.

use crate::words::{Message, Spot};

/// The state of the voice.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Narration {
    /// Number of the latest reading; events of older ones are late and do not count.
    pub reading: u64,
    /// The sentence being read.
    pub spot: Option<Spot>,
    /// Whether something is being read, or waits in pause.
    pub active: bool,
    /// Whether the person paused it.
    pub paused: bool,
    /// Whether there is sound at all.
    pub sound: Sound,
    /// What is handed to the screen reader, which speaks instead of the program.
    pub announced: Vec<Message>,
}

/// Whether the machine can be heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sound {
    /// It speaks.
    #[default]
    On,
    /// Started with `--mute`.
    Muted,
    /// No sound device, or no voice for this language: the screen says so.
    Missing,
}
