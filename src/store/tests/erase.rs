//! Everything goes, and nothing of it is left in any file.

use super::*;
use crate::report::{Figure, Period};
use crate::resume::{Found, Kept};

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

#[test]
fn nothing_is_left_in_any_file() {
    let folder = folder();
    fs::write(
        folder.path().join(FILE_NAME),
        "not a database: 4f9c1f0e ".repeat(999),
    )
    .unwrap();
    let mut store = Store::open(folder.path(), counting()).store;
    assert!(matches!(store.news(), None | Some(Fault::SetAside(_))));
    store
        .waiting
        .extend((0..5000).map(|number| Row::from(attempt(number))));
    store.flush().unwrap();
    let now = attempt(0).started_at;
    let code = store
        .keep_progress(&Kept::default(), None, now, 90)
        .unwrap();
    let before = files(folder.path());
    assert!(before.values().any(|bytes| holds(bytes, "4f9c1f0e")));
    store.erase().unwrap();
    assert_eq!(store.attempts().unwrap(), []);
    assert_eq!(
        store.report(Period::All).unwrap().sessions,
        Figure::Exact(0)
    );
    assert_eq!(store.find_progress(code, now).unwrap(), Found::Unknown);
    // While it is open, and when it is closed.
    for _ in 0..2 {
        for (name, bytes) in files(folder.path()) {
            for text in ["4f9c1f0e", "step-1", "{\"lessons\""] {
                assert!(!holds(&bytes, text), "{text} in {name}");
            }
            assert!(bytes.len() < 100_000, "{name}: {}", bytes.len());
        }
        store = open(folder.path());
    }
    store.record(attempt(1)).unwrap();
    assert_eq!(saved(folder.path()).unwrap(), attempts(1..2));
}

#[test]
fn when_another_program_is_at_work_it_is_told() {
    let folder = folder_with(3);
    let mut store = open(folder.path());
    let other = raw(folder.path());
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let why = store.erase().unwrap_err();
    assert!(why.to_string().contains("close the other program"), "{why}");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(
        store.attempts().unwrap(),
        attempts(0..3),
        "nothing was erased"
    );
    store.erase().unwrap();
    assert_eq!(store.attempts().unwrap(), []);
}

#[test]
fn rows_that_wait_go_too() {
    let folder = folder();
    let mut store = open(folder.path());
    let other = raw(folder.path());
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    store.record(attempt(0)).unwrap_err();
    other.execute_batch("COMMIT").unwrap();
    store.erase().unwrap();
    assert_eq!((store.pending(), store.attempts().unwrap()), (0, vec![]));
}
