//! The numbers of each day as rows: added to in the transaction of the rows that they count.

use rusqlite::{Connection, params};

use crate::report::{Counts, Day, LessonCounts, StepCounts};

const ADD_SESSIONS: &str = "INSERT INTO day_session (day, locale, sessions) VALUES (?1, ?2, ?3) \
    ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions";
const ADD_LESSON: &str = "INSERT INTO day_lesson (lesson, day, begun, finished, clear, so_so, unclear) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
    ON CONFLICT DO UPDATE SET begun = begun + excluded.begun, finished = finished + excluded.finished, \
    clear = clear + excluded.clear, so_so = so_so + excluded.so_so, unclear = unclear + excluded.unclear";
const ADD_STEP: &str = "INSERT INTO day_step (lesson, step, day, visits, blocked, helped) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
    ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, blocked = blocked + excluded.blocked, \
    helped = helped + excluded.helped";
const SESSIONS: &str = "SELECT day, locale, sessions FROM day_session WHERE day BETWEEN ?1 AND ?2";
const LESSONS: &str = "SELECT lesson, day, begun, finished, clear, so_so, unclear FROM day_lesson \
    WHERE day BETWEEN ?1 AND ?2";
const STEPS: &str = "SELECT lesson, step, day, visits, blocked, helped FROM day_step \
    WHERE day BETWEEN ?1 AND ?2";

/// Adds these numbers to those that are there.
pub(super) fn add(connection: &Connection, counts: &Counts) -> rusqlite::Result<()> {
    let mut add = connection.prepare_cached(ADD_SESSIONS)?;
    for ((day, locale), sessions) in &counts.sessions {
        add.execute(params![day.0, locale, sessions])?;
    }
    let mut add = connection.prepare_cached(ADD_LESSON)?;
    for ((lesson, day), count) in &counts.lessons {
        let [clear, so_so, unclear] = count.faces;
        add.execute(params![
            lesson,
            day.0,
            count.begun,
            count.finished,
            clear,
            so_so,
            unclear
        ])?;
    }
    let mut add = connection.prepare_cached(ADD_STEP)?;
    for ((lesson, step, day), count) in &counts.steps {
        add.execute(params![
            lesson,
            step,
            day.0,
            count.visits,
            count.blocked,
            count.helped
        ])?;
    }
    Ok(())
}

/// The numbers of these days.
pub(super) fn read(connection: &Connection, days: (Day, Day)) -> rusqlite::Result<Counts> {
    let days = [days.0.0, days.1.0];
    let mut counts = Counts::default();
    let mut select = connection.prepare(SESSIONS)?;
    let mut rows = select.query(days)?;
    while let Some(row) = rows.next()? {
        let key = (Day(row.get(0)?), row.get(1)?);
        counts.sessions.insert(key, row.get(2)?);
    }
    let mut select = connection.prepare(LESSONS)?;
    let mut rows = select.query(days)?;
    while let Some(row) = rows.next()? {
        let count = LessonCounts {
            begun: row.get(2)?,
            finished: row.get(3)?,
            faces: [row.get(4)?, row.get(5)?, row.get(6)?],
        };
        counts
            .lessons
            .insert((row.get(0)?, Day(row.get(1)?)), count);
    }
    let mut select = connection.prepare(STEPS)?;
    let mut rows = select.query(days)?;
    while let Some(row) = rows.next()? {
        let count = StepCounts {
            visits: row.get(3)?,
            blocked: row.get(4)?,
            helped: row.get(5)?,
        };
        let key = (row.get(0)?, row.get(1)?, Day(row.get(2)?));
        counts.steps.insert(key, count);
    }
    Ok(counts)
}

/// Whether numbers can be written and read with the tables as they are.
pub(super) fn fit(connection: &Connection) -> rusqlite::Result<()> {
    for sql in [ADD_SESSIONS, ADD_LESSON, ADD_STEP, SESSIONS, LESSONS, STEPS] {
        connection.prepare(sql)?;
    }
    Ok(())
}
