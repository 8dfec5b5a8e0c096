//! `locales/<language>/reviews.ron`: who has read the lessons.

use std::path::{Path, PathBuf};

use super::files::Reader;
use crate::problem::{Fault, Problem};
use crate::review::{Review, Standings, standings};
use crate::words::{Locale, Texts};

/// Name of the file in the folder of a language.
pub const FILE: &str = "reviews.ron";

/// The reviews of one language, as they stand in its file.
#[derive(Clone, PartialEq, Debug)]
pub struct Reviews {
    /// The file.
    pub path: PathBuf,
    /// The language.
    pub locale: Locale,
    /// The reviews.
    pub reviews: Vec<Review>,
}

/// Reads the reviews of these languages.
pub(super) fn read(dir: &Path, locales: &[Locale], reader: &mut Reader) -> Vec<Reviews> {
    let mut found = Vec::new();
    for locale in locales {
        let path = dir.join("locales").join(locale.to_string()).join(FILE);
        if !path.exists() {
            continue;
        }
        let Some(text) = reader.text(&path) else {
            continue;
        };
        match parse(&path, &text) {
            Ok(reviews) => found.push(Reviews {
                path,
                locale: locale.clone(),
                reviews,
            }),
            Err(problem) => reader.problems.push(problem),
        }
    }
    found
}

/// The reviews in the text of a file.
pub fn parse(path: &Path, text: &str) -> Result<Vec<Review>, Problem> {
    ron::from_str(text).map_err(|error| {
        let fault = |why| Fault::new("reviews-syntax").with("why", why);
        Problem::of_ron(path, text, &error, "reviews-syntax", fault)
    })
}

/// What they are worth with the words as they are now.
pub(super) fn all_standings(reviews: &[Reviews], texts: &Texts) -> Standings {
    let each = reviews.iter();
    each.flat_map(|of| standings(texts, &of.locale, &of.reviews))
        .collect()
}
