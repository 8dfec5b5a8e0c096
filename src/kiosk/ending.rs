//! The program ends when it is asked to: what waits is written first, and a sleeping window hears it at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::perform::Program;

/// Bevy's own plugin knows only Ctrl+C and acts on it when the window wakes for another reason: this one
/// takes its place.
pub fn plugin(app: &mut App) {
    let asked = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&asked);
    app.add_systems(PreStartup, move |proxy: Res<EventLoopProxyWrapper>| {
        listen((*proxy).clone(), &asked)
    });
    app.add_systems(Update, move |mut exits: MessageWriter<AppExit>| {
        if seen.swap(false, Ordering::Relaxed) {
            exits.write(AppExit::Success);
        }
    });
    app.add_systems(Last, write_what_waits);
}

/// Waits for signals on a thread of its own.
fn listen(proxy: EventLoopProxy<WinitUserEvent>, asked: &Arc<AtomicBool>) {
    let asked = Arc::clone(asked);
    let started = Signals::new([SIGTERM, SIGINT, SIGHUP]).and_then(|mut signals| {
        let wait = move || {
            for _ in signals.forever() {
                asked.store(true, Ordering::Relaxed);
                // An event loop that is gone has ended already.
                _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
        };
        thread::Builder::new().name("ending".into()).spawn(wait)
    });
    if let Err(error) = started {
        eprintln!("pas-a-pas: signals end the program without further writing: {error}");
    }
}

/// Nothing is lost when the program ends.
fn write_what_waits(mut exits: MessageReader<AppExit>, mut program: NonSendMut<Program>) {
    if exits.read().count() > 0 {
        program.end();
    }
}
