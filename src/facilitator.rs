//! What the facilitator's corner does on the disk: files to take away, and settings that outlive the program.

mod adjustments;
mod media;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

pub use adjustments::{keep, read};
pub use media::mounted;

use crate::export::{self, table::Table};
use crate::files;
use crate::report::{Day, Report};
use crate::store::{self, StoreError};

/// Folder of these files in the data folder, where there is no memory stick.
const EXPORTS: &str = "exports";
/// How many exports of one day have names.
const MOST_A_DAY: u32 = 1000;

/// Why the files could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The database can't be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A table can't be made or written.
    #[error("no table can be written: {0}")]
    Table(#[from] csv::Error),
    /// A folder does not take them.
    #[error("nothing can be written here: {0}")]
    Folder(#[from] io::Error),
}

/// Writes this report and all attempts of the data folder as two tables, to the first of `media` that takes both,
/// else to a folder beside the database. Nothing that is there is overwritten, and no half file stays. Returns the
/// path of the report.
///
/// # Errors
/// With the last reason, when no folder takes them.
pub fn export(
    media: &[PathBuf],
    data_dir: &Path,
    report: &Report,
    today: Day,
) -> Result<PathBuf, Fault> {
    for folder in media {
        match export_to(folder, data_dir, report, today) {
            Ok(path) => return Ok(path),
            Err(why) => eprintln!("pas-a-pas: {}: {why}", folder.display()),
        }
    }
    let folder = data_dir.join(EXPORTS);
    fs::create_dir_all(&folder)?;
    export_to(&folder, data_dir, report, today)
}

fn export_to(
    folder: &Path,
    data_dir: &Path,
    report: &Report,
    today: Day,
) -> Result<PathBuf, Fault> {
    let table = export::report::csv(report)?;
    let names = free_names(folder, today)?;
    let [figures, attempts] = &names;
    let written = files::write(figures, &table)
        .map_err(Fault::from)
        .and_then(|()| files::write_by(attempts, |file| write_attempts(data_dir, file)));
    if let Err(why) = written {
        for name in &names {
            // What can't be removed from a stick that was pulled out is not there.
            _ = fs::remove_file(name);
        }
        return Err(why);
    }
    Ok(figures.clone())
}

/// All attempts, in constant memory.
fn write_attempts(data_dir: &Path, file: &mut dyn Write) -> Result<(), Fault> {
    let mut table = Table::begin(export::COLUMNS, BufWriter::new(file))?;
    store::each_saved(data_dir, |attempt| {
        table.row(export::cells(&attempt)).map_err(Fault::from)
    })?;
    table.end()?.flush()?;
    Ok(())
}

/// Two names of this day that nothing has yet, now taken by empty files.
fn free_names(folder: &Path, today: Day) -> io::Result<[PathBuf; 2]> {
    let day = today.iso_8601();
    for number in 1..=MOST_A_DAY {
        let number = match number {
            1 => String::new(),
            _ => format!("-{number}"),
        };
        let name = |ending: &str| folder.join(format!("pas-a-pas-{day}{number}{ending}.csv"));
        let names = [name(""), name("-attempts")];
        match File::create_new(&names[0]) {
            Ok(_) => {}
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(why) => return Err(why),
        }
        match File::create_new(&names[1]) {
            Ok(_) => return Ok(names),
            Err(why) => {
                fs::remove_file(&names[0])?;
                if why.kind() != io::ErrorKind::AlreadyExists {
                    return Err(why);
                }
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests;
