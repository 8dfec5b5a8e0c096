//! What the program says about the answer: a card with a sign.

use egui::{Frame, Margin, Rect, Sense, Stroke, Ui, vec2};

use crate::session::{Card, Paper, Visit};
use crate::theme::RADIUS;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, picture};
use crate::words::{Message, glossary};

/// Side of the sign of a card, in points.
const SIGN: f32 = 56.0;
/// Side of the picture of a French word, in points.
const SHOWN: f32 = 112.0;

/// What is said of a step.
pub fn show(ui: &mut Ui, view: &mut View, visit: &Visit, card: &Card) {
    card_of(ui, view, card, &card.messages(&visit.message()));
}

/// A card with these words over the whole width, told at once to screen readers.
pub fn card_of(ui: &mut Ui, view: &mut View, card: &Card, messages: &[Message]) {
    let palette = view.theme.palette.clone();
    let (fill, line, icon) = match card {
        Card::Right | Card::Shown => (palette.right, palette.right_line, "check"),
        Card::Again(_) | Card::Empty(_) => (palette.again, palette.again_line, "retry"),
        Card::Secret(_) => (palette.again, palette.again_line, "warning"),
        Card::Hint(_) | Card::Guide => (palette.again, palette.again_line, "hint"),
        Card::Human => (palette.right, palette.right_line, "person"),
        Card::Word(_) => (palette.background, palette.line, "listen"),
        Card::Paper(Paper::Failed) => (palette.again, palette.again_line, "warning"),
        Card::Paper(_) => (palette.right, palette.right_line, "print"),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(4.0, line))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            let shown = match card {
                Card::Word(word) => view
                    .word_pictures
                    .and_then(|all| all.get(&glossary(word).id)),
                _ => None,
            };
            let side = if shown.is_some() { SHOWN } else { SIGN };
            let whole = ui.available_rect_before_wrap();
            let place = Rect::from_min_size(whole.min, vec2(side, side));
            let place = view.mirrored(place, whole);
            match shown {
                Some(name) => picture::picture(ui, view, name, place),
                None => picture::icon(ui, view, icon, place, palette.text),
            }
            let words = Rect::from_min_max(whole.min + vec2(side + 12.0, 0.0), whole.max);
            let words = view.mirrored(words, whole);
            let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(words));
            view.live = true;
            for (at, message) in messages.iter().enumerate() {
                let look = Look {
                    bold: at == 0 && has_title(card),
                    ..Look::lesson(view)
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
    matches!(
        card,
        Card::Right | Card::Again(_) | Card::Shown | Card::Word(_)
    )
}
