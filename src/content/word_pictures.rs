//! `assets/word-pictures.ron`: which picture shows what a French word means.

use std::collections::BTreeMap;
use std::path::Path;

use super::files::Reader;
use crate::problem::{Fault, Problem};

/// Where it stands in the content folder.
pub const FILE: &str = "assets/word-pictures.ron";

/// Reads the pictures by the name of the explanation (`glossary_arnaque`); without a file there are none.
pub(super) fn read(dir: &Path, reader: &mut Reader) -> BTreeMap<String, String> {
    let path = dir.join(FILE);
    if !path.exists() {
        return BTreeMap::new();
    }
    let Some(text) = reader.text(&path) else {
        return BTreeMap::new();
    };
    match ron::from_str::<BTreeMap<String, String>>(&text) {
        Ok(pictures) => pictures
            .into_iter()
            .map(|(slug, picture)| (format!("glossary_{slug}"), picture))
            .collect(),
        Err(error) => {
            let fault = |why| Fault::new("word-pictures-syntax").with("why", why);
            let problem = Problem::of_ron(&path, &text, &error, "word-pictures-syntax", fault);
            reader.problems.push(problem);
            BTreeMap::new()
        }
    }
}
