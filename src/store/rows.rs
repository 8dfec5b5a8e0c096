//! Attempts and opinions as rows of their tables. Every row is counted in the transaction that adds it.

use std::path::Path;

use rusqlite::types::FromSql;
use rusqlite::{Connection, TransactionBehavior, params};

use super::error::{StoreError, of_use};
use super::{Row, counts, workshops};
use crate::progress::{Attempt, Help, InputDevice, Opinion, Outcome, Timestamp};
use crate::report::{Counting, Counts, Day, Stay};

const INSERT: &str = "INSERT INTO attempt \
    (session, lesson, lesson_version, step, outcome, help, input_device, locale, started_at, secs) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
const INSERT_OPINION: &str = "INSERT INTO opinion (day, lesson, lesson_version, face, locale) \
    VALUES (?1, ?2, ?3, ?4, ?5)";
pub(super) const SELECT: &str = "SELECT \
    id, session, lesson, lesson_version, step, outcome, help, input_device, locale, started_at, secs \
    FROM attempt";

/// Adds the rows and counts them: all of them, or none.
pub(super) fn write_all<'a>(
    connection: &mut Connection,
    rows: impl IntoIterator<Item = &'a Row>,
    counting: &Counting,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    {
        let mut insert = transaction.prepare_cached(INSERT)?;
        let mut insert_opinion = transaction.prepare_cached(INSERT_OPINION)?;
        let mut counts = Counts::default();
        let mut stay: Option<(&str, Stay)> = None;
        for row in rows {
            match row {
                Row::Attempt(attempt) => {
                    let known = stay.take().filter(|(id, _)| *id == attempt.session);
                    let (id, mut known) = match known {
                        Some(known) => known,
                        None => {
                            let id = attempt.session.as_str();
                            (id, stay_of(&transaction, id, counting)?)
                        }
                    };
                    write(&mut insert, attempt)?;
                    known.add(attempt, counting, &mut counts);
                    stay = Some((id, known));
                }
                Row::Opinion(opinion) => {
                    write_opinion(&mut insert_opinion, opinion, counting)?;
                    counts.add_opinion(opinion, counting);
                }
                Row::Workshop(record) => workshops::write(&transaction, record)?,
            }
        }
        counts::add(&transaction, &counts)?;
    }
    transaction.commit()
}

fn write(insert: &mut rusqlite::Statement<'_>, attempt: &Attempt) -> rusqlite::Result<()> {
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
    Ok(())
}

fn write_opinion(
    insert: &mut rusqlite::Statement<'_>,
    opinion: &Opinion,
    counting: &Counting,
) -> rusqlite::Result<()> {
    insert.execute(params![
        Day::of(opinion.at, counting.utc_offset_secs).0,
        opinion.lesson,
        opinion.lesson_version,
        opinion.face.name(),
        opinion.locale,
    ])?;
    Ok(())
}

/// What a stay has done so far, read again from its rows: it is right whatever happened in between.
fn stay_of(connection: &Connection, session: &str, counting: &Counting) -> rusqlite::Result<Stay> {
    let sql = format!("{SELECT} WHERE session = ?1 ORDER BY id");
    let mut select = connection.prepare_cached(&sql)?;
    let mut rows = select.query([session])?;
    let mut stay = Stay::default();
    while let Some(row) = rows.next()? {
        // A row that no program of this kind writes is not counted; whoever reads it is told.
        if let Ok(attempt) = read(row, Path::new("")) {
            stay.add(&attempt, counting, &mut Counts::default());
        }
    }
    Ok(stay)
}

/// Counts all attempts of a database in which none was counted yet.
pub(super) fn count_all(connection: &Connection, counting: &Counting) -> rusqlite::Result<()> {
    let sql = format!("{SELECT} ORDER BY session, id");
    let mut select = connection.prepare(&sql)?;
    let mut rows = select.query([])?;
    let mut counts = Counts::default();
    let mut stay = (String::new(), Stay::default());
    while let Some(row) = rows.next()? {
        if let Ok(attempt) = read(row, Path::new("")) {
            if stay.0 != attempt.session {
                stay = (attempt.session.clone(), Stay::default());
            }
            stay.1.add(&attempt, counting, &mut counts);
        }
    }
    counts::add(connection, &counts)
}

/// Reads all attempts, oldest first, and gives each of them to `tell`.
pub(super) fn read_each<E: From<StoreError>>(
    connection: &Connection,
    path: &Path,
    mut tell: impl FnMut(Attempt) -> Result<(), E>,
) -> Result<(), E> {
    let failed = |why| E::from(of_use(path, why));
    let sql = format!("{SELECT} ORDER BY id");
    let mut select = connection.prepare(&sql).map_err(failed)?;
    let mut rows = select.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        tell(read(row, path)?)?;
    }
    Ok(())
}

/// Whether rows can be written and read with the tables as they are.
pub(super) fn fit(connection: &Connection) -> rusqlite::Result<()> {
    for sql in [INSERT, INSERT_OPINION, SELECT] {
        connection.prepare(sql)?;
    }
    workshops::fit(connection)?;
    counts::fit(connection)
}

pub(super) fn read(row: &rusqlite::Row<'_>, path: &Path) -> Result<Attempt, StoreError> {
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
    row: &'a rusqlite::Row<'a>,
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
