//! Tables: attempts here, the figures of a place in `report`, scripts in `script`, workshops in `workshops`.

pub mod report;
pub mod script;
pub mod table;
pub mod workshops;

use time::OffsetDateTime;

use crate::progress::{Attempt, Timestamp};

/// The columns, in order. Other programs read them: new ones are added at the end.
pub const COLUMNS: [&str; 10] = [
    "session",
    "lesson",
    "lesson_version",
    "step",
    "outcome",
    "help",
    "input_device",
    "locale",
    "started_at",
    "secs",
];

/// The cells of an attempt, in the order of [`COLUMNS`].
pub fn cells(attempt: &Attempt) -> [String; 10] {
    [
        attempt.session.clone(),
        attempt.lesson.clone(),
        attempt.lesson_version.to_string(),
        attempt.step.clone(),
        attempt.outcome.name().to_owned(),
        attempt.help.name().to_owned(),
        attempt.input_device.name().to_owned(),
        attempt.locale.clone(),
        iso_8601(attempt.started_at),
        attempt.secs.to_string(),
    ]
}

/// `2026-03-14T09:26:53.589Z`; plain milliseconds for a moment outside the calendar, which only a broken clock gives.
fn iso_8601(moment: Timestamp) -> String {
    let nanos = i128::from(moment.0) * 1_000_000;
    match OffsetDateTime::from_unix_timestamp_nanos(nanos) {
        Ok(at) if (0..=9999).contains(&at.year()) => format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            at.year(),
            u8::from(at.month()),
            at.day(),
            at.hour(),
            at.minute(),
            at.second(),
            at.millisecond()
        ),
        _ => moment.0.to_string(),
    }
}

#[cfg(test)]
mod tests;
