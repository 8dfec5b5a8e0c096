//! The keys of the facilitator: those of a presenter's remote, and a few letters of the keyboard.

use egui::{Event, Key, Ui};

use super::order::{self, Slide};
use crate::app::{Action, Lead, Model, Part, Screen};
use crate::exercise::Exercise;
use crate::widgets::View;

/// What the upper row of a French keyboard writes without Shift, from 1 to 9.
const FRENCH_ROW: [char; 9] = ['&', 'é', '\u{22}', '\'', '(', '-', 'è', '_', 'ç'];

/// What was asked for by keys in this picture.
pub(super) fn pressed(ui: &Ui, view: &View, model: &Model, slides: &[Slide]) -> Vec<Action> {
    if model.panel.is_some() {
        return Vec::new();
    }
    let events = ui.input(|input| input.events.clone());
    let mut asked = Vec::new();
    for event in &events {
        let action = match event {
            Event::Key {
                key,
                physical_key,
                pressed: true,
                repeat: false,
                ..
            } => {
                asked.extend(shown(view, model, physical_key.unwrap_or(*key)));
                key_pressed(view, model, slides, *key)
            }
            Event::Text(text) if !model.is_handed_over() => written(model, text),
            _ => None,
        };
        asked.extend(action);
    }
    asked
}

/// The key of the person at the machine, for those who watch.
fn shown(view: &View, model: &Model, key: Key) -> Option<Action> {
    let mut caps = view.keyboard.rows.iter().flatten();
    let cap = caps.find(|cap| cap.physical == Some(key))?;
    let shown = model.is_handed_over();
    shown.then(|| Action::Lead(Lead::Key(cap.id.clone())))
}

fn key_pressed(view: &View, model: &Model, slides: &[Slide], key: Key) -> Option<Action> {
    let lead = |lead| Some(Action::Lead(lead));
    let black = model.workshop.as_ref().is_some_and(|w| w.black);
    match (key, model.screen) {
        // Between the lessons the remote goes from one to the next, and its third key opens one.
        (Key::PageDown, Screen::Home) if !black => lead(Lead::Pick { on: true }),
        (Key::PageUp, Screen::Home) if !black => lead(Lead::Pick { on: false }),
        (Key::F5 | Key::Escape, Screen::Home) if !black => lead(Lead::OpenPicked),
        (Key::PageDown, _) => order::forward(view, model, slides),
        (Key::PageUp, _) => Some(order::backward(model)),
        // At the end it counts people: the remote has no other key left.
        (Key::F5 | Key::Escape, Screen::Summary) if !black => {
            let record = model.workshop.as_ref().and_then(|w| w.record.as_ref());
            let people = record.and_then(|record| record.people).unwrap_or(0);
            lead(Lead::People(people + 1))
        }
        (Key::F5 | Key::Escape, _) => lead(Lead::ListenOn),
        (Key::Backspace, Screen::Lesson) if !model.is_handed_over() => lead(Lead::TakeBack),
        _ => None,
    }
}

/// Letters lead where nobody writes.
fn written(model: &Model, text: &str) -> Option<Action> {
    let lead = match text.to_lowercase().as_str() {
        "." | "b" => Lead::Black,
        "+" => Lead::Larger,
        "t" => Lead::Room,
        "h" => Lead::Harder,
        "l" => Lead::Second,
        "p" => Lead::Pause,
        "s" => Lead::Swap,
        _ => Lead::Raise(numbered(model, text)?),
    };
    Some(Action::Lead(lead))
}

/// The answer with the number of the key, where hands are counted.
fn numbered(model: &Model, text: &str) -> Option<String> {
    let part = model.workshop.as_ref().map(|workshop| workshop.part);
    let step = model.visit.as_ref()?.step()?;
    let Some(Exercise::Choice(choice)) = step.exercise.as_ref() else {
        return None;
    };
    let row = FRENCH_ROW.iter().position(|sign| text.chars().eq([*sign]));
    let number = row.or_else(|| text.parse::<usize>().ok()?.checked_sub(1))?;
    let counted = part == Some(Part::Question) && model.screen == Screen::Lesson;
    choice.options.get(number).filter(|_| counted).cloned()
}
