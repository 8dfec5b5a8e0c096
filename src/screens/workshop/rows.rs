//! The answers of a question, each with its number and its raised hands as a bar.

use std::ops::Range;

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::slide::line_height;
use crate::app::{Action, Lead, Part, Workshop};
use crate::bidi::Paragraph;
use crate::exercise::Exercise;
use crate::exercise::choice::Choice;
use crate::session::Visit;
use crate::theme::{GAP, RADIUS};
use crate::widgets::text::{Look, fitted, joined, whole_words};
use crate::widgets::{Role, View, control, focus_frame, picture};
use crate::words::Message;
use crate::workshop::StepRecord;

/// Width of the number of hands, in letters of the body.
const COUNT: f32 = 1.5;
/// Height of the bar of hands, in points.
const BAR: f32 = 10.0;

/// The choice of the step, if hands can be counted for it.
pub(super) fn choice(visit: &Visit) -> Option<&Choice> {
    match visit.step()?.exercise.as_ref()? {
        Exercise::Choice(choice) => Some(choice),
        _ => None,
    }
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

/// The answers of the step, and how high each is: all of them as the one with the longest words.
pub(super) struct Rows<'a> {
    rows: Vec<Row<'a>>,
    height: f32,
}

impl<'a> Rows<'a> {
    pub fn new(ui: &Ui, view: &View, workshop: &Workshop, visit: &'a Visit, width: f32) -> Self {
        let (options, right) = match choice(visit) {
            Some(choice) => (choice.options.as_slice(), choice.right.as_slice()),
            None => Default::default(),
        };
        let none = StepRecord::default();
        let step = visit
            .step()
            .map(|step| step.id.as_str())
            .unwrap_or_default();
        let kept = workshop
            .record
            .as_ref()
            .and_then(|record| record.step(step));
        let kept = kept.unwrap_or(&none);
        let most = kept
            .hands
            .iter()
            .map(|(_, hands)| *hands)
            .max()
            .unwrap_or(0);
        let row = |(at, id): (usize, &'a String)| Row {
            number: at + 1,
            id,
            words: visit.message().attribute(format!("option-{id}")),
            hands: kept.hands_for(id),
            most,
            right: (workshop.part == Part::Answer).then(|| right.contains(id)),
        };
        let rows: Vec<Row> = options.iter().enumerate().map(row).collect();
        let heights = rows.iter().flat_map(|row| {
            let words = words(ui, view, workshop, row, inside(view, width));
            words.into_iter().map(|words| words.size().y)
        });
        // Signs above and below Arabic letters stand out of their line.
        let around = view.theme.body * 0.2;
        let height = heights.fold(0.0, f32::max) + 2.0 * around + BAR;
        let height = height.max(view.theme.target);
        Self { rows, height }
    }

    pub fn whole_height(&self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a few answers")]
        let count = self.rows.len() as f32;
        count * (self.height + GAP / 2.0)
    }

    /// Places of the answers on slides of this height.
    pub fn in_slides(&self, height: f32) -> Vec<Range<usize>> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few answers"
        )]
        let most = ((height / (self.height + GAP / 2.0)) as usize).max(1);
        let count = self.rows.len();
        // As many on each slide, as nearly as can be.
        let each = count.div_ceil(count.div_ceil(most).max(1)).max(1);
        let starts = (0..count).step_by(each);
        starts
            .map(|start| start..(start + each).min(count))
            .collect()
    }

    /// Only those at these places.
    pub fn only(mut self, some: Range<usize>) -> Self {
        self.rows.truncate(some.end);
        self.rows.drain(..some.start.min(self.rows.len()));
        self
    }

    /// Draws them; returns what was asked for.
    pub fn show(&self, ui: &mut Ui, view: &mut View, workshop: &Workshop) -> Option<Action> {
        let mut done = None;
        for row in &self.rows {
            let size = vec2(ui.available_width(), self.height);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            done = one(ui, view, workshop, row, rect).or(done.take());
            ui.add_space(GAP / 2.0 - ui.spacing().item_spacing.y);
        }
        done
    }
}

/// Side of the number before the words.
fn badge_side(view: &View) -> f32 {
    view.theme.body * 1.4
}

/// Width of the words of an answer.
fn inside(view: &View, width: f32) -> f32 {
    width - badge_side(view) - 3.0 * GAP - view.theme.body * COUNT
}

/// The words of an answer in the languages of the workshop, side by side.
fn words(ui: &Ui, view: &View, workshop: &Workshop, row: &Row, width: f32) -> Vec<Paragraph> {
    let second = workshop.second.as_ref();
    let second = second.map(|locale| row.words.clone().in_locale(locale));
    let width = match second {
        Some(_) => (width - GAP) / 2.0,
        None => width,
    };
    let look = |message: &Message| Look {
        bold: true,
        line_height: line_height(view, message),
        ..Look::body(view)
    };
    let all = std::iter::once(row.words.clone()).chain(second);
    all.map(|message| whole_words(ui, view, &joined(view, &message), look(&message), width))
        .collect()
}

fn one(ui: &mut Ui, view: &mut View, workshop: &Workshop, row: &Row, rect: Rect) -> Option<Action> {
    let counted = Message::new("workshop-hands").number("hands", row.hands as usize);
    let mark = row.right.map(|right| match right {
        true => Message::new("option-right"),
        false => Message::new("option-not-this"),
    });
    let said = [row.words.clone(), counted].into_iter().chain(mark);
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
    let side = badge_side(view);
    let badge = Rect::from_min_size(
        pos2(rect.left() + GAP, rect.center().y - side / 2.0),
        vec2(side, side),
    );
    let badge_place = view.mirrored(badge, rect);
    match row.right {
        Some(true) => picture::icon(ui, view, "check", badge_place, palette.right_line),
        _ => number(ui, view, row.number, badge_place),
    }
    let middle = Rect::from_min_size(
        pos2(badge.right() + GAP, rect.top()),
        vec2(inside(view, rect.width()), rect.height()),
    );
    let mut left = middle.left();
    let words = words(ui, view, workshop, row, middle.width());
    #[expect(clippy::cast_precision_loss, reason = "1 or 2 languages")]
    let share = (middle.width() - GAP * (words.len() as f32 - 1.0)) / words.len() as f32;
    for paragraph in words {
        let size = vec2(share, paragraph.size().y);
        let top = rect.center().y - size.y / 2.0;
        let place = Rect::from_min_size(pos2(left, top), size);
        paragraph.paint(ui.painter(), view.mirrored(place, rect));
        left += share + GAP;
    }
    if row.hands > 0 {
        bar(ui, view, row, middle, rect);
        let place = Rect::from_min_max(pos2(middle.right(), rect.top()), rect.max);
        let digits = Message::new("digits").number("number", row.hands as usize);
        let look = Look::label(view, palette.text);
        fitted(ui, view, &digits, look, view.mirrored(place, rect));
    }
    focus_frame(ui, view, &response);
    let raised = response.clicked() && row.right.is_none();
    raised.then(|| Action::Lead(Lead::Raise(row.id.to_owned())))
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
        size: view.theme.body,
        line_height: 1.2,
        ..Look::label(view, palette.on_accent)
    };
    let digits = Message::new("digits").number("number", number);
    fitted(ui, view, &digits, look, rect);
}
