//! By ear: how the mode begins and ends without sight, and what is said beside the words of a screen.

use super::update::listen;
use super::voice::{arrive, narrate};
use super::{Effect, Model, Panel, Reach, Screen};
use crate::exercise::point::Gesture;
use crate::exercise::{Answer, Exercise};
use crate::progress::Timestamp;
use crate::widgets::ear::chosen_or_not;
use crate::words::Message;

/// Milliseconds for which the key is held that begins and ends the mode: long enough that nobody does it by chance.
pub const HOLD_MILLIS: u64 = 1000;

/// What the mode by ear knows beside the comfort setting.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ear {
    /// Since when the key that begins and ends the mode is held.
    held: Option<Timestamp>,
    /// Number of the reading that told where the person is: asked again, the whole screen is read.
    located: u64,
}

impl Ear {
    /// Whether the key that begins and ends the mode is held.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }
}

/// The key that begins and ends the mode goes down, or is let go or disturbed.
pub(super) fn hold(model: &mut Model, down: bool, now: Timestamp) -> Vec<Effect> {
    model.ear.held = down.then_some(now);
    if down {
        vec![Effect::WakeAfter(HOLD_MILLIS)]
    } else {
        Vec::new()
    }
}

/// Time passes while the key may be held.
pub(super) fn tick(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let Some(since) = model.ear.held else {
        return Vec::new();
    };
    let held = now.millis_since(since);
    if held < HOLD_MILLIS {
        return vec![Effect::WakeAfter(HOLD_MILLIS - held)];
    }
    model.ear.held = None;
    switch(model, !model.comfort.by_ear)
}

/// Begins or ends the mode, and says so.
pub(super) fn switch(model: &mut Model, on: bool) -> Vec<Effect> {
    model.comfort.by_ear = on;
    // By ear without a voice there would be nothing at all; and who ends what a screen reader began wants to hear the
    // program again.
    if on || model.setup.reads_by_ear() {
        model.comfort.silent = on && model.setup.reads_by_ear();
    }
    if !on {
        return narrate(model, vec![Message::new("ear-ends")]);
    }
    let effects = arrive(model).into_iter();
    let begins = in_languages(model, "ear-begins");
    if model.hands_to_reader() {
        model.narration.announced.splice(0..0, begins.clone());
    }
    let begin = |effect| match effect {
        Effect::Narrate(mut reading) => {
            reading.messages.splice(0..0, begins.clone());
            Effect::Narrate(reading)
        }
        other => other,
    };
    effects.map(begin).collect()
}

/// A screen reader was started: whoever did that does not look. It speaks, the program is silent.
pub(super) fn screen_reader(model: &mut Model) -> Vec<Effect> {
    model.setup.is_read = true;
    if !model.setup.reads_by_ear() {
        return Vec::new();
    }
    switch(model, true)
}

/// Headphones begin the mode, at the loudness of the place: what was right for the loudspeaker may hurt in the ear.
/// Pulling them out ends nothing.
pub(super) fn headphones(model: &mut Model) -> Vec<Effect> {
    model.comfort.volume = model.setup.volume;
    let mut effects = vec![Effect::Volume(model.comfort.volume)];
    if !model.comfort.by_ear {
        effects.extend(switch(model, true));
    }
    effects
}

/// A message in the language on screen; before one is chosen, in all of them.
fn in_languages(model: &Model, id: &str) -> Vec<Message> {
    if model.screen == Screen::Welcome && model.panel.is_none() {
        let locales = model.locales.iter();
        return locales
            .map(|locale| Message::new(id).in_locale(locale))
            .collect();
    }
    vec![Message::new(id)]
}

/// What a screen says when it comes: where one is, its words, what can be done and how.
pub(super) fn on_arrival(model: &Model, spoken: Vec<Message>) -> Vec<Message> {
    if !model.comfort.by_ear {
        return spoken;
    }
    let visit = model.visit.as_ref().filter(|_| in_lesson(model));
    let told = visit.is_some_and(|visit| visit.state().card.is_some());
    let place = if told { Vec::new() } else { step(model) };
    let exercise = visit.filter(|visit| visit.asking && !visit.state().passed);
    let exercise = exercise.and_then(|visit| visit.step()?.exercise.as_ref());
    let mouse = match exercise {
        Some(Exercise::Point(point)) if point.deed != Gesture::Anywhere => Some("ear-mouse"),
        _ => None,
    };
    let mouse = mouse.map(Message::new);
    let how = in_languages(model, "ear-how");
    place
        .into_iter()
        .chain(spoken)
        .chain(mouse)
        .chain(how)
        .collect()
}

fn in_lesson(model: &Model) -> bool {
    model.panel.is_none() && model.screen == Screen::Lesson && !model.asks_who_is_there()
}

/// "Étape 3 sur 18", in a lesson.
fn step(model: &Model) -> Vec<Message> {
    let visit = model.visit.as_ref().filter(|_| in_lesson(model));
    let progress = visit.map(|visit| {
        Message::new("progress")
            .number("at", visit.at + 1)
            .number("of", visit.lesson.steps.len())
    });
    progress.into_iter().collect()
}

/// Tells where the person is and what has the focus; asked twice in a row, reads the whole screen.
pub(super) fn locate(model: &mut Model, reach: Option<Reach>) -> Vec<Effect> {
    if model.ear.located == model.narration.reading && model.ear.located > 0 {
        return listen(model);
    }
    let mut messages = place(model);
    messages.extend(step(model));
    match reach {
        Some(reach) => messages.extend(reach.messages),
        None => messages.extend(in_languages(model, "ear-how")),
    }
    let effects = narrate(model, messages);
    model.ear.located = model.narration.reading;
    effects
}

/// The name of the place.
fn place(model: &Model) -> Vec<Message> {
    let lesson = model.visit.iter().map(|visit| visit.lesson.message());
    match (model.panel, model.screen) {
        (Some(panel), _) => vec![panel.title()],
        (None, Screen::Welcome) => vec![Message::new("program-name")],
        (None, Screen::Home) => vec![Message::new("home-title")],
        (None, Screen::Lesson) => lesson.collect(),
        (None, Screen::Summary) => lesson.chain([Message::new("summary-title")]).collect(),
        (None, Screen::Corner) => vec![Panel::Pin.title()],
    }
}

/// What is heard of a changed answer: by ear also that something is chosen, or not any more.
pub(super) fn of_answer(
    model: &Model,
    mut heard: Vec<Message>,
    before: &Answer,
    after: &Answer,
) -> Vec<Message> {
    let visit = model.visit.as_ref();
    let exercise = visit.and_then(|visit| visit.step()?.exercise.as_ref());
    let is_choice = matches!(exercise, Some(Exercise::Choice(_)));
    let (old, new) = (before.done.len(), after.done.len());
    if model.comfort.by_ear && (is_choice || (heard.is_empty() && new < old)) {
        heard.push(chosen_or_not(new >= old));
    }
    heard
}
