//! What is heard: screens that come, controls that are reached, and silence.

use super::content::{ahead, default_control, spoken};
use super::{Effect, Model, Reach, Reading, Sound, ear, scan};
use crate::progress::{InputDevice, Timestamp};
use crate::words::Message;

/// A pointer that rests on a control makes it heard, once.
pub(super) fn tick(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let Some((reach, since)) = model.reach.pointed.clone() else {
        return Vec::new();
    };
    let rested = now.millis_since(since);
    let dwell = model.dwell_millis();
    if rested < dwell {
        return vec![Effect::WakeAfter(dwell - rested)];
    }
    model.reach.pointed = None;
    if keeps_reading(model, &reach) {
        return Vec::new();
    }
    narrate(model, reach.messages)
}

/// The name of *Pause* must not take away what there is to pause.
fn keeps_reading(model: &Model, reach: &Reach) -> bool {
    model.narration.active && reach.control == "pause"
}

/// Focus that the person moved is heard; focus that came with a new screen is not, for the screen speaks.
pub(super) fn focus(model: &mut Model, reach: Option<Reach>) -> Vec<Effect> {
    model.reach.focused = reach.as_ref().map(|reach| reach.control.clone());
    let Some(reach) = reach else {
        return Vec::new();
    };
    let came_along = model.reach.wanted.take().as_ref() == Some(&reach.control);
    if model.comfort.by_ear && model.input_device != InputDevice::Assistive {
        return name(model, reach.messages);
    }
    if came_along {
        return Vec::new();
    }
    match model.input_device {
        // A screen reader speaks for itself; a mouse or finger that acts is heard by what it does.
        InputDevice::Keyboard if !keeps_reading(model, &reach) => narrate(model, reach.messages),
        _ => Vec::new(),
    }
}

/// A still mouse says nothing when a new screen puts a control under it.
pub(super) fn point(
    model: &mut Model,
    reach: Option<Reach>,
    moved: bool,
    now: Timestamp,
) -> Vec<Effect> {
    model.reach.under = reach.as_ref().map(|reach| reach.control.clone());
    // By ear a finger is heard at once, by the focus that goes with it.
    let by_ear = model.comfort.by_ear && model.input_device == InputDevice::Touch;
    model.reach.pointed = reach.filter(|_| moved && !by_ear).map(|reach| (reach, now));
    match model.reach.pointed {
        Some(_) => vec![Effect::WakeAfter(model.dwell_millis())],
        None => Vec::new(),
    }
}

/// A screen, or something new on it, has come: the focus goes to the sensible control, the voice reads.
pub(super) fn arrive(model: &mut Model) -> Vec<Effect> {
    model.reach.arrivals += 1;
    model.typing = model.typing.released();
    scan::arrive(model);
    let wanted = default_control(model);
    // A wish for the focus that is fulfilled already would hold it there against Tab.
    let there = model.reach.focused.as_ref() == Some(&wanted);
    // By ear nothing has the focus yet: the first step leads to this control.
    model.reach.wanted = (!there || model.comfort.by_ear).then_some(wanted);
    let messages = ear::on_arrival(model, spoken(model));
    let mut effects = narrate(model, messages);
    let ahead = ahead(model);
    if !ahead.is_empty() {
        effects.push(Effect::Prepare(ahead));
    }
    effects
}

/// Reads what stands under hand or keyboard: a screen reader tells that by itself.
pub(super) fn name(model: &mut Model, messages: Vec<Message>) -> Vec<Effect> {
    if model.hands_to_reader() {
        return Vec::new();
    }
    narrate(model, messages)
}

/// Reads what nobody asked for: what has come, was reached or was done. In a workshop the facilitator speaks.
pub(super) fn narrate(model: &mut Model, messages: Vec<Message>) -> Vec<Effect> {
    let messages = match model.workshop {
        Some(_) => Vec::new(),
        None => messages,
    };
    speak(model, messages)
}

/// Reads the messages; reading nothing is silence. Whatever was being read stops at once.
pub(super) fn speak(model: &mut Model, messages: Vec<Message>) -> Vec<Effect> {
    model.narration.reading += 1;
    model.narration.announced = match model.hands_to_reader() {
        true => messages.clone(),
        false => Vec::new(),
    };
    let messages = match model.comfort.silent {
        true => Vec::new(),
        false => messages,
    };
    model.narration.spot = None;
    model.narration.paused = false;
    model.narration.active = !messages.is_empty() && model.narration.sound == Sound::On;
    model.reach.pointed = None;
    if messages.is_empty() {
        return vec![Effect::Hush];
    }
    vec![Effect::Narrate(Reading {
        number: model.narration.reading,
        messages,
        locale: model.locale.clone(),
        pace: model.comfort.pace,
    })]
}

/// Pauses what is being read, or goes on with it.
pub(super) fn pause_or_resume(model: &mut Model) -> Vec<Effect> {
    model.narration.paused = !model.narration.paused;
    vec![Effect::Pause(model.narration.paused)]
}
