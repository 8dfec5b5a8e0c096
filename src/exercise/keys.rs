//! Keys: press the key that is shown, on the real keyboard or on the drawn one.

mod pressed;
mod shown;
#[cfg(test)]
mod tests;

use egui::Ui;
use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind};
use crate::keyboard::{Layout, NamedKey, Press};
use crate::problem::Fault;
use crate::typed::Typed;
use crate::widgets::View;
use crate::words::Message;
use pressed::Pressed;

/// Keys to press one after the other.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Each a sign (`a`, `É`, `1`, `@`, `ê`), `Space`, `Enter`, `Backspace`, `Delete`, `Left`, `Right`, `Up`,
    /// `Down`, or a capital by Caps Lock (`Caps+A`).
    pub keys: Vec<String>,
}

/// Name of the control that takes real keys.
const CONTROL: &str = "keys";
/// The deed by which the real keyboard showed that it is another one.
const OTHER_LAYOUT: &str = "other-layout";
/// Where keys are kept that were pressed instead: in memory only, as everything typed.
const INSTEAD: &str = "instead";
/// How many of them are kept.
const MOST_INSTEAD: usize = 24;

impl Keys {
    /// How many keys were pressed.
    fn reached(&self, answer: &Answer) -> usize {
        let keys = answer.done.iter().filter(|deed| *deed != OTHER_LAYOUT);
        keys.count()
    }

    /// The key to press now.
    fn next(&self, answer: &Answer) -> Option<&str> {
        self.keys.get(self.reached(answer)).map(String::as_str)
    }

    /// The draft after a key was pressed: the right one counts, another one is only noticed.
    fn take(&self, answer: &Answer, pressed: Pressed) -> Answer {
        let Some(next) = self.next(answer) else {
            return answer.clone();
        };
        if pressed.is(next) {
            let mut after = answer.and(next);
            after.typed.remove(INSTEAD);
            return after;
        }
        let mut instead = Typed::from(answer.text(INSTEAD));
        if instead.as_str().chars().count() >= MOST_INSTEAD {
            instead = Typed::default();
        }
        let mut after = answer.clone();
        let text = format!("{}{}", instead.as_str(), pressed.sign());
        after.typed.insert(INSTEAD.to_owned(), Typed::from(&*text));
        after
    }

    /// Whether between these drafts a key was pressed that is not the one asked for; and what it writes, if anything.
    pub fn pressed_instead(&self, before: &Answer, after: &Answer) -> Option<Option<char>> {
        let instead = after.text(INSTEAD);
        let last = instead.chars().last();
        let last = last.filter(|_| instead != before.text(INSTEAD))?;
        Some((last != pressed::NO_SIGN).then_some(last))
    }

    /// What to press now, in words.
    fn press_message(&self, answer: &Answer, keyboard: &Layout) -> Option<Message> {
        self.next(answer).map(|name| press_message(name, keyboard))
    }
}

/// What to press for the key of this name.
fn press_message(name: &str, keyboard: &Layout) -> Message {
    let presses = keyboard.presses_named(name).unwrap_or_default();
    let engraved = |press: &Press| engraved(keyboard, press);
    if let Some(key) = NamedKey::find(name) {
        return Message::new(key.press);
    }
    match presses.as_slice() {
        [first, second] => Message::new("press-dead")
            .text("first", engraved(first))
            .text("second", engraved(second)),
        [press] if press.caps => Message::new("press-caps").text("key", engraved(press)),
        [press] if press.shift => Message::new("press-shift").text("key", engraved(press)),
        [press] if press.altgr => Message::new("press-altgr")
            .text("key", engraved(press))
            .text("sign", name),
        [press] => Message::new("press-key").text("key", engraved(press)),
        _ => Message::new("press-key").text("key", name),
    }
}

/// What stands on a key: letters are printed as capitals.
fn engraved(keyboard: &Layout, press: &Press) -> String {
    let cap = keyboard.key(&press.key);
    let plain = cap.and_then(|cap| cap.plain).unwrap_or(' ');
    if plain.is_ascii_lowercase() {
        plain.to_ascii_uppercase().to_string()
    } else {
        plain.to_string()
    }
}

impl Kind for Keys {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        if self.reached(answer) >= self.keys.len() {
            Grade::right(step)
        } else {
            Grade::incomplete(Message::new("press-key"))
        }
    }

    fn solution(&self) -> Answer {
        Answer::of(&self.keys)
    }

    fn way(&self) -> Vec<Deed> {
        self.keys.iter().cloned().map(Deed::Key).collect()
    }

    fn single_answers(&self) -> Vec<Answer> {
        let first = self.keys.first();
        first.map(|key| Answer::of([key])).into_iter().collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        if self.keys.is_empty() {
            found.push(Fault::new("keys-empty").at("keys:"));
        }
        let keyboard = Layout::shipped();
        for name in &self.keys {
            if keyboard.presses_named(name).is_none() {
                let fault = Fault::new("keys-unknown").with("name", name);
                found.push(fault.at(super::quoted(name)));
            }
        }
        found
    }

    fn required(&self) -> Vec<String> {
        Vec::new()
    }

    fn spoken(&self, _: &Message, answer: &Answer, keyboard: &Layout) -> Vec<Message> {
        self.press_message(answer, keyboard).into_iter().collect()
    }

    /// The next key; the same again when another one was pressed.
    fn heard(
        &self,
        step: &Message,
        before: &Answer,
        after: &Answer,
        keyboard: &Layout,
    ) -> Vec<Message> {
        let other = after.has(OTHER_LAYOUT) && !before.has(OTHER_LAYOUT);
        let notice = other.then(|| Message::new("keyboard-other"));
        let next = self.spoken(step, after, keyboard);
        notice.into_iter().chain(next).collect()
    }

    fn first_control(&self, _: &Answer) -> String {
        CONTROL.into()
    }

    fn judges_itself(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn ui(&self, ui: &mut Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let mut after = asked.answer.clone();
        for pressed in shown::show(self, ui, view, &after) {
            after = match pressed {
                shown::Seen::Pressed(pressed) => self.take(&after, pressed),
                shown::Seen::OtherLayout if after.has(OTHER_LAYOUT) => after,
                shown::Seen::OtherLayout => {
                    let mut noticed = after;
                    noticed.done.insert(0, OTHER_LAYOUT.into());
                    noticed
                }
            };
        }
        (after != *asked.answer).then_some(Act::Change(after))
    }
}
