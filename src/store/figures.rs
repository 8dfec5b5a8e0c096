//! Reports from the numbers of each day.

use std::path::Path;

use rusqlite::Connection;

use super::disk::PATIENCE;
use super::error::of_use;
use super::{FILE_NAME, Link, Store, StoreError, counts, database, workshops};
use crate::report::{Counts, Period, Report};

impl Store {
    /// The figures of a period. Rows that wait in memory are not in them yet.
    pub fn report(&self, period: Period) -> Result<Report, StoreError> {
        let offset = self.disk.counting.utc_offset_secs;
        match &self.disk.link {
            Link::Open(connection) => report(connection, &self.disk.file, period, offset),
            _ => read_report(&self.disk.file, period, offset),
        }
    }
}

/// The figures of a period from the database in this data folder, without changing anything there; all of them 0 if
/// there is no database. Workshops belong to the days of clocks that are so many seconds ahead of UTC.
pub fn saved_report(
    data_dir: &Path,
    period: Period,
    utc_offset_secs: i32,
) -> Result<Report, StoreError> {
    read_report(&data_dir.join(FILE_NAME), period, utc_offset_secs)
}

fn read_report(file: &Path, period: Period, offset: i32) -> Result<Report, StoreError> {
    let Some(connection) = database::open_to_read(file, PATIENCE)? else {
        return Ok(Report::new(&Counts::default(), period));
    };
    database::refuse_older(&connection, file)?;
    report(&connection, file, period, offset)
}

fn report(
    connection: &Connection,
    file: &Path,
    period: Period,
    offset: i32,
) -> Result<Report, StoreError> {
    let failed = |why| of_use(file, why);
    // One moment for all tables, whoever writes meanwhile.
    let transaction = connection.unchecked_transaction().map_err(failed)?;
    let counts = counts::read(&transaction, period.days()).map_err(failed)?;
    let records = workshops::read_all(&transaction).map_err(failed)?;
    Ok(Report::new(&counts, period).with_workshops(&records, offset))
}
