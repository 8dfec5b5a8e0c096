//! The part of the content that the operator offers.

use super::Content;
use crate::configuration::{Configuration, Offer, chosen};

impl Content {
    /// Only the languages and lessons that the operator chose, in that order; all of them where none was chosen.
    pub fn chosen(mut self, configuration: &Configuration) -> Self {
        let languages: Vec<String> = configuration
            .languages
            .iter()
            .map(ToString::to_string)
            .collect();
        self.locales = chosen(self.locales, &languages, ToString::to_string);
        self.lessons = chosen(self.lessons, &configuration.lessons, |lesson| {
            lesson.id.clone()
        });
        self
    }

    /// What can be chosen from.
    pub fn offer(&self) -> Offer<'_> {
        Offer {
            languages: &self.locales,
            lessons: self
                .lessons
                .iter()
                .map(|lesson| lesson.id.as_str())
                .collect(),
            keyboards: self.keyboards.keys().map(String::as_str).collect(),
        }
    }
}
