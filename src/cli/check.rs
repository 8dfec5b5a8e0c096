//! `pas-a-pas check`: all problems of the content on standard output, the counts on standard error.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::{MACHINE, PROBLEMS, fail, print};
use crate::check::Recorded;
use crate::configuration::Found;
use crate::falc::{self, Rule};
use crate::problem::{Fault, Problem, Severity, Tongue};
use crate::{check, content};

/// What programs read.
#[derive(Serialize)]
struct Report<'a> {
    problems: Vec<Told>,
    recordings: &'a [Recorded],
}

/// A problem as programs read it.
#[derive(Serialize)]
struct Told {
    path: String,
    line: usize,
    column: usize,
    rule: &'static str,
    severity: Severity,
    text: String,
}

impl Told {
    fn new(problem: &Problem, tongue: Tongue) -> Self {
        Self {
            // A path that is not UTF-8 is shown as well as can be, rather than losing all problems.
            path: problem.path.display().to_string(),
            line: problem.line,
            column: problem.column,
            rule: problem.rule,
            severity: problem.severity,
            text: problem.fault.told(tongue),
        }
    }
}

/// Checks the content in `dir`, and against it the settings of a machine.
pub(super) fn run(
    dir: &Path,
    settings: Option<&Found>,
    (json, all): (bool, bool),
    tongue: Tongue,
) -> ExitCode {
    let content = content::load(dir);
    let mut problems = if all {
        check::all_problems(&content)
    } else {
        check::problems(&content)
    };
    problems.extend(
        settings
            .iter()
            .flat_map(|found| found.problems_with(&content.offer())),
    );
    let recordings = check::recorded(&content);
    if json {
        let report = Report {
            problems: problems.iter().map(|p| Told::new(p, tongue)).collect(),
            recordings: &recordings,
        };
        match serde_json::to_string_pretty(&report) {
            Ok(text) => print(&text),
            Err(error) => return fail(MACHINE, &error.to_string()),
        }
    } else {
        for problem in &problems {
            print(&problem.told(tongue));
        }
    }
    for language in recordings.iter().filter(|_| !json) {
        eprintln!("{}", language.told().told(tongue));
    }
    let summary = Fault::new("check-summary")
        .with("lessons", content.lessons.len())
        .with("languages", content.locales.len())
        .with("problems", problems.len());
    eprintln!("{}", summary.told(tongue));
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
