//! Where the parts of a page stand: as much as there is room for.

use egui::{Rect, Ui, vec2};

use super::MOST;
use crate::identity::Line;
use crate::theme::GAP;
use crate::widgets::{View, button, identity as card};

/// Below the height of so many targets the button stands beside the page instead of in it: a field or a box, what stands
/// below it, the button, and some words.
const LOW: f32 = 4.2;
/// Below the height of two targets and this there is one line of fields, and nothing else.
const STRIP: f32 = 42.0;
/// From this width on, two buttons have room beside fields.
const WIDE: f32 = 1100.0;
/// Space inside the frame, in points.
const INSIDE: f32 = 12.0;

/// The places, mirrored as the language wants.
pub(super) struct Places {
    /// The frame of the page.
    pub frame: Rect,
    /// What is on it.
    pub content: Rect,
    /// Its name; not where it is low.
    pub title: Option<Rect>,
    /// Its buttons: in the page, or beside it where it is low.
    pub actions: Rect,
    /// The identity card beside the page, where it has room.
    pub card: Option<Rect>,
    /// Whether there is room for one line only.
    pub strip: bool,
}

impl Places {
    /// Divides `rect` for a page that asks for these lines of the card, and that has so many buttons.
    pub fn new(ui: &Ui, view: &View, rect: Rect, lines: &[Line], actions: u8) -> Self {
        let fits = |place: &Rect| !lines.is_empty() && card::fits(ui, view, *place, lines);
        let least = view.theme.target;
        let places = if rect.height() < 2.0 * least + STRIP && !lines.is_empty() {
            strip(rect, actions, least)
        } else if rect.height() < LOW * least {
            low(rect, actions, least, fits)
        } else {
            high(view, rect, actions, fits)
        };
        let turned = |place: Rect| view.mirrored(place, rect);
        Self {
            frame: turned(places.frame),
            content: turned(places.content),
            title: places.title.map(turned),
            actions: turned(places.actions),
            card: places.card.map(turned),
            strip: places.strip,
        }
    }
}

impl Places {
    /// Gives the place of the title to what is on the page.
    pub fn without_title(&mut self) {
        if let Some(title) = self.title.take() {
            self.content.min.y = title.top();
        }
    }
}

/// One line; buttons are as high as `least`, in points.
fn strip(rect: Rect, actions: u8, least: f32) -> Places {
    let rect = rect.shrink(4.0);
    let stacked = rect.height() >= f32::from(actions) * (least + GAP) - GAP;
    // Where there is no room for two, the button that leads on stands alone.
    let columns = if stacked || rect.width() < WIDE {
        1
    } else {
        actions
    };
    let width = f32::from(columns) * (rect.width() * 0.19).clamp(180.0, 260.0);
    let side = rect.with_min_x(rect.right() - width);
    let low = side.with_min_y(side.bottom() - least);
    Places {
        frame: rect,
        content: rect.with_max_x(side.left() - GAP),
        title: None,
        actions: if stacked { side } else { low },
        card: None,
        strip: true,
    }
}

/// The buttons beside the page, one under the other.
fn low(rect: Rect, actions: u8, least: f32, fits: impl Fn(&Rect) -> bool) -> Places {
    let mut frame = rect;
    let width = (rect.width() * 0.3).clamp(240.0, 330.0);
    let side = rect.with_min_x(rect.right() - width);
    if actions > 0 {
        frame.max.x = side.left() - GAP;
    }
    let height = f32::from(actions) * (least + GAP) - GAP;
    let (above, below) = side.split_top_bottom_at_y(side.bottom() - height.max(0.0));
    let card = above.with_max_y(above.bottom() - GAP);
    Places {
        frame,
        content: frame.shrink2(vec2(INSIDE, INSIDE * 0.7)),
        title: None,
        actions: below,
        card: Some(card).filter(fits),
        strip: false,
    }
}

fn high(view: &View, rect: Rect, actions: u8, fits: impl Fn(&Rect) -> bool) -> Places {
    let mut frame = rect;
    let width = (rect.width() * 0.36).clamp(300.0, 480.0);
    let card = Some(rect.with_min_x(rect.right() - width)).filter(fits);
    if let Some(card) = card {
        frame.max.x = card.left() - GAP;
    }
    let inside = frame.shrink(INSIDE);
    let title = (view.theme.imitated * 1.2).min(56.0);
    let (title, rest) = inside.split_top_bottom_at_y(inside.top() + title);
    let height = button::height(view).min(MOST.max(view.theme.target));
    let mut content = rest;
    if actions > 0 {
        content.max.y -= height + GAP;
    }
    Places {
        frame,
        content,
        title: Some(title),
        actions: rest.with_min_y(rest.bottom() - height),
        card,
        strip: false,
    }
}
