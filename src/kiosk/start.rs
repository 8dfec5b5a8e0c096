//! How the window is asked for, and what to say when the machine can't open one.

use std::panic;
use std::path::PathBuf;
use std::process;

use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, Window};

use crate::words::Locale;

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
    /// Lesson to start in.
    pub lesson: Option<String>,
    /// Step of it to start at.
    pub step: Option<String>,
    /// Whether to be silent.
    pub mute: bool,
    /// Diagonal of the screen in inches.
    pub screen_inches: f32,
    /// Distance of the eyes in millimetres.
    pub distance_mm: f32,
}

/// Full screen or a window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Situation {
    /// Covers the screen, without a border.
    FullScreen,
    /// A window of this size in pixels, where a point is a pixel.
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

/// What is known of the display before the window is opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Display {
    /// Someone arranges windows: Wayland, or X11 with a window manager.
    Arranged,
    /// X11 without a window manager: a window must be as large as the screen by itself.
    Bare {
        /// Width of the screen in pixels.
        width: u32,
        /// Height of the screen in pixels.
        height: u32,
    },
}

/// Asks for the display before Bevy does, which would panic without one.
pub fn display() -> Result<Display, Failure> {
    let wayland = wayland_client::Connection::connect_to_env();
    let Err(wayland) = wayland else {
        return Ok(Display::Arranged);
    };
    let (connection, number) = x11rb::connect(None)
        .map_err(|x11| Failure::NoDisplay(format!("X11: {x11}; Wayland: {wayland}")))?;
    let Some(screen) = connection.setup().roots.get(number) else {
        return Ok(Display::Arranged);
    };
    Ok(if has_manager(&connection, screen.root) {
        Display::Arranged
    } else {
        Display::Bare {
            width: screen.width_in_pixels.into(),
            height: screen.height_in_pixels.into(),
        }
    })
}

/// Whether a window manager has put its sign on the root window. When in doubt there is one.
fn has_manager(connection: &impl Connection, root: Window) -> bool {
    let sign = || -> Result<bool, ReplyError> {
        let name = connection.intern_atom(false, b"_NET_SUPPORTING_WM_CHECK")?;
        let name = name.reply()?.atom;
        let sign = connection.get_property(false, root, name, AtomEnum::WINDOW, 0, 1)?;
        Ok(sign.reply()?.value_len > 0)
    };
    sign().unwrap_or(true)
}

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
