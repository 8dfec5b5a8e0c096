//! The program at work: the model with its words and pictures, and what the world does for it.

use bevy::winit::{EventLoopProxy, WinitUserEvent};
use bevy_egui::egui;

use super::Settings;
use super::waker::Waker;
use crate::app::{self, Action, Effect, Model};
use crate::content::{self, Content};
use crate::progress::Timestamp;
use crate::theme::Themes;
use crate::widgets::picture::Pictures;
use crate::words::Texts;

/// Everything the window holds.
pub struct Program {
    settings: Settings,
    content: Content,
    fonts: egui::FontDefinitions,
    cap_height: f32,
    model: Model,
    waker: Option<Waker>,
}

impl Program {
    /// Reads content and progress; faults become notices.
    pub fn new(settings: Settings) -> Self {
        let content = content::load(&settings.content_dir);
        let mut model = Model::new(content.lessons.clone(), content.locales.clone());
        model.notices = content::notices(&content);
        let fonts = crate::fonts::definitions(&settings.content_dir.join("assets/fonts"))
            .unwrap_or_default();
        let cap_height = crate::fonts::cap_height(&fonts).unwrap_or(0.668);
        Self {
            settings,
            content,
            fonts,
            cap_height,
            model,
            waker: None,
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
        self.waker = Some(Waker::new(wake));
        self.act(Action::Finish, now);
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
    }

    /// What the world has to tell; whether there was anything.
    pub fn hear(&mut self, _now: Timestamp) -> bool {
        false
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
            Effect::Record(_attempt) => {}
            Effect::WakeAfter(millis) => {
                if let Some(waker) = &self.waker {
                    waker.after(*millis);
                }
            }
            Effect::NewSession => {
                let id = uuid::Uuid::new_v4().to_string();
                self.act(Action::SessionIs(id), now);
            }
            Effect::Narrate(_) | Effect::Prepare(_) | Effect::Hush | Effect::Pause(_) => {}
            Effect::Volume(_) => {}
        }
    }
}
