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
fn the_report_goes_to_the_stick_and_nothing_is_overwritten() {
    let ((data, report), stick) = (data(), tempfile::tempdir().unwrap());
    let media = [stick.path().to_owned()];
    let first = stick.path().join("pas-a-pas-2026-03-14.csv");
    fs::write(&first, "mine").unwrap();
    let kept = export(&media, data.path(), &report, TODAY).unwrap();
    let second = stick.path().join("pas-a-pas-2026-03-14-2.csv");
    assert_eq!(kept, Kept::Stick(second.display().to_string()));
    assert_eq!(
        fs::read(second).unwrap(),
        export::report::csv(&report).unwrap()
    );
    assert_eq!(fs::read_to_string(first).unwrap(), "mine");
    // Beside the attempts no figure would be hidden.
    assert_eq!(names(stick.path()).len(), 2);
    assert!(!data.path().join(EXPORTS).exists());
}

#[test]
fn a_stick_that_takes_nothing_is_passed_over() {
    let ((data, report), other) = (data(), tempfile::tempdir().unwrap());
    let gone = other.path().join("gone");
    let media = [gone.clone(), other.path().to_owned()];
    let on = |folder: &Path| {
        folder
            .join("pas-a-pas-2026-03-14.csv")
            .display()
            .to_string()
    };
    let kept = export(&media, data.path(), &report, TODAY).unwrap();
    assert_eq!(kept, Kept::Stick(on(other.path())));
    let kept = export(&[gone], data.path(), &report, TODAY).unwrap();
    assert_eq!(kept, Kept::Machine(on(&data.path().join(EXPORTS))));
    // Whoever erases everything erases it too.
    let clips = data.path().join("clips");
    fs::create_dir(&clips).unwrap();
    erase(data.path(), &clips).unwrap();
    erase(data.path(), &clips).unwrap();
    assert!(!data.path().join(EXPORTS).exists() && !clips.exists());
}

#[test]
fn where_nothing_can_be_written_it_says_why_and_leaves_nothing() {
    let (data, report) = data();
    fs::write(data.path().join(EXPORTS), "in the way").unwrap();
    assert!(export(&[], data.path(), &report, TODAY).is_err());
}

/// Erasing may take long: the store is lent to a thread.
#[test]
fn a_store_can_be_lent_to_a_thread() {
    fn can<T: Send + 'static>() {}
    can::<Store>();
}

#[test]
fn a_sheet_goes_to_the_stick_else_to_the_machine() {
    let (data, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let media = [stick.path().to_owned()];
    for _ in 0..2 {
        let kept = save_sheet(&media, data.path(), "session", b"%PDF", TODAY).unwrap();
        assert!(matches!(kept, Kept::Stick(_)), "{kept:?}");
    }
    let day = TODAY.iso_8601();
    let expected = [
        format!("pas-a-pas-session-{day}-2.pdf"),
        format!("pas-a-pas-session-{day}.pdf"),
    ];
    assert_eq!(names(stick.path()), expected);
    let kept = save_sheet(&[], data.path(), "guide", b"%PDF", TODAY).unwrap();
    assert!(matches!(kept, Kept::Machine(_)), "{kept:?}");
}
