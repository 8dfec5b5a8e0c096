//! The program at work: the model with its words and pictures, and what the world does for it.

mod corner;
mod printing;
mod saving;
mod shown;

use bevy::winit::{EventLoopProxy, WinitUserEvent};
use bevy_egui::egui;

use super::Settings;
use super::clock::Clock;
use super::corner::Work;
use super::headphones::Headphones;
use super::loading::{self, Loading, Whole};
use super::paper::Paper;
use super::preview::Watch;
use super::stillness::Stillness;
use super::voice::Voice;
use super::waker::Waker;
use crate::app::{self, Action, Deed, Effect, Lead, Model, Notice, Setup};
use crate::asleep::Asleep;
use crate::content::{self, Content};
use crate::input_device::plugged_in;
use crate::progress::Timestamp;
use crate::store::Store;
use saving::notice;

/// By then the window has its size and the welcome screen stands whole: the disk is read after it.
const FIRST_PICTURES: u32 = 4;
/// How often rows that could not be written are tried again, in milliseconds.
const RETRY_MILLIS: u64 = 15_000;

/// Everything the window holds.
pub struct Program {
    settings: Settings,
    content: Content,
    fonts: egui::FontDefinitions,
    cap_height: f32,
    model: Model,
    /// Where progress is kept; none until it is opened, before which nothing is done that could be kept.
    store: Option<Store>,
    voice: Option<Voice>,
    waker: Option<Waker>,
    paper: Option<Paper>,
    corner: Option<Work>,
    headphones: Option<Headphones>,
    stillness: Option<Stillness>,
    /// The rest of the content, as long as it is not read.
    loading: Option<Loading>,
    /// Pictures drawn so far.
    pictures: u32,
    /// Where the program follows an author.
    watch: Option<Watch>,
    clock: Clock,
    /// How long the machine slept.
    asleep: Asleep,
    /// Whether a person has just been forgotten.
    forgets: bool,
    /// Whether the facilitator ends the program.
    leaves: bool,
    /// When rows that wait were last tried.
    tried_at: Timestamp,
}

impl Program {
    /// Reads content and progress; faults become notices.
    pub fn new(settings: Settings) -> Self {
        let (content, opened) = if settings.starts_at_welcome() {
            let content = content::load_program(&settings.content_dir)
                .chosen(&settings.configuration)
                .offering(settings.pseudo);
            (content, None)
        } else {
            let Whole { content, opened } = loading::whole(&settings);
            (content, Some(opened))
        };
        let configuration = &settings.configuration;
        let mut model = Model::new(content.lessons.clone(), content.locales.clone());
        if settings.has_faulty_configuration {
            model.notices.push(Notice::Configuration);
        }
        if settings.has_unreadable_adjustments {
            model.notices.push(Notice::Adjustments);
        }
        model.setup = Setup::of(configuration);
        model.setup.languages = content.languages.clone();
        model.setup.adjusted = settings.adjustments.clone();
        model.keyboard = settings.keyboard(&content).clone();
        model.has_logo = content.pictures.contains_key(crate::screens::LOGO);
        model.printer = configuration.printer.is_some();
        let store = opened.map(|opened| {
            model.notices.extend(opened.notice.as_ref().map(notice));
            opened.store
        });
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
            store,
            voice: None,
            waker: None,
            paper: None,
            corner: None,
            headphones: None,
            stillness: None,
            loading: None,
            pictures: 0,
            watch: None,
            clock: Clock::set(),
            asleep: Asleep::from_now(),
            forgets: false,
            leaves: false,
            tried_at: Timestamp::default(),
        }
    }

    /// Makes the first screen: welcome, or what the command line asks for.
    pub fn begin(&mut self, proxy: EventLoopProxy<WinitUserEvent>) {
        let now = self.now();
        let wake = move || {
            // An event loop that is gone needs no waking.
            _ = proxy.send_event(WinitUserEvent::WakeUp);
        };
        self.waker = Some(Waker::new(wake.clone()));
        if self.settings.starts_at_welcome() {
            self.loading = Some(Loading::start(&self.settings, wake.clone()));
        }
        if self.settings.preview {
            match Watch::start(&self.settings.content_dir, wake.clone()) {
                Ok(watch) => self.watch = Some(watch),
                Err(error) => eprintln!(
                    "pas-a-pas: saved files are not followed ({error}): close the window and open it again to see them"
                ),
            }
        }
        let printer = self.settings.configuration.printer.clone();
        self.paper = printer.map(|name| Paper::new(name, wake.clone()));
        self.corner = Some(Work::new(wake.clone()));
        self.headphones = Some(Headphones::watch(wake.clone()));
        self.stillness = Some(Stillness::watch(wake.clone()));
        let (voice, sound) = Voice::start(&self.settings, Box::new(wake));
        self.voice = Some(voice);
        self.act(Action::Sound(sound), now);
        self.act(Action::Finish, now);
        // A machine without that list is none of ours: then the first act tells.
        let list = std::fs::read_to_string("/proc/bus/input/devices");
        if let Some(device) = list.ok().as_deref().and_then(plugged_in) {
            self.act(Action::Used(device), now);
        }
        if self.settings.is_workshop() {
            self.act(Action::Lead(Lead::Begin), now);
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
        if !self.settings.starts_at_welcome() {
            self.tell_content(now);
        }
    }

    /// Takes the content when all of it is read, or reads it again when an author has saved it; whether that
    /// was so.
    pub fn follow(&mut self, now: Timestamp) -> bool {
        self.pictures = self.pictures.saturating_add(1);
        if self.pictures == FIRST_PICTURES
            && let Some(loading) = &self.loading
        {
            loading.begin();
        }
        let read = self.loading.as_ref().and_then(Loading::done);
        if let Some(whole) = read {
            self.take(whole, now);
            return true;
        }
        if !self.watch.as_ref().is_some_and(Watch::changed) {
            return false;
        }
        self.content = loading::content(&self.settings);
        self.tell_content(now);
        true
    }

    fn take(&mut self, whole: Whole, now: Timestamp) {
        self.loading = None;
        self.content = whole.content;
        self.store = Some(whole.opened.store);
        if let Some(fault) = &whole.opened.notice {
            self.act(Action::Notice(notice(fault)), now);
        }
        self.tell_content(now);
    }

    fn tell_content(&mut self, now: Timestamp) {
        let loaded = loading::loaded(&self.settings, &self.content);
        self.act(Action::Loaded(Box::new(loaded)), now);
    }

    /// What the voice and the disk have to tell; whether there was anything.
    pub fn hear(&mut self, now: Timestamp) -> bool {
        let mut events = self.voice.as_ref().map(Voice::events).unwrap_or_default();
        events.extend(self.paper.iter().flat_map(Paper::events));
        events.extend(self.headphones.iter().flat_map(Headphones::events));
        events.extend(self.stillness.iter().flat_map(Stillness::events));
        let mut told = self.hear_corner(now) || !events.is_empty();
        if let Some(slept) = self.asleep.since_asked() {
            let millis = u64::try_from(slept.as_millis()).unwrap_or(u64::MAX);
            self.act(Action::Woke(millis), now);
            told = true;
        }
        for action in events {
            self.act(action, now);
        }
        self.try_again(now);
        told
    }

    /// Changes the model by one action and performs what follows.
    pub fn act(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        // Behind the welcome screen are the lessons: who is faster than a large folder waits here.
        if matches!(
            action,
            Action::ChooseLocale(_) | Action::Corner(Deed::PinIs(true)) | Action::Lead(Lead::Begin)
        ) {
            if let Some(loading) = self.loading.take() {
                let whole = loading.wait(&self.settings);
                self.take(whole, now);
            }
            self.wait_for_store(now);
        }
        let effects = app::update(&mut self.model, action, now);
        for effect in &effects {
            self.perform(effect, now);
        }
        effects
    }

    fn perform(&mut self, effect: &Effect, now: Timestamp) {
        match effect {
            Effect::Record(attempt) => self.record(attempt.clone(), now),
            Effect::Opine(opinion) => self.record(opinion.clone(), now),
            Effect::Keep(kept, own) => self.keep(kept, *own, now),
            Effect::Find(code) => self.find(*code, now),
            Effect::WakeAfter(millis) => self.wake_after(*millis),
            Effect::Print(sheet) => self.print(*sheet),
            Effect::Corner(errand) => self.run_errand(errand, now),
            Effect::Papers(errand) => self.papers(errand, now),
            Effect::KeepWorkshop(record) => self.record((**record).clone(), now),
            Effect::PrintCode(code, end) => self.print_code(*code, *end),
            Effect::NewSession => {
                // Between two people the clock may jump.
                self.clock = Clock::set();
                self.forgets = true;
                self.purge();
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

    fn wake_after(&self, millis: u64) {
        if let Some(waker) = &self.waker {
            waker.after(millis);
        }
    }
}
