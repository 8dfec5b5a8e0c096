//! The screens as people meet them: drawn without a window, reached through what a screen reader is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod by_ear;
mod checks;
mod clauses;
mod corner;
mod deeds;
mod drawn;
mod hands;
mod heard;
mod hearing;
mod keeping;
mod layout;
mod lesson;
mod live;
mod mirrored;
mod painted;
mod places;
mod profiles;
mod pseudo;
mod secrecy;
mod seen;
mod stage;
mod switch;
mod tabbing;
mod tablet;
mod targets;
mod told;
mod word;
mod workshop;
