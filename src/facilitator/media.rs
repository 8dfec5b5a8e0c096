//! Where memory sticks are found.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders in which systems mount sticks: under a folder for each user.
const OF_USERS: [&str; 2] = ["/media", "/run/media"];
/// The place that an operator makes for them.
const OF_OPERATOR: &str = "/mnt/usb";

/// The sticks that are there now. A folder that was left behind by one is none.
pub fn mounted() -> Vec<PathBuf> {
    let of_users = OF_USERS.iter().flat_map(|root| in_folders(Path::new(root)));
    let all = of_users.chain([PathBuf::from(OF_OPERATOR)]);
    all.filter(|path| is_mounted(path)).collect()
}

/// The folders in the folders of `root`, by name.
fn in_folders(root: &Path) -> Vec<PathBuf> {
    folders(root).iter().flat_map(|own| folders(own)).collect()
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let mut all: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    all.sort();
    all
}

/// Whether another disk begins here.
#[cfg(unix)]
fn is_mounted(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| fs::metadata(path).map(|about| about.dev()).ok();
    let around = path.parent().and_then(disk);
    disk(path).is_some_and(|own| Some(own) != around)
}

/// Whether it is there.
#[cfg(not(unix))]
fn is_mounted(path: &Path) -> bool {
    path.is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sticks_are_looked_for_in_the_folders_of_users() {
        let root = tempfile::tempdir().unwrap();
        for path in ["anna/USB", "anna/ARCHIVE", "zoe/USB", "lonely"] {
            fs::create_dir_all(root.path().join(path)).unwrap();
        }
        fs::write(root.path().join("anna/note.txt"), "").unwrap();
        let found = in_folders(root.path());
        let expected = ["anna/ARCHIVE", "anna/USB", "zoe/USB"];
        assert_eq!(found, expected.map(|path| root.path().join(path)));
        assert!(in_folders(&root.path().join("nowhere")).is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_was_left_behind_is_no_stick() {
        let root = tempfile::tempdir().unwrap();
        assert!(!is_mounted(root.path().join("gone").as_path()));
        let folder = root.path().join("USB");
        fs::create_dir(&folder).unwrap();
        assert!(!is_mounted(&folder));
        assert!(is_mounted(Path::new("/proc")));
    }
}
