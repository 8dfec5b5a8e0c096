//! Buttons: the main one, plain ones, and those of the bars with a pictogram over a word.

use egui::{Rect, Response, Stroke, StrokeKind, Ui, vec2};

use super::text::{Look, fitted};
use super::{Role, View, control, focus_frame, picture};
use crate::bidi::Direction;
use crate::theme::RADIUS;
use crate::words::Message;

/// What a button is and says.
#[derive(Clone, PartialEq, Debug)]
pub struct Button<'a> {
    /// Name of the control.
    pub control: &'a str,
    /// What it is about, heard before its words: the title of the row it stands in.
    pub about: Option<Message>,
    /// Its words.
    pub message: Message,
    /// Its pictogram.
    pub icon: &'a str,
}

impl<'a> Button<'a> {
    /// A button whose words are the message `control`.
    pub fn new(control: &'a str, icon: &'a str) -> Self {
        Self {
            control,
            about: None,
            message: Message::new(control),
            icon,
        }
    }

    /// The same with other words.
    pub fn saying(mut self, message: Message) -> Self {
        self.message = message;
        self
    }

    /// What is heard of it.
    fn messages(&self) -> Vec<Message> {
        let about = self.about.iter().cloned();
        about.chain([self.message.clone()]).collect()
    }
}

/// Height of a button whose words take one line.
pub fn height(view: &View) -> f32 {
    let look = Look::label(view, view.theme.palette.text);
    view.theme.target.max(look.size * look.line_height + 16.0)
}

/// The one thing to do: filled with the accent.
pub fn main(ui: &mut Ui, view: &mut View, rect: Rect, button: &Button) -> Response {
    let palette = &view.theme.palette;
    let (fill, color) = (palette.accent, palette.on_accent);
    let role = Role::Button;
    wide(ui, view, rect, button, role, fill, color, Stroke::NONE)
}

/// Another thing one can do: outlined.
pub fn plain(ui: &mut Ui, view: &mut View, rect: Rect, button: &Button) -> Response {
    let palette = &view.theme.palette;
    let (fill, color) = (palette.surface, palette.text);
    let stroke = Stroke::new(3.0, palette.line);
    wide(ui, view, rect, button, Role::Button, fill, color, stroke)
}

/// A thing that is either so or not, and stays so until it is pressed again.
pub fn toggle(ui: &mut Ui, view: &mut View, rect: Rect, button: &Button, chosen: bool) -> Response {
    let palette = &view.theme.palette;
    let (fill, width) = if chosen {
        (palette.chosen, 5.0)
    } else {
        (palette.surface, 3.0)
    };
    let (color, stroke) = (palette.text, Stroke::new(width, palette.line));
    let role = Role::Check { chosen };
    wide(ui, view, rect, button, role, fill, color, stroke)
}

/// One of several things of which one is chosen, or a thing to do beside them; as wide as its words need.
pub fn choice(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    button: &Button,
    chosen: Option<bool>,
) -> Response {
    let palette = &view.theme.palette;
    let (fill, width) = if chosen == Some(true) {
        (palette.chosen, 5.0)
    } else {
        (palette.surface, 3.0)
    };
    let (color, stroke) = (palette.text, Stroke::new(width, palette.line));
    let role = chosen.map_or(Role::Button, |chosen| Role::Radio { chosen });
    wide(ui, view, rect, button, role, fill, color, stroke)
}

#[expect(
    clippy::too_many_arguments,
    reason = "what four kinds of buttons differ in"
)]
fn wide(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    button: &Button,
    role: Role,
    fill: egui::Color32,
    color: egui::Color32,
    stroke: Stroke,
) -> Response {
    let response = control(ui, view, rect, button.control, role, button.messages());
    ui.painter().rect_filled(rect, RADIUS, fill);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let inside = rect.shrink2(vec2(14.0, 6.0));
    let side = inside.height().min(52.0);
    let picture_place = Rect::from_min_max(
        egui::pos2(inside.right() - side, inside.top()),
        inside.right_bottom(),
    );
    let words = Rect::from_min_max(
        inside.left_top(),
        egui::pos2(picture_place.left() - 8.0, inside.bottom()),
    );
    // Arabic letters with their signs are higher.
    let share = match view.direction {
        Direction::LeftToRight => 0.62,
        Direction::RightToLeft => 0.49,
    };
    let look = Look {
        size: view.theme.body.min(rect.height() * share),
        ..Look::label(view, color)
    };
    let (picture_place, words) = (
        view.mirrored(picture_place, rect),
        view.mirrored(words, rect),
    );
    picture::icon(ui, view, button.icon, picture_place, color);
    fitted(ui, view, &button.message, look, words);
    light_outline(ui, view, rect, &button.message);
    focus_frame(ui, view, &response);
    response
}

/// The same for a thing that is either so or not, beside others that may be so too.
pub fn bar_toggle(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    button: &Button,
    chosen: bool,
) -> Response {
    let role = Role::Check { chosen };
    bar_as(ui, view, rect, button, role, chosen)
}

/// A button of a bar: pictogram over a word, no outline of its own but a soft surface.
pub fn bar(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    button: &Button,
    chosen: Option<bool>,
) -> Response {
    let role = chosen.map_or(Role::Button, |chosen| Role::Radio { chosen });
    bar_as(ui, view, rect, button, role, chosen == Some(true))
}

fn bar_as(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    button: &Button,
    role: Role,
    chosen: bool,
) -> Response {
    let response = control(ui, view, rect, button.control, role, button.messages());
    let palette = &view.theme.palette;
    let (fill, width) = if chosen {
        (palette.chosen, 5.0)
    } else {
        (palette.surface, 2.0)
    };
    ui.painter().rect_filled(rect, RADIUS, fill);
    ui.painter().rect_stroke(
        rect,
        RADIUS,
        Stroke::new(width, palette.line),
        StrokeKind::Inside,
    );
    let inside = rect.shrink2(vec2(6.0, 6.0));
    let caption = view.theme.caption;
    let words_height = caption * 1.25;
    let (top, bottom) = inside.split_top_bottom_at_y(inside.bottom() - words_height);
    let color = palette.text;
    picture::icon(ui, view, button.icon, top.shrink(1.0), color);
    let look = Look {
        size: caption,
        line_height: 1.2,
        ..Look::label(view, color)
    };
    fitted(ui, view, &button.message, look, bottom);
    light_outline(ui, view, rect, &button.message);
    focus_frame(ui, view, &response);
    response
}

/// A pictogram alone, where the row it stands in has the words.
pub fn sign(ui: &mut Ui, view: &mut View, rect: Rect, button: &Button) -> Response {
    let messages = button.messages();
    let response = control(ui, view, rect, button.control, Role::Button, messages);
    let palette = &view.theme.palette;
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(3.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    picture::icon(ui, view, button.icon, rect.shrink(12.0), palette.text);
    focus_frame(ui, view, &response);
    response
}

/// The light on a control that is being read: a broad outline, for its ground has a meaning.
pub fn light_outline(ui: &Ui, view: &View, rect: Rect, message: &Message) {
    if view.reads(message) {
        let stroke = Stroke::new(6.0, view.theme.palette.again_line);
        ui.painter()
            .rect_stroke(rect, RADIUS, stroke, StrokeKind::Outside);
        bring_into_view(ui, rect, message);
    }
}

fn bring_into_view(ui: &Ui, rect: Rect, message: &Message) {
    let seen = egui::Id::new("spot in view");
    let id = egui::Id::new(message);
    let already = ui.data_mut(|data| data.get_temp(seen) == Some(id));
    if !already {
        ui.data_mut(|data| data.insert_temp(seen, id));
        ui.scroll_to_rect(rect, None);
    }
}
