//! What can be heard in a language, sentence by sentence, and the numbered sentences that a person reads aloud.

use crate::words::Sentence;

/// A sentence that can be heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// Its message, as written in the files: `scams_parcel`, `scams_parcel.question`.
    pub key: String,
    /// Which sentence of the message, from 1. Of a message with a value, its forms are counted on.
    pub line: usize,
    /// The sentence.
    pub sentence: Sentence,
}

impl Heard {
    /// Name of the file in which it is spoken: `<message>.<n>.ogg`.
    pub fn file_name(&self) -> String {
        file_name(&self.key, self.line)
    }
}

/// `<message>.<n>.ogg`.
pub fn file_name(key: &str, line: usize) -> String {
    format!("{key}.{line}.ogg")
}

/// One sentence of a script.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its number, from 1: the name of the file that is recorded.
    pub number: usize,
    /// What is read.
    pub heard: Heard,
    /// How an address, a number or a sign in it is said, where that is not how it is written.
    pub say: Option<String>,
}
