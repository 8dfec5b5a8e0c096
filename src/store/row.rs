//! What is written: attempts, opinions, workshops.

use crate::progress::{Attempt, Opinion};
use crate::workshop::Record;

/// Something to be kept. Attempts and opinions are only ever added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Row {
    /// A try at a step.
    Attempt(Attempt),
    /// What a person found of a lesson.
    Opinion(Opinion),
    /// A workshop, in the place of what was written of it before.
    Workshop(Record),
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

impl From<Record> for Row {
    fn from(record: Record) -> Self {
        Self::Workshop(record)
    }
}
