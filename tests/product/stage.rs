//! The program without its window: real words, fonts and colours, a clock and a voice that the test holds.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use egui::load::{SizedTexture, TextureLoadResult, TextureLoader, TexturePoll};
use egui::{Event, FontDefinitions, Pos2, Rect, TextureId, Vec2};
use egui_kittest::Harness;
use pas_a_pas::app::{Action, Effect, Model, Spot, update};
use pas_a_pas::content::{self, Content};
use pas_a_pas::progress::{Attempt, Timestamp};
use pas_a_pas::words::{Locale, Message};
use pas_a_pas::{fonts, screens, widgets};

use crate::drawn::Textures;
use crate::seen::{Control, Seen};

/// The folder of the program: its own lessons, words, fonts.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped content, read once.
pub fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| content::load(root()))
}

fn shipped_fonts() -> FontDefinitions {
    static FONTS: OnceLock<FontDefinitions> = OnceLock::new();
    FONTS
        .get_or_init(|| fonts::definitions(&root().join("assets/fonts")).unwrap())
        .clone()
}

/// The reference language.
pub static FRENCH: Locale = pas_a_pas::words::REFERENCE;

/// The languages of issue 2.
pub const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// A language by its identifier.
pub fn locale(id: &str) -> Locale {
    id.parse().unwrap()
}

/// The words of a message in a language, as a screen reader hears them.
pub fn words(locale: &Locale, message: &Message) -> String {
    content().texts.plain(locale, message)
}

/// Side of the picture in which egui keeps drawn letters, in pixels. When it is full all of them are drawn and laid
/// out anew: with egui's own 2048 that is after every second screen in the largest letters, with this one rarely. It costs one
/// gigabyte at most for each test that runs at a time.
const LETTERS: usize = 8192;

/// What the closure of the harness works on.
pub struct State {
    pub model: Model,
    /// What the world was asked to do, oldest first.
    pub effects: Vec<Effect>,
    pub now: Timestamp,
    changed: bool,
    ready: bool,
    /// Whether pictures are drawn, not only asked for.
    drawn: bool,
}

impl State {
    fn act(&mut self, action: Action) {
        let quiet = action == Action::Tick;
        let effects = update(&mut self.model, action, self.now);
        let only_waits = effects.iter().all(|e| matches!(e, Effect::WakeAfter(_)));
        self.changed |= !quiet || !only_waits;
        if effects.contains(&Effect::NewSession) {
            update(&mut self.model, Action::SessionIs("test".into()), self.now);
        }
        self.effects.extend(effects);
    }
}

/// The program on a screen of a given size.
pub struct Stage {
    harness: Harness<'static, State>,
    size: Vec2,
}

impl Stage {
    /// As the machine starts, on the welcome screen.
    pub fn new(width: u16, height: u16) -> Self {
        Self::with(width, height, None)
    }

    /// The same, with pictures that end up in `renderer`.
    pub fn with(width: u16, height: u16, renderer: Option<Textures>) -> Self {
        let size = egui::vec2(f32::from(width), f32::from(height));
        let state = State {
            model: crate::places::start(),
            effects: Vec::new(),
            now: Timestamp(1_000_000),
            changed: true,
            ready: false,
            drawn: renderer.is_some(),
        };
        let harness = Harness::builder()
            .with_size(size)
            .with_wait_for_pending_images(false);
        let harness = match renderer {
            Some(renderer) => harness.renderer(renderer),
            None => harness,
        };
        let harness = harness.build_ui_state(|ui, state| frame(ui.ctx(), state), state);
        let mut stage = Self { harness, size };
        stage.settle();
        stage
    }

    /// On this screen in this state, as if it had just come; nothing of what was there before is left.
    pub fn show(&mut self, model: &Model) {
        self.harness.ctx.memory_mut(|memory| {
            memory.data.clear();
            if let Some(id) = memory.focused() {
                memory.surrender_focus(id);
            }
        });
        let state = self.harness.state_mut();
        state.model = model.clone();
        state.effects.clear();
        self.settle();
    }

    pub fn model(&self) -> &Model {
        &self.harness.state().model
    }

    /// The screen gets another size, as when a tablet is turned; all else goes on.
    pub fn resize(&mut self, (width, height): (u16, u16)) {
        self.size = egui::vec2(f32::from(width), f32::from(height));
        self.harness.set_size(self.size);
        self.settle();
    }

    pub fn window(&self) -> Rect {
        Rect::from_min_size(Pos2::ZERO, self.size)
    }

    /// What the world was asked to do since the last time this was asked.
    pub fn effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.harness.state_mut().effects)
    }

    /// What was asked of the world is asked for again later, before what comes now.
    pub fn put_back(&mut self, mut earlier: Vec<Effect>) {
        let effects = &mut self.harness.state_mut().effects;
        earlier.append(effects);
        *effects = earlier;
    }

    /// The rows among the effects.
    pub fn attempts(&mut self) -> Vec<Attempt> {
        let effects = self.effects().into_iter();
        effects
            .filter_map(|effect| match effect {
                Effect::Record(attempt) => Some(attempt),
                _ => None,
            })
            .collect()
    }

    /// What is read aloud first among the effects.
    pub fn narrated(&mut self) -> Option<Vec<Message>> {
        self.effects().into_iter().find_map(|effect| match effect {
            Effect::Narrate(reading) => Some(reading.messages),
            _ => None,
        })
    }

    /// All that is read aloud among the effects.
    pub fn readings(&mut self) -> Vec<Vec<Message>> {
        let effects = self.effects().into_iter();
        let reading = |effect| match effect {
            Effect::Narrate(reading) => Some(reading.messages),
            _ => None,
        };
        effects.filter_map(reading).collect()
    }

    /// Does what the voice or the clock would do.
    pub fn act(&mut self, action: Action) {
        self.harness.state_mut().act(action);
        self.settle();
    }

    /// The voice comes to its end: only then does *Pause* say its name, which would take away the reading.
    pub fn falls_silent(&mut self) {
        let number = self.model().narration.reading;
        self.act(Action::ReadingDone(number));
        self.effects();
    }

    /// The voice begins this sentence.
    pub fn reads(&mut self, spot: Spot) {
        let number = self.model().narration.reading;
        self.act(Action::Reading(number, spot));
    }

    /// One frame with these events; 10 milliseconds pass.
    pub fn frame(&mut self, events: Vec<Event>) {
        let state = self.harness.state_mut();
        state.now = state.now.plus_millis(10);
        #[expect(clippy::cast_precision_loss, reason = "a short test")]
        let secs = state.now.0 as f64 / 1000.0;
        let input = self.harness.input_mut();
        input.time = Some(secs);
        input.max_texture_side = Some(LETTERS);
        input.events.extend(events);
        self.harness.step();
    }

    /// Frames until nothing changes any more, as the window draws them; a screen that never rests is a fault.
    pub fn settle(&mut self) {
        for _ in 0..20 {
            self.harness.state_mut().changed = false;
            self.frame(Vec::new());
            let output = self.harness.output();
            let asked = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
            if !self.harness.state().changed && !asked.is_zero() {
                return;
            }
        }
        panic!("the screen never comes to rest");
    }

    /// Time passes and nobody does anything.
    pub fn wait(&mut self, millis: u64) {
        let state = self.harness.state_mut();
        state.now = state.now.plus_millis(millis);
        self.settle();
    }

    /// All that a screen reader is told, in order.
    pub fn seen(&self) -> Seen {
        Seen::of(self.harness.root(), &self.harness.ctx, self.window())
    }

    /// The control of this name, which must be there.
    #[track_caller]
    pub fn control(&self, name: &str) -> Control {
        let seen = self.seen();
        let found = seen.control(name);
        found.unwrap_or_else(|| panic!("no control {name:?} among {:#?}", seen.names()))
    }

    /// Takes the keyboard focus away from everything.
    pub fn forget_focus(&mut self) {
        self.harness.ctx.memory_mut(|memory| {
            if let Some(id) = memory.focused() {
                memory.surrender_focus(id);
            }
        });
        self.harness.state_mut().model.reach = Default::default();
        self.settle();
    }

    /// What the graphics card would be given for the last frame.
    pub fn meshes(&self) -> Vec<egui::ClippedPrimitive> {
        let output = self.harness.output();
        let shapes = output.shapes.clone();
        self.harness.ctx.tessellate(shapes, output.pixels_per_point)
    }

    /// Everything that was painted in the last frame.
    pub fn shapes(&self) -> &[egui::epaint::ClippedShape] {
        &self.harness.output().shapes
    }
}

/// One frame, as in the window.
fn frame(ctx: &egui::Context, state: &mut State) {
    if !state.ready {
        // Before the first picture: egui takes new fonts only between two frames.
        ctx.set_fonts(shipped_fonts());
        if state.drawn {
            widgets::picture::install(ctx, &content().pictures);
        } else {
            ctx.add_texture_loader(Arc::new(Pictures));
        }
        ctx.all_styles_mut(|style| style.animation_time = 0.0);
        state.ready = true;
        ctx.request_repaint();
        return;
    }
    let builder = egui::UiBuilder::new()
        .layer_id(egui::LayerId::background())
        .max_rect(ctx.viewport_rect());
    let mut ui = egui::Ui::new(ctx.clone(), "screen".into(), builder);
    let content = content();
    let actions = screens::show(&mut ui, &state.model, &content.texts, &content.themes);
    for action in actions {
        state.act(action);
    }
    if state.changed {
        ctx.request_repaint();
    }
}

/// Says of every picture whether it exists, without drawing it: drawing has tests of its own.
struct Pictures;

impl TextureLoader for Pictures {
    fn id(&self) -> &'static str {
        concat!(module_path!(), "::Pictures")
    }

    fn load(
        &self,
        _: &egui::Context,
        uri: &str,
        _: egui::TextureOptions,
        _: egui::SizeHint,
    ) -> TextureLoadResult {
        let name = uri.strip_prefix("bytes://images/");
        let name = name.and_then(|name| name.strip_suffix(".svg"));
        let known = name.is_some_and(|name| content().pictures.contains_key(name));
        assert!(known, "there is no picture {uri}");
        let texture = SizedTexture::new(TextureId::Managed(0), Vec2::splat(64.0));
        Ok(TexturePoll::Ready { texture })
    }

    fn forget(&self, _: &str) {}
    fn forget_all(&self) {}

    fn byte_size(&self) -> usize {
        0
    }
}

/// The node of a control, as the widgets name it.
pub fn node_of(control: &str) -> egui::accesskit::NodeId {
    widgets::control_id(control).accesskit_id()
}
