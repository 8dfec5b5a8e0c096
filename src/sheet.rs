//! The sheets that can be printed.

use serde::Deserialize;

/// A sheet of paper for people to take with them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Deserialize)]
pub enum Sheet {
    /// "Mon mémo personnel": accounts and passwords, written by hand and kept at home.
    Memo,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 1] = [Self::Memo];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Memo => "memo",
        }
    }
}
