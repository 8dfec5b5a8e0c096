//! What an author is told while a lesson is written: in place of a lesson that can't be shown, else in a
//! strip below it.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::app::{Action, Preview};
use crate::bidi::Direction;
use crate::theme::{GAP, MARGIN, RADIUS};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, picture, tell_words};
use crate::words::{Message, REFERENCE, Sentence};

/// Height of the strip, in points.
const STRIP: f32 = 92.0;

/// All problems, over the whole screen.
pub fn show(ui: &mut Ui, view: &mut View, preview: &Preview, screen: Rect) -> Vec<Action> {
    let rect = screen.shrink(MARGIN);
    let number = preview.problems.len();
    let page = format!("problems {number}");
    pager(ui, view, rect, &page, |ui, view| {
        let title = Look {
            bold: true,
            ..Look::body(view)
        };
        text::sentences(ui, view, &Message::new("preview-broken"), title);
        ui.add_space(GAP);
        for problem in &preview.problems {
            line(ui, view, problem);
            ui.add_space(GAP / 2.0);
        }
    });
    Vec::new()
}

/// The strip at the bottom, when there are problems; returns what is left for the lesson.
pub fn strip(ui: &mut Ui, view: &mut View, preview: &Preview, screen: Rect) -> Rect {
    let (Some(first), number) = (preview.problems.first(), preview.problems.len()) else {
        return screen;
    };
    let (rest, strip) = screen.split_top_bottom_at_y(screen.bottom() - STRIP);
    let palette = view.theme.palette.clone();
    ui.painter().rect_filled(strip, 0.0, palette.again);
    let count = Message::new("preview-problems").number("number", number);
    let (start, end) = strip.shrink(8.0).split_left_right_at_fraction(0.2);
    let icon = Rect::from_min_size(start.min, vec2(40.0, start.height()));
    picture::icon(ui, view, "warning", icon, palette.text);
    let label = Rect::from_min_max(start.min + vec2(44.0, 0.0), start.max);
    let look = Look {
        bold: true,
        size: view.theme.caption,
        ..Look::body(view)
    };
    text::fitted(ui, view, &count, look, label);
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(end));
    inside.set_clip_rect(end);
    line(&mut inside, view, first);
    rest
}

/// One problem, in the small letters of a file: from left to right, whatever the language of the lesson.
fn line(ui: &mut Ui, view: &View, problem: &str) {
    let look = Look {
        size: view.theme.caption,
        line_height: 1.3,
        ..Look::body(view)
    };
    let sentence = Sentence::of(problem, REFERENCE);
    debug_assert_eq!(Direction::of(&sentence.locale), Direction::LeftToRight);
    let width = ui.available_width() - 16.0;
    let paragraph = text::lay_out(ui, view, &sentence, look, width);
    let size = vec2(ui.available_width(), paragraph.size().y + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let stroke = Stroke::new(1.5, view.theme.palette.again_line);
    ui.painter()
        .rect_stroke(rect, RADIUS / 2.0, stroke, StrokeKind::Inside);
    paragraph.paint(ui.painter(), rect.shrink2(vec2(8.0, 6.0)));
    tell_words(ui, &response, &sentence);
}
