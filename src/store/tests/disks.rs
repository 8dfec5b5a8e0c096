//! Disks that are full or can only be read, and a program that holds the database: real ones, each in a process of its
//! own. A disk of the test's own needs the right to mount; where it is missing, the system's limit of file sizes
//! stands for the full disk.

use super::*;
use rustix::process::{Resource, Rlimit, setrlimit};
use std::io::{BufRead, BufReader, stdin};
use std::process::{Output, Stdio};

/// Runs an ignored test on a small disk of its own, which goes with the process; none where nobody may mount.
fn on_a_small_disk(test: &str) -> Option<Output> {
    let folder = folder();
    let script = "mount -t tmpfs -o size=640k tmpfs \"$0\" && echo mounted && exec \"$@\"";
    let done = Command::new("unshare")
        .args(["--mount", "sh", "-c", script])
        .arg(folder.path())
        .arg(env::current_exe().unwrap())
        .args(only(module_path!(), test))
        .env(CHILD_FOLDER, folder.path())
        .output()
        .ok()?;
    let mounted = String::from_utf8_lossy(&done.stdout).starts_with("mounted");
    assert!(files(folder.path()).is_empty(), "it was a disk of its own");
    mounted.then_some(done)
}

fn is_well(done: &Output) {
    let said = String::from_utf8_lossy(&done.stdout);
    let told = String::from_utf8_lossy(&done.stderr);
    assert!(
        done.status.success() && said.contains("\nhealed"),
        "{said}{told}"
    );
}

/// Rows wait while the disk takes none; when it heals they are all there.
fn waits_and_heals(mut store: Store, folder: &Path, first: u32, heal: impl FnOnce()) {
    for number in first..first + 5 {
        store.record(attempt(number)).unwrap_err();
    }
    assert!(store.pending() >= 5);
    assert_eq!(store.attempts().unwrap(), attempts(0..first + 5));
    heal();
    store.record(attempt(first + 5)).unwrap();
    assert_eq!((store.pending(), store.news()), (0, None));
    assert_eq!(saved(folder).unwrap(), attempts(0..first + 6));
    drop(store);
    assert_eq!(open(folder).attempts().unwrap(), attempts(0..first + 6));
    println!("\nhealed");
}

/// Records until the disk takes no more; returns the number of the next row.
fn fill(store: &mut Store) -> u32 {
    for number in 0..100_000 {
        if let Err(why) = store.record(attempt(number)) {
            assert!(why.to_string().contains("space"), "{why}");
            return number + 1;
        }
    }
    panic!("never refused");
}

#[test]
fn a_disk_that_fills() {
    match on_a_small_disk("fills_its_disk") {
        Some(done) => is_well(&done),
        None => eprintln!("not tried: nobody may mount here; see a_file_size_that_is_refused"),
    }
}

#[test]
#[ignore = "run by a_disk_that_fills"]
fn fills_its_disk() {
    let Some(folder) = child_folder() else { return };
    let ballast = folder.join("photos");
    fs::write(&ballast, vec![7; 200_000]).unwrap();
    let mut store = open(&folder);
    let next = fill(&mut store);
    assert!(next > 10, "{next}");
    waits_and_heals(store, &folder, next, || fs::remove_file(ballast).unwrap());
}

#[test]
fn a_disk_that_is_full_from_the_start() {
    if let Some(done) = on_a_small_disk("starts_on_a_full_disk") {
        is_well(&done);
    }
}

#[test]
#[ignore = "run by a_disk_that_is_full_from_the_start"]
fn starts_on_a_full_disk() {
    let Some(folder) = child_folder() else { return };
    let ballast = folder.join("photos");
    // As much as goes.
    fs::write(&ballast, vec![7; 10_000_000]).unwrap_err();
    let Opened { store, notice } = Store::open(&folder, counting());
    let why = not_saved(notice);
    assert!(why.contains("space"), "{why}");
    waits_and_heals(store, &folder, 0, || fs::remove_file(ballast).unwrap());
}

#[test]
fn a_disk_that_can_only_be_read() {
    if let Some(done) = on_a_small_disk("starts_on_a_disk_to_read") {
        is_well(&done);
    }
}

#[test]
#[ignore = "run by a_disk_that_can_only_be_read"]
fn starts_on_a_disk_to_read() {
    let Some(folder) = child_folder() else { return };
    let mount_as = |how: &str| {
        let done = Command::new("mount")
            .args(["-o", &format!("remount,{how}")])
            .arg(&folder)
            .status();
        assert!(done.unwrap().success());
    };
    let mut store = open(&folder);
    for number in 0..3 {
        store.record(attempt(number)).unwrap();
    }
    drop(store);
    mount_as("ro");
    let Opened { store, notice } = Store::open(&folder, counting());
    let why = not_saved(notice);
    assert!(why.contains("let this user write"), "{why}");
    waits_and_heals(store, &folder, 3, || mount_as("rw"));
}

#[test]
fn a_file_size_that_is_refused() {
    let folder = folder();
    let done = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -S -f 400; exec \"$0\" \"$@\""])
        .arg(env::current_exe().unwrap())
        .args(only(module_path!(), "writes_until_its_size_is_refused"))
        .env(CHILD_FOLDER, folder.path())
        .output()
        .unwrap();
    is_well(&done);
}

#[test]
#[ignore = "run by a_file_size_that_is_refused"]
fn writes_until_its_size_is_refused() {
    let Some(folder) = child_folder() else { return };
    let mut store = open(&folder);
    let next = fill(&mut store);
    waits_and_heals(store, &folder, next, || {
        let no_limit = Rlimit {
            current: None,
            maximum: None,
        };
        setrlimit(Resource::Fsize, no_limit).unwrap();
    });
}

#[test]
fn another_process_holds_the_database() {
    let folder = folder_with(3);
    let mut child = child(module_path!(), "holds_the_database", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(said.any(|line| line.unwrap() == "held"));
    let Opened { store, notice } = Store::open(folder.path(), counting());
    assert!(not_saved(notice).contains("close the other program"));
    waits_and_heals(store, folder.path(), 3, || {
        child.kill().unwrap();
        child.wait().unwrap();
    });
}

#[test]
#[ignore = "run by another_process_holds_the_database"]
fn holds_the_database() {
    let Some(folder) = child_folder() else { return };
    let raw = raw(&folder);
    raw.execute_batch("BEGIN EXCLUSIVE; DELETE FROM attempt;")
        .unwrap();
    println!("\nheld");
    stdin().read_line(&mut String::new()).unwrap();
}
