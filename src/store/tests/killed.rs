//! The program is killed at any moment: no row that was acknowledged is lost, none is half there, each is counted.

use super::figures::{counted, kept};
use super::*;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread::sleep;
use std::time::Instant;

/// How often to kill while rows are written, one at a time; 100 times unless told otherwise.
const KILLS: &str = "PAS_A_PAS_KILLS";

#[test]
#[ignore = "run by the other tests, which kill it"]
fn writes_until_killed() {
    let Some(folder) = child_folder() else { return };
    let mut store = open(&folder);
    let mut number = u32::try_from(store.attempts().unwrap().len()).unwrap();
    println!("\nopen");
    loop {
        store.record(attempt(number)).unwrap();
        number += 1;
        println!("\nrows {number}");
    }
}

#[test]
#[ignore = "run by the other tests, which kill it"]
fn writes_some_together_until_killed() {
    let Some(folder) = child_folder() else { return };
    let mut store = open(&folder);
    let mut number = u32::try_from(store.attempts().unwrap().len()).unwrap();
    println!("\nopen");
    loop {
        // Now and then some rows that had to wait go together.
        for _ in 0..3 {
            store.waiting.push_back(attempt(number).into());
            number += 1;
        }
        store.record(attempt(number)).unwrap();
        number += 1;
        println!("\nrows {number}");
    }
}

/// When to kill.
#[derive(Clone, Copy)]
enum Moment {
    /// After the program was started.
    AfterMillis(u64),
    /// After it began to write.
    WritingMicros(u64),
}

/// Starts the program, kills it, and returns how many rows it had acknowledged; none if it acknowledged nothing.
fn kill_at(moment: Moment, program: &str, folder: &Path) -> Option<usize> {
    let mut child = child(module_path!(), program, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    match moment {
        Moment::AfterMillis(millis) => sleep(Duration::from_millis(millis)),
        Moment::WritingMicros(micros) => {
            assert!(said.any(|line| line.unwrap() == "open"));
            sleep(Duration::from_micros(micros));
        }
    }
    child.kill().unwrap();
    let rows = said.filter_map(|line| line.unwrap().strip_prefix("rows ")?.parse().ok());
    let acknowledged = rows.last();
    assert!(!child.wait().unwrap().success(), "it was killed");
    acknowledged
}

/// The rows in the folder are the first ones, without gaps; the database is sound, counted, and nothing was set
/// aside. Returns how many they are.
fn is_whole(folder: &Path) -> usize {
    let store = open(folder);
    let verdict: String = inside(&store)
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
    let rows = store.attempts().unwrap();
    let count = u32::try_from(rows.len()).unwrap();
    assert!(rows == attempts(0..count));
    assert_eq!(kept(&store), counted(&rows));
    drop(store);
    assert_eq!(files(folder).into_keys().collect::<Vec<_>>(), [FILE_NAME]);
    rows.len()
}

#[test]
fn killed_again_and_again_while_writing() {
    let kills = env::var(KILLS).map_or(100, |number| number.parse().unwrap());
    let start = Instant::now();
    let (mut folder, mut before, mut more) = (folder(), 0, 0);
    for round in 0..kills {
        // A new file now and then, so that each moment of a file's life is met, and checks stay short.
        if round % 50 == 49 {
            (folder, before) = (super::folder(), 0);
        }
        // The moments differ from run to run: that of the machine's clock is as random as any.
        let micros = u64::from(start.elapsed().subsec_nanos()) / 7 % 40_000;
        let moment = Moment::WritingMicros(micros);
        let acknowledged = kill_at(moment, "writes_until_killed", folder.path());
        let acknowledged = acknowledged.unwrap_or(before);
        let rows = is_whole(folder.path());
        assert!(
            rows >= acknowledged,
            "{acknowledged} were told, {rows} are there"
        );
        assert!(
            rows <= acknowledged + 1,
            "{acknowledged} were told, {rows} are there"
        );
        more += rows - acknowledged;
        before = rows;
    }
    println!(
        "{kills} kills, {more} times a row more than was told, {:?}",
        start.elapsed()
    );
}

#[test]
fn killed_while_several_rows_are_written_together() {
    let folder = folder();
    let mut before = 0;
    for round in 0..20 {
        let moment = Moment::WritingMicros(round * 1777);
        let program = "writes_some_together_until_killed";
        let acknowledged = kill_at(moment, program, folder.path()).unwrap_or(before);
        let rows = is_whole(folder.path());
        assert!((acknowledged..=acknowledged + 4).contains(&rows));
        assert_eq!(rows % 4, 0, "all of them or none");
        before = rows;
    }
}

#[test]
fn killed_while_the_database_is_made() {
    for millis in 0..20 {
        let folder = folder();
        let program = "writes_until_killed";
        let first = kill_at(Moment::AfterMillis(millis), program, folder.path());
        // Twice, for the second start finds what the first left half done.
        let second = kill_at(Moment::AfterMillis(20 - millis), program, folder.path());
        let acknowledged = first.max(second).unwrap_or(0);
        assert!(is_whole(folder.path()) >= acknowledged);
    }
}
