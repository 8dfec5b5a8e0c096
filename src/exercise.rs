//! What a learner does in a step. One file per kind: its data, its grading, its view, its tests.

pub mod choice;

use serde::Deserialize;

use crate::words::Message;
use choice::Choice;

/// An exercise of one kind.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub enum Exercise {
    /// Touch one answer, or several.
    Choice(Choice),
}

/// What the person has answered so far: a draft until it is given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answer {
    /// Ids of the options chosen, in the order they were chosen.
    pub options: Vec<String>,
}

/// What an answer is worth. Nothing is ever called a fault on screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// All of it is right.
    Right,
    /// Something in it is not right.
    Wrong,
    /// What is there is right, but some is missing.
    Incomplete,
}

/// A verdict and the words that explain it.
#[derive(Clone, PartialEq, Debug)]
pub struct Grade {
    /// What the answer is worth.
    pub verdict: Verdict,
    /// Attribute of the step's message that explains it, such as `right` or `wrong-real`.
    pub explanation: String,
}

impl Exercise {
    /// Judges an answer.
    pub fn grade(&self, answer: &Answer) -> Grade {
        match self {
            Self::Choice(choice) => choice.grade(answer),
        }
    }

    /// The answer that is right, for *show me* and for proofs.
    pub fn solution(&self) -> Answer {
        match self {
            Self::Choice(choice) => choice.solution(),
        }
    }

    /// What makes the exercise impossible to do, in the words of its author.
    pub fn faults(&self) -> Vec<String> {
        match self {
            Self::Choice(choice) => choice.faults(),
        }
    }

    /// Every answer that is one touch away from a blank one, for proofs.
    pub fn single_answers(&self) -> Vec<Answer> {
        match self {
            Self::Choice(choice) => choice.single_answers(),
        }
    }

    /// Attributes of the step's message that must have words.
    pub fn required(&self) -> Vec<String> {
        match self {
            Self::Choice(choice) => choice.required(),
        }
    }

    /// What is read aloud of the exercise, in reading order.
    pub fn spoken(&self, step: &Message) -> Vec<Message> {
        match self {
            Self::Choice(choice) => choice.spoken(step),
        }
    }

    /// Name of the control that a person using the keyboard comes to first.
    pub fn first_control(&self) -> String {
        match self {
            Self::Choice(choice) => choice.first_control(),
        }
    }
}
