//! What a screen says aloud, and which control a person using the keyboard comes to first.

use super::paper::asks_for_sheet;
use super::{Model, Panel, Screen, corner, returning, workshop};
use crate::comfort::Volume;
use crate::identity;
use crate::keyboard::Layout;
use crate::lesson::Imitation;
use crate::review;
use crate::session::Visit;
use crate::words::Message;

/// What is read on arrival and on *Listen*, in reading order.
pub fn spoken(model: &Model) -> Vec<Message> {
    if model.asks_who_is_there() {
        return vec![Message::new("still-there"), Message::new("still-here")];
    }
    match (model.panel, model.screen) {
        (None, _) if model.workshop.is_some() => workshop::said(model),
        (Some(Panel::Comfort), _) => comfort(model),
        (Some(Panel::Languages), _) => [Panel::Languages.title()]
            .into_iter()
            .chain(language_names(model))
            .collect(),
        (Some(Panel::Code), _) => returning::spoken_code(model),
        (Some(Panel::EnterCode), _) => returning::spoken_entry(model),
        (Some(panel @ (Panel::Pin | Panel::Deeds | Panel::Settings | Panel::Erase)), _) => {
            corner::spoken_panel(model, panel)
        }
        (Some(Panel::Papers), _) => vec![Panel::Papers.title()],
        (None, Screen::Corner) => corner::spoken_figures(model),
        (None, Screen::Welcome) => language_names(model),
        (None, Screen::Home) => home(model),
        (None, Screen::Lesson) => {
            let visit = model.visit.as_ref();
            let step = visit.map(|visit| step(visit, &model.keyboard, model.comfort.calm));
            let step = step.unwrap_or_default().into_iter();
            step.chain(asks_for_sheet(model)).collect()
        }
        (None, Screen::Summary) => {
            let visit = model.visit.as_ref();
            visit.map(|visit| summary(model, visit)).unwrap_or_default()
        }
    }
}

/// At the end of a lesson: who has read its words.
pub fn reviewed(model: &Model, lesson: &str) -> Message {
    review::message(model.standing(lesson))
}

/// What comes after this: made ready while the person listens.
pub fn ahead(model: &Model) -> Vec<Message> {
    if model.workshop.is_some() {
        // Nothing is read by itself: it is ready for the one who asks.
        return workshop::said(model);
    }
    let (None, Screen::Lesson, Some(visit)) = (model.panel, model.screen, &model.visit) else {
        return Vec::new();
    };
    let mut next = visit.clone();
    if visit.has_exercise() && !visit.asking {
        next.ask();
    } else if visit.is_last() {
        return summary(model, visit);
    } else {
        next.go_to(visit.at + 1, visit.since);
    }
    step(&next, &model.keyboard, model.comfort.calm)
}

/// The control that gets the keyboard focus when the screen comes up.
pub fn default_control(model: &Model) -> String {
    if model.asks_who_is_there() {
        return "still-here".into();
    }
    match (model.panel, model.screen) {
        (Some(Panel::Pin), _) if model.setup.has_pin => "give".into(),
        (Some(_), _) => "close".into(),
        (None, Screen::Corner) => format!("when-{}", model.corner.when.name()),
        (None, Screen::Welcome) => language_control(&model.locale),
        (None, Screen::Home) => model
            .lessons
            .first()
            .map_or("finish".into(), |lesson| lesson_control(&lesson.id)),
        (None, Screen::Lesson) if model.workshop.is_some() && !model.is_handed_over() => {
            "next".into()
        }
        (None, Screen::Lesson) => model
            .visit
            .as_ref()
            .filter(|visit| !visit.can_go_on())
            .and_then(|visit| {
                let exercise = visit.step()?.exercise.as_ref()?;
                Some(exercise.first_control(&visit.state().answer))
            })
            .unwrap_or("next".into()),
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

/// The title, then what can be set, row by row.
fn comfort(model: &Model) -> Vec<Message> {
    let mut messages = vec![Panel::Comfort.title()];
    messages.extend(["text-size", "contrast", "pace"].map(Message::new));
    messages.push(volume_now(model.comfort.volume));
    let others = [
        "still", "face", "calm", "voice", "hands", "switch", "by-ear",
    ];
    messages.extend(others.map(Message::new));
    messages
}

/// "Son 4 sur 7": the loudness in words.
pub fn volume_now(volume: Volume) -> Message {
    Message::new("volume-now").number("step", volume.step().into())
}

fn home(model: &Model) -> Vec<Message> {
    let notices = model.notices.iter();
    let notices = notices.filter(|notice| !notice.is_for_facilitator());
    let notices = notices.map(super::Notice::message);
    let lessons = model.lessons.iter().map(crate::lesson::Lesson::message);
    std::iter::once(Message::new("home-title"))
        .chain(lessons)
        .chain(notices)
        .collect()
}

fn step(visit: &Visit, keyboard: &Layout, calm: bool) -> Vec<Message> {
    let message = visit.message();
    match visit.state().card {
        Some(card) => card.messages(&message),
        None => own_words(visit, keyboard, true, calm),
    }
}

/// One sentence of a step, and what is drawn beside it when it is the first one.
pub(super) fn sentence_of(visit: &Visit) -> Vec<Message> {
    let mut reading = visit.clone();
    reading.asking = false;
    own_words(&reading, &Layout::default(), true, true)
}

/// What the step itself says: its sentences and drawn message, or its question and options.
fn own_words(visit: &Visit, keyboard: &Layout, question: bool, calm: bool) -> Vec<Message> {
    let message = visit.message();
    let Some(step) = visit.step() else {
        return Vec::new();
    };
    let exercise = step.exercise.as_ref().filter(|_| visit.asking);
    if let Some(exercise) = exercise {
        let dont_know = Message::new("dont-know");
        let spoken = exercise
            .all_spoken(&message, &visit.state().answer, keyboard)
            .into_iter();
        return spoken
            .skip(if question { 0 } else { 1 })
            .chain([dont_know])
            .collect();
    }
    let imitation = step.imitation.iter().flat_map(|imitation| {
        if *imitation == Imitation::Identity {
            return identity::lines();
        }
        let parts = imitation.attributes().iter();
        let parts = parts.map(|name| message.attribute(*name));
        std::iter::once(Message::new(imitation.name()))
            .chain(parts)
            .collect()
    });
    if !calm {
        return std::iter::once(message.clone()).chain(imitation).collect();
    }
    // What is drawn beside the sentences is said with the first one.
    let said = std::iter::once(message.clone().only(visit.sentence));
    said.chain(imitation.filter(|_| visit.sentence == 0))
        .collect()
}

/// What *Listen* reads: what was said on arrival, and after a card all that is still on screen below it.
pub fn spoken_again(model: &Model) -> Vec<Message> {
    if model.panel == Some(Panel::Code) && !model.asks_who_is_there() {
        return returning::spoken_code_asked_for(model);
    }
    let mut messages = spoken(model);
    if let (None, Screen::Lesson, Some(visit)) = (model.panel, model.screen, &model.visit) {
        match visit.state().card {
            Some(card) if !visit.state().passed => {
                messages.extend(own_words(
                    visit,
                    &model.keyboard,
                    card.leaves_the_question(),
                    model.comfort.calm,
                ));
            }
            _ => {}
        }
    }
    messages
}

/// What one can do now, then what one may do again.
fn summary(model: &Model, visit: &Visit) -> Vec<Message> {
    let lesson = visit.lesson.message();
    let can = (1..=MOST_ABILITIES).map(|n| lesson.attribute(format!("can-{n}")));
    let again = model.session.to_do_again(&visit.lesson);
    let offer = (!again.is_empty()).then(|| Message::new("again-offer"));
    std::iter::once(Message::new("summary-title"))
        .chain(can)
        .chain(offer)
        .collect()
}

/// The most abilities that a summary lists: `.can-1` to `.can-3`.
pub const MOST_ABILITIES: usize = 3;
