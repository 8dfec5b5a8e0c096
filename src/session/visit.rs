//! One learner's way through one lesson: step by step, what is answered, and what help it took.

use super::wiped::wipe_secrets;
use super::{Card, Circumstances, Paper, StepState};
use crate::exercise::{Answer, Grade, Verdict};
use crate::lesson::{Lesson, Step};
use crate::progress::{Attempt, InputDevice, Outcome, Timestamp};
use crate::words::Message;

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
    /// Number of the sentence on screen, from 0, for a person who wants one at a time.
    pub sentence: usize,
    /// State of each step.
    pub steps: Vec<StepState>,
    /// When the step on screen came up.
    pub since: Timestamp,
    /// What the person acted with when the words on screen came up: they do not change under their eyes.
    pub device: InputDevice,
    /// Whether a single step is done again after the lesson: then the summary comes next.
    pub again: bool,
}

impl Visit {
    /// Begins, or goes on with, a lesson at step `at`.
    pub fn new(lesson: Lesson, at: usize, now: Timestamp) -> Self {
        let last = lesson.steps.len().saturating_sub(1);
        Self {
            steps: vec![StepState::default(); lesson.steps.len()],
            at: at.min(last),
            asking: false,
            sentence: 0,
            lesson,
            since: now,
            device: InputDevice::default(),
            again: false,
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
        self.step().map_or_else(
            || self.lesson.message(),
            |s| self.lesson.step_message(s, self.device),
        )
    }

    /// Begins one step anew, as if it had not been done.
    pub fn do_again(&mut self, at: usize, now: Timestamp) {
        self.go_to(at, now);
        self.again = true;
        if let Some(state) = self.steps.get_mut(self.at) {
            *state = StepState::default();
        }
    }

    /// Whether the summary comes after the step on screen.
    pub fn is_last(&self) -> bool {
        self.again || self.at + 1 >= self.lesson.steps.len()
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
        self.sentence = 0;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// A French word was touched: it is explained, and a second touch takes the explanation away.
    pub fn explain(&mut self, word: String) {
        if let Some(state) = self.steps.get_mut(self.at) {
            let card = Card::Word(word);
            let shown = state.card.as_ref() == Some(&card);
            state.card = (!shown).then_some(card);
        }
    }

    /// Something is to be said about its sheet.
    pub fn paper(&mut self, paper: Paper) {
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = Some(Card::Paper(paper));
        }
    }

    /// From the sentences of a step to its exercise.
    pub fn ask(&mut self) {
        self.asking = true;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// The exercise of a step that was done is asked once more, as if nobody had seen the answer.
    pub fn ask_anew(&mut self) {
        self.asking = true;
        if let Some(state) = self.steps.get_mut(self.at) {
            *state = StepState::default();
        }
    }

    /// Another sentence of the step is on screen, in place of what was said about it.
    pub fn show_sentence(&mut self, number: usize) {
        self.sentence = number;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// Goes to another step.
    pub fn go_to(&mut self, at: usize, now: Timestamp) {
        self.forget_typed();
        self.at = at.min(self.lesson.steps.len().saturating_sub(1));
        self.asking = false;
        self.sentence = 0;
        self.since = now;
        if let Some(state) = self.steps.get_mut(self.at) {
            state.card = None;
        }
    }

    /// Wipes what was typed in the step on screen, when it is left. What is done stays done.
    pub fn forget_typed(&mut self) {
        if let Some(state) = self.steps.get_mut(self.at)
            && !state.answer.typed.is_empty()
        {
            state.answer = Answer::default();
            state.judged = state.passed;
        }
    }

    /// Changes the draft; what was said about the old one goes away. What looks like a real secret is wiped
    /// at once. An exercise that judges itself takes each new deed as an answer.
    pub fn answer(&mut self, answer: Answer, circumstances: Circumstances) -> Option<Attempt> {
        let exercise = self.step()?.exercise.clone()?;
        let message = self.message();
        let state = self.steps.get_mut(self.at)?;
        let acted = state.answer.done != answer.done;
        state.answer = answer;
        state.card = None;
        if let Some(secret) = wipe_secrets(&mut state.answer, &exercise) {
            state.card = Some(Card::Secret(secret));
            return None;
        }
        if !exercise.judges_itself() {
            state.judged = false;
            return None;
        }
        state.judged = true;
        if !acted || state.passed {
            return None;
        }
        let grade = exercise.grade(&state.answer, &message);
        match grade.verdict {
            Verdict::Incomplete => None,
            _ => self.judge(grade, circumstances),
        }
    }

    /// Gives the draft as the answer. A blank one is not an attempt.
    pub fn give(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        let exercise = self.step()?.exercise.clone()?;
        if exercise.judges_itself() {
            return None;
        }
        let message = self.message();
        let state = self.steps.get_mut(self.at)?;
        if exercise.is_blank(&state.answer) {
            state.card = Some(Card::Empty(exercise.blank()));
            return None;
        }
        let grade = exercise.grade(&state.answer, &message);
        self.judge(grade, circumstances)
    }

    /// What an answer brings: a card and a row.
    fn judge(&mut self, grade: Grade, circumstances: Circumstances) -> Option<Attempt> {
        let state = self.steps.get_mut(self.at)?;
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

    /// Passes over an extra.
    pub fn skip(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        if !self.step()?.exercise.as_ref()?.is_extra() {
            return None;
        }
        let state = self.steps.get_mut(self.at)?;
        state.passed = true;
        state.judged = true;
        self.attempt(Outcome::Skipped, circumstances)
    }

    /// Leaves a step that is only read: reading is done by going on, never by waiting.
    pub fn seen(&mut self, circumstances: Circumstances) -> Option<Attempt> {
        if self.step()?.exercise.is_some() {
            return None;
        }
        self.steps.get_mut(self.at)?.passed = true;
        self.attempt(Outcome::Seen, circumstances)
    }

    /// The row of progress an outcome makes, with the help it took.
    pub(super) fn attempt(
        &self,
        outcome: Outcome,
        circumstances: Circumstances,
    ) -> Option<Attempt> {
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
