//! What goes into the playlist and what comes out of it.

use std::sync::Arc;
use std::time::Duration;

use super::super::clip::Clip;
use super::super::voices::VoiceError;
use super::super::{Event, Line};
use crate::comfort::Pace;
use crate::words::Sentence;

/// What happened.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::narrator) enum Input<T> {
    /// Stop, then read these lines.
    Read {
        number: u64,
        lines: Vec<Line<T>>,
        pace: Pace,
    },
    /// Sound the chime before the reading that was just begun.
    Chime,
    /// Make these clips when there is nothing better to do.
    Prepare {
        sentences: Vec<Sentence>,
        pace: Pace,
    },
    /// Be silent.
    Hush,
    /// Pause, or go on.
    Pause(bool),
    /// A clip is made, or can't be.
    Ready {
        job: u64,
        clip: Result<Arc<Clip>, VoiceError>,
    },
    /// A clip was heard to its end.
    Ended { play: u64 },
    /// Whether there is a sound device.
    Device(bool),
}

/// What must be done.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::narrator) enum Output<T> {
    /// Make this clip; answer with `Ready`.
    Synthesize {
        job: u64,
        sentence: Sentence,
        pace: Pace,
    },
    /// The clip being made is not wanted any more.
    Cancel,
    /// Play this after a silence; answer with `Ended`.
    Play {
        play: u64,
        clip: Arc<Clip>,
        after: Duration,
    },
    /// Stop what is playing, at once.
    Stop,
    /// Pause what is playing, or go on with it.
    Pause(bool),
    /// Tell the program.
    Tell(Event<T>),
}
