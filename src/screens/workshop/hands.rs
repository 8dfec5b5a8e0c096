//! The question to the group: answers with their numbers, raised hands as bars, then which are right.

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::{Action, Lead, Part, Workshop};
use crate::exercise::Exercise;
use crate::exercise::choice::Choice;
use crate::session::Visit;
use crate::theme::{GAP, RADIUS, TARGET};
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{Look, fitted};
use crate::widgets::{Press, Role, View, control, focus_frame, imitation, picture};
use crate::words::Message;
use crate::workshop::StepRecord;

/// Height of an answer, in letters of the body.
const ROW: f32 = 1.9;
/// Width of the number of hands, in letters of the body.
const COUNT: f32 = 2.2;
/// Height of the bar of hands, in points.
const BAR: f32 = 10.0;
/// Share of the width for the drawn message beside the question.
const DRAWN: f32 = 0.42;

/// The choice of the step, if hands can be counted for it.
fn choice(visit: &Visit) -> Option<&Choice> {
    match visit.step()?.exercise.as_ref()? {
        Exercise::Choice(choice) => Some(choice),
        _ => None,
    }
}

/// Whether the answers of the step stand on the slide that says which are right.
pub(super) fn are_counted(visit: &Visit) -> bool {
    choice(visit).is_some()
}

/// The question and its answers.
pub(super) fn question(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Option<Action> {
    let choice = choice(visit)?;
    let step = visit.step()?;
    // Two languages need the whole width; the message was on the slide before.
    let drawn = step.imitation.filter(|_| workshop.second.is_none());
    let (start, end) = match drawn {
        Some(_) => super::super::halves(view, rect, DRAWN),
        None => (None, rect),
    };
    if let (Some(start), Some(kind)) = (start, drawn) {
        let page = format!("{} beside", visit.message().id);
        pager(ui, view, start, &page, |ui, view| {
            imitation::show(ui, view, kind, &visit.message(), start.height(), true);
        });
    }
    let rows = rows_height(view, choice.options.len());
    let height = (end.height() - rows).max(end.height() * 0.3);
    let (above, below) = end.split_top_bottom_at_y(end.top() + height);
    let asked = visit.message().attribute("question");
    super::slide::in_two(ui, view, workshop, &asked, above);
    let mut done = None;
    let page = format!("{} hands", visit.message().id);
    pager(ui, view, below, &page, |ui, view| {
        done = rows_of(ui, view, workshop, visit, choice);
    });
    done
}

/// Which answers are right, above what explains it; returns the room for that.
pub(super) fn answer(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    rect: Rect,
) -> Rect {
    let Some(choice) = choice(visit) else {
        return rect;
    };
    let rows = rows_height(view, choice.options.len()).min(rect.height() * 0.6);
    let (above, below) = rect.split_top_bottom_at_y(rect.top() + rows);
    let page = format!("{} answers", visit.message().id);
    pager(ui, view, above, &page, |ui, view| {
        rows_of(ui, view, workshop, visit, choice);
    });
    below
}

fn row_height(view: &View) -> f32 {
    (view.theme.body * ROW).max(TARGET)
}

fn rows_height(view: &View, count: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few answers")]
    let count = count as f32;
    count * (row_height(view) + GAP / 2.0)
}

/// One row for each answer.
fn rows_of(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    choice: &Choice,
) -> Option<Action> {
    let none = StepRecord::default();
    let record = workshop.record.as_ref();
    let step = visit.step()?;
    let kept = record
        .and_then(|record| record.step(&step.id))
        .unwrap_or(&none);
    let most = kept
        .hands
        .iter()
        .map(|(_, hands)| *hands)
        .max()
        .unwrap_or(0);
    let mut done = None;
    for (at, id) in choice.options.iter().enumerate() {
        let row = Row {
            number: at + 1,
            id,
            words: visit.message().attribute(format!("option-{id}")),
            hands: kept.hands_for(id),
            most,
            right: (workshop.part == Part::Answer).then(|| choice.right.contains(id)),
        };
        let size = vec2(ui.available_width(), row_height(view));
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        done = one(ui, view, workshop, &row, rect).or(done.take());
        ui.add_space(GAP / 2.0 - ui.spacing().item_spacing.y);
    }
    done
}

/// One answer, as it is drawn.
struct Row<'a> {
    number: usize,
    id: &'a str,
    words: Message,
    hands: u32,
    /// The most hands that any answer has.
    most: u32,
    /// Whether it is right; none as long as that is not shown.
    right: Option<bool>,
}

fn one(ui: &mut Ui, view: &mut View, workshop: &Workshop, row: &Row, rect: Rect) -> Option<Action> {
    let counted = Message::new("workshop-hands").number("hands", row.hands as usize);
    let mark = row.right.map(|right| match right {
        true => Message::new("option-right"),
        false => Message::new("option-not-this"),
    });
    let said = [row.words.clone(), counted.clone()].into_iter().chain(mark);
    let name = format!("option-{}", row.id);
    let response = control(ui, view, rect, &name, Role::Button, said.collect());
    let palette = view.theme.palette.clone();
    let (fill, line, width) = match row.right {
        Some(true) => (palette.right, palette.right_line, 6.0),
        _ => (palette.surface, palette.line, 2.5),
    };
    ui.painter().rect_filled(rect, RADIUS, fill);
    let stroke = Stroke::new(width, line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let side = rect.height() * 0.7;
    let badge = Rect::from_min_size(
        rect.min + vec2(GAP, (rect.height() - side) / 2.0),
        vec2(side, side),
    );
    let badge = view.mirrored(badge, rect);
    match row.right {
        Some(true) => picture::icon(ui, view, "check", badge, palette.right_line),
        _ => number(ui, view, row.number, badge),
    }
    let lowers = row.hands > 0 && row.right.is_none();
    let beside = if lowers { TARGET + GAP } else { 0.0 };
    let count = view.theme.body * COUNT;
    let inside = Rect::from_min_max(
        pos2(rect.left() + side + 2.0 * GAP, rect.top() + 6.0),
        pos2(rect.right() - count - beside, rect.bottom() - BAR - 4.0),
    );
    let look = Look {
        centred: false,
        line_height: view.close_lines(),
        ..Look::label(view, palette.text)
    };
    let (first, second) = match &workshop.second {
        Some(_) => inside.split_left_right_at_x(inside.center().x),
        None => (inside, Rect::NOTHING),
    };
    fitted(
        ui,
        view,
        &row.words,
        look,
        view.mirrored(first.shrink2(vec2(4.0, 0.0)), rect),
    );
    if let Some(locale) = &workshop.second {
        let other = row.words.clone().in_locale(locale);
        fitted(
            ui,
            view,
            &other,
            look,
            view.mirrored(second.shrink2(vec2(4.0, 0.0)), rect),
        );
    }
    if row.hands > 0 {
        bar(ui, view, row, inside, rect);
        let place =
            Rect::from_min_size(pos2(inside.right(), rect.top()), vec2(count, rect.height()));
        let digits = Message::new("digits").number("number", row.hands as usize);
        let look = Look {
            centred: true,
            ..look
        };
        fitted(ui, view, &digits, look, view.mirrored(place, rect));
    }
    focus_frame(ui, view, &response);
    let mut lowered = false;
    if lowers {
        let place = Rect::from_min_max(
            pos2(rect.right() - TARGET - GAP / 2.0, rect.top() + 4.0),
            rect.max - vec2(GAP / 2.0, 4.0),
        );
        let name = format!("lower-{}", row.id);
        let button = Button {
            about: Some(row.words.clone()),
            ..Button::new(&name, "minus").saying(Message::new("workshop-lower"))
        };
        lowered = button::sign(ui, view, view.mirrored(place, rect), &button).clicked();
    }
    let id = row.id.to_owned();
    match (lowered, response.pressed() && row.right.is_none()) {
        (true, _) => Some(Action::Lead(Lead::Lower(id))),
        (_, true) => Some(Action::Lead(Lead::Raise(id))),
        _ => None,
    }
}

/// How many hands, as a length beside the others.
fn bar(ui: &Ui, view: &View, row: &Row, inside: Rect, rect: Rect) {
    #[expect(clippy::cast_precision_loss, reason = "at most 99 hands")]
    let share = row.hands as f32 / row.most.max(1) as f32;
    let low = rect.bottom() - BAR - 4.0;
    let whole = Rect::from_min_max(pos2(inside.left(), low), pos2(inside.right(), low + BAR));
    let own = whole.with_max_x(whole.left() + whole.width() * share);
    let palette = &view.theme.palette;
    ui.painter()
        .rect_filled(view.mirrored(own, rect), BAR / 2.0, palette.accent);
}

/// The number of the key, in a circle.
fn number(ui: &Ui, view: &View, number: usize, rect: Rect) {
    let palette = &view.theme.palette;
    ui.painter()
        .circle_filled(rect.center(), rect.height() / 2.0, palette.accent);
    let look = Look {
        size: rect.height() * 0.62,
        line_height: 1.2,
        ..Look::label(view, palette.on_accent)
    };
    let digits = Message::new("digits").number("number", number);
    fitted(ui, view, &digits, look, rect);
}
