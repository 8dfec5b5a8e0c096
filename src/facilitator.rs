//! What the facilitator's corner does on the disk: files to take away, and settings that outlive the program.

mod adjustments;
mod media;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use adjustments::{keep, read};
pub use media::mounted;

use crate::app::Kept;
use crate::export;
use crate::files;
use crate::report::{Day, Report};

/// Folder of these files in the data folder, where there is no memory stick.
const EXPORTS: &str = "exports";
/// How many exports of one day have names.
const MOST_A_DAY: u32 = 1000;

/// Why the files could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A table can't be made or written.
    #[error("no table can be written: {0}")]
    Table(#[from] csv::Error),
    /// A folder does not take them.
    #[error("nothing can be written here: {0}")]
    Folder(#[from] io::Error),
}

/// Writes this report as a table, to the first of `media` that takes it, else to a folder beside the database.
/// Nothing that is there is overwritten, and no half file stays. Attempts stay in the machine: beside them no figure
/// would be hidden.
///
/// # Errors
/// With the last reason, when no folder takes them.
pub fn export(
    media: &[PathBuf],
    data_dir: &Path,
    report: &Report,
    today: Day,
) -> Result<Kept, Fault> {
    for folder in media {
        match export_to(folder, report, today) {
            Ok(path) => return Ok(Kept::Stick(path)),
            Err(why) => eprintln!("pas-a-pas: {}: {why}", folder.display()),
        }
    }
    let folder = data_dir.join(EXPORTS);
    fs::create_dir_all(&folder)?;
    export_to(&folder, report, today).map(Kept::Machine)
}

/// Writes a sheet of this name as PDF, as [`export`] does with tables.
///
/// # Errors
/// With the last reason, when no folder takes it.
pub fn save_sheet(
    media: &[PathBuf],
    data_dir: &Path,
    name: &str,
    pdf: &[u8],
    today: Day,
) -> io::Result<Kept> {
    let write = |folder: &Path| -> io::Result<String> {
        let path = free_name(folder, &format!("pas-a-pas-{name}"), today, "pdf")?;
        files::write(&path, pdf)?;
        Ok(path.display().to_string())
    };
    for folder in media {
        match write(folder) {
            Ok(path) => return Ok(Kept::Stick(path)),
            Err(why) => eprintln!("pas-a-pas: {}: {why}", folder.display()),
        }
    }
    let folder = data_dir.join(EXPORTS);
    fs::create_dir_all(&folder)?;
    write(&folder).map(Kept::Machine)
}

/// Removes what was made of progress beside the database: files of figures that no stick took, and these clips of the
/// voice, among which are figures that were read aloud.
///
/// # Errors
/// When a folder can't be removed.
pub fn erase(data_dir: &Path, clips: &Path) -> io::Result<()> {
    for folder in [&data_dir.join(EXPORTS), clips] {
        match fs::remove_dir_all(folder) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why),
            _ => {}
        }
    }
    Ok(())
}

fn export_to(folder: &Path, report: &Report, today: Day) -> Result<String, Fault> {
    let table = export::report::csv(report)?;
    let name = free_name(folder, "pas-a-pas", today, "csv")?;
    files::write(&name, &table)?;
    Ok(name.display().to_string())
}

/// A name of this day that nothing has yet. Nobody else writes exports here, so it need not be taken at once by an empty
/// file, which a power cut would leave behind.
fn free_name(folder: &Path, start: &str, today: Day, ending: &str) -> io::Result<PathBuf> {
    let day = today.iso_8601();
    for number in 1..=MOST_A_DAY {
        let number = match number {
            1 => String::new(),
            _ => format!("-{number}"),
        };
        let name = folder.join(format!("{start}-{day}{number}.{ending}"));
        match fs::symlink_metadata(&name) {
            Ok(_) => {}
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(name),
            Err(why) => return Err(why),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests;
