//! What the operator chooses for one machine: `kiosk.ron`, read whole or not at all.

mod adjusted;
mod fields;
mod found;
mod keypad;
mod names;
pub mod pin;
#[cfg(test)]
mod tests;

use std::path::Path;

use serde::Deserialize;

use crate::comfort::{Switch, Volume};
use crate::problem::{Fault, Problem};
use crate::words::Locale;
pub use adjusted::{Adjustments, IDLE_MINUTES, SCREEN_TENTHS};
use fields::Raw;
pub use found::Found;
pub use keypad::Keypad;
pub use pin::PinHash;

/// The names of all fields; those of the place stand after a dot.
pub const FIELDS: &[&str] = &[
    "place",
    "place.name",
    "place.address",
    "place.hours",
    "place.phone",
    "situation",
    "languages",
    "lessons",
    "idle_minutes",
    "volume",
    "printer",
    "keyboard",
    "screen_inches",
    "distance_cm",
    "retention_days",
    "resume_days",
    "pin",
    "switch",
    "keypad",
    "keypad.next",
    "keypad.previous",
    "keypad.do",
    "keypad.listen",
    "keypad.louder",
    "keypad.softer",
    "screen_reader",
];

/// A file that is larger is refused unread: no true one comes near.
pub const MOST_BYTES: usize = 64 * 1024;

/// The choices for one machine.
#[derive(Clone, PartialEq, Debug)]
pub struct Configuration {
    /// Where the machine stands.
    pub place: Place,
    /// How it is used.
    pub situation: Situation,
    /// Languages offered, in this order; empty for all.
    pub languages: Vec<Locale>,
    /// Lessons offered by identifier, in this order; empty for all.
    pub lessons: Vec<String>,
    /// Minutes without anyone until the machine asks whether someone is there, from 2 to 10.
    pub idle_minutes: u32,
    /// Loudness for each new person.
    pub volume: Volume,
    /// Printer of the machine, as `lpstat -e` names it.
    pub printer: Option<String>,
    /// Keyboard that is drawn: a file of `assets/keyboards` without its ending.
    pub keyboard: String,
    /// Diagonal of the screen in inches.
    pub screen_inches: f32,
    /// Distance of the eyes in centimetres.
    pub distance_cm: f32,
    /// Days that single attempts are kept.
    pub retention_days: u32,
    /// Days that a code to come back is kept.
    pub resume_days: u32,
    /// What the facilitator's PIN is proven by; without one the corner stays shut.
    pub pin: Option<PinHash>,
    /// How each new person uses the machine with switches, where they are fixed to it; none elsewhere.
    pub switch: Option<Switch>,
    /// Keys of a keypad beside or instead of the keyboard.
    pub keypad: Keypad,
    /// What a screen reader changes, where one is running.
    pub screen_reader: ScreenReader,
}

/// Where the machine stands, in the words that visitors know. A text that is not given is empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// Name, such as "Médiathèque Jean-Moulin".
    pub name: String,
    /// Street and town.
    pub address: String,
    /// When it is open.
    pub hours: String,
    /// Telephone number where people get help.
    pub phone: String,
}

impl Place {
    /// Whether nothing is said of it.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// How the machine is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Situation {
    /// One machine that stands in a public place.
    #[default]
    Kiosk,
    /// A tablet that is handed from person to person.
    Tablet,
    /// A group with a facilitator: nobody is asked whether someone is there.
    Workshop,
}

/// What a screen reader changes, where one is running.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum ScreenReader {
    /// Everything is done by ear, and the screen reader speaks instead of the program.
    #[default]
    ByEar,
    /// Nothing: keys, mouse and voice are as ever.
    Plain,
}

/// What the content has, by name.
pub struct Offer<'a> {
    /// Languages with words.
    pub languages: &'a [Locale],
    /// Lessons that are installed.
    pub lessons: Vec<&'a str>,
    /// Keyboards that can be drawn.
    pub keyboards: Vec<&'a str>,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            place: Place::default(),
            situation: Situation::default(),
            languages: Vec::new(),
            lessons: Vec::new(),
            idle_minutes: 5,
            volume: Volume::default(),
            printer: None,
            keyboard: "azerty".into(),
            screen_inches: 15.6,
            distance_cm: 60.0,
            retention_days: 400,
            resume_days: 90,
            pin: None,
            switch: None,
            keypad: Keypad::default(),
            screen_reader: ScreenReader::default(),
        }
    }
}

impl Configuration {
    /// Reads the text of the file; `path` is only named in problems.
    ///
    /// # Errors
    /// With all that is wrong with it; nothing of a file with a fault counts.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Vec<Problem>> {
        if text.len() > MOST_BYTES {
            return Err(vec![too_large(path)]);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = fields::Reader::new(path, text);
        let read = reader.whole().map(|raw| Self::of(raw, &mut reader));
        match read {
            Some(configuration) if reader.problems.is_empty() => Ok(configuration),
            _ => Err(reader.problems),
        }
    }

    fn of<'a>(raw: Raw<'a>, reader: &mut fields::Reader<'a>) -> Self {
        let default = Self::default();
        Self {
            place: reader.place(raw.place),
            situation: reader.value(raw.situation).unwrap_or_default(),
            languages: reader.languages(raw.languages),
            lessons: reader.lessons(raw.lessons),
            idle_minutes: reader.number(
                "idle_minutes",
                raw.idle_minutes,
                (2, 10, default.idle_minutes),
            ),
            volume: reader.volume(raw.volume),
            printer: reader.printer(raw.printer),
            keyboard: reader.keyboard(raw.keyboard, default.keyboard),
            screen_inches: reader.measure(
                "screen_inches",
                raw.screen_inches,
                (5, 100, default.screen_inches),
            ),
            distance_cm: reader.measure(
                "distance_cm",
                raw.distance_cm,
                (20, 300, default.distance_cm),
            ),
            retention_days: reader.number(
                "retention_days",
                raw.retention_days,
                (30, 3650, default.retention_days),
            ),
            resume_days: reader.number(
                "resume_days",
                raw.resume_days,
                (1, 365, default.resume_days),
            ),
            pin: reader.pin(raw.pin),
            switch: reader.value(raw.switch).flatten(),
            keypad: reader.keypad(raw.keypad),
            screen_reader: reader.value(raw.screen_reader).unwrap_or_default(),
        }
    }

    /// Diagonal of the screen in tenths of an inch.
    pub fn screen_tenths(&self) -> u32 {
        tenths(self.screen_inches)
    }

    /// Distance of the eyes in millimetres.
    pub fn distance_mm(&self) -> u32 {
        tenths(self.distance_cm)
    }

    /// Seconds without anyone until the machine asks whether someone is there; none in a workshop.
    pub fn idle_secs(&self) -> Option<u32> {
        (self.situation != Situation::Workshop).then_some(self.idle_minutes * 60)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "of a checked measure: from 50 to 3000"
)]
fn tenths(measure: f32) -> u32 {
    (measure * 10.0).round() as u32
}

/// What the file `path` with this text names and the content does not have. Of a file with other faults, what can be
/// read of it.
pub fn unknown_names(path: &Path, text: &str, offer: &Offer) -> Vec<Problem> {
    names::unknown(path, text, offer)
}

/// What is said of a file above [`MOST_BYTES`].
pub fn too_large(path: &Path) -> Problem {
    let fault = Fault::new("configuration-large").with("most", MOST_BYTES / 1024);
    Problem::of_file(path, "configuration-large", fault)
}

/// `all` in the order of the names chosen; all of them when none is chosen, or none is there.
pub fn chosen<T>(all: Vec<T>, names: &[String], name: impl Fn(&T) -> String) -> Vec<T> {
    let place = |thing: &T| names.iter().position(|wanted| *wanted == name(thing));
    if !all.iter().any(|thing| place(thing).is_some()) {
        return all;
    }
    let mut found: Vec<(usize, T)> = all
        .into_iter()
        .filter_map(|thing| Some((place(&thing)?, thing)))
        .collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, thing)| thing).collect()
}
