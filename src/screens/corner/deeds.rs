//! What the facilitator can do: files, settings, erasing, the end.

use egui::{Rect, Sense, Ui, vec2};

use super::super::frame;
use super::sentences;
use crate::app::{Action, Deed, Model, Panel, PaperDeed};
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::{Press, View};
use crate::words::Message;

/// Share of the width of the button that erases: far from the one that does not, which is at the other side.
const ERASES: f32 = 0.5;

/// The deeds, one under the other.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::Deeds.title(), places.top);
    let mut done = None;
    pager(ui, view, places.content, "deeds", |ui, view| {
        if let Some(said) = &model.corner.said {
            sentences(ui, view, said);
            ui.add_space(GAP);
        }
        let buttons = [
            (
                Button::new("corner-export", "export"),
                Action::Corner(Deed::Export),
            ),
            (
                Button::new("papers", "print"),
                Action::Papers(PaperDeed::Open),
            ),
            (
                Button::new("corner-settings", "comfort"),
                Action::Open(Panel::Settings),
            ),
            (
                Button::new("corner-erase", "delete"),
                Action::Open(Panel::Erase),
            ),
            (
                Button::new("corner-leave", "stop-session"),
                Action::Corner(Deed::Leave),
            ),
        ];
        for (button, does) in buttons {
            let pressed = wide(ui, view, &button, 1.0);
            done = pressed.then_some(does).or(done.take());
        }
    });
    let offers = frame::Offers {
        main: Some((Button::new("close", "back"), Action::Close)),
        quiet: true,
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    done.into_iter().chain(bottom).collect()
}

/// Whether all of it shall really go.
pub fn erase(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::Erase.title(), places.top);
    let mut yes = false;
    pager(ui, view, places.content, "erase", |ui, view| {
        sentences(ui, view, &Message::new("corner-erase-ask"));
        ui.add_space(GAP);
        yes = wide(ui, view, &Button::new("corner-erase-yes", "delete"), ERASES);
    });
    let no = Button::new("close", "back").saying(Message::new("corner-erase-no"));
    let offers = frame::Offers {
        main: Some((no, Action::Open(Panel::Deeds))),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    let yes = yes.then_some(Action::Corner(Deed::Erase));
    yes.into_iter().chain(bottom).collect()
}

/// A button over this share of the width, from the start; returns whether it was pressed.
fn wide(ui: &mut Ui, view: &mut View, button: &Button, share: f32) -> bool {
    let size = vec2(ui.available_width(), button::height(view) + GAP);
    let (line, _) = ui.allocate_exact_size(size, Sense::empty());
    let rect = line.with_max_x(line.left() + line.width() * share);
    let rect = view.mirrored(rect, line).shrink2(vec2(6.0, GAP / 2.0));
    button::plain(ui, view, rect, button).pressed()
}
