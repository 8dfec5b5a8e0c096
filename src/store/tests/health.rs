//! The thorough check of a large database goes on beside the work.

use super::*;
use crate::store::health::SMALL_BYTES;
use std::thread::sleep;

/// A closed database that is too large to be checked when it is opened.
fn large() -> TempDir {
    let folder = folder();
    let mut store = open(folder.path());
    store
        .waiting
        .extend((0..60_000).map(|number| Row::from(attempt(number))));
    store.flush().unwrap();
    drop(store);
    let length = fs::metadata(folder.path().join(FILE_NAME)).unwrap().len();
    assert!(length > SMALL_BYTES, "{length}");
    folder
}

fn wait_for_check(store: &Store) {
    while store
        .disk
        .health
        .as_ref()
        .is_some_and(|health| !health.is_done())
    {
        sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_large_sound_database_is_found_sound() {
    let folder = large();
    let mut store = open(folder.path());
    assert!(store.disk.health.is_some(), "it is not waited for");
    store.record(attempt(60_000)).unwrap();
    wait_for_check(&store);
    store.record(attempt(60_001)).unwrap();
    assert!(store.disk.health.is_none() && store.unproven.is_empty());
    assert_eq!(store.news(), None);
    assert_eq!(store.attempts().unwrap().len(), 60_002);
}

#[test]
fn damage_in_a_large_database_is_found_and_no_new_row_is_lost() {
    let folder = large();
    let path = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).unwrap();
    // A page in the middle, which nothing needs to open the database or to add to it.
    let page = bytes.len() / 4096 / 3 * 4096;
    bytes[page..page + 4096].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    let mut store = open(folder.path());
    let written = store.record(attempt(60_000));
    wait_for_check(&store);
    store.record(attempt(60_001)).unwrap();
    let Some(Fault::SetAside(aside)) = store.news() else {
        panic!("nothing told; first {written:?}");
    };
    assert!(aside.exists());
    assert_eq!(saved(folder.path()).unwrap(), attempts(60_000..60_002));
    assert_eq!(store.pending(), 0);
}

#[test]
fn a_check_ends_with_the_store() {
    let folder = large();
    let start = std::time::Instant::now();
    for _ in 0..20 {
        drop(open(folder.path()));
    }
    assert!(start.elapsed() < Duration::from_secs(5));
}
