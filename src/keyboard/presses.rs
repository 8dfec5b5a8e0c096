//! Which keys a person presses for a text, or for a key that a lesson names.

use super::{Does, KeyCap, Layout, Stroke, accents, only_char};

/// One press of a key, with what is held down meanwhile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Press {
    /// Identifier of the key.
    pub key: String,
    /// With Shift.
    pub shift: bool,
    /// With Alt Gr.
    pub altgr: bool,
    /// While Caps Lock is on.
    pub caps: bool,
}

/// A key that a lesson names by a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NamedKey {
    /// The word.
    pub name: &'static str,
    /// Message that calls it by its name.
    pub called: &'static str,
    /// Message that says to press it.
    pub press: &'static str,
    /// What it does; none for the key that writes a space.
    does: Option<Does>,
}

/// All of them.
const NAMED: [NamedKey; 8] = [
    named("Space", "key-space", "press-space", None),
    named("Enter", "key-enter", "press-enter", Some(Does::Enter)),
    named(
        "Backspace",
        "key-backspace",
        "press-backspace",
        Some(Does::Backspace),
    ),
    named("Delete", "key-delete", "press-delete", Some(Does::Delete)),
    named("Left", "key-left", "press-left", Some(Does::Left)),
    named("Right", "key-right", "press-right", Some(Does::Right)),
    named("Up", "key-up", "press-up", Some(Does::Up)),
    named("Down", "key-down", "press-down", Some(Does::Down)),
];

const fn named(
    name: &'static str,
    called: &'static str,
    press: &'static str,
    does: Option<Does>,
) -> NamedKey {
    NamedKey {
        name,
        called,
        press,
        does,
    }
}

impl NamedKey {
    /// The key that lessons call `name`.
    pub fn find(name: &str) -> Option<&'static Self> {
        NAMED.iter().find(|key| key.name == name)
    }

    /// The key of this stroke; none for a sign.
    pub fn of(stroke: Stroke) -> Option<&'static Self> {
        let does = match stroke {
            Stroke::Text(' ') => None,
            Stroke::Text(_) => return None,
            Stroke::Enter => Some(Does::Enter),
            Stroke::Backspace => Some(Does::Backspace),
            Stroke::Delete => Some(Does::Delete),
            Stroke::Left => Some(Does::Left),
            Stroke::Right => Some(Does::Right),
            Stroke::Up => Some(Does::Up),
            Stroke::Down => Some(Does::Down),
        };
        NAMED.iter().find(|key| key.does == does)
    }
}

impl KeyCap {
    pub(super) fn press(&self) -> Press {
        Press {
            key: self.id.clone(),
            shift: false,
            altgr: false,
            caps: false,
        }
    }
}

impl Layout {
    /// How a character is typed: in one press, or in two by way of an accent. None when this keyboard has
    /// no way.
    pub fn presses(&self, c: char) -> Option<Vec<Press>> {
        if let Some(press) = self.one_press(c) {
            return Some(vec![press]);
        }
        let (mark, base) = match accents::parts(c) {
            Some(parts) => parts,
            // Space shows an accent without a letter.
            None => (c, ' '),
        };
        Some(vec![self.live_or_dead(mark, true)?, self.one_press(base)?])
    }

    /// The capital of a letter by Caps Lock, which goes on before it.
    pub fn press_by_caps(&self, capital: char) -> Option<Press> {
        let of = |cap: &&KeyCap| cap.plain.and_then(accents::capital) == Some(capital);
        let cap = self.keys().find(of)?;
        Some(Press {
            caps: true,
            ..cap.press()
        })
    }

    /// The presses that a lesson names: a character, `Space`, `Enter`, `Backspace`, `Delete`, `Left`,
    /// `Right`, `Up`, `Down`, or `Caps+A`.
    pub fn presses_named(&self, name: &str) -> Option<Vec<Press>> {
        if let Some(c) = only_char(name) {
            return self.presses(c);
        }
        if let Some(letter) = name.strip_prefix(super::CAPS) {
            return Some(vec![self.press_by_caps(only_char(letter)?)?]);
        }
        let Some(does) = NamedKey::find(name)?.does else {
            return self.presses(' ');
        };
        let cap = self.keys().find(|cap| cap.does == Some(does))?;
        Some(vec![cap.press()])
    }

    /// The keys to press for one press, together with those that are held: on both sides, where there are
    /// two of them.
    pub fn lit(&self, press: &Press) -> Vec<&str> {
        let held = |does| match does {
            Does::Shift => press.shift,
            Does::AltGr => press.altgr,
            Does::Caps => press.caps,
            _ => false,
        };
        let lit = self
            .keys()
            .filter(|cap| cap.id == press.key || cap.does.is_some_and(held));
        lit.map(|cap| cap.id.as_str()).collect()
    }

    /// The press that writes this character at once.
    fn one_press(&self, c: char) -> Option<Press> {
        self.live_or_dead(c, false)
            .or_else(|| self.press_by_caps(c))
    }

    /// The press of a sign that waits for the next letter (`dead`), or of one that does not.
    fn live_or_dead(&self, c: char, dead: bool) -> Option<Press> {
        let levels = [(false, false), (true, false), (false, true)];
        levels.iter().find_map(|(shift, altgr)| {
            let has = |cap: &&KeyCap| {
                cap.sign(*shift, *altgr, false) == Some(c) && cap.dead.contains(c) == dead
            };
            self.keys().find(has).map(|cap| Press {
                shift: *shift,
                altgr: *altgr,
                ..cap.press()
            })
        })
    }
}
