//! One deed per frame: on a slow machine people are faster than pictures.
//!
//! egui looks only where the mouse is at the end of a frame, so a click whose mouse has moved on within the
//! same frame would press something else, and a tap whose finger has already gone would press nothing; of two
//! presses of Tab within a frame it knows one. What follows a deed waits for the next frame, in order.

use std::collections::VecDeque;

use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, egui};
use egui::{Event, Key};

/// Holds back what follows a deed.
pub fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        take_turns
            .after(super::calm::Cleaned)
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

fn take_turns(
    mut inputs: Query<(&mut EguiInput, Option<&mut EguiContext>)>,
    mut waiting: Local<VecDeque<Event>>,
) {
    for (mut input, context) in &mut inputs {
        for event in input.events.drain(..) {
            if !is_held(&event, &waiting) {
                waiting.push_back(event);
            }
        }
        input.events = turn(&mut waiting);
        if !waiting.is_empty()
            && let Some(mut context) = context
        {
            context.get_mut().request_repaint();
        }
    }
}

/// Whether it repeats a deed that waits already: a key that is held down must not go on when it is let go.
fn is_held(event: &Event, waiting: &VecDeque<Event>) -> bool {
    let of = |event: &Event| match event {
        Event::Key { key, pressed, .. } => Some((*key, *pressed)),
        _ => None,
    };
    let Some((key, true)) = of(event) else {
        return false;
    };
    let mut before = waiting.iter().rev().filter_map(of);
    is_deed(event) && before.find(|(other, _)| *other == key) == Some((key, true))
}

/// Takes what belongs to one frame from the front.
fn turn(waiting: &mut VecDeque<Event>) -> Vec<Event> {
    let mut deed: Option<Event> = None;
    let ends = waiting.iter().position(|event| {
        let ends = deed.as_ref().is_some_and(|deed| !belongs_to(event, deed));
        if is_deed(event) {
            deed = Some(event.clone());
        }
        ends
    });
    waiting.drain(..ends.unwrap_or(waiting.len())).collect()
}

/// Whether it presses something or goes to something else.
fn is_deed(event: &Event) -> bool {
    match event {
        Event::PointerButton { pressed, .. } => *pressed,
        Event::Key { key, pressed, .. } => {
            let goes = [
                Key::Tab,
                Key::ArrowUp,
                Key::ArrowDown,
                Key::ArrowLeft,
                Key::ArrowRight,
            ];
            let presses = [Key::Enter, Key::Space, Key::Escape];
            *pressed && (goes.contains(key) || presses.contains(key))
        }
        Event::AccessKitActionRequest(_) => true,
        _ => false,
    }
}

/// Whether an event in the same frame leaves the deed what it was.
fn belongs_to(event: &Event, deed: &Event) -> bool {
    let place = match deed {
        Event::PointerButton { pos, .. } => Some(*pos),
        _ => None,
    };
    match event {
        Event::PointerButton { pos, pressed, .. } => !*pressed && place == Some(*pos),
        Event::Key { pressed, .. } => !*pressed,
        Event::PointerMoved(_) | Event::PointerGone => place.is_none(),
        Event::MouseWheel { .. } | Event::AccessKitActionRequest(_) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Modifiers, PointerButton, Pos2, pos2};

    fn button(pos: Pos2, pressed: bool) -> Event {
        Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        }
    }

    fn key(key: Key) -> [Event; 2] {
        [true, false].map(|pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        })
    }

    /// What each frame gets of these events.
    fn frames(events: Vec<Event>) -> Vec<Vec<Event>> {
        let mut waiting = VecDeque::from(events);
        let mut frames = Vec::new();
        while !waiting.is_empty() {
            frames.push(turn(&mut waiting));
        }
        frames
    }

    #[test]
    fn a_click_counts_where_it_was_and_not_where_the_mouse_is_now() {
        let (here, there) = (pos2(10.0, 10.0), pos2(500.0, 10.0));
        let click = |at| vec![Event::PointerMoved(at), button(at, true), button(at, false)];
        assert_eq!(
            frames([click(here), click(there)].concat()),
            [click(here), click(there)]
        );
    }

    #[test]
    fn a_press_that_slides_off_begins_where_it_began() {
        let (here, there) = (pos2(10.0, 10.0), pos2(500.0, 10.0));
        let begun = vec![button(here, true)];
        let ended = vec![Event::PointerMoved(there), button(there, false)];
        assert_eq!(
            frames([begun.clone(), ended.clone()].concat()),
            [begun, ended]
        );
    }

    #[test]
    fn the_finger_of_a_short_tap_has_not_gone_yet() {
        let here = pos2(10.0, 10.0);
        let tap = vec![button(here, true), button(here, false)];
        let gone = vec![Event::PointerGone];
        assert_eq!(frames([tap.clone(), gone.clone()].concat()), [tap, gone]);
    }

    #[test]
    fn two_presses_of_tab_and_one_of_enter_are_three() {
        let all = [key(Key::Tab), key(Key::Tab), key(Key::Enter)];
        assert_eq!(frames(all.concat()), all.map(Vec::from));
    }

    #[test]
    fn a_key_that_is_held_stops_when_it_is_let_go() {
        let [down, up] = key(Key::Tab);
        let mut waiting = VecDeque::new();
        let all = [&down, &down, &down, &up, &down, &up];
        for event in all {
            if !is_held(event, &waiting) {
                waiting.push_back(event.clone());
            }
        }
        assert_eq!(waiting, [&down, &up, &down, &up].map(Clone::clone));
    }

    #[test]
    fn letters_come_together_and_a_space_with_its_text() {
        let text = |text: &str| Event::Text(text.to_owned());
        let [a, up] = key(Key::A);
        let letters = vec![a, text("a"), up];
        assert_eq!(frames([letters.clone(), letters.clone()].concat()).len(), 1);
        let [space, up] = key(Key::Space);
        let space = vec![space, text(" "), up];
        assert_eq!(
            frames([letters.clone(), space.clone(), letters].concat()).len(),
            2
        );
    }

    #[test]
    fn nothing_is_lost_and_the_order_is_kept() {
        let mut app = App::new();
        app.add_systems(PreUpdate, take_turns);
        let entity = app.world_mut().spawn(EguiInput::default()).id();
        let all = [key(Key::Tab), key(Key::Tab), key(Key::Enter)].concat();
        app.world_mut().get_mut::<EguiInput>(entity).unwrap().events = all.clone();
        let mut got = Vec::new();
        for _ in 0..5 {
            app.update();
            let mut input = app.world_mut().get_mut::<EguiInput>(entity).unwrap();
            got.append(&mut input.events);
        }
        assert_eq!(got, all);
    }
}
