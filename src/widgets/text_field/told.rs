//! What a screen reader is told of a text field, and what it asks for.

use egui::accesskit::{
    Action, ActionData, NodeId, Role, TextDirection, TextPosition, TextSelection,
};
use egui::{Id, Ui};
use unicode_segmentation::UnicodeSegmentation;

use super::draft::Draft;
use crate::bidi::Direction;
use crate::widgets::runs::Run;

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
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::TextInput);
        node.set_value(draft.text.as_str());
        node.set_text_direction(match direction {
            Direction::LeftToRight => TextDirection::LeftToRight,
            Direction::RightToLeft => TextDirection::RightToLeft,
        });
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
    let text = draft.text.as_str();
    let letters = Run {
        text,
        direction,
        language: None,
    };
    letters.tell(ui, id, run);
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
