//! The keyboards: `assets/keyboards/<name>.ron`. Without a file, the one of France that is inside the program.

use std::collections::BTreeMap;
use std::path::Path;

use super::files::{Reader, has_extension, name_of};
use crate::keyboard::Layout;
use crate::problem::Fault;

/// Name of the keyboard that is used when the command line names none.
pub const OF_FRANCE: &str = "azerty";

/// Reads the keyboard of France, and all keyboards by name.
pub(super) fn read(dir: &Path, reader: &mut Reader) -> (Layout, BTreeMap<String, Layout>) {
    let folder = dir.join("assets/keyboards");
    let mut found = BTreeMap::new();
    let file = folder.join(format!("{OF_FRANCE}.ron"));
    if !file.exists() {
        reader.problem(&file, "keyboard-missing", Fault::new("keyboard-missing"));
    }
    let paths = if folder.is_dir() {
        reader.entries(&folder)
    } else {
        Vec::new()
    };
    for path in paths {
        if !has_extension(&path, "ron") {
            reader.unknown(&path, Fault::new("file-keyboard"));
            continue;
        }
        let Some(text) = reader.text(&path) else {
            continue;
        };
        match Layout::parse(&path, &text) {
            Ok(layout) => {
                let name = name_of(&path.with_extension(""));
                found.insert(name, layout);
            }
            Err(problem) => reader.problems.push(problem),
        }
    }
    let of_france = found
        .entry(OF_FRANCE.to_owned())
        .or_insert_with(Layout::shipped)
        .clone();
    (of_france, found)
}
