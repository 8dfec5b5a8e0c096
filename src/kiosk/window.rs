//! The window itself: full screen or not, how large a point is, when it appears.

use bevy::app::{PluginGroupBuilder, TerminalCtrlCHandlerPlugin};
use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{MemoryHints, RenderCreation, WgpuSettings};
use bevy::window::{
    ExitCondition, MonitorSelection, PresentMode, PrimaryWindow, WindowMode, WindowPlugin,
    WindowResolution,
};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::EguiPostUpdateSet;

use super::bare_x11::Monitor;
use super::perform::Program;
use super::{Settings, Situation};
use crate::theme::{pixels_per_point, workshop_pixels_per_point};

/// Frames until a picture fits after a change of size or scale: the camera knows of it at the end of the first
/// one, egui at the beginning of the second.
const FRAMES_TO_FIT: u32 = 2;

/// Bevy's own parts with the settings of this window; `bare` is the monitor to fill where nobody arranges
/// windows.
pub fn plugin(settings: &Settings, bare: Option<Monitor>) -> PluginGroupBuilder {
    let sized = |(width, height)| (WindowMode::Windowed, WindowResolution::new(width, height));
    let (mode, resolution) = match (settings.situation, bare) {
        (Situation::FullScreen, None) => (
            WindowMode::BorderlessFullscreen(MonitorSelection::Current),
            WindowResolution::default(),
        ),
        (Situation::FullScreen, Some(monitor)) => sized(monitor.size),
        (Situation::Windowed { width, height }, _) => sized((width, height)),
    };
    let position = bare.map_or(WindowPosition::Automatic, |monitor| {
        WindowPosition::At(monitor.at.into())
    });
    let window = Window {
        title: "Pas à Pas".into(),
        name: Some("pas-a-pas".into()),
        mode,
        position,
        // Under Wayland a title bar takes its height from the picture even when nobody draws it.
        decorations: matches!(settings.situation, Situation::Windowed { .. }),
        resolution: resolution.with_scale_factor_override(1.0),
        resizable: true,
        present_mode: PresentMode::AutoVsync,
        visible: false,
        ..default()
    };
    let render = RenderPlugin {
        render_creation: RenderCreation::from(WgpuSettings {
            // A screen of buttons needs little: small blocks of memory, not large ones for speed.
            memory_hints: MemoryHints::MemoryUsage,
            ..default()
        }),
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            exit_condition: ExitCondition::OnPrimaryClosed,
            // On a machine for all no learner closes the program: Alt+F4 asks the window manager, which asks here.
            close_when_requested: matches!(settings.situation, Situation::Windowed { .. }),
            ..default()
        })
        .set(render)
        // `ending` does that.
        .disable::<TerminalCtrlCHandlerPlugin>()
}

/// New pictures and letters reach the graphics memory in the frame that draws them. Left to chance, that
/// comes a frame later, and a picture is missing for as long as nothing else happens.
pub fn whole_frames(app: &mut App) {
    app.configure_sets(
        PostUpdate,
        EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems),
    );
}

/// egui smooths its own edges: without Bevy's 4× sampling the first picture comes in 0.4 s instead of 0.7 s.
pub fn camera(mut commands: Commands, program: NonSend<Program>) {
    let [r, g, b, _] = program.background();
    commands.insert_resource(ClearColor(Color::srgb_u8(r, g, b)));
    commands.spawn((Camera2d, Msaa::Off));
}

/// After a change of size or scale draws until the picture fits, and shows the window once its first one does.
/// A window that is not shown yet gets no events, so each of these frames asks for the next one.
pub fn settle(
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    proxy: Res<EventLoopProxyWrapper>,
    mut fits: Local<Option<(UVec2, f32)>>,
    mut frames: Local<u32>,
) {
    for mut window in &mut windows {
        let now = (
            window.resolution.physical_size(),
            window.resolution.scale_factor(),
        );
        if *fits != Some(now) {
            *fits = Some(now);
            *frames = 0;
        }
        if *frames == FRAMES_TO_FIT {
            // Only a change is told to the system.
            if !window.visible {
                window.visible = true;
            }
            continue;
        }
        *frames += 1;
        // An event loop that is gone ends the program anyway.
        _ = proxy.send_event(WinitUserEvent::WakeUp);
    }
}

/// Before each frame: keeps capitals at 0.7° of angle for the screen and distance of the place. A window stands for the
/// whole screen, so that what is tried in it looks as it will on the machine.
pub fn keep_scale(mut windows: Query<&mut Window, With<PrimaryWindow>>, program: NonSend<Program>) {
    let configuration = &program.settings().configuration;
    for mut window in &mut windows {
        let size = window.resolution.physical_size().as_vec2();
        let scale = if let Some(workshop) = &program.model().workshop {
            let two = workshop.two_screens;
            let (width, height) = two.map_or((1.0, 1.0), |two| two.slides());
            workshop_pixels_per_point(size.x * width, size.y * height)
        } else {
            pixels_per_point(
                program.cap_height(),
                size.length(),
                configuration.screen_inches,
                configuration.distance_cm * 10.0,
            )
        };
        if (window.resolution.scale_factor() - scale).abs() > 0.001 {
            window.resolution.set_scale_factor_override(Some(scale));
        }
    }
}
