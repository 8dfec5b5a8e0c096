//! Which keys a person presses for a text, or for a key that a lesson names.

use super::{Does, KeyCap, Layout, accents, only_char};

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

/// Keys that a lesson names by a word.
const NAMED: [(&str, Does); 7] = [
    ("Enter", Does::Enter),
    ("Backspace", Does::Backspace),
    ("Delete", Does::Delete),
    ("Left", Does::Left),
    ("Right", Does::Right),
    ("Up", Does::Up),
    ("Down", Does::Down),
];

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
        if let Some(letter) = name.strip_prefix("Caps+") {
            return Some(vec![self.press_by_caps(only_char(letter)?)?]);
        }
        if name == "Space" {
            return self.presses(' ');
        }
        let (_, does) = NAMED.iter().find(|(known, _)| *known == name)?;
        let cap = self.keys().find(|cap| cap.does == Some(*does))?;
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
