//! Words as assistive technology goes through them: runs of letters, each in one language.
//!
//! AT-SPI takes languages from parts of a text only: accesskit_unix 0.21 leaves the language of a whole object empty.

use egui::accesskit::{Role, TextDirection};
use egui::{Id, Rect, Response, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType};
use unicode_segmentation::UnicodeSegmentation;

use super::control::is_french_word;
use crate::bidi::Direction;
use crate::words::{REFERENCE, Sentence};

/// Tells that `response` is nothing but these words, piece by piece, each in its language: French words are read by the
/// French voice.
pub fn tell_words(ui: &mut Ui, response: &Response, sentence: &Sentence) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, sentence.plain()));
    let whole = match is_french_word(sentence) {
        true => &REFERENCE,
        false => &sentence.locale,
    };
    let node = response.id;
    ui.ctx()
        .accesskit_node_builder(node, |node| node.set_language(whole.to_string()));
    let mut runs: Vec<(bool, String)> = Vec::new();
    for span in sentence.spans.iter().filter(|span| !span.text.is_empty()) {
        match runs.last_mut() {
            Some((french, text)) if *french == span.french => text.push_str(&span.text),
            _ => runs.push((span.french, span.text.clone())),
        }
    }
    let own = &sentence.locale;
    for (number, (french, text)) in runs.iter().enumerate() {
        let language = if *french { &REFERENCE } else { own };
        let run = Run {
            text,
            direction: Direction::of(language),
            language: Some(language.to_string()),
        };
        run.tell(ui, node, node.with(("run", number)));
    }
}

/// Letters in one language.
pub(super) struct Run<'a> {
    pub text: &'a str,
    pub direction: Direction,
    /// None where people write what they like.
    pub language: Option<String>,
}

impl Run<'_> {
    /// Tells it as the part `id` of `node`; nothing where nobody listens.
    pub(super) fn tell(self, ui: &mut Ui, node: Id, id: Id) {
        if ui.ctx().accesskit_node_builder(node, |_| ()).is_none() {
            return;
        }
        // Only a `Ui` can be made the child of a node.
        let nowhere = Rect::from_min_size(ui.max_rect().min, Vec2::ZERO);
        let builder = UiBuilder::new().id(id).max_rect(nowhere);
        ui.new_child(builder.accessibility_parent(node));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::TextRun);
            node.set_value(self.text);
            node.set_text_direction(match self.direction {
                Direction::LeftToRight => TextDirection::LeftToRight,
                Direction::RightToLeft => TextDirection::RightToLeft,
            });
            if let Some(language) = self.language {
                node.set_language(language);
            }
            let lengths = self.text.graphemes(true).map(str::len);
            let lengths = lengths.map(|length| u8::try_from(length).unwrap_or(u8::MAX));
            node.set_character_lengths(lengths.collect::<Vec<u8>>());
            node.set_word_starts(word_starts(self.text));
        });
    }
}

/// Numbers of the letters that begin a word.
fn word_starts(text: &str) -> Vec<u8> {
    let words = text.unicode_word_indices();
    let starts = words.map(|(byte, _)| text.get(..byte).unwrap_or_default());
    starts
        .filter_map(|before| u8::try_from(before.graphemes(true).count()).ok())
        .collect()
}
