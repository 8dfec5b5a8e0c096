//! Gives a file to a printer through `lp`, the program of CUPS. Nothing is written to disk.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::Error;
use crate::running::{Running, WaitError};

/// `lp` takes a sheet within a second; a print server that hangs must not hold anyone up.
const MOST: Duration = Duration::from_secs(20);
/// More than `lp` ever says.
const MOST_WORDS: u64 = 4096;

/// A printer that the operator chose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Printer {
    /// Its name in CUPS, as `lpstat -e` prints it.
    pub name: String,
}

/// Prints a PDF on A4. It comes back when the printer's queue has the file.
///
/// # Errors
/// When `lp` is missing, refuses, or does not answer.
pub fn print(pdf: &[u8], printer: &Printer) -> Result<(), Error> {
    let mut command = Command::new("lp");
    command.args(["-d", &printer.name, "-t", "Pas a Pas", "-o", "media=A4"]);
    spool(&mut command, pdf, printer, MOST)
}

/// Runs the command with the file as its input.
pub(super) fn spool(
    command: &mut Command,
    pdf: &[u8],
    printer: &Printer,
    most: Duration,
) -> Result<(), Error> {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut lp = Running::start(command).map_err(Error::NoSpooler)?;
    if let Some(mut input) = lp.0.stdin.take() {
        let pdf = pdf.to_vec();
        // A pipe holds less than a sheet. Who stops reading says why in its exit status.
        thread::spawn(move || _ = input.write_all(&pdf));
    }
    let said = lp.0.stderr.take().map(words);
    let waited = lp.wait(Instant::now() + most, || false);
    let refused = |why: String| Error::Refused {
        printer: printer.name.clone(),
        why,
    };
    match waited {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => {
            let said = said.and_then(|said| said.recv_timeout(Duration::from_secs(1)).ok());
            let said = said.filter(|words| !words.is_empty());
            Err(refused(said.unwrap_or_else(|| status.to_string())))
        }
        Err(WaitError::Unknown(why)) => Err(refused(why.to_string())),
        Err(WaitError::TimedOut | WaitError::Cancelled) => Err(Error::TimedOut {
            printer: printer.name.clone(),
        }),
    }
}

/// What a program says, read on another thread.
fn words(output: impl Read + Send + 'static) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        _ = output.take(MOST_WORDS).read_to_end(&mut bytes);
        let words = String::from_utf8_lossy(&bytes);
        _ = sender.send(words.trim().to_owned());
    });
    receiver
}
