//! The sound device, and its silent twin.

use std::sync::Arc;
use std::time::Duration;

use super::clip::Clip;

#[cfg(feature = "sound")]
mod device;

/// What a speaker tells the thread of the voice.
#[cfg_attr(not(feature = "sound"), allow(dead_code, reason = "nothing plays"))]
pub(super) struct Signals {
    /// The clip of this number was heard to its end.
    pub(super) ended: Box<dyn Fn(u64) + Send + Sync>,
    /// The device does not work any more.
    pub(super) lost: Arc<dyn Fn() + Send + Sync>,
}

/// Plays one clip at a time.
pub(super) trait Speaker {
    /// Opens the device when it is not open. False when there is none.
    fn ready(&mut self) -> bool;
    /// Plays a clip after a silence. False when that can't be.
    fn play(&mut self, play: u64, clip: &Clip, after: Duration) -> bool;
    /// Silent at once.
    fn stop(&mut self);
    /// Holds the clip, or goes on with it.
    fn pause(&mut self, paused: bool);
    /// Factor on the samples.
    fn set_volume(&mut self, gain: f32);
    /// Gives the device back until the next `ready`.
    fn rest(&mut self);
}

/// The speaker of this machine.
#[cfg(feature = "sound")]
pub(super) fn of_machine(signals: Signals) -> Box<dyn Speaker> {
    Box::new(device::Device::new(signals))
}

/// The speaker of this machine: the program was built without sound.
#[cfg(not(feature = "sound"))]
pub(super) fn of_machine(_: Signals) -> Box<dyn Speaker> {
    Box::new(Nothing)
}

/// No speaker at all.
pub(super) struct Nothing;

impl Speaker for Nothing {
    fn ready(&mut self) -> bool {
        false
    }

    fn play(&mut self, _: u64, _: &Clip, _: Duration) -> bool {
        false
    }

    fn stop(&mut self) {}

    fn pause(&mut self, _: bool) {}

    fn set_volume(&mut self, _: f32) {}

    fn rest(&mut self) {}
}
