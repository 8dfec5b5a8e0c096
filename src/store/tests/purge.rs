//! Old rows go, their numbers stay; a clock that jumps deletes nothing.

use super::figures::kept;
use super::*;
use crate::progress::{Face, Opinion};
use crate::report::{Day, Period};
use crate::resume::Kept;

const DAY: i64 = 86_400_000;
/// 2026-03-14, noon.
const START: i64 = 1_773_489_600_000;

fn at(day: i64) -> Timestamp {
    Timestamp(START + day * DAY)
}

fn on(day: i64, number: u32) -> Attempt {
    Attempt {
        session: format!("stay of day {day}"),
        started_at: Timestamp(at(day).0 + i64::from(number)),
        ..attempt(number)
    }
}

/// A store with attempts on these days, three on each, in this order.
fn used_on(folder: &Path, days: &[i64]) -> Store {
    let mut store = open(folder);
    for day in days {
        for number in 0..3 {
            store.record(on(*day, number)).unwrap();
        }
    }
    store
}

/// The days of the attempts that are left.
fn days_left(store: &Store) -> Vec<i64> {
    let attempts = store.attempts().unwrap();
    let mut days: Vec<i64> = attempts
        .iter()
        .map(|a| (a.started_at.0 - START) / DAY)
        .collect();
    days.dedup();
    days
}

fn purge(store: &mut Store, now: Timestamp) -> usize {
    let mut rows = 0;
    loop {
        let purged = store.purge(now, 400).unwrap();
        rows += purged.rows;
        if !purged.more {
            return rows;
        }
    }
}

#[test]
fn old_attempts_go_and_reports_stay_as_they_were() {
    let folder = folder();
    let mut store = used_on(folder.path(), &[0, 1, 30, 399, 400, 401]);
    let opinion = |day| Opinion {
        face: Face::Clear,
        lesson: "scams".into(),
        lesson_version: 1,
        locale: "fr".into(),
        at: at(day),
    };
    for day in [0, 1, 401] {
        store.record(opinion(day)).unwrap();
    }
    let (numbers, report) = (kept(&store), store.report(Period::All).unwrap());
    assert_eq!(purge(&mut store, at(401)), 3 + 1, "more than 400 days old");
    assert_eq!(days_left(&store), [1, 30, 399, 400, 401]);
    assert_eq!(purge(&mut store, at(402)), 3 + 1);
    assert_eq!(days_left(&store), [30, 399, 400, 401]);
    assert_eq!(kept(&store), numbers);
    assert_eq!(store.report(Period::All).unwrap(), report);
    let day = store.report(Period::Day(Day(20_526))).unwrap();
    assert_eq!(day.by_day.len(), 1, "a day whose rows are gone");
    drop(store);
    let bytes = fs::read(folder.path().join(FILE_NAME)).unwrap();
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(holds("stay of day 399") && !holds("stay of day 0") && !holds("stay of day 1\u{0}"));
}

#[test]
fn a_batch_at_a_time() {
    let folder = folder();
    let mut store = open(folder.path());
    store
        .waiting
        .extend((0..2500).map(|number| Row::from(on(0, number))));
    store.flush().unwrap();
    for day in 500..503 {
        store.record(on(day, 0)).unwrap();
    }
    let mut batches = Vec::new();
    loop {
        let purged = store.purge(at(502), 400).unwrap();
        batches.push(purged.rows);
        if !purged.more {
            break;
        }
    }
    assert_eq!(batches, [1000, 1000, 500, 0]);
    assert_eq!(days_left(&store), [500, 501, 502]);
}

#[test]
fn a_clock_that_is_wrong_purges_nothing() {
    let folder = folder();
    let mut store = used_on(folder.path(), &[0, 1, 2, 3]);
    let year = 365;
    for now in [
        at(-57 * year),
        at(-100),
        at(2),
        at(3 + 90),
        at(2 * year),
        at(73 * year),
        Timestamp(i64::MAX),
        Timestamp(i64::MIN),
    ] {
        assert_eq!(purge(&mut store, now), 0, "{now:?}");
    }
    assert_eq!(days_left(&store).len(), 4);
}

#[test]
fn an_afternoon_in_another_century_purges_nothing() {
    let folder = folder();
    let far = 73 * 365;
    // The clock says 2099, someone works all afternoon, then it is set right.
    let mut store = used_on(folder.path(), &[0, 1, 2, far]);
    assert_eq!(purge(&mut store, at(far)), 0);
    assert_eq!(purge(&mut store, at(3)), 0);
    for number in 0..3 {
        store.record(on(3, number)).unwrap();
    }
    assert_eq!(purge(&mut store, at(3)), 0);
    assert_eq!(store.attempts().unwrap().len(), 15);
    // When their time has come, those of 2099 go with those after them.
    for day in 450..453 {
        store.record(on(day, 0)).unwrap();
    }
    assert_eq!(purge(&mut store, at(452)), 15);
    assert_eq!(days_left(&store), [450, 451, 452]);
}

#[test]
fn a_morning_in_1970_is_kept_as_long_as_its_neighbours() {
    let folder = folder();
    let mut store = used_on(folder.path(), &[-20_525, 0, 1, -20_520, 2]);
    assert_eq!(purge(&mut store, at(2)), 0);
    assert_eq!(store.attempts().unwrap().len(), 15);
    for day in 401..404 {
        store.record(on(day, 0)).unwrap();
    }
    assert_eq!(purge(&mut store, at(403)), 15);
}

#[test]
fn after_a_long_closure_it_takes_some_days() {
    let folder = folder();
    let mut store = used_on(folder.path(), &[0, 1, 2, 500]);
    assert_eq!(purge(&mut store, at(500)), 0);
    store.record(on(501, 0)).unwrap();
    assert_eq!(purge(&mut store, at(501)), 0);
    store.record(on(502, 0)).unwrap();
    assert_eq!(purge(&mut store, at(502)), 9);
}

#[test]
fn a_stay_across_a_jump_loses_nothing() {
    let folder = folder();
    let mut store = used_on(folder.path(), &[0, 1, 2]);
    let mut stay = Vec::new();
    for (number, day) in [(0, 3), (1, -20_000), (2, 40_000), (3, 3)] {
        let mut attempt = on(day, number);
        attempt.session = "one stay".into();
        store.record(&attempt).unwrap();
        store.purge(attempt.started_at, 400).unwrap();
        stay.push(attempt);
    }
    let attempts = store.attempts().unwrap();
    assert_eq!(attempts[9..], stay);
    assert_eq!(attempts.len(), 13);
}

#[test]
fn what_stands_behind_an_expired_code_goes() {
    let folder = folder();
    let mut store = used_on(folder.path(), &[0, 1, 2]);
    store
        .keep_progress(&Kept::default(), None, at(2), 90)
        .unwrap();
    let rows = |store: &Store| -> Vec<String> {
        let mut select = inside(store)
            .prepare("SELECT progress FROM resume")
            .unwrap();
        select
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    };
    assert_eq!(rows(&store), [r#"{"lessons":[]}"#]);
    for day in [91, 92, 93, 180, 181, 182] {
        store.record(on(day, 0)).unwrap();
    }
    purge(&mut store, at(73 * 365));
    assert_eq!(rows(&store), [r#"{"lessons":[]}"#], "a wrong clock");
    store.purge(at(181), 400).unwrap();
    assert_eq!(rows(&store).len(), 1, "before the last row");
    store.purge(at(182), 400).unwrap();
    assert_eq!(rows(&store), [""], "known to have expired");
    store.purge(at(183), 400).unwrap();
    assert_eq!(rows(&store), [""; 0]);
}
