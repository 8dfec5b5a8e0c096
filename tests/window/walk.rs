//! The way of a learner through a whole lesson, from the languages to the summary, with one kind of hand.

use pas_a_pas::content::{self, Content};
use pas_a_pas::exercise::Deed;
use pas_a_pas::lesson::{Lesson, Step};
use pas_a_pas::words::{Locale, Message};

use crate::assistive::Assistive;
use crate::display::Display;
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
}

impl Words {
    pub fn new(locale: &str, lesson: &str) -> Self {
        let content = content::load(&root());
        let lesson = content.lessons.iter().find(|l| l.id == lesson).unwrap();
        Self {
            locale: locale.parse().unwrap(),
            lesson: lesson.clone(),
            content,
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
        let of = self.lesson.steps.len();
        let message = Message::new("progress").number("at", at + 1);
        self.said(&[message.number("of", of)])
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
