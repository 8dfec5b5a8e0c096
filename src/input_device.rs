//! What a person acts with.

use serde::Deserialize;

/// What the person acted with last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum InputDevice {
    /// A mouse or touchpad.
    #[default]
    Mouse,
    /// A touch screen.
    Touch,
    /// Keys.
    Keyboard,
    /// An action asked for by a screen reader or another assistive technology.
    Assistive,
}

impl InputDevice {
    /// All devices.
    pub const ALL: [Self; 4] = [Self::Mouse, Self::Touch, Self::Keyboard, Self::Assistive];

    /// The word kept in the database and in exports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mouse => "mouse",
            Self::Touch => "touch",
            Self::Keyboard => "keyboard",
            Self::Assistive => "assistive",
        }
    }
}
