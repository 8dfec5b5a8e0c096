//! Programs for the same people, measured the same way where they are installed.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

use crate::display::Display;
use crate::{first_picture, table};

/// Memory of a process, shared parts by share, in MiB.
pub fn pss_mib(id: u32) -> f64 {
    let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.map_or(f64::NAN, |kib| kib / 1024.0)
}

/// Starts each peer that is installed a few times.
pub fn first_pictures() {
    for (name, program, arguments) in [
        (
            "GCompris",
            "gcompris-qt",
            &["--window", "--software-renderer", "--mute"][..],
        ),
        (
            "Chromium, one kiosk page",
            "chromium",
            &[
                "--kiosk",
                "--no-sandbox",
                "--no-first-run",
                "data:text/html,<h1>Bonjour</h1>",
            ],
        ),
    ] {
        let folders = std::env::var("PATH").unwrap_or_default() + ":/usr/games";
        let found = folders
            .split(':')
            .map(|f| Path::new(f).join(program))
            .find(|p| p.exists());
        let Some(path) = found else {
            println!("{name:<52} not installed");
            continue;
        };
        let times = (0..3).map(|_| {
            let (display, home) = (Display::new(), TempDir::new().unwrap());
            let begun = Instant::now();
            let _peer = Peer(
                Command::new(&path)
                    .args(arguments)
                    .env("DISPLAY", &display.name)
                    .env("HOME", home.path())
                    .env("XDG_RUNTIME_DIR", home.path())
                    .stdin(Stdio::null())
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .spawn()
                    .unwrap(),
            );
            first_picture(&display, begun)
        });
        table::row(name, times.collect());
    }
}

struct Peer(Child);

impl Drop for Peer {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
