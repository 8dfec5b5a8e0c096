//! Assistive technology both ways: what is on screen goes out, what is asked for comes in.
//!
//! bevy_egui sends the tree out but reads nothing back, and bevy_winit's handler only fills a queue
//! without waking the window: measured, a press by a screen reader then waits for up to 5 seconds
//! (60 without focus).

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

use super::perform::Program;
use crate::app::Action;

/// How often the queues are looked at while someone listens: a press must show within 200 ms.
const LISTENING: Duration = Duration::from_millis(40);
/// How often it is looked whether someone has begun to listen.
const ALONE: Duration = Duration::from_millis(400);

/// Joins AccessKit and egui.
pub fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        (arm, pass_on)
            .chain()
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
    app.add_systems(Update, watch);
    app.add_systems(Last, redraw_for_requests);
}

/// Lets egui build its tree from the moment that someone listens, and tells the program: AccessKit is asked for its tree
/// when a screen reader says on the bus that it is running.
fn arm(
    requested: Option<Res<AccessibilityRequested>>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut program: NonSendMut<Program>,
    mut armed: Local<bool>,
) {
    if *armed || !requested.is_some_and(|requested| requested.get()) {
        return;
    }
    for mut context in &mut contexts {
        let context = context.get_mut();
        context.enable_accesskit();
        context.request_repaint();
        *armed = true;
    }
    if *armed {
        let now = program.now();
        program.act(Action::ScreenReader, now);
    }
}

/// Gives the requests of assistive technology to egui, as events like any other.
fn pass_on(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for ActionRequest(request) in requests.read() {
        for mut input in &mut inputs {
            input
                .events
                .push(egui::Event::AccessKitActionRequest(request.clone()));
        }
    }
}

/// Requests are read by bevy_winit at the end of a frame: another frame must follow to act on them.
fn redraw_for_requests(
    mut requests: MessageReader<ActionRequest>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if requests.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

/// Starts the thread that wakes the window when a request is waiting or someone begins to listen.
fn watch(
    handlers: Option<Res<WinitActionRequestHandlers>>,
    requested: Option<Res<AccessibilityRequested>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut started: Local<bool>,
) {
    let (Some(handlers), Some(requested), Some(proxy)) = (handlers, requested, proxy) else {
        return;
    };
    if *started || handlers.is_empty() {
        return;
    }
    *started = true;
    let queues: Vec<Arc<Mutex<WinitActionRequestHandler>>> = handlers.values().cloned().collect();
    let (requested, proxy) = (requested.clone(), (*proxy).clone());
    let wait = move || {
        let mut listening = false;
        loop {
            thread::sleep(if listening { LISTENING } else { ALONE });
            let begins = !listening && requested.get();
            listening |= begins;
            let waiting = queues
                .iter()
                .any(|queue| queue.lock().is_ok_and(|queue| !queue.is_empty()));
            // An event loop that is gone ends the program, and this thread with it.
            if (begins || waiting) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
        }
    };
    if let Err(error) = thread::Builder::new().name("assistive".into()).spawn(wait) {
        eprintln!("pas-a-pas: screen readers will be answered late: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::accesskit;

    #[test]
    fn a_request_becomes_an_event() {
        let mut app = App::new();
        app.add_message::<ActionRequest>();
        app.add_systems(PreUpdate, pass_on);
        let entity = app
            .world_mut()
            .spawn((EguiInput::default(), PrimaryEguiContext))
            .id();
        let request = accesskit::ActionRequest {
            action: accesskit::Action::Click,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: None,
        };
        app.world_mut()
            .write_message(ActionRequest(request.clone()));
        app.update();
        let input = app.world().get::<EguiInput>(entity).unwrap();
        assert_eq!(input.events, [egui::Event::AccessKitActionRequest(request)]);
    }
}
