//! A still screen costs no CPU.

use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};

/// Bevy wants to wake from time to time; whoever has news wakes it at once. Waking every 5 seconds, as its
/// own setting for desktops does, costs 8 clock ticks in 10 seconds.
const SLEEP: Duration = Duration::from_secs(60 * 60);

/// Its own work on what comes in.
#[derive(SystemSet, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Cleaned;

/// Draws only when something happens, and takes away what would make egui ask for frames for ever.
pub fn plugin(app: &mut App) {
    // Low power: what the mouse does outside the window is no news.
    let mode = UpdateMode::reactive_low_power(SLEEP);
    app.insert_resource(WinitSettings {
        focused_mode: mode,
        unfocused_mode: mode,
    });
    app.add_systems(
        PreUpdate,
        (
            tell_the_time,
            drop_repeated_modifiers,
            drop_repeated_presses,
        )
            .in_set(Cleaned)
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

/// Bevy's clock is that of the frame before, however long the window slept since: two clicks a second
/// apart would be a double click, and a long touch a short one.
fn tell_the_time(mut inputs: Query<&mut EguiInput>, mut start: Local<Option<Instant>>) {
    let start = *start.get_or_insert_with(Instant::now);
    for mut input in &mut inputs {
        input.time = Some(start.elapsed().as_secs_f64());
    }
}

/// bevy_egui 0.42 says every frame which modifier keys are down, and every event makes egui ask for
/// another frame: 1.7 cores on a still screen. Only a change is news. (bevy_egui 0.43 mended it.)
fn drop_repeated_modifiers(
    mut inputs: Query<&mut EguiInput>,
    mut last: Local<Option<egui::Modifiers>>,
) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => {
                let news = *last != Some(*now);
                *last = Some(*now);
                news
            }
            _ => true,
        });
    }
}

/// A key that is held down presses once: a slow hand on *Next* must not rush through the lesson
/// (EN 301 549, 5.7). Keys that write or move may repeat.
fn drop_repeated_presses(mut inputs: Query<&mut EguiInput>, mut down: Local<Vec<egui::Key>>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::Key { key, pressed, .. }
                if matches!(key, egui::Key::Enter | egui::Key::Space) =>
            {
                let held = down.contains(key);
                down.retain(|other| other != key);
                if *pressed {
                    down.push(*key);
                }
                !(*pressed && held)
            }
            // Without the keyboard nobody tells when the key goes up.
            egui::Event::WindowFocused(false) => {
                down.clear();
                true
            }
            _ => true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_modifiers_are_told_once() {
        let mut app = App::new();
        app.add_systems(PreUpdate, drop_repeated_modifiers);
        let entity = app.world_mut().spawn(EguiInput::default()).id();
        let mut told = Vec::new();
        for modifiers in [
            egui::Modifiers::NONE,
            egui::Modifiers::NONE,
            egui::Modifiers::SHIFT,
            egui::Modifiers::SHIFT,
            egui::Modifiers::NONE,
        ] {
            let mut input = app.world_mut().get_mut::<EguiInput>(entity).unwrap();
            input.events = vec![
                egui::Event::ModifiersChanged(modifiers),
                egui::Event::PointerGone,
            ];
            app.update();
            told.push(app.world().get::<EguiInput>(entity).unwrap().events.len());
        }
        assert_eq!(told, [2, 1, 2, 1, 2]);
    }

    #[test]
    fn en_5_7_a_key_that_is_held_presses_once() {
        let mut app = App::new();
        app.add_systems(PreUpdate, drop_repeated_presses);
        let entity = app.world_mut().spawn(EguiInput::default()).id();
        let key = |pressed| egui::Event::Key {
            key: egui::Key::Enter,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: egui::Modifiers::NONE,
        };
        let mut told = Vec::new();
        for pressed in [true, true, true, false, true] {
            let mut input = app.world_mut().get_mut::<EguiInput>(entity).unwrap();
            input.events = vec![key(pressed)];
            app.update();
            told.push(app.world().get::<EguiInput>(entity).unwrap().events.len());
        }
        assert_eq!(told, [1, 0, 0, 1, 1]);
    }
}
