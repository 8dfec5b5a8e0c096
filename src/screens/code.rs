//! The code of three pictures: shown to be remembered or printed, and entered to go on.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::frame;
use super::lesson::{paper, said};
use crate::app::{Action, Model, Panel, offers_to_print_code, picture_name, printing_of_code};
use crate::resume::Picture;
use crate::session::Card;
use crate::theme::{GAP, MARGIN, RADIUS};
use crate::widgets::button::{Button, light_outline};
use crate::widgets::option::numbered;
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::Message;

/// The least side of a picture with its name, in points at 100 %.
const LEAST: f32 = 112.0;

/// The person's code.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::Code.title(), places.top);
    let code = model.returning.code.filter(|_| !model.returning.failed);
    let (mut heard, mut prints) = (None, None);
    pager(ui, view, places.content, "code", |ui, view| {
        let Some(code) = code else {
            return sentences(ui, view, "code-none");
        };
        match printing_of_code(model) {
            Some((paper, words)) => {
                said::card_of(ui, view, &Card::Paper(paper), &[words]);
                ui.add_space(GAP);
            }
            None => {
                sentences(ui, view, "code-here");
                sentences(ui, view, "code-hear");
            }
        }
        let room = places.content.height() * 0.4;
        for (one, place) in code.pictures().into_iter().zip(cells(ui, view, 3, room)) {
            if card(ui, view, one, "shown", place, None) {
                heard = Some(Action::Hear(vec![picture_name(one)]));
            }
        }
        // Before the sentences: on the first page.
        if offers_to_print_code(model) {
            if paper::button(ui, view) {
                prints = Some(Action::Print);
            }
            ui.add_space(GAP);
        }
        sentences(ui, view, "code-how");
    });
    let offers = frame::Offers {
        main: Some((Button::new("close", "back"), Action::Close)),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    heard.into_iter().chain(prints).chain(bottom).collect()
}

/// The twelve pictures, to be touched in order.
pub fn enter(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::EnterCode.title(), places.top);
    let said = model.returning.said.unwrap_or("enter-code");
    let chosen = &model.returning.chosen;
    let mut done = None;
    pager(ui, view, places.content, "enter-code", |ui, view| {
        let top = ui.cursor().top();
        sentences(ui, view, said);
        let room = places.content.height() - (ui.cursor().top() - top);
        let all = Picture::ALL;
        for (one, place) in all.into_iter().zip(cells(ui, view, all.len(), room)) {
            let number = chosen.iter().position(|picture| *picture == one);
            if card(ui, view, one, "choose", place, number.map(|at| at + 1)) {
                done = Some(Action::ChoosePicture(one));
            }
        }
    });
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

fn sentences(ui: &mut Ui, view: &mut View, name: &'static str) {
    text::sentences(ui, view, &Message::new(name), Look::body(view));
    ui.add_space(GAP);
}

/// Square cells in rows, in reading order: as large as this height allows, and never too small to be touched.
fn cells(ui: &mut Ui, view: &View, count: usize, height: f32) -> Vec<Rect> {
    let width = ui.available_width();
    let least = view
        .theme
        .target
        .max(LEAST)
        .max(view.theme.caption * 5.0)
        .min(width / 2.0 - GAP);
    let fits = |columns: &usize| side(width, *columns) >= least;
    let columns = [6, 4, 3, 2].into_iter().find(fits).unwrap_or(2).min(count);
    let rows = count.div_ceil(columns);
    let side = side(width, columns).min(side(height, rows).max(least));
    let mut found = Vec::new();
    for _ in 0..rows {
        let (line, _) = ui.allocate_exact_size(vec2(width, side), Sense::empty());
        #[expect(clippy::cast_precision_loss, reason = "a dozen pictures")]
        let across = columns as f32 * (side + GAP) - GAP;
        let block = Rect::from_center_size(line.center(), vec2(across, side));
        for column in 0..columns {
            #[expect(clippy::cast_precision_loss, reason = "a dozen pictures")]
            let left = block.left() + column as f32 * (side + GAP);
            let cell = Rect::from_min_size(pos2(left, line.top()), vec2(side, side));
            found.push(view.mirrored(cell, block));
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    found
}

/// How long one of so many is that share a length with gaps between them.
fn side(length: f32, count: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a dozen pictures")]
    let count = count as f32;
    (length - GAP * (count - 1.0)) / count
}

/// A picture with its name; `number` is its place among those chosen, which is heard with it.
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
        std::iter::once(name.clone())
            .chain(number.map(numbered))
            .collect(),
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
