//! `doctor`: every check finds what is broken and leaves alone what works, with programs made for the trial.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::process::Command;
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::{Fixture, voice};

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Report {
    checks: Vec<Told>,
    faults: usize,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Told {
    check: String,
    state: String,
    said: String,
    todo: Option<String>,
}

/// A machine for trials: the shipped content, and nothing of the true machine but the system's own folders.
struct Trial {
    fixture: Fixture,
    variables: Vec<(&'static str, String)>,
}

impl Trial {
    fn new() -> Self {
        let fixture = Fixture::new();
        let trial = Self {
            variables: Vec::new(),
            fixture,
        };
        trial
            .fixture
            .write("speech.wav", voice::wav(voice::take(1.0, 0.3)));
        let wav = trial.fixture.dir.join("speech.wav");
        trial.program(
            "espeak-ng",
            &format!("cat > /dev/null; cat '{}'", wav.display()),
        );
        trial
    }

    /// Puts a program of this name first in PATH.
    fn program(&self, name: &str, script: &str) {
        let file = format!("bin/{name}");
        self.fixture
            .write(&file, format!("#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n"));
        let path = self.fixture.dir.join(file);
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn with(mut self, name: &'static str, value: &str) -> Self {
        self.variables.push((name, value.to_owned()));
        self
    }

    fn settings(&self, text: &str) {
        self.fixture.write("kiosk.ron", text);
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let dir = &self.fixture.dir;
        let mut command = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"));
        command
            .arg("doctor")
            .args(["--content", ".", "--data", "data"])
            .args(arguments)
            .current_dir(dir)
            .env_clear()
            // Nothing but the programs of the trial.
            .env("PATH", dir.join("bin"))
            .env("HOME", dir)
            .env("LC_ALL", "C.UTF-8")
            .env("VK_DRIVER_FILES", dir.join("drivers"))
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        if dir.join("kiosk.ron").exists() {
            command.args(["--config", "kiosk.ron"]);
        }
        command
    }

    fn report(&self) -> Report {
        let output = self.command(&["--json"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let report: Report = serde_json::from_str(&text).unwrap_or_else(|why| {
            panic!("{why}: {text}{}", String::from_utf8_lossy(&output.stderr))
        });
        let faults = report.checks.iter().filter(|told| told.state == "fault");
        assert_eq!(report.faults, faults.count());
        let code = i32::from(report.faults > 0);
        assert_eq!(output.status.code(), Some(code), "{report:?}");
        for told in &report.checks {
            // What does not work says what to do.
            assert_eq!(told.todo.is_none(), told.state == "ok", "{told:?}");
        }
        report
    }

    /// What was found by the check of this name: state and words.
    fn found(&self, check: &str) -> (String, String) {
        let report = self.report();
        let mut told = report.checks.into_iter().filter(|told| told.check == check);
        let first = told.next().unwrap_or_else(|| panic!("no check {check}"));
        assert!(told.next().is_none() || ["voice", "settings"].contains(&check));
        (
            first.state,
            first.said + " " + &first.todo.unwrap_or_default(),
        )
    }

    fn is(&self, check: &str, state: &str, words: &[&str]) {
        let (found, said) = self.found(check);
        assert_eq!(found, state, "{check}: {said}");
        for word in words {
            assert!(said.contains(word), "{check}: {word:?} in {said:?}");
        }
    }
}

#[test]
fn a_machine_that_works_has_no_fault() {
    let trial = Trial::new();
    let dir = &trial.fixture.dir;
    trial.fixture.write(
        "drivers/lvp_icd.json",
        r#"{"ICD": {"library_path": "./libtrial.so"}}"#,
    );
    trial.fixture.write("drivers/libtrial.so", "");
    trial.fixture.write("libvulkan.so.1", "");
    trial.program("lpstat", "echo accueil");
    trial.program("aplay", "echo 'card 0: Trial [Trial card], device 0: x'");
    let pin = pas_a_pas::configuration::PinHash::of("704139", *b"0123456789abcdef").unwrap();
    trial.settings(&format!(
        "(printer: \"accueil\", pin: \"{}\")",
        pin.as_str()
    ));
    let socket = dir.join("wayland-0");
    // A name of a socket has 107 bytes at most.
    let short = tempfile::tempdir().unwrap();
    let link = short.path().join("w");
    std::os::unix::fs::symlink(dir, &link).unwrap();
    let _listens = UnixListener::bind(link.join("wayland-0")).unwrap();
    assert!(socket.exists());
    let libraries = dir.to_str().unwrap().to_owned();
    let trial = trial
        .with("WAYLAND_DISPLAY", link.join("wayland-0").to_str().unwrap())
        .with("LD_LIBRARY_PATH", &libraries);
    let report = trial.report();
    let found: Vec<(&str, &str)> = report
        .checks
        .iter()
        .map(|told| (told.check.as_str(), told.state.as_str()))
        .collect();
    let expected = [
        ("display", "ok"),
        ("driver", "note"),
        ("sound", "ok"),
        ("voice", "ok"),
        ("voice", "ok"),
        ("voice", "ok"),
        ("letters", "ok"),
        ("content", "ok"),
        ("data", "ok"),
        ("progress", "ok"),
        ("printer", "ok"),
        ("settings", "ok"),
        ("pin", "ok"),
    ];
    if !cfg!(feature = "sound") {
        assert_eq!(found[..13], expected, "{report:?}");
        assert_eq!(report.faults, 0);
    }
    let mut names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
    names.dedup();
    assert_eq!(names, pas_a_pas::doctor::NAMES);
    // Whether the network has set the clock is a matter of the true machine.
    assert_eq!(found[13].0, "clock");
    assert_ne!(found[13].1, "fault");
}

#[test]
fn an_empty_machine_says_what_is_missing() {
    let trial = Trial::new().with("DISPLAY", ":64999");
    trial.fixture.remove("bin/espeak-ng");
    trial.is("display", "fault", &["DISPLAY=:64999", "graphical session"]);
    trial.is("driver", "fault", &["mesa-vulkan-drivers"]);
    trial.is("voice", "fault", &["Voice fr", "espeak-ng"]);
    trial.is("printer", "note", &["front desk"]);
    trial.is("settings", "note", &["packaging/kiosk.ron"]);
    trial.is("pin", "note", &["stays shut", "pas-a-pas pin"]);
    trial.is("progress", "ok", &["none yet"]);
    if !std::path::Path::new("/proc/asound/cards").exists() {
        trial.is("sound", "fault", &["loudspeakers"]);
    }
}

#[test]
fn a_session_without_a_display_is_no_fault_of_the_machine() {
    Trial::new().is("display", "note", &["was not tried"]);
}

#[test]
fn voices_that_are_silent_broken_or_hang_are_named() {
    let trial = Trial::new();
    trial.is("voice", "ok", &["Voice fr", "espeak-ng", " s, -"]);
    trial
        .fixture
        .write("silence.wav", voice::wav(vec![0.0; 22_050]));
    let wav = trial.fixture.dir.join("silence.wav");
    let cases = [
        (
            format!("cat > /dev/null; cat '{}'", wav.display()),
            "silent",
        ),
        ("cat > /dev/null; echo no sound".to_owned(), "no sound"),
        ("exit 3".to_owned(), "exit status: 3"),
        ("sleep 60".to_owned(), "did not come to an end"),
    ];
    for (script, word) in cases {
        trial.program("espeak-ng", &script);
        let begun = Instant::now();
        trial.is("voice", "fault", &["Voice fr", "does not speak", word]);
        assert!(begun.elapsed() < Duration::from_secs(60), "{script}");
    }
}

#[test]
fn the_printer_is_one_of_those_that_are_installed() {
    let trial = Trial::new();
    trial.settings("(printer: \"accueil\")");
    trial.is("printer", "fault", &["lpstat", "cups"]);
    trial.program("lpstat", "[ \"$1\" = -e ] && echo salle && echo accueil");
    trial.is("printer", "ok", &["accueil"]);
    trial.program("lpstat", "echo salle-2");
    trial.is("printer", "fault", &["\"accueil\"", "salle-2"]);
    trial.program("lpstat", "true");
    trial.is("printer", "fault", &["Add the printer"]);
    trial.program("lpstat", "exit 1");
    trial.is("printer", "fault", &["exit status: 1"]);
    trial.program("lpstat", "sleep 60");
    let begun = Instant::now();
    trial.is("printer", "fault", &["does not answer"]);
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[test]
fn faults_of_the_settings_come_all_with_their_places() {
    let trial = Trial::new();
    trial.settings("(\n volume: 9,\n languages: [\"de\"],\n printer: \"a b\",\n)");
    let report = trial.report();
    let told = report.checks.iter().filter(|told| told.check == "settings");
    let said: Vec<&str> = told.map(|told| told.said.as_str()).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    for place in ["kiosk.ron:2:10:", "kiosk.ron:3:14:", "kiosk.ron:4:11:"] {
        assert!(
            said.iter().any(|said| said.contains(place)),
            "{place} in {said:?}"
        );
    }
    trial.is("pin", "note", &["stays shut"]);
}

#[test]
fn broken_content_is_counted_and_check_is_named() {
    let trial = Trial::new();
    trial
        .fixture
        .replace("lessons/10-first-steps.ron", "picture", "pictures");
    trial.is("content", "fault", &["problem", "pas-a-pas check"]);
    for file in fs::read_dir(trial.fixture.dir.join("lessons")).unwrap() {
        fs::remove_file(file.unwrap().path()).unwrap();
    }
    trial.is("content", "fault", &["no lesson", "--content"]);
}

#[test]
fn letters_that_no_font_has_are_named_also_in_the_place() {
    let trial = Trial::new();
    trial.is("letters", "ok", &[]);
    trial.settings("(place: (name: \"漢字の家\"))");
    trial.is("letters", "fault", &["漢", "`place`"]);
    trial.fixture.remove("assets/fonts/NotoSansArabic-Bold.ttf");
    trial.is(
        "letters",
        "fault",
        &["NotoSansArabic-Bold.ttf", "assets/fonts"],
    );
}

#[test]
fn progress_that_can_not_be_read_or_written_is_a_fault() {
    let trial = Trial::new();
    trial.is("data", "ok", &["MB free"]);
    trial.fixture.write(
        "data/progress.sqlite3",
        "this is no database, whatever its name says",
    );
    trial.is("progress", "fault", &["Copy the data folder"]);
    trial.is("data", "ok", &[]);
    fs::remove_dir_all(trial.fixture.dir.join("data")).unwrap();
    trial.fixture.write("data", "a file");
    trial.is("data", "fault", &["a file stands", "--data"]);
    // Looking changes nothing.
    assert_eq!(trial.fixture.read("data"), "a file");
}

#[test]
fn people_read_one_line_for_each_finding_in_their_language() {
    let trial = Trial::new();
    for (language, ok, note, voice) in [
        ("en", "ok", "note", "Voice fr"),
        ("fr", "ok", "note", "Voix fr"),
    ] {
        let output = trial.command(&["--in", language]).output().unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(lines.len(), 14, "{out}");
        assert!(
            lines.iter().all(|line| line.split_whitespace().count() > 2),
            "{out}"
        );
        let begins = |word: &str| {
            lines
                .iter()
                .any(|line| line.starts_with(&format!("{word} ")))
        };
        assert!(begins(ok) && begins(note), "{out}");
        assert!(out.contains(voice), "{out}");
        assert!(!out.contains("doctor-"), "{out}");
    }
}
