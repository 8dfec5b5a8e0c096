//! Scenes: imitated programs in which people do things as on a real machine, judged by what they do.
//!
//! A scene says which deeds it asks for and which it explains; all others are free exploring. What is shown
//! follows from the deeds done so far, so that a scene has no state of its own.

mod kind;

use super::{Answer, Deed, Grade};
use crate::compare::{self, Difference};
use crate::problem::Fault;
use crate::typed::Typed;
use crate::widgets::device::{self, Did, Screen};
use crate::words::{Message, french_word};

/// What a scene asks for, and what it explains.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Goal<'a> {
    /// All these deeds are asked for, in any order.
    pub goal: &'a [String],
    /// Each of these is explained by `.wrong-<deed>` and takes no effect.
    pub wrong: &'a [String],
}

/// An imitated program. Each is a [`Kind`] of exercise by what it says here.
pub trait Scene: std::fmt::Debug {
    /// What is asked for, and what is explained.
    fn goal(&self) -> Goal<'_>;

    /// Deeds that can be asked for or explained.
    fn possible(&self) -> Vec<String>;

    /// Attributes that must have words, beside those that explain deeds.
    fn words(&self) -> Vec<String>;

    /// Things of one list that people must tell apart: the attributes of each.
    fn listed(&self) -> Vec<Vec<String>> {
        Vec::new()
    }

    /// Deeds that must take effect before this one can be done, in order.
    fn before(&self, _: &str) -> Vec<String> {
        Vec::new()
    }

    /// What else makes it impossible to do.
    fn own_faults(&self) -> Vec<Fault>;

    /// Texts that are to be typed, by the name of their field.
    fn models(&self) -> Vec<(&'static str, &str)>;

    /// What a person works on the way from a blank answer to the solution.
    fn deeds(&self) -> Vec<Deed>;

    /// The deed that working this control is.
    fn deed(&self, answer: &Answer, control: &str) -> String;

    /// Why a deed takes no effect, beside those that the author explains: what to say about it.
    fn refusal(&self, _: &Answer, _: &str, _: &Message) -> Option<Message> {
        None
    }

    /// What is on its screen after these deeds.
    fn screen(&self, step: &Message, answer: &Answer) -> Screen;
}

impl Goal<'_> {
    /// Whether this deed is asked for and not yet done.
    pub fn awaits(&self, answer: &Answer, deed: &str) -> bool {
        self.goal.iter().any(|asked| asked == deed) && !answer.has(deed)
    }

    /// Whether this deed is explained instead of taking effect.
    pub fn explains(&self, deed: &str) -> bool {
        self.wrong.iter().any(|wrong| wrong == deed)
    }

    /// What is impossible about the deeds that the author names.
    fn faults(&self, possible: &[String]) -> Vec<Fault> {
        let mut found = Vec::new();
        if self.goal.is_empty() {
            found.push(Fault::new("scene-no-goal").at("goal:"));
        }
        for (name, deeds) in [("goal", self.goal), ("wrong", self.wrong)] {
            for (at, deed) in deeds.iter().enumerate() {
                if !possible.contains(deed) {
                    let fault = Fault::new("scene-impossible")
                        .with("field", name)
                        .with("deed", deed);
                    let fault = fault.with("possible", possible.join(", "));
                    found.push(fault.at(super::quoted(deed)));
                }
                if deeds[..at].contains(deed) {
                    let fault = Fault::new("scene-twice").with("field", name);
                    found.push(fault.with("deed", deed).at_second(super::quoted(deed)));
                }
            }
        }
        for deed in self.goal.iter().filter(|deed| self.explains(deed)) {
            let fault = Fault::new("scene-both").with("deed", deed);
            found.push(fault.at_second(super::quoted(deed)));
        }
        found
    }

    /// Deeds asked for or explained that nobody comes to, because what must come before is explained.
    fn blocked(&self, before: impl Fn(&str) -> Vec<String>) -> Vec<Fault> {
        let first = |deed: &str| before(deed).into_iter().find(|first| self.explains(first));
        let asked = self.goal.iter().filter_map(|deed| {
            let first = first(deed)?;
            let fault = Fault::new("scene-blocked")
                .with("deed", deed)
                .with("first", &first);
            Some(fault.at(super::quoted(&first)))
        });
        // What is opened is seen although it is explained, so that more can be done there.
        let told = self.wrong.iter().filter_map(|deed| {
            let first = first(deed).filter(|first| !first.starts_with("open-"))?;
            let fault = Fault::new("scene-unheard")
                .with("deed", deed)
                .with("first", &first);
            Some(fault.at(super::quoted(&first)))
        });
        asked.chain(told).collect()
    }
}

/// What is said about the deed at `at`, if it takes no effect.
fn refused<S: Scene + ?Sized>(
    scene: &S,
    before: &Answer,
    deed: &str,
    step: &Message,
) -> Option<Message> {
    if scene.goal().explains(deed) {
        return Some(step.attribute(format!("wrong-{deed}")));
    }
    scene.refusal(before, deed, step)
}

/// The deeds that took effect, and what is said about the first one that did not.
fn sorted<S: Scene + ?Sized>(
    scene: &S,
    answer: &Answer,
    step: &Message,
) -> (Answer, Option<Message>) {
    let mut fresh = Answer {
        done: Vec::new(),
        ..answer.clone()
    };
    let mut said = None;
    for deed in &answer.done {
        match refused(scene, &fresh, deed, step) {
            Some(message) => said = said.or(Some(message)),
            None => fresh.done.push(deed.clone()),
        }
    }
    (fresh, said)
}

/// The draft without the deeds that were explained: what goes on does so as if they had not been done.
pub fn fresh<S: Scene + ?Sized>(scene: &S, answer: &Answer) -> Answer {
    sorted(scene, answer, &nowhere()).0
}

/// Stands for the step's message where only deeds matter.
fn nowhere() -> Message {
    Message::new(String::new())
}

/// Judges what was done.
pub fn grade<S: Scene + ?Sized>(scene: &S, answer: &Answer, step: &Message) -> Grade {
    let (fresh, said) = sorted(scene, answer, step);
    match said {
        Some(explanation) => Grade::wrong(explanation),
        None if scene.goal().goal.iter().all(|deed| fresh.has(deed)) => Grade::right(step),
        // Nothing is said while it goes on.
        None => Grade::incomplete(Message::new("choose-first")),
    }
}

/// The draft after one more deed.
pub fn and<S: Scene + ?Sized>(scene: &S, answer: &Answer, deed: &str) -> Answer {
    let more = fresh(scene, answer).and(deed);
    if more.done == answer.done {
        // The same deed once more, although it was explained: it is a new one, and explained again.
        more.and(deed)
    } else {
        more
    }
}

/// The draft after what a person did on the screen.
pub fn after<S: Scene + ?Sized>(scene: &S, answer: &Answer, did: Did) -> Answer {
    match did {
        Did::Pressed(control) => and(scene, answer, &scene.deed(answer, &control)),
        Did::Wrote(field, text) => {
            let mut more = fresh(scene, answer);
            more.typed.insert(field, text);
            more
        }
    }
}

/// The field of this name with its model; `again` when it is what differs.
pub fn field<S: Scene + ?Sized>(
    scene: &S,
    answer: &Answer,
    name: &str,
    label: &str,
    again: bool,
) -> device::Field {
    let models = scene.models();
    let model = models.iter().find(|(field, _)| *field == name);
    device::Field {
        control: name.to_owned(),
        label: Message::new(label),
        model: model.map(|(_, text)| french_word(text)),
        text: Typed::from(answer.text(name)),
        again: again && model.is_some_and(|(_, text)| differs(answer, name, text).is_some()),
        tool: None,
    }
}

/// How what was typed in a field differs from its model.
pub fn differs(answer: &Answer, field: &str, model: &str) -> Option<Difference> {
    compare::differs(model, answer.text(field), &[])
}
