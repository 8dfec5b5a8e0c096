//! `pas-a-pas check`: all problems of the content on standard output, the counts on standard error.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::open::list;
use super::{MACHINE, PROBLEMS, USAGE, fail, print};
use crate::check::{Focus, Recorded};
use crate::configuration::Found;
use crate::content::Content;
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

/// What is asked of `check`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// For programs.
    pub json: bool,
    /// Informations too.
    pub all: bool,
    /// The lesson and the language of which problems are told.
    pub focus: Focus<'a>,
    /// The settings of a machine, to be checked against the content.
    pub settings: Option<&'a Found>,
    /// The language of the messages.
    pub tongue: Tongue,
}

/// Checks the content in `dir`, and against it the settings of a machine.
pub(super) fn run(dir: &Path, asked: Asked) -> ExitCode {
    let Asked { json, tongue, .. } = asked;
    let content = content::load(dir);
    if let Err(text) = known(&content, asked.focus) {
        return fail(USAGE, &text);
    }
    let mut problems = if asked.all {
        check::all_problems(&content)
    } else {
        check::problems(&content)
    };
    let settings = asked.settings.iter();
    let of_settings: Vec<Problem> = settings
        .flat_map(|found| found.problems_with(&content.offer()))
        .collect();
    let all = count(&[problems.as_slice(), &of_settings].concat());
    problems.retain(|problem| asked.focus.holds(&content, problem));
    problems.extend(of_settings);
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
    let own = count(&problems);
    let mut counted = Fault::new("check-problems").with("problems", own);
    if asked.focus.is_narrow() {
        counted = Fault::new("check-of").with("own", counted).with("all", all);
    }
    if asked.all {
        let informations = problems.len() - own;
        counted = Fault::new("check-and")
            .with("problems", counted)
            .with("informations", informations);
    }
    let summary = Fault::new("check-summary")
        .with("lessons", content.lessons.len())
        .with("languages", content.locales.len())
        .with("problems", counted);
    eprintln!("{}", summary.told(tongue));
    // To take hundreds of lessons apart again would take longer than to read them; the program ends anyway.
    std::mem::forget(content);
    if own == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(PROBLEMS)
    }
}

/// How many of them must be mended.
fn count(problems: &[Problem]) -> usize {
    let own = problems.iter().filter(|problem| problem.is_to_be_mended());
    own.count()
}

/// That the lesson and the language are there, though they may be broken; else a sentence that names those that are.
fn known(content: &Content, focus: Focus) -> Result<(), String> {
    if let Some(id) = focus.lesson {
        let lessons = content.lessons.iter().chain(&content.wordless);
        let sound = lessons.map(|lesson| lesson.id.as_str());
        let stems = content
            .left_out
            .iter()
            .filter_map(|name| name.strip_suffix(".ron"));
        let broken = stems.map(|stem| stem.split_once('-').map_or(stem, |(_, id)| id));
        let ids: Vec<&str> = sound.chain(broken).collect();
        if !ids.contains(&id) {
            let known = list(ids.into_iter());
            return Err(format!("there is no lesson \"{id}\". Lessons: {known}"));
        }
    }
    if let Some(name) = focus.language {
        let folders: Vec<String> = content.texts.locales().map(ToString::to_string).collect();
        if !folders.iter().any(|folder| folder == name) {
            let known = list(folders.iter().map(String::as_str));
            return Err(format!(
                "there is no language \"{name}\". Languages: {known}"
            ));
        }
    }
    Ok(())
}

/// Prints a rule of FALC.
pub(super) fn explain(rule: &Rule, tongue: Tongue) -> ExitCode {
    print(falc::explain(rule, tongue).trim_end());
    ExitCode::SUCCESS
}
