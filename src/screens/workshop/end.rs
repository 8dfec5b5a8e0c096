//! The end of a workshop: how many people, what the group answered, and what comes next.

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::Places;
use crate::app::{Action, Lead, Model, PaperDeed, Workshop};
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View};
use crate::words::Message;
use crate::workshop::Record;

/// What is kept of the workshop, for the facilitator.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    workshop: &Workshop,
    places: &Places,
) -> Vec<Action> {
    let Some(record) = &workshop.record else {
        return vec![Action::Home];
    };
    let mut done = Vec::new();
    // How many people and what was hard are for the facilitator.
    let place = places.notes.unwrap_or(places.content);
    pager(ui, view, place, "workshop end", |ui, view| {
        let bold = Look {
            bold: true,
            size: view.theme.title,
            ..Look::body(view)
        };
        text::sentences(ui, view, &Message::new("workshop-end"), bold);
        ui.add_space(GAP);
        done.extend(people(ui, view, record));
        ui.add_space(GAP);
        facts(ui, view, model, record);
    });
    done.extend(bar(ui, view, places.bar));
    done
}

/// How many people there were, with a button for one less and one more.
fn people(ui: &mut Ui, view: &mut View, record: &Record) -> Option<Action> {
    let number = record.people.unwrap_or(0);
    let height = button::height(view).max(view.theme.target);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let side = height * 1.6;
    let place =
        |left: f32, width: f32| Rect::from_min_size(pos2(left, line.top()), vec2(width, height));
    let words = (line.width() - 2.0 * side - 2.0 * GAP).min(view.theme.body * 12.0);
    let less = place(line.left(), side);
    let middle = place(less.right() + GAP, words);
    let more = place(middle.right() + GAP, side);
    let said = match number {
        0 => Message::new("workshop-people-ask"),
        number => Message::new("workshop-people").number("people", number as usize),
    };
    let look = Look::label(view, view.theme.palette.text);
    text::label(ui, view, &said, look, view.mirrored(middle, line));
    let about = Some(Message::new("workshop-people-ask"));
    let button = |ui: &mut Ui, view: &mut View, name: &str, icon, rect: Rect| {
        let button = Button {
            about: about.clone(),
            ..Button::new(name, icon)
        };
        button::sign(ui, view, view.mirrored(rect, line), &button).clicked()
    };
    let fewer = button(ui, view, "workshop-people-less", "minus", less);
    let one_more = button(ui, view, "workshop-people-more", "plus", more);
    match (fewer, one_more) {
        (true, _) => Some(number.saturating_sub(1)),
        (_, true) => Some(number + 1),
        _ => None,
    }
    .map(|number| Action::Lead(Lead::People(number)))
}

/// What will stand in the figures: minutes, steps where the group blocked.
fn facts(ui: &mut Ui, view: &mut View, model: &Model, record: &Record) {
    let minutes = usize::try_from(record.minutes()).unwrap_or(usize::MAX);
    let minutes = Message::new("workshop-minutes").number("minutes", minutes);
    text::sentences(ui, view, &minutes, Look::body(view));
    let lesson = model.visit.as_ref().map(|visit| &visit.lesson);
    let questions: Vec<Message> = record
        .blocked()
        .filter_map(|kept| {
            let step = lesson?.step_of_words(&kept.step)?;
            let message = lesson?.step_message(step, Default::default());
            Some(message.attribute("question"))
        })
        .collect();
    let title = match questions.is_empty() {
        true => "workshop-blocked-none",
        false => "workshop-blocked",
    };
    let bold = Look {
        bold: true,
        ..Look::body(view)
    };
    text::sentences(ui, view, &Message::new(title), bold);
    for question in questions {
        text::sentences(ui, view, &question, Look::body(view));
    }
    text::sentences(ui, view, &Message::new("workshop-nobody"), Look::body(view));
}

/// Back to the slides, another lesson, or the end of it all.
fn bar(ui: &mut Ui, view: &mut View, bar: Rect) -> Option<Action> {
    let width = (bar.width() - 3.0 * GAP) / 4.0;
    let place = |at: f32| {
        let left = bar.left() + at * (width + GAP);
        Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()))
    };
    let back = Button::new("back", "back");
    let leave = Button::new("workshop-leave", "stop-session");
    let other = Button::new("other-lessons", "home");
    let mut action = None;
    if button::plain(ui, view, view.mirrored(place(0.0), bar), &back).pressed() {
        action = Some(Action::Lead(Lead::Back));
    }
    if button::plain(ui, view, view.mirrored(place(1.0), bar), &leave).pressed() {
        action = Some(Action::Lead(Lead::End));
    }
    let papers = Button::new("papers", "print");
    if button::plain(ui, view, view.mirrored(place(2.0), bar), &papers).pressed() {
        action = Some(Action::Papers(PaperDeed::Open));
    }
    if button::main(ui, view, view.mirrored(place(3.0), bar), &other).pressed() {
        action = Some(Action::Home);
    }
    action
}
