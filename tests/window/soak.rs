//! Visitor after visitor, as in a summer: the program holds no more at the end than after the first ones.
//!
//! It goes on for `PAS_A_PAS_SOAK_SECS` seconds, 90 unless told otherwise.

use std::fs;
use std::time::{Duration, Instant};

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::Kiosk;
use crate::walk::{Hand, Learner, Words};

/// Visitors after whom every picture was drawn, every letter shaped and every sentence put together once.
const FIRST: usize = 2;
/// By how much memory may grow over all visitors after the first ones, in percent.
const GROWTH: f64 = 1.0;

/// What the program holds.
#[derive(Clone, Copy, Debug)]
struct Held {
    /// Memory of its own, in MiB (`Private_Dirty`): what it shares with others may come and go without it.
    memory: f64,
    /// Open files.
    files: usize,
    /// Threads.
    threads: usize,
}

impl Held {
    fn by(id: u32) -> Self {
        let entries = |folder: &str| {
            fs::read_dir(format!("/proc/{id}/{folder}"))
                .unwrap()
                .count()
        };
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap();
        let dirty = rollup
            .lines()
            .find_map(|line| line.strip_prefix("Private_Dirty:"));
        let kib: f64 = dirty
            .unwrap()
            .trim()
            .trim_end_matches(" kB")
            .parse()
            .unwrap();
        Self {
            memory: kib / 1024.0,
            files: entries("fd"),
            threads: entries("task"),
        }
    }
}

#[test]
fn after_many_visitors_it_holds_no_more_than_after_two() {
    let seconds = std::env::var("PAS_A_PAS_SOAK_SECS");
    let seconds = seconds
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(90);
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let kiosk = Kiosk::listened_to(&display, &eyes, &[]);
    let began = Instant::now();
    let mut held = Vec::new();
    while held.len() <= FIRST || began.elapsed() < Duration::from_secs(seconds) {
        let mut visitor = Learner {
            display: &display,
            eyes: &mut eyes,
            hand: Hand::Assistive,
            words: Words::new("fr", "pointer"),
        };
        visitor.begin();
        visitor.finish();
        visitor.work("other-lessons");
        visitor.work("finish");
        visitor.eyes.control("language-fr");
        kiosk.wait_until_still();
        held.push(Held::by(kiosk.id()));
        println!("visitor {}: {:.1?}", held.len(), held.last().unwrap());
    }
    let slow = kiosk.said().matches("a picture took").count();
    println!(
        "{} visitors in {:.0?}, {slow} slow pictures",
        held.len(),
        began.elapsed()
    );
    let (first, last) = (held[FIRST - 1], held[held.len() - 1]);
    assert!(
        last.memory <= first.memory * (1.0 + GROWTH / 100.0),
        "{held:.1?}"
    );
    assert!(last.files <= first.files, "{held:.1?}");
    assert!(last.threads <= first.threads, "{held:.1?}");
}
