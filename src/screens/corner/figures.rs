//! A kind of figures: a pictogram with a title, then each figure in words with its bar.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::{Line, Section};
use crate::theme::{GAP, RADIUS};
use crate::widgets::text::{self, Look};
use crate::widgets::{View, ear, picture, tell_words};
use crate::words::{Message, Spot};

/// Share of the width for the words of a figure: its bar has the rest.
const WORDS: f32 = 0.5;
/// Height of a bar, in points.
const BAR: f32 = 24.0;
/// Size of the letters as a share of those of sentences: many figures are seen at once.
const LETTERS: f32 = 0.68;

/// Draws it below what is there.
pub fn section(ui: &mut Ui, view: &mut View, section: &Section) {
    ui.add_space(GAP);
    title(ui, view, section.icon, &section.title);
    for group in &section.groups {
        ui.add_space(GAP / 2.0);
        for (at, name) in group.names.iter().enumerate() {
            let look = Look {
                bold: at == 0,
                size: view.theme.body * LETTERS,
                line_height: view.close_lines(),
                ..Look::body(view)
            };
            text::sentences(ui, view, name, look);
        }
        for figure in &group.lines {
            line(ui, view, figure);
        }
    }
}

fn title(ui: &mut Ui, view: &mut View, icon: &str, words: &Message) {
    let height = view.theme.body * 1.6;
    let size = vec2(ui.available_width(), height);
    let (whole, _) = ui.allocate_exact_size(size, Sense::empty());
    view.drawn(ui, whole);
    let (start, rest) = whole.split_left_right_at_x(whole.left() + height);
    let color = view.theme.palette.accent;
    let place = view.mirrored(start, whole).shrink(4.0);
    picture::icon(ui, view, icon, place, color);
    let look = Look {
        size: view.theme.body,
        centred: false,
        ..Look::label(view, view.theme.palette.text)
    };
    text::label(ui, view, words, look, view.mirrored(rest, whole));
}

/// The words of a figure, and its bar.
fn line(ui: &mut Ui, view: &mut View, figure: &Line) {
    let look = Look {
        size: view.theme.body * LETTERS,
        line_height: view.close_lines(),
        ..Look::body(view)
    };
    let width = ui.available_width();
    let side = look.size * 1.5;
    let room = width * WORDS - side;
    let height = text::height(ui, view, &figure.words, look, room) + 8.0;
    let size = vec2(width, height.max(side + 8.0));
    let (rect, response) = ui.allocate_exact_size(size, ear::sense(view));
    ear::words(ui, view, &response, std::slice::from_ref(&figure.words));
    view.drawn(ui, rect);
    tell_words(ui, &response, &text::joined(view, &figure.words));
    if response.clicked() {
        view.heard = Some(vec![figure.words.clone()]);
    }
    let spot = Spot {
        message: figure.words.clone(),
        line: 0,
    };
    text::light(ui, view, rect, &spot);
    let icon = Rect::from_min_size(rect.min, vec2(side, rect.height()));
    if let Some(name) = figure.icon {
        let color = view.theme.palette.text;
        picture::icon(ui, view, name, view.mirrored(icon.shrink(2.0), rect), color);
    }
    let place = Rect::from_min_size(icon.right_top() + vec2(8.0, 4.0), vec2(room, height - 8.0));
    let paragraph = text::lay_out(
        ui,
        view,
        &text::joined(view, &figure.words),
        look,
        room - 16.0,
    );
    paragraph.paint(
        ui.painter(),
        view.mirrored(place, rect).shrink2(vec2(8.0, 2.0)),
    );
    bar(ui, view, rect, figure.share);
}

/// A frame as long as the longest bar, filled from the side where one begins to read.
fn bar(ui: &Ui, view: &View, line: Rect, share: f32) {
    let left = line.left() + line.width() * WORDS + GAP;
    let top = line.center().y - BAR / 2.0;
    let whole = Rect::from_min_max(pos2(left, top), pos2(line.right() - GAP, top + BAR));
    let filled = whole.with_max_x(whole.left() + whole.width() * share);
    let palette = &view.theme.palette;
    let (whole, filled) = (view.mirrored(whole, line), view.mirrored(filled, line));
    let radius = RADIUS / 3.0;
    ui.painter().rect_filled(whole, radius, palette.surface);
    ui.painter().rect_filled(filled, radius, palette.accent);
    let stroke = Stroke::new(2.0, palette.line);
    ui.painter()
        .rect_stroke(whole, radius, stroke, StrokeKind::Inside);
}
