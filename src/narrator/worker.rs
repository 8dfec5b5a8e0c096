//! The thread of the voice: carries out what the playlist says, with the speaker and the speech programs.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::Event;
use super::clip::Clip;
use super::playlist::{Input, Output, Playlist};
use super::program::Cancel;
use super::speaker::{Signals, Speaker};
use super::voices::{VoiceError, Voices};
use crate::comfort::Pace;
use crate::words::Sentence;

/// A clip that is not over so long after its end never will be: the device is gone.
const OVERDUE: Duration = Duration::from_secs(3);
/// The device is given back after so long without speech: a still screen costs nothing then, and
/// another device that was plugged in is found.
const REST_AFTER: Duration = Duration::from_secs(15);

/// What reaches the thread.
#[derive(Debug)]
pub(super) enum Message<T> {
    Input(Input<T>),
    /// The device does not work any more.
    Lost,
    Volume(f32),
    Quit,
}

/// Where events go.
pub(super) struct Outlet<T> {
    pub(super) tell: Sender<Event<T>>,
    pub(super) wake: Box<dyn Fn() + Send>,
}

/// Works until the handle is gone.
pub(super) fn work<T: Clone + Send + 'static>(
    voices: &Arc<Voices>,
    inbox: &Receiver<Message<T>>,
    to_self: Sender<Message<T>>,
    outlet: Outlet<T>,
    make: impl FnOnce(Signals) -> Box<dyn Speaker>,
) {
    let (ended, lost) = (to_self.clone(), to_self.clone());
    let signals = Signals {
        ended: Box::new(move |play| _ = ended.send(Message::Input(Input::Ended { play }))),
        lost: Arc::new(move || _ = lost.send(Message::Lost)),
    };
    let mut worker = Worker {
        voices: Arc::clone(voices),
        to_self,
        outlet,
        speaker: make(signals),
        playlist: Playlist::default(),
        cancel: Cancel::default(),
        clock: Clock::Off,
        playing: None,
    };
    loop {
        let message = match worker.clock.left() {
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(left) => inbox.recv_timeout(left),
        };
        match message {
            Ok(Message::Input(input)) => worker.take(input),
            Ok(Message::Lost) => worker.lose(),
            Ok(Message::Volume(gain)) => worker.speaker.set_volume(gain),
            Err(RecvTimeoutError::Timeout) => worker.ring(),
            Ok(Message::Quit) | Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    worker.cancel.cancel();
    worker.speaker.stop();
}

/// What the thread waits for besides messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Clock {
    Off,
    /// A clip must have ended by then.
    Overdue(Instant),
    /// A paused clip has so much time left.
    Stopped(Duration),
    /// The device is given back then.
    Rest(Instant),
}

impl Clock {
    fn left(self) -> Option<Duration> {
        match self {
            Self::Off | Self::Stopped(_) => None,
            Self::Overdue(at) | Self::Rest(at) => {
                Some(at.saturating_duration_since(Instant::now()))
            }
        }
    }
}

struct Worker<T> {
    voices: Arc<Voices>,
    to_self: Sender<Message<T>>,
    outlet: Outlet<T>,
    speaker: Box<dyn Speaker>,
    playlist: Playlist<T>,
    /// Ends the clip being made.
    cancel: Cancel,
    clock: Clock,
    /// Number of the clip being played.
    playing: Option<u64>,
}

impl<T: Clone + Send + 'static> Worker<T> {
    fn take(&mut self, input: Input<T>) {
        match input {
            // The moment to find a device that was plugged in, or gone.
            Input::Read { .. } => {
                let device = self.speaker.ready();
                // It may turn out that there is nothing to play on it.
                if device && self.clock == Clock::Off {
                    self.rest_later();
                }
                self.carry_out(Input::Device(device));
            }
            Input::Ended { play } if self.playing == Some(play) => self.rest_later(),
            _ => {}
        }
        self.carry_out(input);
    }

    fn carry_out(&mut self, input: Input<T>) {
        for output in self.playlist.take(input) {
            match output {
                Output::Synthesize {
                    job,
                    sentence,
                    pace,
                } => self.synthesize(job, sentence, pace),
                Output::Cancel => self.cancel.cancel(),
                Output::Play { play, clip, after } => self.play(play, &clip, after),
                Output::Stop => {
                    self.speaker.stop();
                    self.rest_later();
                }
                Output::Pause(paused) => self.pause(paused),
                Output::Tell(event) => {
                    _ = self.outlet.tell.send(event);
                    (self.outlet.wake)();
                }
            }
        }
    }

    fn play(&mut self, play: u64, clip: &Clip, after: Duration) {
        // It may have been given back in a long pause.
        if self.speaker.ready() && self.speaker.play(play, clip, after) {
            self.playing = Some(play);
            let length = Duration::from_secs_f32(clip.secs()) + after;
            self.clock = Clock::Overdue(Instant::now() + length + OVERDUE);
        } else {
            // Told later, when this list of outputs is done.
            _ = self.to_self.send(Message::Lost);
        }
    }

    fn rest_later(&mut self) {
        self.playing = None;
        self.clock = Clock::Rest(Instant::now() + REST_AFTER);
    }

    fn pause(&mut self, paused: bool) {
        self.speaker.pause(paused);
        self.clock = match self.clock {
            Clock::Overdue(at) if paused => {
                Clock::Stopped(at.saturating_duration_since(Instant::now()))
            }
            Clock::Stopped(left) if !paused => Clock::Overdue(Instant::now() + left),
            other => other,
        };
    }

    fn lose(&mut self) {
        self.speaker.rest();
        self.clock = Clock::Off;
        self.carry_out(Input::Device(false));
    }

    fn ring(&mut self) {
        match self.clock {
            Clock::Overdue(_) => self.lose(),
            Clock::Rest(_) => {
                self.speaker.rest();
                self.clock = Clock::Off;
            }
            Clock::Off | Clock::Stopped(_) => {}
        }
    }

    /// One thread for each clip: the next one never waits for an old one that is being ended.
    fn synthesize(&mut self, job: u64, sentence: Sentence, pace: Pace) {
        self.cancel = Cancel::default();
        let (voices, cancel) = (Arc::clone(&self.voices), self.cancel.clone());
        let answer = self.to_self.clone();
        let ready = move |clip| _ = answer.send(Message::Input(Input::Ready { job, clip }));
        let failed = ready.clone();
        let made = thread::Builder::new()
            .name("voice".to_owned())
            .spawn(move || ready(voices.synthesize_unless(&sentence, pace, &cancel)));
        if let Err(error) = made {
            failed(Err(VoiceError::Failed {
                program: "thread".to_owned(),
                reason: error.to_string(),
            }));
        }
    }
}
