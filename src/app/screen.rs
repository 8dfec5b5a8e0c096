//! The screens, and the panels over them.

use crate::words::Message;

/// Where the person is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Screen {
    /// The languages, each by its own name.
    Welcome,
    /// The lessons.
    Home,
    /// A step of a lesson.
    Lesson,
    /// What one can do now.
    Summary,
    /// The facilitator's corner: the figures of the place.
    Corner,
}

/// A panel over the screen; closing it leads back to exactly the same place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Panel {
    /// Text size, contrast, voice.
    Comfort,
    /// The languages.
    Languages,
    /// The code with which one comes back.
    Code,
    /// The pictures of which a code is made.
    EnterCode,
    /// The PIN of the facilitator, or why there is no corner.
    Pin,
    /// What the facilitator can do.
    Deeds,
    /// What the facilitator can set.
    Settings,
    /// Whether everything that is kept of people shall go.
    Erase,
    /// The papers of lessons and workshops.
    Papers,
}

impl Panel {
    /// Message of its title.
    pub fn title(self) -> Message {
        Message::new(match self {
            Self::Comfort => "comfort-title",
            Self::Languages => "languages-title",
            Self::Code => "code-title",
            Self::EnterCode => "enter-code-title",
            Self::Pin => "corner-title",
            Self::Deeds => "corner-deeds-title",
            Self::Settings => "corner-settings-title",
            Self::Erase => "corner-erase-title",
            Self::Papers => "papers-title",
        })
    }
}
