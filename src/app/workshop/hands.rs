//! Raised hands, counted by the facilitator: one key, or one touch, for each.

use super::super::{Effect, Model};
use super::Part;
use crate::exercise::Exercise;
use crate::session::Visit;
use crate::workshop::{MOST_PEOPLE, Record, StepRecord};

/// What is counted on the slide, where hands can be counted.
fn counted<'m>(
    record: Option<&'m mut Record>,
    visit: Option<&Visit>,
) -> Option<&'m mut StepRecord> {
    let step = visit?.step()?;
    let Some(Exercise::Choice(choice)) = &step.exercise else {
        return None;
    };
    let kept = record?.step_mut(&step.id);
    if kept.hands.is_empty() {
        kept.hands = choice.options.iter().map(|id| (id.clone(), 0)).collect();
    }
    Some(kept)
}

/// The hands that were counted before for the question on the screen, answer by answer.
pub(super) fn raised(record: Option<&Record>, visit: Option<&Visit>) -> Vec<String> {
    let step = visit.and_then(Visit::step);
    let kept = step.and_then(|step| record?.step(&step.id));
    let hands = kept.into_iter().flat_map(|kept| &kept.hands);
    let each = hands.flat_map(|(id, hands)| std::iter::repeat_n(id, *hands as usize));
    each.cloned().collect()
}

/// Changes the hands for an answer; whether that was possible.
fn change(model: &mut Model, option: &str, raised: bool) -> bool {
    let Some(workshop) = &mut model.workshop else {
        return false;
    };
    if workshop.part != Part::Question {
        return false;
    }
    let kept = counted(workshop.record.as_mut(), model.visit.as_ref());
    let hands = kept.and_then(|kept| kept.hands.iter_mut().find(|(id, _)| id == option));
    let Some((_, hands)) = hands else {
        return false;
    };
    let before = *hands;
    *hands = match raised {
        true => (before + 1).min(MOST_PEOPLE),
        false => before.saturating_sub(1),
    };
    *hands != before
}

pub(super) fn raise(model: &mut Model, option: &str) -> Vec<Effect> {
    if change(model, option, true)
        && let Some(workshop) = &mut model.workshop
    {
        workshop.raised.push(option.to_owned());
    }
    Vec::new()
}

pub(super) fn take_back(model: &mut Model) -> Vec<Effect> {
    let raised = model.workshop.as_mut().and_then(|w| w.raised.pop());
    if let Some(option) = raised {
        change(model, &option, false);
    }
    Vec::new()
}
