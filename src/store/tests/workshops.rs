//! Workshops on the disk.

use super::*;
use crate::report::{Day, Period};
use crate::workshop::{GroupOutcome, Record, StepRecord};

/// Workshop number `number`, with counted hands.
fn record(number: i64) -> Record {
    Record {
        begun: Timestamp(1_773_480_413_589 + number),
        last: Timestamp(1_773_483_413_589 + number),
        lesson: "scams".into(),
        lesson_version: 3,
        people: Some(8),
        locales: vec!["fr".parse().unwrap(), "ar".parse().unwrap()],
        steps: vec![
            StepRecord {
                step: "start".into(),
                ..StepRecord::default()
            },
            StepRecord {
                step: "bank--harder".into(),
                hands: vec![("hurry".into(), 5), ("hello".into(), 0)],
                outcome: Some(GroupOutcome::Blocked),
            },
        ],
        finished: true,
    }
}

#[test]
fn a_workshop_is_written_anew_after_every_step() {
    let folder = folder();
    let mut store = Store::open(folder.path(), counting()).store;
    let mut first = record(1);
    let whole = first.clone();
    first.steps.truncate(1);
    first.people = None;
    first.finished = false;
    store.record(first).unwrap();
    store.record(record(2)).unwrap();
    store.record(whole.clone()).unwrap();
    assert_eq!(saved_workshops(folder.path()).unwrap(), [whole, record(2)]);
    // Another program that opens the database finds the same.
    drop(store);
    let again = Store::open(folder.path(), counting());
    assert_eq!(again.notice, None);
    assert_eq!(saved_workshops(folder.path()).unwrap().len(), 2);
}

#[test]
fn workshops_are_nobodys_attempts_and_go_with_everything() {
    let folder = folder();
    let mut store = Store::open(folder.path(), counting()).store;
    store.record(record(1)).unwrap();
    store.record(attempt(1)).unwrap();
    assert_eq!(store.attempts().unwrap(), attempts(1..2));
    store.erase().unwrap();
    assert_eq!(saved_workshops(folder.path()).unwrap(), []);
}

#[test]
fn workshops_are_in_the_figures_of_their_day() {
    let folder = folder();
    let mut store = Store::open(folder.path(), counting()).store;
    store.record(record(1)).unwrap();
    let day = Day::of(record(1).begun, 3600);
    let report = store.report(Period::Day(day)).unwrap();
    let workshops = report.workshops.clone().unwrap();
    assert_eq!((workshops.held, workshops.people), (1, 8));
    let hardest: Vec<&str> = workshops.hardest().map(|one| &*one.step).collect();
    assert_eq!(hardest, ["bank--harder"]);
    let saved = saved_report(folder.path(), Period::Day(day), 3600).unwrap();
    assert_eq!(saved, report);
    let next = store.report(Period::Day(day.plus(1))).unwrap();
    assert_eq!(next.workshops, None);
}

#[test]
fn without_a_database_there_was_no_workshop() {
    let folder = folder();
    assert_eq!(saved_workshops(folder.path()).unwrap(), []);
}

#[test]
fn a_workshop_that_can_not_be_read_hides_no_other() {
    let folder = folder();
    let mut store = Store::open(folder.path(), counting()).store;
    store.record(record(1)).unwrap();
    store.record(record(2)).unwrap();
    let sql = "UPDATE workshop SET steps = 'no list' WHERE begun_at = ?1";
    inside(&store).execute(sql, [record(1).begun.0]).unwrap();
    assert_eq!(saved_workshops(folder.path()).unwrap(), [record(2)]);
}
