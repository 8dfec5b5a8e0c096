//! Pas à Pas: an accessible, offline self-training kiosk. The map of the code is in the README.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
pub mod bidi;
pub mod check;
pub mod cli;
pub mod comfort;
pub mod content;
pub mod exercise;
pub mod export;
pub mod fonts;
pub mod imitation;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod lesson;
pub mod narrator;
pub mod printer;
pub mod problem;
pub mod progress;
pub mod running;
pub mod screens;
pub mod session;
pub mod sheet;
pub mod store;
pub mod theme;
pub mod widgets;
pub mod words;
