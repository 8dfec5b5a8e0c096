//! Pictures and pictograms: SVG drawn at the size shown, so always sharp.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Color32, Image, Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::View;
use crate::bidi::Direction;
use crate::theme::RADIUS;
use crate::words::Message;

/// SVG files by name (`parcel`, `icons/next`).
pub type Pictures = BTreeMap<String, Arc<[u8]>>;

/// Gives egui the pictures and what draws them. Once, before the first frame.
pub fn install(ctx: &egui::Context, pictures: &Pictures) {
    egui_extras::install_image_loaders(ctx);
    for (name, bytes) in pictures {
        ctx.include_bytes(uri(name), egui::load::Bytes::Shared(bytes.clone()));
    }
}

/// The message that describes a picture.
pub fn description(name: &str) -> Message {
    Message::new(format!("picture_{name}"))
}

/// A picture with its description, as large as `rect` allows, on its own light ground.
pub fn picture(ui: &mut Ui, view: &mut View, name: &str, rect: Rect) {
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), vec2(side, side));
    let id = egui::Id::new(("picture", name));
    let response = ui.interact(square, id, Sense::CLICK);
    let words = view.plain(&description(name));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    if response.clicked() {
        view.heard = Some(vec![description(name)]);
    }
    silent_picture(ui, view, name, square);
}

/// A picture that belongs to a control and is named by it.
pub fn silent_picture(ui: &Ui, view: &View, name: &str, rect: Rect) {
    ui.painter()
        .rect_filled(rect, RADIUS, view.theme.palette.picture);
    paint(ui, name, rect, Color32::WHITE);
}

/// A pictogram in one colour. Those that mean a direction turn with the language.
pub fn icon(ui: &Ui, view: &View, name: &str, rect: Rect, color: Color32) {
    let turned = match (view.direction, name) {
        (Direction::RightToLeft, "next") => "back",
        (Direction::RightToLeft, "back") => "next",
        _ => name,
    };
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), vec2(side, side));
    paint(ui, &format!("icons/{turned}"), square, color);
}

fn paint(ui: &Ui, name: &str, rect: Rect, tint: Color32) {
    // A picture that is missing leaves its place empty; `check` names it.
    if ui.is_rect_visible(rect) {
        Image::from_uri(uri(name))
            .tint(tint)
            .show_loading_spinner(false)
            .paint_at(ui, rect);
    }
}

fn uri(name: &str) -> String {
    format!("bytes://images/{name}.svg")
}
