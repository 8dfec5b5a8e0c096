//! The sheets that can be printed.

use serde::Deserialize;

/// A sheet of paper for people to take with them. A step of a lesson may offer those that are for learners.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Deserialize)]
pub enum Sheet {
    /// "Mon mémo personnel": accounts and passwords, written by hand and kept at home.
    Memo,
    /// Things to do before the next time.
    Exercise,
    /// The French words of a lesson, with picture and explanation.
    Words,
    /// For the facilitator: a lesson in a workshop.
    #[serde(skip_deserializing)]
    Guide,
    /// What became of a workshop, for reporting.
    #[serde(skip_deserializing)]
    Session,
    /// "J'ai suivi": a lesson that was followed, with a line for the name.
    Attestation,
    /// Someone acts in another person's place.
    #[serde(skip_deserializing)]
    Mandate,
    /// What an adviser promises.
    Charter,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Memo,
        Self::Exercise,
        Self::Words,
        Self::Guide,
        Self::Session,
        Self::Attestation,
        Self::Mandate,
        Self::Charter,
    ];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Memo => "memo",
            Self::Exercise => "exercise",
            Self::Words => "words",
            Self::Guide => "guide",
            Self::Session => "session",
            Self::Attestation => "attestation",
            Self::Mandate => "mandate",
            Self::Charter => "charter",
        }
    }

    /// Whether there is one for each lesson.
    pub const fn is_of_lesson(self) -> bool {
        matches!(
            self,
            Self::Exercise | Self::Words | Self::Guide | Self::Attestation
        )
    }
}
