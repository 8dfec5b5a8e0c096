//! The same program under Wayland, in a compositor without a screen.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::MutexGuard;
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::display::{Picture, turn};
use crate::kiosk::Kiosk;
use crate::machine::complete;
use crate::until::until;

/// The user without rights.
const NOBODY: u32 = 65534;

/// The compositor.
struct Compositor {
    process: Child,
    folder: TempDir,
    socket: String,
    _turn: MutexGuard<'static, ()>,
}

impl Compositor {
    fn start() -> Self {
        let turn = turn();
        let folder = TempDir::new().unwrap();
        let config = folder.path().join("config");
        fs::write(&config, "output * resolution 1280x800\n").unwrap();
        let process = without_rights("sway", folder.path())
            .arg("--config")
            .arg(&config)
            .env("HOME", folder.path())
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("WLR_BACKENDS", "headless")
            .env("WLR_RENDERER", "pixman")
            .env("WLR_LIBINPUT_NO_DEVICES", "1")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("sway (Debian package sway)");
        let socket = until("the compositor", || socket(folder.path()));
        Self {
            process,
            folder,
            socket,
            _turn: turn,
        }
    }

    fn picture(&self) -> Option<Picture> {
        let taken = Command::new("grim")
            .args(["-t", "ppm", "-"])
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("WAYLAND_DISPLAY", &self.socket)
            .output()
            .expect("grim (Debian package grim)");
        Picture::from_ppm(&taken.stdout)
    }
}

impl Drop for Compositor {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// A command of the user without rights, to whom the folder is given: compositors refuse to run as root.
pub fn without_rights(program: &str, folder: &Path) -> Command {
    if fs::metadata(folder).unwrap().uid() != 0 {
        return Command::new(program);
    }
    chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
    let mut command = Command::new("setpriv");
    command
        .args([format!("--reuid={NOBODY}"), format!("--regid={NOBODY}")])
        .args(["--clear-groups", program]);
    command
}

/// Where the compositor listens, as a path.
fn socket(folder: &Path) -> Option<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let paths: Vec<String> = entries.map(|e| e.path().display().to_string()).collect();
    let found = paths.iter().find(|path| {
        path.rsplit('/')
            .next()
            .is_some_and(|name| name.starts_with("wayland-"))
            && !path.ends_with(".lock")
    });
    found.cloned()
}

#[test]
fn it_fills_a_wayland_screen_and_then_rests() {
    let compositor = Compositor::start();
    let variables = [("WAYLAND_DISPLAY", compositor.socket.as_str())];
    let mut kiosk = Kiosk::with(&["--mute"], &variables);
    until("a complete picture", || {
        assert!(kiosk.runs(), "{}", kiosk.said());
        compositor.picture().filter(complete)
    });
    kiosk.wait_until_still();
    let picture = compositor.picture().unwrap();
    // All of the screen is used: no corner is left in the black of the compositor.
    assert!(
        picture
            .corners()
            .iter()
            .all(|colour| *colour == picture.corners()[0])
    );
    assert_ne!(picture.corners()[0], [0, 0, 0]);
    let before = kiosk.ticks();
    thread::sleep(Duration::from_secs(5));
    assert!(kiosk.ticks() - before <= 1);
    assert!(
        compositor.picture().unwrap() == picture,
        "nothing changes any more"
    );
    kiosk.terminate();
    assert_eq!(kiosk.ending().code, Some(0));
}
