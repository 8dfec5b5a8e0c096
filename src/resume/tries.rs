//! Wrong tries of a code or a PIN: the first ones are free, then each one takes longer.

use crate::progress::Timestamp;

/// How long to wait after each wrong try, in milliseconds; after all later ones as after the last.
const WAITS: [u64; 8] = [0, 0, 0, 5_000, 10_000, 20_000, 40_000, 60_000];
/// After so long without a wrong try, all is forgotten.
const FORGOTTEN_MILLIS: u64 = 10 * 60_000;

/// Wrong tries so far, and when the next one may be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tries {
    wrong: usize,
    last: Timestamp,
}

impl Tries {
    /// How many milliseconds are left until the next try; 0 when it may be made now. A clock that is set back makes
    /// nobody wait longer than the whole wait once more.
    pub fn wait_millis(&mut self, now: Timestamp) -> u64 {
        self.last = self.last.min(now);
        let passed = now.millis_since(self.last);
        if passed >= FORGOTTEN_MILLIS {
            self.wrong = 0;
        }
        let place = self.wrong.min(WAITS.len()).checked_sub(1);
        let wait = place.and_then(|place| WAITS.get(place)).unwrap_or(&0);
        wait.saturating_sub(passed)
    }

    /// A try was wrong.
    pub fn wrong(&mut self, now: Timestamp) {
        // What is to be forgotten by now is forgotten first.
        self.wait_millis(now);
        self.wrong = self.wrong.saturating_add(1);
        self.last = now;
    }

    /// A try was right: all is forgotten.
    pub fn right(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_773_480_413_589;

    fn wrong(times: usize, at: i64) -> Tries {
        let mut tries = Tries::default();
        for _ in 0..times {
            tries.wrong(Timestamp(at));
        }
        tries
    }

    #[test]
    fn each_wrong_try_takes_longer() {
        let waits = (0..12).map(|times| wrong(times, START).wait_millis(Timestamp(START)) / 1000);
        let waits: Vec<u64> = waits.collect();
        assert_eq!(waits, [0, 0, 0, 0, 5, 10, 20, 40, 60, 60, 60, 60]);
    }

    #[test]
    fn the_wait_passes() {
        let mut tries = wrong(5, START);
        assert_eq!(tries.wait_millis(Timestamp(START + 4_000)), 6_000);
        assert_eq!(tries.wait_millis(Timestamp(START + 10_000)), 0);
        tries.wrong(Timestamp(START + 10_000));
        assert_eq!(tries.wait_millis(Timestamp(START + 10_000)), 20_000);
    }

    #[test]
    fn success_and_time_forget() {
        let mut tries = wrong(9, START);
        tries.right();
        assert_eq!(tries, Tries::default());
        let mut tries = wrong(9, START);
        tries.wrong(Timestamp(START + 600_000));
        assert_eq!(tries.wait_millis(Timestamp(START + 600_000)), 0);
        let mut tries = wrong(9, START);
        tries.wrong(Timestamp(START + 599_999));
        assert_eq!(tries.wait_millis(Timestamp(START + 599_999)), 60_000);
    }

    #[test]
    fn a_clock_that_jumps_locks_nobody_out() {
        let mut tries = wrong(9, START);
        let year = 365 * 86_400_000;
        let back = START - year;
        assert_eq!(tries.wait_millis(Timestamp(back)), 60_000);
        assert_eq!(tries.wait_millis(Timestamp(back + 60_000)), 0);
        assert_eq!(wrong(9, START).wait_millis(Timestamp(i64::MAX)), 0);
        assert_eq!(wrong(9, START).wait_millis(Timestamp(i64::MIN)), 60_000);
    }
}
