//! Faults of the machine that stand until they are mended.

use crate::words::Message;

/// A fault of the machine, told in calm words: message `notice-<name>`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// Progress can't be written (read-only, locked, full disk).
    NotSaved,
    /// The database was damaged: it was set aside under another name and a new one begun.
    DatabaseSetAside,
    /// The database was made by a newer program; it is left alone and nothing is written.
    DatabaseNewer,
    /// Lessons that can't be read are left out.
    LessonsLeftOut(Vec<String>),
    /// There is no lesson at all.
    NoLessons,
    /// The operator's settings have a fault: the defaults are used, and the facilitator's corner is shut.
    Configuration,
}

impl Notice {
    /// Whether it tells of lessons and words, and goes when they are read again without fault.
    pub(super) fn is_of_content(&self) -> bool {
        matches!(self, Self::LessonsLeftOut(_) | Self::NoLessons)
    }

    /// Its words.
    pub fn message(&self) -> Message {
        match self {
            Self::NotSaved => Message::new("notice-not-saved"),
            Self::DatabaseSetAside => Message::new("notice-database-set-aside"),
            Self::DatabaseNewer => Message::new("notice-database-newer"),
            Self::LessonsLeftOut(names) => {
                Message::new("notice-lessons-left-out").text("names", names.join(", "))
            }
            Self::NoLessons => Message::new("notice-no-lessons"),
            Self::Configuration => Message::new("notice-configuration"),
        }
    }
}
