//! The narrator in the service of the model: messages become lines, events become actions.

use std::path::Path;
use std::sync::Arc;

use super::Settings;
use crate::app::{Action, Effect, Sound, Spot};
use crate::comfort::Comfort;
use crate::narrator::{Cache, Event, Line, Narrator, Recordings, Settings as Programs, Voices};
use crate::problem::Tongue;
use crate::words::{Locale, Message, Sentence, Texts};

/// The voice of the kiosk.
pub struct Voice {
    narrator: Narrator<Spot>,
    mute: bool,
}

impl Voice {
    /// Finds recordings and synthesizers, and starts; never fails, for silence is shown on screen.
    pub fn start(settings: &Settings, wake: Box<dyn Fn() + Send>) -> (Self, Sound) {
        let (programs, problem) = Programs::read(&settings.content_dir.join("assets/voices.ron"));
        let (recordings, problems) = Recordings::read(&settings.content_dir.join("locales"));
        for problem in problem.iter().chain(&problems) {
            eprintln!("pas-a-pas: {}", problem.told(Tongue::session()));
        }
        let cache = Cache::new(cache_dir(&settings.data_dir), Cache::DEFAULT_MOST_BYTES);
        let voices = Voices::new(programs)
            .with_recordings(recordings)
            .with_cache(cache);
        let voices = Arc::new(voices);
        let (narrator, sound) = if settings.mute {
            (Narrator::silent(voices, wake), Sound::Muted)
        } else {
            (Narrator::start(voices, wake), Sound::On)
        };
        let mute = settings.mute;
        (Self { narrator, mute }, sound)
    }

    /// Performs the effects that are for the voice.
    pub fn perform(&self, effect: &Effect, texts: &Texts, locale: &Locale, comfort: Comfort) {
        match effect {
            Effect::Narrate(reading) => {
                let lines = lines(texts, &reading.locale, &reading.messages);
                self.narrator.set_volume(comfort.volume.gain());
                self.narrator.read(reading.number, lines, reading.pace);
            }
            Effect::Chime => self.narrator.chime(),
            Effect::Prepare(messages) => {
                let sentences = lines(texts, locale, messages).into_iter();
                let sentences = sentences.map(|line| line.sentence).collect();
                self.narrator.prepare(sentences, comfort.pace);
            }
            Effect::Hush => self.narrator.hush(),
            Effect::Pause(paused) => self.narrator.pause(*paused),
            Effect::Volume(volume) => self.narrator.set_volume(volume.gain()),
            Effect::Record(_)
            | Effect::Opine(_)
            | Effect::Keep(..)
            | Effect::Find(_)
            | Effect::WakeAfter(_)
            | Effect::NewSession
            | Effect::Corner(_)
            | Effect::KeepWorkshop(_)
            | Effect::Papers(_)
            | Effect::Print(_)
            | Effect::PrintCode(..) => {}
        }
    }

    /// What the voice did since the last time.
    pub fn events(&self) -> Vec<Action> {
        let events = self.narrator.events().into_iter();
        events.filter_map(|event| self.action(event)).collect()
    }

    fn action(&self, event: Event<Spot>) -> Option<Action> {
        match event {
            Event::Started { number, tag } => Some(Action::Reading(number, tag)),
            Event::Done { number } => Some(Action::ReadingDone(number)),
            Event::Skipped { error, .. } => {
                eprintln!("pas-a-pas: a sentence could not be spoken: {error}");
                None
            }
            Event::Unavailable(_) if self.mute => None,
            Event::Unavailable(why) => {
                eprintln!("pas-a-pas: no sound: {why}");
                Some(Action::Sound(Sound::Missing))
            }
            Event::Available => Some(Action::Sound(Sound::On)),
        }
    }
}

/// The sentences of messages, each with its spot; a message without words is passed over.
fn lines(texts: &Texts, locale: &Locale, messages: &[Message]) -> Vec<Line<Spot>> {
    let of_message = |message: &Message| {
        let own = message.locale.as_ref().unwrap_or(locale);
        let sentences = if texts.exists(own, message) {
            texts.sentences(locale, message)
        } else {
            Default::default()
        };
        let line = |(line, sentence): (usize, &Sentence)| Line {
            tag: Spot {
                message: message.clone(),
                line,
            },
            sentence: sentence.clone(),
        };
        sentences.iter().enumerate().map(line).collect::<Vec<_>>()
    };
    messages.iter().flat_map(of_message).collect()
}

/// Spoken clips can always be made again: they live apart from progress.
pub(super) fn cache_dir(data_dir: &Path) -> std::path::PathBuf {
    data_dir.join("voice-cache")
}
