//! Pas à Pas: an accessible, offline self-training kiosk. The map of the code is in the README.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

/// Words are many small pieces of memory: `check` takes a third less time with it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod app;
pub mod bidi;
pub mod check;
pub mod cli;
pub mod comfort;
pub mod compare;
pub mod configuration;
pub mod content;
pub mod doctor;
pub mod exercise;
pub mod export;
pub mod falc;
pub mod fonts;
pub mod identity;
pub mod imitation;
pub mod input_device;
pub mod keyboard;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod lesson;
pub mod letters;
pub mod local_time;
pub mod narrator;
pub mod printer;
pub mod problem;
pub mod progress;
pub mod report;
pub mod resume;
pub mod review;
pub mod running;
pub mod screens;
pub mod script;
pub mod secrets;
pub mod session;
pub mod sheet;
pub mod skeleton;
pub mod store;
pub mod theme;
pub mod typed;
pub mod widgets;
pub mod words;
