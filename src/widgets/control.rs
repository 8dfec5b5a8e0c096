//! What all controls have in common: a name in its language, the focus, and what is heard of them.

use egui::{Rect, Response, Sense, Ui, WidgetInfo, WidgetType};

use super::{Reach, View, ear};
use crate::words::{Locale, Message, REFERENCE, Sentence};

/// What a control is for assistive technology.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Does something.
    Button,
    /// One of several of which one is chosen.
    Radio {
        /// Whether it is the one.
        chosen: bool,
    },
    /// Chosen or not.
    Check {
        /// Whether it is chosen.
        chosen: bool,
    },
}

/// A control at `rect`: takes mouse, touch, Enter, Space and assistive technology alike.
///
/// `messages` are its name and state, which are both heard and told to screen readers.
pub fn control(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    name: &str,
    role: Role,
    messages: Vec<Message>,
) -> Response {
    control_heard_as(ui, view, rect, name, role, messages.clone(), messages)
}

/// The same, where the voice says something else than what screen readers are told: the voice is for all who stand
/// there, a screen reader for one person.
pub fn control_heard_as(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    name: &str,
    role: Role,
    messages: Vec<Message>,
    heard: Vec<Message>,
) -> Response {
    view.drawn(ui, rect);
    let id = control_id(name);
    let mut response = ui.interact(rect, id, Sense::click());
    ear::touched(ui, view, &mut response);
    // A French word is its own name, which a screen reader says in French; its explanation has another language.
    let named = match messages.split_first() {
        Some((word, rest)) => {
            let language = language_of(view, word);
            let same = rest.iter().take_while(|m| language_of(view, m) == language);
            1 + same.count()
        }
        None => 0,
    };
    let (name_of, about) = messages.split_at(named);
    let plain = |messages: &[Message]| {
        let words: Vec<String> = messages.iter().map(|m| view.plain(m)).collect();
        words.join(" ")
    };
    let (words, about) = (plain(name_of), plain(about));
    if !about.is_empty() {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_description(about));
    }
    response.widget_info(|| match role {
        Role::Button => WidgetInfo::labeled(WidgetType::Button, true, &words),
        Role::Radio { chosen } => {
            WidgetInfo::selected(WidgetType::RadioButton, true, chosen, &words)
        }
        Role::Check { chosen } => WidgetInfo::selected(WidgetType::Checkbox, true, chosen, &words),
    });
    let heard = ear::described(view, role, heard);
    arrive(ui, view, &response, name, &messages, heard);
    response
}

/// What all controls have in common: the language of the name that is `told`, the focus that comes to them, and
/// what is heard of them when keyboard or pointer has come.
pub(super) fn arrive(
    ui: &Ui,
    view: &mut View,
    response: &Response,
    name: &str,
    told: &[Message],
    messages: Vec<Message>,
) {
    if let Some(message) = told.first() {
        tell_language(ui, view, response.id, message);
    }
    // By this name assistive technology and tests find it in every language.
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_author_id(name));
    if view.wanted == Some(name) && !response.has_focus() {
        response.request_focus();
    }
    let reach = || Reach {
        control: name.to_owned(),
        messages: messages.clone(),
    };
    let seen = response.rect.intersect(ui.clip_rect());
    if view.scans && seen.is_positive() {
        view.controls.push((reach(), seen));
    }
    if view.by_ear {
        view.stops.push(ear::Stop {
            id: response.id,
            reach: reach(),
        });
    }
    if response.has_focus() {
        view.focused = Some(reach());
        // Focus that came with a new screen does not turn its page: people begin at the top.
        if response.gained_focus() && view.wanted != Some(name) && !ear::explores(ui, view) {
            response.scroll_to_me(None);
        }
    }
    if response.hovered() || response.is_pointer_button_down_on() {
        view.pointed = Some(reach());
    }
}

/// Tells a screen reader the language of a node's words, so that it takes the voice of that language: that
/// of the screen, that of a language's own name, or French where a translation is missing.
pub fn tell_language(ui: &Ui, view: &View, id: egui::Id, message: &Message) {
    let language = language_of(view, message).to_string();
    ui.ctx()
        .accesskit_node_builder(id, |node| node.set_language(language));
}

/// Whether it is nothing but a word that stays French; signs alone have no language.
pub(super) fn is_french_word(sentence: &Sentence) -> bool {
    sentence.is_french() && sentence.spans.iter().any(|span| span.french)
}

/// The language in which the words of a message are read.
fn language_of(view: &View, message: &Message) -> Locale {
    let sentences = view.texts.sentences(view.locale, message);
    match sentences.first() {
        Some(sentence) if is_french_word(sentence) => REFERENCE,
        Some(sentence) => sentence.locale.clone(),
        None => view.locale.clone(),
    }
}

/// The identity of a control: the same on every screen where it appears.
pub fn control_id(name: &str) -> egui::Id {
    egui::Id::new(("control", name))
}
