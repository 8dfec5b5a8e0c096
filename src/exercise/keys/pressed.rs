//! A key that was pressed, on the real keyboard or on the drawn one.

use crate::keyboard::Stroke;

/// What a press of a key says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// It writes a sign.
    Sign {
        /// The sign.
        sign: char,
        /// Whether Shift was down.
        shift: bool,
    },
    /// It does something, by the name that lessons give it.
    Named(&'static str),
}

impl Pressed {
    /// A press on the drawn keyboard, with or without its Shift.
    pub fn of(stroke: Stroke, shift: bool) -> Self {
        match stroke {
            Stroke::Text(sign) => Self::Sign { sign, shift },
            Stroke::Enter => Self::Named("Enter"),
            Stroke::Backspace => Self::Named("Backspace"),
            Stroke::Delete => Self::Named("Delete"),
            Stroke::Left => Self::Named("Left"),
            Stroke::Right => Self::Named("Right"),
            Stroke::Up => Self::Named("Up"),
            Stroke::Down => Self::Named("Down"),
        }
    }

    /// Whether it is the key that a lesson calls `name`. A capital is accepted for a small letter: Caps Lock
    /// may be on.
    pub fn is(self, name: &str) -> bool {
        match self {
            Self::Named(own) => own == name,
            Self::Sign { sign: ' ', .. } => name == "Space",
            Self::Sign { sign, shift } => match name.strip_prefix("Caps+") {
                Some(capital) => capital.chars().eq([sign]) && !shift,
                None => name.chars().eq([sign]) || name.chars().eq(sign.to_lowercase()),
            },
        }
    }

    /// A sign that stands for it, to show which key was pressed.
    pub fn sign(self) -> char {
        match self {
            Self::Sign { sign, .. } => sign,
            Self::Named(_) => '\u{2327}',
        }
    }
}
