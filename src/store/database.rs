//! The database file: opened, checked, brought to the newest version; or only read.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, TransactionBehavior, ffi};

use super::aside::beside;
use super::error::{StoreError, code, of_tables, of_use};
use super::{health, rows};
use crate::report::Counting;

/// A step from one version of the tables to the next.
#[derive(Clone, Copy)]
pub(super) struct Migration {
    pub sql: &'static str,
    /// What SQL alone can't do.
    pub then: fn(&Connection, &Counting) -> rusqlite::Result<()>,
}

impl Migration {
    pub const fn of(sql: &'static str) -> Self {
        Self {
            sql,
            then: |_, _| Ok(()),
        }
    }
}

/// Each one leads from the version of its index to the next. Released ones are never changed.
pub(super) const MIGRATIONS: &[Migration] = &[
    Migration::of(include_str!("001-attempts.sql")),
    Migration::of(include_str!("002-skipped.sql")),
    Migration {
        sql: include_str!("003-figures.sql"),
        then: rows::count_all,
    },
    Migration::of(include_str!("004-workshops.sql")),
];

/// Opens the database for writing, and makes it if it is not there. Whatever fails, no row is lost or half changed.
/// Also says whether all of it was checked: a large one still has to be.
pub(super) fn open(
    path: &Path,
    patience: Duration,
    counting: &Counting,
) -> Result<(Connection, bool), StoreError> {
    refuse_lone_log(path)?;
    let alone = length_alone(path);
    refuse_newer(path)?;
    let failed = |why| of_use(path, why);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_timeout(patience).map_err(failed)?;
    // Closing must not move the log into a file that turns out to be damaged: both are kept as found.
    leave_log_on_close(&connection, true).map_err(failed)?;
    // SQLite opens a file that it may not write without a word.
    if connection.is_readonly(MAIN_DB).map_err(failed)? {
        return Err(failed(rusqlite::Error::SqliteFailure(
            ffi::Error::new(ffi::SQLITE_READONLY),
            Some("the file can only be read".into()),
        )));
    }
    let small = length(path) + length(&beside(path, "-wal")) <= health::SMALL_BYTES;
    if small {
        check(&connection, path)?;
    }
    refuse_cut(&connection, path, alone)?;
    connection
        // Where the disk can't do WAL, SQLite stays with its journal, which is as safe.
        .pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        .map_err(failed)?;
    // A row is on the disk when `record` returns, a power cut included.
    connection
        .pragma_update(None, "synchronous", "FULL")
        .map_err(failed)?;
    connection
        .pragma_update(None, "foreign_keys", true)
        .map_err(failed)?;
    // What is purged is not to be found in the file.
    connection
        .pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))
        .map_err(failed)?;
    migrate(&mut connection, path, MIGRATIONS, counting)?;
    leave_log_on_close(&connection, false).map_err(failed)?;
    Ok((connection, small))
}

/// Opens the database only to read it; none if there is none. The file is not changed.
pub(super) fn open_to_read(
    path: &Path,
    patience: Duration,
) -> Result<Option<Connection>, StoreError> {
    refuse_lone_log(path)?;
    match fs::metadata(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) => {
            return Err(StoreError::Folder {
                path: path.to_owned(),
                why,
            });
        }
        Ok(_) => {}
    }
    let alone = length_alone(path);
    let failed = |why| of_use(path, why);
    let connection = Connection::open_with_flags(path, READ).map_err(failed)?;
    connection.busy_timeout(patience).map_err(failed)?;
    let (connection, version) = match version(&connection) {
        Ok(version) => (connection, version),
        // In a folder where nothing can be written, SQLite can't make the files it wants beside a WAL database.
        Err(why) if is_refused(&why) => {
            let connection = open_unchanging(path).ok_or_else(|| failed(why))?;
            let version = version(&connection).map_err(failed)?;
            (connection, version)
        }
        Err(why) => return Err(failed(why)),
    };
    if version > known(MIGRATIONS) {
        return Err(newer(path, version));
    }
    refuse_cut(&connection, path, alone)?;
    // Version 0 is a file in which no table was made yet.
    Ok((version > 0).then_some(connection))
}

/// To read only.
pub(super) const READ: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

fn is_refused(why: &rusqlite::Error) -> bool {
    matches!(code(why), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

/// Opens the file as something that nobody changes: without locks, without files beside it. Only when there is no log,
/// so that the file alone holds everything.
pub(super) fn open_unchanging(path: &Path) -> Option<Connection> {
    length_alone(path)?;
    let mut address = String::from("file:");
    for byte in fs::canonicalize(path).ok()?.to_str()?.bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                address.push(char::from(byte));
            }
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address.push_str("?immutable=1");
    Connection::open_with_flags(address, READ | OpenFlags::SQLITE_OPEN_URI).ok()
}

/// A look without a trace: opening for writing and closing again would already change a newer program's file.
fn refuse_newer(path: &Path) -> Result<(), StoreError> {
    if length(path) == 0 {
        return Ok(());
    }
    let connection = open_unchanging(path).or_else(|| Connection::open_with_flags(path, READ).ok());
    // What can't be read now will say why when it is opened for writing.
    match connection.map(|connection| version(&connection)) {
        Some(Ok(found)) if found > known(MIGRATIONS) => Err(newer(path, found)),
        _ => Ok(()),
    }
}

fn check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    match health::verdict(connection).map_err(|why| of_use(path, why))? {
        None => Ok(()),
        Some(why) => Err(StoreError::Damaged {
            path: path.to_owned(),
            why,
        }),
    }
}

pub(super) fn is_corrupt(why: &rusqlite::Error) -> bool {
    matches!(
        code(why),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
    )
}

/// Brings the tables to the newest version, one transaction for each step, then makes sure that rows fit them and
/// that the database can be written now.
pub(super) fn migrate(
    connection: &mut Connection,
    path: &Path,
    migrations: &[Migration],
    counting: &Counting,
) -> Result<(), StoreError> {
    loop {
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|why| of_use(path, why))?;
        // Asked inside the transaction: another program may have been faster.
        let found = version(&transaction).map_err(|why| of_use(path, why))?;
        if found > known(migrations) {
            return Err(newer(path, found));
        }
        let step = usize::try_from(found)
            .map_err(|_| StoreError::Damaged {
                path: path.to_owned(),
                why: format!("its version is {found}"),
            })
            .map(|index| migrations.get(index))?;
        let Some(step) = step else {
            return rows::fit(&transaction).map_err(|why| of_tables(path, why));
        };
        transaction
            .execute_batch(step.sql)
            .and_then(|()| (step.then)(&transaction, counting))
            .and_then(|()| transaction.pragma_update(None, "user_version", found + 1))
            .and_then(|()| transaction.commit())
            .map_err(|why| of_tables(path, why))?;
    }
}

fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn known(migrations: &[Migration]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

pub(super) fn newer(path: &Path, found: i64) -> StoreError {
    StoreError::Newer {
        path: path.to_owned(),
        found,
        known: known(MIGRATIONS),
    }
}

/// Some things are only in tables that the newest version brings.
pub(super) fn refuse_older(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let found = version(connection).map_err(|why| of_use(path, why))?;
    if found < known(MIGRATIONS) {
        return Err(StoreError::Older {
            path: path.to_owned(),
        });
    }
    Ok(())
}

/// Closes a connection that failed, and leaves everything on the disk as it is.
pub(super) fn abandon(connection: Connection) {
    // Should even this be refused, closing does what SQLite does after any failure.
    let _ = leave_log_on_close(&connection, true);
}

fn leave_log_on_close(connection: &Connection, yes: bool) -> rusqlite::Result<()> {
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, yes)
        .map(drop)
}

/// SQLite silently deletes the log of an empty file; but rows may be in it.
fn refuse_lone_log(path: &Path) -> Result<(), StoreError> {
    if length(path) == 0 && length(&beside(path, "-wal")) > 0 {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            why: "there is a log of rows, but the file it belongs to is empty or gone".into(),
        });
    }
    Ok(())
}

/// SQLite reads zeros for what is missing of the last page. `alone` is the length before it was opened, if there was
/// no log, for from a log that page is written anew. The page size is asked of SQLite, once it has read the file:
/// were the file opened and closed here besides, the system would drop SQLite's locks on it.
fn refuse_cut(connection: &Connection, path: &Path, alone: Option<u64>) -> Result<(), StoreError> {
    let page: u32 = connection
        .pragma_query_value(None, "page_size", |row| row.get(0))
        .map_err(|why| of_use(path, why))?;
    if alone.is_some_and(|length| !length.is_multiple_of(page.into())) {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            why: "its end is missing".into(),
        });
    }
    Ok(())
}

/// Length of the file when it alone holds everything: no log, no journal.
fn length_alone(path: &Path) -> Option<u64> {
    let beside_it = length(&beside(path, "-wal")) + length(&beside(path, "-journal"));
    (beside_it == 0).then(|| length(path))
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |about| about.len())
}
