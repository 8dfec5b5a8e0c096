//! `pas-a-pas check`: all problems of the content on standard output, the count on standard error.

use std::path::Path;
use std::process::ExitCode;

use super::{MACHINE, PROBLEMS, fail, print};
use crate::falc::{self, Rule};
use crate::problem::{Severity, Tongue};
use crate::{check, content};

/// Checks the content in `dir`.
pub(super) fn run(dir: &Path, json: bool, all: bool) -> ExitCode {
    let content = content::load(dir);
    let problems = if all {
        check::all_problems(&content)
    } else {
        check::problems(&content)
    };
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
    if problems
        .iter()
        .all(|problem| problem.severity > Severity::Warning)
    {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(PROBLEMS)
    }
}

/// Prints a rule of FALC.
pub(super) fn explain(rule: &Rule, tongue: Tongue) -> ExitCode {
    print(falc::explain(rule, tongue).trim_end());
    ExitCode::SUCCESS
}

fn counted(number: usize, name: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {name}{plural}")
}
