//! What a screen reader is handed to say: words that stand nowhere on the screen.

use egui::accesskit::{Live, Role};
use egui::{Id, Ui};

use crate::app::Model;
use crate::widgets::{View, tell_language};

/// Tells what was last to be said, each message in its language. Each reading has nodes of its own: AT-SPI tells a live
/// region when it comes, so that the same words are told again.
pub(super) fn announce(ui: &Ui, view: &View, model: &Model) {
    for (number, message) in model.narration.announced.iter().enumerate() {
        if !view.texts.exists(view.locale, message) {
            continue;
        }
        let id = Id::new(("announced", model.narration.reading, number));
        let words = view.plain(message);
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Label);
            node.set_value(words);
            node.set_live(Live::Assertive);
        });
        tell_language(ui, view, id, message);
    }
}
