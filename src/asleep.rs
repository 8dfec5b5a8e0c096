//! How long the machine has slept: by the clock that runs on meanwhile, beside the one that stands still.

use std::time::Duration;

/// Shorter than this is no sleep, only the moment between looking at two clocks.
const LEAST: Duration = Duration::from_secs(1);

/// All sleep of the machine up to now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asleep {
    before: Duration,
}

impl Asleep {
    /// From now on.
    pub fn from_now() -> Self {
        Self { before: all() }
    }

    /// How long the machine has slept since this was last asked; none if it has not.
    pub fn since_asked(&mut self) -> Option<Duration> {
        self.until(all())
    }

    fn until(&mut self, all: Duration) -> Option<Duration> {
        let slept = all.saturating_sub(self.before);
        // The measure stays where it was: short moments add up, should they be sleep after all.
        (slept >= LEAST).then(|| {
            self.before = all;
            slept
        })
    }
}

/// All sleep since the machine was switched on.
#[cfg(target_os = "linux")]
fn all() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let passed = |clock| Duration::try_from(clock_gettime(clock)).unwrap_or_default();
    // In this order what passes between the two is never taken for sleep.
    let with_sleep = passed(ClockId::Boottime);
    with_sleep.saturating_sub(passed(ClockId::Monotonic))
}

/// Elsewhere nothing is known of it.
#[cfg(not(target_os = "linux"))]
fn all() -> Duration {
    Duration::ZERO
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_runs_has_not_slept() {
        let mut asleep = Asleep::from_now();
        std::thread::sleep(Duration::from_millis(20));
        assert_eq!(asleep.since_asked(), None);
    }

    #[test]
    fn each_sleep_is_told_once() {
        let secs = Duration::from_secs;
        let mut asleep = Asleep { before: secs(100) };
        assert_eq!(asleep.until(secs(100)), None);
        assert_eq!(asleep.until(secs(700)), Some(secs(600)));
        assert_eq!(asleep.until(secs(700)), None);
        assert_eq!(asleep.until(secs(699)), None);
        assert_eq!(asleep.until(secs(760)), Some(secs(60)));
    }
}
