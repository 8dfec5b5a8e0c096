//! What can still be read of a damaged database: what lies before, between and after the damaged places.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, Statement};

use super::error::of_use;
use super::{StoreError, database, rows};
use crate::progress::Attempt;

/// How long to wait for another program that has the file open.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What came out of a damaged database.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Salvaged {
    /// Attempts that could be read.
    pub read: usize,
    /// Attempts that are there but hold something unknown.
    pub unknown: usize,
    /// Places where some could not be read; how many, nobody knows.
    pub gaps: usize,
}

/// Gives every attempt of this database file that can be read to `tell`, without changing the file; for copies that
/// were set aside. Rows come in order, in constant memory; an error only when nothing can be read at all, or from
/// `tell`.
pub fn salvage<E: From<StoreError>>(
    file: &Path,
    mut tell: impl FnMut(Attempt) -> Result<(), E>,
) -> Result<Salvaged, E> {
    let failed = |why| E::from(of_use(file, why));
    let connection = open(file)?;
    let after = format!("{} WHERE id >= ?1 ORDER BY id", rows::SELECT);
    let mut after = connection.prepare(&after).map_err(failed)?;
    let mut done = Salvaged::default();
    let mut next = i64::MIN;
    loop {
        let end = read_on(&mut after, &mut next, file, &mut done, &mut tell)?;
        if end {
            return Ok(done);
        }
        done.gaps += 1;
        match first_readable(&mut after, next) {
            Some(id) => next = id,
            None => return Ok(done),
        }
    }
}

fn open(file: &Path) -> Result<Connection, StoreError> {
    let failed = |why| of_use(file, why);
    // `metadata` would be asked by SQLite anyway; its own answer to a missing file names no reason.
    std::fs::metadata(file).map_err(|why| StoreError::Folder {
        path: file.to_owned(),
        why,
    })?;
    let flags = database::READ;
    let connection = Connection::open_with_flags(file, flags).map_err(failed)?;
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    let usable = |connection: &Connection| connection.prepare(rows::SELECT).map(drop);
    match usable(&connection) {
        Ok(()) => Ok(connection),
        // In a folder where nothing can be written, a WAL database can only be read as one that nobody changes.
        Err(why) => match database::open_unchanging(file) {
            Some(connection) if usable(&connection).is_ok() => Ok(connection),
            _ => Err(failed(why)),
        },
    }
}

/// Reads from `next` on, and moves it on; whether the end was reached.
fn read_on<E: From<StoreError>>(
    after: &mut Statement<'_>,
    next: &mut i64,
    file: &Path,
    done: &mut Salvaged,
    tell: &mut impl FnMut(Attempt) -> Result<(), E>,
) -> Result<bool, E> {
    let Ok(mut rows) = after.query([*next]) else {
        return Ok(false);
    };
    loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        };
        // In a damaged file numbers may go back: no row twice, and an end.
        match row.get::<_, i64>(0) {
            Ok(id) if id >= *next && id < i64::MAX => *next = id + 1,
            _ => return Ok(false),
        }
        match rows::read(row, file) {
            Ok(attempt) => {
                done.read += 1;
                tell(attempt)?;
            }
            Err(_) => done.unknown += 1,
        }
    }
}

/// The first row number from `from` on at which reading works again. Rows of one damaged page can't be reached one by
/// one, so the steps grow until reading works, or nothing is left, then go back to where that begins.
fn first_readable(after: &mut Statement<'_>, from: i64) -> Option<i64> {
    // Whether there is a row from this number on; none where this can't be read.
    let mut is_there = |id: i64| Some(after.query([id]).ok()?.next().ok()?.is_some());
    let start = from.max(0);
    let (mut damaged, mut step) = (start, 1_i64);
    let mut readable = loop {
        let id = start.saturating_add(step);
        if is_there(id).is_some() {
            break id;
        }
        damaged = id;
        step = step.checked_mul(2)?;
    };
    while readable - damaged > 1 {
        let middle = damaged + (readable - damaged) / 2;
        match is_there(middle) {
            Some(_) => readable = middle,
            None => damaged = middle,
        }
    }
    (is_there(readable) == Some(true)).then_some(readable)
}
