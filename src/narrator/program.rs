//! Runs a speech program: words in, WAV file out, ended at once when it is no longer wanted.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::settings::Program;
use crate::running::{Running, WaitError};

/// No clip is larger: about five minutes of speech.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Tells a synthesis that nobody waits for it any more.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Ends the synthesis; it comes back within some 10 ms.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was ended.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Why a program gave nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum RunError {
    Failed(String),
    TimedOut,
    Cancelled,
}

/// Where a program is installed, with all that it needs.
pub(super) fn installed(program: &Program) -> Option<PathBuf> {
    if !program.needs.iter().all(|needed| needed.exists()) {
        return None;
    }
    let name = Path::new(&program.program);
    if name.components().count() > 1 {
        return is_program(name).then(|| name.to_owned());
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| is_program(file))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(file).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}

/// Runs `path` and gives back the WAV file it wrote. `words` go to its standard input.
pub(super) fn run(
    path: &Path,
    arguments: &[String],
    words: Option<&str>,
    writes_file: bool,
    most: Duration,
    cancel: &Cancel,
) -> Result<Vec<u8>, RunError> {
    let failed = |error: std::io::Error| RunError::Failed(error.to_string());
    let folder = if writes_file {
        Some(Scratch::new().map_err(failed)?)
    } else {
        None
    };
    let file = folder.as_ref().map(|folder| folder.0.join("speech.wav"));
    let mut command = Command::new(path);
    for argument in arguments {
        match &file {
            Some(file) => command.arg(argument.replace("{file}", &file.to_string_lossy())),
            None => command.arg(argument),
        };
    }
    command
        .stdin(if words.is_some() {
            Stdio::piped()
        } else {
            Stdio::null()
        })
        .stdout(if writes_file {
            Stdio::null()
        } else {
            Stdio::piped()
        })
        .stderr(Stdio::null());
    let mut child = Running::start(&mut command).map_err(failed)?;
    if let (Some(mut input), Some(words)) = (child.0.stdin.take(), words) {
        // A pipe holds more than any sentence, so this does not wait. A program that does not
        // listen shows in what it gives back.
        _ = input.write_all(words.as_bytes());
    }
    let output = child.0.stdout.take().map(read_aside);
    let deadline = Instant::now() + most;
    let waited = child.wait(deadline, || cancel.is_cancelled());
    let status = waited.map_err(|why| match why {
        WaitError::TimedOut => RunError::TimedOut,
        WaitError::Cancelled => RunError::Cancelled,
        WaitError::Unknown(error) => failed(error),
    })?;
    if !status.success() {
        return Err(RunError::Failed(status.to_string()));
    }
    let bytes = match (file, output) {
        (Some(file), _) => fs::read(file).map_err(failed)?,
        (None, Some(output)) => output
            .recv_timeout(deadline.saturating_duration_since(Instant::now()))
            .map_err(|_| RunError::TimedOut)?,
        (None, None) => Vec::new(),
    };
    Ok(bytes)
}

/// Reads on another thread, so that a program that writes more than a pipe holds can go on.
fn read_aside(output: impl Read + Send + 'static) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if output.take(MOST_BYTES).read_to_end(&mut bytes).is_ok() {
            _ = sender.send(bytes);
        }
    });
    receiver
}

/// A folder for one file, gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> std::io::Result<Self> {
        let name = format!("pas-a-pas-voice-{}", uuid::Uuid::new_v4());
        let folder = env::temp_dir().join(name);
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        builder.create(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}
