//! The facilitator comes in with the real PIN, keeps the figures, and ends the program.

use std::fs;

use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::Kiosk;
use crate::until::until;
use crate::walk::{Hand, Learner, Words};

/// The PIN 246813, as `pas-a-pas pin` writes it.
const PIN: &str = r#"(pin: "$argon2id$v=19$m=19456,t=2,p=1$sA847wo9T8WeoTkplKWrlA$2ZeqlFXCL1SLzTckhGn2TsXBCiPN4BRVSl2QkZbXXjY", screen_reader: Plain)"#;

/// Five presses of the key that learners do not find, and digits.
fn come_in(learner: &mut Learner, digits: &str) {
    learner.eyes.control("language-fr");
    for _ in 0..5 {
        learner.display.key("F8");
    }
    learner.eyes.control("give");
    for digit in digits.chars() {
        learner.display.key(&digit.to_string());
    }
    learner.work("give");
}

#[test]
fn the_facilitator_comes_in_keeps_the_figures_and_ends_the_program() {
    let display = Display::new();
    display.layout("us");
    let mut eyes = Assistive::start(&display.name);
    let own = TempDir::new().unwrap();
    let [config, left] = ["kiosk.ron", "left"].map(|name| own.path().join(name));
    fs::write(&config, PIN).unwrap();
    let mut kiosk = Kiosk::listened_to(
        &display,
        &eyes,
        &[
            "--config",
            config.to_str().unwrap(),
            "--left-file",
            left.to_str().unwrap(),
        ],
    );
    let mut facilitator = Learner {
        display: &display,
        eyes: &mut eyes,
        hand: Hand::Keyboard,
        words: Words::new("fr", "scams"),
    };
    // A wrong one keeps it shut.
    come_in(&mut facilitator, "246814");
    facilitator.eyes.control("pin-erase");
    facilitator.work("back");

    come_in(&mut facilitator, "246813");
    facilitator.work("corner-deeds");
    facilitator.work("corner-export");
    let exports = kiosk.home().join("data/exports");
    let written = || fs::read_dir(&exports).ok().map(Iterator::count);
    until("the file of figures", || {
        written().filter(|count| *count == 1)
    });
    assert!(!left.exists());
    facilitator.work("corner-leave");
    assert_eq!(kiosk.ending().code, Some(0));
    assert!(left.exists(), "the session is told");
    assert!(!kiosk.said().contains("2468"), "{}", kiosk.said());
}
