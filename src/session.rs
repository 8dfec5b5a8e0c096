//! One learner's stay at the machine, and the way through one lesson.

mod card;
mod helping;
mod kept;
mod state;
mod visit;
mod wiped;

pub use card::{Card, Paper};
pub use state::{Circumstances, StepState};
pub use visit::Visit;

use crate::lesson::Lesson;
use crate::progress::{self, Attempt, Face, Progress};
use crate::resume::KeptLesson;

/// A person's stay: anonymous and random, forgotten when the next person comes.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// Random identifier, given from outside.
    pub id: String,
    /// What was tried during this stay.
    pub attempts: Vec<Attempt>,
    /// Where each lesson was left: lesson id and step number, so that it goes on there.
    pub left_at: Vec<(String, usize)>,
    /// How far lessons had come in earlier stays.
    pub before: Vec<KeptLesson>,
    /// Whether lessons were clear, by lesson.
    pub opinions: Vec<(String, Face)>,
}

impl Session {
    /// A stay that begins now.
    pub fn new(id: String) -> Self {
        Self {
            id,
            attempts: Vec::new(),
            left_at: Vec::new(),
            before: Vec::new(),
            opinions: Vec::new(),
        }
    }

    /// How far a lesson has come, in this stay or before.
    pub fn progress(&self, lesson: &Lesson) -> Progress {
        let now = progress::of_lesson(lesson, &self.attempts);
        now.max(self.progress_before(&lesson.id))
    }

    /// What was said of a lesson.
    pub fn opinion(&self, lesson: &str) -> Option<Face> {
        let said = self.opinions.iter().find(|(id, _)| id == lesson);
        said.map(|(_, face)| *face)
    }

    /// The exercises of a lesson that took help during this stay.
    pub fn to_do_again(&self, lesson: &Lesson) -> Vec<usize> {
        progress::to_do_again(lesson, &self.attempts)
    }

    /// The step where a lesson goes on: where it was left, or the first one.
    pub fn step_of(&self, lesson: &str) -> usize {
        let left = self.left_at.iter().find(|(id, _)| id == lesson);
        left.map_or(0, |(_, at)| *at)
    }

    /// Remembers where a lesson was left.
    pub fn leave(&mut self, lesson: &str, at: usize) {
        self.left_at.retain(|(id, _)| id != lesson);
        self.left_at.push((lesson.to_owned(), at));
    }
}

#[cfg(test)]
mod tests;
