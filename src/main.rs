//! Starts the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    pas_a_pas::cli::run()
}
