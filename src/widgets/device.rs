//! Imitated programs: their screen as a list of parts, which is drawn, paged, worked and read aloud.

mod card;
mod field;
mod part;
mod rows;
mod screen;

use egui::{Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::button::light_outline;
use super::pager;
use super::text::{self, Look};
use super::{Press, Role, View, control, focus_frame, picture};
use crate::theme::{GAP, RADIUS};
pub use screen::{Card, Did, Field, Line, Part, Screen, Tool};

/// Letters on a device are a little smaller than the body; they shrink step by step before pages must be turned.
const SCALES: [f32; 5] = [0.88, 0.8, 0.74, 0.68, 0.62];
/// On pages they shrink further only for what must be seen as a whole.
const SMALLER: [f32; 7] = [0.62, 0.54, 0.47, 0.41, 0.35, 0.3, 0.26];
/// Below this height there is only room for what matters now.
const SCARCE: f32 = 320.0;
/// Below this height the device is close around its parts.
const CLOSE: f32 = 440.0;
/// Below this height even the edge of the device is thin.
const LOW: f32 = 110.0;
/// Space around a control where there is room for nothing else, in points.
const AROUND: f32 = 8.0;
/// Width of a phone, in points at 100 %.
const PHONE: f32 = 940.0;
/// Least height of the bar where there is room.
const BAR: f32 = 70.0;

/// How parts are made to fit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Fit {
    /// Size of letters as a share of the body.
    scale: f32,
    /// Whether fields stand beside their names.
    tight: bool,
}

/// The program over the whole of `rect`.
pub fn show(ui: &mut Ui, view: &mut View, rect: Rect, screen: &Screen) -> Option<Did> {
    let scarce = rect.height() < SCARCE;
    let (height, gap) = match (screen.bar.is_empty(), scarce) {
        (true, _) => (0.0, 0.0),
        (_, true) => (view.theme.target, GAP / 2.0),
        _ => (BAR.max(view.theme.target), GAP * 0.75),
    };
    let (corner, edge, space) = match rect.height() {
        ..LOW => (RADIUS, 3.0, 5.0),
        ..SCARCE => (RADIUS, 3.0, 9.0),
        ..CLOSE => (RADIUS * 1.5, 4.0, 8.0),
        _ => (RADIUS * 1.5, 4.0, 12.0),
    };
    // Too little room for a bar of its own: it is the last part.
    let least = view.theme.target + AROUND;
    let joined = rect.height() - 2.0 * space - height - gap < least && !screen.bar.is_empty();
    let (height, gap) = if joined { (0.0, 0.0) } else { (height, gap) };
    // The buttons of a phone stand below it: beside each other they are wider than the phone.
    let device = if screen.narrow {
        let width = (PHONE * (view.theme.imitated / 44.0).max(1.0)).min(rect.width());
        let left = rect.center().x - width / 2.0;
        let size = vec2(width, rect.height() - height - gap);
        Rect::from_min_size(pos2(left, rect.top()), size)
    } else {
        rect
    };
    let palette = &view.theme.palette;
    let edge = Stroke::new(edge, palette.text);
    ui.painter().rect_filled(device, corner, palette.surface);
    ui.painter()
        .rect_stroke(device, corner, edge, StrokeKind::Inside);
    let inside = device.shrink(space);
    let whole = if screen.narrow { rect } else { inside };
    let (above, bar) = whole.split_top_bottom_at_y(whole.bottom() - height);
    let above = if screen.narrow {
        inside
    } else {
        above.with_max_y(above.bottom() - gap)
    };
    let own = joined.then(|| Part::Bar(screen.bar.clone()));
    let parts: Vec<&Part> = screen.parts.iter().chain(&own).collect();
    let did = stack(ui, view, above, screen, &parts, scarce);
    let tools = if joined {
        None
    } else {
        tools(ui, view, bar, &screen.bar)
    };
    did.or(tools)
}

/// The parts one under the other, as large as they fit; without titles when that helps; on pages when even
/// small ones do not fit.
fn stack(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    screen: &Screen,
    all: &[&Part],
    scarce: bool,
) -> Option<Did> {
    let needed = all.iter().filter(|part| !matches!(part, Part::Title(..)));
    let needed: Vec<&Part> = needed.copied().collect();
    let mut did = None;
    let tries: &[&[&Part]] = if scarce { &[&needed] } else { &[all, &needed] };
    for parts in tries {
        if let Some(fit) = fitting(ui, view, rect, parts) {
            let mut inside = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(&screen.page));
            let height = Some(rect.height());
            rows::draw(&mut inside, view, parts, fit, height, &mut did);
            return did;
        }
    }
    let width = rect.width() - pager::beside_width(view, rect.height());
    let tallest = |scale: f32| {
        let fit = Fit { scale, tight: true };
        let whole = needed.iter().filter(|part| !part.is_sentences());
        let heights = whole.map(|part| part.height(ui, view, width, fit));
        heights.fold(0.0, f32::max)
    };
    let scale = SMALLER
        .iter()
        .find(|scale| tallest(**scale) + 2.0 * pager::ABOVE <= rect.height());
    let [.., smallest] = SMALLER;
    let fit = Fit {
        scale: scale.copied().unwrap_or(smallest),
        tight: true,
    };
    pager::beside(ui, view, rect, &screen.page, &screen.about, |ui, view| {
        rows::draw(ui, view, &needed, fit, None, &mut did);
    });
    did
}

/// The largest letters with which the parts fit into `rect`, if any.
fn fitting(ui: &Ui, view: &View, rect: Rect, parts: &[&Part]) -> Option<Fit> {
    let fits = |fit: &Fit| rows::height(ui, view, parts, rect.width(), *fit) <= rect.height();
    let of = |tight: bool| SCALES.map(|scale| Fit { scale, tight });
    of(false).into_iter().chain(of(true)).find(fits)
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

/// Least width of the words of a button that keeps its sign, in points.
const LEAST_WORDS: f32 = 100.0;

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
        let beside = words.with_max_x(words.right() - 6.0);
        // In a crowded bar the words say more than their sign.
        let words = if beside.width() < LEAST_WORDS {
            inside
        } else {
            picture::icon(ui, view, self.icon, view.mirrored(icon, rect), color);
            beside
        };
        let look = Look {
            size: view.theme.imitated.min(rect.height() * 0.6),
            line_height: view.close_lines(),
            ..Look::label(view, color)
        };
        text::fitted(ui, view, &self.message, look, view.mirrored(words, rect));
        light_outline(ui, view, rect, &self.message);
        focus_frame(ui, view, &response);
        response.pressed()
    }
}
