//! Where content and progress are when the command line does not say.

use std::env;
use std::path::PathBuf;

use clap::Args;

/// Where things are.
#[derive(Args, Debug)]
pub(super) struct Places {
    /// Folder with `lessons`, `locales` and `assets` [default: beside the program, then
    /// /usr/share/pas-a-pas, then the current folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) content: Option<PathBuf>,
    /// Folder where progress is kept [default: $XDG_DATA_HOME/pas-a-pas, or ~/.local/share/pas-a-pas]
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
    /// Settings of the machine [default: /etc/pas-a-pas/kiosk.ron, if it is there]
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
}

/// The content folder: as named, else the first that has lessons.
pub(super) fn content(named: &Places) -> PathBuf {
    if let Some(dir) = &named.content {
        return dir.clone();
    }
    let beside = env::current_exe()
        .ok()
        .and_then(|exe| Some(exe.parent()?.to_owned()));
    let places = beside
        .into_iter()
        .chain([PathBuf::from("/usr/share/pas-a-pas"), PathBuf::from(".")]);
    let found = places.into_iter().find(|dir| dir.join("lessons").is_dir());
    found.unwrap_or_else(|| PathBuf::from("."))
}

/// The folder of progress: as named, else where the system keeps data of this user.
pub(super) fn data(named: &Places) -> PathBuf {
    if let Some(dir) = &named.data {
        return dir.clone();
    }
    let folder = |name: &str| {
        let value = env::var_os(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    };
    let base = folder("XDG_DATA_HOME")
        // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
        .filter(|path| path.is_absolute())
        .or_else(|| folder("HOME").map(|home| home.join(".local/share")));
    base.unwrap_or_else(env::temp_dir).join("pas-a-pas")
}
