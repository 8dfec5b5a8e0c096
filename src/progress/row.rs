//! What is kept of a stay: attempts, and opinions about lessons.

use super::{Attempt, Timestamp};

/// Something to be kept: a row that is only ever added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Row {
    /// A try at a step.
    Attempt(Attempt),
    /// What a person found of a lesson.
    Opinion(Opinion),
}

impl From<Attempt> for Row {
    fn from(attempt: Attempt) -> Self {
        Self::Attempt(attempt)
    }
}

impl From<&Attempt> for Row {
    fn from(attempt: &Attempt) -> Self {
        Self::Attempt(attempt.clone())
    }
}

impl From<Opinion> for Row {
    fn from(opinion: Opinion) -> Self {
        Self::Opinion(opinion)
    }
}

/// The face that a person touched at the end of a lesson. It belongs to no stay: nobody can be asked about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opinion {
    /// The face.
    pub face: Face,
    /// Lesson identifier.
    pub lesson: String,
    /// Version of the lesson at that time.
    pub lesson_version: u32,
    /// Language on screen.
    pub locale: String,
    /// When it was touched; only the day of it is kept.
    pub at: Timestamp,
}

/// Was the lesson clear?
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Face {
    /// A smile.
    Clear,
    /// Neither.
    SoSo,
    /// A frown.
    Unclear,
}

impl Face {
    /// All faces, from clear to unclear.
    pub const ALL: [Self; 3] = [Self::Clear, Self::SoSo, Self::Unclear];

    /// The word kept in the database and in tables; never changed once released.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::SoSo => "so-so",
            Self::Unclear => "unclear",
        }
    }
}
