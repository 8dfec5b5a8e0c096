//! What actions change in the lesson on screen.

use super::voice::{arrive, narrate, speak};
use super::{Effect, Model, Screen, ear};
use crate::exercise::Answer;
use crate::progress::{Attempt, Face, InputDevice, Opinion, Timestamp};
use crate::session::{Circumstances, Visit};
use crate::words::{Message, french_word, glossary};

pub(super) fn open_lesson(model: &mut Model, id: &str, now: Timestamp) -> Vec<Effect> {
    let Some(lesson) = model.lessons.iter().find(|lesson| lesson.id == id) else {
        return Vec::new();
    };
    let resumes = model
        .visit
        .as_ref()
        .is_some_and(|visit| visit.lesson == *lesson);
    let at = model.session.step_of(id);
    if let (true, Some(visit)) = (resumes, &mut model.visit) {
        visit.go_to(at, now);
    } else {
        model.visit = Some(Visit::new(lesson.clone(), at, now));
    }
    if let Some(visit) = &mut model.visit {
        visit.device = model.input_device;
    }
    model.screen = Screen::Lesson;
    model.panel = None;
    arrive(model)
}

pub(super) fn leave_lesson(model: &mut Model) {
    if let (Screen::Lesson, Some(visit)) = (model.screen, &mut model.visit) {
        visit.forget_typed();
        // Leaving a step that is done again leaves a lesson that is finished.
        let at = if visit.again { 0 } else { visit.at };
        visit.again = false;
        model.session.leave(&visit.lesson.id, at);
    }
    model.panel = None;
}

/// To another sentence of the step.
pub(super) fn sentence(model: &mut Model, number: usize) -> Vec<Effect> {
    if let Some(visit) = &mut model.visit {
        visit.show_sentence(number);
    }
    arrive(model)
}

pub(super) fn next(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let can_go_on = model.visit.as_ref().is_some_and(Visit::can_go_on);
    if model.screen != Screen::Lesson || !can_go_on {
        return Vec::new();
    }
    if let Some(visit) = &mut model.visit
        && visit.has_exercise()
        && !visit.asking
    {
        visit.device = model.input_device;
        visit.ask();
        // On a tablet there is no other keyboard.
        model.typing.shown |= model.input_device == InputDevice::Touch;
        return arrive(model);
    }
    let attempt = with_circumstances(model, now, Visit::seen);
    let mut effects = record(model, attempt);
    if let Some(visit) = &mut model.visit {
        if visit.is_last() {
            visit.forget_typed();
            visit.again = false;
            model.session.leave(&visit.lesson.id, 0);
            model.screen = Screen::Summary;
        } else {
            visit.go_to(visit.at + 1, now);
            visit.device = model.input_device;
            model.session.leave(&visit.lesson.id, visit.at);
        }
    }
    effects.extend(arrive(model));
    effects
}

/// Does one step of the finished lesson again.
pub(super) fn again(model: &mut Model, at: usize, now: Timestamp) -> Vec<Effect> {
    let Some(visit) = &mut model.visit else {
        return Vec::new();
    };
    visit.do_again(at, now);
    visit.device = model.input_device;
    model.screen = Screen::Lesson;
    arrive(model)
}

/// Was the lesson clear? Each person is counted once for a lesson; who touches another face is thanked all the same.
pub(super) fn opine(model: &mut Model, face: Face, now: Timestamp) -> Vec<Effect> {
    let (Screen::Summary, Some(visit)) = (model.screen, &model.visit) else {
        return Vec::new();
    };
    let thanks = vec![Message::new("clear-thanks")];
    if model.session.opinion(&visit.lesson.id).is_some() {
        return narrate(model, thanks);
    }
    let opinion = Opinion {
        face,
        lesson: visit.lesson.id.clone(),
        lesson_version: visit.lesson.version,
        locale: model.locale.to_string(),
        at: now,
    };
    let said = (opinion.lesson.clone(), face);
    model.session.opinions.push(said);
    let mut effects = vec![Effect::Opine(opinion)];
    effects.extend(narrate(model, thanks));
    effects
}

/// From the question to the sentences, then one step back; from the first step back to the lessons, from the summary to the last step.
pub(super) fn back(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    match (model.screen, &mut model.visit) {
        (Screen::Summary, Some(visit)) => {
            visit.again = false;
            visit.go_to(visit.lesson.steps.len(), now);
            model.screen = Screen::Lesson;
        }
        (Screen::Lesson, Some(visit)) if visit.asking => visit.read_again(),
        (Screen::Lesson, Some(visit)) if visit.again => {
            visit.forget_typed();
            model.screen = Screen::Summary;
        }
        (Screen::Lesson, Some(visit)) if visit.at > 0 => visit.go_to(visit.at - 1, now),
        _ => {
            leave_lesson(model);
            model.screen = Screen::Home;
        }
    }
    arrive(model)
}

/// Says what a French word means; in a lesson it is shown too. Keys stay on the word: the person reads on there.
pub(super) fn explain(model: &mut Model, word: String) -> Vec<Effect> {
    let said = vec![french_word(&word), glossary(&word)];
    if let (Screen::Lesson, Some(visit)) = (model.screen, &mut model.visit) {
        visit.explain(word);
        if visit.state().card.is_none() {
            return narrate(model, Vec::new());
        }
    }
    speak(model, said)
}

/// Does something to the step on screen, keeps the attempt, says what came of it.
pub(super) fn act(
    model: &mut Model,
    now: Timestamp,
    deed: impl FnOnce(&mut Visit, Circumstances) -> Option<Attempt>,
) -> Vec<Effect> {
    if model.screen != Screen::Lesson {
        return Vec::new();
    }
    let attempt = with_circumstances(model, now, deed);
    let mut effects = record(model, attempt);
    effects.extend(arrive(model));
    effects
}

/// The draft changed: what came of it is told, else what was chosen or done is heard.
pub(super) fn answered(model: &mut Model, answer: Answer, now: Timestamp) -> Vec<Effect> {
    let Some(before) = model.visit.as_ref().map(|visit| visit.state().answer) else {
        return Vec::new();
    };
    let attempt = with_circumstances(model, now, |visit, circumstances| {
        visit.answer(answer, circumstances)
    });
    let mut effects = record(model, attempt);
    let Some(visit) = &model.visit else {
        return effects;
    };
    if visit.state().card.is_some() {
        effects.extend(arrive(model));
        return effects;
    }
    let Some(exercise) = visit.step().and_then(|step| step.exercise.as_ref()) else {
        return effects;
    };
    let after = visit.state().answer;
    // Another part of an imitated program has come: keys go on at its beginning.
    let control = exercise.first_control(&after);
    let moved = exercise.judges_itself() && control != exercise.first_control(&before);
    let heard = exercise.heard(&visit.message(), &before, &after, &model.keyboard);
    let heard = ear::of_answer(model, heard, &before, &after);
    let typed_only = before.done == after.done;
    if moved && (model.comfort.by_ear || model.reach.focused.as_ref() != Some(&control)) {
        model.reach.wanted = Some(control);
    }
    // Typing is not interrupted by silence, nor is a reading that helps to type.
    if !(typed_only && heard.is_empty()) {
        effects.extend(narrate(model, heard));
    }
    effects
}

fn with_circumstances(
    model: &mut Model,
    now: Timestamp,
    deed: impl FnOnce(&mut Visit, Circumstances) -> Option<Attempt>,
) -> Option<Attempt> {
    let circumstances = Circumstances {
        session: &model.session.id,
        input_device: model.input_device,
        locale: &model.locale,
        now,
    };
    model
        .visit
        .as_mut()
        .and_then(|visit| deed(visit, circumstances))
}

/// In a workshop no row is about a person: whoever is at the machine does it for the group.
fn record(model: &mut Model, attempt: Option<Attempt>) -> Vec<Effect> {
    if model.workshop.is_some() {
        return Vec::new();
    }
    attempt.map_or_else(Vec::new, |attempt| {
        model.session.attempts.push(attempt.clone());
        vec![Effect::Record(attempt)]
    })
}
