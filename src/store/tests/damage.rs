//! Damaged databases, and those of a newer program.

use super::*;
use rusqlite::config::DbConfig;

/// Opens a damaged database: it must be set aside whole, and a new one work. Returns the store and the file set aside.
fn opens_anew(folder: &Path) -> (Store, PathBuf) {
    let before = files(folder);
    let Opened { mut store, notice } = Store::open(folder, counting());
    let Some(Fault::SetAside(aside)) = notice else {
        panic!("not set aside: {notice:?}");
    };
    assert_eq!(aside.parent(), Some(folder));
    let aside_name = aside.file_name().unwrap().to_str().unwrap().to_owned();
    assert!(aside_name.starts_with("progress-damaged-"), "{aside_name}");
    let after = files(folder);
    for (name, bytes) in before {
        // The index of the log is made anew at will; only what holds rows must stay.
        if let Some(ending) = name.strip_prefix(FILE_NAME)
            && ending != "-shm"
        {
            assert!(after[&format!("{aside_name}{ending}")] == bytes, "{name}");
        }
    }
    assert_eq!(store.attempts().unwrap(), []);
    store.record(attempt(100)).unwrap();
    assert_eq!(saved(folder).unwrap(), [attempt(100)]);
    assert_eq!(store.news(), None, "told once");
    (store, aside)
}

#[test]
fn garbage_is_set_aside() {
    for garbage in [
        "xy".to_owned(),
        "Bonjour, ceci n'est pas une base.\n".repeat(4000),
    ] {
        let folder = folder();
        fs::write(folder.path().join(FILE_NAME), &garbage).unwrap();
        assert!(saved(folder.path()).unwrap_err().is_damage());
        let (store, aside) = opens_anew(folder.path());
        assert_eq!(fs::read_to_string(aside).unwrap(), garbage);
        drop(store);
        assert_eq!(open(folder.path()).attempts().unwrap(), [attempt(100)]);
    }
}

#[test]
fn a_truncated_file_is_set_aside() {
    let folder = folder_with(300);
    let path = folder.path().join(FILE_NAME);
    let bytes = fs::read(&path).unwrap();
    for length in [50, 4096, 5000, bytes.len() - 4096, bytes.len() - 1] {
        fs::write(&path, &bytes[..length]).unwrap();
        assert!(saved(folder.path()).unwrap_err().is_damage());
        opens_anew(folder.path());
        for left in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(aside::beside(&path, left));
        }
    }
    let kept = files(folder.path())
        .into_keys()
        .filter(|name| name.ends_with(".sqlite3"))
        .count();
    assert_eq!(kept, 5, "nothing was overwritten");
}

#[test]
fn a_spoilt_page_is_set_aside() {
    let folder = folder_with(300);
    let path = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 4096 / 2 * 4096;
    bytes[middle..middle + 4096].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    opens_anew(folder.path());
}

#[test]
fn the_log_of_a_damaged_file_is_kept_with_it() {
    let folder = folder_with(300);
    let path = folder.path().join(FILE_NAME);
    let raw = raw(folder.path());
    raw.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    raw.execute("DELETE FROM attempt WHERE secs = 1", [])
        .unwrap();
    drop(raw);
    assert!(fs::metadata(aside::beside(&path, "-wal")).unwrap().len() > 0);
    let bytes = fs::read(&path).unwrap();
    // All pages but the first: the file still says that it is a database.
    let mut spoilt = bytes.clone();
    spoilt[4096..].fill(0xA5);
    for damaged in [b"no".to_vec(), spoilt] {
        let folder = {
            let copy = super::folder();
            fs::copy(
                aside::beside(&path, "-wal"),
                aside::beside(&copy.path().join(FILE_NAME), "-wal"),
            )
            .unwrap();
            copy
        };
        fs::write(folder.path().join(FILE_NAME), damaged).unwrap();
        opens_anew(folder.path());
    }
}

#[test]
fn a_log_without_its_file_is_kept() {
    for empty in [true, false] {
        let folder = folder();
        let path = folder.path().join(FILE_NAME);
        fs::write(aside::beside(&path, "-wal"), "rows that were not moved yet").unwrap();
        if empty {
            fs::write(&path, "").unwrap();
        }
        assert!(saved(folder.path()).unwrap_err().is_damage());
        opens_anew(folder.path());
    }
}

#[test]
fn tables_that_do_not_fit_are_set_aside() {
    for tables in [
        "CREATE TABLE attempt (id)",
        "CREATE TABLE other (id); PRAGMA user_version = 1",
        "CREATE TABLE attempt (id, session); PRAGMA user_version = 1",
        "CREATE TABLE other (id); PRAGMA user_version = -3",
    ] {
        let folder = folder();
        raw(folder.path()).execute_batch(tables).unwrap();
        let before = fs::read(folder.path().join(FILE_NAME)).unwrap();
        let Opened { mut store, notice } = Store::open(folder.path(), counting());
        let Some(Fault::SetAside(aside)) = notice else {
            panic!("{tables}: {notice:?}");
        };
        // It is a sound database, so it was already put in WAL mode: only its header has changed.
        assert_eq!(fs::read(aside).unwrap()[100..], before[100..], "{tables}");
        store.record(attempt(0)).unwrap();
    }
}

#[test]
fn damage_while_the_program_runs_loses_no_later_row() {
    let folder = folder_with(50);
    let mut store = open(folder.path());
    inside(&store)
        .execute_batch("PRAGMA cache_size = 0; PRAGMA shrink_memory;")
        .unwrap();
    let path = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(&path, &bytes).unwrap();
    store.record(attempt(50)).unwrap();
    let Some(Fault::SetAside(aside)) = store.news() else {
        panic!("nothing told");
    };
    assert!(fs::read(aside).unwrap() == bytes);
    assert_eq!(store.pending(), 0);
    assert_eq!(saved(folder.path()).unwrap(), [attempt(50)]);
}

#[test]
fn a_removed_file_is_made_again() {
    let folder = folder_with(1);
    let mut store = open(folder.path());
    fs::remove_dir_all(folder.path()).unwrap();
    store.record(attempt(1)).unwrap();
    assert_eq!(saved(folder.path()).unwrap(), [attempt(1)]);
}

#[test]
fn a_newer_database_is_left_alone() {
    let folder = folder_with(3);
    let raw = raw(folder.path());
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    let before = files(folder.path());
    let Opened { mut store, notice } = Store::open(folder.path(), counting());
    assert_eq!(notice, Some(Fault::Newer));
    for number in 0..3 {
        let why = store.record(attempt(number)).unwrap_err();
        assert_eq!(why.fault(), Fault::Newer);
        assert!(why.to_string().contains("version 99"), "{why}");
    }
    assert_eq!(store.pending(), 3);
    assert_eq!(store.attempts().unwrap(), attempts(0..3));
    drop(store);
    assert!(files(folder.path()) == before);
    let why = saved(folder.path()).unwrap_err();
    assert_eq!(why.fault(), Fault::Newer);
    assert!(files(folder.path())[FILE_NAME] == before[FILE_NAME]);
}

#[test]
fn a_newer_version_that_is_only_in_the_log_is_left_alone() {
    let folder = folder_with(3);
    let raw = raw(folder.path());
    raw.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    let before = files(folder.path());
    let log = format!("{FILE_NAME}-wal");
    assert!(!before[&log].is_empty());
    let Opened { mut store, notice } = Store::open(folder.path(), counting());
    assert_eq!(notice, Some(Fault::Newer));
    store.record(attempt(0)).unwrap_err();
    drop(store);
    let after = files(folder.path());
    assert!(after[FILE_NAME] == before[FILE_NAME] && after[&log] == before[&log]);
}

/// A folder as a power cut leaves it: rows 0..50 in the file, rows 50..80 only in the log. Also the log's bytes.
fn with_a_log() -> (TempDir, Vec<u8>) {
    let folder = folder_with(50);
    let mut store = open(folder.path());
    for number in 50..80 {
        store.record(attempt(number)).unwrap();
    }
    inside(&store)
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    drop(store);
    let log = fs::read(aside::beside(&folder.path().join(FILE_NAME), "-wal")).unwrap();
    (folder, log)
}

/// With this log, the rows up to the damage are there, and all later ones are kept.
fn goes_on_with(folder: &Path, log: &[u8]) -> usize {
    let copy = super::folder();
    let path = copy.path().join(FILE_NAME);
    fs::copy(folder.join(FILE_NAME), &path).unwrap();
    fs::write(aside::beside(&path, "-wal"), log).unwrap();
    let mut store = open(copy.path());
    let rows = store.attempts().unwrap();
    let count = u32::try_from(rows.len()).unwrap();
    assert!(count >= 50 && rows == attempts(0..count), "{count}");
    store.record(attempt(count)).unwrap();
    drop(store);
    let store = open(copy.path());
    assert_eq!(store.attempts().unwrap(), attempts(0..count + 1));
    assert_eq!(
        super::figures::kept(&store),
        super::figures::counted(&attempts(0..count + 1))
    );
    rows.len()
}

#[test]
fn a_cut_log_is_read_up_to_the_cut() {
    let (folder, log) = with_a_log();
    let mut before = 0;
    for tenth in 0..=10 {
        let rows = goes_on_with(folder.path(), &log[..log.len() * tenth / 10]);
        assert!(rows >= before, "a longer log holds no fewer rows");
        before = rows;
    }
    assert_eq!(before, 80);
    assert!(goes_on_with(folder.path(), &log[..log.len() - 1]) < 80);
}

#[test]
fn a_spoilt_log_is_read_up_to_the_damage() {
    let (folder, log) = with_a_log();
    let mut spoilt = log.clone();
    let middle = log.len() / 2;
    spoilt[middle..middle + 100].fill(0xA5);
    let rows = goes_on_with(folder.path(), &spoilt);
    assert!((51..79).contains(&rows), "{rows}");
    assert_eq!(goes_on_with(folder.path(), &[0xA5; 5000]), 50);
}
