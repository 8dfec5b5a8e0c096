//! The window: the only place that names Bevy. It draws the model, performs effects, and sleeps when nothing happens.

mod assistive;
mod bare_x11;
mod calm;
mod clock;
mod corner;
mod ending;
mod frames;
mod headphones;
mod loading;
mod paper;
mod perform;
mod preview;
mod second_screen;
mod start;
mod stillness;
mod turns;
mod voice;
mod waker;
mod window;

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, EguiStartupSet, egui};

pub use start::{Failure, Settings, Situation};

use crate::app::{Action, Effect};
use crate::screens;
use perform::Program;

/// Opens the window and runs until it is closed. Faults of the machine come back as a [`Failure`].
pub fn run(settings: Settings) -> Result<(), Failure> {
    let bare = start::display()?;
    start::explain_panics();
    start::leave_no_dump();
    let mut app = App::new();
    app.add_plugins(window::plugin(&settings, bare));
    app.add_plugins(EguiPlugin::default());
    app.add_plugins((
        calm::plugin,
        turns::plugin,
        assistive::plugin,
        ending::plugin,
        frames::plugin,
        window::whole_frames,
    ));
    if bare.is_some() {
        app.add_plugins(bare_x11::plugin);
    }
    app.insert_non_send(Program::new(settings));
    app.add_systems(
        PreStartup,
        (
            window::camera.before(EguiStartupSet::InitContexts),
            prepare.after(EguiStartupSet::InitContexts),
        ),
    );
    app.add_systems(EguiPrimaryContextPass, frame);
    app.add_systems(First, (second_screen::watch, window::keep_scale).chain());
    app.add_systems(Last, window::settle);
    app.run();
    Ok(())
}

/// Fonts, pictures and the first words, before the first frame.
fn prepare(
    mut contexts: EguiContexts,
    mut program: NonSendMut<Program>,
    proxy: Res<bevy::winit::EventLoopProxyWrapper>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    ctx.set_fonts(program.fonts());
    crate::widgets::picture::install(ctx, program.pictures());
    ctx.all_styles_mut(|style| style.animation_time = 0.0);
    program.begin((*proxy).clone());
    Ok(())
}

/// One frame: draw, take what was done, change the model, perform what follows.
fn frame(
    mut contexts: EguiContexts,
    mut program: NonSendMut<Program>,
    mut exits: MessageWriter<AppExit>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    let now = program.now();
    let mut changed = program.hear(now);
    if program.follow(now) {
        if program.settings().preview {
            // An author may have changed pictures too.
            ctx.forget_all_images();
            crate::widgets::picture::install(&ctx, program.pictures());
        }
        changed = true;
    }
    let mut ui = egui::Ui::new(
        ctx.clone(),
        "screen".into(),
        egui::UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(ctx.viewport_rect()),
    );
    let actions = screens::show(&mut ui, program.model(), program.texts(), program.themes());
    for action in actions {
        let quiet = matches!(action, Action::Tick | Action::Stir);
        let effects = program.act(action, now);
        let only_waits = effects.iter().all(|e| matches!(e, Effect::WakeAfter(_)));
        changed |= !quiet || !only_waits;
    }
    if changed {
        // What follows from a press is in the same picture: an old one between would invite a second press.
        ctx.request_discard("the model has changed");
        ctx.request_repaint();
    }
    if program.leaves() {
        exits.write(AppExit::Success);
    }
    if program.forgets() {
        // Where pages were turned and cursors stood is the person's too.
        ctx.memory_mut(|memory| memory.data.clear());
    }
    Ok(())
}
