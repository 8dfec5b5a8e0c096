//! The present moment, which does not jump while somebody is there.

use std::time::Instant;

use crate::progress::Timestamp;

/// The wall clock as it was at one moment, and the time that has passed since then. A machine without a battery
/// learns the hour from the network long after it began: nobody shall be sent away, and no answer shall last an
/// hour, because its clock was put right. Time that a sleeping tablet sleeps does not pass.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    wall: Timestamp,
    at: Instant,
}

impl Clock {
    /// Set by the wall clock, now.
    pub fn set() -> Self {
        let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
        Self {
            wall: Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX)),
            at: Instant::now(),
        }
    }

    /// The present moment.
    pub fn now(self) -> Timestamp {
        let passed = u64::try_from(self.at.elapsed().as_millis());
        self.wall.plus_millis(passed.unwrap_or(u64::MAX))
    }
}
