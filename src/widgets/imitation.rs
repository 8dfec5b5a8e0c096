//! Messages as people meet them on a device, drawn by widgets so that they are read, scaled and translated.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::text::{self, Look};
use super::{View, picture};
use crate::imitation::Imitation;
use crate::theme::RADIUS;
use crate::words::Message;

/// Space between the frame of the device and what is on it, in points.
const FRAME: f32 = 16.0;
/// Space between two parts, in points.
const BETWEEN: f32 = 6.0;
/// Letters of the device are a little smaller than the body: it is an object in the picture.
const LARGEST: f32 = 0.88;
/// They shrink to this share of the body before the page must be turned.
const SMALLEST: f32 = 0.62;

/// One part of a drawn message.
struct Part {
    message: Message,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sender,
    Address,
    Subject,
    Body,
    Link,
    Target,
}

impl Kind {
    fn of(attribute: &str) -> Self {
        match attribute {
            "sender" => Self::Sender,
            "address" => Self::Address,
            "subject" => Self::Subject,
            "link" => Self::Link,
            "target" => Self::Target,
            _ => Self::Body,
        }
    }

    fn look(self, view: &View, scale: f32) -> Look {
        let small = matches!(self, Self::Address | Self::Target);
        Look {
            size: view.theme.body * scale * if small { 0.9 } else { 1.0 },
            bold: matches!(self, Self::Sender | Self::Subject | Self::Link),
            line_height: view.close_lines(),
            ..Look::body(view)
        }
    }
}

/// The imitation in `ui`, over its whole width; its letters shrink a little to fit into `height`, in the
/// middle of which it stands when it is `centred`.
pub fn show(
    ui: &mut Ui,
    view: &mut View,
    imitation: Imitation,
    step: &Message,
    height: f32,
    centred: bool,
) {
    if imitation == Imitation::Identity {
        return super::identity::whole(ui, view, height, centred);
    }
    let parts: Vec<Part> = imitation
        .attributes()
        .iter()
        .map(|name| Part {
            message: step.attribute(*name),
            kind: Kind::of(name),
        })
        .filter(|part| view.texts.exists(view.locale, &part.message))
        .collect();
    let width = ui.available_width() - 2.0 * FRAME;
    let mut scale = LARGEST;
    while scale > SMALLEST && total_height(ui, view, &parts, width, scale) > height {
        scale *= 0.95;
    }
    let size = vec2(
        ui.available_width(),
        total_height(ui, view, &parts, width, scale),
    );
    if centred {
        ui.add_space(((height - size.y) / 2.0).max(0.0));
    }
    let (device, _) = ui.allocate_exact_size(size, Sense::empty());
    let palette = view.theme.palette.clone();
    ui.painter()
        .rect_filled(device, RADIUS * 1.5, palette.surface);
    ui.painter().rect_stroke(
        device,
        RADIUS * 1.5,
        Stroke::new(4.0, palette.text),
        StrokeKind::Inside,
    );
    let mut top = device.top() + FRAME;
    for part in &parts {
        let height = part_height(ui, view, part, width, scale);
        let rect = Rect::from_min_size(pos2(device.left() + FRAME, top), vec2(width, height));
        draw(ui, view, imitation, part, rect, scale);
        top += height + BETWEEN;
    }
}

fn total_height(ui: &Ui, view: &View, parts: &[Part], width: f32, scale: f32) -> f32 {
    let heights = parts
        .iter()
        .map(|part| part_height(ui, view, part, width, scale) + BETWEEN);
    heights.sum::<f32>() - BETWEEN + 2.0 * FRAME
}

/// Width that the pictogram of the sender takes.
fn icon_width(kind: Kind, look: Look) -> f32 {
    if kind == Kind::Sender {
        look.size * 1.3
    } else {
        0.0
    }
}

fn part_height(ui: &Ui, view: &View, part: &Part, width: f32, scale: f32) -> f32 {
    let look = part.kind.look(view, scale);
    let words = text::height(
        ui,
        view,
        &part.message,
        look,
        width - icon_width(part.kind, look),
    );
    match part.kind {
        Kind::Sender => words.max(look.size * 1.3) + 8.0,
        Kind::Link => words + 8.0,
        _ => words,
    }
}

fn draw(ui: &mut Ui, view: &mut View, imitation: Imitation, part: &Part, rect: Rect, scale: f32) {
    let look = part.kind.look(view, scale);
    let palette = view.theme.palette.clone();
    let mut words = rect;
    match part.kind {
        Kind::Sender => {
            let side = icon_width(part.kind, look);
            let icon = Rect::from_min_size(rect.min, vec2(side, side));
            let name = match imitation {
                Imitation::Sms => "sms",
                Imitation::Mail => "mail",
                Imitation::Identity => "user",
            };
            let icon = view.mirrored(icon, rect);
            picture::named_icon(
                ui,
                view,
                name,
                icon,
                palette.text,
                &Message::new(imitation.name()),
            );
            words.min.x += side;
            words = view.mirrored(words, rect);
            ui.painter().hline(
                rect.x_range(),
                rect.bottom() - 2.0,
                Stroke::new(2.0, palette.line),
            );
        }
        Kind::Body if imitation == Imitation::Sms => {
            ui.painter()
                .rect_filled(rect.expand2(vec2(6.0, 2.0)), RADIUS, palette.chosen);
        }
        Kind::Link => {
            // It leads nowhere: it can be heard, and nothing can break.
            let stroke = Stroke::new(2.5, palette.french_line);
            ui.painter()
                .rect_stroke(rect, RADIUS / 2.0, stroke, StrokeKind::Inside);
            words = rect.shrink2(vec2(0.0, 4.0));
        }
        _ => {}
    }
    let builder = UiBuilder::new().max_rect(words).id_salt(&part.message);
    let mut inside = ui.new_child(builder);
    inside.spacing_mut().item_spacing.y = 0.0;
    text::sentences(&mut inside, view, &part.message, look);
}
