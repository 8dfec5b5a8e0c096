//! The content: everything that `check` proves, in one line.

use super::{Finding, Machine};
use crate::check;
use crate::problem::Fault;

const CHECK: &str = "content";

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let content = &machine.content;
    let problems = check::problems(content);
    let finding = if content.lessons.is_empty() {
        let said =
            Fault::new("doctor-content-none").with("folder", content.dir.display().to_string());
        Finding::fault(CHECK, said, Fault::new("doctor-content-where"))
    } else if problems.is_empty() {
        let said = Fault::new("doctor-content")
            .with("lessons", content.lessons.len())
            .with("languages", content.locales.len());
        Finding::ok(CHECK, said)
    } else {
        let said = Fault::new("doctor-content-problems")
            .with("problems", problems.len())
            .with("folder", content.dir.display().to_string());
        Finding::fault(CHECK, said, Fault::new("doctor-content-check"))
    };
    vec![finding]
}
