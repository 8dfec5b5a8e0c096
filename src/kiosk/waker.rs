//! Wakes the sleeping window at a given moment.

use std::collections::BTreeSet;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// A thread that waits for the earliest of the moments it was given.
pub struct Waker {
    moments: Sender<Instant>,
}

impl Waker {
    /// Starts it; `wake` is called at each moment.
    pub fn new(wake: impl Fn() + Send + 'static) -> Self {
        let (moments, receiver) = channel::<Instant>();
        let wait = move || {
            let mut moments = BTreeSet::<Instant>::new();
            loop {
                let received = match moments.first() {
                    None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
                    Some(at) => receiver.recv_timeout(at.saturating_duration_since(Instant::now())),
                };
                match received {
                    Ok(at) => _ = moments.insert(at),
                    Err(RecvTimeoutError::Timeout) => {
                        let now = Instant::now();
                        moments.retain(|at| *at > now);
                        wake();
                    }
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        };
        // Without the thread only hovering is not heard: not worth failing for.
        let started = thread::Builder::new().name("waker".into()).spawn(wait);
        if let Err(error) = started {
            eprintln!("pas-a-pas: the clock thread can't start: {error}");
        }
        Self { moments }
    }

    /// Asks to be woken after `millis` milliseconds.
    pub fn after(&self, millis: u64) {
        // The thread is gone only when it could not start, which was said.
        _ = self
            .moments
            .send(Instant::now() + Duration::from_millis(millis));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn wakes_once_for_each_moment_asked_for() {
        let (told, hears) = mpsc::channel();
        let waker = Waker::new(move || told.send(()).unwrap());
        waker.after(1);
        hears.recv_timeout(Duration::from_secs(20)).unwrap();
        assert!(hears.try_recv().is_err());
        waker.after(40);
        waker.after(1);
        hears.recv_timeout(Duration::from_secs(20)).unwrap();
        hears
            .recv_timeout(Duration::from_secs(20))
            .expect("an earlier moment makes no later one forgotten");
    }
}
