//! What the operator chose for this machine, as far as people meet it.

use crate::comfort::{Comfort, Switch, Volume};
use crate::configuration::{Adjustments, Configuration, Keypad, Place, ScreenReader, Situation};
use crate::words::Locale;

/// The choices of the operator. They stay when a person leaves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Setup {
    /// Where the machine stands.
    pub place: Place,
    /// How it is used.
    pub situation: Situation,
    /// Seconds without anyone until it asks whether someone is there; none where it never asks.
    pub idle_secs: Option<u32>,
    /// Loudness for each new person.
    pub volume: Volume,
    /// How each new person uses the machine with switches, where they are fixed to it.
    pub switch: Option<Switch>,
    /// Diagonal of the screen in tenths of an inch.
    pub screen_tenths: u32,
    /// Distance of the eyes in millimetres.
    pub distance_mm: u32,
    /// Days that a code to come back is kept.
    pub resume_days: u32,
    /// Whether the facilitator has a PIN; without one the corner stays shut.
    pub has_pin: bool,
    /// All languages that there are words for, offered or not.
    pub languages: Vec<Locale>,
    /// What the facilitator changed on the spot.
    pub adjusted: Adjustments,
    /// Keys of a keypad beside or instead of the keyboard.
    pub keypad: Keypad,
    /// What a screen reader changes.
    pub screen_reader: ScreenReader,
    /// Whether a screen reader is running beside the program.
    pub is_read: bool,
    /// Whether the system asks programs to keep still.
    pub still: bool,
}

impl Setup {
    /// The choices in a configuration.
    pub fn of(configuration: &Configuration) -> Self {
        Self {
            place: configuration.place.clone(),
            situation: configuration.situation,
            idle_secs: configuration.idle_secs(),
            volume: configuration.volume,
            switch: configuration.switch,
            screen_tenths: configuration.screen_tenths(),
            distance_mm: configuration.distance_mm(),
            resume_days: configuration.resume_days,
            has_pin: configuration.pin.is_some(),
            languages: Vec::new(),
            adjusted: Adjustments::default(),
            keypad: configuration.keypad,
            screen_reader: configuration.screen_reader,
            is_read: false,
            still: false,
        }
    }

    /// How the machine shows and speaks for each new person.
    pub fn comfort(&self) -> Comfort {
        let read = self.reads_by_ear();
        Comfort {
            volume: self.volume,
            switch: self.switch,
            still: self.still,
            by_ear: read,
            // One voice is enough: that of the screen reader.
            silent: read,
            ..Comfort::default()
        }
    }

    /// Whether a screen reader is running and leads people through the screens by ear.
    pub fn reads_by_ear(&self) -> bool {
        self.is_read && self.screen_reader == ScreenReader::ByEar
    }

    /// Telephone number where people get help.
    pub fn help_phone(&self) -> Option<&str> {
        let phone = self.place.phone.as_str();
        (!phone.is_empty()).then_some(phone)
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self::of(&Configuration::default())
    }
}
