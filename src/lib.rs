//! Pas à Pas: an accessible, offline self-training kiosk. The map of the code is in the README.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

pub mod comfort;
pub mod problem;
pub mod progress;
pub mod words;
