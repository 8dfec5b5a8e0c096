//! Attempts as a table that opens by double click in a French Excel or LibreOffice.

use csv::{Terminator, WriterBuilder};
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

/// Without it, Excel takes UTF-8 for the old Windows letters.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The attempts as CSV: UTF-8 with byte order mark, `;` between cells, CRLF after lines, one header line.
pub fn csv(attempts: &[Attempt]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new()
        // A French spreadsheet has the comma for decimals, and the semicolon between cells.
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(COLUMNS)?;
    for attempt in attempts {
        let cells = [
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
        ];
        writer.write_record(cells.map(harmless))?;
    }
    writer
        .into_inner()
        .map_err(|why| csv::Error::from(why.into_error()))
}

/// A cell that starts like a formula would be run by the spreadsheet: an apostrophe before it makes it text.
/// The full-width signs count too: Excel with a Japanese or Chinese set-up reads them as the plain ones.
fn harmless(cell: String) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs { format!("'{cell}") } else { cell }
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
