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
    /// What the facilitator changed can't be read: the operator's settings count.
    Adjustments,
}

impl Notice {
    /// Whether it tells of lessons and words, and goes when they are read again without fault.
    pub(super) fn is_of_content(&self) -> bool {
        matches!(self, Self::LessonsLeftOut(_) | Self::NoLessons)
    }

    /// Whether only the facilitator is told: learners can go on, and can do nothing about it.
    pub fn is_for_facilitator(&self) -> bool {
        matches!(self, Self::Configuration | Self::Adjustments)
    }

    /// What the facilitator can do about it.
    pub fn to_do(&self) -> Message {
        Message::new(match self {
            Self::NotSaved => "todo-not-saved",
            Self::DatabaseSetAside => "todo-database-set-aside",
            Self::DatabaseNewer => "todo-database-newer",
            Self::LessonsLeftOut(_) | Self::NoLessons => "todo-lessons",
            Self::Configuration => "todo-configuration",
            Self::Adjustments => "todo-adjustments",
        })
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
            Self::Adjustments => Message::new("notice-adjustments"),
        }
    }
}
