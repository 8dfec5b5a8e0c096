//! Ears: a sound device without hardware, at whose other end the test listens, and a voice whose words can be told
//! from their sound. What is heard here went the whole way: speech program, clip, mixer, sound device.
//!
//! ALSA writes what is played into a pipe. The program can play no faster than the ear takes it from there: the
//! ear is the clock of the device.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::display::Display;
use crate::kiosk::{Kiosk, root};
use crate::tones::{RATE, Tones};

/// Bytes of one moment as the program plays them: two channels of 32 bits.
const FRAME: usize = 8;
/// So many times faster than it is played a practised ear hears.
const PACE: f64 = 4.0;

/// Words of the voice, and the language of the voice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spoken {
    /// In two letters.
    pub language: String,
    /// As they are said.
    pub words: String,
}

/// Words that were heard.
pub struct Heard {
    /// What was said.
    pub spoken: Spoken,
    /// When it began, in time of the device.
    pub at: Duration,
}

/// The ear.
pub struct Ear {
    home: TempDir,
    sounds: Receiver<(u64, Option<usize>)>,
    /// How much was listened to, in samples.
    position: Arc<AtomicU64>,
    ends: Arc<AtomicBool>,
    /// While it is so, no time passes for the device.
    breathless: Arc<AtomicBool>,
    pipe: File,
    listening: Option<JoinHandle<()>>,
    said: Vec<Spoken>,
    /// Sounds that were no words.
    pub noises: usize,
}

impl Ear {
    /// Opens it: `variables` make a program play here.
    pub fn open() -> Self {
        let home = TempDir::new().unwrap();
        let at = |name: &str| home.path().join(name);
        fs::create_dir(at("bin")).unwrap();
        let voice = at("bin/espeak-ng");
        fs::copy(root().join("tests/window/voice.py"), &voice).unwrap();
        fs::set_permissions(&voice, fs::Permissions::from_mode(0o755)).unwrap();
        let pipe = at("played");
        let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        let device = format!(
            "pcm.nowhere {{ type null }}\n\
             pcm.!default {{ type file slave.pcm nowhere file \"{}\" format raw }}\n",
            pipe.display()
        );
        fs::write(at("asound.conf"), device).unwrap();
        // For both: opening it then waits for nobody, and it never comes to an end.
        let pipe = OpenOptions::new()
            .read(true)
            .write(true)
            .open(pipe)
            .unwrap();
        let (tell, sounds) = channel();
        let position = Arc::new(AtomicU64::new(0));
        let [ends, breathless] = [(); 2].map(|()| Arc::new(AtomicBool::new(false)));
        let listening = {
            let (mut pipe, ends) = (pipe.try_clone().unwrap(), Arc::clone(&ends));
            let position = Arc::clone(&position);
            let breathless = Arc::clone(&breathless);
            thread::spawn(move || {
                let mut tones = Tones::default();
                let mut bytes = [0; 4096];
                let mut due = Instant::now();
                while let Ok(read) = pipe.read(&mut bytes)
                    && !ends.load(Ordering::Relaxed)
                {
                    for sound in tones.take(&bytes[..read], FRAME) {
                        _ = tell.send(sound);
                    }
                    position.store(tones.position(), Ordering::Relaxed);
                    let secs = (read / FRAME) as f64 / f64::from(RATE) / PACE;
                    due = due.max(Instant::now()) + Duration::from_secs_f64(secs);
                    thread::sleep(due.saturating_duration_since(Instant::now()));
                    while breathless.load(Ordering::Relaxed) {
                        thread::sleep(Duration::from_millis(1));
                    }
                }
            })
        };
        Self {
            home,
            sounds,
            position,
            ends,
            breathless,
            pipe,
            listening: Some(listening),
            said: Vec::new(),
            noises: 0,
        }
    }

    /// Starts the kiosk in a window as large as the screen, with this device and this voice and no other.
    pub fn kiosk(&self, display: &Display) -> Kiosk {
        let (width, height) = display.size;
        let at = |name: &str| self.home.path().join(name).display().to_string();
        let variables = [
            ("DISPLAY", &display.name),
            ("ALSA_CONFIG_PATH", &at("asound.conf")),
            ("PATH", &at("bin")),
        ];
        let variables = variables.map(|(name, value)| (name, value.as_str()));
        Kiosk::with(&["--windowed", &format!("{width}x{height}")], &variables)
    }

    /// Stops listening for a moment, and with it the device, or goes on.
    pub fn hold_breath(&self, held: bool) {
        self.breathless.store(held, Ordering::Relaxed);
    }

    /// The next words, if any begin to be heard within this time.
    pub fn next(&mut self, time: Duration) -> Option<Heard> {
        let end = Instant::now() + time;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let (at, number) = self.sounds.recv_timeout(left).ok()?;
            match number.and_then(|number| self.words(number)) {
                Some(spoken) => {
                    let at = in_time(at);
                    return Some(Heard { spoken, at });
                }
                None => self.noises += 1,
            }
        }
    }

    /// How much of the device's time was listened to.
    pub fn now(&self) -> Duration {
        in_time(self.position.load(Ordering::Relaxed))
    }

    /// What the voice said under this number.
    fn words(&mut self, number: usize) -> Option<Spoken> {
        if number >= self.said.len() {
            let said = fs::read_to_string(self.home.path().join("bin/said")).unwrap_or_default();
            let line = |line: &str| {
                let (voice, words, _): (String, String, f64) = serde_json::from_str(line).unwrap();
                let language = voice.split('-').next().unwrap_or_default().to_owned();
                Spoken { language, words }
            };
            self.said = said.lines().map(line).collect();
        }
        self.said.get(number).cloned()
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        // It may wait for something to hear.
        _ = self.pipe.write_all(&[0; FRAME]);
        if let Some(listening) = self.listening.take() {
            _ = listening.join();
        }
    }
}

fn in_time(samples: u64) -> Duration {
    Duration::from_secs_f64(samples as f64 / f64::from(RATE))
}
