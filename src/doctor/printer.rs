//! The printer that the settings name.

use std::process::Command;

use super::{Finding, MOST_TIME, Machine};
use crate::problem::Fault;
use crate::running::{WaitError, said};

const CHECK: &str = "printer";

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let Some(name) = &machine.settings.configuration.printer else {
        let said = Fault::new("doctor-printer-none");
        return vec![Finding::note(
            CHECK,
            said,
            Fault::new("doctor-printer-desk"),
        )];
    };
    let listed = said(Command::new("lpstat").arg("-e"), MOST_TIME);
    let finding = match listed {
        Ok(names) if names.lines().any(|known| known.trim() == name) => {
            Finding::ok(CHECK, Fault::new("doctor-printer").with("name", name))
        }
        Ok(names) => {
            let known: Vec<&str> = names.lines().map(str::trim).collect();
            let said = Fault::new("doctor-printer-unknown").with("name", name);
            let todo = match known.is_empty() {
                true => Fault::new("doctor-printer-add"),
                false => Fault::new("doctor-printer-known").with("known", known.join(", ")),
            };
            Finding::fault(CHECK, said, todo)
        }
        Err(error) => {
            let why = match error {
                WaitError::Unknown(error) => Fault::of_io(&error),
                WaitError::TimedOut | WaitError::Cancelled => Fault::new("doctor-hangs"),
            };
            let said = Fault::new("doctor-printer-unasked").with("why", why);
            Finding::fault(CHECK, said, Fault::new("doctor-printer-cups"))
        }
    };
    vec![finding]
}
