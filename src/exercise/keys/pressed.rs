//! A key that was pressed, on the real keyboard or on the drawn one.

use crate::keyboard::{CAPS, NamedKey, Stroke};

/// A press of a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// What it does to a text.
    pub stroke: Stroke,
    /// Whether Shift was down.
    pub shift: bool,
}

/// Shows that a key was pressed that writes nothing.
pub(super) const NO_SIGN: char = '\u{2327}';

impl Pressed {
    /// Whether it is the key that a lesson calls `name`. A capital is accepted for a small letter: Caps Lock
    /// may be on.
    pub fn is(self, name: &str) -> bool {
        if let Some(key) = NamedKey::of(self.stroke) {
            return key.name == name;
        }
        let sign = self.sign();
        match name.strip_prefix(CAPS) {
            Some(capital) => capital.chars().eq([sign]) && !self.shift,
            None => name.chars().eq([sign]) || name.chars().eq(sign.to_lowercase()),
        }
    }

    /// A sign that stands for it, to show which key was pressed.
    pub fn sign(self) -> char {
        match self.stroke {
            Stroke::Text(sign) => sign,
            _ => NO_SIGN,
        }
    }
}
