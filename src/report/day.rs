//! Days as people on the spot count them.

use time::Date;

use crate::progress::Timestamp;

const MILLIS: i64 = 86_400_000;

/// A local calendar day, by its number: 0 is 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Day(pub i64);

impl Day {
    /// The day of a moment, where clocks are so many seconds ahead of UTC.
    pub fn of(moment: Timestamp, utc_offset_secs: i32) -> Self {
        let local = moment.0.saturating_add(i64::from(utc_offset_secs) * 1000);
        Self(local.div_euclid(MILLIS))
    }

    /// The Monday of its week.
    pub fn monday(self) -> Self {
        // 1970-01-01 was a Thursday.
        let since_monday = self.0.saturating_add(3).rem_euclid(7);
        Self(self.0.saturating_sub(since_monday))
    }

    /// So many days later, or earlier.
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Year, month and day of the month, both from 1; none for a day outside the calendar, which only a broken clock
    /// gives.
    pub fn date(self) -> Option<(i32, u8, u8)> {
        const EPOCH: i64 = 2_440_588;
        let julian = i32::try_from(self.0.checked_add(EPOCH)?).ok()?;
        let date = Date::from_julian_day(julian).ok()?;
        let date = (date.year(), u8::from(date.month()), date.day());
        (0..=9999).contains(&date.0).then_some(date)
    }

    /// `2026-03-14`; the plain number for a day outside the calendar, which only a broken clock gives.
    pub fn iso_8601(self) -> String {
        match self.date() {
            Some((year, month, day)) => format!("{year:04}-{month:02}-{day:02}"),
            None => self.0.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_local_midnight() {
        let late = Timestamp(1_773_529_200_000); // 2026-03-14T23:00:00Z
        let of = |offset| Day::of(late, offset).iso_8601();
        assert_eq!(of(0), "2026-03-14");
        assert_eq!(of(3600), "2026-03-15", "Paris in winter");
        assert_eq!(of(-36_000), "2026-03-14", "Tahiti");
        assert_eq!(Day::of(Timestamp(-1), 0).iso_8601(), "1969-12-31");
    }

    #[test]
    fn a_week_begins_on_monday() {
        let saturday = Day(20_526);
        assert_eq!(saturday.iso_8601(), "2026-03-14");
        assert_eq!(saturday.monday().iso_8601(), "2026-03-09");
        assert_eq!(saturday.monday().monday(), saturday.monday());
        assert_eq!(saturday.plus(2).monday().iso_8601(), "2026-03-16");
    }

    #[test]
    fn a_broken_clock_is_no_reason_to_stop() {
        for wrong in [i64::MIN, i64::MAX] {
            let day = Day::of(Timestamp(wrong), 3600);
            assert_eq!(day.iso_8601(), day.0.to_string());
            assert!(Day(wrong).monday() <= Day(wrong));
        }
    }
}
