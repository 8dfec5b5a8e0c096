//! How the window is asked for, and what to say when the machine can't open one.

use std::panic;
use std::path::PathBuf;
use std::process;

use super::bare_x11::{self, Monitor};
use crate::configuration::{self, Adjustments, Configuration};
use crate::content::Content;
use crate::keyboard::Layout;
use crate::words::{Locale, Pseudo};

/// What the command line asks of the window.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folder of lessons, words and pictures.
    pub content_dir: PathBuf,
    /// Folder of progress.
    pub data_dir: PathBuf,
    /// Full screen or a window.
    pub situation: Situation,
    /// Language to start in, past the welcome screen.
    pub locale: Option<Locale>,
    /// A made-up language that is offered too.
    pub pseudo: Option<Pseudo>,
    /// Lesson to start in.
    pub lesson: Option<String>,
    /// Step of it to start at.
    pub step: Option<String>,
    /// What the operator chose, with the options of the command line.
    pub configuration: Configuration,
    /// Whether the operator's file has a fault, so that these are the defaults.
    pub has_faulty_configuration: bool,
    /// What the facilitator changed on the spot; the configuration has it already.
    pub adjustments: Adjustments,
    /// Whether what the facilitator changed can't be read.
    pub has_unreadable_adjustments: bool,
    /// A file to be made when the facilitator ends the program, for what would start it again.
    pub left_file: Option<PathBuf>,
    /// Whether saved files are followed, for an author.
    pub preview: bool,
    /// Whether to be silent.
    pub mute: bool,
}

impl Settings {
    /// Whether the first screen is the welcome screen, which needs no lesson.
    pub fn starts_at_welcome(&self) -> bool {
        self.locale.is_none() && self.lesson.is_none() && !self.preview && !self.is_workshop()
    }

    /// Whether it begins with a workshop.
    pub fn is_workshop(&self) -> bool {
        self.configuration.situation == configuration::Situation::Workshop && !self.preview
    }

    /// The keyboard that is drawn.
    pub fn keyboard<'a>(&self, content: &'a Content) -> &'a Layout {
        let found = content.keyboards.get(&self.configuration.keyboard);
        found.unwrap_or(&content.keyboard)
    }
}

/// Full screen or a window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Situation {
    /// Covers the screen, without a border.
    FullScreen,
    /// A window of this size in pixels, which stands for the whole screen.
    Windowed {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
}

/// Why the window can't open, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Neither X11 nor Wayland answers.
    #[error(
        "no display: neither X11 (DISPLAY) nor Wayland (WAYLAND_DISPLAY) answers. \
         Start pas-a-pas in a graphical session, or under `xvfb-run` for trials. Detail: {0}"
    )]
    NoDisplay(String),
}

/// Asks for the display before Bevy does, which would panic without one. Answers with the monitor to fill
/// where nobody arranges windows.
pub fn display() -> Result<Option<Monitor>, Failure> {
    let wayland = wayland_client::Connection::connect_to_env();
    let Err(wayland) = wayland else {
        return Ok(None);
    };
    let (connection, screen) = x11rb::connect(None)
        .map_err(|x11| Failure::NoDisplay(format!("X11: {x11}; Wayland: {wayland}")))?;
    Ok(bare_x11::monitor(&connection, screen))
}

/// What a person typed stands in memory: no crash writes memory to a disk.
#[cfg(unix)]
pub fn leave_no_dump() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    if let Err(error) = setrlimit(Resource::Core, none) {
        eprintln!("pas-a-pas: a crash may leave a core file ({error})");
    }
}

/// Elsewhere the system decides.
#[cfg(not(unix))]
pub fn leave_no_dump() {}

/// Faults of the graphics driver reach us only as panics inside Bevy, on a thread of its own, after
/// which it would wait for ever. They end the program with a sentence that says what to do instead.
pub fn explain_panics() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let text = info.payload_as_str().unwrap_or_default();
        let graphics = [
            "GPU",
            "wgpu surface",
            "RequestDeviceError",
            "render adapter",
        ];
        if graphics.iter().any(|word| text.contains(word)) {
            eprintln!(
                "pas-a-pas: no graphics driver can draw on this display. Install a Vulkan driver \
                 (on Debian: mesa-vulkan-drivers, which can also draw without a graphics card)."
            );
            process::exit(3);
        }
        usual(info);
        // A half-alive window helps nobody: end, so that the session starts the program again.
        process::exit(101);
    }));
}
