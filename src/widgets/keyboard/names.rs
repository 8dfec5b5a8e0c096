//! What a key is called: heard, and told to screen readers.

use crate::keyboard::{Does, KeyCap, Layout, Typing};
use crate::words::Message;

/// Signs that have a name; the others are said as they are.
const SIGNS: [(char, &str); 26] = [
    (' ', "key-space"),
    ('@', "key-sign-at"),
    ('.', "key-sign-dot"),
    (',', "key-sign-comma"),
    (';', "key-sign-semicolon"),
    (':', "key-sign-colon"),
    ('!', "key-sign-exclamation"),
    ('?', "key-sign-question"),
    ('\'', "key-sign-apostrophe"),
    ('"', "key-sign-quote"),
    ('-', "key-sign-hyphen"),
    ('_', "key-sign-underscore"),
    ('/', "key-sign-slash"),
    ('+', "key-sign-plus"),
    ('=', "key-sign-equals"),
    ('*', "key-sign-star"),
    ('(', "key-sign-open"),
    (')', "key-sign-close"),
    ('&', "key-sign-ampersand"),
    ('#', "key-sign-hash"),
    ('%', "key-sign-percent"),
    ('$', "key-sign-dollar"),
    ('€', "key-sign-euro"),
    ('^', "key-sign-circumflex"),
    ('¨', "key-sign-diaeresis"),
    // Both write it: people type the one that they find.
    ('’', "key-sign-apostrophe"),
];

/// Keys that write nothing.
const KEYS: [(Does, &str); 12] = [
    (Does::Enter, "key-enter"),
    (Does::Backspace, "key-backspace"),
    (Does::Delete, "key-delete"),
    (Does::Left, "key-left"),
    (Does::Right, "key-right"),
    (Does::Up, "key-up"),
    (Does::Down, "key-down"),
    (Does::Shift, "key-shift"),
    (Does::Caps, "key-caps"),
    (Does::AltGr, "key-altgr"),
    (Does::Tab, "key-tab"),
    (Does::Escape, "key-escape"),
];

const LETTER: &str = "key-letter";
const CAPITAL: &str = "key-capital";

/// The name of a key: of what it would write now, or of what it does.
pub(super) fn name(cap: &KeyCap, typing: &Typing) -> Message {
    let key = KEYS.iter().find(|(does, _)| cap.does == Some(*does));
    if let Some((_, name)) = key {
        return Message::new(*name);
    }
    match typing.sign(cap).or(cap.plain) {
        Some(c) => sign(c, cap),
        None => Message::new(LETTER).text("letter", &cap.id),
    }
}

fn sign(c: char, cap: &KeyCap) -> Message {
    if let Some((_, name)) = SIGNS.iter().find(|(sign, _)| *sign == c) {
        return Message::new(*name);
    }
    let printed = print(c, cap);
    let id = if c.is_uppercase() { CAPITAL } else { LETTER };
    Message::new(id).text("letter", printed)
}

/// A character as it stands on its key: letters of the alphabet are capitals there.
pub(super) fn print(c: char, cap: &KeyCap) -> String {
    if cap.is_letter() && cap.plain == Some(c) {
        c.to_uppercase().to_string()
    } else {
        c.to_string()
    }
}

/// The name of a typed sign, as it is said of it.
pub fn letter(c: char) -> Message {
    if let Some((_, name)) = SIGNS.iter().find(|(sign, _)| *sign == c) {
        return Message::new(*name);
    }
    let id = if c.is_uppercase() { CAPITAL } else { LETTER };
    Message::new(id).text("letter", c.to_string())
}

/// What the keys of a keyboard can be called, sign by sign.
pub fn names_of(layout: &Layout) -> Vec<Message> {
    let caps = layout.rows.iter().flatten();
    let signs = caps.flat_map(|cap| {
        let signs = [cap.plain, cap.shifted(), cap.altgr];
        signs.into_iter().flatten().map(move |c| sign(c, cap))
    });
    signs.collect()
}

/// All messages that keys are called by.
pub fn messages() -> impl Iterator<Item = &'static str> {
    let signs = SIGNS.iter().map(|(_, name)| *name);
    let keys = KEYS.iter().map(|(_, name)| *name);
    signs.chain(keys).chain([LETTER, CAPITAL])
}
