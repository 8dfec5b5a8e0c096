//! The French words of the lesson's sentences: each can be touched to be explained.

use egui::{Rect, Stroke, Ui, vec2};

use crate::bidi::Paragraph;
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::{Sentence, french_word, glossary};

/// The French words of a sentence, each underlined, with a sign, and a control that has it explained: where
/// it first stands on the screen, or there would be two controls of one name.
pub(super) fn words(
    ui: &mut Ui,
    view: &mut View,
    sentence: &Sentence,
    paragraph: &Paragraph,
    place: Rect,
) {
    let mut last = None;
    let mut chips = paragraph.chips(place);
    // In reading order, which is that of the keyboard, whatever the order on the line.
    chips.sort_by_key(|(span, _)| *span);
    for (span, chip) in chips {
        let Some(word) = sentence.spans.get(span).map(|span| span.text.clone()) else {
            continue;
        };
        let meaning = glossary(&word);
        if !view.texts.exists(view.locale, &meaning) {
            continue;
        }
        // A word that is cut over two lines has two places and is one control: its first place.
        if last == Some(span) {
            underline(ui, view, chip);
            continue;
        }
        last = Some(span);
        if view.french_words.contains(&word) {
            continue;
        }
        view.french_words.push(word.clone());
        let name = format!("explain-{}", meaning.id);
        let said = vec![french_word(&word), meaning];
        let response = control(ui, view, chip, &name, Role::Button, said);
        underline(ui, view, chip);
        sign(ui, view, chip);
        focus_frame(ui, view, &response);
        if response.pressed() {
            view.explained = Some(word);
        }
    }
}

/// The line below a French word.
fn underline(ui: &Ui, view: &View, chip: Rect) {
    let line = Stroke::new(3.0, view.theme.palette.accent);
    ui.painter()
        .hline(chip.x_range().shrink(4.0), chip.bottom() - 2.5, line);
}

/// The most of the sign at the corner of a French word, in points: a larger one would stand on the line above.
const SIGN: f32 = 34.0;

/// The sign at the corner of a French word where reading ends: there is something to hear.
fn sign(ui: &Ui, view: &View, chip: Rect) {
    let side = (view.theme.body * 0.62).min(SIGN);
    let corner = Rect::from_center_size(chip.right_top(), vec2(side, side));
    let corner = view.mirrored(corner, chip);
    let palette = &view.theme.palette;
    ui.painter()
        .circle_filled(corner.center(), side / 2.0, palette.surface);
    picture::icon(ui, view, "help", corner, palette.accent);
}
