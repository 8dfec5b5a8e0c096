//! The card of the invented identity: a paper that lies beside the page to fill.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::button::{self, Button};
use super::text::{self, Look};
use super::{Press, View, picture};
use crate::identity::{Line, lines, note, title};
use crate::theme::RADIUS;
use crate::words::Message;

/// Space between the edge of the card and its words, in points.
const INSIDE: f32 = 12.0;
/// Width and height of the sign before the title, in points.
const ICON: f32 = 44.0;
/// Letters of the card as a share of the body: the largest, and the smallest before something else is shown.
const SHARES: (f32, f32) = (0.88, 0.55);
/// Name of the control that makes the card heard.
const CARD: &str = "identity";

/// The whole card in `ui`, over its whole width. Its letters shrink a little to fit into `height`, in the
/// middle of which it stands when it is `centred`.
pub fn whole(ui: &mut Ui, view: &mut View, height: f32, centred: bool) {
    let width = ui.available_width();
    let all: Vec<Message> = lines();
    let size = letters(ui, view, view.theme.body, &all, vec2(width, height))
        .unwrap_or(view.theme.body * 0.62);
    let total = total(ui, view, &all, width, size);
    if centred {
        ui.add_space(((height - total) / 2.0).max(0.0));
    }
    let (rect, _) = ui.allocate_exact_size(vec2(width, total), Sense::empty());
    paper(ui, view, rect);
    write(ui, view, rect, &all, size);
}

/// The card beside a page: all lines, or only those that the page asks for, as `rect` allows. Each line is
/// touched to be heard, and the title is a button that makes all of them heard.
pub fn beside(ui: &mut Ui, view: &mut View, rect: Rect, asked: &[Line]) {
    let below = rect.with_min_y(rect.top() + view.theme.target);
    let fitting = [&Line::ALL[..], asked].into_iter().find_map(|lines| {
        let messages: Vec<Message> = lines.iter().map(|line| line.message()).collect();
        let size = letters(ui, view, view.theme.imitated, &messages, below.size())?;
        Some((messages, size))
    });
    let Some((messages, size)) = fitting else {
        return;
    };
    let bottom = below.top() + total(ui, view, &messages, below.width(), size);
    paper(ui, view, rect.with_max_y(bottom.min(rect.bottom())));
    write(ui, view, below, &messages, size);
    let button = Button::new(CARD, "user").saying(title());
    if button::plain(ui, view, rect.with_max_y(below.top()), &button).pressed() {
        view.heard = Some(messages);
    }
}

/// Whether [`beside`] can show these lines in `rect`.
pub fn fits(ui: &Ui, view: &View, rect: Rect, asked: &[Line]) -> bool {
    let messages: Vec<Message> = asked.iter().map(|line| line.message()).collect();
    let room = rect.size() - vec2(0.0, view.theme.target);
    letters(ui, view, view.theme.imitated, &messages, room).is_some()
}

fn paper(ui: &Ui, view: &View, rect: Rect) {
    let palette = &view.theme.palette;
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(3.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
}

/// Each line is touched to be heard.
fn write(ui: &mut Ui, view: &mut View, rect: Rect, messages: &[Message], size: f32) {
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(INSIDE)).id_salt(CARD));
    inside.spacing_mut().item_spacing.y = 0.0;
    for message in messages {
        if *message == title() {
            let side = ICON;
            let all = inside.available_rect_before_wrap();
            let icon = Rect::from_min_size(all.min, vec2(side, side));
            let icon = view.mirrored(icon, all);
            picture::icon(&inside, view, "user", icon, view.theme.palette.text);
            let words = Rect::from_min_max(pos2(all.left() + side, all.top()), all.max);
            let words = view.mirrored(words, all);
            let mut beside = inside.new_child(UiBuilder::new().max_rect(words));
            text::sentences(&mut beside, view, message, look(view, message, size));
            inside.add_space(beside.min_rect().height().max(side));
        } else {
            text::sentences(&mut inside, view, message, look(view, message, size));
        }
    }
}

/// The largest letters, as a share of `body`, with which the lines go into `room`.
fn letters(ui: &Ui, view: &View, body: f32, messages: &[Message], room: egui::Vec2) -> Option<f32> {
    let (largest, smallest) = SHARES;
    let mut share = largest;
    while share >= smallest {
        let size = body * share;
        if total(ui, view, messages, room.x, size) <= room.y {
            return Some(size);
        }
        share *= 0.95;
    }
    None
}

fn total(ui: &Ui, view: &View, messages: &[Message], width: f32, size: f32) -> f32 {
    let width = width - 2.0 * INSIDE;
    let heights = messages.iter().map(|message| {
        let look = look(view, message, size);
        if *message == title() {
            let side = ICON;
            text::height(ui, view, message, look, width - side).max(side)
        } else {
            text::height(ui, view, message, look, width)
        }
    });
    heights.sum::<f32>() + 2.0 * INSIDE
}

fn look(view: &View, message: &Message, size: f32) -> Look {
    Look {
        size: if *message == note() { size * 0.9 } else { size },
        bold: *message == title(),
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}
