//! "Was it clear?": three faces, counted without anyone's name.

use egui::{Rect, Sense, Ui, vec2};

use crate::app::{Action, Model};
use crate::progress::Face;
use crate::theme::{BODY, GAP};
use crate::widgets::button::{self, Button};
use crate::widgets::group::group;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View};
use crate::words::Message;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, lesson: &str) -> Option<Action> {
    let said = model.session.opinion(lesson);
    ui.add_space(GAP);
    let bold = Look {
        bold: true,
        ..Look::body(view)
    };
    let ask = if said.is_some() {
        "clear-thanks"
    } else {
        "clear-ask"
    };
    text::sentences(ui, view, &Message::new(ask), bold);
    // In large letters one below the other, as wide as their words need.
    let large = view.theme.body > BODY;
    let (height, step) = if large {
        let height = button::height(view);
        (height, vec2(0.0, height + GAP))
    } else {
        let third = (ui.available_width() + GAP) / 3.0;
        (74.0 + view.theme.caption, vec2(third, 0.0))
    };
    let size = vec2(ui.available_width(), height + 2.0 * step.y);
    let (row, _) = ui.allocate_exact_size(size, Sense::empty());
    let width = if large { row.width() } else { step.x - GAP };
    let mut touched = None;
    group(ui, view, &Message::new("clear-ask"), |ui, view| {
        for (at, face) in Face::ALL.into_iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "3 faces")]
            let place = Rect::from_min_size(row.min + step * at as f32, vec2(width, height));
            let place = view.mirrored(place, row).shrink2(vec2(4.0, 2.0));
            let (name, icon) = (
                format!("clear-{}", face.name()),
                format!("face-{}", face.name()),
            );
            let button = Button {
                about: Some(Message::new("clear-ask")),
                ..Button::new(&name, &icon)
            };
            let chosen = Some(said == Some(face));
            let response = if large {
                button::choice(ui, view, place, &button, chosen)
            } else {
                button::bar(ui, view, place, &button, chosen)
            };
            if response.pressed() {
                touched = Some(Action::Opine(face));
            }
        }
    });
    touched
}
