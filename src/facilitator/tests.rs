use super::*;
use crate::progress::{Attempt, Help, InputDevice, Outcome, Timestamp};
use crate::report::{Counting, Period};
use crate::store::Store;

const TODAY: Day = Day(20_526);

fn data() -> (tempfile::TempDir, Report) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), Counting::default()).store;
    for number in 0..6 {
        let attempt = Attempt {
            session: format!("{number}"),
            lesson: "scams".into(),
            lesson_version: 1,
            step: "bank".into(),
            outcome: Outcome::Right,
            help: Help::None,
            input_device: InputDevice::Touch,
            locale: "fr".into(),
            started_at: Timestamp(1_773_480_413_589),
            secs: 4,
        };
        store.record(attempt).unwrap();
    }
    let report = store.report(Period::Day(TODAY)).unwrap();
    (folder, report)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn the_report_and_all_attempts_go_to_the_stick_and_nothing_is_overwritten() {
    let ((data, report), stick) = (data(), tempfile::tempdir().unwrap());
    let media = [stick.path().to_owned()];
    let mut written = Vec::new();
    for _ in 0..2 {
        written.push(export(&media, data.path(), &report, TODAY).unwrap());
    }
    assert_eq!(
        names(stick.path()),
        [
            "pas-a-pas-2026-03-14-2-attempts.csv",
            "pas-a-pas-2026-03-14-2.csv",
            "pas-a-pas-2026-03-14-attempts.csv",
            "pas-a-pas-2026-03-14.csv",
        ]
    );
    assert_eq!(written[1], stick.path().join("pas-a-pas-2026-03-14-2.csv"));
    for path in &written {
        let table = fs::read(path).unwrap();
        assert_eq!(table, export::report::csv(&report).unwrap());
    }
    let attempts = stick.path().join("pas-a-pas-2026-03-14-attempts.csv");
    let attempts = fs::read_to_string(attempts).unwrap();
    assert!(attempts.starts_with("\u{feff}session;"), "{attempts}");
    assert_eq!(attempts.lines().count(), 7);
    assert!(!data.path().join(EXPORTS).exists());
}

#[test]
fn a_lone_file_of_the_same_name_is_kept_too() {
    let ((data, report), stick) = (data(), tempfile::tempdir().unwrap());
    let lone = stick.path().join("pas-a-pas-2026-03-14-attempts.csv");
    fs::write(&lone, "mine").unwrap();
    let path = export(&[stick.path().to_owned()], data.path(), &report, TODAY).unwrap();
    assert_eq!(path, stick.path().join("pas-a-pas-2026-03-14-2.csv"));
    assert_eq!(fs::read_to_string(lone).unwrap(), "mine");
    assert_eq!(names(stick.path()).len(), 3);
}

#[test]
fn a_stick_that_takes_nothing_is_passed_over() {
    let ((data, report), other) = (data(), tempfile::tempdir().unwrap());
    let gone = other.path().join("gone");
    let media = [gone.clone(), other.path().to_owned()];
    let path = export(&media, data.path(), &report, TODAY).unwrap();
    assert_eq!(path.parent(), Some(other.path()));
    let path = export(&[gone], data.path(), &report, TODAY).unwrap();
    assert_eq!(path.parent(), Some(data.path().join(EXPORTS).as_path()));
}

#[test]
fn where_nothing_can_be_written_it_says_why_and_leaves_nothing() {
    let ((data, report), stick) = (data(), tempfile::tempdir().unwrap());
    fs::write(data.path().join(EXPORTS), "in the way").unwrap();
    assert!(export(&[], data.path(), &report, TODAY).is_err());
    // A database that can't be read gives no half export.
    let damaged = tempfile::tempdir().unwrap();
    fs::write(damaged.path().join(store::FILE_NAME), "no database").unwrap();
    let media = [stick.path().to_owned()];
    assert!(export(&media, damaged.path(), &report, TODAY).is_err());
    assert_eq!(names(stick.path()), [""; 0]);
    assert_eq!(names(&damaged.path().join(EXPORTS)), [""; 0]);
}

/// Erasing may take long: the store is lent to a thread.
#[test]
fn a_store_can_be_lent_to_a_thread() {
    fn can<T: Send + 'static>() {}
    can::<Store>();
}
