//! By ear: keys become steps through the stops of a screen, everywhere in the same way.

use egui::{Event, FocusDirection, Id, Key, Modifiers, Ui};

use crate::app::{Action, Model, default_control, volume_now};
use crate::bidi::Direction;
use crate::comfort::{Comfort, Volume};
use crate::configuration::Keypad;
use crate::widgets::View;
use crate::widgets::ear::{Stop, in_order};

/// A step that was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Way {
    forward: bool,
    key: Key,
}

/// Where the step leads that the last picture took.
fn ahead() -> Id {
    Id::new("by ear, ahead")
}

/// What had the focus when mouse or finger went down.
fn armed() -> Id {
    Id::new("by ear, armed")
}

/// Before a picture is drawn: puts the focus where the last one led, and takes the keys of this one.
pub(super) fn before(ui: &Ui, model: &Model) -> (Option<Way>, Vec<Action>) {
    let keypad = model.setup.keypad;
    if model.comfort.by_ear {
        lead(ui, model);
    }
    let pressed = presses(ui);
    let mut actions = held(ui, model);
    for key in &pressed {
        if *key == keypad.act {
            act(ui);
        } else if [Key::F2, keypad.softer].contains(key) {
            actions.push(volume(model, Volume::quieter));
        } else if [Key::F3, keypad.louder].contains(key) {
            actions.push(volume(model, Volume::louder));
        }
    }
    let way = pressed.iter().find_map(|key| way(ui, model, &keypad, *key));
    match way {
        Some(way) if !model.comfort.by_ear => {
            // The keys of a keypad lead through controls as Tab does; arrows and Tab are known to egui.
            let direction = match way.forward {
                true => FocusDirection::Next,
                false => FocusDirection::Previous,
            };
            if [keypad.next, keypad.previous].contains(&way.key) {
                ui.memory_mut(|memory| memory.move_focus(direction));
            }
            (None, actions)
        }
        way => (way, actions),
    }
}

/// The focus goes only where the person leads it.
fn lead(ui: &Ui, model: &Model) {
    let ahead = ui.data_mut(|data| data.remove_temp::<Option<Id>>(ahead()));
    let ahead = ahead.flatten();
    let begins = model.reach.wanted.is_some();
    ui.memory_mut(|memory| {
        memory.move_focus(FocusDirection::None);
        match (ahead, memory.focused()) {
            (Some(id), _) => memory.request_focus(id),
            (None, Some(id)) if begins => memory.surrender_focus(id),
            _ => {}
        }
    });
    if ui.input(|input| input.pointer.any_pressed()) {
        let focused = ui.memory(|memory| memory.focused());
        ui.data_mut(|data| data.insert_temp(armed(), focused));
    }
}

/// What mouse or finger may do.
pub(super) fn armed_control(ui: &Ui) -> Option<Id> {
    ui.data(|data| data.get_temp::<Option<Id>>(armed()))
        .flatten()
}

fn presses(ui: &Ui) -> Vec<Key> {
    let press = |event: &Event| match event {
        Event::Key {
            key, pressed: true, ..
        } => Some(*key),
        _ => None,
    };
    ui.input(|input| input.events.iter().filter_map(press).collect())
}

/// The key in the corner, or *Listen* of the keypad, begins and ends the mode when it is held; any other sign of life
/// ends the holding.
fn held(ui: &Ui, model: &Model) -> Vec<Action> {
    let keys = [Key::Escape, model.setup.keypad.listen];
    // In the same frame a key may go down and be disturbed.
    let mut is_held = model.ear.is_held();
    let mut hold = |event: &Event| {
        let down = match event {
            Event::Key { repeat: true, .. } => return None,
            Event::Key { key, pressed, .. } if keys.contains(key) => *pressed,
            Event::Key { pressed: true, .. } | Event::PointerButton { pressed: true, .. } => false,
            _ => return None,
        };
        let changes = std::mem::replace(&mut is_held, down) != down;
        changes.then_some(Action::HoldEarKey(down))
    };
    ui.input(|input| input.events.iter().filter_map(&mut hold).collect())
}

/// The keypad's *Do* is Enter.
fn act(ui: &Ui) {
    ui.input_mut(|input| {
        input.events.push(Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
    });
}

fn volume(model: &Model, change: fn(Volume) -> Volume) -> Action {
    let volume = change(model.comfort.volume);
    let comfort = Comfort {
        volume,
        ..model.comfort
    };
    Action::SetComfort(comfort, volume_now(volume))
}

/// Where a key leads. Down and Up are the same in every language; the other two follow its direction.
fn way(ui: &Ui, model: &Model, keypad: &Keypad, key: Key) -> Option<Way> {
    let onwards = match Direction::of(&model.locale) {
        Direction::LeftToRight => Key::ArrowRight,
        Direction::RightToLeft => Key::ArrowLeft,
    };
    let forward = match key {
        Key::ArrowDown => true,
        Key::ArrowUp => false,
        Key::ArrowLeft | Key::ArrowRight => key == onwards,
        Key::Tab => ui.input(|input| !input.modifiers.shift),
        key if key == keypad.next => true,
        key if key == keypad.previous => false,
        _ => return None,
    };
    Some(Way { forward, key })
}

/// After a picture was drawn: takes the step, and tells where one is.
pub(super) fn after(ui: &Ui, view: &mut View, model: &Model, way: Option<Way>) -> Vec<Action> {
    let keypad = model.setup.keypad;
    let asks = |key: &Key| [Key::F1, keypad.listen].contains(key);
    let mut actions = Vec::new();
    if ui.input(|input| input.events.iter().any(|event| is_press(event, asks))) {
        actions.push(Action::Where(view.focused.clone()));
    }
    let stops = in_order(std::mem::take(&mut view.stops));
    let Some(way) = way.filter(|way| leads(view, *way)) else {
        return actions;
    };
    if let Some(id) = destination(ui, model, &stops, way) {
        actions.push(Action::Leave);
        ui.data_mut(|data| data.insert_temp(ahead(), Some(id)));
        ui.ctx().request_discard("a step by ear");
        ui.ctx().request_repaint();
    }
    actions
}

fn is_press(event: &Event, asks: impl Fn(&Key) -> bool) -> bool {
    matches!(event, Event::Key { key, pressed: true, repeat: false, .. } if asks(key))
}

/// Whether the key leads on: in a field two of the arrows move the caret, and some exercises ask for arrows.
fn leads(view: &View, way: Way) -> bool {
    let arrows = [
        Key::ArrowUp,
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowRight,
    ];
    if view.own_arrows && arrows.contains(&way.key) {
        return false;
    }
    let focused = view.focused.as_ref().map(|reach| &reach.control);
    let in_field = focused.is_some_and(|control| view.fields.contains(control));
    !(in_field && [Key::ArrowLeft, Key::ArrowRight].contains(&way.key))
}

/// The stop to which the step leads, round and round; from nowhere to the sensible one of the screen, or to
/// the one before it.
fn destination(ui: &Ui, model: &Model, stops: &[Stop], way: Way) -> Option<Id> {
    let focused = ui.memory(|memory| memory.focused());
    let now = stops.iter().position(|stop| Some(stop.id) == focused);
    let count = stops.len();
    let at = match (now, way.forward) {
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + count - 1) % count,
        (None, forward) => {
            let wanted = model.reach.wanted.clone();
            let wanted = wanted.unwrap_or_else(|| default_control(model));
            let named = stops.iter().position(|stop| stop.reach.control == wanted);
            let start = named.unwrap_or_default();
            if forward {
                start
            } else {
                (start + count).saturating_sub(1) % count.max(1)
            }
        }
    };
    stops.get(at).map(|stop| stop.id)
}
