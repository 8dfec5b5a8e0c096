//! What counts as a press: for hands that tremble or hold keys too long, and for switches that stand for every key.
//!
//! It works on what comes from the machine, before any widget sees it: one rule for keys, mouse and touch.

use egui::{Context, Event, Key, PointerButton, Pos2, RawInput, pos2};

use crate::comfort::{Comfort, Hands, Switch};

/// A second press of the same key within this time is a tremble, in seconds (EN 301 549, 5.8: up to 0.5 s).
const DOUBLE_STRIKE_SECS: f64 = 0.5;
/// A switch that bounces, in seconds: shorter, for two switches may be pressed in turn.
const BOUNCE_SECS: f64 = 0.15;
/// Who wants to hold holds so long, in seconds.
pub const HOLD_SECS: f64 = 0.6;
/// Outside of every window: what is let go here presses nothing.
const NOWHERE: Pos2 = pos2(-10_000.0, -10_000.0);

/// A press of a switch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Press {
    /// Any key, click or touch.
    First,
    /// Enter or the right mouse button, which is the other switch where there are two.
    Second,
    /// Escape: the way out for those who can press it.
    End,
}

/// What is pressed with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Source {
    Key(Key),
    Button(PointerButton),
}

/// A key or button that is down.
#[derive(Clone, PartialEq, Debug)]
struct Down {
    source: Source,
    since: f64,
    /// Whether nobody shall see it, nor that it goes up.
    hidden: bool,
    /// What is told only when it was held long enough.
    waits: Vec<Event>,
}

/// Takes away what was not meant.
#[derive(Default)]
pub struct Filter {
    hands: Hands,
    switch: Option<Switch>,
    down: Vec<Down>,
    /// When each was let go last.
    let_go: Vec<(Source, f64)>,
    presses: Vec<Press>,
}

impl Filter {
    /// Works for this comfort from now on.
    pub fn suit(&mut self, comfort: &Comfort) {
        let (hands, switch) = (comfort.hands, comfort.switch);
        if (hands, switch) != (self.hands, self.switch) {
            self.down.clear();
            self.presses.clear();
        }
        (self.hands, self.switch) = (hands, switch);
    }

    /// Presses of switches since the last time.
    pub fn presses(&mut self) -> Vec<Press> {
        std::mem::take(&mut self.presses)
    }

    /// What is left of `events` at `now`, in seconds.
    fn filtered(&mut self, events: Vec<Event>, now: f64) -> Vec<Event> {
        let mut left = Vec::with_capacity(events.len());
        let mut text = None;
        for event in events {
            if event == Event::WindowFocused(false) {
                // Nobody tells any more when a key goes up.
                self.down.clear();
            }
            // Text comes right before its key, and shares its fate.
            if !matches!(event, Event::Key { pressed: true, .. })
                && let Some(before) = text.take()
            {
                self.pass(before, &mut left);
            }
            match event {
                Event::Text(_) => text = Some(event),
                Event::Key { key, pressed, .. } => {
                    let with: Vec<Event> = text.take().into_iter().chain([event]).collect();
                    self.strike(Source::Key(key), pressed, with, now, &mut left);
                }
                Event::PointerButton {
                    button, pressed, ..
                } => {
                    self.strike(Source::Button(button), pressed, vec![event], now, &mut left);
                }
                _ => self.pass(event, &mut left),
            }
        }
        if let Some(before) = text {
            self.pass(before, &mut left);
        }
        left
    }

    /// What is no press. Pointing means nothing where any touch is the switch.
    fn pass(&self, event: Event, left: &mut Vec<Event>) {
        let of_hands = matches!(
            event,
            Event::Text(_)
                | Event::PointerMoved(_)
                | Event::PointerGone
                | Event::MouseMoved(_)
                | Event::MouseWheel { .. }
                | Event::Touch { .. }
        );
        if self.switch.is_none() || !of_hands {
            left.push(event);
        }
    }

    fn strike(
        &mut self,
        source: Source,
        pressed: bool,
        events: Vec<Event>,
        now: f64,
        left: &mut Vec<Event>,
    ) {
        let place = self.down.iter().position(|down| down.source == source);
        match (pressed, place) {
            (true, Some(place)) => {
                // A key that is held tells so again and again.
                let plain = self.hands == Hands::Free && self.switch.is_none();
                let shown = self.down.get(place).is_some_and(|down| !down.hidden);
                if plain && shown {
                    left.extend(events);
                }
            }
            (true, None) => self.press(source, events, now, left),
            (false, Some(place)) => {
                let down = self.down.remove(place);
                self.forget(source);
                self.let_go.push((source, now));
                self.release(down, events, now, left);
            }
            (false, None) if self.switch.is_none() => left.extend(events),
            (false, None) => {}
        }
    }

    fn press(&mut self, source: Source, events: Vec<Event>, now: f64, left: &mut Vec<Event>) {
        let least = match (self.hands, self.switch) {
            (Hands::Steady | Hands::Held, _) => DOUBLE_STRIKE_SECS,
            (Hands::Free, Some(_)) => BOUNCE_SECS,
            (Hands::Free, None) => 0.0,
        };
        let last = self.let_go.iter().find(|(other, _)| *other == source);
        let again = last.is_some_and(|(_, at)| now - at < least);
        let mut down = Down {
            source,
            since: now,
            hidden: again || self.switch.is_some(),
            waits: Vec::new(),
        };
        if !again && self.switch.is_some() {
            self.presses.push(meaning(source));
        }
        match source {
            _ if down.hidden => {}
            // A key does its work when it goes down: it is told only when it was held.
            Source::Key(_) if self.hands == Hands::Held => down.waits = events,
            _ => left.extend(events),
        }
        self.down.push(down);
    }

    fn release(&mut self, down: Down, events: Vec<Event>, now: f64, left: &mut Vec<Event>) {
        let long = now - down.since >= HOLD_SECS;
        if down.hidden {
            return;
        }
        match (self.hands, down.source) {
            (Hands::Held, Source::Key(_)) if !long => {}
            (Hands::Held, Source::Button(_)) if !long => {
                // A button does its work when it is let go: elsewhere it does none.
                let places = events.iter().filter_map(|event| match event {
                    Event::PointerButton { pos, .. } => Some(*pos),
                    _ => None,
                });
                let back: Vec<Event> = places.map(Event::PointerMoved).collect();
                left.push(Event::PointerMoved(NOWHERE));
                left.extend(events.into_iter().map(elsewhere));
                left.extend(back);
            }
            _ => {
                left.extend(down.waits);
                left.extend(events);
            }
        }
    }

    fn forget(&mut self, source: Source) {
        self.let_go.retain(|(other, _)| *other != source);
    }
}

fn elsewhere(event: Event) -> Event {
    match event {
        Event::PointerButton {
            button,
            pressed,
            modifiers,
            ..
        } => Event::PointerButton {
            pos: NOWHERE,
            button,
            pressed,
            modifiers,
        },
        other => other,
    }
}

fn meaning(source: Source) -> Press {
    match source {
        Source::Key(Key::Escape) => Press::End,
        Source::Key(Key::Enter) | Source::Button(PointerButton::Secondary) => Press::Second,
        _ => Press::First,
    }
}

impl egui::Plugin for Filter {
    fn debug_name(&self) -> &'static str {
        "hands"
    }

    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        let events = std::mem::take(&mut input.events);
        input.events = self.filtered(events, input.time.unwrap_or_default());
    }
}

/// Has what comes from the machine filtered for this comfort, and gives the presses of switches that came.
pub fn tend(ctx: &Context, comfort: &Comfort) -> Vec<Press> {
    let tend = |filter: &mut Filter| {
        filter.suit(comfort);
        filter.presses()
    };
    ctx.with_plugin(tend).unwrap_or_else(|| {
        let mut filter = Filter::default();
        filter.suit(comfort);
        ctx.add_plugin(filter);
        Vec::new()
    })
}

#[cfg(test)]
mod tests;
