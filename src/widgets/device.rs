//! Imitated programs: their screen as a list of parts, which is drawn, paged, worked and read aloud.

mod card;
mod field;
mod part;
mod screen;

use egui::{Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::button::light_outline;
use super::pager::beside;
use super::text::{self, Look};
use super::{Press, Role, View, control, focus_frame, picture};
use crate::theme::{GAP, RADIUS, TARGET};
pub use screen::{Card, Did, Field, Line, Part, Screen, Tool};

/// Letters on a device are a little smaller than the body; they shrink step by step before pages must be turned.
const SCALES: [f32; 5] = [0.88, 0.8, 0.74, 0.68, 0.62];
/// Below this height there is only room for what matters now.
const SCARCE: f32 = 320.0;
/// Width of a phone, in points at 100 %.
const PHONE: f32 = 940.0;
/// Height of the bar where there is room.
const BAR: f32 = 70.0;

/// The program over the whole of `rect`.
pub fn show(ui: &mut Ui, view: &mut View, rect: Rect, screen: &Screen) -> Option<Did> {
    let scarce = rect.height() < SCARCE;
    let (height, gap) = if scarce {
        (TARGET, GAP / 2.0)
    } else {
        (BAR, GAP * 0.75)
    };
    // The buttons of a phone stand below it: beside each other they are wider than the phone.
    let outside = screen.narrow && !screen.bar.is_empty();
    let device = if screen.narrow {
        let below = if outside { height + gap } else { 0.0 };
        let width = (PHONE * (view.theme.body / 44.0).max(1.0)).min(rect.width());
        let left = rect.center().x - width / 2.0;
        Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height() - below))
    } else {
        rect
    };
    let inside = frame(ui, view, device, scarce);
    let whole = if outside { rect } else { inside };
    let (above, bar) = whole.split_top_bottom_at_y(whole.bottom() - height);
    let above = match (screen.bar.is_empty(), outside) {
        (true, _) | (_, true) => inside,
        _ => above.with_max_y(above.bottom() - gap),
    };
    let did = stack(ui, view, above, screen, scarce);
    did.or(tools(ui, view, bar, &screen.bar))
}

/// The edge of the device; what is inside it.
fn frame(ui: &Ui, view: &View, device: Rect, scarce: bool) -> Rect {
    let palette = &view.theme.palette;
    let (corner, width, space) = if scarce {
        (RADIUS, 3.0, 9.0)
    } else {
        (RADIUS * 1.5, 4.0, 12.0)
    };
    let edge = Stroke::new(width, palette.text);
    ui.painter().rect_filled(device, corner, palette.surface);
    ui.painter()
        .rect_stroke(device, corner, edge, StrokeKind::Inside);
    device.shrink(space)
}

/// The parts one under the other, as large as they fit; without titles when that helps; on pages when even
/// small ones do not fit.
fn stack(ui: &mut Ui, view: &mut View, rect: Rect, screen: &Screen, scarce: bool) -> Option<Did> {
    let all: Vec<&Part> = screen.parts.iter().collect();
    let needed = all.iter().filter(|part| !matches!(part, Part::Title(..)));
    let needed: Vec<&Part> = needed.copied().collect();
    let total = |parts: &[&Part], scale: f32| {
        let parts = parts.iter();
        let heights = parts.map(|part| part.height(ui, view, rect.width(), scale) + BETWEEN);
        heights.sum::<f32>() - BETWEEN
    };
    let tries: &[&[&Part]] = if scarce { &[&needed] } else { &[&all, &needed] };
    let mut did = None;
    for parts in tries {
        let fits = SCALES
            .iter()
            .find(|scale| total(parts, **scale) <= rect.height());
        if let Some(scale) = fits {
            let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(&screen.page));
            draw(&mut inside, view, parts, *scale, &mut did);
            return did;
        }
    }
    let [.., scale] = SCALES;
    beside(ui, view, rect, &screen.page, &screen.about, |ui, view| {
        draw(ui, view, &needed, scale, &mut did);
    });
    did
}

/// Space between two parts, in points.
const BETWEEN: f32 = 6.0;

fn draw(ui: &mut Ui, view: &mut View, parts: &[&Part], scale: f32, did: &mut Option<Did>) {
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let width = ui.available_width();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            ui.add_space(BETWEEN);
        }
        let height = part.height(ui, view, width, scale);
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::empty());
        if !matches!(part, Part::Words(_) | Part::Strong(_)) {
            view.drawn(ui, rect);
        }
        *did = part.show(ui, view, rect, scale).or(did.take());
    }
}

/// The bar: buttons beginning at the start side, each as wide as its words ask for.
fn tools(ui: &mut Ui, view: &mut View, bar: Rect, tools: &[Tool]) -> Option<Did> {
    let wanted: Vec<f32> = tools.iter().map(|tool| tool.width(ui, view)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a bar has a few buttons")]
    let gaps = GAP * (tools.len().saturating_sub(1)) as f32;
    let share = (bar.width() - gaps) / wanted.iter().sum::<f32>();
    let mut did = None;
    let mut left = bar.left();
    for (tool, wanted) in tools.iter().zip(wanted) {
        let width = wanted * share.min(1.3);
        let place = Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()));
        if tool.show(ui, view, view.mirrored(place, bar)) {
            did = Some(Did::Pressed(tool.control.clone()));
        }
        left += width + GAP;
    }
    did
}

/// Width of a button beside its words, at 100 %.
const BESIDE_WORDS: f32 = 84.0;

impl Tool {
    /// How wide it is when its words stand on one line, so that all words of a bar have about the same size.
    fn width(&self, ui: &Ui, view: &View) -> f32 {
        let look = Look {
            size: 30.0,
            ..Look::label(view, view.theme.palette.text)
        };
        let words = text::joined(view, &self.message);
        let words = text::lay_out(ui, view, &words, look, f32::INFINITY);
        words.size().x + BESIDE_WORDS
    }

    /// Draws the button; whether it was pressed.
    fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect) -> bool {
        let messages = vec![self.message.clone()];
        let response = control(ui, view, rect, &self.control, Role::Button, messages);
        let palette = view.theme.palette.clone();
        let (fill, color, edge) = if self.main {
            (palette.accent, palette.on_accent, Stroke::NONE)
        } else {
            (
                palette.surface,
                palette.text,
                Stroke::new(3.0, palette.line),
            )
        };
        ui.painter().rect_filled(rect, RADIUS, fill);
        ui.painter()
            .rect_stroke(rect, RADIUS, edge, StrokeKind::Inside);
        let inside = rect.shrink2(vec2(12.0, 5.0));
        let side = inside.height().min(40.0);
        let (words, icon) = inside.split_left_right_at_x(inside.right() - side);
        let words = words.with_max_x(words.right() - 6.0);
        picture::icon(ui, view, self.icon, view.mirrored(icon, rect), color);
        let look = Look {
            size: view.theme.body.min(rect.height() * 0.6),
            line_height: view.close_lines(),
            ..Look::label(view, color)
        };
        text::fitted(ui, view, &self.message, look, view.mirrored(words, rect));
        light_outline(ui, view, rect, &self.message);
        focus_frame(ui, view, &response);
        response.pressed()
    }
}
