//! What a screen reader is told of a text field, and what it asks for.

use egui::accesskit::{
    Action, ActionData, NodeId, Role, TextDirection, TextPosition, TextSelection,
};
use egui::{Id, Rect, Ui, UiBuilder};
use unicode_segmentation::UnicodeSegmentation;

use super::draft::Draft;
use crate::bidi::Direction;

/// Does what assistive technology asked of the field in this frame.
pub(super) fn asked(ui: &Ui, id: Id, draft: &mut Draft) {
    let asked = |action| {
        ui.input(|input| {
            let requests = input.accesskit_action_requests(id, action);
            let data = requests.filter_map(|request| request.data.clone());
            data.collect::<Vec<_>>()
        })
    };
    for data in asked(Action::SetTextSelection) {
        if let ActionData::SetTextSelection(wanted) = data {
            let at = |position: TextPosition| chars(&draft.text, position.character_index);
            let (anchor, focus) = (at(wanted.anchor), at(wanted.focus));
            draft.select(anchor, focus);
        }
    }
    for data in asked(Action::SetValue) {
        if let ActionData::Value(text) = data {
            draft.set(&text);
        }
    }
    for data in asked(Action::ReplaceSelectedText) {
        if let ActionData::Value(text) = data {
            draft.insert(&text);
        }
    }
}

/// Tells the value, and the letters and the caret for those who go through the text letter by letter.
pub(super) fn tell(ui: &mut Ui, id: Id, draft: &Draft, direction: Direction, focused: bool) {
    let run = id.with("run");
    let direction = match direction {
        Direction::LeftToRight => TextDirection::LeftToRight,
        Direction::RightToLeft => TextDirection::RightToLeft,
    };
    let listens = ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::TextInput);
        node.set_value(draft.text.as_str());
        node.set_text_direction(direction);
        for action in [
            Action::SetValue,
            Action::ReplaceSelectedText,
            Action::SetTextSelection,
        ] {
            node.add_action(action);
        }
        if focused {
            node.set_text_selection(TextSelection {
                anchor: position(run.accesskit_id(), &draft.text, draft.caret.anchor),
                focus: position(run.accesskit_id(), &draft.text, draft.caret.at),
            });
        }
    });
    if listens.is_none() {
        return;
    }
    // Only a `Ui` can be made the child of a node.
    let nowhere = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
    ui.new_child(
        UiBuilder::new()
            .id(run)
            .max_rect(nowhere)
            .accessibility_parent(id),
    );
    ui.ctx().accesskit_node_builder(run, |node| {
        node.set_role(Role::TextRun);
        node.set_value(draft.text.as_str());
        node.set_text_direction(direction);
        let lengths = draft.text.graphemes(true).map(str::len);
        let lengths = lengths.map(|length| u8::try_from(length).unwrap_or(u8::MAX));
        node.set_character_lengths(lengths.collect::<Vec<u8>>());
        node.set_word_starts(word_starts(&draft.text));
    });
}

/// Tells a field whose text nobody is told: it can be filled, and nothing of it can be read.
pub(super) fn tell_hidden(ui: &Ui, id: Id) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::PasswordInput);
        node.clear_value();
        for action in [Action::SetValue, Action::ReplaceSelectedText] {
            node.add_action(action);
        }
    });
}

fn position(node: NodeId, text: &str, char: usize) -> TextPosition {
    let ends = text.graphemes(true).scan(0, |sum, letter| {
        *sum += letter.chars().count();
        Some(*sum)
    });
    TextPosition {
        node,
        character_index: ends.take_while(|end| *end <= char).count(),
    }
}

/// Characters in so many letters.
fn chars(text: &str, letters: usize) -> usize {
    let letters = text.graphemes(true).take(letters);
    letters.map(|letter| letter.chars().count()).sum()
}

/// Numbers of the letters that begin a word.
fn word_starts(text: &str) -> Vec<u8> {
    let words = text.unicode_word_indices();
    let starts = words.map(|(byte, _)| text.get(..byte).unwrap_or_default());
    starts
        .filter_map(|before| u8::try_from(before.graphemes(true).count()).ok())
        .collect()
}
