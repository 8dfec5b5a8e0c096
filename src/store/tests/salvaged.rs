//! What a damaged copy still holds comes out.

use super::*;
use rusqlite::config::DbConfig;

/// Rows read, and what is said of them. The file must stay as it is.
fn read(file: &Path) -> (Vec<Attempt>, Salvaged) {
    let before = fs::read(file).unwrap();
    let mut found = Vec::new();
    let done = salvage(file, |attempt| {
        found.push(attempt);
        Ok::<_, StoreError>(())
    })
    .unwrap();
    assert_eq!(found.len(), done.read);
    assert!(fs::read(file).unwrap() == before);
    (found, done)
}

#[test]
fn of_a_sound_file_everything() {
    let folder = folder_with(300);
    let (found, done) = read(&folder.path().join(FILE_NAME));
    assert_eq!(found, attempts(0..300));
    assert_eq!((done.unknown, done.gaps), (0, 0));
}

/// Spoils one page after the other: all rows of the other pages come out, each once, in order.
#[test]
fn whatever_page_is_spoilt_the_others_are_read() {
    let folder = folder_with(0);
    let mut store = open(folder.path());
    store
        .waiting
        .extend((0..3000).map(|number| Row::from(attempt(number))));
    store.flush().unwrap();
    let root: i64 = inside(&store)
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'attempt'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    drop(store);
    let path = folder.path().join(FILE_NAME);
    let whole = fs::read(&path).unwrap();
    let (mut gaps, mut most_lost) = (0, 0);
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0xA5);
        fs::write(&path, bytes).unwrap();
        let (found, done) = read(&path);
        assert!(found.windows(2).all(|pair| pair[0].secs < pair[1].secs));
        assert!(found.iter().all(|found| *found == attempt(found.secs)));
        let lost = 3000 - found.len();
        if page as i64 + 1 == root {
            assert_eq!(lost, 3000, "nothing leads to the rows any more");
        } else {
            most_lost = most_lost.max(lost);
            assert_eq!(lost > 0, done.gaps > 0, "page {page}: {done:?}");
            gaps += usize::from(done.gaps > 0);
        }
    }
    assert!(gaps > 50, "{gaps}");
    assert!(
        (10..60).contains(&most_lost),
        "only the rows of one page: {most_lost}"
    );
}

#[test]
fn a_copy_with_its_log() {
    let folder = folder_with(10);
    let path = folder.path().join(FILE_NAME);
    let mut store = open(folder.path());
    store.record(attempt(10)).unwrap();
    inside(&store)
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    drop(store);
    assert!(aside::beside(&path, "-wal").exists());
    assert_eq!(read(&path).0, attempts(0..11));
}

#[test]
fn rows_with_unknown_words_are_passed_over() {
    let folder = folder_with(5);
    let raw = raw(folder.path());
    raw.execute_batch(
        "PRAGMA ignore_check_constraints = 1; DROP TRIGGER attempt_is_never_changed;
         UPDATE attempt SET help = 'magic' WHERE id = 2;",
    )
    .unwrap();
    drop(raw);
    let (found, done) = read(&folder.path().join(FILE_NAME));
    assert_eq!((found.len(), done.unknown, done.gaps), (4, 1, 0));
}

#[test]
fn what_is_no_database_at_all_is_told() {
    let folder = folder();
    let path = folder.path().join("x.sqlite3");
    let read = |path: &Path| salvage(path, |_| Ok::<_, StoreError>(())).unwrap_err();
    assert!(read(&path).to_string().contains("x.sqlite3"));
    assert!(!path.exists());
    fs::write(&path, "no database ".repeat(1000)).unwrap();
    assert!(read(&path).is_damage());
}
