//! The way of a learner through a whole lesson, from the languages to the summary, with one kind of hand.

use pas_a_pas::content::{self, Content};
use pas_a_pas::exercise::Deed;
use pas_a_pas::lesson::{Lesson, Step};
use pas_a_pas::narrator::{Settings, segments};
use pas_a_pas::words::{Locale, Message};

use crate::assistive::Assistive;
use crate::display::Display;
use crate::ear::Spoken;
use crate::kiosk::{Row, root};

/// What acts on the window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hand {
    Keyboard,
    Mouse,
    Assistive,
}

/// A learner with one hand and one language.
pub struct Learner<'a> {
    pub display: &'a Display,
    pub eyes: &'a mut Assistive,
    pub hand: Hand,
    pub words: Words,
}

/// The shipped words of one lesson in one language.
pub struct Words {
    content: Content,
    locale: Locale,
    lesson: Lesson,
    voices: Settings,
}

impl Words {
    pub fn new(locale: &str, lesson: &str) -> Self {
        let content = content::load(&root());
        let lesson = content.lessons.iter().find(|l| l.id == lesson).unwrap();
        Self {
            locale: locale.parse().unwrap(),
            lesson: lesson.clone(),
            content,
            voices: Settings::shipped(),
        }
    }

    /// Messages as they are heard together.
    fn said(&self, messages: &[Message]) -> String {
        let words = messages.iter();
        let words: Vec<String> = words
            .map(|m| self.content.texts.plain(&self.locale, m))
            .collect();
        words.join(" ")
    }

    /// A message of the interface.
    pub fn ui(&self, id: &str) -> String {
        self.said(&[Message::new(id)])
    }

    /// "3 of 14" for the step with this number, from 0.
    pub fn progress(&self, at: usize) -> String {
        self.said(&[self.progress_message(at)])
    }

    /// The same as a message.
    pub fn progress_message(&self, at: usize) -> Message {
        let message = Message::new("progress").number("at", at + 1);
        message.number("of", self.lesson.steps.len())
    }

    /// The lesson.
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// What is heard of a message, piece by piece: what the voice is given to say.
    pub fn sound(&self, message: &Message) -> Vec<Spoken> {
        let texts = &self.content.texts;
        let own = message.locale.as_ref().unwrap_or(&self.locale);
        if !texts.exists(own, message) {
            return Vec::new();
        }
        let sentences = texts.sentences(&self.locale, message);
        let pieces = sentences.iter().flat_map(|s| segments(s, &self.voices));
        let spoken = pieces.map(|piece| Spoken {
            language: piece.locale.language.to_string(),
            words: piece.text,
        });
        spoken.collect()
    }

    /// The first step in which something is written, and the field for it.
    pub fn writing(&self) -> (String, String) {
        let field = |step: &Step| {
            let way = step.exercise.as_ref()?.way().into_iter();
            let mut fields = way.filter_map(|deed| match deed {
                Deed::Write(field, _) => Some(field),
                _ => None,
            });
            Some((step.id.clone(), fields.next()?))
        };
        self.lesson.steps.iter().find_map(field).unwrap()
    }

    /// The rows that the whole lesson leaves when nothing needs to be tried twice.
    pub fn rows(&self, device: &str) -> Vec<Row> {
        let row = |step: &Step| {
            let outcome = if step.exercise.is_some() {
                "right"
            } else {
                "seen"
            };
            let locale = self.locale.to_string();
            [&step.id, outcome, "none", device, &locale].map(str::to_owned)
        };
        self.lesson.steps.iter().map(row).collect()
    }
}

impl Learner<'_> {
    /// Chooses the language and the lesson.
    pub fn begin(&mut self) {
        self.work(&format!("language-{}", self.words.locale));
        self.work(&format!("lesson-{}", self.words.lesson.id));
        self.eyes.find(&[self.words.progress(0)]);
    }

    /// Does every step and comes to the summary.
    pub fn finish(&mut self) {
        for (at, step) in self.words.lesson.steps.clone().iter().enumerate() {
            self.eyes.find(&[self.words.progress(at)]);
            self.work("next");
            if let Some(exercise) = &step.exercise {
                self.solve(exercise);
                self.work("next");
            }
        }
        self.eyes.find(&[self.words.ui("summary-title")]);
    }
}
