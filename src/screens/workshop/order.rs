//! Which slide comes next: sentence by sentence, then what the program knows.

use std::ops::Range;

use egui::{Rect, Ui};

use super::hands;
use crate::app::{Action, Lead, MOST_ABILITIES, Model, Part, Screen, Workshop};
use crate::lesson::TALK;
use crate::session::Visit;
use crate::widgets::View;
use crate::words::Message;

/// What fills the screen.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Slide {
    /// The title of the lesson.
    Title,
    /// One sentence.
    Sentence(Message),
    /// The question with its answers.
    Asked,
    /// The question alone.
    Question,
    /// Some of the answers, by their places, alone.
    Answers(Range<usize>),
    /// The answers, and below them a sentence that explains.
    Explained(Message),
}

/// The slides of the part on the screen, in order; none where one person is at the machine. Laid out once for each
/// picture: what is drawn, *Next* and the notes all ask for them.
pub(super) fn slides(
    ui: &Ui,
    view: &View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Vec<Slide> {
    let step = visit.message();
    let lesson = visit.lesson.message();
    let each = |message: &Message| -> Vec<Message> {
        let count = view.texts.sentences(view.locale, message).len();
        (0..count).map(|at| message.clone().only(at)).collect()
    };
    let sentences = |messages: Vec<Message>| messages.into_iter().map(Slide::Sentence).collect();
    match workshop.part {
        Part::Title => vec![Slide::Title],
        Part::Words => sentences(each(&step)),
        Part::Question if hands::are_counted(visit) => {
            match hands::fits_question(ui, view, workshop, visit, rect) {
                true => vec![Slide::Asked],
                false => {
                    let answers = hands::in_slides(ui, view, workshop, visit, rect);
                    let answers = answers.into_iter().map(Slide::Answers);
                    std::iter::once(Slide::Question).chain(answers).collect()
                }
            }
        }
        Part::Question => Vec::new(),
        Part::Answer if hands::are_counted(visit) => {
            let why = each(&step.attribute(visit.explanation()));
            let fits =
                |message: &Message| hands::fits_below(ui, view, workshop, visit, message, rect);
            match why.iter().all(fits) {
                true => why.into_iter().map(Slide::Explained).collect(),
                false => {
                    let why = why.into_iter().map(Slide::Sentence);
                    let answers = hands::in_slides(ui, view, workshop, visit, rect);
                    answers.into_iter().map(Slide::Answers).chain(why).collect()
                }
            }
        }
        Part::Answer => sentences(each(&step.attribute(visit.explanation()))),
        Part::Talk => vec![Slide::Sentence(step.attribute(TALK))],
        Part::Abilities => {
            let can = (1..=MOST_ABILITIES).map(|n| lesson.attribute(format!("can-{n}")));
            let can = can.filter(|can| view.texts.exists(view.locale, can));
            sentences(can.collect())
        }
    }
}

/// The slide on the screen.
pub(super) fn now<'s>(slides: &'s [Slide], visit: &Visit) -> Option<&'s Slide> {
    slides.get(visit.sentence).or(slides.last())
}

/// What stands on a slide, in one message.
pub(super) fn words(slide: &Slide, visit: &Visit) -> Message {
    match slide {
        Slide::Title => visit.lesson.message(),
        Slide::Sentence(message) | Slide::Explained(message) => message.clone(),
        Slide::Asked | Slide::Question | Slide::Answers(_) => visit.message().attribute("question"),
    }
}

/// Where *Next* leads.
pub(super) fn forward(view: &View, model: &Model, slides: &[Slide]) -> Option<Action> {
    let (workshop, visit) = (model.workshop.as_ref()?, model.visit.as_ref()?);
    let lead = |lead| Some(Action::Lead(lead));
    if workshop.black || workshop.pause.is_some() {
        return lead(Lead::On);
    }
    if model.screen == Screen::Summary {
        return Some(Action::Home);
    }
    if visit.sentence + 1 < slides.len() {
        return Some(Action::Sentence(visit.sentence + 1));
    }
    let talk = view
        .texts
        .exists(view.locale, &visit.message().attribute(TALK));
    match workshop.part {
        Part::Words if talk && !visit.has_exercise() => lead(Lead::Talk),
        Part::Answer if talk => lead(Lead::Talk),
        _ => lead(Lead::On),
    }
}

/// Whether *Next* shows the answer.
pub(super) fn reveals(view: &View, model: &Model, slides: &[Slide]) -> bool {
    let workshop = model.workshop.as_ref();
    let asks = workshop.is_some_and(|w| w.part == Part::Question && w.pause.is_none());
    asks && forward(view, model, slides) == Some(Action::Lead(Lead::On))
}

/// Where *Back* leads.
pub(super) fn backward(model: &Model) -> Action {
    let workshop = model.workshop.as_ref();
    let hidden = workshop.is_some_and(|w| w.black || w.pause.is_some());
    let visit = model.visit.as_ref();
    let before = visit.and_then(|visit| visit.sentence.checked_sub(1));
    match before {
        Some(before) if !hidden && model.screen == Screen::Lesson => Action::Sentence(before),
        _ => Action::Lead(Lead::Back),
    }
}
