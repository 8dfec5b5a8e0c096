//! The real program on the command line: every rule of `check`, `list`, `export`, `print`, recordings, wrong uses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod broken;
mod configuration;
mod docs;
mod doctor;
mod export;
mod extremes;
mod falc;
mod narrate;
mod new;
mod pin;
mod preview;
mod print;
mod recordings;
mod review;
mod rules;
mod usage;
mod voice;
mod whole;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What one run of the program left.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// Runs the program with these arguments, in `dir`, away from the data of whoever runs the tests.
fn run(dir: &Path, arguments: &[&str]) -> Ran {
    run_in("C.UTF-8", dir, arguments)
}

/// The same in a session of this language.
fn run_in(language: &str, dir: &Path, arguments: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
        .args(arguments)
        .current_dir(dir)
        .env("HOME", dir)
        .env_remove("XDG_DATA_HOME")
        // Messages are in the language of the session.
        .env("LC_ALL", language)
        // With a window built in, nothing of these tests may reach a real screen.
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    Ran {
        code: output.status.code().expect("ended by itself"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The shipped content in a folder of its own, whose name has a space and accents.
struct Fixture {
    _temporary: tempfile::TempDir,
    dir: PathBuf,
}

impl Fixture {
    fn new() -> Self {
        let fixture = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for folder in ["lessons", "locales", "assets"] {
            copy(&root.join(folder), &fixture.dir.join(folder));
        }
        fixture
    }

    fn empty() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let dir = temporary.path().join("leçons à essayer");
        fs::create_dir(&dir).unwrap();
        Self {
            _temporary: temporary,
            dir,
        }
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.dir.join(file)).unwrap_or_default()
    }

    /// Replaces the first `from` in a file; one that is not there is a fault of the test.
    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} does not hold {from:?}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Removes the first line that begins so.
    fn remove_line(&self, file: &str, beginning: &str) {
        let text = self.read(file);
        let mut lines = text.split_inclusive('\n');
        let line = lines.find(|line| line.starts_with(beginning)).unwrap();
        self.write(file, text.replacen(line, "", 1));
    }

    fn append(&self, file: &str, text: &str) {
        self.write(file, self.read(file) + text);
    }

    fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let path = self.dir.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn remove(&self, file: &str) {
        fs::remove_file(self.dir.join(file)).unwrap();
    }

    /// `check --json` on this content.
    fn check(&self) -> (Ran, Vec<Found>) {
        self.check_with(&[])
    }

    /// `check --json` with more arguments.
    fn check_with(&self, more: &[&str]) -> (Ran, Vec<Found>) {
        let content = ["check", "--json", "--content", self.dir.to_str().unwrap()];
        let ran = run(&self.dir, &[&content, more].concat());
        let report = serde_json::from_str::<Report>(&ran.out);
        let report = report.unwrap_or_else(|why| panic!("{why}: {}{}", ran.out, ran.err));
        let mut found = report.problems;
        for problem in &mut found {
            let short = Path::new(&problem.path).strip_prefix(&self.dir).unwrap();
            problem.path = short.to_str().unwrap().to_owned();
        }
        (ran, found)
    }

    /// What `check --json` counts.
    fn recorded(&self) -> Vec<Recorded> {
        let ran = run(&self.dir, &["check", "--json", "--content", "."]);
        serde_json::from_str::<Report>(&ran.out).unwrap().recordings
    }
}

/// What `check --json` prints.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    problems: Vec<Found>,
    recordings: Vec<Recorded>,
}

/// Recordings of a language as `check --json` counts them.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Recorded {
    language: String,
    sentences: usize,
    human: usize,
    stale: usize,
    synthesizer: usize,
}

/// What `check` says of the content as it is shipped, with the text of each line: nothing, once every lesson
/// keeps every rule. A trial then finds only what it broke itself.
fn shipped() -> &'static BTreeSet<(String, String, String, String)> {
    static SHIPPED: OnceLock<BTreeSet<(String, String, String, String)>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let fixture = Fixture::new();
        let (_, found) = fixture.check_with(&["--all"]);
        found.iter().map(|problem| fixture.told(problem)).collect()
    })
}

impl Fixture {
    /// A problem by what it says and of which line, wherever that line stands now.
    fn told(&self, problem: &Found) -> (String, String, String, String) {
        let file = self.read(&problem.path);
        let line = problem
            .line
            .checked_sub(1)
            .and_then(|line| file.lines().nth(line));
        (
            problem.rule.clone(),
            problem.path.clone(),
            line.unwrap_or_default().to_owned(),
            problem.text.clone(),
        )
    }

    /// The problems that are not there as shipped.
    fn new_in(&self, found: Vec<Found>) -> Vec<Found> {
        let new = found.into_iter();
        new.filter(|problem| !shipped().contains(&self.told(problem)))
            .collect()
    }
}

/// A problem as `check --json` prints it.
#[derive(serde::Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Found {
    path: String,
    line: usize,
    column: usize,
    rule: String,
    text: String,
    severity: String,
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
