//! Whether this machine can do its work: each check says what it found and what to do about it.

mod clock;
mod content;
mod data;
mod display;
mod driver;
mod letters;
mod printer;
mod settings;
mod sound;
mod voices;

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use serde::Serialize;

use crate::configuration::Found;
use crate::content::Content;
use crate::problem::Fault;

/// A program of the system that needs longer hangs.
const MOST_TIME: Duration = Duration::from_secs(5);

/// What is examined.
pub struct Machine {
    /// All of the content.
    pub content: Content,
    /// Folder of progress.
    pub data_dir: PathBuf,
    /// Settings of the machine.
    pub settings: Found,
    /// The present moment.
    pub now: SystemTime,
    /// When the program was built, as its file says.
    pub built: Option<SystemTime>,
}

/// How it stands with something.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It works.
    Ok,
    /// It works, and the operator should know something.
    Note,
    /// It does not work.
    Fault,
}

impl State {
    /// Its word at the beginning of a line.
    pub fn word(self) -> Fault {
        match self {
            Self::Ok => Fault::new("doctor-ok"),
            Self::Note => Fault::new("doctor-note"),
            Self::Fault => Fault::new("doctor-fault"),
        }
    }
}

/// What one check found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Name of the check, the same in every version.
    pub check: &'static str,
    /// How it stands.
    pub state: State,
    /// What was found.
    pub said: Fault,
    /// What to do.
    pub todo: Option<Fault>,
}

impl Finding {
    fn ok(check: &'static str, said: Fault) -> Self {
        Self {
            check,
            state: State::Ok,
            said,
            todo: None,
        }
    }

    fn note(check: &'static str, said: Fault, todo: Fault) -> Self {
        Self {
            state: State::Note,
            todo: Some(todo),
            ..Self::ok(check, said)
        }
    }

    fn fault(check: &'static str, said: Fault, todo: Fault) -> Self {
        Self {
            state: State::Fault,
            ..Self::note(check, said, todo)
        }
    }
}

/// The names of all checks, in order; they stay the same.
pub const NAMES: &[&str] = &[
    "display", "driver", "sound", "voice", "letters", "content", "data", "progress", "printer",
    "settings", "pin", "clock",
];

/// All checks, in order.
const CHECKS: [fn(&Machine) -> Vec<Finding>; 10] = [
    display::check,
    driver::check,
    sound::check,
    voices::check,
    letters::check,
    content::check,
    data::check,
    printer::check,
    settings::check,
    clock::check,
];

/// Makes all checks; `tell` hears of each finding at once.
pub fn examine(machine: &Machine, mut tell: impl FnMut(Finding)) {
    for check in CHECKS {
        check(machine).into_iter().for_each(&mut tell);
    }
}
