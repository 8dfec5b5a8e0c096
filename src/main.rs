//! Starts the command line.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Words are many small pieces of memory: `check` takes a third less time with it.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    pas_a_pas::cli::run()
}
