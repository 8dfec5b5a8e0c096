//! What is read when: order, highlights, interruption. A value that turns inputs into outputs; no sound, no thread.

mod signals;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use super::clip::Clip;
use super::voices::VoiceError;
use super::{Event, Line, Unavailable};
use crate::comfort::Pace;
use crate::words::Sentence;

pub(super) use signals::{Input, Output};

/// Silence between two sentences.
pub(super) const BETWEEN: Duration = Duration::from_millis(250);
/// Sentences made ahead of the one being heard.
const AHEAD: usize = 2;

/// What is being read, made and prepared.
#[derive(Debug)]
pub(super) struct Playlist<T> {
    reading: Option<Reading<T>>,
    waiting: VecDeque<(Sentence, Pace)>,
    job: Option<Job>,
    /// Last number given to a job or a clip played.
    last: u64,
    paused: bool,
    device: bool,
    /// The last thing told about sound; none when it works, or before the first time.
    unavailable: Option<Unavailable>,
}

#[derive(Debug)]
struct Reading<T> {
    number: u64,
    lines: Vec<Line<T>>,
    pace: Pace,
    /// The line being heard, or to be heard next.
    at: usize,
    /// Number of the clip being played.
    playing: Option<u64>,
    /// Whether that is the chime.
    chimes: bool,
    clips: BTreeMap<usize, Result<Arc<Clip>, VoiceError>>,
    /// The first sentence that could not be made.
    fault: Option<VoiceError>,
    heard: bool,
}

#[derive(Debug)]
struct Job {
    id: u64,
    sentence: Sentence,
    pace: Pace,
}

impl<T> Default for Playlist<T> {
    fn default() -> Self {
        Self {
            reading: None,
            waiting: VecDeque::new(),
            job: None,
            last: 0,
            paused: false,
            device: true,
            unavailable: None,
        }
    }
}

impl<T: Clone> Playlist<T> {
    /// Takes in what happened and says what must be done, in order.
    pub(super) fn take(&mut self, input: Input<T>) -> Vec<Output<T>> {
        let mut out = Vec::new();
        match input {
            Input::Read {
                number,
                lines,
                pace,
            } => self.read(number, lines, pace, &mut out),
            Input::Chime => self.chime(&mut out),
            // For nobody to hear, nothing is made ahead.
            Input::Prepare { sentences, pace } if self.device => {
                self.waiting = sentences.into_iter().map(|s| (s, pace)).collect();
            }
            Input::Prepare { .. } => {}
            Input::Hush => {
                self.silence(&mut out);
                self.cancel(&mut out);
                self.waiting.clear();
            }
            Input::Pause(paused) => self.pause(paused, &mut out),
            Input::Ready { job, clip } => self.ready(job, clip),
            Input::Ended { play } => self.ended(play),
            Input::Device(device) => self.device(device, &mut out),
        }
        self.go_on(&mut out);
        out
    }

    fn read(&mut self, number: u64, lines: Vec<Line<T>>, pace: Pace, out: &mut Vec<Output<T>>) {
        self.silence(out);
        self.waiting.clear();
        let wanted = lines.first().map(|line| &line.sentence);
        // The clip being made goes on only when it is the very one that is needed first.
        let fits = |job: &Job| Some(&job.sentence) == wanted && job.pace == pace;
        if !self.job.as_ref().is_some_and(fits) {
            self.cancel(out);
        }
        if self.device {
            self.reading = Some(Reading {
                number,
                lines,
                pace,
                at: 0,
                playing: None,
                chimes: false,
                clips: BTreeMap::new(),
                fault: None,
                heard: false,
            });
        } else {
            self.cancel(out);
            self.tell_unavailable(Unavailable::NoDevice, out);
            out.push(Output::Tell(Event::Done { number }));
        }
    }

    /// A reading that has begun to be heard needs no chime.
    fn chime(&mut self, out: &mut Vec<Output<T>>) {
        let reading = self.reading.as_mut();
        if let Some(reading) = reading.filter(|r| r.playing.is_none() && !r.heard) {
            self.last += 1;
            reading.playing = Some(self.last);
            reading.chimes = true;
            out.push(Output::Play {
                play: self.last,
                clip: Arc::new(Clip::chime()),
                after: Duration::ZERO,
            });
        }
    }

    /// Ends the reading, if there is one, without a word.
    fn silence(&mut self, out: &mut Vec<Output<T>>) {
        if self.reading.take().is_some_and(|r| r.playing.is_some()) {
            out.push(Output::Stop);
        }
        if std::mem::take(&mut self.paused) {
            out.push(Output::Pause(false));
        }
    }

    fn cancel(&mut self, out: &mut Vec<Output<T>>) {
        if self.job.take().is_some() {
            out.push(Output::Cancel);
        }
    }

    fn pause(&mut self, paused: bool, out: &mut Vec<Output<T>>) {
        // A pause of nothing would keep the next reading from being heard.
        if self.reading.is_some() && self.paused != paused {
            self.paused = paused;
            out.push(Output::Pause(paused));
        }
    }

    fn ready(&mut self, id: u64, clip: Result<Arc<Clip>, VoiceError>) {
        let Some(job) = self.job.take_if(|job| job.id == id) else {
            return;
        };
        let Some(reading) = self.reading.as_mut().filter(|r| r.pace == job.pace) else {
            return;
        };
        for (at, line) in reading.lines.iter().enumerate().skip(reading.at) {
            if line.sentence == job.sentence {
                reading.clips.insert(at, clip.clone());
            }
        }
    }

    fn ended(&mut self, play: u64) {
        let playing = self.reading.as_mut().filter(|r| r.playing == Some(play));
        if let Some(reading) = playing {
            reading.playing = None;
            if !std::mem::take(&mut reading.chimes) {
                reading.clips.remove(&reading.at);
                reading.at += 1;
            }
        }
    }

    fn device(&mut self, device: bool, out: &mut Vec<Output<T>>) {
        self.device = device;
        if device {
            return;
        }
        // Without a reading nobody misses it yet, and the next reading looks for another.
        if let Some(number) = self.reading.as_ref().map(|r| r.number) {
            self.silence(out);
            self.cancel(out);
            self.tell_unavailable(Unavailable::NoDevice, out);
            out.push(Output::Tell(Event::Done { number }));
        }
    }

    fn go_on(&mut self, out: &mut Vec<Output<T>>) {
        if !self.paused {
            self.play_next(out);
        }
        self.make_next(out);
    }

    /// Plays the next clip that is there, passes over those that can't be, tells the end.
    fn play_next(&mut self, out: &mut Vec<Output<T>>) {
        let Some(reading) = self.reading.as_mut().filter(|r| r.playing.is_none()) else {
            return;
        };
        while let Some(Err(fault)) = reading.clips.get(&reading.at) {
            if reading.fault.is_none() {
                reading.fault = Some(fault.clone());
                out.push(Output::Tell(Event::Skipped {
                    number: reading.number,
                    error: fault.clone(),
                }));
            }
            reading.at += 1;
        }
        if let (Some(line), Some(Ok(clip))) = (
            reading.lines.get(reading.at),
            reading.clips.get(&reading.at),
        ) {
            self.last += 1;
            reading.playing = Some(self.last);
            let after = if reading.heard {
                BETWEEN
            } else {
                Duration::ZERO
            };
            reading.heard = true;
            if self.unavailable.take().is_some() {
                out.push(Output::Tell(Event::Available));
            }
            out.push(Output::Play {
                play: self.last,
                clip: Arc::clone(clip),
                after,
            });
            out.push(Output::Tell(Event::Started {
                number: reading.number,
                tag: line.tag.clone(),
            }));
        } else if reading.at >= reading.lines.len() {
            self.end(out);
        }
    }

    /// The reading is over. When none of it could be heard, the voice is missing.
    fn end(&mut self, out: &mut Vec<Output<T>>) {
        let Some(reading) = self.reading.take() else {
            return;
        };
        if let Some(fault) = reading.fault.filter(|_| !reading.heard) {
            let unavailable = match fault {
                VoiceError::NoVoice(locale) => Unavailable::NoVoice(locale),
                other => Unavailable::Failed(other.to_string()),
            };
            self.tell_unavailable(unavailable, out);
        }
        out.push(Output::Tell(Event::Done {
            number: reading.number,
        }));
    }

    fn tell_unavailable(&mut self, unavailable: Unavailable, out: &mut Vec<Output<T>>) {
        if self.unavailable.as_ref() != Some(&unavailable) {
            self.unavailable = Some(unavailable.clone());
            out.push(Output::Tell(Event::Unavailable(unavailable)));
        }
    }

    /// Starts to make the clip that is needed soonest: of the reading first, then of what may come.
    fn make_next(&mut self, out: &mut Vec<Output<T>>) {
        if self.job.is_some() {
            return;
        }
        let soon = self.reading.as_ref().and_then(|reading| {
            let lines = reading.lines.iter().enumerate();
            let (_, line) = lines
                .skip(reading.at)
                .take(1 + AHEAD)
                .find(|(at, _)| !reading.clips.contains_key(at))?;
            Some((line.sentence.clone(), reading.pace))
        });
        let Some((sentence, pace)) = soon.or_else(|| self.waiting.pop_front()) else {
            return;
        };
        self.last += 1;
        self.job = Some(Job {
            id: self.last,
            sentence: sentence.clone(),
            pace,
        });
        out.push(Output::Synthesize {
            job: self.last,
            sentence,
            pace,
        });
    }
}

#[cfg(test)]
mod tests;
