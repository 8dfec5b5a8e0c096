//! `export`: what is in the database, as a table.

use std::fs;

use pas_a_pas::progress::{Attempt, Help, InputDevice, Outcome, Timestamp};
use pas_a_pas::report::Counting;
use pas_a_pas::store::{FILE_NAME, Store};
use pas_a_pas::workshop::{GroupOutcome, Record, StepRecord};

use crate::{Fixture, run};

const HEADER: &str = "\u{feff}session;lesson;lesson_version;step;outcome;help;input_device;locale;started_at;secs\r\n";

fn attempt(step: &str) -> Attempt {
    Attempt {
        session: "4f9c1f0e".into(),
        lesson: "scams".into(),
        lesson_version: 1,
        step: step.into(),
        outcome: Outcome::Right,
        help: Help::Hint,
        input_device: InputDevice::Keyboard,
        locale: "ar".into(),
        started_at: Timestamp(1_773_480_413_089),
        secs: 42,
    }
}

/// A data folder with two attempts, whose name has a space and accents.
fn saved(fixture: &Fixture) -> String {
    let folder = fixture.dir.join("progrès de l'été");
    let mut store = Store::open(&folder, Counting::default()).store;
    for step in ["parcel", "bank"] {
        store.record(attempt(step)).unwrap();
    }
    folder.to_str().unwrap().to_owned()
}

fn table() -> String {
    let row = |step| {
        format!("4f9c1f0e;scams;1;{step};right;hint;keyboard;ar;2026-03-14T09:26:53.089Z;42\r\n")
    };
    format!("{HEADER}{}{}", row("parcel"), row("bank"))
}

#[test]
fn rows_come_out_on_standard_output_and_in_a_file() {
    let fixture = Fixture::empty();
    let data = saved(&fixture);
    let ran = run(&fixture.dir, &["export", "--data", &data]);
    assert_eq!((ran.code, ran.out), (0, table()));
    assert!(ran.err.contains("2 attempts"), "{}", ran.err);
    let out = fixture.dir.join("résultats du mois.csv");
    let ran = run(
        &fixture.dir,
        &["--data", &data, "export", "--out", out.to_str().unwrap()],
    );
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert_eq!(fs::read_to_string(out).unwrap(), table());
}

#[test]
fn the_home_folder_is_where_progress_is_when_none_is_named() {
    let fixture = Fixture::empty();
    let mut store = Store::open(
        &fixture.dir.join(".local/share/pas-a-pas"),
        Counting::default(),
    )
    .store;
    store.record(attempt("parcel")).unwrap();
    let ran = run(&fixture.dir, &["export"]);
    assert_eq!((ran.code, ran.out.lines().count()), (0, 2));
}

#[test]
fn nothing_saved_is_a_table_without_rows_and_makes_no_folder() {
    let fixture = Fixture::empty();
    let ran = run(&fixture.dir, &["export", "--data", "nowhere"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, HEADER));
    assert!(ran.err.contains("0 attempts"), "{}", ran.err);
    assert!(!fixture.dir.join("nowhere").exists());
}

#[test]
fn an_output_that_can_not_be_written_is_named() {
    let fixture = Fixture::empty();
    let data = saved(&fixture);
    // A folder where the file should be: refused to every user, root included.
    for out in ["no/such/folder/a.csv", data.as_str()] {
        let ran = run(&fixture.dir, &["export", "--data", &data, "--out", out]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""));
        assert!(ran.err.contains(out), "{}", ran.err);
        assert!(ran.err.contains("choose a file"), "{}", ran.err);
    }
}

#[test]
fn a_damaged_database_is_left_as_it_is() {
    let fixture = Fixture::empty();
    let garbage = "not a database ".repeat(1000);
    fixture.write(&format!("data/{FILE_NAME}"), &garbage);
    let ran = run(&fixture.dir, &["export", "--data", "data"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.err.contains("damaged"), "{}", ran.err);
    assert_eq!(fixture.read(&format!("data/{FILE_NAME}")), garbage);
}

#[test]
fn a_newer_database_is_left_as_it_is() {
    let fixture = Fixture::empty();
    let data = saved(&fixture);
    let file = std::path::Path::new(&data).join(FILE_NAME);
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.pragma_update(None, "user_version", 999).unwrap();
    drop(connection);
    let ran = run(&fixture.dir, &["export", "--data", &data]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.err.contains("newer program"), "{}", ran.err);
}

/// Today's figures, and those of all days, as the facilitator sees them.
#[test]
fn figures_come_out_as_a_table() {
    let fixture = Fixture::empty();
    let data = saved(&fixture);
    let all = run(&fixture.dir, &["export", "--data", &data, "--report"]);
    assert_eq!(all.code, 0, "{}", all.err);
    let head = "\u{feff}period;from;to;what;language;lesson;step;figure\r\n";
    let sessions = "all;2026-03-14;2026-03-14;sessions;;;;<5\r\n";
    assert!(
        all.out.starts_with(&format!("{head}{sessions}")),
        "{}",
        all.out
    );
    assert!(
        all.out.contains(";visits;;scams;bank;<5\r\n"),
        "{}",
        all.out
    );
    let out = fixture.dir.join("semaine.csv");
    let week = ["--period", "week", "--out", out.to_str().unwrap()];
    let ran = run(
        &fixture.dir,
        &[&["export", "--data", &data, "--report"][..], &week].concat(),
    );
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let table = fs::read_to_string(out).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 2, "nothing was done this week: {table}");
    assert!(
        lines[1].starts_with("week;20") && lines[1].ends_with(";sessions;;;;0"),
        "{table}"
    );
    let ran = run(&fixture.dir, &["export", "--period", "day"]);
    assert_eq!(ran.code, 2);
}

#[test]
fn what_a_damaged_copy_still_holds_comes_out() {
    let fixture = Fixture::empty();
    let data = saved(&fixture);
    let copy = fixture
        .dir
        .join("progress-damaged-20260314T092653Z.sqlite3");
    fs::copy(std::path::Path::new(&data).join(FILE_NAME), &copy).unwrap();
    let before = fs::read(&copy).unwrap();
    let name = copy.to_str().unwrap();
    let ran = run(&fixture.dir, &["export", "--from", name]);
    assert_eq!((ran.code, ran.out), (0, table()));
    assert!(ran.err.starts_with("2 attempts from"), "{}", ran.err);
    assert_eq!(fs::read(&copy).unwrap(), before);
    fixture.write("no.sqlite3", "no database ".repeat(999));
    for (file, told) in [
        ("no.sqlite3", "damaged"),
        ("missing.sqlite3", "missing.sqlite3"),
    ] {
        let ran = run(&fixture.dir, &["export", "--from", file, "--out", "x.csv"]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""));
        assert!(ran.err.contains(told), "{}", ran.err);
        assert!(!fixture.dir.join("x.csv").exists());
    }
}

#[test]
fn workshops_come_out_with_a_line_for_each_question() {
    let fixture = Fixture::empty();
    let data = saved(&fixture);
    let ran = run(&fixture.dir, &["export", "--data", &data, "--workshops"]);
    let head = "\u{feff}date;lesson;lesson_version;minutes;people;languages;finished;step;outcome;hands;begun_at\r\n";
    assert_eq!((ran.code, ran.out.as_str()), (0, head), "{}", ran.err);
    let step = StepRecord {
        step: "bank".into(),
        hands: vec![("hurry".into(), 5), ("hello".into(), 2)],
        outcome: Some(GroupOutcome::Known),
    };
    let record = Record {
        begun: Timestamp(1_773_480_413_089),
        last: Timestamp(1_773_480_413_089 + 60_000),
        lesson: "scams".into(),
        lesson_version: 3,
        people: Some(7),
        locales: vec!["fr".parse().unwrap()],
        steps: vec![step],
        finished: false,
    };
    let mut store = Store::open(std::path::Path::new(&data), Counting::default()).store;
    store.record(record).unwrap();
    drop(store);
    let out = fixture.dir.join("ateliers.csv");
    let out = ["--out", out.to_str().unwrap()];
    let command = ["export", "--data", &data, "--workshops"];
    let ran = run(&fixture.dir, &[&command[..], &out].concat());
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert!(ran.err.starts_with("1 workshop from"), "{}", ran.err);
    let line =
        "2026-03-14;scams;3;1;7;fr;no;bank;known;hurry=5 hello=2;2026-03-14T09:26:53.089Z\r\n";
    assert_eq!(fs::read_to_string(out[1]).unwrap(), format!("{head}{line}"));
    // The figures of the facilitator tell of it as well.
    let report = run(&fixture.dir, &["export", "--data", &data, "--report"]).out;
    assert!(report.contains(";workshop-people;;;;7\r\n"), "{report}");
    for other in [["--report", "--workshops"], ["--workshops", "--from=x"]] {
        let ran = run(&fixture.dir, &[&["export"][..], &other].concat());
        assert_eq!(ran.code, 2, "{}", ran.err);
    }
}
