//! When the database is sound but can't be written now.

use super::*;
use std::time::Instant;

#[test]
fn a_data_folder_that_is_a_file() {
    let folder = folder();
    let data = folder.path().join("data");
    fs::write(&data, "a file").unwrap();
    let Opened { mut store, notice } = Store::open(&data, counting());
    let why = not_saved(notice);
    assert!(
        why.contains("data") && why.contains("choose a folder"),
        "{why}"
    );
    assert!(store.record(attempt(0)).is_err());
    assert!(store.record(attempt(1)).is_err());
    assert_eq!(store.pending(), 2);
    assert!(saved(&data).is_err());
    assert_eq!(fs::read_to_string(&data).unwrap(), "a file");

    fs::remove_file(&data).unwrap();
    store.record(attempt(2)).unwrap();
    assert_eq!(store.pending(), 0);
    assert_eq!(saved(&data).unwrap(), attempts(0..3));
}

#[test]
fn a_database_that_is_a_folder() {
    let folder = folder();
    let database = folder.path().join(FILE_NAME);
    fs::create_dir(&database).unwrap();
    let Opened { mut store, notice } = Store::open(folder.path(), counting());
    not_saved(notice);
    assert!(store.record(attempt(0)).is_err());
    assert!(store.attempts().is_err(), "what is saved can't be known");
    assert_eq!(store.pending(), 1);
    assert!(saved(folder.path()).is_err());

    fs::remove_dir(&database).unwrap();
    store.flush().unwrap();
    assert_eq!(saved(folder.path()).unwrap(), attempts(0..1));
}

/// Nobody, root included, can make a file there.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_where_nothing_can_be_made() {
    let Opened { mut store, notice } = Store::open(Path::new("/proc/self"), counting());
    let why = not_saved(notice);
    assert!(why.contains("let this user write"), "{why}");
    assert!(store.record(attempt(0)).is_err());
    assert_eq!(store.attempts().unwrap(), attempts(0..1));
}

#[test]
fn a_connection_that_may_only_read() {
    let folder = folder_with(1);
    let mut store = open(folder.path());
    inside(&store)
        .pragma_update(None, "query_only", true)
        .unwrap();
    let why = store.record(attempt(1)).unwrap_err();
    assert!(why.to_string().contains("let this user write"), "{why}");
    assert_eq!(store.pending(), 1);
    assert_eq!(store.attempts().unwrap(), attempts(0..2));
    // The next row comes with a fresh connection, which may write again.
    store.record(attempt(2)).unwrap();
    assert_eq!(saved(folder.path()).unwrap(), attempts(0..3));
}

#[test]
fn locked_by_another_program_then_freed() {
    let folder = folder_with(1);
    let mut store = open(folder.path());
    let other = raw(folder.path());
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let why = store.record(attempt(1)).unwrap_err();
    assert!(why.to_string().contains("close the other program"), "{why}");
    let start = Instant::now();
    store.record(attempt(2)).unwrap_err();
    assert!(
        start.elapsed() < Duration::from_millis(700),
        "only the first row waits long"
    );
    assert_eq!(store.pending(), 2);
    assert_eq!(store.attempts().unwrap(), attempts(0..3));
    other.execute_batch("COMMIT").unwrap();
    store.record(attempt(3)).unwrap();
    assert_eq!(store.pending(), 0);
    assert_eq!(saved(folder.path()).unwrap(), attempts(0..4));
    assert_eq!(store.disk.patience, PATIENCE);
}

#[test]
fn locked_before_the_program_starts() {
    let folder = folder_with(1);
    let other = raw(folder.path());
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let Opened { mut store, notice } = Store::open(folder.path(), counting());
    let why = not_saved(notice);
    assert!(why.contains("close the other program"), "{why}");
    store.record(attempt(1)).unwrap_err();
    assert_eq!(store.attempts().unwrap(), attempts(0..2));
    other.execute_batch("ROLLBACK").unwrap();
    store.flush().unwrap();
    assert_eq!(saved(folder.path()).unwrap(), attempts(0..2));
    assert_eq!(files(folder.path()).len(), 3, "nothing was set aside");
}

#[test]
fn locked_before_its_tables_are_made() {
    let folder = folder();
    let other = raw(folder.path());
    other
        .execute_batch("PRAGMA user_version = 0; BEGIN EXCLUSIVE; CREATE TABLE other (id);")
        .unwrap();
    let Opened { mut store, notice } = Store::open(folder.path(), counting());
    not_saved(notice);
    store.record(attempt(0)).unwrap_err();
    other.execute_batch("ROLLBACK").unwrap();
    store.record(attempt(1)).unwrap();
    assert_eq!(saved(folder.path()).unwrap(), attempts(0..2));
}

#[test]
fn a_full_disk_then_space() {
    let folder = folder();
    let mut store = open(folder.path());
    let limit = |store: &Store, pages: u32| {
        inside(store)
            .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
            .unwrap();
    };
    limit(&store, 1);
    let mut number = 0;
    let why = loop {
        let done = store.record(attempt(number));
        number += 1;
        if let Err(why) = done {
            break why;
        }
    };
    assert!(why.to_string().contains("free some space"), "{why}");
    for _ in 0..20 {
        store.record(attempt(number)).unwrap_err();
        number += 1;
    }
    assert_eq!(store.pending(), 21);
    assert_eq!(store.attempts().unwrap(), attempts(0..number));
    limit(&store, 100_000);
    store.record(attempt(number)).unwrap();
    assert_eq!(store.pending(), 0);
    assert_eq!(saved(folder.path()).unwrap(), attempts(0..number + 1));
}

/// The system itself refuses to make files larger, as a full disk does.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_may_not_grow() {
    let folder = folder();
    let done = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 200; exec \"$0\" \"$@\""])
        .arg(env::current_exe().unwrap())
        .args(only(module_path!(), "writes_until_refused"))
        .env(CHILD_FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}");
    let written: u32 = said
        .lines()
        .find_map(|line| line.strip_prefix("written "))
        .unwrap()
        .parse()
        .unwrap();
    assert!(written > 0);
    assert_eq!(
        open(folder.path()).attempts().unwrap(),
        attempts(0..written)
    );
}

#[test]
#[ignore = "run by a_file_that_may_not_grow"]
fn writes_until_refused() {
    let Some(folder) = child_folder() else { return };
    let mut store = open(&folder);
    let mut written = 0;
    while store.record(attempt(written)).is_ok() {
        written += 1;
        assert!(written < 100_000, "never refused");
    }
    for number in written + 1..written + 5 {
        store.record(attempt(number)).unwrap_err();
    }
    assert_eq!(store.pending(), 5);
    assert_eq!(store.attempts().unwrap(), attempts(0..written + 5));
    println!("\nwritten {written}");
}
