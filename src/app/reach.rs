//! Where keyboard focus and pointer are.

use super::Reach;
use crate::progress::Timestamp;

/// Where keyboard focus and pointer are.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ReachState {
    /// Control that shall get the focus when it is next drawn: the sensible one of a new screen.
    pub wanted: Option<String>,
    /// Control that has the focus.
    pub focused: Option<String>,
    /// Number of the latest arrival: what comes anew begins at its top.
    pub arrivals: u64,
    /// Control under the pointer or finger.
    pub under: Option<String>,
    /// Control that the pointer or finger moved to, and since when; none once it was heard.
    pub pointed: Option<(Reach, Timestamp)>,
}
