//! What the machine does to the program, and the program to the machine.

use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::assistive::Assistive;
use crate::display::{Display, Picture};
use crate::kiosk::{Ending, Kiosk};
use crate::until::until;

/// Picture of a complete screen: drawings, letters with smooth edges, coloured buttons.
pub fn complete(picture: &Picture) -> bool {
    picture.colours() > 100
}

/// Waits for the first complete picture.
pub fn shown(display: &Display) -> Picture {
    until("a complete picture", || {
        let picture = display.picture();
        complete(&picture).then_some(picture)
    })
}

/// The sentence for people, in place of a panic.
fn assert_calm(ending: &Ending, sentence: &str) {
    let Ending { code, said } = ending;
    assert_eq!(*code, Some(3), "{said}");
    assert!(said.contains(sentence), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn wcag_2_2_2_a_still_step_costs_no_cpu() {
    let display = Display::new();
    let kiosk = Kiosk::start(&display, &["--language", "fr", "--lesson", "scams"]);
    shown(&display);
    kiosk.wait_until_still();
    let before = kiosk.ticks();
    // The one wait for a time: it is what is measured.
    thread::sleep(Duration::from_secs(10));
    let spent = kiosk.ticks() - before;
    println!("{spent} clock ticks in 10 s on a still step");
    assert!(spent <= 1, "{spent} clock ticks in 10 s");
}

#[test]
fn a_still_step_costs_hardly_any_cpu_with_a_screen_reader_attached() {
    let display = Display::new();
    let mut eyes = Assistive::start(&display.name);
    let lesson = ["--language", "fr", "--lesson", "scams"];
    let kiosk = Kiosk::listened_to(&display, &eyes, &lesson);
    shown(&display);
    assert!(!eyes.tree().is_empty(), "it reads the window");
    kiosk.wait_until_still();
    let before = kiosk.ticks();
    thread::sleep(Duration::from_secs(10));
    let spent = kiosk.ticks() - before;
    println!("{spent} clock ticks in 10 s with a screen reader attached");
    assert!(spent <= 20, "{spent} clock ticks in 10 s are above 2 %");
}

/// All different pictures of the screen while the program starts, without the empty screen before.
fn pictures_of_start(display: &Display, start: impl FnOnce() -> Kiosk) -> Vec<Picture> {
    let empty = display.picture();
    let _kiosk = start();
    let mut seen: Vec<Picture> = Vec::new();
    let mut look = || {
        let picture = display.picture();
        if picture != empty && seen.last() != Some(&picture) {
            seen.push(picture);
        }
        seen.len()
    };
    until("a picture", || (look() > 0).then_some(()));
    let end = Instant::now() + Duration::from_secs(1);
    while Instant::now() < end {
        look();
    }
    seen
}

fn assert_one_complete(seen: &[Picture]) {
    let colours: Vec<usize> = seen.iter().map(Picture::colours).collect();
    assert!(complete(&seen[0]), "colours of the pictures: {colours:?}");
    assert_eq!(seen.len(), 1, "colours of the pictures: {colours:?}");
}

#[test]
fn the_first_picture_in_a_window_is_complete() {
    let display = Display::new();
    let seen = pictures_of_start(&display, || Kiosk::start(&display, &[]));
    assert_one_complete(&seen);
}

#[test]
fn the_first_picture_on_a_full_screen_is_complete() {
    // A screen on which a point is not a pixel.
    let display = Display::sized(1600, 900);
    let start = || Kiosk::with(&["--mute"], &[("DISPLAY", &display.name)]);
    assert_one_complete(&pictures_of_start(&display, start));
}

#[test]
fn without_a_window_manager_it_fills_the_screen() {
    let display = Display::sized(1024, 600);
    let _kiosk = Kiosk::with(&["--mute"], &[("DISPLAY", &display.name)]);
    shown(&display);
    let (_, place) = display.window().unwrap();
    assert_eq!(place, [0, 0, 1024, 600]);
}

#[test]
fn a_request_to_end_is_obeyed() {
    let display = Display::new();
    let mut kiosk = Kiosk::start(&display, &[]);
    shown(&display);
    kiosk.wait_until_still();
    kiosk.terminate();
    let Ending { code, said } = kiosk.ending();
    assert_eq!(code, Some(0));
    // A busy machine may be slow; nothing else is to be said.
    assert!(
        said.lines().all(|line| line.contains("a picture took")),
        "{said}"
    );
}

#[test]
fn without_a_display_it_says_so() {
    let mut kiosk = Kiosk::with(&[], &[]);
    assert_calm(&kiosk.ending(), "no display");
    let mut kiosk = Kiosk::with(&[], &[("DISPLAY", ":9999")]);
    assert_calm(&kiosk.ending(), "no display");
}

#[test]
fn without_a_graphics_driver_it_says_so() {
    let display = Display::new();
    let variables = [
        ("DISPLAY", display.name.as_str()),
        ("VK_DRIVER_FILES", "/nonexistent"),
        ("VK_ICD_FILENAMES", "/nonexistent"),
    ];
    let mut kiosk = Kiosk::with(&["--windowed"], &variables);
    assert_calm(&kiosk.ending(), "mesa-vulkan-drivers");
}

#[test]
fn without_a_sound_device_it_runs() {
    let display = Display::new();
    let variables = [
        ("DISPLAY", display.name.as_str()),
        ("ALSA_CONFIG_PATH", "/dev/null"),
    ];
    let mut kiosk = Kiosk::with(&["--windowed", "--language", "fr"], &variables);
    shown(&display);
    kiosk.wait_until_still();
    assert!(kiosk.runs());
    assert!(!kiosk.said().contains("panicked"), "{}", kiosk.said());
}

#[test]
fn an_empty_content_folder_gets_a_window_that_says_so() {
    let display = Display::new();
    let empty = TempDir::new().unwrap();
    let folder = empty.path().to_str().unwrap();
    let mut kiosk = Kiosk::start(&display, &["--content", folder]);
    until("a window with words", || {
        (display.picture().colours() > 20).then_some(())
    });
    kiosk.wait_until_still();
    assert!(kiosk.runs());
    assert!(!kiosk.said().contains("panicked"), "{}", kiosk.said());
}
