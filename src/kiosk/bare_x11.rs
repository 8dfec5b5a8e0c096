//! X11 without a window manager, as in a session that runs only the kiosk: nobody makes the window full
//! screen and nobody gives it the keyboard, so it does both itself.

use bevy::prelude::*;
use bevy::window::{Monitor, PrimaryWindow, RawHandleWrapper, WindowMode};
use raw_window_handle::RawWindowHandle;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, InputFocus};
use x11rb::rust_connection::RustConnection;

use super::Situation;
use super::perform::Program;

/// Tries a few times: the window must be on screen before it can have the keyboard.
const MOST_TRIES: u32 = 40;

/// Takes the screen and the keyboard when there is no window manager to ask.
pub fn plugin(app: &mut App) {
    app.add_systems(Last, take_over);
}

fn take_over(
    mut windows: Query<(&mut Window, &RawHandleWrapper), With<PrimaryWindow>>,
    monitors: Query<&Monitor>,
    program: NonSend<Program>,
    mut tries: Local<u32>,
) {
    if *tries >= MOST_TRIES {
        return;
    }
    for (mut window, handle) in &mut windows {
        let id = match handle.get_window_handle() {
            RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok(),
            RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
            _ => None,
        };
        let Some(id) = id else {
            *tries = MOST_TRIES;
            return;
        };
        if !window.visible {
            continue;
        }
        *tries += 1;
        if program.settings().situation == Situation::FullScreen
            && let Some(monitor) = monitors.iter().next()
        {
            let (width, height) = (monitor.physical_width, monitor.physical_height);
            let lacks = window.physical_width() != width || window.physical_height() != height;
            if lacks && is_alone().unwrap_or(false) {
                window.mode = WindowMode::Windowed;
                window.decorations = false;
                window.position = WindowPosition::At(monitor.physical_position);
                window.resolution.set_physical_resolution(width, height);
            }
        }
        // A fault here leaves things as they are: the mouse and touch work without the keyboard.
        if let Ok(true) = take_keyboard(id) {
            *tries = MOST_TRIES;
        }
    }
}

/// Whether no window manager runs (EWMH: it would name itself on the root window).
fn is_alone() -> Result<bool, Box<dyn std::error::Error>> {
    let (connection, screen) = x11rb::connect(None)?;
    manager_is_missing(&connection, screen)
}

fn manager_is_missing(
    connection: &RustConnection,
    screen: usize,
) -> Result<bool, Box<dyn std::error::Error>> {
    let root = connection
        .setup()
        .roots
        .get(screen)
        .ok_or("no screen")?
        .root;
    let atom = connection
        .intern_atom(false, b"_NET_SUPPORTING_WM_CHECK")?
        .reply()?
        .atom;
    let named = connection
        .get_property(false, root, atom, AtomEnum::WINDOW, 0, 1)?
        .reply()?;
    Ok(named.value_len == 0)
}

/// Gives the window the keyboard; whether there is nothing more to do.
fn take_keyboard(window: u32) -> Result<bool, Box<dyn std::error::Error>> {
    let (connection, screen) = x11rb::connect(None)?;
    if !manager_is_missing(&connection, screen)? {
        return Ok(true);
    }
    let focus = connection
        .set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?
        .check();
    Ok(focus.is_ok())
}
