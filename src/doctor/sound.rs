//! The sound: whether there is a device, and where this build can play, whether it takes a sentence.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::{Finding, MOST_TIME, Machine, voices};
use crate::comfort::Pace;
use crate::narrator::{Event, Line, Narrator, Voices};
use crate::problem::Fault;
use crate::running::said;
use crate::words::Sentence;

const CHECK: &str = "sound";
/// A sentence of some seconds is heard by then, or never.
const MOST_PLAYING: Duration = Duration::from_secs(20);

pub(super) fn check(machine: &Machine) -> Vec<Finding> {
    let devices = devices();
    if devices.is_empty() {
        let said = Fault::new("doctor-sound-none");
        return vec![Finding::fault(CHECK, said, Fault::new("doctor-sound-plug"))];
    }
    let devices = devices.join(", ");
    if !cfg!(feature = "sound") {
        let said = Fault::new("doctor-sound-there").with("devices", devices);
        return vec![Finding::ok(CHECK, said)];
    }
    let Some(sentence) = machine
        .content
        .locales
        .iter()
        .find_map(|locale| voices::sentence(machine, locale))
    else {
        let said = Fault::new("doctor-sound-there").with("devices", devices);
        return vec![Finding::ok(CHECK, said)];
    };
    let volume = machine.settings.configuration.volume;
    let finding = match play(voices::all(machine), sentence, volume.gain()) {
        Ok(()) => {
            let said = Fault::new("doctor-sound-played")
                .with("devices", devices)
                .with("step", volume.step().to_string());
            Finding::ok(CHECK, said)
        }
        Err(why) => {
            let said = Fault::new("doctor-sound-refused")
                .with("devices", devices)
                .with("said", why);
            Finding::fault(CHECK, said, Fault::new("doctor-sound-plug"))
        }
    };
    vec![finding]
}

/// What could play: sound cards of ALSA, and sound servers of this session.
fn devices() -> Vec<String> {
    let listed = said(Command::new("aplay").arg("-l"), MOST_TIME).unwrap_or_default();
    let mut found: Vec<String> = listed
        .lines()
        .filter(|line| line.starts_with("card "))
        .map(|line| line.split(',').next().unwrap_or(line).to_owned())
        .collect();
    if found.is_empty() {
        let cards = fs::read_to_string("/proc/asound/cards").unwrap_or_default();
        let cards = cards
            .lines()
            .filter_map(|line| Some(line.split_once("]: ")?.1.to_owned()));
        found.extend(cards);
    }
    let runtime_dir = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let servers = [("PulseAudio", "pulse/native"), ("PipeWire", "pipewire-0")];
    for (name, socket) in servers {
        if runtime_dir
            .as_ref()
            .is_some_and(|dir| answers(&dir.join(socket)))
        {
            found.push(name.to_owned());
        }
    }
    found.dedup();
    found
}

/// Plays a sentence as the kiosk does; why that was not possible.
fn play(voices: Voices, sentence: Sentence, gain: f32) -> Result<(), String> {
    let narrator = Narrator::start(Arc::new(voices), Box::new(|| {}));
    narrator.set_volume(gain);
    narrator.read(1, vec![Line { tag: (), sentence }], Pace::Normal);
    let deadline = Instant::now() + MOST_PLAYING;
    while Instant::now() < deadline {
        for event in narrator.events() {
            match event {
                Event::Done { .. } => return Ok(()),
                Event::Skipped { error, .. } => return Err(error.to_string()),
                Event::Unavailable(why) => return Err(why.to_string()),
                Event::Started { .. } | Event::Available => {}
            }
        }
        thread::sleep(Duration::from_millis(50));
    }
    Err(format!("{} s", MOST_PLAYING.as_secs()))
}

/// Whether something listens at this socket.
#[cfg(unix)]
pub(super) fn answers(socket: &Path) -> bool {
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc;
    let (tell, told) = mpsc::channel();
    let socket = socket.to_owned();
    // A server that takes no one more would keep us waiting for ever.
    thread::spawn(move || tell.send(UnixStream::connect(socket).is_ok()));
    told.recv_timeout(MOST_TIME).unwrap_or(false)
}

/// Whether something listens at this socket: this system has none.
#[cfg(not(unix))]
pub(super) fn answers(_: &Path) -> bool {
    false
}
