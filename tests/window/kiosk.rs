//! The program under test: the real one, started as a person would, watched through the system.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::until::{until, within};

/// The running program.
pub struct Kiosk {
    child: Child,
    home: TempDir,
}

/// How the program ended and what it said.
pub struct Ending {
    /// Its exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// All that it wrote.
    pub said: String,
}

/// A row of the table `attempt`, as text: step, outcome, help, device, language.
pub type Row = [String; 5];

impl Kiosk {
    /// Starts it in a window as large as the screen, silent.
    pub fn start(display: &Display, arguments: &[&str]) -> Self {
        let (width, height) = display.size;
        let size = format!("{width}x{height}");
        let all = [&["--windowed", &size, "--mute"], arguments].concat();
        Self::with(&all, &[("DISPLAY", &display.name)])
    }

    /// The same, and someone listens as a screen reader does, without being one: nothing changes for the person.
    /// Returns when the window is on the screen.
    pub fn listened_to(display: &Display, eyes: &Assistive, arguments: &[&str]) -> Self {
        if arguments.contains(&"--config") {
            return Self::with_reader(display, eyes, arguments);
        }
        let plain = root().join("tests/fixtures/listened-to.ron");
        let plain = ["--config", plain.to_str().unwrap()];
        Self::with_reader(display, eyes, &[&plain, arguments].concat())
    }

    /// The same with a screen reader. Returns when the window is on the screen.
    pub fn with_reader(display: &Display, eyes: &Assistive, arguments: &[&str]) -> Self {
        let (width, height) = display.size;
        let size = format!("{width}x{height}");
        let all = [&["--windowed", &size, "--mute"], arguments].concat();
        let bus = ("DBUS_SESSION_BUS_ADDRESS", eyes.address.as_str());
        let kiosk = Self::with(&all, &[("DISPLAY", &display.name), bus]);
        // Its controls are known before they can be clicked.
        until("the window", || display.window());
        kiosk
    }

    /// Starts it with these arguments and only these variables of a session.
    pub fn with(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let home = TempDir::new().unwrap();
        let output = fs::File::create(home.path().join("said")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"));
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        let child = command
            .arg("--data")
            .arg(home.path().join("data"))
            .args(arguments)
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .envs(variables.iter().copied())
            .current_dir(root())
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .unwrap();
        Self { child, home }
    }

    /// Its number among the processes.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Clock ticks of CPU that it has used.
    pub fn ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // The name of the program, in brackets, may hold spaces.
        let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
        let [user, system]: [u64; 2] = [11, 12].map(|at: usize| fields[at].parse().unwrap());
        user + system
    }

    /// Waits until it uses no CPU for a while.
    pub fn wait_until_still(&self) {
        let (mut ticks, mut since) = (self.ticks(), Instant::now());
        until("the program to be still", || {
            let now = self.ticks();
            if now != ticks {
                (ticks, since) = (now, Instant::now());
            }
            (since.elapsed() > Duration::from_millis(600)).then_some(())
        });
    }

    /// What it wrote so far.
    pub fn said(&self) -> String {
        fs::read_to_string(self.home.path().join("said")).unwrap()
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Asks it to end, as a session does at its own end.
    pub fn terminate(&self) {
        self.signal("TERM");
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        let id = self.child.id();
        let sent = Command::new("sh")
            .args(["-c", &format!("kill -{name} {id}")])
            .status()
            .unwrap();
        assert!(sent.success());
    }

    /// The folder with all that it may write: progress, clips of the voice, what it says.
    #[allow(dead_code, reason = "the benchmark of the process does not look there")]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Waits until it ends by itself.
    pub fn ending(&mut self) -> Ending {
        let status: ExitStatus = until("the end of the program", || self.child.try_wait().unwrap());
        Ending {
            code: status.code(),
            said: self.said(),
        }
    }

    /// All rows of the database, oldest first.
    pub fn rows(&self) -> Vec<Row> {
        self.read().unwrap_or_default()
    }

    /// Waits until the database has so many rows.
    pub fn wait_for_rows(&self, count: usize) -> Vec<Row> {
        let rows = within(crate::until::PATIENCE, || {
            let rows = self.rows();
            (rows.len() >= count).then_some(rows)
        });
        rows.unwrap_or_else(|| {
            panic!(
                "fewer than {count} rows: {:?}\n{}",
                self.rows(),
                self.said()
            )
        })
    }

    fn read(&self) -> rusqlite::Result<Vec<Row>> {
        let file = self.home.path().join("data/progress.sqlite3");
        let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut select = database
            .prepare("SELECT step, outcome, help, input_device, locale FROM attempt ORDER BY id")?;
        let rows = select.query_map([], |row| {
            Ok([
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ])
        })?;
        rows.collect()
    }
}

/// Whether any thread of a process runs, waits for its turn or for a disk: not whether it sleeps until something
/// happens.
pub fn is_busy(process: u32) -> bool {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else {
        return false;
    };
    threads.flatten().any(|thread| {
        let stat = fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        let state = stat.rsplit_once(") ").map(|(_, rest)| rest.chars().next());
        matches!(state, Some(Some('R' | 'D')))
    })
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("the program said:\n{}", self.said());
        }
    }
}

/// The checkout, which holds the shipped content.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
