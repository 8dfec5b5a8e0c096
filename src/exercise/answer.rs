//! What a person has answered so far, and what it is worth.

use std::collections::BTreeMap;

use crate::typed::Typed;
use crate::words::Message;

/// What the person has answered so far: a draft until it is given.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answer {
    /// What was chosen or done, in that order: ids of options or deeds.
    pub done: Vec<String>,
    /// What was typed, by the name of its field; lives in memory only, until the step is left.
    pub typed: BTreeMap<String, Typed>,
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
    /// What explains it: an attribute of the step's message such as `.right` or `.wrong-real`, or a message
    /// of the program.
    pub explanation: Message,
}

impl Answer {
    /// An answer of these choices or deeds.
    pub fn of<T: Into<String>>(done: impl IntoIterator<Item = T>) -> Self {
        Self {
            done: done.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// The same with one more deed.
    pub fn and(&self, deed: impl Into<String>) -> Self {
        let mut more = self.clone();
        more.done.push(deed.into());
        more
    }

    /// The same with `text` in `field`.
    pub fn with(&self, field: &str, text: &str) -> Self {
        let mut more = self.clone();
        more.typed.insert(field.to_owned(), Typed::from(text));
        more
    }

    /// Whether this was chosen or done.
    pub fn has(&self, deed: &str) -> bool {
        self.done.iter().any(|done| done == deed)
    }

    /// What was typed in `field`; nothing when it was never touched.
    pub fn text(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", Typed::as_str)
    }
}

impl Grade {
    /// Right, for the reason that the author gives.
    pub fn right(step: &Message) -> Self {
        Self {
            verdict: Verdict::Right,
            explanation: step.attribute("right"),
        }
    }

    /// Not right, and why.
    pub fn wrong(explanation: Message) -> Self {
        Self {
            verdict: Verdict::Wrong,
            explanation,
        }
    }

    /// Something is missing, and what.
    pub fn incomplete(explanation: Message) -> Self {
        Self {
            verdict: Verdict::Incomplete,
            explanation,
        }
    }
}
