//! `pas-a-pas export`: the attempts as a table.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::{MACHINE, fail};
use crate::{export, store};

/// Writes the attempts kept in `data` to the file `out`, or to standard output.
pub(super) fn run(data: &Path, out: Option<&Path>) -> ExitCode {
    match write(data, out) {
        Ok(rows) => {
            let plural = if rows == 1 { "" } else { "s" };
            eprintln!("{rows} attempt{plural} from {}", data.display());
            ExitCode::SUCCESS
        }
        Err(text) => fail(MACHINE, &text),
    }
}

fn write(data: &Path, out: Option<&Path>) -> Result<usize, String> {
    let attempts = store::saved(data).map_err(|why| why.to_string())?;
    let table = export::csv(&attempts).map_err(|why| format!("no table can be made: {why}"))?;
    match out {
        Some(path) => fs::write(path, table).map_err(|why| {
            format!(
                "{}: the table can't be written ({why}); choose a file in a folder that this user may write in",
                path.display()
            )
        })?,
        None => match io::stdout().write_all(&table) {
            // Who reads only the beginning, as `head` does, has what they wanted.
            Err(why) if why.kind() == io::ErrorKind::BrokenPipe => {}
            done => done.map_err(|why| format!("standard output can't be written ({why})"))?,
        },
    }
    Ok(attempts.len())
}
