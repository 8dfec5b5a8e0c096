//! `pas-a-pas pin`: from the digits of the facilitator to the line that stands in the settings.

use std::io::{self, BufRead, IsTerminal, Read};
use std::process::ExitCode;

use zeroize::Zeroizing;

use super::{MACHINE, USAGE, fail, print};
use crate::configuration::PinHash;
use crate::configuration::pin::weakness;
use crate::problem::{Fault, Tongue};

/// More than any PIN: what else comes through a pipe is not read.
const MOST_BYTES: u64 = 256;

/// Asks for a PIN and prints its line. At a terminal it asks twice, and what is typed is not shown; from a pipe it
/// reads one line.
pub(super) fn run(tongue: Tongue) -> ExitCode {
    let asked = if io::stdin().is_terminal() {
        ask(tongue)
    } else {
        from_pipe()
    };
    match asked.and_then(|digits| hashed(&digits)) {
        Ok(line) => {
            print(&line);
            ExitCode::SUCCESS
        }
        Err((code, fault)) => fail(code, &fault.told(tongue)),
    }
}

type Refused = (u8, Fault);

fn hashed(digits: &str) -> Result<String, Refused> {
    if let Some(fault) = weakness(digits) {
        return Err((USAGE, fault));
    }
    let salt = uuid::Uuid::new_v4().into_bytes();
    let hash = PinHash::of(digits, salt).map_err(|fault| (MACHINE, fault))?;
    Ok(format!("pin: \"{}\",", hash.as_str()))
}

fn from_pipe() -> Result<Zeroizing<String>, Refused> {
    let mut line = Zeroizing::new(String::new());
    let mut input = io::stdin().lock().take(MOST_BYTES);
    input.read_line(&mut line).map_err(|error| unread(&error))?;
    Ok(Zeroizing::new(line.trim().to_owned()))
}

/// Asks until the digits are good and come twice; whoever has enough presses Ctrl+C or Ctrl+D.
fn ask(tongue: Tongue) -> Result<Zeroizing<String>, Refused> {
    let hidden = |question: Fault| {
        let question = format!("{} ", question.told(tongue));
        let line = rpassword::prompt_password(question).map_err(|error| unread(&error))?;
        let line = Zeroizing::new(line);
        Ok(Zeroizing::new(line.trim().to_owned()))
    };
    loop {
        let digits = hidden(Fault::new("pin-ask"))?;
        if let Some(fault) = weakness(&digits) {
            eprintln!("{}", fault.told(tongue));
        } else if *hidden(Fault::new("pin-ask-again"))? == *digits {
            return Ok(digits);
        } else {
            eprintln!("{}", Fault::new("pin-differs").told(tongue));
        }
    }
}

fn unread(error: &io::Error) -> Refused {
    let fault = Fault::new("pin-unread").with("why", Fault::of_io(error));
    (USAGE, fault)
}
