//! By ear: how the mode begins and ends without sight, and what is said beside the words of a screen.

use super::update::listen;
use super::voice::{arrive, narrate, speak};
use super::{Effect, Model, Panel, Reach, Screen};
use crate::exercise::keys::Keys;
use crate::exercise::point::Gesture;
use crate::exercise::{Answer, Exercise};
use crate::progress::Timestamp;
use crate::widgets::ear::chosen_or_not;
use crate::widgets::keyboard::letter;
use crate::words::{Locale, Message};

/// Milliseconds for which the key is held that begins and ends the mode: long enough that nobody does it by chance.
pub const HOLD_MILLIS: u64 = 1000;

/// What the mode by ear knows beside the comfort setting.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ear {
    /// Since when the key that begins and ends the mode is held.
    held: Option<Timestamp>,
    /// Number of the reading that told where the person is: asked again, the whole screen is read.
    located: u64,
    /// Whether headphones are plugged in, as far as the machine tells: then nobody else hears the voice.
    headphones: bool,
}

impl Ear {
    /// Whether the key that begins and ends the mode is held.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Whether only the person hears the voice. Where nothing is known of headphones, others hear it.
    pub fn is_private(&self) -> bool {
        self.headphones
    }

    /// What is no matter of one person: the plug.
    pub(super) fn for_the_next_person(&self) -> Self {
        Self {
            headphones: self.headphones,
            ..Self::default()
        }
    }
}

impl Model {
    /// Whether what is to be said is handed to a screen reader, which speaks instead of the program.
    pub fn hands_to_reader(&self) -> bool {
        self.setup.reads_by_ear() && self.comfort.by_ear && self.comfort.silent
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
    let effects = arrive(model);
    let begins = in_languages(model, "ear-begins");
    first(model, effects, &begins)
}

/// The person has finished, and the mode with them: whoever does not look hears that it is over, that nothing is left
/// to do, and how the next one begins.
pub(super) fn over(model: &mut Model, arrival: Vec<Effect>, locale: &Locale) -> Vec<Effect> {
    first(
        model,
        arrival,
        &[Message::new("ear-over").in_locale(locale)],
    )
}

/// What is read begins with these messages.
fn first(model: &mut Model, effects: Vec<Effect>, messages: &[Message]) -> Vec<Effect> {
    if model.hands_to_reader() {
        model
            .narration
            .announced
            .splice(0..0, messages.iter().cloned());
    }
    let effects = effects.into_iter();
    let begins = |effect| match effect {
        Effect::Narrate(mut reading) => {
            reading.messages.splice(0..0, messages.iter().cloned());
            Effect::Narrate(reading)
        }
        other => other,
    };
    effects.map(begins).collect()
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
    model.ear.headphones = true;
    model.comfort.volume = model.setup.volume;
    let mut effects = vec![Effect::Volume(model.comfort.volume)];
    if !model.comfort.by_ear {
        effects.extend(switch(model, true));
    }
    effects
}

/// Others hear the voice again: what is being said may be meant for one person only, and ends.
pub(super) fn headphones_out(model: &mut Model) -> Vec<Effect> {
    model.ear.headphones = false;
    match model.panel {
        Some(Panel::Pin) => speak(model, Vec::new()),
        _ => Vec::new(),
    }
}

/// What is heard of a PIN that was typed: how many digits there are, never which (EN 301 549, 5.1.3.8).
pub(super) fn of_pin(model: &mut Model, before: usize) -> Vec<Effect> {
    let digits = model.corner.pin.as_str().len();
    if !model.comfort.by_ear || digits == before {
        return Vec::new();
    }
    narrate(
        model,
        vec![Message::new("pin-dots").number("number", digits)],
    )
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
    // On the pad on the screen the voice would give the PIN away to whoever stands there.
    let at_the_pad = model.panel == Some(Panel::Pin) && model.setup.has_pin;
    let pad = (at_the_pad && !model.ear.is_private()).then_some("ear-pin");
    let hints = mouse.into_iter().chain(pad).map(Message::new);
    let how = in_languages(model, "ear-how");
    place
        .into_iter()
        .chain(spoken)
        .chain(hints)
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

/// What is heard of a changed answer: by ear also that something is chosen, or not any more; which key was pressed
/// instead of the one asked for; that a first press of two has counted.
pub(super) fn of_answer(
    model: &Model,
    mut heard: Vec<Message>,
    before: &Answer,
    after: &Answer,
) -> Vec<Message> {
    let visit = model.visit.as_ref();
    let exercise = visit.and_then(|visit| visit.step()?.exercise.as_ref());
    if !model.comfort.by_ear {
        return heard;
    }
    let (old, new) = (before.done.len(), after.done.len());
    match exercise {
        Some(Exercise::Choice(_)) => heard.push(chosen_or_not(new >= old)),
        Some(Exercise::Keys(keys)) => {
            heard.splice(0..0, of_another_key(keys, before, after));
        }
        Some(Exercise::Point(_)) if heard.is_empty() && new > old => {
            heard.push(Message::new("ear-once-more"));
        }
        _ if heard.is_empty() && new < old => heard.push(chosen_or_not(false)),
        _ => {}
    }
    heard
}

/// The key that was pressed instead of the one asked for, and that it is another one (EN 301 549, 5.1.3.15): on the
/// screen it stands out on the drawn keyboard.
fn of_another_key(keys: &Keys, before: &Answer, after: &Answer) -> Vec<Message> {
    let Some(instead) = keys.pressed_instead(before, after) else {
        return Vec::new();
    };
    let key = instead.map(letter).into_iter();
    key.chain([Message::new("ear-other-key")]).collect()
}
