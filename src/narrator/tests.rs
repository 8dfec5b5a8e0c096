//! The whole voice, with a speaker that only counts, and with the one of this machine.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use super::fakes::{Fakes, voices};
use super::speaker::Signals;
use super::*;
use crate::words::REFERENCE;

/// Plays a clip in 50 ms and tells what it was asked.
struct Counting {
    signals: Arc<Signals>,
    told: Sender<&'static str>,
    lose: bool,
}

impl Speaker for Counting {
    fn ready(&mut self) -> bool {
        true
    }

    fn play(&mut self, play: u64, clip: &Clip, _: Duration) -> bool {
        _ = self.told.send("play");
        assert!(clip.secs() > 0.1);
        let (signals, lose) = (Arc::clone(&self.signals), self.lose);
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(50));
            if lose {
                (signals.lost)()
            } else {
                (signals.ended)(play)
            }
        });
        true
    }

    fn stop(&mut self) {
        _ = self.told.send("stop");
    }

    fn pause(&mut self, paused: bool) {
        _ = self.told.send(if paused { "pause" } else { "go on" });
    }

    fn set_volume(&mut self, _: f32) {
        _ = self.told.send("volume");
    }

    fn rest(&mut self) {
        _ = self.told.send("rest");
    }
}

struct Bench {
    narrator: Narrator<&'static str>,
    asked: Receiver<&'static str>,
    woken: Receiver<()>,
}

fn bench(programs: Vec<Program>, lose: bool) -> Bench {
    let (told, asked) = channel();
    let (wake, woken) = channel();
    let make = move |signals| -> Box<dyn Speaker> {
        let signals = Arc::new(signals);
        Box::new(Counting {
            signals,
            told,
            lose,
        })
    };
    let wake = Box::new(move || _ = wake.send(()));
    let narrator = Narrator::with_speaker(Arc::new(voices(programs)), wake, make);
    Bench {
        narrator,
        asked,
        woken,
    }
}

impl Bench {
    /// Waits until this many events were told.
    fn events(&self, many: usize) -> Vec<Event<&'static str>> {
        for _ in 0..many {
            self.woken.recv_timeout(Duration::from_secs(5)).unwrap();
        }
        self.narrator.events()
    }
}

fn lines(texts: &[&'static str]) -> Vec<Line<&'static str>> {
    let line = |text: &&'static str| Line {
        tag: *text,
        sentence: Sentence::of(*text, REFERENCE),
    };
    texts.iter().map(line).collect()
}

fn started(number: u64, tag: &'static str) -> Event<&'static str> {
    Event::Started { number, tag }
}

#[test]
fn reads_line_after_line_and_wakes_for_each_event() {
    let fakes = Fakes::new();
    let bench = bench(vec![fakes.good()], false);
    bench.narrator.set_volume(0.5);
    bench
        .narrator
        .read(3, lines(&["Un.", "Deux."]), Pace::Normal);
    let wanted = [
        started(3, "Un."),
        started(3, "Deux."),
        Event::Done { number: 3 },
    ];
    assert_eq!(bench.events(3), wanted);
    assert_eq!(
        bench.asked.try_iter().collect::<Vec<_>>(),
        ["volume", "play", "play"]
    );
    assert_eq!(fakes.heard(), ["Un.", "Deux."]);
}

#[test]
fn prepares_in_silence() {
    let fakes = Fakes::new();
    let bench = bench(vec![fakes.good()], false);
    bench
        .narrator
        .prepare(vec![Sentence::of("Un.", REFERENCE)], Pace::Normal);
    let start = Instant::now();
    while fakes.heard().is_empty() && start.elapsed() < Duration::from_secs(5) {
        thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(fakes.heard(), ["Un."]);
    assert_eq!(bench.narrator.events(), []);
}

#[test]
fn hush_is_silence_at_once_even_while_a_program_hangs() {
    let fakes = Fakes::new();
    let bench = bench(vec![fakes.hanging()], false);
    bench.narrator.read(1, lines(&["Un."]), Pace::Normal);
    let start = Instant::now();
    while !fakes.path("pid").exists() && start.elapsed() < Duration::from_secs(5) {
        thread::sleep(Duration::from_millis(5));
    }
    bench.narrator.hush();
    bench.narrator.read(2, Vec::new(), Pace::Normal);
    assert_eq!(bench.events(1), [Event::Done { number: 2 }]);
    thread::sleep(Duration::from_millis(100));
    assert!(!fakes.still_hangs(), "its program is ended");
}

#[test]
fn stops_the_speaker_within_50_ms() {
    let fakes = Fakes::new();
    let bench = bench(vec![fakes.good()], false);
    let asked = || bench.asked.recv_timeout(Duration::from_secs(5));
    let stop = |number| {
        bench.narrator.read(number, lines(&["Un."]), Pace::Normal);
        while asked() != Ok("play") {}
        let start = Instant::now();
        bench.narrator.hush();
        assert_eq!(asked(), Ok("stop"));
        start.elapsed()
    };
    // The best of some: the machine may be busy with other tests.
    let best = (0..5).map(stop).min().unwrap();
    assert!(best < Duration::from_millis(50), "{best:?}");
}

#[test]
fn a_device_pulled_out_is_told_and_the_next_reading_tries_again() {
    let fakes = Fakes::new();
    let bench = bench(vec![fakes.good()], true);
    bench
        .narrator
        .read(1, lines(&["Un.", "Deux."]), Pace::Normal);
    let lost = Event::Unavailable(Unavailable::NoDevice);
    assert_eq!(
        bench.events(3),
        [started(1, "Un."), lost, Event::Done { number: 1 }]
    );
    bench.narrator.read(2, lines(&["Un."]), Pace::Normal);
    assert_eq!(bench.events(2), [Event::Available, started(2, "Un.")]);
}

#[test]
fn a_missing_program_is_told() {
    let bench = bench(Vec::new(), false);
    bench
        .narrator
        .read(1, lines(&["Un.", "Deux."]), Pace::Normal);
    let error = VoiceError::NoVoice(REFERENCE);
    let wanted = [
        Event::Skipped { number: 1, error },
        Event::Unavailable(Unavailable::NoVoice(REFERENCE)),
        Event::Done { number: 1 },
    ];
    assert_eq!(bench.events(3), wanted);
}

#[test]
fn the_silent_twin_answers_and_says_that_it_is_silent() {
    let (wake, woken) = channel();
    let fakes = Fakes::new();
    let voices = Arc::new(voices(vec![fakes.good()]));
    let narrator = Narrator::silent(voices, Box::new(move || _ = wake.send(())));
    narrator.set_volume(1.0);
    narrator.read(1, lines(&["Un."]), Pace::Normal);
    narrator.pause(true);
    narrator.read(2, lines(&["Deux."]), Pace::Normal);
    for _ in 0..3 {
        woken.recv_timeout(Duration::from_secs(5)).unwrap();
    }
    let wanted = [
        Event::Unavailable(Unavailable::NoDevice),
        Event::Done { number: 1 },
        Event::Done { number: 2 },
    ];
    assert_eq!(narrator.events(), wanted);
    assert_eq!(fakes.heard(), [""; 0]);
}

/// On a machine without a sound device this is the twin; with one it plays.
#[test]
fn the_voice_of_this_machine_comes_to_an_end_with_or_without_a_device() {
    let (wake, woken) = channel();
    let fakes = Fakes::new();
    let voices = Arc::new(voices(vec![fakes.good()]));
    let narrator = Narrator::start(voices, Box::new(move || _ = wake.send(())));
    narrator.set_volume(0.0);
    narrator.read(1, lines(&["Un."]), Pace::Normal);
    let mut events = Vec::new();
    while !events.contains(&Event::Done { number: 1 }) {
        woken.recv_timeout(Duration::from_secs(20)).unwrap();
        events.extend(narrator.events());
    }
    let first = &events[0];
    assert!(*first == started(1, "Un.") || *first == Event::Unavailable(Unavailable::NoDevice));
}

#[test]
fn fits_into_a_program_of_many_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Narrator<String>>();
    shared::<Voices>();
}
