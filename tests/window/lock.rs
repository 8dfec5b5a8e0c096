//! Nothing that a learner presses leaves the program: keys, buttons of the mouse, requests to close. On a bare X server,
//! and in the kiosk session as the package starts it.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::display::Display;
use crate::kiosk::{Kiosk, root};
use crate::machine::{complete, shown};
use crate::until::until;
use crate::wayland::without_rights;

/// Keys that leave a program, or show what is behind it, on one system or another.
const KEYS: &[&str] = &[
    "alt+F4",
    "alt+Escape",
    "alt+Tab",
    "alt+space",
    "ctrl+c",
    "ctrl+q",
    "ctrl+w",
    "ctrl+z",
    "ctrl+alt+BackSpace",
    "ctrl+alt+Delete",
    "ctrl+alt+F1",
    "ctrl+alt+F2",
    "super",
    "super+d",
    "super+l",
    "alt+Print",
    "Print",
    "Menu",
    "F5",
    "F11",
    "Escape",
];

/// The time in which a key would have had its effect.
const MOMENT: Duration = Duration::from_millis(150);

/// Does all that a curious hand does; `runs` is asked after each deed whether the program does.
fn poke(display: &Display, mut runs: impl FnMut() -> bool) {
    let mut after = |deed: &str| {
        thread::sleep(MOMENT);
        assert!(runs(), "{deed} ends the program");
        let picture = display.picture();
        assert!(complete(&picture), "{deed} shows something else");
        let [first, last] = picture.corners();
        assert_eq!(first, last, "{deed} leaves a part of the screen to others");
    };
    for key in KEYS {
        display.key(key);
        after(key);
    }
    // Beside all buttons of the welcome screen.
    let (width, height) = display.size;
    display.move_mouse(i32::from(width) / 2, i32::from(height) * 9 / 10);
    for (button, deed) in [("2", "a middle click"), ("3", "a long right click")] {
        display.hold_mouse(button, Duration::from_millis(1500));
        after(deed);
    }
}

#[test]
fn on_a_bare_x_server_nothing_leaves_the_program() {
    let display = Display::new();
    let mut kiosk = Kiosk::with(&["--mute"], &[("DISPLAY", &display.name)]);
    shown(&display);
    let (window, place) = display.window().unwrap();
    poke(&display, || kiosk.runs());
    display.ask_to_close(window);
    kiosk.wait_until_still();
    assert!(kiosk.runs(), "a request to close ends the program");
    assert_eq!(display.window(), Some((window, place)));
    kiosk.terminate();
    assert_eq!(kiosk.ending().code, Some(0));
}

#[test]
fn in_the_kiosk_session_nothing_leaves_the_program() {
    let display = Display::sized(1024, 768);
    let session = Session::start(&display);
    shown(&display);
    let program = session.program();
    assert!(!program.is_empty());
    poke(&display, || session.program() == program);
}

#[test]
fn the_kiosk_session_ends_with_the_program() {
    let display = Display::sized(1024, 768);
    let mut session = Session::start(&display);
    shown(&display);
    let killed = Command::new("kill")
        .args(["-KILL", &session.program()])
        .status();
    assert!(killed.unwrap().success());
    // systemd then starts it anew, see packaging/test-deb.sh.
    until("the end of the session", || {
        session.compositor.try_wait().unwrap()
    });
}

/// What the unit of the package starts, on an X server in place of a screen.
struct Session {
    compositor: Child,
    _home: TempDir,
}

impl Session {
    fn start(display: &Display) -> Self {
        let home = TempDir::new().unwrap();
        let folder = home.path();
        // The user without rights may not see the checkout. The program finds its content beside itself.
        let program = Path::new(env!("CARGO_BIN_EXE_pas-a-pas"));
        let content = ["assets", "lessons", "locales"].map(|name| root().join(name));
        let copied = Command::new("cp")
            .args(["-R", "--dereference"])
            .arg(program)
            .args(content)
            .arg(folder)
            .status();
        assert!(copied.unwrap().success());
        let [first, arguments @ ..] = &command_of_the_unit(folder)[..] else {
            panic!("the unit starts nothing");
        };
        let compositor = without_rights(first, folder)
            .args(arguments)
            .env("HOME", folder)
            .env("XDG_RUNTIME_DIR", folder)
            .env("WLR_XWAYLAND", "/usr/bin/false")
            .env("WLR_BACKENDS", "x11")
            .env("WLR_RENDERER", "pixman")
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("cage (Debian package cage)");
        Self {
            compositor,
            _home: home,
        }
    }

    /// The number of the program among the processes; empty when it does not run.
    fn program(&self) -> String {
        let parent = self.compositor.id().to_string();
        let found = Command::new("pgrep").args(["--parent", &parent]).output();
        String::from_utf8(found.unwrap().stdout)
            .unwrap()
            .trim()
            .to_owned()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        _ = self.compositor.kill();
        _ = self.compositor.wait();
    }
}

/// The command of the unit, with the program of this build and its progress in this folder.
fn command_of_the_unit(folder: &Path) -> Vec<String> {
    let unit = "packaging/deb/root/usr/lib/systemd/system/pas-a-pas-kiosk.service";
    let unit = fs::read_to_string(root().join(unit)).unwrap();
    let command = unit
        .lines()
        .find_map(|line| line.strip_prefix("ExecStart="));
    let folder = folder.to_str().unwrap();
    let words = command.unwrap().split(' ').map(|word| match word {
        "/usr/bin/pas-a-pas" => format!("{folder}/pas-a-pas"),
        "${PAS_A_PAS_DATA}" => format!("{folder}/data"),
        "$PAS_A_PAS_OPTIONS" => "--mute".into(),
        word => word.into(),
    });
    words.collect()
}
