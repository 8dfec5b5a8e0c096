//! Things that belong together: told to assistive technology as one group with a name.

use egui::accesskit::Role;
use egui::{Id, Ui, UiBuilder};

use super::View;
use super::control::tell_language;
use crate::words::Message;

/// Draws `content` as a group that `name` names: the options of a question, the choices of a setting. A screen reader
/// says the name when it comes into the group (EN 301 549, 11.5.2.9; WCAG 1.3.1).
pub fn group<R>(
    ui: &mut Ui,
    view: &mut View,
    name: &Message,
    content: impl FnOnce(&mut Ui, &mut View) -> R,
) -> R {
    let id = Id::new(("group", name));
    ui.scope_builder(UiBuilder::new().id(id), |ui| {
        let words = view.plain(name);
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Group);
            node.set_label(words);
        });
        tell_language(ui, view, id, name);
        content(ui, view)
    })
    .inner
}
