//! What the program says about the answer: a card with a sign.

use egui::{Frame, Margin, Rect, Sense, Stroke, Ui, vec2};

use crate::session::{Card, Paper, Visit};
use crate::theme::RADIUS;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, picture};

/// The card over the whole width, told at once to screen readers.
pub fn show(ui: &mut Ui, view: &mut View, visit: &Visit, card: &Card) {
    let palette = view.theme.palette.clone();
    let (fill, line, icon) = match card {
        Card::Right | Card::Shown => (palette.right, palette.right_line, "check"),
        Card::Again(_) | Card::Empty(_) => (palette.again, palette.again_line, "retry"),
        Card::Secret(_) => (palette.again, palette.again_line, "warning"),
        Card::Hint(_) | Card::Guide => (palette.again, palette.again_line, "hint"),
        Card::Human => (palette.right, palette.right_line, "person"),
        Card::Paper(Paper::Failed) => (palette.again, palette.again_line, "warning"),
        Card::Paper(_) => (palette.right, palette.right_line, "print"),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(4.0, line))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            let side = 56.0;
            let whole = ui.available_rect_before_wrap();
            let place = Rect::from_min_size(whole.min, vec2(side, side));
            picture::icon(ui, view, icon, view.mirrored(place, whole), palette.text);
            let words = Rect::from_min_max(whole.min + vec2(side + 8.0, 0.0), whole.max);
            let words = view.mirrored(words, whole);
            let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(words));
            view.live = true;
            for (at, message) in card.messages(&visit.message()).iter().enumerate() {
                let look = Look {
                    bold: at == 0 && has_title(card),
                    ..Look::body(view)
                };
                text::sentences(&mut inside, view, message, look);
            }
            view.live = false;
            let height = inside.min_rect().height().max(side);
            ui.allocate_exact_size(vec2(whole.width(), height), Sense::empty());
        });
}

/// Whether the first message of a card is a title.
fn has_title(card: &Card) -> bool {
    matches!(card, Card::Right | Card::Again(_) | Card::Shown)
}
