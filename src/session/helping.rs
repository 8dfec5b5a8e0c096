//! The help a learner takes in a lesson: hints, the answer shown, a person, the words heard again.

use super::{Card, Circumstances, Visit};
use crate::exercise::Exercise;
use crate::progress::{Attempt, Help, Outcome};

impl Visit {
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

    /// Attribute of what explains the step once its answer is on the screen: why it is right, or what was shown.
    pub fn explanation(&self) -> &'static str {
        let exercise = self.step().and_then(|step| step.exercise.as_ref());
        let chosen = matches!(exercise, Some(Exercise::Choice(_)));
        match chosen || self.state().help < Help::Shown {
            true => "right",
            false => "shown",
        }
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
            if matches!(state.card, Some(Card::Guide | Card::Word(_))) {
                state.card = None;
            }
        }
    }
}
