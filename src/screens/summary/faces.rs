//! "Was it clear?": three faces, counted without anyone's name.

use egui::{Rect, Sense, Ui, pos2, vec2};

use crate::app::{Action, Model};
use crate::progress::Face;
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
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
    let height = 74.0 + view.theme.caption;
    let size = vec2(ui.available_width(), height);
    let (row, _) = ui.allocate_exact_size(size, Sense::empty());
    let width = (row.width() - GAP * 2.0) / 3.0;
    let mut touched = None;
    for (at, face) in Face::ALL.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "3 faces")]
        let left = row.left() + at as f32 * (width + GAP);
        let place = Rect::from_min_size(pos2(left, row.top()), vec2(width, height));
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
        if button::bar(ui, view, place, &button, chosen).pressed() {
            touched = Some(Action::Opine(face));
        }
    }
    touched
}
