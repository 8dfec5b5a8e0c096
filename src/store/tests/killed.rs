//! The program is killed at any moment: no row that was acknowledged is lost, none is half there.

use super::*;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread::sleep;

#[test]
#[ignore = "run by the other tests, which kill it"]
fn writes_until_killed() {
    let Some(folder) = child_folder() else { return };
    let mut store = open(&folder);
    let mut number = u32::try_from(store.attempts().unwrap().len()).unwrap();
    loop {
        // Now and then some rows that had to wait go together.
        if number % 5 == 0 {
            for _ in 0..3 {
                store.waiting.push_back(attempt(number).into());
                number += 1;
            }
        }
        store.record(&attempt(number)).unwrap();
        number += 1;
        println!("\nrows {number}");
    }
}

/// When to kill.
enum Moment {
    AfterMillis(u64),
    AfterRows(usize),
}

/// Starts the program, kills it, and returns how many rows it had acknowledged.
fn kill_at(moment: &Moment, folder: &Path) -> usize {
    let mut child = child(module_path!(), "writes_until_killed", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = 0;
    let mut acknowledgements = 0;
    let enough = match moment {
        Moment::AfterMillis(millis) => {
            sleep(Duration::from_millis(*millis));
            0
        }
        Moment::AfterRows(rows) => *rows,
    };
    if enough == 0 {
        child.kill().unwrap();
    }
    for line in said {
        if let Some(rows) = line.unwrap().strip_prefix("rows ") {
            acknowledged = rows.parse().unwrap();
            acknowledgements += 1;
            if acknowledgements == enough {
                child.kill().unwrap();
            }
        }
    }
    assert!(!child.wait().unwrap().success(), "it was killed");
    acknowledged
}

/// The rows in the folder are the first ones, without gaps, and nothing was set aside. Returns how many they are.
fn is_whole(folder: &Path) -> usize {
    let rows = open(folder).attempts().unwrap();
    let count = u32::try_from(rows.len()).unwrap();
    assert!(rows == attempts(0..count));
    assert_eq!(files(folder).into_keys().collect::<Vec<_>>(), [FILE_NAME]);
    rows.len()
}

#[test]
fn killed_twenty_times_while_writing() {
    let folder = folder();
    let mut before = 0;
    for round in 0..20 {
        let acknowledged = kill_at(&Moment::AfterRows(1 + round * 7 % 23), folder.path());
        let rows = is_whole(folder.path());
        assert!(acknowledged > before, "it wrote before it was killed");
        assert!(rows >= acknowledged, "{rows} < {acknowledged}");
        before = rows;
    }
}

#[test]
fn killed_while_the_database_is_made() {
    for millis in 0..20 {
        let folder = folder();
        let acknowledged = kill_at(&Moment::AfterMillis(millis), folder.path());
        // Twice, for the second start finds what the first left half done.
        let acknowledged =
            acknowledged.max(kill_at(&Moment::AfterMillis(20 - millis), folder.path()));
        assert!(is_whole(folder.path()) >= acknowledged);
    }
}
