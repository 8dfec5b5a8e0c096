//! One learner's stay at the machine, and the way through one lesson.

mod card;

pub use card::Card;

use crate::exercise::{Answer, Verdict};
use crate::lesson::{Lesson, Step};
use crate::progress::{self, Attempt, Help, InputDevice, Outcome, Progress, Timestamp};
use crate::words::{Locale, Message};

/// A person's stay: anonymous and random, forgotten when the next person comes.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// Random identifier, given from outside.
    pub id: String,
    /// What was tried during this stay.
    pub attempts: Vec<Attempt>,
    /// Where each lesson was left: lesson id and step number, so that it goes on there.
    pub left_at: Vec<(String, usize)>,
}

impl Session {
    /// A stay that begins now.
    pub fn new(id: String) -> Self {
        Self {
            id,
            attempts: Vec::new(),
            left_at: Vec::new(),
        }
    }

    /// How far a lesson has come during this stay.
    pub fn progress(&self, lesson: &Lesson) -> Progress {
        progress::of_lesson(lesson, &self.attempts)
    }

    /// The step where a lesson goes on: where it was left, or the first one.
    pub fn step_of(&self, lesson: &str) -> usize {
        let left = self.left_at.iter().find(|(id, _)| id == lesson);
        left.map_or(0, |(_, at)| *at)
    }

    /// Remembers where a lesson was left.
    pub fn leave(&mut self, lesson: &str, at: usize) {
        self.left_at.retain(|(id, _)| id != lesson);
        self.left_at.push((lesson.to_owned(), at));
    }
}

/// One visit of one step.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StepState {
    /// The draft, or what was answered.
    pub answer: Answer,
    /// Whether the draft is judged: it has not been changed since it was given.
    pub judged: bool,
    /// Whether the step is done.
    pub passed: bool,
    /// The most help it took.
    pub help: Help,
    /// What is said about it now.
    pub card: Option<Card>,
}

/// One learner's way through one lesson.
#[derive(Clone, PartialEq, Debug)]
pub struct Visit {
    /// The lesson, as it was when the visit began.
    pub lesson: Lesson,
    /// Number of the step on screen, from 0.
    pub at: usize,
    /// Whether the exercise of the step is on screen. A step with an exercise comes in two parts, first
    /// its sentences, then its question: less at a time, in letters that can be large.
    pub asking: bool,
    /// State of each step.
    pub steps: Vec<StepState>,
    /// When the step on screen came up.
    pub since: Timestamp,
}

/// What an attempt needs to know beside the visit.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// Identifier of the stay.
    pub session: &'a str,
    /// What the person acts with.
    pub input_device: InputDevice,
    /// Language on screen.
    pub locale: &'a Locale,
    /// The present moment.
    pub now: Timestamp,
}

impl Visit {
    /// Begins, or goes on with, a lesson at step `at`.
    pub fn new(lesson: Lesson, at: usize, now: Timestamp) -> Self {
        let last = lesson.steps.len().saturating_sub(1);
        Self {
            steps: vec![StepState::default(); lesson.steps.len()],
            at: at.min(last),
            asking: false,
            lesson,
            since: now,
        }
    }

    /// The step on screen.
    pub fn step(&self) -> Option<&Step> {
        self.lesson.step(self.at)
    }

    /// The state of the step on screen.
    pub fn state(&self) -> StepState {
        self.steps.get(self.at).cloned().unwrap_or_default()
    }

    /// The message of the step on screen.
    pub fn message(&self) -> Message {
        self.step()
            .map_or_else(|| self.lesson.message(), |s| self.lesson.step_message(s))
    }

    /// Whether the step on screen is the last one.
    pub fn is_last(&self) -> bool {
        self.at + 1 >= self.lesson.steps.len()
    }

    /// Whether the step on screen has something to do.
    pub fn has_exercise(&self) -> bool {
        self.step().is_some_and(|step| step.exercise.is_some())
    }

    /// Whether *Next* leads on: from sentences, or from an exercise that is done.
    pub fn can_go_on(&self) -> bool {
        let state = self.state();
        // A new draft after the right answer is given before going on: it can always be tried again.
        !self.asking || (state.passed && state.judged)
    }

    /// From the exercise of a step back to its sentences; the clock of the attempt goes on.
    pub fn read_again(&mut self) {
        self.asking = false;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// From the sentences of a step to its exercise.
    pub fn ask(&mut self) {
        self.asking = true;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// Goes to another step.
    pub fn go_to(&mut self, at: usize, now: Timestamp) {
        self.at = at.min(self.lesson.steps.len().saturating_sub(1));
        self.asking = false;
        self.since = now;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// Changes the draft; what was said about the old one goes away.
    pub fn answer(&mut self, answer: Answer) {
        if let Some(state) = self.steps.get_mut(self.at) {
            state.answer = answer;
            state.judged = false;
            state.card = None;
        }
    }

    /// Gives the draft as the answer. An empty one is not an attempt.
    pub fn give(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        let exercise = self.step()?.exercise.clone()?;
        let state = self.steps.get_mut(self.at)?;
        if state.answer == Answer::default() {
            state.card = Some(Card::Empty);
            return None;
        }
        let grade = exercise.grade(&state.answer);
        state.judged = true;
        let outcome = match grade.verdict {
            Verdict::Right => Outcome::Right,
            Verdict::Wrong => Outcome::Wrong,
            Verdict::Incomplete => Outcome::Incomplete,
        };
        if outcome == Outcome::Right {
            state.passed = true;
            state.card = Some(Card::Right);
        } else {
            state.card = Some(Card::Again(grade.explanation));
        }
        self.attempt(outcome, circumstances)
    }

    /// Leaves a step that is only read: reading is done by going on, never by waiting.
    pub fn seen(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        if self.step()?.exercise.is_some() {
            return None;
        }
        self.steps.get_mut(self.at)?.passed = true;
        self.attempt(Outcome::Seen, circumstances)
    }

    /// "I do not know": a good answer, which brings help and is kept as such.
    pub fn dont_know(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        let attempt = self.attempt(Outcome::DontKnow, circumstances);
        self.help();
        attempt
    }

    /// The next help: first hint, second hint, and on steps that are read how the screen works.
    pub fn help(&mut self) {
        let asking = self.asking;
        let Some(state) = self.steps.get_mut(self.at) else {
            return;
        };
        if !asking {
            state.card = Some(Card::Guide);
            return;
        }
        let next = match state.card {
            Some(Card::Hint(_)) => 2,
            _ if state.help >= Help::Hint => 2,
            _ => 1,
        };
        state.card = Some(Card::Hint(next));
        state.help = state.help.max(Help::Hint);
    }

    /// Whether *Show me* is offered: after the second hint.
    pub fn offers_solution(&self) -> bool {
        matches!(self.state().card, Some(Card::Hint(2)))
    }

    /// Shows the answer; the step is done, with help.
    pub fn show(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        let exercise = self.step()?.exercise.clone()?;
        let state = self.steps.get_mut(self.at)?;
        state.answer = exercise.solution();
        state.judged = true;
        state.passed = true;
        state.help = state.help.max(Help::Shown);
        state.card = Some(Card::Shown);
        self.attempt(Outcome::Shown, circumstances)
    }

    /// A person helps: kept, so that figures stay honest.
    pub fn human(&mut self) {
        if let Some(state) = self.steps.get_mut(self.at) {
            state.help = Help::Human;
            state.card = Some(Card::Human);
        }
    }

    /// The step was listened to again.
    pub fn replayed(&mut self) {
        if let Some(state) = self.steps.get_mut(self.at) {
            state.help = state.help.max(Help::Replayed);
            if state.card == Some(Card::Guide) {
                state.card = None;
            }
        }
    }

    fn attempt(&self, outcome: Outcome, circumstances: Circumstances) -> Option<Attempt> {
        let step = self.step()?;
        let millis = circumstances.now.millis_since(self.since);
        Some(Attempt {
            session: circumstances.session.to_owned(),
            lesson: self.lesson.id.clone(),
            lesson_version: self.lesson.version,
            step: step.id.clone(),
            outcome,
            help: self.state().help,
            input_device: circumstances.input_device,
            locale: circumstances.locale.to_string(),
            started_at: self.since,
            secs: u32::try_from(millis / 1000).unwrap_or(u32::MAX),
        })
    }
}

#[cfg(test)]
mod tests;
