//! A still screen costs no CPU.

use bevy::prelude::*;
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};

/// Draws only when something happens, and takes away what would make egui ask for frames for ever.
pub fn plugin(app: &mut App) {
    app.insert_resource(bevy::winit::WinitSettings::desktop_app());
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
