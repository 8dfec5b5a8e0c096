//! What a learner does in a step. One file per kind: its data, its grading, its view, its tests.

mod answer;
pub mod browser;
pub mod choice;
pub mod conversation;
pub mod keys;
pub mod mailbox;
pub mod matching;
pub mod memo;
pub mod order;
pub mod point;
pub mod scene;
pub mod sign_up;
#[cfg(test)]
mod tests;
pub mod typing;

use std::fmt;
use std::ops::Deref;

use egui::Ui;
use serde::Deserialize;

use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::words::{Message, is_id};
pub use answer::{Answer, Grade, Verdict};
use browser::Browser;
use choice::Choice;
use conversation::Conversation;
use keys::Keys;
use mailbox::Mailbox;
use matching::Match;
use memo::Memo;
use order::Order;
use point::Point;
use scene::Scene;
use sign_up::SignUp;
use typing::Type;

/// An exercise of one kind. A new kind is a file that implements [`Kind`], a variant, and an arm in `deref`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub enum Exercise {
    /// Touch one answer, or several.
    Choice(Choice),
    /// Press one key after the other.
    Keys(Keys),
    /// Put things that belong together in pairs.
    Match(Match),
    /// Fill a sheet of paper for invented accounts.
    Memo(Memo),
    /// Put steps in order.
    Order(Order),
    /// Move, press, scroll: the pointer itself.
    Point(Point),
    /// Fill the pages of an invented mail service.
    SignUp(SignUp),
    /// Write a text.
    Type(Type),
    /// A conversation by SMS.
    Conversation(Conversation),
    /// A mailbox.
    Mailbox(Mailbox),
    /// A browser.
    Browser(Browser),
}

impl Deref for Exercise {
    type Target = dyn Kind;

    fn deref(&self) -> &Self::Target {
        match self {
            Self::Choice(kind) => kind,
            Self::Keys(kind) => kind,
            Self::Match(kind) => kind,
            Self::Memo(kind) => kind,
            Self::Order(kind) => kind,
            Self::Point(kind) => kind,
            Self::SignUp(kind) => kind,
            Self::Type(kind) => kind,
            Self::Conversation(kind) => kind,
            Self::Mailbox(kind) => kind,
            Self::Browser(kind) => kind,
        }
    }
}

/// What a person did to an exercise on screen.
#[derive(Clone, PartialEq, Debug)]
pub enum Act {
    /// The draft is now this.
    Change(Answer),
    /// The draft is given as the answer.
    Give,
}

/// Something that a person does on the way to the solution, for proofs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Works the control of this name.
    Press(String),
    /// Works it twice, quickly.
    Double(String),
    /// Writes this text into the empty field of this name.
    Write(String, String),
    /// Presses a real key, or its picture on the drawn keyboard: a sign, or a name such as `Enter`.
    Key(String),
}

/// What is asked, as it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The step's message.
    pub step: &'a Message,
    /// The draft.
    pub answer: &'a Answer,
    /// Whether the draft is judged: it has not been changed since it was given.
    pub judged: bool,
}

impl Asked<'_> {
    /// The question.
    pub fn question(&self) -> Message {
        self.step.attribute("question")
    }
}

/// What every kind of exercise can do.
pub trait Kind: fmt::Debug {
    /// Judges an answer.
    fn grade(&self, answer: &Answer, step: &Message) -> Grade;

    /// The answer that is right, for *show me* and for proofs.
    fn solution(&self) -> Answer;

    /// What a person does, control by control, from an empty draft to the solution.
    fn way(&self) -> Vec<Deed>;

    /// Every answer that is one deed away from a blank one, for proofs.
    fn single_answers(&self) -> Vec<Answer>;

    /// What makes the exercise impossible to do, in the words of its author.
    fn faults(&self) -> Vec<Fault>;

    /// Attributes of the step's message that must have words, beside those of [`ALWAYS`].
    fn required(&self) -> Vec<String>;

    /// Things that people must tell apart, by their words: in each group, the attributes of every thing.
    fn told_apart(&self) -> Vec<Vec<Vec<String>>> {
        Vec::new()
    }

    /// Attributes that may have words.
    fn optional(&self) -> Vec<String> {
        Vec::new()
    }

    /// Whether the answer says nothing yet.
    fn is_blank(&self, answer: &Answer) -> bool {
        *answer == Answer::default()
    }

    /// What is said when a blank answer is given.
    fn blank(&self) -> Message {
        Message::new("choose-first")
    }

    /// What is read aloud of the exercise below its question, in reading order.
    fn spoken(&self, step: &Message, answer: &Answer, keyboard: &Layout) -> Vec<Message>;

    /// What is heard when the draft has changed; nothing is silence. Typed text is never heard: its clips
    /// would be kept on disk.
    fn heard(
        &self,
        step: &Message,
        before: &Answer,
        after: &Answer,
        keyboard: &Layout,
    ) -> Vec<Message>;

    /// Name of the control that a person using the keyboard comes to first.
    fn first_control(&self, answer: &Answer) -> String;

    /// Whether each deed is judged as it is done, as on a real machine, without *Check*.
    fn judges_itself(&self) -> bool {
        false
    }

    /// Whether it takes the whole width and the picture's place.
    fn is_wide(&self) -> bool {
        false
    }

    /// Whether something can be written in it now: the keyboard on screen is offered.
    fn is_written(&self, _: &Answer) -> bool {
        false
    }

    /// What Enter does in one of its fields, with the present draft.
    fn entered(&self, _: &Answer) -> Option<Act> {
        (!self.judges_itself()).then_some(Act::Give)
    }

    /// Whether it is an extra that can be passed over.
    fn is_extra(&self) -> bool {
        false
    }

    /// Texts that the exercise itself asks for, which are therefore nobody's secret.
    fn allowed(&self) -> Vec<String> {
        Vec::new()
    }

    /// Draws it in `ui`: a wide one has the whole rectangle and must fit into it; others grow downwards.
    fn ui(&self, ui: &mut Ui, view: &mut View, asked: Asked) -> Option<Act>;
}

/// Attributes that the message of every exercise must have.
pub const ALWAYS: [&str; 5] = ["question", "right", "hint", "hint-2", "shown"];

impl Exercise {
    /// All attributes of the step's message that must have words.
    pub fn all_required(&self) -> Vec<String> {
        let always = ALWAYS.map(String::from);
        always.into_iter().chain(self.required()).collect()
    }

    /// Deeds of an imitated program that its author can ask for or explain.
    pub fn single_deeds(&self) -> Vec<String> {
        match self {
            Self::Browser(scene) => scene.possible(),
            Self::Conversation(scene) => scene.possible(),
            Self::Mailbox(scene) => scene.possible(),
            _ => Vec::new(),
        }
    }

    /// What is read aloud, in reading order: the question first.
    pub fn all_spoken(&self, step: &Message, answer: &Answer, keyboard: &Layout) -> Vec<Message> {
        let question = step.attribute("question");
        let spoken = self.spoken(step, answer, keyboard);
        std::iter::once(question).chain(spoken).collect()
    }
}

/// What is wrong with the ids of the things called `what`: each is written as ids are, and stands once.
fn id_faults(what: Fault, ids: &[String]) -> Vec<Fault> {
    let mut found = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        if !is_id(id) {
            let fault = Fault::new("id-shape").with("what", what.clone());
            found.push(fault.with("id", id).at(quoted(id)));
        }
        if ids[..at].contains(id) {
            let fault = Fault::new("id-twice").with("what", what.clone());
            found.push(fault.with("id", id).at_second(quoted(id)));
        }
    }
    found
}

/// A group of things that are told apart, each by one attribute: `option-` and its id.
fn group(start: &str, ids: &[String]) -> Vec<Vec<String>> {
    let names = ids.iter().map(|id| vec![format!("{start}-{id}")]);
    names.collect()
}

/// As it stands in the file.
fn quoted(id: &str) -> String {
    format!("\"{id}\"")
}

/// Ids in an order that does not give the answer away: always the same, never the one given.
fn mixed(ids: &[String]) -> Vec<&str> {
    let mut mixed: Vec<&str> = ids.iter().map(String::as_str).collect();
    mixed.sort_by_key(|id| id.bytes().rev().collect::<Vec<_>>());
    if mixed == ids {
        mixed.rotate_left(1);
    }
    mixed
}
