//! The parts of an imitated program one under the other: what stands in one row, and how high it is.

use egui::{Rangef, Rect, Sense, Ui, vec2};

use super::{Did, Fit, Part};
use crate::widgets::View;

/// Least space between two rows, in points, and the most: 5 mm for eyes at 60 cm.
const BETWEEN: [f32; 2] = [6.0, 20.0];

/// The most height of a row in which a subject stands, as a multiple of that of its button.
const MOST: f32 = 1.5;

/// A part; or the sender of a mail beside its button with the subject below the name, where that takes less height than
/// one below the other.
struct Row<'a> {
    part: &'a Part,
    subject: Option<&'a Part>,
    height: f32,
}

fn rows<'a>(ui: &Ui, view: &View, parts: &[&'a Part], width: f32, fit: Fit) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for part in parts {
        let before = rows.last_mut();
        if before.is_some_and(|row| row.takes(ui, view, part, width, fit)) {
            continue;
        }
        rows.push(Row {
            part,
            subject: None,
            height: part.height(ui, view, width, fit),
        });
    }
    rows
}

impl<'a> Row<'a> {
    /// Takes `next` into this row if it is better there; whether it is.
    fn takes(&mut self, ui: &Ui, view: &View, next: &'a Part, width: f32, fit: Fit) -> bool {
        let (None, Part::Strong(_)) = (self.subject, next) else {
            return false;
        };
        let Some((name, beside)) = self.part.beside_button(ui, view, width, fit) else {
            return false;
        };
        let both = self.height.max(name + next.height(ui, view, beside, fit));
        let apart = self.height + BETWEEN[0] + next.height(ui, view, width, fit);
        let better = both < apart && both <= view.theme.target * MOST;
        if better {
            self.subject = Some(next);
            self.height = both;
        }
        better
    }

    fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, fit: Fit) -> Option<Did> {
        let (Some(subject), Some((name, width))) = (
            self.subject,
            self.part.beside_button(ui, view, rect.width(), fit),
        ) else {
            return self.part.show(ui, view, rect, fit);
        };
        let height = subject.height(ui, view, width, fit);
        // Name and subject together stand in the middle of a button that is higher.
        let top = rect.top() + (rect.height() - name - height) / 2.0;
        let below = Rect::from_min_size(egui::pos2(rect.left(), top + name), vec2(width, height));
        let below = view.mirrored(below, rect);
        let did = self
            .part
            .show_at(ui, view, rect, Rangef::new(top, top + name), fit);
        subject.show(ui, view, below, fit);
        did
    }
}

/// How high all parts are together.
pub(super) fn height(ui: &Ui, view: &View, parts: &[&Part], width: f32, fit: Fit) -> f32 {
    let rows = rows(ui, view, parts, width, fit);
    let heights = rows.iter().map(|row| row.height + BETWEEN[0]);
    heights.sum::<f32>() - BETWEEN[0]
}

/// Draws all of them from the top of `ui`; in a place of this height they stand apart as far as there is room.
pub(super) fn draw(
    ui: &mut Ui,
    view: &mut View,
    parts: &[&Part],
    fit: Fit,
    place: Option<f32>,
    did: &mut Option<Did>,
) {
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let width = ui.available_width();
    let [least, most] = BETWEEN;
    let rows = rows(ui, view, parts, width, fit);
    let heights: f32 = rows.iter().map(|row| row.height).sum();
    #[expect(clippy::cast_precision_loss, reason = "a few parts")]
    let spaces = rows.len().saturating_sub(1).max(1) as f32;
    let between = place.map_or(least, |height| {
        ((height - heights) / spaces).clamp(least, most)
    });
    for (at, row) in rows.iter().enumerate() {
        if at > 0 {
            ui.add_space(between);
        }
        let (rect, _) = ui.allocate_exact_size(vec2(width, row.height), Sense::empty());
        if !row.part.is_sentences() {
            view.drawn(ui, rect);
        }
        *did = row.show(ui, view, rect, fit).or(did.take());
    }
}
