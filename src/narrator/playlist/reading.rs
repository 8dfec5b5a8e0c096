//! What is being read: its lines, their clips, and how far it has come.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::Line;
use super::super::clip::Clip;
use super::super::voices::VoiceError;
use crate::comfort::Pace;

#[derive(Debug)]
pub(super) struct Reading<T> {
    pub number: u64,
    pub lines: Vec<Line<T>>,
    pub pace: Pace,
    /// The line being heard, or to be heard next.
    pub at: usize,
    /// Number of the clip being played.
    pub playing: Option<u64>,
    /// Whether that is the chime.
    pub chimes: bool,
    pub clips: BTreeMap<usize, Result<Arc<Clip>, VoiceError>>,
    /// The first sentence that could not be made.
    pub fault: Option<VoiceError>,
    pub heard: bool,
}

impl<T> Reading<T> {
    /// These lines, before the first one.
    pub fn new(number: u64, lines: Vec<Line<T>>, pace: Pace) -> Self {
        Self {
            number,
            lines,
            pace,
            at: 0,
            playing: None,
            chimes: false,
            clips: BTreeMap::new(),
            fault: None,
            heard: false,
        }
    }
}
