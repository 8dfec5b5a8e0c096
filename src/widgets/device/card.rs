//! Lines that can be pressed as one, on the screen of an imitated program.

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::part::{INSIDE, icon_side, look};
use super::{Card, Fit, Line};
use crate::bidi::Paragraph;
use crate::theme::RADIUS;
use crate::widgets::button::light_outline;
use crate::widgets::{Press, Role, View, control, focus_frame, picture, text};

impl Card {
    fn icon_width(&self, view: &View, fit: Fit) -> f32 {
        icon_side(view, fit) + 2.0 * INSIDE
    }

    fn paragraphs(&self, ui: &Ui, view: &View, width: f32, fit: Fit) -> Vec<Paragraph> {
        let width = width - self.icon_width(view, fit) - INSIDE;
        let lines = self.lines.iter();
        let lay_out = |line: &Line| {
            let sentence = text::joined(view, &line.message);
            text::lay_out(ui, view, &sentence, look(view, fit, line.bold), width)
        };
        lines.map(lay_out).collect()
    }

    pub(super) fn height(&self, ui: &Ui, view: &View, width: f32, fit: Fit) -> f32 {
        let paragraphs = self.paragraphs(ui, view, width, fit);
        let words: f32 = paragraphs.iter().map(|lines| lines.size().y).sum();
        view.theme.target.max(words + INSIDE)
    }

    pub(super) fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, fit: Fit) -> bool {
        let response = control(ui, view, rect, &self.control, Role::Button, self.messages());
        let palette = view.theme.palette.clone();
        let (fill, line) = if self.link {
            (palette.french, palette.french_line)
        } else {
            (palette.background, palette.line)
        };
        ui.painter().rect_filled(rect, RADIUS, fill);
        ui.painter()
            .rect_stroke(rect, RADIUS, Stroke::new(2.5, line), StrokeKind::Inside);
        let side = icon_side(view, fit);
        let icon = Rect::from_min_size(
            pos2(rect.left() + INSIDE, rect.center().y - side / 2.0),
            vec2(side, side),
        );
        picture::icon(
            ui,
            view,
            self.icon,
            view.mirrored(icon.shrink(side * 0.08), rect),
            palette.text,
        );
        let paragraphs = self.paragraphs(ui, view, rect.width(), fit);
        let height: f32 = paragraphs.iter().map(|lines| lines.size().y).sum();
        let mut top = rect.center().y - height / 2.0;
        let words = Rect::from_x_y_ranges(
            rect.left() + self.icon_width(view, fit)..=rect.right() - INSIDE,
            rect.y_range(),
        );
        let words = view.mirrored(words, rect);
        for (line, paragraph) in self.lines.iter().zip(&paragraphs) {
            let place = Rect::from_min_size(
                pos2(words.left(), top),
                vec2(words.width(), paragraph.size().y),
            );
            paragraph.paint(ui.painter(), place);
            if self.link && line.bold {
                underline(ui, paragraph, place, palette.text);
            }
            top += paragraph.size().y;
            light_outline(ui, view, rect, &line.message);
        }
        focus_frame(ui, view, &response);
        response.pressed()
    }
}

/// Lines under words, as links have them; not under French words, which have their own outline.
fn underline(ui: &Ui, paragraph: &Paragraph, place: Rect, color: egui::Color32) {
    if !paragraph.chips(place).is_empty() {
        return;
    }
    for line in paragraph.lines(place) {
        let y = line.rect.top() + paragraph.baseline() + 4.0;
        ui.painter()
            .hline(line.rect.x_range(), y, Stroke::new(2.0, color));
    }
}
