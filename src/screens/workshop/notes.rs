//! The notes of the facilitator, on the screen that the group does not see.

use egui::{Rect, Ui};

use super::order::{self, Slide};
use crate::app::Workshop;
use crate::exercise::Exercise;
use crate::lesson::TALK;
use crate::session::Visit;
use crate::theme::GAP;
use crate::widgets::View;
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::words::Message;

/// Size of the letters, as a share of the height: read from a chair before the machine.
const LETTERS: f32 = 0.04;

/// What is on the slide, what is right, what can be said, what comes next.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    slides: &[Slide],
    place: Rect,
) {
    let parts = parts(view, visit, slides);
    let size = place.height() * LETTERS;
    let page = format!("notes {} {:?}", visit.message().id, workshop.part);
    pager(ui, view, place, &page, |ui, view| {
        for (title, messages) in parts {
            let plain = Look {
                size,
                line_height: view.close_lines(),
                ..Look::body(view)
            };
            let bold = Look {
                bold: true,
                ..plain
            };
            text::sentences(ui, view, &title, bold);
            for message in messages {
                text::sentences(ui, view, &message, plain);
            }
            ui.add_space(GAP / 2.0);
        }
    });
}

/// Each part with its title; those without words are left out.
fn parts(view: &View, visit: &Visit, slides: &[Slide]) -> Vec<(Message, Vec<Message>)> {
    let step = visit.message();
    let at = Message::new("progress")
        .number("at", visit.at + 1)
        .number("of", visit.lesson.steps.len());
    let now = order::now(slides, visit).map(|slide| order::words(slide, visit));
    // One person is at the machine: what is asked of them.
    let now = now.unwrap_or_else(|| step.attribute("question"));
    let answer = match visit.step().and_then(|step| step.exercise.as_ref()) {
        Some(Exercise::Choice(choice)) => {
            let right = choice.right.iter();
            let right = right.map(|id| step.attribute(format!("option-{id}")));
            right.chain([step.attribute("right")]).collect()
        }
        Some(_) => vec![step.attribute("shown")],
        None => Vec::new(),
    };
    let next = visit.lesson.steps.get(visit.at + 1).map(|next| {
        let message = visit.lesson.step_message(next, visit.device);
        vec![message.clone(), message.attribute("question")]
    });
    let say = ["hint", "hint-2", TALK].map(|name| step.attribute(name));
    let title = |name: &str| Message::new(format!("workshop-notes-{name}"));
    let all = [
        (at, vec![now]),
        (title("answer"), answer),
        (title("say"), say.into()),
        (title("next"), next.unwrap_or_default()),
    ];
    let has_words = |message: &Message| view.texts.exists(view.locale, message);
    all.into_iter()
        .map(|(title, mut messages)| {
            messages.retain(has_words);
            (title, messages)
        })
        .filter(|(_, messages)| !messages.is_empty())
        .collect()
}
