//! Attempts as rows of the table `attempt`.

use std::path::Path;

use rusqlite::types::FromSql;
use rusqlite::{Connection, Row, TransactionBehavior, params};

use super::error::{StoreError, of_use};
use crate::progress::{Attempt, Help, InputDevice, Outcome, Timestamp};

const INSERT: &str = "INSERT INTO attempt \
    (session, lesson, lesson_version, step, outcome, help, input_device, locale, started_at, secs) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
const SELECT: &str = "SELECT \
    id, session, lesson, lesson_version, step, outcome, help, input_device, locale, started_at, secs \
    FROM attempt ORDER BY id";

/// Adds the rows: all of them, or none.
pub(super) fn write_all(connection: &mut Connection, attempts: &[Attempt]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    {
        let mut insert = transaction.prepare(INSERT)?;
        for attempt in attempts {
            insert.execute(params![
                attempt.session,
                attempt.lesson,
                attempt.lesson_version,
                attempt.step,
                attempt.outcome.name(),
                attempt.help.name(),
                attempt.input_device.name(),
                attempt.locale,
                attempt.started_at.0,
                attempt.secs,
            ])?;
        }
    }
    transaction.commit()
}

/// Reads all rows, oldest first.
pub(super) fn read_all(connection: &Connection, path: &Path) -> Result<Vec<Attempt>, StoreError> {
    let failed = |why| of_use(path, why);
    let mut select = connection.prepare(SELECT).map_err(failed)?;
    let mut rows = select.query([]).map_err(failed)?;
    let mut attempts = Vec::new();
    while let Some(row) = rows.next().map_err(failed)? {
        attempts.push(read(row, path)?);
    }
    Ok(attempts)
}

/// Whether rows can be written and read with the tables as they are.
pub(super) fn fit(connection: &Connection) -> rusqlite::Result<()> {
    connection.prepare(INSERT)?;
    connection.prepare(SELECT)?;
    Ok(())
}

fn read(row: &Row<'_>, path: &Path) -> Result<Attempt, StoreError> {
    let cells = Cells {
        row,
        path,
        id: row.get(0).map_err(|why| of_use(path, why))?,
    };
    Ok(Attempt {
        session: cells.get("session")?,
        lesson: cells.get("lesson")?,
        lesson_version: cells.get("lesson_version")?,
        step: cells.get("step")?,
        outcome: cells.word("outcome", Outcome::ALL, Outcome::name)?,
        help: cells.word("help", Help::ALL, Help::name)?,
        input_device: cells.word("input_device", InputDevice::ALL, InputDevice::name)?,
        locale: cells.get("locale")?,
        started_at: Timestamp(cells.get("started_at")?),
        secs: cells.get("secs")?,
    })
}

struct Cells<'a> {
    row: &'a Row<'a>,
    path: &'a Path,
    id: i64,
}

impl Cells<'_> {
    fn get<T: FromSql>(&self, column: &'static str) -> Result<T, StoreError> {
        self.row
            .get(column)
            .map_err(|why| self.unknown(column, why.to_string()))
    }

    fn word<T: Copy>(
        &self,
        column: &'static str,
        all: impl IntoIterator<Item = T>,
        name: fn(T) -> &'static str,
    ) -> Result<T, StoreError> {
        let word: String = self.get(column)?;
        all.into_iter()
            .find(|value| name(*value) == word)
            .ok_or_else(|| self.unknown(column, word))
    }

    fn unknown(&self, column: &'static str, value: String) -> StoreError {
        StoreError::Value {
            path: self.path.to_owned(),
            row: self.id,
            column,
            value,
        }
    }
}
