//! What a person typed is on no disk: not after a crash, not in what the program says, not in temporary files.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::{Kiosk, root};
use crate::walk::{Hand, Learner, Words};

/// What is typed: it turns up nowhere by chance.
const TELLTALE: &str = "zquxk7wvj4";

/// The files under a folder that hold the telltale, as they may be written: UTF-8 or UTF-16.
fn holding(folder: &Path) -> Vec<PathBuf> {
    let wide: Vec<u8> = TELLTALE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            found.extend(holding(&path));
        } else if kind.is_file() {
            let bytes = fs::read(&path).unwrap_or_default();
            let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
            if holds(TELLTALE.as_bytes()) || holds(&wide) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn what_was_typed_is_nowhere_after_a_crash() {
    let display = Display::new();
    display.layout("fr");
    let mut eyes = Assistive::start(&display.name);
    let temporary = TempDir::new().unwrap();
    let words = Words::new("fr", "email-account");
    let (step, field) = words.writing();
    let (width, height) = display.size;
    let size = format!("{width}x{height}");
    let mut kiosk = Kiosk::with(
        &[
            "--windowed",
            &size,
            "--language",
            "fr",
            "--lesson",
            "email-account",
            "--step",
            &step,
        ],
        &[
            ("DISPLAY", &display.name),
            ("DBUS_SESSION_BUS_ADDRESS", &eyes.address.clone()),
            ("TMPDIR", temporary.path().to_str().unwrap()),
        ],
    );
    let mut learner = Learner {
        display: &display,
        eyes: &mut eyes,
        hand: Hand::Keyboard,
        words,
    };
    learner.work("next");
    learner.write(&field, TELLTALE);
    kiosk.wait_until_still();

    let limits = fs::read_to_string(format!("/proc/{}/limits", kiosk.id())).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let core: Vec<&str> = core.unwrap().split_whitespace().collect();
    assert_eq!(core[4..6], ["0", "0"], "{limits}");

    // A fault inside the program, while the word is on the screen.
    kiosk.signal("ABRT");
    assert_eq!(kiosk.ending().code, None);
    for folder in [kiosk.home(), temporary.path()] {
        assert_eq!(holding(folder), Vec::<PathBuf>::new());
    }
    let cores = fs::read_dir(root()).unwrap().flatten();
    let cores: Vec<_> = cores
        .filter(|e| e.file_name().to_string_lossy().starts_with("core"))
        .collect();
    assert!(cores.is_empty(), "{cores:?}");
}
