//! A place for content that may be higher than it: pages turned by large buttons instead of a thin scroll bar.

use egui::scroll_area::ScrollBarVisibility;
use egui::{Id, Rect, Response, ScrollArea, Ui, UiBuilder, vec2};

use super::button::{self, Button};
use super::{View, control_id};
use crate::theme::GAP;
use crate::words::Message;

/// Least width of the buttons that stand beside their page, one above the other, in points.
const BESIDE: f32 = 132.0;
/// Least width of each where they stand side by side.
const NARROW: f32 = 90.0;

/// Names of the two buttons below a page, up and down.
const BELOW_NAMES: [&str; 2] = ["page-up", "page-down"];
/// Names of the two buttons beside a page: it may stand on a screen that has pages already.
const BESIDE_NAMES: [&str; 2] = ["device-page-up", "device-page-down"];

/// Shows `content` inside `rect`. When it is higher, two buttons at the bottom turn the page.
///
/// `page` names what is shown: another name starts at the top.
pub fn pager(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    page: &str,
    content: impl FnOnce(&mut Ui, &mut View),
) {
    within(ui, view, rect, rect.height(), page, content);
}

/// The same in a place that is as high as its content, `most` at most.
pub fn within(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    most: f32,
    page: &str,
    content: impl FnOnce(&mut Ui, &mut View),
) {
    let id = Id::new(("pager", page, view.arrivals));
    // Whether the content was too high the last time it was drawn: known only after drawing.
    let overflows = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let (place, buttons) = if overflows {
        rect.split_top_bottom_at_y(rect.bottom() - view.theme.target - GAP / 2.0)
    } else {
        (rect, Rect::NOTHING)
    };
    // As high as with the buttons, whether they are there or not: letters that changed with them would call them
    // back and send them away for ever.
    let around = std::mem::replace(
        &mut view.page,
        (most - view.theme.target - GAP / 2.0).max(view.theme.target),
    );
    let pages = shown(ui, view, place, id, content);
    view.page = around;
    let too_high = pages.height > rect.height() + 1.0;
    if too_high != overflows {
        ui.data_mut(|data| data.insert_temp(id, too_high));
        // Drawn again at once: nobody sees a page without its buttons.
        ui.ctx().request_discard("pages");
        ui.ctx().request_repaint();
    }
    if overflows {
        let row = Rect::from_min_max(buttons.left_top() + vec2(0.0, GAP / 2.0), buttons.max);
        let width = ((row.width() - GAP) / 2.0).min(420.0);
        let first = Rect::from_min_size(row.min, vec2(width, row.height()));
        let second = first.translate(vec2(width + GAP, 0.0));
        let places = [view.mirrored(first, row), view.mirrored(second, row)];
        turn_buttons(ui, view, &pages, BELOW_NAMES, |ui, view, at| {
            let [up, down] = [("page-up", "less"), ("page-down", "more")];
            let (name, icon) = if at == 0 { up } else { down };
            button::plain(ui, view, places[at], &Button::new(name, icon))
        });
    }
}

/// Shows `content`, which is known to be higher than `rect`; the buttons stand beside it, where height is scarce.
///
/// `about` is heard before their words: it tells them from those of another page on the screen.
pub fn beside(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    page: &str,
    about: &Message,
    content: impl FnOnce(&mut Ui, &mut View),
) {
    let id = Id::new(("pages beside", page, view.arrivals));
    let (place, column) =
        rect.split_left_right_at_x(rect.right() - beside_width(view, rect.height()));
    let column = Rect::from_min_max(column.min + vec2(GAP / 2.0, 0.0), column.max);
    let least = view.theme.target;
    let [up, down] = if is_low(view, rect.height()) {
        let size = vec2(NARROW.max(least), column.height().max(least));
        let up = Rect::from_min_size(column.min, size);
        [up, up.translate(vec2(size.x + GAP / 2.0, 0.0))]
    } else {
        let height = ((column.height() - GAP / 2.0) / 2.0).clamp(least, least * 1.5);
        let size = vec2(BESIDE.max(least), height);
        let up = Rect::from_min_size(column.min, size);
        [up, Rect::from_min_size(column.max - size, size)]
    };
    let places = [up, down].map(|button| view.mirrored(button, rect));
    let place = view.mirrored(place, rect);
    let pages = shown(ui, view, place, id, content);
    turn_buttons(ui, view, &pages, BESIDE_NAMES, |ui, view, at| {
        let (words, icon) = [("page-up", "less"), ("page-down", "more")][at];
        let button = Button {
            about: Some(about.clone()),
            ..Button::new(BESIDE_NAMES[at], icon).saying(Message::new(words))
        };
        button::bar(ui, view, places[at], &button, None)
    });
}

/// Space above what begins a page that was turned, in points.
pub const ABOVE: f32 = 2.0;

/// Width of the buttons beside a page of this height, and of the space before them.
pub fn beside_width(view: &View, height: f32) -> f32 {
    let least = view.theme.target;
    let buttons = if is_low(view, height) {
        2.0 * NARROW.max(least) + GAP / 2.0
    } else {
        BESIDE.max(least)
    };
    buttons + GAP / 2.0
}

/// Whether two buttons have no room one above the other.
fn is_low(view: &View, height: f32) -> bool {
    height < 2.0 * view.theme.target + GAP / 2.0
}

/// What was drawn of content that may be higher than its place.
struct Pages {
    id: Id,
    /// Height of the whole.
    height: f32,
    /// How far it is turned, and how far it can be.
    offset: f32,
    last: f32,
    /// How far the buttons turn it.
    up: f32,
    down: f32,
}

/// To where a page is turned. On a screen of another width it is at another height: a tablet that is turned shows the
/// same part of the content again.
#[derive(Clone, Copy)]
struct Turned {
    /// Width of the page.
    width: f32,
    offset: f32,
    /// The part of the content above the page, as a share of all of it.
    share: f32,
}

/// Draws the content in `place`, turned as far as it is.
fn shown(
    ui: &mut Ui,
    view: &mut View,
    place: Rect,
    id: Id,
    content: impl FnOnce(&mut Ui, &mut View),
) -> Pages {
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place).id_salt(id));
    inside.set_clip_rect(place.expand2(vec2(8.0, 7.0)).intersect(ui.clip_rect()));
    let turned = ui.data_mut(|data| data.remove_temp::<f32>(id.with("turn")));
    let mut area = ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink([false, false])
        .max_height(place.height())
        .animated(!view.theme.still)
        .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
    if let Some(offset) = turned {
        area = area.vertical_scroll_offset(offset);
    }
    view.cuts.clear();
    let output = area.show(&mut inside, |ui| {
        ui.set_width(place.width());
        content(ui, view);
    });
    let offset = output.state.offset.y;
    let last = (output.content_size.y - output.inner_rect.height()).max(0.0);
    if turned.is_some_and(|to| to > offset + 1.0) {
        // What was drawn lies past the end of the page.
        ui.ctx().request_discard("past the end");
        ui.ctx().request_repaint();
    }
    keep_part(ui, id, place.width(), output.content_size.y, offset, last);
    let step = output.inner_rect.height() * 0.8;
    // What the lower edge cuts or hides stands whole at the top of the next page: a sentence, or if it is higher
    // than a page its line.
    let page = output.inner_rect;
    let tops = std::mem::take(&mut view.cuts);
    let tops = tops.iter().map(|top| top - page.top() - ABOVE);
    let (begun, hidden): (Vec<f32>, Vec<f32>) = tops.partition(|top| *top < page.height() - 3.0);
    let cut = if begun.is_empty() { hidden } else { begun };
    let cut = cut.into_iter().filter(|cut| *cut > 1.0).reduce(f32::min);
    Pages {
        id,
        height: output.content_size.y,
        offset,
        last,
        up: step,
        down: cut.unwrap_or(step),
    }
}

/// Turns a page that has got another width to the part of its content that was on it.
fn keep_part(ui: &Ui, id: Id, width: f32, height: f32, offset: f32, last: f32) {
    let known = id.with("turned to");
    let turned = match ui.data(|data| data.get_temp::<Turned>(known)) {
        Some(before) if (before.width - width).abs() > 0.5 => {
            let to = (before.share * height).min(last);
            // It was drawn where it had been before, which may be past its end.
            if before.offset > 1.0 || to > 1.0 {
                ui.data_mut(|data| data.insert_temp(id.with("turn"), to));
                ui.ctx().request_discard("another width");
                ui.ctx().request_repaint();
            }
            Turned {
                width,
                offset: to,
                ..before
            }
        }
        Some(before) if (before.offset - offset).abs() <= 1.0 => before,
        _ => Turned {
            width,
            offset,
            share: offset / height.max(1.0),
        },
    };
    ui.data_mut(|data| data.insert_temp(known, turned));
}

/// The two buttons, as far as there is something to turn to; `button` draws the one of this number.
fn turn_buttons(
    ui: &mut Ui,
    view: &mut View,
    pages: &Pages,
    names: [&str; 2],
    button: impl Fn(&mut Ui, &mut View, usize) -> Response,
) {
    let (offset, last) = (pages.offset, pages.last);
    let mut target = None;
    let mut focus = None;
    if offset > 1.0 {
        let response = button(ui, view, 0);
        if response.clicked() {
            let to = (offset - pages.up).max(0.0);
            focus = (to <= 1.0 && response.has_focus()).then_some(names[1]);
            target = Some(to);
        }
    }
    if offset < last - 1.0 {
        let response = button(ui, view, 1);
        if response.clicked() {
            let to = (offset + pages.down).min(last);
            focus = (to >= last - 1.0 && response.has_focus()).then_some(names[0]);
            target = Some(to);
        }
    }
    // A button that goes away hands the keyboard focus on to the other one: only now, or the same press
    // would work that one too.
    if let Some(other) = focus {
        ui.memory_mut(|memory| memory.request_focus(control_id(other)));
    }
    if let Some(offset) = target {
        ui.data_mut(|data| data.insert_temp(pages.id.with("turn"), offset));
        ui.ctx().request_discard("another page");
        ui.ctx().request_repaint();
    }
}
