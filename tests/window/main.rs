//! The real program in a real window, driven from outside: keys, mouse and screen reader under an X server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod assistive;
mod corner;
mod deeds;
mod display;
mod kiosk;
mod lesson;
mod lock;
mod machine;
mod preview;
mod reader;
mod soak;
mod traces;
mod until;
mod walk;
mod wayland;
mod workshop;
