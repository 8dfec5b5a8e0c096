//! What must not be typed into an exercise.

use crate::words::Message;

/// What typed text looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secret {
    /// A password.
    Password,
}

impl Secret {
    /// What is said about it.
    pub fn message(self) -> Message {
        Message::new("guide")
    }
}

/// The first secret in `typed`.
pub fn find(_: &str, _: &[&str]) -> Option<Secret> {
    None
}
