//! What the world must do, as the model asks for it.

use super::{Errand, PaperErrand};
use crate::comfort::{Pace, Volume};
use crate::progress::{Attempt, Opinion, Timestamp};
use crate::resume::{Code, Kept};
use crate::sheet::Sheet;
use crate::words::{Locale, Message};
use crate::workshop::Record;

/// What the world must do.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Write a row.
    Record(Attempt),
    /// Write what a person found of a lesson.
    Opine(Opinion),
    /// Keep this progress under the code of the person, or a new one: answer with `Kept`.
    Keep(Kept, Option<Code>),
    /// Look a code up: answer with `Found`.
    Find(Code),
    /// Stop what is being read, then read this.
    Narrate(Reading),
    /// Print this sheet in the language on screen; answer with `Printed`.
    Print(Sheet),
    /// Print this code, good until then, in the language on screen; answer with `Printed`.
    PrintCode(Code, Timestamp),
    /// Sound a chime before what was just begun to be read.
    Chime,
    /// Make the clips of these messages ahead of need.
    Prepare(Vec<Message>),
    /// Be silent at once.
    Hush,
    /// Pause (true) or go on (false).
    Pause(bool),
    /// Speak at this volume from now on.
    Volume(Volume),
    /// Come back with a `Tick` after so many milliseconds.
    WakeAfter(u64),
    /// A new stay begins: answer with `SessionIs`.
    NewSession,
    /// What the facilitator's corner asks for.
    Corner(Errand),
    /// What is wanted of papers.
    Papers(PaperErrand),
    /// Write what is kept of a workshop, in the place of what was written of it before.
    KeepWorkshop(Box<Record>),
}

/// Messages to read aloud, one after the other.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// Its number, which comes back in `Action::Reading`.
    pub number: u64,
    /// What to read; a message without words in any language is passed over.
    pub messages: Vec<Message>,
    /// The language on screen.
    pub locale: Locale,
    /// How fast.
    pub pace: Pace,
}
