//! Keys of a keypad: such keypads are keyboards for the system, whose keys can be any.

use egui::Key;
use serde::Deserialize;

use super::fields::{Reader, VALUE, Written};
use crate::problem::Fault;

/// What each key of a keypad is for the system. The arrows, Tab, Enter, Space and F1 to F3 work beside them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Keypad {
    /// To the next thing on the screen.
    pub next: Key,
    /// To the one before.
    pub previous: Key,
    /// Does it.
    pub act: Key,
    /// Where am I; twice reads the screen; held begins and ends the mode by ear.
    pub listen: Key,
    /// The voice louder.
    pub louder: Key,
    /// The voice softer.
    pub softer: Key,
}

impl Default for Keypad {
    fn default() -> Self {
        Self {
            next: Key::F13,
            previous: Key::F14,
            act: Key::F15,
            listen: Key::F16,
            louder: Key::F17,
            softer: Key::F18,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename = "Keypad")]
struct RawKeypad<'a> {
    #[serde(borrow)]
    next: Written<'a>,
    #[serde(borrow)]
    previous: Written<'a>,
    #[serde(borrow, rename = "do")]
    act: Written<'a>,
    #[serde(borrow)]
    listen: Written<'a>,
    #[serde(borrow)]
    louder: Written<'a>,
    #[serde(borrow)]
    softer: Written<'a>,
}

impl<'a> Reader<'a> {
    pub(super) fn keypad(&mut self, written: Written<'a>) -> Keypad {
        let default = Keypad::default();
        let Some(raw) = self.value::<RawKeypad>(written) else {
            return default;
        };
        Keypad {
            next: self.key(raw.next, default.next),
            previous: self.key(raw.previous, default.previous),
            act: self.key(raw.act, default.act),
            listen: self.key(raw.listen, default.listen),
            louder: self.key(raw.louder, default.louder),
            softer: self.key(raw.softer, default.softer),
        }
    }

    /// A key by its name, such as `F13` or `PageDown`. A sign that people type is none.
    fn key(&mut self, written: Written<'a>, default: Key) -> Key {
        let Some((written, name)) = written.zip(self.value::<String>(written)) else {
            return default;
        };
        // A key that writes would be missed by those who write.
        let writes = |key: &Key| key.symbol_or_name().is_ascii() && key.symbol_or_name().len() == 1;
        match Key::from_name(&name).filter(|key| !writes(key) && *key != Key::Space) {
            Some(key) => key,
            None => {
                let fault = Fault::new("configuration-key").with("name", name);
                self.fault(written, VALUE, fault);
                default
            }
        }
    }
}
