//! What the window asks of the program to draw it.

use bevy_egui::egui;

use super::Program;
use crate::app::Model;
use crate::kiosk::Settings;
use crate::progress::Timestamp;
use crate::theme::Themes;
use crate::widgets::picture::Pictures;
use crate::words::Texts;

impl Program {
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

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Whether a person was forgotten since this was last asked.
    pub fn forgets(&mut self) -> bool {
        std::mem::take(&mut self.forgets)
    }
}
