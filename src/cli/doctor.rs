//! `pas-a-pas doctor`: whether this machine can do its work, one line for each check.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

use serde::Serialize;

use super::{MACHINE, PROBLEMS, fail, print};
use crate::configuration::Found;
use crate::content;
use crate::doctor::{Finding, Machine, State, examine};
use crate::problem::{Fault, Tongue};

/// What programs read.
#[derive(Serialize)]
struct Report {
    checks: Vec<Told>,
    faults: usize,
}

/// A finding as programs read it.
#[derive(Serialize)]
struct Told {
    check: &'static str,
    state: State,
    said: String,
    todo: Option<String>,
}

impl Told {
    fn new(finding: &Finding, tongue: Tongue) -> Self {
        Self {
            check: finding.check,
            state: finding.state,
            said: finding.said.told(tongue),
            todo: finding.todo.as_ref().map(|todo| todo.told(tongue)),
        }
    }

    fn line(&self, word: &str) -> String {
        let todo = self.todo.iter().map(|todo| format!(" {todo}"));
        format!("{word:<5}  {}{}", self.said, todo.collect::<String>())
    }
}

/// Examines the machine with the content in `content_dir` and the progress in `data_dir`.
pub(super) fn run(
    content_dir: PathBuf,
    data_dir: PathBuf,
    settings: Found,
    json: bool,
    tongue: Tongue,
) -> ExitCode {
    let content = content::load(&content_dir);
    let machine = Machine {
        content,
        data_dir,
        settings,
        now: SystemTime::now(),
        built: built(),
    };
    let mut checks = Vec::new();
    examine(&machine, |finding| {
        let told = Told::new(&finding, tongue);
        if !json {
            print(&told.line(&finding.state.word().told(tongue)));
        }
        checks.push(told);
    });
    let faults = checks
        .iter()
        .filter(|told| told.state == State::Fault)
        .count();
    if json {
        match serde_json::to_string_pretty(&Report { checks, faults }) {
            Ok(text) => print(&text),
            Err(error) => return fail(MACHINE, &error.to_string()),
        }
    } else {
        let summary = Fault::new("doctor-summary").with("faults", faults);
        eprintln!("{}", summary.told(tongue));
    }
    match faults {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(PROBLEMS),
    }
}

/// When the file of this program was written.
fn built() -> Option<SystemTime> {
    let file = std::env::current_exe().ok()?;
    std::fs::metadata(file).ok()?.modified().ok()
}
