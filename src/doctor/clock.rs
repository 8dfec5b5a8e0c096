//! The clock: rows and exports carry its date.

use std::path::Path;
use std::time::{Duration, SystemTime};

use time::OffsetDateTime;

use super::{Finding, Machine};
use crate::problem::Fault;

const CHECK: &str = "clock";
/// No machine of today shows an earlier year.
const FIRST_YEAR: i32 = 2026;
/// Nor a later one.
const LAST_YEAR: i32 = 2060;
/// The file of the program may come from a place with another time.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// systemd leaves this file once the network has set the clock.
const SET_BY_NETWORK: &str = "/run/systemd/timesync/synchronized";

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let set = Path::new(SET_BY_NETWORK).exists();
    vec![judge(machine.now, machine.built, set)]
}

fn judge(now: SystemTime, built: Option<SystemTime>, set_by_network: bool) -> Finding {
    let date = OffsetDateTime::from(now);
    let told = format!(
        "{}-{:02}-{:02} {:02}:{:02} UTC",
        date.year(),
        u8::from(date.month()),
        date.day(),
        date.hour(),
        date.minute()
    );
    let is_before = built.is_some_and(|built| now + A_DAY < built);
    if is_before || !(FIRST_YEAR..=LAST_YEAR).contains(&date.year()) {
        let said = Fault::new("doctor-clock-wrong").with("date", told);
        return Finding::fault(CHECK, said, Fault::new("doctor-clock-set"));
    }
    let said = Fault::new("doctor-clock").with("date", told);
    match set_by_network {
        true => Finding::ok(CHECK, said),
        false => Finding::note(CHECK, said, Fault::new("doctor-clock-alone")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;
    use crate::problem::Tongue;

    const YEAR: u64 = 31_556_952;

    fn year(year: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs((year - 1970) * YEAR + YEAR / 2)
    }

    #[test]
    fn a_year_that_can_not_be_is_a_fault_and_a_clock_without_network_a_note() {
        let of = |now: u64| judge(year(now), None, false).state;
        assert_eq!(of(1970), State::Fault);
        assert_eq!(of(2025), State::Fault);
        assert_eq!(of(2027), State::Note);
        assert_eq!(of(2099), State::Fault);
        let set = judge(year(2027), None, true);
        assert_eq!((set.state, set.todo.clone()), (State::Ok, None));
        assert!(set.said.told(Tongue::English).contains("2027-0"));
    }

    #[test]
    fn a_clock_before_the_program_was_built_is_a_fault() {
        let judged = |built: SystemTime| judge(year(2027), Some(built), true).state;
        assert_eq!(judged(year(2028)), State::Fault);
        assert_eq!(judged(year(2026)), State::Ok);
        assert_eq!(judged(year(2027) + A_DAY / 2), State::Ok);
    }
}
