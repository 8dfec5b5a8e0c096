//! The question to the group: answers with their numbers, raised hands as bars, then which are right.

use std::ops::Range;

use egui::{Rect, Ui, UiBuilder};

use super::rows::{self, Rows};
use super::slide::{in_two, least_height, sides};
use crate::app::{Action, Workshop};
use crate::session::Visit;
use crate::widgets::pager::pager;
use crate::widgets::{View, imitation};
use crate::words::Message;

/// Share of the width for the drawn message beside the question.
const DRAWN: f32 = 0.42;

/// Whether the answers of the step stand on the slide that says which are right.
pub(super) fn are_counted(visit: &Visit) -> bool {
    rows::choice(visit).is_some()
}

/// Where the drawn message and the rest of the slide stand.
fn beside_message(
    view: &View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> (Option<Rect>, Rect) {
    // Two languages need the whole width; the message was on the slide before.
    let drawn = visit.step().and_then(|step| step.imitation);
    match drawn.filter(|_| workshop.second.is_none()) {
        Some(_) => sides(view, rect, DRAWN, true),
        None => (None, rect),
    }
}

/// Whether the question and its answers stand together on a slide.
pub(super) fn fits_question(
    ui: &Ui,
    view: &View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> bool {
    let (_, rect) = beside_message(view, workshop, visit, rect);
    let asked = visit.message().attribute("question");
    let question = least_height(ui, view, workshop, &asked, rect.width());
    let rows = Rows::new(ui, view, workshop, visit, rect.width());
    question + rows.whole_height() <= rect.height()
}

/// Whether the answers and this explanation of them stand together on a slide.
pub(super) fn fits_below(
    ui: &Ui,
    view: &View,
    workshop: &Workshop,
    visit: &Visit,
    message: &Message,
    rect: Rect,
) -> bool {
    let explained = least_height(ui, view, workshop, message, rect.width());
    let rows = Rows::new(ui, view, workshop, visit, rect.width());
    explained + rows.whole_height() <= rect.height()
}

/// The question and its answers.
pub(super) fn asked(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Option<Action> {
    let (start, end) = beside_message(view, workshop, visit, rect);
    let drawn = visit.step().and_then(|step| step.imitation);
    if let (Some(start), Some(kind)) = (start, drawn) {
        let page = format!("{} beside", visit.message().id);
        pager(ui, view, start, &page, |ui, view| {
            imitation::show(ui, view, kind, &visit.message(), start.height(), true);
        });
    }
    let rows = Rows::new(ui, view, workshop, visit, end.width());
    let height = rows.whole_height();
    let (above, below) = end.split_top_bottom_at_y(end.bottom() - height);
    let question = visit.message().attribute("question");
    in_two(ui, view, workshop, &question, above);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(below));
    rows.show(&mut inside, view, workshop)
}

/// The answers in as many slides as they need, each by their places.
pub(super) fn in_slides(
    ui: &Ui,
    view: &View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Vec<Range<usize>> {
    let rows = Rows::new(ui, view, workshop, visit, rect.width());
    rows.in_slides(rect.height())
}

/// Some of the answers alone; a single one that is higher than the screen, in the largest letters, has pages.
pub(super) fn alone(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    some: Range<usize>,
    rect: Rect,
) -> Option<Action> {
    let rows = Rows::new(ui, view, workshop, visit, rect.width()).only(some.clone());
    let mut done = None;
    let page = format!("{} hands {some:?}", visit.message().id);
    pager(ui, view, rect, &page, |ui, view| {
        ui.add_space(((rect.height() - rows.whole_height()) / 2.0).max(0.0));
        done = rows.show(ui, view, workshop);
    });
    done
}

/// Which answers are right, above what explains it; returns the room for that.
pub(super) fn above(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Rect {
    let rows = Rows::new(ui, view, workshop, visit, rect.width());
    let (above, below) = rect.split_top_bottom_at_y(rect.top() + rows.whole_height());
    let mut inside = ui.new_child(UiBuilder::new().max_rect(above));
    rows.show(&mut inside, view, workshop);
    below
}
