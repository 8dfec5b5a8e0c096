//! The window beside the editor follows saved files.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::{Kiosk, root};
use crate::until::until;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from:?}");
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// Issue 4: "follows saved files within a second, keeps the step, shows problems in place of the step when a
/// file is broken".
#[test]
fn saved_words_show_and_a_broken_file_says_what_is_wrong() {
    let content = TempDir::new().unwrap();
    for part in ["lessons", "locales", "assets"] {
        copy(&root().join(part), &content.path().join(part));
    }
    let (words, lesson) = (
        content.path().join("locales/fr/scams.ftl"),
        content.path().join("lessons/50-scams.ron"),
    );
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let path = content.path().to_str().unwrap();
    let bus = ("DBUS_SESSION_BUS_ADDRESS", eyes.address.as_str());
    let arguments = [
        "preview",
        "scams",
        "--step",
        "wants",
        "--mute",
        "--content",
        path,
    ];
    let variables = [
        ("DISPLAY", display.name.as_str()),
        bus,
        ("LANG", "fr_FR.UTF-8"),
    ];
    let _kiosk = Kiosk::with(&arguments, &variables);
    let mut sees = |part: &str| {
        until(part, || {
            let tree = eyes.tree();
            tree.iter()
                .any(|node| node.name.contains(part))
                .then_some(())
        });
    };
    sees("Un voleur envoie le message piège.");
    replace(
        &words,
        "Un voleur envoie le message piège.",
        "Un voleur écrit ce message.",
    );
    sees("Un voleur écrit ce message.");
    sees("Étape 2 sur");
    replace(&lesson, "picture: \"thief\"", "pictur: \"thief\"");
    sees("lessons/50-scams.ron:8:");
    sees("pictur");
    replace(&lesson, "pictur: \"thief\"", "picture: \"bank\"");
    sees("Un voleur écrit ce message.");
    sees("Étape 2 sur");
}
