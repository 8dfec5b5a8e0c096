//! What the program says about a step: hints, verdicts, the answer.

use crate::secrets::Secret;
use crate::words::{Message, french_word, glossary};

/// What the program says about the step, in the place of the step's own sentences.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Card {
    /// First or second hint.
    Hint(u8),
    /// The answer is right.
    Right,
    /// Something is not right, or is missing: what explains it.
    Again(Message),
    /// Nothing was chosen or written yet: what to do first.
    Empty(Message),
    /// What was typed looks like a real secret.
    Secret(Secret),
    /// The answer is shown.
    Shown,
    /// How to use the screen, while sentences are read.
    Guide,
    /// A person is helping.
    Human,
    /// A sheet is printed.
    Paper(Paper),
    /// A French word is explained.
    Word(String),
}

/// What becomes of a sheet that was to be printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// The printer has not taken it yet.
    Printing,
    /// It comes out of the printer.
    Printed,
    /// The printer did not take it.
    Failed,
}

impl Card {
    /// Whether the question stays on screen below the card.
    pub fn leaves_the_question(&self) -> bool {
        matches!(
            self,
            Self::Hint(_) | Self::Empty(_) | Self::Secret(_) | Self::Human | Self::Word(_)
        )
    }

    /// Its words: a line of the program, then the author's explanation.
    pub fn messages(&self, step: &Message) -> Vec<Message> {
        let ui = |id: &str| Message::new(id);
        match self {
            Self::Hint(1) => vec![step.attribute("hint")],
            Self::Hint(_) => vec![step.attribute("hint-2")],
            Self::Right => vec![ui("right-title"), step.attribute("right")],
            Self::Again(explanation) => vec![ui("again-title"), explanation.clone()],
            Self::Empty(first) => vec![first.clone()],
            Self::Secret(secret) => vec![secret.message()],
            Self::Shown => vec![ui("shown-title"), step.attribute("shown")],
            Self::Guide => vec![ui("guide")],
            Self::Human => vec![ui("human-helps")],
            Self::Word(word) => vec![french_word(word), glossary(word)],
            Self::Paper(Paper::Printing) => vec![Message::new("print-doing")],
            Self::Paper(Paper::Printed) => vec![Message::new("print-done")],
            Self::Paper(Paper::Failed) => vec![Message::new("print-failed")],
        }
    }
}
