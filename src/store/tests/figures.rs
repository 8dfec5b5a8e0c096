//! Numbers of each day are kept up with every row, and are those that counting all rows anew gives.

use super::*;
use crate::progress::{Face, Opinion};
use crate::report::{Counts, Day, Figure, Period, Stay};

/// The numbers in the tables; days on which nothing is left count as not there.
pub(super) fn kept(store: &Store) -> Counts {
    let all = Period::All.days();
    let mut counts = counts::read(inside(store), all).unwrap();
    counts.steps.retain(|_, step| *step != Default::default());
    counts
}

/// The same, counted anew from attempts.
pub(super) fn counted(attempts: &[Attempt]) -> Counts {
    let mut stays: BTreeMap<&str, Stay> = BTreeMap::new();
    let mut counts = Counts::default();
    for attempt in attempts {
        let stay = stays.entry(&attempt.session).or_default();
        stay.add(attempt, &counting(), &mut counts);
    }
    counts.steps.retain(|_, step| *step != Default::default());
    counts
}

/// Some days of a busy place, stays mixed.
pub(super) fn busy(count: u32) -> Vec<Attempt> {
    let outcomes = Outcome::ALL;
    let pick = |number: u32, most: usize| (number as usize * 7919 / 13) % most;
    (0..count)
        .map(|number| Attempt {
            session: format!("stay-{}", pick(number, 3) + number as usize / 40 * 3),
            step: format!("step-{}", number / 3 % 14),
            outcome: outcomes[pick(number, outcomes.len())],
            help: Help::ALL[pick(number / 2, Help::ALL.len())],
            locale: ["fr", "ar"][number as usize / 40 % 2].into(),
            started_at: Timestamp(1_773_480_413_589 + i64::from(number / 3) * 1_000_000),
            ..attempt(number)
        })
        .collect()
}

fn opinion(face: Face, number: i64) -> Opinion {
    Opinion {
        face,
        lesson: "scams".into(),
        lesson_version: 3,
        locale: "ar".into(),
        at: Timestamp(1_773_480_413_589 + number),
    }
}

#[test]
fn every_row_is_counted() {
    let folder = folder();
    let mut store = open(folder.path());
    let attempts = busy(400);
    for attempt in &attempts {
        store.record(attempt).unwrap();
    }
    assert_eq!(kept(&store), counted(&attempts));
    drop(store);
    let store = open(folder.path());
    assert_eq!(kept(&store), counted(&attempts));
    let report = store.report(Period::All).unwrap();
    assert_eq!(report.sessions, Figure::Exact(30));
    assert!(!report.hardest().is_empty());
    assert_eq!(
        saved_report(folder.path(), Period::All, 3600).unwrap(),
        report
    );
}

#[test]
fn rows_that_waited_are_counted_too() {
    let folder = folder();
    let mut store = open(folder.path());
    let attempts = busy(200);
    for chunk in attempts.chunks(70) {
        store.waiting.extend(chunk.iter().map(Row::from));
        assert_eq!(store.pending(), chunk.len());
        store.flush().unwrap();
    }
    assert_eq!(kept(&store), counted(&attempts));
}

#[test]
fn rows_of_the_second_version_are_counted_when_it_is_updated() {
    let folder = folder();
    let old = raw(folder.path());
    for migration in &database::MIGRATIONS[..2] {
        old.execute_batch(migration.sql).unwrap();
    }
    old.pragma_update(None, "user_version", 2).unwrap();
    let attempts = busy(300);
    for a in &attempts {
        let row = rusqlite::params![
            a.session,
            a.lesson,
            a.lesson_version,
            a.step,
            a.outcome.name(),
            a.help.name(),
            a.input_device.name(),
            a.locale,
            a.started_at.0,
            a.secs
        ];
        old.execute(
            "INSERT INTO attempt VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            row,
        )
        .unwrap();
    }
    let why = saved_report(folder.path(), Period::All, 3600).unwrap_err();
    assert!(why.to_string().contains("start the kiosk once"), "{why}");
    let store = open(folder.path());
    assert_eq!(kept(&store), counted(&attempts));
    assert_eq!(store.attempts().unwrap(), attempts);
}

#[test]
fn opinions_are_kept_without_a_stay_or_a_time() {
    let folder = folder();
    let mut store = open(folder.path());
    for number in 0..6 {
        store.record(opinion(Face::Clear, number)).unwrap();
    }
    store.record(opinion(Face::Unclear, 6)).unwrap();
    let mut columns = Vec::new();
    let row = inside(&store)
        .query_row("SELECT * FROM opinion WHERE id = 7", [], |row| {
            columns = row.as_ref().column_names().map(str::to_owned).collect();
            Ok((
                row.get::<_, i64>(1)?,
                row.get::<_, String>(4)?,
                row.get::<_, String>(5)?,
            ))
        })
        .unwrap();
    assert_eq!(
        columns,
        ["id", "day", "lesson", "lesson_version", "face", "locale"]
    );
    assert_eq!(row, (20_526, "unclear".into(), "ar".into()));
    let report = store.report(Period::Day(Day(20_526))).unwrap();
    assert_eq!(
        report.lessons[0].faces,
        [Figure::Exact(6), Figure::Exact(0), Figure::Under5]
    );
    assert_eq!(store.attempts().unwrap(), []);
}

#[test]
fn an_opinion_waits_in_memory_with_the_attempts() {
    let folder = folder();
    let mut store = open(folder.path());
    let other = raw(folder.path());
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    store.record(attempt(0)).unwrap_err();
    store.record(opinion(Face::SoSo, 0)).unwrap_err();
    assert_eq!(store.pending(), 2);
    other.execute_batch("COMMIT").unwrap();
    store.record(attempt(1)).unwrap();
    let faces = kept(&store).lessons[&("scams".to_owned(), Day(20_526))].faces;
    assert_eq!(faces, [0, 1, 0]);
}

#[test]
fn nothing_is_there_is_a_report_as_well() {
    let folder = folder();
    let report = saved_report(&folder.path().join("missing"), Period::All, 3600).unwrap();
    assert_eq!(report.sessions, Figure::Exact(0));
    assert!(!folder.path().join("missing").exists());
}

#[test]
fn when_too_many_rows_wait_the_oldest_are_given_up_and_this_is_told() {
    let folder = folder();
    let data = folder.path().join("data");
    fs::write(&data, "a file").unwrap();
    let mut store = Store::open(&data, counting()).store;
    let most = u32::try_from(MOST_WAITING).unwrap();
    store
        .waiting
        .extend((0..most).map(|number| Row::from(attempt(number))));
    store.record(attempt(most)).unwrap_err();
    store.record(attempt(most + 1)).unwrap_err();
    assert_eq!((store.pending(), store.given_up()), (MOST_WAITING, 2));
    assert!(not_saved(store.news()).contains("the oldest"));
    assert_eq!(store.news(), None, "told once");
    assert_eq!(store.waiting[0], Row::from(attempt(2)));
    assert_eq!(store.waiting.back(), Some(&Row::from(attempt(most + 1))));
}
