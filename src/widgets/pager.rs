//! A place for content that may be higher than it: pages turned by large buttons instead of a thin scroll bar.

use egui::scroll_area::ScrollBarVisibility;
use egui::{Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::button::{self, Button};
use super::{View, control_id};
use crate::theme::{GAP, TARGET};

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
    let id = egui::Id::new(("pager", page, view.arrivals));
    // Whether the content was too high the last time it was drawn: known only after drawing.
    let overflows = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let (place, buttons) = if overflows {
        rect.split_top_bottom_at_y(rect.bottom() - TARGET - GAP / 2.0)
    } else {
        (rect, Rect::NOTHING)
    };
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
    view.cut = None;
    let output = area.show(&mut inside, |ui| {
        ui.set_width(place.width());
        content(ui, view);
    });
    let too_high = output.content_size.y > rect.height() + 1.0;
    if too_high != overflows {
        ui.data_mut(|data| data.insert_temp(id, too_high));
        ui.ctx().request_repaint();
    }
    if overflows {
        let offset = output.state.offset.y;
        let last = (output.content_size.y - output.inner_rect.height()).max(0.0);
        let step = output.inner_rect.height() * 0.8;
        // What the lower edge cuts stands whole at the top of the next page, unless it is higher than a page.
        let cut = view
            .cut
            .take()
            .map(|top| top - output.inner_rect.top() - 2.0);
        let down = cut.filter(|cut| *cut > 1.0).unwrap_or(step);
        let row = Rect::from_min_max(buttons.left_top() + vec2(0.0, GAP / 2.0), buttons.max);
        if let Some(offset) = turn_buttons(ui, view, row, (offset, last), (step, down)) {
            ui.data_mut(|data| data.insert_temp(id.with("turn"), offset));
            ui.ctx().request_repaint();
        }
    }
}

/// The two buttons; returns where to go.
fn turn_buttons(
    ui: &mut Ui,
    view: &mut View,
    row: Rect,
    (offset, last): (f32, f32),
    (up, down): (f32, f32),
) -> Option<f32> {
    let width = ((row.width() - GAP) / 2.0).min(420.0);
    let first = Rect::from_min_size(row.min, vec2(width, row.height()));
    let second = first.translate(vec2(width + GAP, 0.0));
    let mut target = None;
    let mut focus = None;
    if offset > 1.0 {
        let place = view.mirrored(first, row);
        let response = button::plain(ui, view, place, &Button::new("page-up", "less"));
        if response.clicked() {
            let to = (offset - up).max(0.0);
            focus = (to <= 1.0 && response.has_focus()).then_some("page-down");
            target = Some(to);
        }
    }
    if offset < last - 1.0 {
        let place = view.mirrored(second, row);
        let response = button::plain(ui, view, place, &Button::new("page-down", "more"));
        if response.clicked() {
            let to = (offset + down).min(last);
            focus = (to >= last - 1.0 && response.has_focus()).then_some("page-up");
            target = Some(to);
        }
    }
    // A button that goes away hands the keyboard focus on to the other one: only now, or the same press
    // would work that one too.
    if let Some(other) = focus {
        ui.memory_mut(|memory| memory.request_focus(control_id(other)));
    }
    target
}
