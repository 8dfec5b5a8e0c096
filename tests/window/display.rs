//! A screen of our own: an X server without a device, with a mouse and a keyboard moved from outside.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, ImageFormat, MapState, Window,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT};

use crate::until::until;

/// One screen at a time: tests that measure time and CPU must not disturb each other.
static TURN: Mutex<()> = Mutex::new(());

/// Waits for the turn of a test that uses a screen.
pub fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The screen.
pub struct Display {
    server: Child,
    /// Its name, such as `:99`.
    pub name: String,
    connection: RustConnection,
    root: Window,
    /// Width and height in pixels.
    pub size: (u16, u16),
    _turn: MutexGuard<'static, ()>,
}

/// The keyboard of a screen: from here nothing of the screen can be seen.
pub struct Keys(String);

/// What is on the screen.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Blue, green, red and nothing, for each pixel.
    bytes: Vec<u8>,
    /// In pixels.
    width: usize,
}

impl Display {
    /// A screen of 1280×800.
    pub fn new() -> Self {
        Self::sized(1280, 800)
    }

    /// A screen of this size.
    pub fn sized(width: u16, height: u16) -> Self {
        let turn = turn();
        // Without -noreset the server forgets the keyboard layout when its last client leaves.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb (Debian package xvfb)");
        let mut number = String::new();
        let output = server.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut number).unwrap();
        let name = format!(":{}", number.trim());
        let (connection, screen) = until("the X server", || x11rb::connect(Some(&name)).ok());
        let root = connection.setup().roots[screen].root;
        Self {
            server,
            name,
            connection,
            root,
            size: (width, height),
            _turn: turn,
        }
    }

    /// What is on the screen now.
    pub fn picture(&self) -> Picture {
        let (width, height) = self.size;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)
            .unwrap();
        Picture {
            bytes: image.reply().unwrap().data,
            width: width.into(),
        }
    }

    /// Covers the whole screen with black, above every window, for as long as the display lives: who works now does
    /// so without looking.
    pub fn draw_curtain(&self) {
        let curtain = self.connection.generate_id().unwrap();
        let values = CreateWindowAux::new()
            .background_pixel(0)
            .override_redirect(1);
        let (width, height) = self.size;
        let class = WindowClass::INPUT_OUTPUT;
        let made = self.connection.create_window(
            COPY_DEPTH_FROM_PARENT,
            curtain,
            self.root,
            0,
            0,
            width,
            height,
            0,
            class,
            COPY_FROM_PARENT,
            &values,
        );
        made.unwrap().check().unwrap();
        let shown = self.connection.map_window(curtain).unwrap();
        shown.check().unwrap();
    }

    /// The window that is shown, if there is one, with its place: x, y, width, height.
    pub fn window(&self) -> Option<(Window, [i32; 4])> {
        let children = self.connection.query_tree(self.root).ok()?.reply().ok()?;
        children.children.into_iter().find_map(|window| {
            let attributes = self.connection.get_window_attributes(window).ok()?;
            let shown = attributes.reply().ok()?.map_state == MapState::VIEWABLE;
            let place = self.connection.get_geometry(window).ok()?.reply().ok()?;
            let place = [
                i32::from(place.x),
                i32::from(place.y),
                i32::from(place.width),
                i32::from(place.height),
            ];
            // Helpers of programs are windows of one pixel.
            (shown && place[2] > 100).then_some((window, place))
        })
    }

    /// Presses and releases a key by its X name, such as `Tab`.
    pub fn key(&self, key: &str) {
        self.xdotool(&["key", key]);
    }

    /// The number of its server among the processes.
    pub fn id(&self) -> u32 {
        self.server.id()
    }

    /// The keys alone, for a person who does not look.
    pub fn keys(&self) -> Keys {
        Keys(self.name.clone())
    }

    /// Moves the mouse there and clicks.
    pub fn click(&self, x: i32, y: i32) {
        self.move_mouse(x, y);
        // As slowly as a person: two clicks in quick succession are one double click, which counts once.
        thread::sleep(Duration::from_millis(1000));
        self.press_mouse();
    }

    /// Moves the mouse there.
    pub fn move_mouse(&self, x: i32, y: i32) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
    }

    /// Presses and releases the button of the mouse where it is.
    pub fn press_mouse(&self) {
        // Without that it waits for a tenth of a second after the click.
        self.xdotool(&["click", "--delay", "0", "1"]);
    }

    /// Keeps a button of the mouse down for a time: `2` is the middle one, `3` the right one.
    pub fn hold_mouse(&self, button: &str, time: Duration) {
        self.xdotool(&["mousedown", button]);
        thread::sleep(time);
        self.xdotool(&["mouseup", button]);
    }

    /// Asks a window to close, as a window manager does for Alt+F4.
    pub fn ask_to_close(&self, window: Window) {
        let [protocols, close] = ["WM_PROTOCOLS", "WM_DELETE_WINDOW"].map(|name| {
            let atom = self.connection.intern_atom(false, name.as_bytes());
            atom.unwrap().reply().unwrap().atom
        });
        let data = [close, x11rb::CURRENT_TIME, 0, 0, 0];
        let request = ClientMessageEvent::new(32, window, protocols, data);
        let sent = self
            .connection
            .send_event(false, window, EventMask::NO_EVENT, request);
        sent.unwrap().check().unwrap();
    }

    /// Chooses a keyboard layout, such as `fr`.
    pub fn layout(&self, layout: &str) {
        command(&self.name, "setxkbmap", &[layout]);
    }

    fn xdotool(&self, arguments: &[&str]) {
        command(&self.name, "xdotool", arguments);
    }
}

impl Keys {
    /// Presses and releases a key by its X name.
    pub fn key(&self, key: &str) {
        command(&self.0, "xdotool", &["key", key]);
    }

    /// Presses a key and keeps it down.
    pub fn key_down(&self, key: &str) {
        command(&self.0, "xdotool", &["keydown", key]);
    }

    /// Lets a key go.
    pub fn key_up(&self, key: &str) {
        command(&self.0, "xdotool", &["keyup", key]);
    }
}

/// Has a program act on the display of this name.
fn command(display: &str, program: &str, arguments: &[&str]) {
    let done = Command::new(program)
        .args(arguments)
        .env("DISPLAY", display)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(
        done.status.success(),
        "{program} {arguments:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
}

impl Drop for Display {
    fn drop(&mut self) {
        _ = self.server.kill();
        _ = self.server.wait();
    }
}

impl Picture {
    /// A picture in the format that `grim -t ppm` writes.
    pub fn from_ppm(ppm: &[u8]) -> Option<Self> {
        let mut parts = ppm.splitn(4, |byte| byte.is_ascii_whitespace());
        let [kind, width, height] = [(); 3].map(|()| parts.next().unwrap_or_default());
        let number = |text| std::str::from_utf8(text).ok()?.parse::<usize>().ok();
        let width = number(width)?;
        let pixels = width * number(height)? * 3;
        let colours = ppm.get(ppm.len().checked_sub(pixels)?..)?;
        let bytes = colours.chunks_exact(3).flat_map(|p| [p[2], p[1], p[0], 0]);
        (kind == b"P6").then(|| Self {
            bytes: bytes.collect(),
            width,
        })
    }

    /// Width and height in pixels.
    pub fn size(&self) -> [usize; 2] {
        [self.width, self.bytes.len() / 4 / self.width.max(1)]
    }

    /// Blue, green and red at a place.
    pub fn colour(&self, x: usize, y: usize) -> [u8; 3] {
        let at = (y * self.width + x) * 4;
        [self.bytes[at], self.bytes[at + 1], self.bytes[at + 2]]
    }

    /// Colours of the first and the last pixel.
    pub fn corners(&self) -> [[u8; 3]; 2] {
        let colour = |at: usize| [self.bytes[at], self.bytes[at + 1], self.bytes[at + 2]];
        [colour(0), colour(self.bytes.len() - 4)]
    }

    /// How many colours it has: an empty window has one or two.
    pub fn colours(&self) -> usize {
        let pixels = self.bytes.chunks_exact(4);
        pixels
            .map(|p| [p[0], p[1], p[2]])
            .collect::<HashSet<_>>()
            .len()
    }
}
