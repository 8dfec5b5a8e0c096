//! When nothing goes wrong.

use super::*;
use crate::store::database::Migration;

#[test]
fn every_word_comes_back_as_it_was() {
    let folder = folder();
    let mut store = open(folder.path());
    let mut written = Vec::new();
    for outcome in Outcome::ALL {
        for help in Help::ALL {
            for input_device in InputDevice::ALL {
                written.push(Attempt {
                    outcome,
                    help,
                    input_device,
                    locale: "ar".into(),
                    ..attempt(7)
                });
            }
        }
    }
    written.push(Attempt {
        session: String::new(),
        lesson: "à l'école; \"été\"\0\n".into(),
        lesson_version: u32::MAX,
        started_at: Timestamp(i64::MIN),
        secs: u32::MAX,
        ..attempt(0)
    });
    for attempt in &written {
        store.record(attempt).unwrap();
    }
    assert_eq!(store.attempts().unwrap(), written);
    assert_eq!(store.pending(), 0);
    assert_eq!(saved(folder.path()).unwrap(), written);
}

#[test]
fn rows_are_kept_when_the_program_ends() {
    let folder = folder_with(3);
    let mut store = open(folder.path());
    store.record(attempt(3)).unwrap();
    drop(store);
    assert_eq!(open(folder.path()).attempts().unwrap(), attempts(0..4));
    assert_eq!(files(folder.path()).len(), 1, "one file when closed");
}

#[test]
fn the_folder_is_made() {
    let folder = folder();
    let deep = folder.path().join("a/b c?#%é");
    open(&deep).record(attempt(0)).unwrap();
    assert_eq!(saved(&deep).unwrap(), attempts(0..1));
}

#[test]
fn the_database_is_safe_against_power_cuts() {
    let folder = folder();
    let store = open(folder.path());
    let pragma = |name: &str| -> String {
        let value: rusqlite::types::Value = inside(&store)
            .pragma_query_value(None, name, |row| row.get(0))
            .unwrap();
        format!("{value:?}")
    };
    assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
    assert_eq!(pragma("synchronous"), "Integer(2)");
    assert_eq!(pragma("foreign_keys"), "Integer(1)");
    assert_eq!(pragma("ignore_check_constraints"), "Integer(0)");
    let latest = database::MIGRATIONS.len();
    assert_eq!(pragma("user_version"), format!("Integer({latest})"));
}

#[test]
fn rows_are_never_changed_but_may_be_deleted() {
    let folder = folder_with(2);
    let raw = raw(folder.path());
    let why = raw
        .execute("UPDATE attempt SET outcome = 'right'", [])
        .unwrap_err();
    assert!(why.to_string().contains("never changed"), "{why}");
    assert_eq!(
        raw.execute("DELETE FROM attempt WHERE secs = 0", [])
            .unwrap(),
        1
    );
    drop(raw);
    assert_eq!(open(folder.path()).attempts().unwrap(), attempts(1..2));
}

#[test]
fn unknown_words_are_refused() {
    let folder = folder_with(0);
    let raw = raw(folder.path());
    for column in ["outcome", "help", "input_device", "secs", "lesson_version"] {
        let mut values = ["'right'", "'none'", "'mouse'", "1", "1"];
        let at = ["outcome", "help", "input_device", "secs", "lesson_version"]
            .iter()
            .position(|name| *name == column)
            .unwrap();
        values[at] = if at < 3 { "'perfect'" } else { "-1" };
        let why = raw.execute_batch(&insert(values)).unwrap_err();
        assert!(why.to_string().contains("CHECK"), "{why}");
    }
    let why = raw
        .execute_batch(&insert(["'right'", "'none'", "'mouse'", "'long'", "1"]))
        .unwrap_err();
    assert!(why.to_string().contains("cannot store TEXT"), "{why}");
}

fn insert([outcome, help, device, secs, version]: [&str; 5]) -> String {
    format!(
        "INSERT INTO attempt VALUES (NULL, 's', 'scams', {version}, 'a', {outcome}, {help}, {device}, 'fr', 0, {secs})"
    )
}

#[test]
fn an_unknown_word_in_the_file_is_named() {
    let folder = folder_with(2);
    let raw = raw(folder.path());
    raw.pragma_update(None, "ignore_check_constraints", true)
        .unwrap();
    raw.execute_batch(&insert(["'right'", "'magic'", "'mouse'", "1", "1"]))
        .unwrap();
    drop(raw);
    let store = open(folder.path());
    for read in [store.attempts(), saved(folder.path())] {
        let why = read.unwrap_err();
        assert!(
            matches!(&why, StoreError::Value { row: 3, column: "help", value, .. } if value == "magic"),
            "{why:?}"
        );
        let told = why.to_string();
        assert!(told.contains("row 3") && told.contains("help") && told.contains("delete"));
    }
}

#[test]
fn a_number_too_large_in_the_file_is_named() {
    let folder = folder_with(1);
    let raw = raw(folder.path());
    raw.pragma_update(None, "ignore_check_constraints", true)
        .unwrap();
    raw.execute_batch(&insert(["'right'", "'none'", "'mouse'", "5000000000", "1"]))
        .unwrap();
    let why = saved(folder.path()).unwrap_err();
    assert!(
        matches!(&why, StoreError::Value { row: 2, column: "secs", value, .. } if value.contains("5000000000")),
        "{why:?}"
    );
}

#[test]
fn reading_for_an_export_makes_nothing() {
    let folder = folder();
    let missing = folder.path().join("missing");
    assert_eq!(saved(&missing).unwrap(), []);
    assert!(!missing.exists());
    assert_eq!(saved(folder.path()).unwrap(), []);
    fs::write(folder.path().join(FILE_NAME), "").unwrap();
    assert_eq!(saved(folder.path()).unwrap(), []);
    assert_eq!(
        fs::metadata(folder.path().join(FILE_NAME)).unwrap().len(),
        0
    );
}

#[test]
fn an_export_while_the_program_runs_sees_all_rows() {
    let folder = folder();
    let mut store = open(folder.path());
    for number in 0..5 {
        store.record(attempt(number)).unwrap();
        assert_eq!(saved(folder.path()).unwrap(), attempts(0..number + 1));
    }
    assert_eq!(store.attempts().unwrap(), attempts(0..5));
}

#[test]
fn two_programs_share_a_database() {
    let folder = folder();
    let mut one = open(folder.path());
    let mut two = open(folder.path());
    one.record(attempt(0)).unwrap();
    two.record(attempt(1)).unwrap();
    one.record(attempt(2)).unwrap();
    assert_eq!(two.attempts().unwrap(), attempts(0..3));
}

#[test]
fn a_file_of_version_0_is_brought_to_the_newest() {
    let folder = folder();
    let raw = raw(folder.path());
    raw.execute_batch("PRAGMA user_version = 0; VACUUM;")
        .unwrap();
    drop(raw);
    open(folder.path()).record(attempt(0)).unwrap();
    assert_eq!(open(folder.path()).attempts().unwrap(), attempts(0..1));
}

const LATER: &str = "ALTER TABLE attempt ADD COLUMN place TEXT;";

#[test]
fn a_later_migration_keeps_the_rows() {
    let folder = folder_with(3);
    let path = folder.path().join(FILE_NAME);
    let mut raw = raw(folder.path());
    let migrations = [database::MIGRATIONS, &[Migration::of(LATER)]].concat();
    database::migrate(&mut raw, &path, &migrations, &counting()).unwrap();
    database::migrate(&mut raw, &path, &migrations, &counting()).unwrap();
    let version: i64 = raw
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(
        version,
        1 + i64::try_from(database::MIGRATIONS.len()).unwrap()
    );
    drop(raw);
    let (mut found, file) = (Vec::new(), Connection::open(&path).unwrap());
    rows::read_each(&file, &path, |attempt| {
        found.push(attempt);
        Ok::<_, StoreError>(())
    })
    .unwrap();
    assert_eq!(found, attempts(0..3));
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let folder = folder_with(3);
    let path = folder.path().join(FILE_NAME);
    let mut raw = raw(folder.path());
    let half = "ALTER TABLE attempt ADD COLUMN place TEXT; DELETE FROM attempt; INSERT INTO nowhere VALUES (1);";
    let migrations = [database::MIGRATIONS, &[Migration::of(half)]].concat();
    let why = database::migrate(&mut raw, &path, &migrations, &counting()).unwrap_err();
    assert!(why.is_damage(), "{why:?}");
    drop(raw);
    assert_eq!(open(folder.path()).attempts().unwrap(), attempts(0..3));
}

/// A machine of the first version is updated in place: its rows stay, and the new word is taken.
#[test]
fn rows_of_the_first_version_are_kept() {
    let folder = folder();
    let old = raw(folder.path());
    old.execute_batch(database::MIGRATIONS[0].sql).unwrap();
    old.execute_batch(
        "INSERT INTO attempt (session, lesson, lesson_version, step, outcome, help, input_device,
            locale, started_at, secs)
         VALUES ('s', 'scams', 1, 'start', 'seen', 'none', 'mouse', 'fr', 5, 6);
         PRAGMA user_version = 1;",
    )
    .unwrap();
    drop(old);
    let mut skipped = attempt(1);
    skipped.outcome = Outcome::Skipped;
    let mut store = open(folder.path());
    store.record(&skipped).unwrap();
    let rows = store.attempts().unwrap();
    assert_eq!(
        (rows.len(), rows[0].outcome, rows[0].secs),
        (2, Outcome::Seen, 6)
    );
    assert_eq!(rows[1], skipped);
}
