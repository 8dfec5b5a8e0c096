//! The way through a screen by ear: its stops in the order drawn, what is said of each, what a first touch is for.

use egui::response::Flags;
use egui::{Id, Response, Sense, Ui};

use super::{Reach, Role, View, keyboard};
use crate::words::Message;

/// A control or words on the way through a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stop {
    /// Its identity on the screen.
    pub id: Id,
    /// What it says of itself.
    pub reach: Reach,
}

/// States of options, which come last of what is said of them.
const STATES: [&str; 4] = [
    "option-chosen",
    "option-right",
    "option-not-this",
    "option-number",
];
/// Controls that only turn pages: by ear there are none.
const PAGES: [&str; 4] = ["page-up", "page-down", "device-page-up", "device-page-down"];

/// Words are touched to be heard; by ear they are stops of the keyboard too.
pub fn sense(view: &View) -> Sense {
    if view.by_ear {
        Sense::click()
    } else {
        Sense::CLICK
    }
}

/// Words or a picture become a stop on the way, where people go by ear.
pub fn words(ui: &Ui, view: &mut View, response: &Response, messages: &[Message]) {
    if !view.by_ear {
        return;
    }
    let reach = Reach {
        control: format!("words-{:?}", response.id),
        messages: messages.to_vec(),
    };
    let id = response.id;
    view.stops.push(Stop {
        id,
        reach: reach.clone(),
    });
    come(ui, response);
    if response.has_focus() {
        view.focused = Some(reach);
        if response.gained_focus() && !explores(ui, view) {
            response.scroll_to_me(None);
        }
    }
}

/// By ear mouse and finger explore: what they come to is heard, and only what was heard before is done.
pub(super) fn touched(ui: &Ui, view: &View, response: &mut Response) {
    if !view.by_ear {
        return;
    }
    come(ui, response);
    if view.armed != Some(response.id) {
        response.flags.remove(Flags::CLICKED);
    }
}

/// Whether a finger or mouse goes over the screen by ear: what it comes to must stay where it is.
pub(super) fn explores(ui: &Ui, view: &View) -> bool {
    view.by_ear && ui.input(|input| input.pointer.any_down())
}

/// A finger or mouse that is down gives the focus to what it comes to.
pub(super) fn come(ui: &Ui, response: &Response) {
    let down = ui.input(|input| input.pointer.any_down() || input.pointer.any_pressed());
    if down && response.contains_pointer() && !response.has_focus() {
        response.request_focus();
    }
}

/// What is said of a control by ear: its name, what it is, its state.
pub(super) fn described(view: &View, role: Role, messages: Vec<Message>) -> Vec<Message> {
    if view.by_ear {
        with_kind(role, messages)
    } else {
        messages
    }
}

fn with_kind(role: Role, mut messages: Vec<Message>) -> Vec<Message> {
    let (kind, chosen) = match role {
        Role::Button => ("ear-button", None),
        Role::Radio { chosen } => ("ear-choice", Some(chosen)),
        Role::Check { chosen } => ("ear-box", Some(chosen)),
    };
    let has_state = |message: &Message| STATES.contains(&&*message.id);
    let state = messages.iter().position(has_state);
    // The name of a language is in that language, and so is what stands there: whoever seeks it may know no other.
    let own = messages.last().and_then(|name| name.locale.clone());
    let of_own = |message: Message| Message {
        locale: own.clone(),
        ..message
    };
    messages.insert(state.unwrap_or(messages.len()), of_own(Message::new(kind)));
    if let (None, Some(chosen)) = (state, chosen) {
        messages.push(of_own(chosen_or_not(chosen)));
    }
    messages
}

/// Whether something is chosen, in words.
pub fn chosen_or_not(chosen: bool) -> Message {
    Message::new(if chosen {
        "option-chosen"
    } else {
        "ear-not-chosen"
    })
}

/// What is said of a field by ear: its name, that one can write, what stands in it letter by letter. Of what is
/// hidden only how much it is (EN 301 549, 5.1.3.8).
pub(super) fn field(label: &Message, text: &str, hidden: bool) -> Vec<Message> {
    let mut said = vec![label.clone(), Message::new("ear-field")];
    if text.is_empty() {
        said.push(Message::new("ear-empty"));
    } else if hidden {
        said.push(signs(text));
    } else {
        said.extend(text.chars().map(keyboard::letter));
    }
    said
}

/// What is heard of a change: the letters that came, else those that went; of what is hidden only how much is
/// there now.
pub(super) fn echo(before: &str, after: &str, hidden: bool) -> Vec<Message> {
    if hidden {
        return vec![signs(after)];
    }
    let (old, new): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let same = |(a, b): &(&char, &char)| a == b;
    let start = old.iter().zip(&new).take_while(same).count();
    let (old, new) = (&old[start..], &new[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(same);
    let end = end.count();
    let (gone, come) = (&old[..old.len() - end], &new[..new.len() - end]);
    let letters = |letters: &[char]| letters.iter().copied().map(keyboard::letter).collect();
    if !come.is_empty() {
        return letters(come);
    }
    let mut said: Vec<Message> = letters(gone);
    said.push(Message::new("ear-erased"));
    said
}

/// The letters that the caret passed.
pub(super) fn passed(text: &str, from: usize, to: usize) -> Vec<Message> {
    let (first, last) = (from.min(to), from.max(to));
    let letters = text.chars().skip(first).take(last - first);
    letters.map(keyboard::letter).collect()
}

fn signs(text: &str) -> Message {
    Message::new("ear-signs").number("count", text.chars().count())
}

/// The stops as people go through them: words that the control behind them says again are none, nor are the
/// buttons that turn pages.
pub fn in_order(stops: Vec<Stop>) -> Vec<Stop> {
    let said_again = |at: usize| {
        let (Some(stop), Some(next)) = (stops.get(at), stops.get(at + 1)) else {
            return false;
        };
        let messages = &next.reach.messages;
        stop.reach.control.starts_with("words-")
            && !next.reach.control.starts_with("words-")
            && stop.reach.messages.iter().all(|m| messages.contains(m))
    };
    let left_out: Vec<bool> = (0..stops.len()).map(said_again).collect();
    let kept = stops.into_iter().zip(left_out);
    let kept = kept.filter(|(stop, left_out)| !left_out && !PAGES.contains(&&*stop.reach.control));
    kept.map(|(stop, _)| stop).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Locale;

    fn letters(text: &str) -> Vec<Message> {
        text.chars().map(keyboard::letter).collect()
    }

    #[test]
    fn what_is_typed_is_heard_letter_by_letter() {
        assert_eq!(echo("bon", "bonj", false), letters("j"));
        assert_eq!(echo("", "oui", false), letters("oui"));
        assert_eq!(echo("mrci", "merci", false), letters("e"));
        let erased = [letters("x"), vec![Message::new("ear-erased")]].concat();
        assert_eq!(echo("merxci", "merci", false), erased);
        assert_eq!(passed("merci", 5, 3), letters("ci"));
    }

    #[test]
    fn en_5_1_3_8_of_what_is_hidden_only_the_number_is_heard() {
        let three = vec![Message::new("ear-signs").number("count", 3)];
        assert_eq!(echo("ab", "abc", true), three);
        assert_eq!(echo("abcd", "abc", true), three);
        let label = Message::new("signup-password");
        let said = field(&label, "abc", true);
        assert_eq!(said[2..], three);
        assert_eq!(field(&label, "", true)[2..], [Message::new("ear-empty")]);
    }

    #[test]
    fn en_5_1_3_14_what_stands_under_the_name_of_a_language_is_said_in_it() {
        let arabic: Locale = "ar".parse().unwrap();
        let own = |id: &str| Message::new(id).in_locale(&arabic);
        let said = with_kind(Role::Button, vec![own("language-name")]);
        assert_eq!(said, [own("language-name"), own("ear-button")]);
        let said = with_kind(Role::Check { chosen: false }, vec![Message::new("a")]);
        let plain = ["a", "ear-box", "ear-not-chosen"].map(Message::new);
        assert_eq!(said, plain);
    }

    #[test]
    fn words_that_the_next_control_says_are_no_stop_of_their_own() {
        let stop = |control: &str, id: &str| Stop {
            id: Id::new(control),
            reach: Reach {
                control: control.into(),
                messages: vec![Message::new(id)],
            },
        };
        let stops = vec![
            stop("words-1", "title"),
            stop("words-2", "name"),
            stop("field", "name"),
            stop("page-down", "page-down"),
        ];
        let kept = in_order(stops).into_iter();
        let names: Vec<String> = kept.map(|stop| stop.reach.control).collect();
        assert_eq!(names, ["words-1", "field"]);
    }
}
