//! Opinions about lessons.

use super::Timestamp;

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
