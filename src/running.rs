//! A program that was started: waited for, and ended with all it started when nobody waits any more.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// How often a running program is looked at: nothing that a person would notice.
const LOOK: Duration = Duration::from_millis(8);

/// More than a program has to say about a machine.
const MOST_WORDS: u64 = 64 * 1024;

/// A running program. Dropping it ends it.
pub struct Running(pub Child);

/// Why there is no exit status.
#[derive(Debug)]
pub enum WaitError {
    /// It took too long.
    TimedOut,
    /// Nobody waits for it any more.
    Cancelled,
    /// The system does not tell.
    Unknown(io::Error),
}

impl Running {
    /// Starts a program in a group of its own, so that it can be ended together with what it starts.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        own_group(command);
        command.spawn().map(Self)
    }

    /// Waits until it ends, until `deadline`, or until it is `cancelled`.
    ///
    /// # Errors
    /// When it did not end by itself.
    pub fn wait(
        &mut self,
        deadline: Instant,
        cancelled: impl Fn() -> bool,
    ) -> Result<ExitStatus, WaitError> {
        loop {
            if cancelled() {
                return Err(WaitError::Cancelled);
            }
            match self.0.try_wait() {
                Ok(Some(status)) => return Ok(status),
                Ok(None) if Instant::now() >= deadline => return Err(WaitError::TimedOut),
                Ok(None) => thread::sleep(LOOK),
                Err(error) => return Err(WaitError::Unknown(error)),
            }
        }
    }
}

/// What a program says on its standard output, if it ends well within `most`.
///
/// # Errors
/// When it can't be started, takes too long, or ends badly.
pub fn said(command: &mut Command, most: Duration) -> Result<String, WaitError> {
    let deadline = Instant::now() + most;
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut program = Running::start(command).map_err(WaitError::Unknown)?;
    let (tell, told) = mpsc::channel();
    if let Some(output) = program.0.stdout.take() {
        // Read aside: a program that says more than a pipe holds could not go on.
        thread::spawn(move || {
            let mut bytes = Vec::new();
            _ = output.take(MOST_WORDS).read_to_end(&mut bytes);
            _ = tell.send(String::from_utf8_lossy(&bytes).into_owned());
        });
    }
    let status = program.wait(deadline, || false)?;
    if !status.success() {
        return Err(WaitError::Unknown(io::Error::other(status.to_string())));
    }
    // What it started may still hold its output.
    let left = deadline.saturating_duration_since(Instant::now());
    told.recv_timeout(left).map_err(|_| WaitError::TimedOut)
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(Some(_))) {
            return;
        }
        end(&mut self.0);
        _ = self.0.wait();
    }
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(unix)]
fn end(child: &mut Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let ended = group.is_some_and(|group| kill_process_group(group, Signal::KILL).is_ok());
    if !ended {
        _ = child.kill();
    }
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

#[cfg(not(unix))]
fn end(child: &mut Child) {
    _ = child.kill();
}
