//! Whether the clock can be believed: what is deleted by its word does not come back.

use rusqlite::Connection;

use crate::progress::Timestamp;
use crate::report::{Counting, Day};

/// 2026-01-01: this program did not exist before, so a clock that says so is wrong.
pub(super) const EARLIEST: Timestamp = Timestamp(1_767_225_600_000);
/// On so many days of the last 90 the machine must have been used. A clock that is wrong for an afternoon, or that
/// jumps by years, has not seen that many days.
const DAYS_OF_USE: i64 = 3;
const LATELY_DAYS: i64 = 90;
/// How far two looks at a clock that is being corrected may lie apart.
const TOLERANCE_MILLIS: u64 = 3_600_000;

/// Whether `now` fits to what was kept: it is not before the last row, and the machine was used on several days lately.
/// After a long closure this takes some days of use, and nothing is lost by waiting.
pub(super) fn is_believed(
    connection: &Connection,
    now: Timestamp,
    counting: &Counting,
) -> rusqlite::Result<bool> {
    let last: Option<i64> = connection
        .prepare_cached("SELECT started_at FROM attempt ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .or_else(none_if_no_row)?;
    if now < EARLIEST
        || last.is_some_and(|last| Timestamp(last) > now.plus_millis(TOLERANCE_MILLIS))
    {
        return Ok(false);
    }
    let today = Day::of(now, counting.utc_offset_secs);
    let used: i64 = connection
        .prepare_cached(
            "SELECT count(DISTINCT day) FROM day_session WHERE day BETWEEN ?1 AND ?2 AND sessions > 0",
        )?
        .query_row([today.plus(-LATELY_DAYS).0, today.0], |row| row.get(0))?;
    Ok(used >= DAYS_OF_USE)
}

fn none_if_no_row<T>(why: rusqlite::Error) -> rusqlite::Result<Option<T>> {
    match why {
        rusqlite::Error::QueryReturnedNoRows => Ok(None),
        why => Err(why),
    }
}
