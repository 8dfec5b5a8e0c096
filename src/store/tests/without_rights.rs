//! A data folder that belongs to someone else. Root may write everywhere, so the test runs as another user then.

use super::*;
use std::fs::Permissions;
use std::io::{BufRead, BufReader, Write, stdin};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::process::Stdio;

/// Nobody.
const NOBODY: u32 = 65_534;

fn rights(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Runs `waits_for_rights` in a folder of 2 rows with these rights, then gives it all rights.
fn run(folder_mode: u32, file_mode: u32, log_left: bool) {
    let outer = folder();
    rights(outer.path(), 0o755);
    // The build folder may be closed to other users.
    let program = outer.path().join("program");
    fs::copy(env::current_exe().unwrap(), &program).unwrap();
    let data = outer.path().join("data");
    let mut store = open(&data);
    for number in 0..2 {
        store.record(attempt(number)).unwrap();
    }
    if log_left {
        inside(&store)
            .set_db_config(
                rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                true,
            )
            .unwrap();
    }
    drop(store);
    let all_files = |mode| {
        for name in files(&data).into_keys() {
            rights(&data.join(name), mode);
        }
    };
    all_files(file_mode);
    rights(&data, folder_mode);

    let mut command = Command::new(program);
    command
        .args(only(module_path!(), "waits_for_rights"))
        .env(CHILD_FOLDER, &data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    if fs::metadata(&data).unwrap().uid() == 0 {
        command.uid(NOBODY).gid(NOBODY).current_dir("/");
    }
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(why) => {
            eprintln!("not tried: this root may not become another user ({why})");
            return;
        }
    };
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let ready = said.any(|line| line.unwrap() == "ready");
    rights(&data, 0o777);
    all_files(0o666);
    if ready {
        child.stdin.take().unwrap().write_all(b"\n").unwrap();
    }
    let rest: Vec<String> = said.map(Result::unwrap).collect();
    assert!(child.wait().unwrap().success(), "{rest:#?}");
    assert_eq!(saved(&data).unwrap(), attempts(0..4));
}

#[test]
fn a_folder_and_a_file_that_can_only_be_read() {
    run(0o555, 0o444, false);
}

#[test]
fn a_folder_that_can_only_be_read() {
    run(0o555, 0o666, false);
}

#[test]
fn a_file_that_can_only_be_read() {
    run(0o777, 0o444, false);
}

#[test]
fn a_folder_that_can_only_be_read_with_a_log_in_it() {
    run(0o555, 0o444, true);
}

#[test]
#[ignore = "run by the other tests, as another user"]
fn waits_for_rights() {
    let Some(folder) = child_folder() else { return };
    let before = files(&folder)[FILE_NAME].clone();
    let Opened { mut store, notice } = Store::open(&folder, counting());
    let why = not_saved(notice);
    assert!(why.contains("let this user write"), "{why}");
    store.record(attempt(2)).unwrap_err();
    assert_eq!(store.pending(), 1);
    assert_eq!(saved(&folder).unwrap(), attempts(0..2));
    assert_eq!(store.attempts().unwrap(), attempts(0..3));
    assert!(files(&folder)[FILE_NAME] == before);
    println!("\nready");
    stdin().read_line(&mut String::new()).unwrap();
    store.record(attempt(3)).unwrap();
    assert_eq!(store.pending(), 0);
}
