//! `assets/voices.ron`: which programs speak which language, and how things are said that no voice says well.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::comfort::Pace;
use crate::problem::{Carried, Fault, Problem, carried};
use crate::words::Locale;

/// The file as it is delivered; used when the one on disk can't be.
const SHIPPED: &str = include_str!("../../assets/voices.ron");
/// Highest version of the file that this program understands.
const FORMAT: u32 = 1;

/// The content of `voices.ron`.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Version of the shape of this file.
    pub format: u32,
    /// Languages by identifier (`fr`, `pt-BR`).
    pub languages: BTreeMap<String, Language>,
    /// For a language that is not listed.
    pub other: Language,
}

/// How one language is spoken.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Language {
    /// Programs in order of preference: the first that is installed speaks.
    pub programs: Vec<Program>,
    /// A language of Latin letters that words in Latin letters are given to, when this one has others.
    pub latin: Option<String>,
    /// How phone numbers are said.
    pub dial: Dial,
    /// What stands between the groups of a phone number: it makes a pause.
    pub pause: String,
    /// `(written, spoken)`: whole words and signs in ordinary text. A form without capitals also
    /// stands for the same with capitals.
    pub spoken: Vec<(String, String)>,
    /// `(written, spoken)`: whole words and signs inside addresses of mail and web.
    pub address: Vec<(String, String)>,
}

/// How phone numbers are said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
pub enum Dial {
    /// Group by group, as written: 06 39 98, "zéro six, trente-neuf, quatre-vingt-dix-huit".
    #[default]
    Groups,
    /// Digit by digit: 06 39, "zero six, three nine".
    Digits,
}

/// A speech program. It gets the words on its standard input, unless an argument holds `{text}`. It
/// gives a WAV file on its standard output, unless an argument holds `{file}`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// Its name, looked for in `PATH`, or its full path.
    pub program: String,
    /// What it is started with; never through a shell.
    pub arguments: Vec<Argument>,
    /// Files it can't do without, such as a model: it counts as installed only with them.
    #[serde(default)]
    pub needs: Vec<PathBuf>,
    /// Value of `{speed}` at the normal pace; a slower pace takes its share of it.
    #[serde(default = "one_hundred")]
    pub speed: u32,
    /// `{speed}` is never less.
    #[serde(default)]
    pub slowest: u32,
    /// Value of `{gap}` at the normal pace; a slower pace raises it.
    #[serde(default)]
    pub gap: u32,
}

fn one_hundred() -> u32 {
    100
}

/// One argument with the places that are filled in: `{text}`, `{file}`, `{speed}`, `{gap}`,
/// `{stretch}` (1.00 at the normal pace, more when slower) and `{language}`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Argument(String);

/// The text for people stands in the words of problems.
const PLACES: [&str; 6] = ["text", "file", "speed", "gap", "stretch", "language"];

impl TryFrom<String> for Argument {
    type Error = UnknownPlace;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut rest = text.as_str();
        while let Some((_, after)) = rest.split_once('{') {
            let (name, tail) = after.split_once('}').unwrap_or((after, ""));
            if !PLACES.contains(&name) {
                return Err(UnknownPlace(name.to_owned()));
            }
            rest = tail;
        }
        Ok(Self(text))
    }
}

/// An argument of a program holds a place in braces that does not exist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownPlace(String);

impl fmt::Display for UnknownPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&carried(Carried::Place, &self.0))
    }
}

impl Settings {
    /// The file as it is delivered.
    pub fn shipped() -> Self {
        Self::parse(Path::new("assets/voices.ron"), SHIPPED).unwrap_or_default()
    }

    /// Reads the file. With a fault in it, or without it, the delivered one is used and the fault told.
    pub fn read(path: &Path) -> (Self, Option<Problem>) {
        let read = fs::read_to_string(path).map_err(|error| {
            let fault = Fault::new("voices-missing").with("why", Fault::of_io(&error));
            Problem::of_file(path, "voices-missing", fault)
        });
        match read.and_then(|text| Self::parse(path, &text)) {
            Ok(settings) => (settings, None),
            Err(problem) => (Self::shipped(), Some(problem)),
        }
    }

    /// Reads the text of the file; `path` is only named in the fault.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Problem> {
        let settings: Self = ron::from_str(text).map_err(|error| {
            let fault = |why| Fault::new("voices-syntax").with("why", why);
            Problem::of_ron(path, text, &error, "voices-syntax", fault)
        })?;
        if settings.format == 0 || settings.format > FORMAT {
            let offset = text.find("format").unwrap_or(0);
            let fault = Fault::new("voices-format").with("known", FORMAT.to_string());
            return Err(Problem::at_offset(
                path,
                text,
                offset,
                "voices-format",
                fault,
            ));
        }
        Ok(settings)
    }

    /// How `locale` is spoken: as listed, else as its language without region, else as any other.
    pub fn language(&self, locale: &Locale) -> &Language {
        self.languages
            .get(&locale.to_string())
            .or_else(|| self.languages.get(locale.language.as_str()))
            .unwrap_or(&self.other)
    }
}

impl Program {
    /// Whether it takes the words on its standard input.
    pub(super) fn reads_stdin(&self) -> bool {
        !self.uses("{text}")
    }

    /// Whether it writes a file instead of its standard output.
    pub(super) fn writes_file(&self) -> bool {
        self.uses("{file}")
    }

    fn uses(&self, place: &str) -> bool {
        self.arguments.iter().any(|a| a.0.contains(place))
    }

    /// The arguments with everything filled in but `{file}`.
    pub(super) fn filled(&self, text: &str, locale: &Locale, pace: Pace) -> Vec<String> {
        let percent = pace.percent().max(1);
        let values = [
            (
                "{speed}",
                (self.speed * percent / 100).max(self.slowest).to_string(),
            ),
            (
                "{gap}",
                ((self.gap * 100 + percent / 2) / percent).to_string(),
            ),
            ("{stretch}", format!("{:.2}", 100.0 / f64::from(percent))),
            ("{language}", locale.to_string()),
            // Last, so that nothing in the words is taken for a place.
            ("{text}", text.to_owned()),
        ];
        let fill = |argument: &Argument| {
            let fill_one =
                |filled: String, (place, value): &(&str, String)| filled.replace(place, value);
            values.iter().fold(argument.0.clone(), fill_one)
        };
        self.arguments.iter().map(fill).collect()
    }
}

#[cfg(test)]
mod tests;
