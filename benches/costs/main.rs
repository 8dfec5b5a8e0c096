//! What the parts cost without a window: `cargo bench --bench costs`.

#[path = "../large.rs"]
mod large;
mod store;
#[path = "../table.rs"]
mod table;

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use egui::{Context, Pos2, RawInput, Rect, vec2};
use pas_a_pas::app::{Action, Model, Screen, update};
use pas_a_pas::comfort::Comfort;
use pas_a_pas::content::{self, Content};
use pas_a_pas::progress::Timestamp;
use pas_a_pas::words::{Locale, Message};
use pas_a_pas::{check, fonts, screens, widgets};

const NOW: Timestamp = Timestamp(1_000_000);

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(done) = store::exports() {
        return done;
    }
    // `cargo bench --bench costs -- store` measures the database alone.
    if std::env::args().any(|argument| argument == "store") {
        return store::costs();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    table::head("content");
    let load = || content::load(root);
    table::row("read everything from the disk", repeat(20, load));
    let content = load();
    let read = || fonts::definitions(&root.join("assets/fonts"));
    table::row("read the fonts", repeat(20, read));
    large_folder(root)?;
    table::head("words");
    for locale in &content.locales {
        let messages: Vec<Message> = content.texts.messages(locale).map(|(m, _)| m).collect();
        let all = || {
            for message in &messages {
                black_box(content.texts.sentences(locale, message));
            }
        };
        let name = format!("all {} messages, {locale}", messages.len());
        table::row(&name, repeat(20, all));
    }
    table::head("from a click to the paint jobs of the next screen");
    for locale in &content.locales {
        let mut stage = Stage::new(&content, locale, root)?;
        let (cold, warm) = (stage.lesson(), stage.lesson());
        table::row(&format!("first time, {locale}"), cold);
        table::row(&format!("again, {locale}"), warm);
    }
    store::costs()
}

/// 500 lessons in 12 languages: `check` in 10 s at most, and the welcome screen waits for none of them.
fn large_folder(root: &Path) -> Result<(), Box<dyn Error>> {
    let folder = large::folder(root)?;
    table::head("content, 500 lessons in 12 languages");
    let welcome = || content::load_program(folder.path());
    table::row("read what the welcome screen needs", repeat(5, welcome));
    let whole = || content::load(folder.path());
    table::row("read everything from the disk", repeat(3, whole));
    let check = || {
        let content = content::load(folder.path());
        black_box(check::recorded(&content));
        check::problems(&content)
    };
    table::row("check", repeat(2, check));
    Ok(())
}

fn repeat<T>(times: usize, mut deed: impl FnMut() -> T) -> Vec<Duration> {
    let time = |_| {
        let begun = Instant::now();
        black_box(deed());
        begun.elapsed()
    };
    (0..times).map(time).collect()
}

/// The program as the window runs it, with the pictures, and nothing to draw on.
struct Stage<'a> {
    content: &'a Content,
    ctx: Context,
    model: Model,
}

impl<'a> Stage<'a> {
    fn new(content: &'a Content, locale: &Locale, root: &Path) -> Result<Self, Box<dyn Error>> {
        let ctx = Context::default();
        ctx.set_fonts(fonts::definitions(&root.join("assets/fonts"))?);
        widgets::picture::install(&ctx, &content.pictures);
        let mut model = Model::new(content.lessons.clone(), content.locales.clone());
        update(&mut model, Action::ChooseLocale(locale.clone()), NOW);
        let mut stage = Self {
            content,
            ctx,
            model,
        };
        stage.frame();
        Ok(stage)
    }

    /// Goes through the first lesson and times each screen.
    fn lesson(&mut self) -> Vec<Duration> {
        let Some(lesson) = self.content.lessons.first() else {
            return Vec::new();
        };
        let mut times = vec![self.act(Action::OpenLesson(lesson.id.clone()))];
        while self.model.screen == Screen::Lesson {
            let visit = self.model.visit.as_ref();
            let exercise = visit
                .filter(|visit| visit.asking && !visit.can_go_on())
                .and_then(|visit| visit.step()?.exercise.clone());
            if let Some(exercise) = exercise {
                times.push(self.act(Action::Answer(exercise.solution())));
                times.push(self.act(Action::Give));
            }
            times.push(self.act(Action::Next));
        }
        self.act(Action::Home);
        times
    }

    fn act(&mut self, action: Action) -> Duration {
        let begun = Instant::now();
        update(&mut self.model, action, NOW);
        self.frame();
        begun.elapsed()
    }

    fn frame(&mut self) {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            ..RawInput::default()
        };
        let mut actions = Vec::new();
        let output = self.ctx.run_ui(input, |ui| {
            let (texts, themes) = (&self.content.texts, &self.content.themes);
            actions = screens::show(ui, &self.model, texts, themes);
        });
        black_box(self.ctx.tessellate(output.shapes, output.pixels_per_point));
        for action in actions {
            update(&mut self.model, action, NOW);
        }
        // Settings stay as they are: every run draws the same.
        debug_assert!(self.model.comfort == Comfort::default());
    }
}
