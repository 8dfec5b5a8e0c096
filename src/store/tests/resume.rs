//! Codes of pictures bring progress back, until they expire.

use super::*;
use crate::resume::{Code, Found, Kept, KeptLesson, Place};
use std::collections::HashSet;

const DAY: i64 = 86_400_000;
const NOW: Timestamp = Timestamp(1_773_489_600_000);

fn days_later(days: i64) -> Timestamp {
    Timestamp(NOW.0 + days * DAY)
}

fn progress(step: &str) -> Kept {
    let lesson = |lesson: &str, place| KeptLesson {
        lesson: lesson.into(),
        version: 2,
        place,
    };
    let lessons = vec![
        lesson("mouse", Place::Done),
        lesson("scams", Place::At(step.into())),
    ];
    Kept { lessons }
}

fn key_file(folder: &Path) -> PathBuf {
    folder.join(key::KEY_NAME)
}

#[test]
fn progress_comes_back_with_its_code_only() {
    let folder = folder();
    let mut store = open(folder.path());
    let code = store
        .keep_progress(&progress("bank"), None, NOW, 90)
        .unwrap();
    drop(store);
    let mut store = open(folder.path());
    let found = store.find_progress(code, NOW).unwrap();
    assert_eq!(found, Found::Known(progress("bank")));
    let others = Code::all().filter(|other| *other != code);
    for other in others.take(300) {
        assert_eq!(store.find_progress(other, NOW).unwrap(), Found::Unknown);
    }
}

#[test]
fn who_has_a_code_keeps_it() {
    let folder = folder();
    let mut store = open(folder.path());
    let code = store
        .keep_progress(&progress("bank"), None, NOW, 90)
        .unwrap();
    let again = store
        .keep_progress(&progress("end"), Some(code), days_later(80), 90)
        .unwrap();
    assert_eq!(again, code);
    let found = store.find_progress(code, days_later(160)).unwrap();
    assert_eq!(found, Found::Known(progress("end")));
    let rows: i64 = inside(&store)
        .query_row("SELECT count(*) FROM resume", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 1);
}

#[test]
fn a_code_expires() {
    let folder = folder();
    let mut store = open(folder.path());
    let code = store
        .keep_progress(&progress("bank"), None, NOW, 90)
        .unwrap();
    let find = |store: &mut Store, days| store.find_progress(code, days_later(days)).unwrap();
    assert!(matches!(find(&mut store, 90), Found::Known(_)));
    assert_eq!(find(&mut store, 91), Found::Expired);
    assert_eq!(find(&mut store, 4000), Found::Expired);
    assert!(
        matches!(find(&mut store, 0), Found::Known(_)),
        "the clock was wrong"
    );
}

/// Neither the code, nor a name, nor a time is in the database; the key is in a file that only this user may read.
#[test]
fn the_database_alone_gives_no_code_away() {
    let folder = folder();
    let mut store = open(folder.path());
    let code = store
        .keep_progress(&progress("bank"), None, NOW, 90)
        .unwrap();
    let (hash, json, expires): (Vec<u8>, String, i64) = inside(&store)
        .query_row("SELECT * FROM resume", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    assert_eq!(expires % DAY, 0);
    let wanted = r#"{"lessons":[{"lesson":"mouse","place":"done","version":2},{"lesson":"scams","place":{"at":"bank"},"version":2}]}"#;
    assert_eq!(json, wanted);
    use sha2::Digest;
    assert_ne!(hash, sha2::Sha256::digest(code.words().as_bytes()).to_vec());
    let key = fs::read(key_file(folder.path())).unwrap();
    assert_eq!(key.len(), 32);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(key_file(folder.path()))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // Without the key, or with another one, the same code leads nowhere.
    for lost in [None, Some(vec![7; 32]), Some(vec![7; 5])] {
        match lost {
            None => fs::remove_file(key_file(folder.path())).unwrap(),
            Some(bytes) => fs::write(key_file(folder.path()), bytes).unwrap(),
        }
        assert_eq!(store.find_progress(code, NOW).unwrap(), Found::Unknown);
    }
    let new = store
        .keep_progress(&progress("end"), None, NOW, 90)
        .unwrap();
    let found = store.find_progress(new, NOW).unwrap();
    assert_eq!(found, Found::Known(progress("end")), "codes work again");
    fs::write(key_file(folder.path()), key).unwrap();
    let found = store.find_progress(code, NOW).unwrap();
    assert_eq!(
        found,
        Found::Known(progress("bank")),
        "the key was put back"
    );
}

#[test]
fn a_living_code_is_never_given_again() {
    let folder = folder();
    let mut store = open(folder.path());
    // The machine is in use, so its clock is believed.
    for day in [-2, -1, 0] {
        let mut attempt = attempt(0);
        attempt.session = format!("stay of day {day}");
        attempt.started_at = days_later(day);
        store.record(attempt).unwrap();
    }
    inside(&store)
        .pragma_update(None, "synchronous", "OFF")
        .unwrap();
    let mut given = HashSet::new();
    for number in 0..Code::COUNT {
        let days = if number < 3 { 10 } else { 90 };
        let code = store
            .keep_progress(&progress("bank"), None, NOW, days)
            .unwrap();
        assert!(given.insert(code), "{code:?}");
    }
    let why = store
        .keep_progress(&progress("end"), None, NOW, 90)
        .unwrap_err();
    assert!(matches!(why, StoreError::NoCodeLeft), "{why}");
    let why = store
        .keep_progress(&progress("end"), None, days_later(4000), 90)
        .unwrap_err();
    assert!(
        matches!(why, StoreError::NoCodeLeft),
        "a wrong clock frees none"
    );
    // Those that have expired are given again.
    for _ in 0..3 {
        store
            .keep_progress(&progress("end"), None, days_later(20), 90)
            .unwrap();
    }
    let why = store
        .keep_progress(&progress("end"), None, days_later(20), 90)
        .unwrap_err();
    assert!(why.to_string().contains("1320"), "{why}");
    let mut place = HashSet::new();
    for code in &given {
        if let Found::Known(kept) = store.find_progress(*code, days_later(20)).unwrap() {
            place.insert(format!("{kept:?}"));
        }
    }
    assert_eq!(place.len(), 2);
}

#[test]
fn progress_that_can_not_be_kept_is_told() {
    let folder = folder();
    let data = folder.path().join("data");
    fs::write(&data, "a file").unwrap();
    let mut store = Store::open(&data, counting()).store;
    store
        .keep_progress(&progress("bank"), None, NOW, 90)
        .unwrap_err();
    assert!(
        store
            .find_progress(Code::all().next().unwrap(), NOW)
            .is_err()
    );
}
