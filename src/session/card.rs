//! What the program says about a step: hints, verdicts, the answer.

use crate::words::Message;

/// What the program says about the step, in the place of the step's own sentences.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Card {
    /// First or second hint.
    Hint(u8),
    /// The answer is right.
    Right,
    /// Something is not right, or is missing: the attribute that explains it.
    Again(String),
    /// Nothing was chosen yet.
    Empty,
    /// The answer is shown.
    Shown,
    /// How to use the screen, while sentences are read.
    Guide,
    /// A person is helping.
    Human,
}

impl Card {
    /// Whether the question stays on screen below the card.
    pub fn leaves_the_question(&self) -> bool {
        matches!(self, Self::Hint(_) | Self::Empty | Self::Human)
    }

    /// Its words: a line of the program, then the author's explanation.
    pub fn messages(&self, step: &Message) -> Vec<Message> {
        let ui = |id: &str| Message::new(id);
        match self {
            Self::Hint(1) => vec![step.attribute("hint")],
            Self::Hint(_) => vec![step.attribute("hint-2")],
            Self::Right => vec![ui("right-title"), step.attribute("right")],
            Self::Again(attribute) => vec![ui("again-title"), step.attribute(attribute.clone())],
            Self::Empty => vec![ui("choose-first")],
            Self::Shown => vec![ui("shown-title"), step.attribute("shown")],
            Self::Guide => vec![ui("guide")],
            Self::Human => vec![ui("human-helps")],
        }
    }
}
