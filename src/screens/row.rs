//! A title and what can be chosen, side by side.

use egui::{Rect, Sense, Ui, pos2, vec2};

use crate::app::Action;
use crate::theme::GAP;
use crate::widgets::View;
use crate::widgets::button::{self, Button};
use crate::widgets::text::{self, Look};
use crate::words::Message;

/// The most choices in a row.
const MOST: f32 = 4.0;

/// One choice of a row.
pub struct Choice {
    /// Name of the control.
    pub control: String,
    /// Its pictogram.
    pub icon: &'static str,
    /// Its words.
    pub message: Message,
    /// Whether it is the one that counts; none for a button that only does something.
    pub chosen: Option<bool>,
    /// What it does.
    pub does: Action,
}

/// Draws the row; returns what was chosen.
pub fn row(ui: &mut Ui, view: &mut View, title: &Message, choices: Vec<Choice>) -> Option<Action> {
    let height = 74.0 + view.theme.caption;
    let size = vec2(ui.available_width(), height);
    let (line, _) = ui.allocate_exact_size(size, Sense::empty());
    let words = Rect::from_min_size(line.min, vec2(line.width() * 0.27, line.height()));
    let look = Look {
        size: view.theme.caption * 1.35,
        centred: false,
        ..Look::label(view, view.theme.palette.text)
    };
    let place = view.mirrored(words.shrink(6.0), line);
    text::label(ui, view, title, look, place);
    let rest = Rect::from_min_max(pos2(words.right() + GAP, line.top()), line.max);
    let width = (rest.width() - GAP * (MOST - 1.0)) / MOST;
    let mut done = None;
    for (at, choice) in choices.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "at most 4 choices")]
        let left = rest.left() + at as f32 * (width + GAP);
        let place = Rect::from_min_size(pos2(left, line.top()), vec2(width, height));
        let place = view.mirrored(place, line).shrink2(vec2(4.0, 4.0));
        let button = Button {
            control: &choice.control,
            about: Some(title.clone()),
            message: choice.message,
            icon: choice.icon,
        };
        if button::bar(ui, view, place, &button, choice.chosen).clicked() {
            done = Some(choice.does);
        }
    }
    done
}
