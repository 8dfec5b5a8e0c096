//! X11 without a window manager, as in a session that runs only the kiosk: nobody makes the window full
//! screen and nobody gives it the keyboard, so it does both itself.

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RawHandleWrapper};
use raw_window_handle::RawWindowHandle;
use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, InputFocus, Screen};
use x11rb::rust_connection::RustConnection;

/// Tries a few times: the window must be on screen before it can have the keyboard.
const MOST_TRIES: u32 = 40;

/// Place of a monitor in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Monitor {
    /// Left and top edge.
    pub at: (i32, i32),
    /// Width and height.
    pub size: (u32, u32),
}

/// The monitor to fill when there is no window manager to ask; none when there is one, or in doubt.
pub fn monitor(connection: &RustConnection, screen: usize) -> Option<Monitor> {
    let screen = connection.setup().roots.get(screen)?;
    if has_manager(connection, screen).unwrap_or(true) {
        return None;
    }
    let monitors = connection.randr_get_monitors(screen.root, true).ok();
    let monitors = monitors.and_then(|cookie| cookie.reply().ok());
    let monitors = monitors.map(|reply| reply.monitors).unwrap_or_default();
    let chosen = monitors.iter().find(|monitor| monitor.primary);
    Some(match chosen.or(monitors.first()) {
        Some(monitor) => Monitor {
            at: (monitor.x.into(), monitor.y.into()),
            size: (monitor.width.into(), monitor.height.into()),
        },
        None => Monitor {
            at: (0, 0),
            size: (
                screen.width_in_pixels.into(),
                screen.height_in_pixels.into(),
            ),
        },
    })
}

/// Whether a window manager has put its sign on the root window (EWMH).
fn has_manager(connection: &RustConnection, screen: &Screen) -> Result<bool, ReplyError> {
    let name = connection.intern_atom(false, b"_NET_SUPPORTING_WM_CHECK")?;
    let name = name.reply()?.atom;
    let sign = connection.get_property(false, screen.root, name, AtomEnum::WINDOW, 0, 1)?;
    Ok(sign.reply()?.value_len > 0)
}

/// Takes the keyboard; only for where nobody gives it.
pub fn plugin(app: &mut App) {
    app.add_systems(Last, take_keyboard);
}

fn take_keyboard(
    windows: Query<(&Window, &RawHandleWrapper), With<PrimaryWindow>>,
    mut tries: Local<u32>,
) {
    for (window, handle) in &windows {
        if *tries >= MOST_TRIES || !window.visible {
            continue;
        }
        *tries += 1;
        let id = match handle.get_window_handle() {
            RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok(),
            RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
            _ => None,
        };
        // A fault here leaves things as they are: the mouse and touch work without the keyboard.
        if id.is_none_or(|id| give_keyboard(id).is_ok()) {
            *tries = MOST_TRIES;
        }
    }
}

fn give_keyboard(window: u32) -> Result<(), Box<dyn std::error::Error>> {
    let (connection, _) = x11rb::connect(None)?;
    let focus = connection.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?;
    Ok(focus.check()?)
}
