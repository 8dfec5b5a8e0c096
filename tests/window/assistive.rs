//! Assistive technology as the system knows it: a session bus with AT-SPI, and someone who listens.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tempfile::TempDir;

use crate::until::until;

/// The bus and the listener.
pub struct Assistive {
    bus: Child,
    /// Address of the session bus.
    pub address: String,
    listener: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
    home: TempDir,
}

/// Something on screen as a screen reader knows it.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Node {
    /// What it is, in the words of AT-SPI.
    pub role: String,
    /// What is read of it.
    pub name: String,
    /// The name of the control in the program; empty for what is only read.
    pub id: String,
    /// Whether the keyboard is on it.
    pub focused: bool,
    /// x, y, width, height on the screen.
    pub place: [i32; 4],
}

impl Assistive {
    /// Starts a bus of its own, says that someone listens, and listens.
    pub fn start(display: &str) -> Self {
        let home = TempDir::new().unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .env("DISPLAY", display)
            // Where the accessibility bus puts its socket.
            .env("XDG_RUNTIME_DIR", home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon (Debian package dbus)");
        let mut address = String::new();
        let output = bus.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        until("the accessibility bus", || {
            listen_in(&address).then_some(())
        });
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/assistive.py");
        // Debian's own Python has `gi`; another one may come first in PATH.
        let mut listener = Command::new("/usr/bin/python3")
            .arg(script)
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("DISPLAY", display)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // It warns of nodes that vanish while they are read.
            .stderr(File::create(home.path().join("listener")).unwrap())
            .spawn()
            .expect("/usr/bin/python3");
        Self {
            bus,
            address,
            ask: listener.stdin.take().unwrap(),
            answers: BufReader::new(listener.stdout.take().unwrap()),
            listener,
            home,
        }
    }

    /// Everything that is on screen; nothing when the program is not there or just changing.
    pub fn tree(&mut self) -> Vec<Node> {
        let tree: Option<Vec<Node>> = self.command(&["tree"]);
        tree.unwrap_or_default()
    }

    /// The control or text with one of these names, once it is there.
    pub fn find(&mut self, names: &[String]) -> Node {
        let mut seen = Vec::new();
        let found = crate::until::within(crate::until::PATIENCE, || {
            seen = self.tree();
            seen.iter().find(|node| names.contains(&node.name)).cloned()
        });
        found.unwrap_or_else(|| panic!("in vain awaited: {names:?} in\n{}", lines(&seen)))
    }

    /// Does what the control with this name does; when, if there is one that said yes.
    pub fn press(&mut self, name: &str) -> Option<SystemTime> {
        let secs: Option<f64> = self.command(&["press", name]);
        secs.map(|secs| UNIX_EPOCH + Duration::from_secs_f64(secs))
    }

    /// The same by the name that the program gives the control.
    pub fn press_control(&mut self, control: &str) -> Option<SystemTime> {
        let secs: Option<f64> = self.command(&["press-id", control]);
        secs.map(|secs| UNIX_EPOCH + Duration::from_secs_f64(secs))
    }

    /// The control of this name, once it is there.
    pub fn control(&mut self, control: &str) -> Node {
        let mut seen = Vec::new();
        let found = crate::until::within(crate::until::PATIENCE, || {
            seen = self.tree();
            seen.iter().find(|node| node.id == control).cloned()
        });
        found.unwrap_or_else(|| panic!("in vain awaited: {control:?} in\n{}", lines(&seen)))
    }

    /// The control that has the keyboard.
    pub fn focused_control(&mut self) -> Option<String> {
        let focused = self.tree().into_iter().rev().find(|node| node.focused);
        focused.map(|node| node.id)
    }

    /// The words of each text that is on screen, cut where their language changes: language and words.
    pub fn runs(&mut self) -> Vec<Vec<(String, String)>> {
        let runs: Option<Vec<Vec<(String, String)>>> = self.command(&["runs"]);
        runs.unwrap_or_default()
    }

    /// What the program has handed over to be said so far.
    pub fn announced(&mut self) -> Vec<String> {
        let announced: Option<Vec<String>> = self.command(&["announced"]);
        announced.unwrap_or_default()
    }

    fn command<T: DeserializeOwned>(&mut self, command: &[&str]) -> Option<T> {
        writeln!(self.ask, "{}", serde_json::to_string(command).unwrap()).unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        assert!(
            !answer.is_empty(),
            "the listener ended (Debian package gir1.2-atspi-2.0)"
        );
        serde_json::from_str(&answer).unwrap()
    }
}

impl Drop for Assistive {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let said = fs::read_to_string(self.home.path().join("listener"));
            eprintln!("the listener said:\n{}", said.unwrap_or_default());
        }
        for child in [&mut self.listener, &mut self.bus] {
            _ = child.kill();
            _ = child.wait();
        }
    }
}

/// What is on screen, one line each.
fn lines(nodes: &[Node]) -> String {
    let line = |node: &Node| {
        let focused = if node.focused { " focused" } else { "" };
        let Node {
            role,
            id,
            name,
            place,
            ..
        } = node;
        format!("{role} {id:?}{focused} {place:?} {name}\n")
    };
    nodes.iter().map(line).collect()
}

/// Says on the bus that someone listens, as a screen reader does when it starts.
fn listen_in(address: &str) -> bool {
    ["IsEnabled", "ScreenReaderEnabled"].iter().all(|property| {
        let said = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--dest=org.a11y.Bus"])
            .args(["/org/a11y/bus", "org.freedesktop.DBus.Properties.Set"])
            .args(["string:org.a11y.Status", &format!("string:{property}")])
            .arg("variant:boolean:true")
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .output();
        said.is_ok_and(|said| said.status.success())
    })
}
