//! The voices: each language speaks one sentence, and what comes is measured.

use std::time::Duration;

use super::{Finding, Machine};
use crate::comfort::Pace;
use crate::narrator::{Recordings, Settings, Voices};
use crate::problem::Fault;
use crate::words::{Locale, Message, Sentence};

const CHECK: &str = "voice";
/// A speech program that needs longer for a sentence hangs.
const MOST_TIME: Duration = Duration::from_secs(5);

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let programs = programs(machine);
    let (recordings, _) = Recordings::read(&machine.content.dir.join("locales"));
    let languages = machine.content.locales.iter();
    languages
        .map(|locale| {
            let finding = speaks(machine, &programs, locale);
            let recorded = recordings.locales().any(|known| known == *locale);
            match finding.state {
                super::State::Fault if recorded => Finding {
                    state: super::State::Note,
                    ..finding
                },
                _ => finding,
            }
        })
        .collect()
}

fn speaks(machine: &Machine, programs: &Voices, locale: &Locale) -> Finding {
    let Some(program) = programs.program(locale) else {
        let said = Fault::new("doctor-voice-none").with("language", locale.to_string());
        return Finding::fault(CHECK, said, Fault::new("doctor-voice-install"));
    };
    let program = program.display().to_string();
    let Some(sentence) = sentence(machine, locale) else {
        let said = Fault::new("doctor-voice-wordless").with("language", locale.to_string());
        return Finding::fault(CHECK, said, Fault::new("doctor-content-check"));
    };
    match programs.synthesize(&sentence, Pace::Normal) {
        Ok(clip) => {
            let said = Fault::new("doctor-voice")
                .with("language", locale.to_string())
                .with("program", program)
                .with("secs", format!("{:.1}", clip.secs()))
                .with("loudness", format!("{:.0}", clip.spoken_rms_dbfs()));
            Finding::ok(CHECK, said)
        }
        Err(error) => {
            let said = Fault::new("doctor-voice-mute")
                .with("language", locale.to_string())
                .with("program", program)
                .with("said", error.to_string());
            Finding::fault(CHECK, said, Fault::new("doctor-voice-install"))
        }
    }
}

/// The speech programs alone.
fn programs(machine: &Machine) -> Voices {
    // A fault in that file is a problem of the content.
    let (settings, _) = Settings::read(&machine.content.dir.join("assets/voices.ron"));
    Voices::new(settings).with_most_time(MOST_TIME)
}

/// Speech programs and recordings, as in the kiosk.
pub(super) fn all(machine: &Machine) -> Voices {
    let (recordings, _) = Recordings::read(&machine.content.dir.join("locales"));
    programs(machine).with_recordings(recordings)
}

/// A sentence of the welcome screen.
pub(super) fn sentence(machine: &Machine, locale: &Locale) -> Option<Sentence> {
    let message = Message::new("language-start");
    let sentences = machine.content.texts.find(locale, &message)?;
    sentences.first().cloned()
}
