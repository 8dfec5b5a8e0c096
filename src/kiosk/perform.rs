//! The program at work: the model with its words and pictures, and what the world does for it.

use bevy::winit::{EventLoopProxy, WinitUserEvent};
use bevy_egui::egui;

use super::Settings;
use super::paper::Paper;
use super::preview::{self, Watch};
use super::voice::Voice;
use super::waker::Waker;
use crate::app::{self, Action, Effect, Model, Notice};
use crate::content::{self, Content};
use crate::input_device::plugged_in;
use crate::local_time;
use crate::printer;
use crate::progress::{Attempt, Timestamp};
use crate::report::Counting;
use crate::sheet::Sheet;
use crate::store::{Fault, Store};
use crate::theme::Themes;
use crate::widgets::picture::Pictures;
use crate::words::Texts;

/// How often rows that could not be written are tried again, in milliseconds.
const RETRY_MILLIS: u64 = 15_000;

/// Everything the window holds.
pub struct Program {
    settings: Settings,
    content: Content,
    fonts: egui::FontDefinitions,
    cap_height: f32,
    model: Model,
    store: Store,
    voice: Option<Voice>,
    waker: Option<Waker>,
    paper: Option<Paper>,
    /// Where the program follows an author.
    watch: Option<Watch>,
    /// When rows that wait were last tried.
    tried_at: Timestamp,
}

impl Program {
    /// Reads content and progress; faults become notices.
    pub fn new(settings: Settings) -> Self {
        let content = content::load(&settings.content_dir).offering(settings.pseudo);
        let mut model = Model::new(content.lessons.clone(), content.locales.clone());
        model.notices = content::notices(&content);
        model.keyboard = settings.keyboard(&content).clone();
        model.word_pictures = content.word_pictures.clone();
        model.standings = content.standings.clone();
        model.has_logo = content.pictures.contains_key(crate::screens::LOGO);
        model.printer = settings.printer.is_some();
        let offset = local_time::utc_offset_secs();
        let opened = Store::open(&settings.data_dir, Counting::of(&content.lessons, offset));
        model.notices.extend(opened.notice.as_ref().map(notice));
        let folder = settings.content_dir.join("assets/fonts");
        let fonts = crate::fonts::definitions(&folder).unwrap_or_else(|error| {
            eprintln!("pas-a-pas: {error}; only Latin letters can be shown");
            crate::fonts::fallback()
        });
        let cap_height = crate::fonts::cap_height(&fonts).unwrap_or(0.668);
        Self {
            settings,
            content,
            fonts,
            cap_height,
            model,
            store: opened.store,
            voice: None,
            waker: None,
            paper: None,
            watch: None,
            tried_at: Timestamp::default(),
        }
    }

    /// What the command line asked for.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The fonts.
    pub fn fonts(&self) -> egui::FontDefinitions {
        self.fonts.clone()
    }

    /// Height of Latin capitals as a share of the size.
    pub fn cap_height(&self) -> f32 {
        self.cap_height
    }

    /// The pictures.
    pub fn pictures(&self) -> &Pictures {
        &self.content.pictures
    }

    /// The words.
    pub fn texts(&self) -> &Texts {
        &self.content.texts
    }

    /// The colours.
    pub fn themes(&self) -> &Themes {
        &self.content.themes
    }

    /// What is on screen.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Colour of the ground, as bytes.
    pub fn background(&self) -> [u8; 4] {
        let theme = self.content.themes.theme(&self.model.comfort);
        theme.palette.background.to_array()
    }

    /// Makes the first screen: welcome, or what the command line asks for.
    pub fn begin(&mut self, proxy: EventLoopProxy<WinitUserEvent>, now: Timestamp) {
        let wake = move || {
            // An event loop that is gone needs no waking.
            _ = proxy.send_event(WinitUserEvent::WakeUp);
        };
        self.waker = Some(Waker::new(wake.clone()));
        if self.settings.preview {
            match Watch::start(&self.settings.content_dir, wake.clone()) {
                Ok(watch) => self.watch = Some(watch),
                Err(error) => eprintln!(
                    "pas-a-pas: saved files are not followed ({error}): close the window and open it again to see them"
                ),
            }
        }
        let printer = self.settings.printer.clone();
        self.paper = printer.map(|name| Paper::new(name, wake.clone()));
        let (voice, sound) = Voice::start(&self.settings, Box::new(wake));
        self.voice = Some(voice);
        self.act(Action::Sound(sound), now);
        self.act(Action::Finish, now);
        // A machine without that list is none of ours: then the first act tells.
        let list = std::fs::read_to_string("/proc/bus/input/devices");
        if let Some(device) = list.ok().as_deref().and_then(plugged_in) {
            self.act(Action::Used(device), now);
        }
        if let Some(locale) = self.settings.locale.clone() {
            self.act(Action::ChooseLocale(locale), now);
        }
        if let Some(lesson) = self.settings.lesson.clone() {
            if let Some(step) = &self.settings.step {
                let found = self.content.lessons.iter().find(|l| l.id == lesson);
                let at = found.and_then(|l| l.steps.iter().position(|s| s.id == *step));
                self.model.session.leave(&lesson, at.unwrap_or(0));
            }
            self.act(Action::OpenLesson(lesson), now);
        }
        if self.settings.preview {
            let content = preview::reloaded(&self.settings, &self.content);
            self.act(Action::Reloaded(Box::new(content)), now);
        }
    }

    /// Reads the content again when an author has saved it; whether that was so.
    pub fn follow(&mut self, now: Timestamp) -> bool {
        if !self.watch.as_ref().is_some_and(Watch::changed) {
            return false;
        }
        self.content = content::load(&self.settings.content_dir);
        let content = preview::reloaded(&self.settings, &self.content);
        self.act(Action::Reloaded(Box::new(content)), now);
        true
    }

    /// What the voice and the disk have to tell; whether there was anything.
    pub fn hear(&mut self, now: Timestamp) -> bool {
        let mut events = self.voice.as_ref().map(Voice::events).unwrap_or_default();
        events.extend(self.paper.iter().flat_map(Paper::events));
        let told = !events.is_empty();
        for action in events {
            self.act(action, now);
        }
        let waits = self.store.pending() > 0 || self.model.notices.contains(&Notice::NotSaved);
        if waits && now.millis_since(self.tried_at) >= RETRY_MILLIS {
            self.tried_at = now;
            let written = self.store.flush().map_err(|error| error.fault());
            self.tell_saved(written, now);
        }
        told
    }

    /// Writes what still waits, when the program ends.
    pub fn end(&mut self) {
        if let Err(error) = self.store.flush() {
            eprintln!(
                "pas-a-pas: {} answers could not be kept: {error}",
                self.store.pending()
            );
        }
    }

    /// Changes the model by one action and performs what follows.
    pub fn act(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        let effects = app::update(&mut self.model, action, now);
        for effect in &effects {
            self.perform(effect, now);
        }
        effects
    }

    fn perform(&mut self, effect: &Effect, now: Timestamp) {
        match effect {
            Effect::Record(attempt) => self.record(attempt, now),
            Effect::WakeAfter(millis) => self.wake_after(*millis),
            Effect::Print(sheet) => self.print(*sheet),
            Effect::NewSession => {
                let id = uuid::Uuid::new_v4().to_string();
                self.act(Action::SessionIs(id), now);
            }
            _ => {
                if let Some(voice) = &self.voice {
                    let locale = &self.model.locale;
                    voice.perform(effect, &self.content.texts, locale, self.model.comfort);
                }
            }
        }
    }

    fn print(&self, sheet: Sheet) {
        if let Some(paper) = &self.paper {
            let fonts = self.settings.content_dir.join("assets/fonts");
            let texts = &self.content.texts;
            paper.print(printer::sheet(sheet, texts, &self.model.locale, &fonts));
        }
    }

    fn wake_after(&self, millis: u64) {
        if let Some(waker) = &self.waker {
            waker.after(millis);
        }
    }

    fn record(&mut self, attempt: &Attempt, now: Timestamp) {
        let written = self.store.record(attempt).map_err(|error| error.fault());
        self.tell_saved(written, now);
    }

    /// What became of writing: a standing notice, or its end.
    fn tell_saved(&mut self, written: Result<(), Fault>, now: Timestamp) {
        match written {
            Ok(()) => self.act(Action::NoticeGone(Notice::NotSaved), now),
            Err(fault) => {
                // A newer database stays newer: only what can mend itself is tried again.
                if matches!(fault, Fault::NotSaved(_)) {
                    self.wake_after(RETRY_MILLIS);
                }
                self.act(Action::Notice(notice(&fault)), now)
            }
        };
        if let Some(fault) = self.store.news() {
            self.act(Action::Notice(notice(&fault)), now);
        }
    }
}

/// A fault of the disk in the words of the screen; the operator finds the detail on standard error.
fn notice(fault: &Fault) -> Notice {
    eprintln!("pas-a-pas: progress: {fault:?}");
    match fault {
        Fault::SetAside(_) => Notice::DatabaseSetAside,
        Fault::Newer => Notice::DatabaseNewer,
        Fault::NotSaved(_) => Notice::NotSaved,
    }
}
