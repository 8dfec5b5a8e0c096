//! Where the settings of the machine stand: as named, else in `/etc`, else nowhere.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::Places;
use crate::configuration::{Found, MOST_BYTES};
use crate::problem::{Fault, Tongue};

/// The settings of every kiosk of this machine.
const OF_MACHINE: &str = "/etc/pas-a-pas/kiosk.ron";

/// The settings; a file that was named and is not there is a wrong use.
pub(super) fn find(named: &Places) -> Result<Found, Fault> {
    let path = named.config.as_deref().unwrap_or(Path::new(OF_MACHINE));
    match read(path) {
        Err(error) if is_missing(&error) && named.config.is_none() => Ok(Found::default()),
        Err(error) if is_missing(&error) => {
            Err(Fault::new("configuration-missing").with("file", path.display().to_string()))
        }
        read => Ok(Found::of(path, read)),
    }
}

/// The same for a command that goes on with the defaults: what is wrong is told on standard error.
pub(super) fn find_and_tell(named: &Places) -> Result<Found, String> {
    let tongue = Tongue::session();
    let found = find(named).map_err(|fault| fault.told(tongue))?;
    for problem in &found.problems {
        eprintln!("pas-a-pas: {}", problem.told(tongue));
    }
    Ok(found)
}

fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// No more than is needed to see that it is too much.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = MOST_BYTES as u64 + 1;
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
