//! `pas-a-pas check`: all problems of the content on standard output, the counts on standard error.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::{MACHINE, PROBLEMS, fail, print};
use crate::check::Recorded;
use crate::problem::Problem;
use crate::{check, content};

/// What `--json` prints.
#[derive(Serialize)]
struct Report<'a> {
    problems: &'a [Problem],
    recordings: &'a [Recorded],
}

/// Checks the content in `dir`.
pub(super) fn run(dir: &Path, json: bool) -> ExitCode {
    let content = content::load(dir);
    let problems = check::problems(&content);
    let recordings = check::recorded(&content);
    if json {
        let report = Report {
            problems: &problems,
            recordings: &recordings,
        };
        match serde_json::to_string_pretty(&report) {
            Ok(text) => print(&text),
            Err(error) => return fail(MACHINE, &error.to_string()),
        }
    } else {
        for problem in &problems {
            print(&problem.to_string());
        }
    }
    for language in recordings.iter().filter(|_| !json) {
        eprintln!("{language}");
    }
    eprintln!(
        "{}, {}, {}",
        counted(content.lessons.len(), "lesson"),
        counted(content.locales.len(), "language"),
        counted(problems.len(), "problem")
    );
    if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(PROBLEMS)
    }
}

fn counted(number: usize, name: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {name}{plural}")
}
