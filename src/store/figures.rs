//! Reports from the numbers of each day.

use std::path::Path;

use rusqlite::Connection;

use super::disk::PATIENCE;
use super::error::of_use;
use super::{FILE_NAME, Link, Store, StoreError, counts, database};
use crate::report::{Counts, Period, Report};

impl Store {
    /// The figures of a period. Rows that wait in memory are not in them yet.
    pub fn report(&self, period: Period) -> Result<Report, StoreError> {
        match &self.disk.link {
            Link::Open(connection) => report(connection, &self.disk.file, period),
            _ => read_report(&self.disk.file, period),
        }
    }
}

/// The figures of a period from the database in this data folder, without changing anything there; all of them 0 if
/// there is no database.
pub fn saved_report(data_dir: &Path, period: Period) -> Result<Report, StoreError> {
    read_report(&data_dir.join(FILE_NAME), period)
}

fn read_report(file: &Path, period: Period) -> Result<Report, StoreError> {
    let Some(connection) = database::open_to_read(file, PATIENCE)? else {
        return Ok(Report::new(&Counts::default(), period));
    };
    database::refuse_older(&connection, file)?;
    report(&connection, file, period)
}

fn report(connection: &Connection, file: &Path, period: Period) -> Result<Report, StoreError> {
    let failed = |why| of_use(file, why);
    // One moment for all tables, whoever writes meanwhile.
    let transaction = connection.unchecked_transaction().map_err(failed)?;
    let counts = counts::read(&transaction, period.days()).map_err(failed)?;
    Ok(Report::new(&counts, period))
}
