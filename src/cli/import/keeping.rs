//! New recordings are put in their places all together, or everything stays as it was.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::{beside, write, write_new};

/// Ending of what a recording replaces, until all is done.
const BEFORE: &str = "before";
/// Ending of what is not in its place yet.
const NEW: &str = "new";

/// An import that was cut off, by a power failure for one, left what it replaced: nobody but a person knows
/// which of the two is wanted.
pub(super) fn nothing_left_behind(folder: &Path) -> Result<(), String> {
    let entries = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(&format!(".{BEFORE}")) {
            return Err(format!(
                "an import was cut off: {} is what {} was before; put it back, or delete it",
                entry.path().display(),
                name.trim_start_matches('.')
            ));
        }
        if name.starts_with('.') && name.ends_with(&format!(".{NEW}")) {
            // Half written, and in nobody's way.
            _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// Writes the recordings, then the list. When anything fails, all is as it was.
pub(super) fn keep(folder: &Path, takes: &[(String, Vec<u8>)], list: &str) -> Result<(), String> {
    let told = |path: &Path, why: io::Error| {
        format!(
            "{}: it can't be written ({why}); nothing was changed. Let this user write in this folder",
            path.display()
        )
    };
    fs::create_dir_all(folder).map_err(|why| told(folder, why))?;
    let mut swaps = Swaps::default();
    for (name, sound) in takes {
        let place = folder.join(name);
        swaps
            .prepare(place.clone(), sound)
            .map_err(|why| told(&place, why))?;
    }
    swaps.swap().map_err(|(place, why)| told(&place, why))?;
    let manifest = folder.join("manifest.ron");
    write(&manifest, list.as_bytes()).map_err(|why| told(&manifest, why))?;
    swaps.done();
    Ok(())
}

/// Files on their way; dropped before all is done, they go back.
#[derive(Default)]
struct Swaps {
    /// The place, and where the new file waits.
    waiting: Vec<(PathBuf, PathBuf)>,
    /// The place, and where what was there is kept, if something was.
    swapped: Vec<(PathBuf, Option<PathBuf>)>,
}

impl Swaps {
    fn prepare(&mut self, place: PathBuf, bytes: &[u8]) -> io::Result<()> {
        let new = beside(&place, NEW)?;
        self.waiting.push((place, new.clone()));
        write_new(&new, bytes)
    }

    fn swap(&mut self) -> Result<(), (PathBuf, io::Error)> {
        for (place, new) in std::mem::take(&mut self.waiting) {
            if let Err(why) = self.swap_one(&place, &new) {
                _ = fs::remove_file(new);
                return Err((place, why));
            }
        }
        Ok(())
    }

    fn swap_one(&mut self, place: &Path, new: &Path) -> io::Result<()> {
        let before = if place.exists() {
            let before = beside(place, BEFORE)?;
            fs::rename(place, &before)?;
            Some(before)
        } else {
            None
        };
        self.swapped.push((place.to_owned(), before));
        fs::rename(new, place)
    }

    fn done(mut self) {
        for (_, before) in std::mem::take(&mut self.swapped) {
            before.map(fs::remove_file);
        }
    }
}

impl Drop for Swaps {
    fn drop(&mut self) {
        for (_, new) in &self.waiting {
            _ = fs::remove_file(new);
        }
        for (place, before) in self.swapped.iter().rev() {
            _ = match before {
                Some(before) => fs::rename(before, place),
                None => fs::remove_file(place),
            };
        }
    }
}
