//! Whether the system asks programs to keep still: it tells by itself, nothing is polled.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

use mundy::{Interest, Preferences, Subscription};

use crate::app::Action;

/// What the desktop tells (the settings portal of freedesktop.org, and the older key of GNOME). A session without one
/// tells nothing.
pub struct Stillness {
    told: Receiver<bool>,
    /// It is told for as long as this lives.
    _subscription: Subscription,
}

impl Stillness {
    /// Begins to listen; `wake` is called at the beginning and when it changes.
    pub fn watch(wake: impl Fn() + Send + 'static) -> Self {
        let (tell, told) = channel();
        let wake = Mutex::new(wake);
        let tell = move |preferences: Preferences| {
            // Nobody hears it only when the program ends.
            _ = tell.send(preferences.reduced_motion.is_reduce());
            if let Ok(wake) = wake.lock() {
                wake();
            }
        };
        Self {
            told,
            _subscription: Preferences::subscribe(Interest::ReducedMotion, tell),
        }
    }

    /// What was told since the last time.
    pub fn events(&self) -> Vec<Action> {
        self.told.try_iter().map(Action::KeepStill).collect()
    }
}
