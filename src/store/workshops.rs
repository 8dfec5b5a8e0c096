//! Workshops as rows: each is written anew after every step.

use std::path::Path;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, params};

use super::disk::PATIENCE;
use super::error::{StoreError, of_use};
use super::{FILE_NAME, database};
use crate::progress::Timestamp;
use crate::words::Locale;
use crate::workshop::Record;

const REPLACE: &str = "INSERT OR REPLACE INTO workshop \
    (begun_at, last_at, lesson, lesson_version, people, locales, steps, finished) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const SELECT: &str = "SELECT \
    begun_at, last_at, lesson, lesson_version, people, locales, steps, finished \
    FROM workshop ORDER BY begun_at";

/// Writes a workshop in the place of what was written of it before.
pub(super) fn write(connection: &Connection, record: &Record) -> rusqlite::Result<()> {
    let locales: Vec<String> = record.locales.iter().map(Locale::to_string).collect();
    let steps = serde_json::to_string(&record.steps)
        .map_err(|why| rusqlite::Error::ToSqlConversionFailure(why.into()))?;
    connection.prepare_cached(REPLACE)?.execute(params![
        record.begun.0,
        record.last.0,
        record.lesson,
        record.lesson_version,
        record.people,
        locales.join(" "),
        steps,
        record.finished,
    ])?;
    Ok(())
}

/// Whether workshops can be written and read with the tables as they are.
pub(super) fn fit(connection: &Connection) -> rusqlite::Result<()> {
    for sql in [REPLACE, SELECT] {
        connection.prepare(sql)?;
    }
    Ok(())
}

/// All workshops, oldest first.
pub(super) fn read_all(connection: &Connection) -> rusqlite::Result<Vec<Record>> {
    let mut select = connection.prepare(SELECT)?;
    let rows = select.query_map([], |row| {
        let (locales, steps): (String, String) = (row.get(5)?, row.get(6)?);
        Ok(Record {
            begun: Timestamp(row.get(0)?),
            last: Timestamp(row.get(1)?),
            lesson: row.get(2)?,
            lesson_version: row.get(3)?,
            people: row.get(4)?,
            // A language that no program of this kind writes is passed over.
            locales: locales
                .split(' ')
                .filter_map(|id| id.parse().ok())
                .collect(),
            steps: serde_json::from_str(&steps).map_err(|why| {
                rusqlite::Error::FromSqlConversionFailure(6, Type::Text, why.into())
            })?,
            finished: row.get(7)?,
        })
    })?;
    let readable = rows.filter(|row| match row {
        Err(why @ rusqlite::Error::FromSqlConversionFailure(..)) => {
            // What no program of this kind writes takes nothing of the others away.
            eprintln!("pas-a-pas: a workshop in the database can't be read and is left out: {why}");
            false
        }
        _ => true,
    });
    readable.collect()
}

/// All workshops written in this data folder, oldest first; none if there is no database.
///
/// # Errors
/// When the database can't be read.
pub fn saved_workshops(data_dir: &Path) -> Result<Vec<Record>, StoreError> {
    let file = data_dir.join(FILE_NAME);
    let Some(connection) = database::open_to_read(&file, PATIENCE)? else {
        return Ok(Vec::new());
    };
    let made = "SELECT 1 FROM sqlite_master WHERE name = 'workshop'";
    let made = connection
        .query_row(made, [], |_| Ok(()))
        .optional()
        .map_err(|why| of_use(&file, why))?;
    match made {
        Some(()) => read_all(&connection).map_err(|why| of_use(&file, why)),
        // An older program made it: there was no workshop yet.
        None => Ok(Vec::new()),
    }
}
