//! The graphics driver: Vulkan needs its loader, and a driver that the loader finds.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Finding, Machine};
use crate::problem::Fault;

const CHECK: &str = "driver";
const LOADER: &str = "libvulkan.so.1";
/// No description of a driver is larger.
const MOST_BYTES: u64 = 64 * 1024;

/// A description of a driver, as far as it matters here.
#[derive(Deserialize)]
struct Description {
    #[serde(rename = "ICD")]
    driver: Library,
}

#[derive(Deserialize)]
struct Library {
    library_path: String,
}

pub(super) fn check(_: &Machine) -> Vec<Finding> {
    let drivers: Vec<String> = descriptions()
        .iter()
        .filter_map(|path| usable(path))
        .collect();
    let cards = fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    let has_card = cards
        .filter_map(|entry| entry.file_name().into_string().ok())
        .any(|name| name.starts_with("renderD"));
    vec![judge(is_installed(LOADER), &drivers, has_card)]
}

fn judge(loader: bool, drivers: &[String], has_card: bool) -> Finding {
    let install = Fault::new("doctor-driver-install");
    if !loader {
        return Finding::fault(CHECK, Fault::new("doctor-driver-no-loader"), install);
    }
    if drivers.is_empty() {
        return Finding::fault(CHECK, Fault::new("doctor-driver-none"), install);
    }
    let names = drivers.join(", ");
    let by_processor = |name: &String| ["lvp", "swiftshader"].iter().any(|own| name.contains(own));
    if has_card && !drivers.iter().all(by_processor) {
        return Finding::ok(CHECK, Fault::new("doctor-driver").with("names", names));
    }
    if drivers.iter().any(by_processor) {
        let said = Fault::new("doctor-driver-processor").with("names", names);
        return Finding::note(CHECK, said, Fault::new("doctor-driver-slow"));
    }
    let said = Fault::new("doctor-driver-no-card").with("names", names);
    Finding::fault(CHECK, said, install)
}

/// Where the loader looks: https://github.com/KhronosGroup/Vulkan-Loader, LoaderDriverInterface.md.
fn descriptions() -> Vec<PathBuf> {
    let named = ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"];
    if let Some(named) = named.iter().find_map(env::var_os) {
        let paths = env::split_paths(&named);
        return paths
            .flat_map(|path| {
                if path.is_dir() {
                    files(&path)
                } else {
                    vec![path]
                }
            })
            .collect();
    }
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let folders = |name: &str, usual: &str| {
        let value = env::var_os(name).filter(|value| !value.is_empty());
        let value = value.unwrap_or_else(|| usual.into());
        env::split_paths(&value).collect::<Vec<_>>()
    };
    let mut found = folders("XDG_CONFIG_HOME", &home.join(".config").to_string_lossy());
    found.extend(folders("XDG_CONFIG_DIRS", "/etc/xdg"));
    found.push("/etc".into());
    found.extend(folders(
        "XDG_DATA_HOME",
        &home.join(".local/share").to_string_lossy(),
    ));
    found.extend(folders("XDG_DATA_DIRS", "/usr/local/share:/usr/share"));
    found
        .iter()
        .flat_map(|folder| files(&folder.join("vulkan/icd.d")))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    paths
}

/// The name of a driver whose library is there: `lvp_icd.x86_64.json` → `lvp`.
fn usable(path: &Path) -> Option<String> {
    let fits = fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= MOST_BYTES);
    let text = fits.then(|| fs::read_to_string(path).ok()).flatten()?;
    let described: Description = serde_json::from_str(&text).ok()?;
    let library = described.driver.library_path;
    let there = match library.contains('/') {
        true => path.parent()?.join(&library).exists(),
        false => is_installed(&library),
    };
    let name = path.file_stem()?.to_str()?;
    let name = name.split(['.']).next()?.trim_end_matches("_icd");
    there.then(|| name.to_owned())
}

/// Whether the system's own folders have this library.
fn is_installed(library: &str) -> bool {
    let named = env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let usual = ["/usr/local/lib", "/usr/lib", "/lib", "/usr/lib64", "/lib64"].map(PathBuf::from);
    let roots: Vec<PathBuf> = env::split_paths(&named).chain(usual).collect();
    // Debian keeps them by kind of machine: /usr/lib/x86_64-linux-gnu.
    let below = |root: &PathBuf| {
        let entries = fs::read_dir(root).into_iter().flatten().flatten();
        let kinds = entries.map(|entry| entry.path());
        kinds
            .filter(|path| path.to_string_lossy().contains("-linux-"))
            .collect::<Vec<_>>()
    };
    let mut folders = roots
        .iter()
        .flat_map(|root| below(root).into_iter().chain([root.clone()]));
    folders.any(|folder| folder.join(library).exists())
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    #[test]
    fn a_driver_without_a_card_draws_only_when_it_is_one_of_the_processor() {
        let of = |loader, drivers: &[&str], card| {
            let drivers: Vec<String> = drivers.iter().map(|name| (*name).to_owned()).collect();
            judge(loader, &drivers, card).state
        };
        assert_eq!(of(true, &["intel", "lvp"], true), State::Ok);
        assert_eq!(of(true, &["intel", "lvp"], false), State::Note);
        assert_eq!(of(true, &["lvp"], true), State::Note);
        assert_eq!(of(true, &["intel"], false), State::Fault);
        assert_eq!(of(true, &[], true), State::Fault);
        assert_eq!(of(false, &["intel"], true), State::Fault);
    }

    #[test]
    fn a_driver_counts_when_its_library_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("own_icd.x86_64.json");
        let describe = |library: &str| {
            let text =
                format!(r#"{{"ICD": {{"library_path": "{library}", "api_version": "1.3"}}}}"#);
            fs::write(&file, text).unwrap();
            usable(&file)
        };
        assert_eq!(describe("./libown.so"), None);
        assert_eq!(describe("libnobody-has-this.so"), None);
        fs::write(dir.path().join("libown.so"), "").unwrap();
        assert_eq!(describe("./libown.so"), Some("own".into()));
        assert_eq!(files(dir.path()), std::slice::from_ref(&file));
        for broken in ["", "{}", "[", "{\"ICD\": 1}"] {
            fs::write(&file, broken).unwrap();
            assert_eq!(usable(&file), None, "{broken}");
        }
        assert_eq!(usable(dir.path()), None);
    }
}
