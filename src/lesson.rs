//! A lesson and its steps: the shape of `lessons/*.ron`. Words are elsewhere, found by convention.

mod step;

use std::path::Path;

use serde::Deserialize;

pub use crate::imitation::Imitation;
use crate::input_device::InputDevice;
use crate::problem::{Fault, Problem, line_and_column};
use crate::words::{Message, is_id};
pub use step::Step;

/// Most steps of a lesson. A lesson of ten minutes has about ten: more than this is a mistake.
const MOST_STEPS: usize = 100;

/// Attribute of a step's message: a question for a group to talk about, before it goes on.
pub const TALK: &str = "talk";

/// The most things to do at home that a lesson proposes: `.home-1` to `.home-3`.
pub const MOST_AT_HOME: usize = 3;

/// The version of the file format that this program reads.
pub const FORMAT: u32 = 1;

/// A lesson, ready to be learnt.
#[derive(Clone, PartialEq, Debug)]
pub struct Lesson {
    /// Identifier, from the file name: `30-scams.ron` → `scams`.
    pub id: String,
    /// Place among the lessons, from the file name: `30-scams.ron` → 30.
    pub order: u32,
    /// Raised by the author when steps or answers change, so that old attempts can be told apart.
    pub version: u32,
    /// How long it takes a learner, in minutes.
    pub minutes: u32,
    /// Name of the picture on its card.
    pub picture: String,
    /// Its steps, in order; never empty.
    pub steps: Vec<Step>,
    /// The French words that its texts mark with `FR("…")`, in the order they are met. They come from
    /// the words, not from the lesson's file.
    pub french_words: Vec<String>,
}

/// A lesson file as an author writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[serde(rename = "Lesson")]
struct File {
    /// Version of this format, now 1.
    format: u32,
    /// Version of the lesson.
    version: u32,
    /// How long it takes a learner.
    minutes: u32,
    /// Picture on its card.
    picture: String,
    /// Steps in order.
    steps: Vec<Step>,
}

impl Lesson {
    /// The message of the lesson itself: its title; `.about`, `.can-1`, ….
    pub fn message(&self) -> Message {
        Message::new(&self.id)
    }

    /// Names of the attributes of its own message that say what to do before the next time, on paper.
    pub fn at_home() -> impl Iterator<Item = String> {
        (1..=MOST_AT_HOME).map(|number| format!("home-{number}"))
    }

    /// The message of one of its steps, in the words for people who act with `device`.
    pub fn step_message(&self, step: &Step, device: InputDevice) -> Message {
        let id = format!("{}_{}", self.id, step.id);
        if step.by.contains(&device) {
            Message::new(format!("{id}--{}", device.name()))
        } else {
            Message::new(id)
        }
    }

    /// All messages of one of its steps: the ordinary one, then those for single devices.
    pub fn step_messages(&self, step: &Step) -> Vec<Message> {
        let id = format!("{}_{}", self.id, step.id);
        let others = step.by.iter();
        let others = others.map(|device| Message::new(format!("{id}--{}", device.name())));
        std::iter::once(Message::new(&id)).chain(others).collect()
    }

    /// The step to which the message `<lesson>_<words>` belongs.
    pub fn step_of_words(&self, words: &str) -> Option<&Step> {
        self.all_steps().find(|step| {
            let rest = words.strip_prefix(step.id.as_str());
            let device = rest.and_then(|rest| rest.strip_prefix("--"));
            rest == Some("") || step.by.iter().any(|by| device == Some(by.name()))
        })
    }

    /// Its steps, each with its harder one behind it.
    pub fn all_steps(&self) -> impl Iterator<Item = &Step> {
        let steps = self.steps.iter();
        steps.flat_map(|step| std::iter::once(step).chain(step.harder.as_deref()))
    }

    /// The step at `at`, the last one when `at` is past the end.
    pub fn step(&self, at: usize) -> Option<&Step> {
        self.steps.get(at).or(self.steps.last())
    }

    /// Reads a lesson file. Faults that make it unusable are returned instead.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Vec<Problem>> {
        let (order, id) = order_and_id(path).ok_or_else(|| {
            let fault = Fault::new("lesson-name");
            vec![Problem::of_file(path, "lesson-name", fault)]
        })?;
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
        let file: File = options.from_str(text).map_err(|error| {
            let fault = |why| Fault::new("lesson-syntax").with("why", why);
            vec![Problem::of_ron(path, text, &error, "lesson-syntax", fault)]
        })?;
        let lesson = Self {
            id,
            order,
            version: file.version,
            minutes: file.minutes,
            picture: file.picture,
            steps: file.steps.into_iter().map(Step::complete).collect(),
            french_words: Vec::new(),
        };
        let problems = lesson.problems(path, text, file.format);
        if problems.is_empty() {
            Ok(lesson)
        } else {
            Err(problems)
        }
    }

    /// What stands in the file of the step at `at`, from its id on, and where that begins.
    fn of_step<'a>(&self, text: &'a str, at: usize) -> Option<(usize, &'a str)> {
        let place = |at: usize, from: usize| {
            let quoted = format!("\"{}\"", self.steps.get(at)?.id);
            ids(text, &quoted).find(|offset| *offset > from)
        };
        let start = place(at, 0)?;
        let end = place(at + 1, start).unwrap_or(text.len());
        Some((start, &text[start..end]))
    }

    /// What would make the lesson impossible to learn.
    fn problems(&self, path: &Path, text: &str, format: u32) -> Vec<Problem> {
        let mut found = Vec::new();
        if format != FORMAT {
            let fault = Fault::new("lesson-format")
                .with("format", format.to_string())
                .with("known", FORMAT.to_string());
            found.push(at_word(path, text, ("", "format:"), "lesson-format", fault));
        }
        if self.steps.is_empty() {
            let fault = Fault::new("steps-empty");
            found.push(at_word(path, text, ("", "steps:"), "steps-empty", fault));
        }
        if self.steps.len() > MOST_STEPS {
            let fault = Fault::new("steps-many")
                .with("count", self.steps.len())
                .with("most", MOST_STEPS);
            // Each of its faults is looked for in the whole text: of a list without end, only this is told.
            return vec![at_word(path, text, ("", "steps:"), "steps-many", fault)];
        }
        for (at, step) in self.steps.iter().enumerate() {
            let quoted = format!("\"{}\"", step.id);
            if !is_id(&step.id) {
                let fault = Fault::new("step-id").with("id", &step.id);
                found.push(at_word(path, text, ("id", &quoted), "step-id", fault));
            }
            if self.steps[..at].iter().any(|other| other.id == step.id) {
                let again = ids(text, &quoted).last().unwrap_or_default();
                let fault = Fault::new("step-twice").with("id", &step.id);
                found.push(Problem::at_offset(path, text, again, "step-twice", fault));
            }
            let harder = step.harder.as_ref().and_then(|step| step.exercise.as_ref());
            let exercises = [(step.exercise.as_ref(), "exercise:"), (harder, "harder:")];
            for (exercise, mark) in exercises {
                let faults = exercise.iter().flat_map(|exercise| exercise.faults());
                let own = self.of_step(text, at);
                found.extend(faults.map(|fault| {
                    let spot = own.and_then(|(start, own)| {
                        let exercise = own.find(mark)?;
                        Some(start + exercise + fault.offset_in(&own[exercise..])?)
                    });
                    let fault = step_fault(&step.id, fault);
                    match spot {
                        Some(at) => Problem::at_offset(path, text, at, "exercise", fault),
                        None => at_word(path, text, ("id", &quoted), "exercise", fault),
                    }
                }));
            }
        }
        found
    }
}

/// A fault of the exercise of a step.
pub fn step_fault(step: &str, fault: Fault) -> Fault {
    Fault::new("step-fault")
        .with("step", step)
        .with("fault", fault)
}

/// A fault where `word` is the value of `key`, else at the first place where it stands in `text`; of the whole
/// file when it does not.
pub fn at_word(
    path: &Path,
    text: &str,
    (key, word): (&str, &str),
    rule: &'static str,
    fault: Fault,
) -> Problem {
    let (line, column) = values(text, key, word)
        .next()
        .or_else(|| text.find(word))
        .map_or((0, 0), |offset| line_and_column(text, offset));
    Problem {
        line,
        column,
        ..Problem::of_file(path, rule, fault)
    }
}

/// Byte offsets of `word` where it is the id of a step.
fn ids<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    values(text, "id", word)
}

/// Byte offsets of `word` where it is the value of `key`.
fn values<'a>(text: &'a str, key: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let places = text.match_indices(word).map(|(offset, _)| offset);
    places.filter(move |offset| {
        let before = text[..*offset].trim_end().strip_suffix(':');
        before.is_some_and(|before| before.trim_end().ends_with(key))
    })
}

/// `30-scams.ron` → (30, "scams").
fn order_and_id(path: &Path) -> Option<(u32, String)> {
    let (order, id) = path.file_stem()?.to_str()?.split_once('-')?;
    is_id(id).then_some((order.parse().ok()?, id.to_owned()))
}

#[cfg(test)]
mod tests;
