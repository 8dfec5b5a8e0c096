//! `pas-a-pas check`: all problems of the content on standard output, the count on standard error.

use std::path::Path;
use std::process::ExitCode;

use super::{MACHINE, PROBLEMS, fail, print};
use crate::{check, content};

/// Checks the content in `dir`.
pub(super) fn run(dir: &Path, json: bool) -> ExitCode {
    let content = content::load(dir);
    let problems = check::problems(&content);
    if json {
        match serde_json::to_string_pretty(&problems) {
            Ok(text) => print(&text),
            Err(error) => return fail(MACHINE, &error.to_string()),
        }
    } else {
        for problem in &problems {
            print(&problem.to_string());
        }
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
