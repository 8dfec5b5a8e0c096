//! Old rows are deleted, some at a time. The numbers of each day stay: they were counted when the rows were written.

use rusqlite::{Connection, TransactionBehavior};

use super::clock::{self, EARLIEST};
use super::{Store, StoreError};
use crate::progress::Timestamp;
use crate::report::{Counting, Day};

/// How many rows are deleted at once: some 20 milliseconds.
const BATCH: i64 = 1000;
const DAY_MILLIS: i64 = 86_400_000;
/// How many days someone is still told kindly that a code has expired, instead of that it is unknown.
const REMEMBERED_DAYS: u32 = 90;

/// What a purge did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Purged {
    /// Rows that were deleted.
    pub rows: usize,
    /// Whether there is more to delete: call again, when nobody is acting.
    pub more: bool,
}

impl Store {
    /// Deletes some of the attempts and opinions that are more than `days` days old, and the progress behind codes
    /// that have expired. Deletes nothing by a clock that can't be believed.
    ///
    /// Rows lie in the order in which they were written, so they go from the oldest on, up to the first one that is
    /// young enough. A time that can't be true, before 2026 or after `now`, says nothing: such a row goes
    /// together with the first one after it that tells its age.
    pub fn purge(&mut self, now: Timestamp, days: u32) -> Result<Purged, StoreError> {
        self.flush()?;
        let oldest = Timestamp(now.0.saturating_sub(i64::from(days) * DAY_MILLIS));
        self.disk.work(|connection, counting| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut purged = Purged::default();
            if clock::is_believed(&transaction, now, counting)? {
                purged = purge(&transaction, now, oldest, counting)?;
                expire(&transaction, now)?;
            }
            transaction.commit()?;
            Ok(purged)
        })
    }
}

fn purge(
    connection: &Connection,
    now: Timestamp,
    oldest: Timestamp,
    counting: &Counting,
) -> rusqlite::Result<Purged> {
    let believable = (EARLIEST.0, now.0);
    let attempts = old_rows(connection, "attempt", "started_at", believable, oldest.0)?;
    let day = |moment| Day::of(moment, counting.utc_offset_secs).0;
    let believable = (day(EARLIEST), day(now));
    let opinions = old_rows(connection, "opinion", "day", believable, day(oldest))?;
    let mut purged = Purged::default();
    for (table, last) in [("attempt", attempts), ("opinion", opinions)] {
        let Some(last) = last else { continue };
        let sql = format!("DELETE FROM {table} WHERE id <= ?1");
        purged.rows += connection.prepare_cached(&sql)?.execute([last])?;
        purged.more = true;
    }
    Ok(purged)
}

/// The last one of the first rows that are too old, at most a batch of those that tell their age.
fn old_rows(
    connection: &Connection,
    table: &str,
    column: &str,
    (first, last): (i64, i64),
    oldest: i64,
) -> rusqlite::Result<Option<i64>> {
    let sql = format!(
        "SELECT id, {column} FROM {table} WHERE {column} BETWEEN ?1 AND ?2 ORDER BY id LIMIT {BATCH}"
    );
    let mut select = connection.prepare_cached(&sql)?;
    let mut rows = select.query([first, last])?;
    let mut found = None;
    while let Some(row) = rows.next()? {
        if row.get::<_, i64>(1)? >= oldest {
            break;
        }
        found = Some(row.get(0)?);
    }
    Ok(found)
}

/// What stands behind a code goes on the day it expires; that there was one, later.
fn expire(connection: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "UPDATE resume SET progress = '' WHERE expires_at <= ?1 AND progress <> ''",
        )?
        .execute([now.0])?;
    let forgotten = now
        .0
        .saturating_sub(i64::from(REMEMBERED_DAYS) * DAY_MILLIS);
    connection
        .prepare_cached("DELETE FROM resume WHERE expires_at <= ?1")?
        .execute([forgotten])?;
    Ok(())
}
