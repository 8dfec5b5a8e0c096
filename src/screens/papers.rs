//! The papers of the facilitator: which one, how it looks, and where it goes.

mod sheet;

use egui::{Rect, Sense, Ui, vec2};

use super::frame;
use crate::app::{Action, Model, Panel, PaperDeed};
use crate::sheet::Sheet;
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
use crate::widgets::group::group;
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View};
use crate::words::Message;

/// Share of the width for the names of the sheets.
const NAMES: f32 = 0.56;

/// The names of the sheets, and the one that was chosen as it will be on paper.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::Papers.title(), places.top);
    let whole = places.content;
    let (start, end) = whole.split_left_right_at_x(whole.left() + whole.width() * NAMES);
    let mut done = None;
    pager(
        ui,
        view,
        view.mirrored(start, whole),
        "papers",
        |ui, view| {
            if let Some(said) = &model.papers.said {
                text::sentences(ui, view, said, Look::body(view));
                ui.add_space(GAP);
            }
            done = choices(ui, view, model);
        },
    );
    let page = end.with_min_x(end.left() + GAP);
    let pages = model.papers.pages.as_ref();
    if let Some(marks) = pages.and_then(|pages| pages.get(model.papers.page)) {
        sheet::show(ui, marks, view.mirrored(page, whole));
    }
    let save = Button::new("papers-save", "export");
    let print = Button::new("papers-print", "print");
    let close = (Button::new("close", "back"), Action::Close);
    let main = match model.printer {
        true => (print, Action::Papers(PaperDeed::Print)),
        false => (save, Action::Papers(PaperDeed::Save)),
    };
    let offers = frame::Offers {
        back: Some(close),
        main: Some(main),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    done.into_iter().chain(bottom).collect()
}

/// What can be done with the chosen sheet beside the main thing, then all sheets.
fn choices(ui: &mut Ui, view: &mut View, model: &Model) -> Option<Action> {
    let mut done = None;
    if model.papers.sheet.is_of_lesson() {
        let lesson = Message::new(&model.papers.lesson);
        let button = Button {
            about: Some(Message::new("papers-lesson")),
            ..Button::new("papers-lesson", "next").saying(lesson)
        };
        if line(ui, view, &button, None) {
            done = Some(PaperDeed::NextLesson);
        }
    }
    let count = model.papers.pages.as_ref().map_or(0, Vec::len);
    if count > 1 {
        let page = Message::new("papers-page")
            .number("at", model.papers.page + 1)
            .number("of", count);
        let button = Button::new("papers-page", "next").saying(page);
        if line(ui, view, &button, None) {
            done = Some(PaperDeed::Turn);
        }
    }
    if model.printer && line(ui, view, &Button::new("papers-save", "export"), None) {
        done = Some(PaperDeed::Save);
    }
    ui.add_space(GAP);
    group(ui, view, &Panel::Papers.title(), |ui, view| {
        for sheet in Sheet::ALL {
            let name = format!("papers-{}", sheet.name());
            let button = Button::new(&name, "book");
            let chosen = Some(sheet == model.papers.sheet);
            if line(ui, view, &button, chosen) {
                done = Some(PaperDeed::Choose(sheet));
            }
        }
    });
    done.map(Action::Papers)
}

/// A button over the whole width; whether it was pressed.
fn line(ui: &mut Ui, view: &mut View, button: &Button, chosen: Option<bool>) -> bool {
    let size = vec2(ui.available_width(), button::height(view) + GAP / 2.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
    let rect = rect.shrink2(vec2(6.0, GAP / 4.0));
    button::choice(ui, view, rect, button, chosen).pressed()
}
