//! Waiting for a condition, never for a time.

use std::thread;
use std::time::{Duration, Instant};

/// The longest that anything may take: slow machines are slow, only a hang takes longer.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Asks again and again until there is an answer; fails naming what was awaited.
pub fn until<T>(awaited: &str, ask: impl FnMut() -> Option<T>) -> T {
    within(PATIENCE, ask).unwrap_or_else(|| panic!("in vain awaited: {awaited}"))
}

/// Asks again and again until there is an answer or the time is over.
pub fn within<T>(time: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + time;
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if Instant::now() > end {
            return None;
        }
        thread::sleep(Duration::from_millis(10));
    }
}
