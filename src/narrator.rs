//! The voice: reads sentences aloud on a thread of its own, and is the same type where nothing can be heard.

mod cache;
mod clip;
#[cfg(test)]
mod fakes;
mod loudness;
mod manifest;
mod numbers;
mod ogg;
mod playlist;
mod program;
mod recordings;
mod resample;
mod segments;
mod settings;
mod speaker;
mod spoken;
mod take;
mod voices;
mod worker;

use std::fmt;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use crate::comfort::Pace;
use crate::words::{Locale, Sentence};

pub use cache::Cache;
pub use clip::{Clip, TARGET_RMS_DBFS};
pub use loudness::{LOUDNESS_TOLERANCE_LU, TARGET_LUFS};
pub use manifest::{Manifest, Recording};
pub use program::Cancel;
pub use recordings::{Listed, Recordings, sentence_hash};
pub use segments::{Segment, said_by_a_person, segments};
pub use settings::{Argument, Dial, Language, Program, Settings, UnknownPlace};
pub use take::{Flaw, MOST_SILENCE_SECS, flaws, length_flaw, ready};
pub use voices::{VoiceError, Voices};

use playlist::Input;
use speaker::Speaker;
use worker::Message;

/// A sentence to read, with what shall come back when its reading begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line<T> {
    /// Comes back in [`Event::Started`].
    pub tag: T,
    /// What is read.
    pub sentence: Sentence,
}

/// What the voice tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event<T> {
    /// A sentence begins: the highlight moves there.
    Started {
        /// Number of the reading.
        number: u64,
        /// Tag of the line.
        tag: T,
    },
    /// The reading came to its end. Not told when it was stopped or another one began.
    Done {
        /// Number of the reading.
        number: u64,
    },
    /// A sentence can't be heard and is passed over; told once in a reading.
    Skipped {
        /// Number of the reading.
        number: u64,
        /// Why, for the log.
        error: VoiceError,
    },
    /// Nothing can be heard; told once until it can be again.
    Unavailable(Unavailable),
    /// It can be heard again.
    Available,
}

/// Why nothing can be heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unavailable {
    /// No sound device.
    NoDevice,
    /// No speech program for this language.
    NoVoice(Locale),
    /// The speech programs do not work; words for the log.
    Failed(String),
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDevice => f.write_str("no sound device"),
            Self::NoVoice(locale) => VoiceError::NoVoice(locale.clone()).fmt(f),
            Self::Failed(reason) => f.write_str(reason),
        }
    }
}

/// The voice. Commands return at once; what comes of them is in [`Narrator::events`].
#[derive(Debug)]
pub struct Narrator<T> {
    commands: Sender<Message<T>>,
    events: Mutex<Receiver<Event<T>>>,
    worker: Option<JoinHandle<()>>,
}

impl<T: Clone + Send + 'static> Narrator<T> {
    /// Starts the voice. `wake` is called after each event, from another thread. The sound device is
    /// opened when there is something to play; without one, or without the feature `sound`, the
    /// voice is silent and says so.
    pub fn start(voices: Arc<Voices>, wake: Box<dyn Fn() + Send>) -> Self {
        Self::with_speaker(voices, wake, speaker::of_machine)
    }

    /// A voice that is never heard: for `--mute`.
    pub fn silent(voices: Arc<Voices>, wake: Box<dyn Fn() + Send>) -> Self {
        Self::with_speaker(voices, wake, |_| Box::new(speaker::Nothing))
    }

    /// The speaker is made on the thread where it is used.
    fn with_speaker(
        voices: Arc<Voices>,
        wake: Box<dyn Fn() + Send>,
        make: impl FnOnce(speaker::Signals) -> Box<dyn Speaker> + Send + 'static,
    ) -> Self {
        let (commands, inbox) = mpsc::channel();
        let (tell, events) = mpsc::channel();
        let to_self = commands.clone();
        let outlet = worker::Outlet { tell, wake };
        let worker = thread::Builder::new()
            .name("narrator".to_owned())
            .spawn(move || worker::work(&voices, &inbox, to_self, outlet, make));
        Self {
            commands,
            events: Mutex::new(events),
            worker: worker.ok(),
        }
    }

    /// Stops what is being read, then reads these lines.
    pub fn read(&self, number: u64, lines: Vec<Line<T>>, pace: Pace) {
        self.input(Input::Read {
            number,
            lines,
            pace,
        });
    }

    /// Sounds a chime before the reading that was just begun.
    pub fn chime(&self) {
        self.input(Input::Chime);
    }

    /// Makes clips ahead of need, when there is nothing to read. Replaces what was to be prepared
    /// before; dropped when something new is to be read.
    pub fn prepare(&self, sentences: Vec<Sentence>, pace: Pace) {
        self.input(Input::Prepare { sentences, pace });
    }

    /// Stops at once.
    pub fn hush(&self) {
        self.input(Input::Hush);
    }

    /// Pauses (true) or goes on (false).
    pub fn pause(&self, paused: bool) {
        self.input(Input::Pause(paused));
    }

    /// Factor on the samples from now on, from 0 to 1.
    pub fn set_volume(&self, gain: f32) {
        self.send(Message::Volume(gain.clamp(0.0, 1.0)));
    }

    /// What was told since the last time, in order.
    pub fn events(&self) -> Vec<Event<T>> {
        match self.events.lock() {
            Ok(events) => events.try_iter().collect(),
            Err(_) => Vec::new(),
        }
    }

    fn input(&self, input: Input<T>) {
        self.send(Message::Input(input));
    }

    fn send(&self, message: Message<T>) {
        // Without its thread the voice is silent: the screen works on.
        _ = self.commands.send(message);
    }
}

impl<T> Drop for Narrator<T> {
    fn drop(&mut self) {
        _ = self.commands.send(Message::Quit);
        if let Some(worker) = self.worker.take() {
            _ = worker.join();
        }
    }
}

#[cfg(test)]
mod tests;
