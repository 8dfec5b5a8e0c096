//! The settings of a machine with all that is known about them: where they stand and what is wrong.

use std::io;
use std::path::{Path, PathBuf};

use super::{Configuration, MOST_BYTES, Offer, unknown_names};
use crate::problem::{Fault, Problem};

/// What was found where settings are looked for.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Found {
    /// The file; none when there is none.
    pub path: Option<PathBuf>,
    /// Its text, as far as it could be read.
    pub text: String,
    /// What it says; the defaults without a file, and of a file with a fault.
    pub configuration: Configuration,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

impl Found {
    /// The settings in the file `path`, from what reading it gave. More than [`MOST_BYTES`] need not be read.
    pub fn of(path: &Path, read: io::Result<Vec<u8>>) -> Self {
        let text = read.and_then(|bytes| {
            let large = bytes.len() > MOST_BYTES;
            let text = String::from_utf8(bytes);
            text.or_else(|error| match large {
                // What was cut may have been a letter: the size is what matters.
                true => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
                false => Err(io::ErrorKind::InvalidData.into()),
            })
        });
        let (text, parsed) = match text {
            Ok(text) => {
                let parsed = Configuration::parse(path, &text);
                (text, parsed)
            }
            Err(error) => {
                let fault =
                    Fault::new("configuration-unreadable").with("why", Fault::of_io(&error));
                let problem = Problem::of_file(path, "configuration-unreadable", fault);
                (String::new(), Err(vec![problem]))
            }
        };
        let (configuration, problems) = match parsed {
            Ok(configuration) => (configuration, Vec::new()),
            Err(problems) => (Configuration::default(), problems),
        };
        Self {
            path: Some(path.to_owned()),
            text,
            configuration,
            problems,
        }
    }

    /// All problems, with those of names that the content does not have.
    pub fn problems_with(&self, offer: &Offer) -> Vec<Problem> {
        let names = self.path.iter();
        let names = names.flat_map(|path| unknown_names(path, &self.text, offer));
        self.problems.iter().cloned().chain(names).collect()
    }
}
