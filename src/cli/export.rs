//! `pas-a-pas export`: the attempts, the workshops, or the figures of a place, as a table.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, ValueEnum};

use super::{MACHINE, fail};
use crate::export::{self, table::Table};
use crate::files;
use crate::local_time;
use crate::progress::{Attempt, Timestamp};
use crate::report::{Day, Period};
use crate::store::{self, Salvaged, StoreError};

#[derive(Args, Debug)]
pub(super) struct Arguments {
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write the figures of the facilitator instead: how many came, what they did, where they blocked
    #[arg(long)]
    report: bool,
    /// Days that the figures are about
    #[arg(long, value_enum, default_value_t = When::All, requires = "report")]
    period: When,
    /// Read this database, as far as it can be read: one that was damaged and set aside
    #[arg(long, value_name = "FILE", conflicts_with = "report")]
    from: Option<PathBuf>,
    /// Write the workshops instead: a line for each question that was put to a group
    #[arg(long, conflicts_with_all = ["report", "from"])]
    workshops: bool,
}

/// Days of a report.
#[derive(Clone, Copy, ValueEnum, Debug)]
enum When {
    /// Today
    Day,
    /// This week, from Monday on
    Week,
    /// All days
    All,
}

impl When {
    fn period(self) -> Period {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let millis = since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(0));
        let today = Day::of(Timestamp(millis), local_time::utc_offset_secs());
        match self {
            Self::Day => Period::Day(today),
            Self::Week => Period::Week(today),
            Self::All => Period::All,
        }
    }
}

/// Why there is no table.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("no table can be made: {0}")]
    Table(#[from] csv::Error),
    #[error(
        "{}: the table can't be written ({why}); choose a file in a folder that this user may write in", .path.display()
    )]
    File { path: PathBuf, why: io::Error },
    #[error("standard output can't be written ({0})")]
    Output(io::Error),
}

impl From<io::Error> for Fault {
    fn from(why: io::Error) -> Self {
        Self::Table(why.into())
    }
}

/// Writes what is kept in `data`, or in the file named.
pub(super) fn run(data: &Path, how: &Arguments) -> ExitCode {
    let out = how.out.as_deref();
    let told = match (&how.from, how.report) {
        _ if how.workshops => workshops(data, out)
            .map(|rows| format!("{} from {}", count(rows, "workshop"), data.display())),
        (Some(file), _) => {
            salvaged(file, out).map(|done| format!("{} from {}", done, file.display()))
        }
        (None, true) => report(data, how.period.period(), out)
            .map(|()| format!("figures from {}", data.display())),
        (None, false) => attempts(data, out)
            .map(|rows| format!("{} from {}", count(rows, "attempt"), data.display())),
    };
    match told {
        Ok(told) => {
            eprintln!("{told}");
            ExitCode::SUCCESS
        }
        Err(why) => fail(MACHINE, &why.to_string()),
    }
}

fn count(rows: usize, what: &str) -> String {
    format!("{rows} {what}{}", if rows == 1 { "" } else { "s" })
}

fn attempts(data: &Path, out: Option<&Path>) -> Result<usize, Fault> {
    let mut rows = 0;
    stream(out, |tell| {
        store::each_saved(data, |attempt| {
            rows += 1;
            tell(&attempt)
        })
    })?;
    Ok(rows)
}

fn salvaged(file: &Path, out: Option<&Path>) -> Result<String, Fault> {
    let mut done = Salvaged::default();
    stream(out, |tell| {
        done = store::salvage(file, |attempt| tell(&attempt))?;
        Ok(())
    })?;
    let mut told = count(done.read, "attempt");
    if done.unknown > 0 {
        told.push_str(&format!(
            ", {} with something unknown left out,",
            done.unknown
        ));
    }
    if done.gaps > 0 {
        let plural = if done.gaps == 1 { "" } else { "s" };
        told.push_str(&format!(
            ", {} damaged place{plural} passed over,",
            done.gaps
        ));
    }
    Ok(told)
}

fn report(data: &Path, period: Period, out: Option<&Path>) -> Result<(), Fault> {
    let report = store::saved_report(data, period, local_time::utc_offset_secs())?;
    let table = export::report::csv(&report)?;
    put(out, |to| Ok(to.write_all(&table)?))
}

fn workshops(data: &Path, out: Option<&Path>) -> Result<usize, Fault> {
    let records = store::saved_workshops(data)?;
    let table = export::workshops::csv(&records, local_time::utc_offset_secs())?;
    put(out, |to| Ok(to.write_all(&table)?))?;
    Ok(records.len())
}

/// Writes the table of attempts while they are read.
fn stream(
    out: Option<&Path>,
    read: impl FnOnce(&mut dyn FnMut(&Attempt) -> Result<(), Fault>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    put(out, |to| {
        // The header waits for the first row: what can't be read at all leaves nothing behind.
        let mut table: Option<Table<_, 10>> = None;
        let mut to = Some(to);
        read(&mut |attempt| {
            if let Some(to) = to.take() {
                table = Some(Table::begin(export::COLUMNS, to)?);
            }
            if let Some(table) = &mut table {
                table.row(export::cells(attempt))?;
            }
            Ok(())
        })?;
        if let Some(to) = to.take() {
            table = Some(Table::begin(export::COLUMNS, to)?);
        }
        if let Some(table) = table {
            table.end()?;
        }
        Ok(())
    })
}

/// To the file, whole or not at all, or to standard output.
fn put(
    out: Option<&Path>,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let done = match out {
        Some(path) => files::write_by(path, |file| {
            let mut buffer = BufWriter::new(file);
            write(&mut buffer)?;
            Ok(buffer.flush()?)
        }),
        None => {
            let mut buffer = BufWriter::new(io::stdout().lock());
            write(&mut buffer).and_then(|()| Ok(buffer.flush()?))
        }
    };
    let why = match done {
        Err(Fault::Table(why)) if why.is_io_error() => io::Error::from(why),
        done => return done,
    };
    match out {
        Some(path) => Err(Fault::File {
            path: path.to_owned(),
            why,
        }),
        // Who reads only the beginning, as `head` does, has what they wanted.
        None if why.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        None => Err(Fault::Output(why)),
    }
}
