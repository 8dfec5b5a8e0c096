//! The code of three pictures: shown to be remembered, and entered to go on.

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::frame;
use crate::app::{Action, Model, Panel, picture_name};
use crate::resume::Picture;
use crate::theme::{GAP, MARGIN, RADIUS};
use crate::widgets::button::{Button, light_outline};
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::Message;

/// Share of the height for what to do with the code.
const HOW: f32 = 0.42;

/// The person's code.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(screen);
    frame::title(ui, view, &Panel::Code.title(), places.top);
    let code = model.returning.code.filter(|_| !model.returning.failed);
    let mut heard = None;
    if let Some(code) = code {
        let rest = sentences(ui, view, "code-here", places.content);
        let (row, how) = rest.split_top_bottom_at_y(rest.bottom() - rest.height() * HOW);
        for (one, place) in code.pictures().into_iter().zip(cells(view, row, 3)) {
            if card(ui, view, one, "shown", place, None) {
                heard = Some(Action::Hear(vec![picture_name(one)]));
            }
        }
        sentences(ui, view, "code-how", how);
    } else {
        sentences(ui, view, "code-none", places.content);
    }
    let offers = frame::Offers {
        main: Some((Button::new("close", "back"), Action::Close)),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    heard.into_iter().chain(bottom).collect()
}

/// The twelve pictures, and the three places of a code above them.
pub fn enter(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(screen);
    frame::title(ui, view, &Panel::EnterCode.title(), places.top);
    let said = model.returning.said.unwrap_or("enter-code");
    let rest = sentences(ui, view, said, places.content);
    let chosen = &model.returning.chosen;
    let columns = if rest.width() > rest.height() * 1.2 {
        6
    } else {
        4
    };
    let mut done = None;
    for (one, place) in Picture::ALL.into_iter().zip(cells(view, rest, columns)) {
        let number = chosen.iter().position(|picture| *picture == one);
        if card(ui, view, one, "choose", place, number.map(|at| at + 1)) {
            done = Some(Action::ChoosePicture(one));
        }
    }
    let offers = frame::Offers {
        back: (!chosen.is_empty()).then(|| {
            let button = Button::new("unchoose", "retry");
            (button, Action::UnchoosePicture)
        }),
        main: Some((Button::new("close", "back"), Action::Close)),
        quiet: true,
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    done.into_iter().chain(bottom).collect()
}

/// Sentences at the top of a place; the place below them.
fn sentences(ui: &mut Ui, view: &mut View, name: &'static str, rect: Rect) -> Rect {
    let mut words = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    text::sentences(&mut words, view, &Message::new(name), Look::body(view));
    let top = (words.min_rect().bottom() + GAP).min(rect.bottom());
    Rect::from_min_max(pos2(rect.left(), top), rect.max)
}

/// Square cells for the pictures, three of them or all, as large as the place allows, in reading order.
fn cells(view: &View, rect: Rect, columns: usize) -> Vec<Rect> {
    let rows = if columns == 3 {
        1
    } else {
        Picture::ALL.len().div_ceil(columns)
    };
    #[expect(clippy::cast_precision_loss, reason = "a dozen pictures")]
    let (across, down) = (columns as f32, rows as f32);
    let side = ((rect.width() - GAP * (across - 1.0)) / across)
        .min((rect.height() - GAP * (down - 1.0)) / down)
        .max(0.0);
    let whole = vec2(
        across * side + GAP * (across - 1.0),
        down * side + GAP * (down - 1.0),
    );
    let block = Rect::from_center_size(rect.center(), whole);
    let place = |at: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a dozen pictures")]
        let (column, row) = ((at % columns) as f32, (at / columns) as f32);
        let corner = block.min + vec2(column, row) * (side + GAP);
        view.mirrored(Rect::from_min_size(corner, vec2(side, side)), block)
    };
    (0..columns * rows).map(place).collect()
}

/// A picture with its name; `number` is its place among those chosen.
fn card(
    ui: &mut Ui,
    view: &mut View,
    one: Picture,
    deed: &str,
    rect: Rect,
    number: Option<usize>,
) -> bool {
    let name = picture_name(one);
    let chosen = number.is_some();
    let id = format!("{deed}-{}", one.name());
    let response = control(
        ui,
        view,
        rect,
        &id,
        Role::Check { chosen },
        vec![name.clone()],
    );
    let palette = view.theme.palette.clone();
    let (fill, width) = if chosen {
        (palette.chosen, 5.0)
    } else {
        (palette.surface, 3.0)
    };
    ui.painter().rect_filled(rect, RADIUS, fill);
    let stroke = Stroke::new(width, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let look = Look {
        size: view.theme.caption,
        ..Look::label(view, palette.text)
    };
    let line = (look.size * look.line_height + 8.0).min(rect.height() * 0.4);
    let (drawn, words) = rect.split_top_bottom_at_y(rect.bottom() - line);
    let drawn = drawn.shrink(MARGIN.min(drawn.height() * 0.06));
    picture::silent_picture(ui, view, &format!("code-{}", one.name()), drawn);
    fitted(ui, view, &name, look, words.shrink2(vec2(6.0, 2.0)));
    if let Some(number) = number {
        let side = (look.size * 1.6).min(rect.width() * 0.4);
        let corner = Rect::from_min_size(rect.min + vec2(6.0, 6.0), vec2(side, side));
        let corner = view.mirrored(corner, rect);
        ui.painter().rect_filled(corner, RADIUS, palette.accent);
        let digit = Message::new("digits").number("number", number);
        let look = Look {
            color: palette.on_accent,
            ..look
        };
        fitted(ui, view, &digit, look, corner);
    }
    light_outline(ui, view, rect, &name);
    focus_frame(ui, view, &response);
    response.pressed()
}
