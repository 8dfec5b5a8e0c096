//! The real program in a real window, driven from outside: keys, mouse and screen reader under an X server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod assistive;
mod by_ear;
mod corner;
mod deeds;
mod display;
mod ear;
mod frame;
mod kiosk;
mod largest;
mod lesson;
mod listener;
mod lock;
mod machine;
mod pages;
mod preview;
mod reader;
mod soak;
mod switch;
mod tones;
mod traces;
mod until;
mod walk;
mod wayland;
mod workshop;
