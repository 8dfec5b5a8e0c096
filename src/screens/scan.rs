//! The frame of a person with switches: which controls it goes through, and how it looks.

use egui::accesskit::{Action as Request, ActionRequest, TreeId};
use egui::{Event, Rect, Stroke, StrokeKind, Ui};

use crate::app::{Action, Model, Scan};
use crate::bidi::Direction;
use crate::hands;
use crate::theme::RADIUS;
use crate::widgets::{Reach, View, control_id};

/// Width of the frame, in points: it is all that tells where a press goes.
const WIDTH: f32 = 9.0;

/// Takes the presses of switches, and presses what the frame has chosen.
pub fn hands(ui: &Ui, model: &Model) -> Vec<Action> {
    let presses = hands::tend(ui.ctx(), &model.comfort);
    let mut actions: Vec<Action> = presses.into_iter().map(Scan::Press).map(of).collect();
    if let Some(control) = model.scanning.pressing() {
        // As a screen reader presses it: every control knows that.
        let request = ActionRequest {
            action: Request::Click,
            target_tree: TreeId::ROOT,
            target_node: control_id(control).accesskit_id(),
            data: None,
        };
        ui.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
        actions.push(of(Scan::Pressed));
    }
    actions
}

/// Draws the frame, and tells which controls there are when that has changed.
pub fn frame(ui: &Ui, view: &View, model: &Model) -> Option<Action> {
    model.comfort.switch?;
    let framed = model.scanning.framed();
    let places = view.controls.iter();
    let of_frame = places.filter(|(reach, _)| framed.contains(&reach.control.as_str()));
    let around = of_frame.map(|(_, rect)| *rect).reduce(Rect::union);
    if let Some(around) = around {
        let palette = &view.theme.palette;
        let layer = egui::LayerId::new(egui::Order::Foreground, egui::Id::new("scan"));
        let painter = ui.ctx().layer_painter(layer);
        let rect = around
            .expand(WIDTH / 2.0)
            .intersect(ui.ctx().content_rect());
        // On its own ground it is seen over everything.
        for (width, color) in [(WIDTH + 6.0, palette.background), (WIDTH, palette.focus)] {
            let stroke = Stroke::new(width, color);
            painter.rect_stroke(rect, RADIUS, stroke, StrokeKind::Middle);
        }
    }
    let rows = rows(view);
    let known: Vec<&str> = names(model.scanning.rows());
    (names(&rows) != known).then(|| of(Scan::Seen(rows)))
}

fn of(scan: Scan) -> Action {
    Action::Scan(scan)
}

fn names(rows: &[Vec<Reach>]) -> Vec<&str> {
    let all = rows.iter().flatten();
    all.map(|reach| reach.control.as_str()).collect()
}

/// The controls as they are read: from top to bottom, and each row in the direction of the language.
fn rows(view: &View) -> Vec<Vec<Reach>> {
    let mut all: Vec<&(Reach, Rect)> = view.controls.iter().collect();
    all.sort_by(|a, b| a.1.center().y.total_cmp(&b.1.center().y));
    let mut rows: Vec<(Rect, Vec<&(Reach, Rect)>)> = Vec::new();
    for one in all {
        match rows.last_mut() {
            Some((first, row)) if first.y_range().contains(one.1.center().y) => row.push(one),
            _ => rows.push((one.1, vec![one])),
        }
    }
    let rows = rows.into_iter().map(|(_, mut row)| {
        row.sort_by(|a, b| {
            let of_left = a.1.center().x.total_cmp(&b.1.center().x);
            match view.direction {
                Direction::LeftToRight => of_left,
                Direction::RightToLeft => of_left.reverse(),
            }
        });
        row.into_iter().map(|(reach, _)| reach.clone()).collect()
    });
    rows.collect()
}
