//! The way of a learner through a whole lesson, from the languages to the summary, with one kind of hand.

use pas_a_pas::content::{self, Content};
use pas_a_pas::exercise::Exercise;
use pas_a_pas::lesson::{Lesson, Step};
use pas_a_pas::words::{Locale, Message};

use crate::assistive::Assistive;
use crate::display::Display;
use crate::kiosk::{Row, root};
use crate::until::until;

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

    fn language(&self) -> String {
        let [name, start] = ["language-name", "language-start"].map(Message::new);
        self.said(&[name, start])
    }

    fn card(&self) -> String {
        let minutes = Message::new("minutes").number("minutes", self.lesson.minutes as usize);
        let lesson = self.lesson.message();
        let about = lesson.attribute("about");
        self.said(&[lesson, about, minutes])
    }

    /// "3 of 14" for the step with this number, from 0.
    pub fn progress(&self, at: usize) -> String {
        let of = self.lesson.steps.len();
        let message = Message::new("progress").number("at", at + 1);
        self.said(&[message.number("of", of)])
    }

    fn option(&self, step: &Step, id: &str) -> Message {
        self.lesson
            .step_message(step, Default::default())
            .attribute(format!("option-{id}"))
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
        self.press(&[self.words.language()]);
        self.press(&[self.words.card()]);
        self.eyes.find(&[self.words.progress(0)]);
    }

    /// Does every step and comes to the summary.
    pub fn finish(&mut self) {
        for (at, step) in self.words.lesson.steps.clone().iter().enumerate() {
            self.eyes.find(&[self.words.progress(at)]);
            self.next();
            if let Some(exercise) = &step.exercise {
                self.answer(step, exercise);
                self.next();
            }
        }
        self.eyes.find(&[self.words.ui("summary-title")]);
    }

    /// *Next*.
    pub fn next(&mut self) {
        self.press(&[self.words.ui("next")]);
    }

    fn answer(&mut self, step: &Step, exercise: &Exercise) {
        for id in &exercise.solution().done {
            let option = self.words.option(step, id);
            self.press(&[self.words.said(std::slice::from_ref(&option))]);
            self.eyes
                .find(&[self.words.said(&[option, Message::new("option-chosen")])]);
        }
        self.press(&[self.words.ui("give")]);
    }

    /// Acts on the control with one of these names.
    fn press(&mut self, names: &[String]) {
        let node = self.eyes.find(names);
        match self.hand {
            Hand::Keyboard => self.press_with_keys(names),
            Hand::Mouse => self.press_with_mouse(names),
            Hand::Assistive => {
                // A node may vanish while the tree is read: then nothing was pressed.
                let eyes = &mut self.eyes;
                let pressed =
                    crate::until::within(crate::until::PATIENCE, || eyes.press(&node.name));
                assert!(pressed.is_some(), "{names:?} can't be pressed");
            }
        }
    }

    /// Goes to the control with the Tab key, then presses Enter.
    fn press_with_keys(&mut self, names: &[String]) {
        let mut passed = Vec::new();
        while passed.len() < 60 {
            let focused = self.eyes.focused();
            if focused.as_ref().is_some_and(|name| names.contains(name)) {
                // Both keys must do the same.
                let key = if passed.len() % 2 == 0 {
                    "Return"
                } else {
                    "space"
                };
                return self.display.key(key);
            }
            self.display.key("Tab");
            until("the focus to move on", || {
                (self.eyes.focused() != focused).then_some(())
            });
            passed.push(focused);
        }
        panic!("Tab never comes to {names:?} but to {passed:?}");
    }

    /// Clicks in the middle of the control, after turning pages until it is in sight.
    fn press_with_mouse(&mut self, names: &[String]) {
        loop {
            let node = self.eyes.find(names);
            let [x, y, width, height] = node.place;
            let middle = (x + width / 2, y + height / 2);
            let down = self.words.ui("page-down");
            let turn = self.eyes.tree().into_iter().find(|node| node.name == down);
            match turn {
                // The bar at the bottom stands below the button that turns the page; pages do not reach it.
                Some(turn) if middle.1 > turn.place[1] && !self.in_bar(middle.1) => {
                    let [x, y, width, height] = turn.place;
                    self.display.click(x + width / 2, y + height / 2);
                    until("the page to turn", || {
                        (self.eyes.find(names).place != node.place).then_some(())
                    });
                }
                _ => return self.display.click(middle.0, middle.1),
            }
        }
    }

    fn in_bar(&self, y: i32) -> bool {
        y > i32::from(self.display.size.1) - 104
    }
}
