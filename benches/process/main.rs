//! What the whole program costs on a screen of its own, beside peers where they are installed:
//! `cargo bench --bench process`. Needs Xvfb and xdotool.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)]

#[path = "../../tests/window/assistive.rs"]
mod assistive;
#[path = "../../tests/window/display.rs"]
mod display;
#[path = "../../tests/window/kiosk.rs"]
mod kiosk;
#[path = "../large.rs"]
mod large;
mod peers;
#[path = "../table.rs"]
mod table;
#[path = "../../tests/window/until.rs"]
mod until;

use std::thread;
use std::time::{Duration, Instant};

use display::{Display, Picture};
use kiosk::Kiosk;
use until::{until, within};

/// How often the program is started.
const STARTS: usize = 5;

fn main() {
    table::head("from launch to the complete first picture");
    let mut starts = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..STARTS {
        let display = Display::new();
        let begun = Instant::now();
        let kiosk = Kiosk::start(&display, &[]);
        starts.push(first_picture(&display, begun));
        drop(kiosk);
        let kiosk = Kiosk::start(&display, &["--language", "fr"]);
        first_picture(&display, begun);
        kiosk.wait_until_still();
        memory.push(peers::pss_mib(kiosk.id()));
    }
    table::row("Pas à Pas", starts);
    let folder = large::folder(&kiosk::root()).unwrap();
    let content = folder.path().to_str().unwrap();
    let starts = (0..STARTS).map(|_| {
        let display = Display::new();
        let begun = Instant::now();
        let _kiosk = Kiosk::start(&display, &["--content", content]);
        first_picture(&display, begun)
    });
    table::row("the same, 500 lessons in 12 languages", starts.collect());
    peers::first_pictures();

    println!("\nmemory (PSS) at the list of lessons, MiB");
    println!("Pas à Pas {memory:.0?}");

    let display = Display::new();
    let kiosk = Kiosk::start(&display, &["--language", "fr", "--lesson", "scams"]);
    first_picture(&display, Instant::now());
    kiosk.wait_until_still();
    let before = kiosk.ticks();
    thread::sleep(Duration::from_secs(10));
    let ticks = kiosk.ticks() - before;
    println!("\nCPU over 10 s on a still step: {ticks} clock ticks of 1000");

    table::head("from click to the complete picture of the next step");
    table::row("Pas à Pas", clicks(&display, &kiosk));
}

/// Waits until the picture no longer changes; how long after `begun` it came.
fn first_picture(display: &Display, begun: Instant) -> Duration {
    let (mut last, mut came) = (display.picture(), Duration::ZERO);
    until("a picture", || {
        let picture = display.picture();
        if picture != last {
            (last, came) = (picture, begun.elapsed());
        }
        let stands = begun.elapsed() > came + Duration::from_millis(500);
        (came > Duration::ZERO && stands && last.colours() > 100).then_some(came)
    })
}

/// Clicks on *Next* (the lower right corner) and on *Back* in turn, and waits for the last change each time.
fn clicks(display: &Display, kiosk: &Kiosk) -> Vec<Duration> {
    let (next, back) = ((1100, 745), (90, 745));
    let mut times = Vec::new();
    for round in 0..5 {
        for place in [next, next, next, next, back, back, back, back] {
            display.move_mouse(place.0, place.1);
            kiosk.wait_until_still();
            // Sooner it would be a double click, which counts once.
            std::thread::sleep(Duration::from_millis(500));
            let before = display.picture();
            let begun = Instant::now();
            display.press_mouse();
            let changed =
                |before: &Picture| (display.picture() != *before).then(|| begun.elapsed());
            let Some(mut time) = within(Duration::from_secs(2), || changed(&before)) else {
                panic!("a click in round {round} at {place:?} changed nothing");
            };
            // What comes after the first change belongs to it too: a frame, a picture.
            let mut last = display.picture();
            while let Some(later) = within(Duration::from_millis(250), || changed(&last)) {
                (time, last) = (later, display.picture());
            }
            times.push(time);
        }
    }
    times
}
