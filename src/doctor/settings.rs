//! The settings of the machine, and the PIN in them.

use super::{Finding, Machine};
use crate::problem::{Fault, Problem};

const SETTINGS: &str = "settings";
const PIN: &str = "pin";

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let found = &machine.settings;
    let problems = found.problems_with(&machine.content.offer());
    let mut findings: Vec<Finding> = problems.iter().map(of_problem).collect();
    match &found.path {
        None => {
            let said = Fault::new("doctor-settings-none");
            findings.push(Finding::note(
                SETTINGS,
                said,
                Fault::new("doctor-settings-make"),
            ));
        }
        Some(path) if problems.is_empty() => {
            let said = Fault::new("doctor-settings").with("file", path.display().to_string());
            findings.push(Finding::ok(SETTINGS, said));
        }
        Some(_) => {}
    }
    findings.push(match found.configuration.pin {
        Some(_) => Finding::ok(PIN, Fault::new("doctor-pin")),
        None => Finding::note(
            PIN,
            Fault::new("doctor-pin-none"),
            Fault::new("doctor-pin-make"),
        ),
    });
    findings
}

fn of_problem(problem: &Problem) -> Finding {
    let mut place = problem.path.display().to_string();
    if problem.line > 0 {
        place += &format!(":{}:{}", problem.line, problem.column);
    }
    let said = Fault::new("doctor-settings-problem")
        .with("place", place)
        .with("problem", problem.fault.clone());
    Finding::fault(SETTINGS, said, Fault::new("doctor-settings-mend"))
}
