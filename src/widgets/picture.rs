//! Pictures and pictograms: SVG drawn at the size shown, so always sharp.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Color32, Image, Rect, Ui, WidgetInfo, WidgetType, vec2};

use super::text::light;
use super::{View, ear, tell_language};
use crate::bidi::Direction;
use crate::theme::RADIUS;
use crate::words::{Message, Spot};

/// SVG files by name (`parcel`, `icons/next`).
pub type Pictures = BTreeMap<String, Arc<[u8]>>;

/// Gives egui the pictures and what draws them. Once, before the first frame.
pub fn install(ctx: &egui::Context, pictures: &Pictures) {
    egui_extras::install_image_loaders(ctx);
    for (name, bytes) in pictures {
        let bytes = if name.starts_with("icons/") {
            bytes.clone()
        } else {
            on_ground(bytes)
        };
        ctx.include_bytes(uri(name), egui::load::Bytes::Shared(bytes));
    }
}

/// Puts the light ground that pictures are drawn for into the picture itself: an edge that is half
/// transparent would show as a dark line where it meets another colour.
fn on_ground(svg: &Arc<[u8]>) -> Arc<[u8]> {
    let Ok(text) = std::str::from_utf8(svg) else {
        return svg.clone();
    };
    let open = text.find("<svg").and_then(|at| {
        let end = text.get(at..)?.find('>')?;
        Some(at + end + 1)
    });
    let Some((head, rest)) = open.and_then(|at| text.split_at_checked(at)) else {
        return svg.clone();
    };
    let fill = crate::theme::PICTURE_GROUND;
    let ground = format!(r#"<rect width="100%" height="100%" fill="{fill}"/>"#);
    Arc::from(format!("{head}{ground}{rest}").into_bytes())
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
    let response = ui.interact(square, id, ear::sense(view));
    ear::words(ui, view, &response, &[description(name)]);
    let words = view.plain(&description(name));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    tell_language(ui, view, id, &description(name));
    if response.clicked() {
        view.heard = Some(vec![description(name)]);
    }
    silent_picture(ui, view, name, square);
}

/// A picture that belongs to a control and is named by it.
pub fn silent_picture(ui: &Ui, view: &View, name: &str, rect: Rect) {
    // On a ground of the same colour a rounded corner would only show as a thin dark line.
    let same = view.theme.palette.background == crate::theme::picture_ground();
    let radius = if same { 0.0 } else { RADIUS };
    paint(ui, name, rect, Color32::WHITE, radius);
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
    paint(ui, &format!("icons/{turned}"), square, color, 0.0);
}

/// A pictogram that says something which no word beside it says.
pub fn named_icon(
    ui: &mut Ui,
    view: &mut View,
    name: &str,
    rect: Rect,
    color: Color32,
    message: &Message,
) {
    let response = ui.interact(rect, egui::Id::new(("sign", message)), ear::sense(view));
    ear::words(ui, view, &response, std::slice::from_ref(message));
    let words = view.plain(message);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    tell_language(ui, view, response.id, message);
    if response.clicked() {
        view.heard = Some(vec![message.clone()]);
    }
    let spot = Spot {
        message: message.clone(),
        line: 0,
    };
    light(ui, view, rect, &spot);
    icon(ui, view, name, rect, color);
}

fn paint(ui: &Ui, name: &str, rect: Rect, tint: Color32, radius: f32) {
    // A picture that is missing leaves its place empty; `check` names it.
    if ui.is_rect_visible(rect) {
        Image::from_uri(uri(name))
            .tint(tint)
            .corner_radius(radius)
            .show_loading_spinner(false)
            .paint_at(ui, rect);
    }
}

fn uri(name: &str) -> String {
    format!("bytes://images/{name}.svg")
}
