//! Tables that open by double click in a French Excel or LibreOffice, and what such a program saved again.

use std::io::Write;

use csv::{ReaderBuilder, Terminator, WriterBuilder};

/// Without it, Excel takes UTF-8 for the old Windows letters.
pub(super) const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// With these a formula begins. The full-width signs count too: Excel with a Japanese or Chinese set-up reads
/// them as the plain ones.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table that is being written: UTF-8 with byte order mark, `;` between cells, CRLF after lines, one header line.
#[derive(Debug)]
pub struct Table<W: Write, const N: usize> {
    writer: csv::Writer<W>,
}

impl<W: Write, const N: usize> Table<W, N> {
    /// Writes the header line.
    pub fn begin(columns: [&str; N], mut to: W) -> Result<Self, csv::Error> {
        to.write_all(BYTE_ORDER_MARK)?;
        let mut writer = WriterBuilder::new()
            // A French spreadsheet has the comma for decimals, and the semicolon between cells.
            .delimiter(b';')
            .terminator(Terminator::CRLF)
            .from_writer(to);
        writer.write_record(columns)?;
        Ok(Self { writer })
    }

    /// Writes a line.
    pub fn row(&mut self, cells: [String; N]) -> Result<(), csv::Error> {
        self.writer.write_record(cells.map(harmless))
    }

    /// Hands everything over.
    pub fn end(self) -> Result<W, csv::Error> {
        self.writer
            .into_inner()
            .map_err(|why| csv::Error::from(why.into_error()))
    }
}

/// A whole table.
pub fn write<const N: usize>(
    columns: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Result<Vec<u8>, csv::Error> {
    let mut table = Table::begin(columns, Vec::new())?;
    for cells in rows {
        table.row(cells)?;
    }
    table.end()
}

/// A cell that starts like a formula would be run by the spreadsheet: an apostrophe before it makes it text.
pub(super) fn harmless(cell: String) -> String {
    if cell.starts_with(FORMULA) {
        format!("'{cell}")
    } else {
        cell
    }
}

/// Why a table can't be read.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// It is no text.
    #[error("this is no UTF-8 text: save the table as CSV, UTF-8")]
    NotText,
    /// A column is not there.
    #[error("it has no column `{0}`: use a table made by `pas-a-pas script`")]
    NoColumn(&'static str),
    /// A line can't be read.
    #[error("line {line} can't be read: {why}")]
    Line {
        /// Number of the line.
        line: u64,
        /// What is wrong.
        why: String,
    },
}

/// A row: its line in the file, and the cells that were wanted.
pub type Row<const N: usize> = (u64, [String; N]);

/// These columns of a table, empty rows left out. A spreadsheet may have put other signs between the cells.
pub fn read<const N: usize>(
    bytes: &[u8],
    columns: [&'static str; N],
) -> Result<Vec<Row<N>>, Error> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Error::NotText)?;
    let head = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| head.bytes().filter(|byte| byte == sign).count();
    let delimiter = [b',', b'\t', b';'].into_iter().max_by_key(count);
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b';'))
        .flexible(true)
        .from_reader(text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let mut places = [0; N];
    for (place, name) in places.iter_mut().zip(columns) {
        let found = headers.iter().position(|head| head.trim() == name);
        *place = found.ok_or(Error::NoColumn(name))?;
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|why| Error::Line {
            line: why.position().map_or(0, csv::Position::line),
            why: why.to_string(),
        })?;
        if !record.iter().all(|cell| cell.trim().is_empty()) {
            let line = record.position().map_or(0, csv::Position::line);
            let cell = |place: usize| plain(record.get(place).unwrap_or_default()).to_owned();
            rows.push((line, places.map(cell)));
        }
    }
    Ok(rows)
}

/// The cell without what made it harmless.
fn plain(cell: &str) -> &str {
    let without = cell.strip_prefix('\'');
    without
        .filter(|rest| rest.starts_with(FORMULA))
        .unwrap_or(cell)
}
