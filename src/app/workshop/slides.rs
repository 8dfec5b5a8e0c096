//! The slides of a workshop: which one comes next, and what is read of it.

use super::super::voice::arrive;
use super::super::{Effect, MOST_ABILITIES, Model, Screen, lesson_control};
use super::{Part, hands, keep_until};
use crate::exercise::Exercise;
use crate::lesson::{Lesson, TALK};
use crate::progress::{Help, Timestamp};
use crate::session::{Circumstances, Visit};
use crate::words::Message;
use crate::workshop::{GroupOutcome, Record};

/// A lesson begins with its title, or at the step where it was asked to begin.
pub(in crate::app) fn start(model: &mut Model, id: &str, now: Timestamp) -> Vec<Effect> {
    let Some(lesson) = model.lessons.iter().find(|lesson| lesson.id == id) else {
        return Vec::new();
    };
    let Some(workshop) = &mut model.workshop else {
        return Vec::new();
    };
    let mut record = Record::new(lesson, now);
    record.shows(&model.locale);
    workshop
        .second
        .iter()
        .for_each(|second| record.shows(second));
    workshop.record = Some(record);
    let at = model.session.step_of(id);
    model.visit = Some(Visit::new(on_track(lesson, workshop.harder), at, now));
    model.screen = Screen::Lesson;
    model.panel = None;
    let mut effects = keep_until(model, now);
    let part = if at == 0 { Part::Title } else { Part::Words };
    effects.extend(show(model, part));
    effects
}

/// Place of the lesson to which the keys have come, or are about to.
pub(super) fn picked(model: &Model) -> Option<usize> {
    let reach = &model.reach;
    let control = reach.wanted.as_ref().or(reach.focused.as_ref())?;
    let mut lessons = model.lessons.iter();
    lessons.position(|lesson| lesson_control(&lesson.id) == *control)
}

/// The lesson with its harder steps in the place of the ordinary ones, or without.
fn on_track(lesson: &Lesson, harder: bool) -> Lesson {
    let mut lesson = lesson.clone();
    for step in lesson.steps.iter_mut().filter(|_| harder) {
        if let Some(other) = step.harder.take() {
            *step = *other;
        }
    }
    lesson
}

/// Another part of the step, or of the lesson.
pub(super) fn show(model: &mut Model, part: Part) -> Vec<Effect> {
    if let Some(workshop) = &mut model.workshop {
        workshop.part = part;
        workshop.raised = match part {
            Part::Question => hands::raised(workshop.record.as_ref(), model.visit.as_ref()),
            _ => Vec::new(),
        };
        workshop.read_in = None;
        workshop.key = None;
    }
    if let Some(visit) = &mut model.visit {
        visit.sentence = 0;
    }
    arrive(model)
}

pub(super) fn on(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let (Some(workshop), Some(visit)) = (&model.workshop, &mut model.visit) else {
        return Vec::new();
    };
    if model.screen != Screen::Lesson {
        return Vec::new();
    }
    match workshop.part {
        Part::Title => show(model, Part::Words),
        Part::Words if visit.has_exercise() => {
            visit.ask();
            show(model, Part::Question)
        }
        Part::Question => reveal(model, now),
        Part::Words | Part::Answer | Part::Talk => leave(model, now),
        Part::Abilities => super::close(model, now),
    }
}

/// What is right is shown, and what became of the question is counted.
fn reveal(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let (Some(workshop), Some(visit)) = (&mut model.workshop, &mut model.visit) else {
        return Vec::new();
    };
    let Some(step) = visit.step().cloned() else {
        return Vec::new();
    };
    let state = visit.state();
    let by_hands = matches!(step.exercise, Some(Exercise::Choice(_)));
    if let Some(record) = &mut workshop.record {
        let kept = record.step_mut(&step.id);
        let untried = state.answer == Default::default();
        let outcome = match () {
            () if by_hands => kept.outcome_by_hands(&step),
            () if state.passed && state.help < Help::Shown => GroupOutcome::Known,
            () if untried => GroupOutcome::Uncounted,
            () => GroupOutcome::Blocked,
        };
        // To look at the answer once more takes back nothing of what was known.
        let known = kept.outcome.filter(|_| outcome == GroupOutcome::Uncounted);
        kept.outcome = known.or(Some(outcome));
    }
    if !state.passed {
        // Whoever was at the machine is nobody's row.
        visit.show(Circumstances {
            session: "",
            input_device: model.input_device,
            locale: &model.locale,
            now,
        });
    }
    let mut effects = keep_until(model, now);
    effects.extend(show(model, Part::Answer));
    effects
}

/// From a step to the next one, or to what people can do now.
fn leave(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let (Some(workshop), Some(visit)) = (&mut model.workshop, &mut model.visit) else {
        return Vec::new();
    };
    let last = visit.at + 1 >= visit.lesson.steps.len();
    if let (Some(record), Some(step)) = (&mut workshop.record, visit.step()) {
        record.step_mut(&step.id);
        record.finished |= last;
    }
    if !last {
        visit.go_to(visit.at + 1, now);
    } else {
        visit.forget_typed();
    }
    let mut effects = keep_until(model, now);
    let part = if last { Part::Abilities } else { Part::Words };
    effects.extend(show(model, part));
    effects
}

pub(super) fn back(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    let (Some(workshop), Some(visit)) = (&model.workshop, &mut model.visit) else {
        return Vec::new();
    };
    let part = match (model.screen, workshop.part) {
        (Screen::Summary, _) => {
            model.screen = Screen::Lesson;
            return arrive(model);
        }
        (_, Part::Title) => {
            model.screen = Screen::Home;
            return arrive(model);
        }
        (_, Part::Words) if visit.at == 0 => Part::Title,
        (_, Part::Words) => {
            visit.go_to(visit.at - 1, now);
            Part::Words
        }
        (_, Part::Question) => {
            visit.read_again();
            Part::Words
        }
        (_, Part::Answer) => {
            visit.ask_anew();
            Part::Question
        }
        (_, Part::Talk) if visit.asking => Part::Answer,
        (_, Part::Talk) => Part::Words,
        (_, Part::Abilities) => {
            visit.go_to(visit.lesson.steps.len(), now);
            Part::Words
        }
    };
    show(model, part)
}

/// To the harder steps, or back: a step that has both begins again.
pub(super) fn change_track(model: &mut Model) -> Vec<Effect> {
    let Some(workshop) = &mut model.workshop else {
        return Vec::new();
    };
    workshop.harder = !workshop.harder;
    let Some(visit) = &mut model.visit else {
        return Vec::new();
    };
    let lesson = model.lessons.iter().find(|l| l.id == visit.lesson.id);
    let Some(lesson) = lesson.map(|lesson| on_track(lesson, workshop.harder)) else {
        return Vec::new();
    };
    let before = visit.step().map(|step| step.id.clone());
    visit.lesson = lesson;
    let changes = visit.step().map(|step| step.id.clone()) != before;
    if !changes || matches!(workshop.part, Part::Title | Part::Abilities) {
        return Vec::new();
    }
    let (at, now) = (visit.at, visit.since);
    visit.do_again(at, now);
    visit.again = false;
    show(model, Part::Words)
}

/// What is read of the slide when it is asked for.
pub(in crate::app) fn said(model: &Model) -> Vec<Message> {
    let (Some(workshop), Some(visit)) = (&model.workshop, &model.visit) else {
        return vec![Message::new("workshop-choose")];
    };
    if model.screen == Screen::Summary {
        return vec![Message::new("workshop-end")];
    }
    if let Some(pause) = &workshop.pause {
        return vec![pause.message()];
    }
    let lesson = visit.lesson.message();
    let step = visit.message();
    let exercise = visit.step().and_then(|step| step.exercise.as_ref());
    match workshop.part {
        Part::Title => vec![lesson.clone(), lesson.attribute("about")],
        Part::Words => super::super::content::sentence_of(visit),
        Part::Question => match visit.state().card {
            Some(card) => card.messages(&step),
            None => exercise.map_or_else(Vec::new, |exercise| {
                exercise.all_spoken(&step, &visit.state().answer, &model.keyboard)
            }),
        },
        Part::Answer => vec![step.attribute(visit.explanation())],
        Part::Talk => vec![step.attribute(TALK)],
        Part::Abilities => {
            let can = (1..=MOST_ABILITIES).map(|n| lesson.attribute(format!("can-{n}")));
            std::iter::once(Message::new("summary-title"))
                .chain(can)
                .collect()
        }
    }
}
