//! A still screen costs no CPU.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};

/// Draws only when something happens, and takes away what would make egui ask for frames for ever.
pub fn plugin(app: &mut App) {
    // Whoever has something to show wakes the window: input, the voice, the clock, a screen reader.
    // Bevy's own mode for desktop programs draws every 5 seconds all the same.
    let asleep = UpdateMode::reactive_low_power(Duration::from_secs(24 * 3600));
    app.insert_resource(WinitSettings {
        focused_mode: asleep,
        unfocused_mode: asleep,
    });
    app.add_systems(
        PreUpdate,
        drop_repeated_modifiers
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
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
}
