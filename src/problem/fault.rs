//! What is wrong and what to do about it, before it is told in a language.

use std::io;

use fluent::FluentArgs;

use super::Tongue;

/// Names a message of `fr.ftl` and `en.ftl`, with its arguments.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// Fluent message id.
    pub id: &'static str,
    /// Values for `{ $name }`.
    arguments: Vec<(&'static str, Value)>,
    /// What is to be mended, as it stands in the file: its text, and how many of the same stand before it.
    pub spot: Option<Box<(String, usize)>>,
}

/// A value put into a fault.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Value {
    /// A number, shown in digits.
    Number(usize),
    /// What stands in the files, or what another program says: the same in every language.
    Text(String),
    /// Words that know both languages.
    Words(Box<Fault>),
    /// Words in French and in English, made elsewhere.
    Both(String, String),
}

impl Fault {
    /// The message `id`, which is written out where it is named: a test looks for it there.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            arguments: Vec::new(),
            spot: None,
        }
    }

    /// The same with a value for `{ $name }`.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The same, to be mended where this text first stands.
    pub fn at(self, text: impl Into<String>) -> Self {
        self.at_nth(text, 0)
    }

    /// The same, to be mended where this text stands again.
    pub fn at_second(self, text: impl Into<String>) -> Self {
        self.at_nth(text, 1)
    }

    fn at_nth(mut self, text: impl Into<String>, nth: usize) -> Self {
        self.spot = Some(Box::new((text.into(), nth)));
        self
    }

    /// The text given for `{ $name }`.
    pub fn text(&self, name: &str) -> Option<&str> {
        let mut arguments = self.arguments.iter();
        arguments.find_map(|(own, value)| match value {
            Value::Text(text) if *own == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// Where in `text` it is to be mended: a byte offset.
    pub fn offset_in(&self, text: &str) -> Option<usize> {
        let (spot, nth) = &**self.spot.as_ref()?;
        let mut places = text.match_indices(spot.as_str());
        places.nth(*nth).map(|(at, _)| at)
    }

    /// What makes a French sentence hard to read: its rules hold their own words, in French and in English.
    pub fn falc(french: impl Into<String>, english: impl Into<String>) -> Self {
        Fault::new("falc").with("text", Value::Both(french.into(), english.into()))
    }

    /// Why the system does not give or take a file.
    pub fn of_io(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Fault::new("io-not-found"),
            io::ErrorKind::PermissionDenied => Fault::new("io-permission"),
            io::ErrorKind::IsADirectory => Fault::new("io-folder"),
            io::ErrorKind::NotADirectory => Fault::new("io-not-folder"),
            io::ErrorKind::InvalidData => Fault::new("io-not-text"),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::new("io-full"),
            io::ErrorKind::ReadOnlyFilesystem => Fault::new("io-read-only"),
            _ => Fault::new("io-other").with("said", error.to_string()),
        }
    }

    /// The words.
    pub fn told(&self, tongue: Tongue) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in &self.arguments {
            match value {
                Value::Number(number) => arguments.set(*name, *number),
                Value::Text(text) => arguments.set(*name, text.as_str()),
                Value::Words(fault) => arguments.set(*name, fault.told(tongue)),
                Value::Both(french, english) => {
                    let text = match tongue {
                        Tongue::French => french,
                        Tongue::English => english,
                    };
                    arguments.set(*name, text.as_str());
                }
            }
        }
        tongue.words(self.id, &arguments)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Fault> for Value {
    fn from(fault: Fault) -> Self {
        Self::Words(Box::new(fault))
    }
}
