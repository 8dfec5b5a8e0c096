//! What a screen says aloud, and which control a person using the keyboard comes to first.

use super::{Model, Panel, Screen};
use crate::session::Visit;
use crate::words::Message;

/// What is read on arrival and on *Listen*, in reading order.
pub fn spoken(model: &Model) -> Vec<Message> {
    match (model.panel, model.screen) {
        (Some(Panel::Comfort), _) => vec![Message::new("comfort-title")],
        (Some(Panel::Languages), _) => language_names(model),
        (None, Screen::Welcome) => language_names(model),
        (None, Screen::Home) => home(model),
        (None, Screen::Lesson) => model.visit.as_ref().map(step).unwrap_or_default(),
        (None, Screen::Summary) => model.visit.as_ref().map(summary).unwrap_or_default(),
    }
}

/// What comes after this: made ready while the person listens.
pub fn ahead(model: &Model) -> Vec<Message> {
    let (None, Screen::Lesson, Some(visit)) = (model.panel, model.screen, &model.visit) else {
        return Vec::new();
    };
    let mut next = visit.clone();
    if visit.has_exercise() && !visit.asking {
        next.ask();
    } else if visit.is_last() {
        return summary(visit);
    } else {
        next.go_to(visit.at + 1, visit.since);
    }
    step(&next)
}

/// The control that gets the keyboard focus when the screen comes up.
pub fn default_control(model: &Model) -> String {
    match (model.panel, model.screen) {
        (Some(_), _) => "close".into(),
        (None, Screen::Welcome) => language_control(&model.locale),
        (None, Screen::Home) => model
            .lessons
            .first()
            .map_or("finish".into(), |lesson| lesson_control(&lesson.id)),
        (None, Screen::Lesson) => {
            let exercise = model
                .visit
                .as_ref()
                .filter(|visit| !visit.can_go_on())
                .and_then(|visit| visit.step()?.exercise.as_ref());
            exercise.map_or("next".into(), |exercise| exercise.first_control())
        }
        (None, Screen::Summary) => "other-lessons".into(),
    }
}

/// Name of the control that chooses a language.
pub fn language_control(locale: &crate::words::Locale) -> String {
    format!("language-{locale}")
}

/// Name of the control that opens a lesson.
pub fn lesson_control(lesson: &str) -> String {
    format!("lesson-{lesson}")
}

fn language_names(model: &Model) -> Vec<Message> {
    let say =
        |locale| ["language-name", "language-start"].map(|id| Message::new(id).in_locale(locale));
    model.locales.iter().flat_map(say).collect()
}

fn home(model: &Model) -> Vec<Message> {
    let notices = model.notices.iter().map(super::Notice::message);
    let lessons = model.lessons.iter().map(crate::lesson::Lesson::message);
    std::iter::once(Message::new("home-title"))
        .chain(lessons)
        .chain(notices)
        .collect()
}

fn step(visit: &Visit) -> Vec<Message> {
    let message = visit.message();
    let Some(step) = visit.step() else {
        return Vec::new();
    };
    if let Some(card) = visit.state().card {
        return card.messages(&message);
    }
    let exercise = step.exercise.as_ref().filter(|_| visit.asking);
    if let Some(exercise) = exercise {
        let dont_know = Message::new("dont-know");
        return exercise
            .spoken(&message)
            .into_iter()
            .chain([dont_know])
            .collect();
    }
    let imitation = step
        .imitation
        .iter()
        .flat_map(|imitation| imitation.attributes())
        .map(|name| message.attribute(*name));
    std::iter::once(message.clone()).chain(imitation).collect()
}

fn summary(visit: &Visit) -> Vec<Message> {
    let lesson = visit.lesson.message();
    let can = (1..=MOST_ABILITIES).map(|n| lesson.attribute(format!("can-{n}")));
    std::iter::once(Message::new("summary-title"))
        .chain(can)
        .collect()
}

/// The most abilities that a summary lists: `.can-1` to `.can-3`.
pub const MOST_ABILITIES: usize = 3;
