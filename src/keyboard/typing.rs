//! The keyboard on the screen while someone types: what is held, and what a press does.

use super::{Does, KeyCap, Layout, Press, accents};

/// The state of the keyboard on the screen. Shift and Alt Gr stay down until the next key: a finger, a
/// mouse and a screen reader press one key at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Typing {
    /// Whether it is on the screen.
    pub shown: bool,
    /// Shift, for the next key.
    pub shift: bool,
    /// Caps Lock, until it is pressed again.
    pub caps: bool,
    /// Alt Gr, for the next key.
    pub altgr: bool,
    /// The accent that waits for its letter.
    pub dead: Option<char>,
}

/// What a key does to the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stroke {
    /// Writes a character.
    Text(char),
    /// Is done with the text.
    Enter,
    /// Deletes what is before the caret.
    Backspace,
    /// Deletes what is behind the caret.
    Delete,
    /// Moves the caret.
    Left,
    /// Moves the caret.
    Right,
    /// Moves the caret to the line above.
    Up,
    /// Moves the caret to the line below.
    Down,
}

impl Typing {
    /// As it is for another text: nothing is held, and it stays on the screen if it is there.
    #[must_use]
    pub fn released(self) -> Self {
        Self {
            shown: self.shown,
            ..Self::default()
        }
    }

    /// A key is pressed; none for one that only changes this state, as Shift and accents do.
    pub fn press(&mut self, layout: &Layout, key: &str) -> Option<Stroke> {
        let cap = layout.key(key)?;
        let stroke = match cap.does {
            Some(Does::Shift) => {
                self.shift = !self.shift;
                self.altgr = false;
                return None;
            }
            Some(Does::AltGr) => {
                self.altgr = !self.altgr;
                self.shift = false;
                return None;
            }
            Some(Does::Caps) => {
                self.caps = !self.caps;
                return None;
            }
            Some(Does::Tab | Does::Escape | Does::Nothing) => return None,
            None => self.writes(cap),
            // It takes back the accent, which is what the person pressed last.
            Some(Does::Backspace) if self.dead.take().is_some() => None,
            Some(Does::Backspace) => Some(Stroke::Backspace),
            Some(Does::Enter) => Some(Stroke::Enter),
            Some(Does::Delete) => Some(Stroke::Delete),
            Some(Does::Left) => Some(Stroke::Left),
            Some(Does::Right) => Some(Stroke::Right),
            Some(Does::Up) => Some(Stroke::Up),
            Some(Does::Down) => Some(Stroke::Down),
        };
        (self.shift, self.altgr) = (false, false);
        if cap.does.is_some() {
            self.dead = None;
        }
        stroke
    }

    fn writes(&mut self, cap: &KeyCap) -> Option<Stroke> {
        let sign = self.sign(cap)?;
        let text = match (self.dead.take(), cap.dead.contains(sign)) {
            // Twice the same accent is the accent itself; another one takes its place.
            (Some(mark), true) if mark == sign => mark,
            (_, true) => {
                self.dead = Some(sign);
                return None;
            }
            (Some(mark), false) if sign == ' ' => mark,
            // A letter that never has this accent is written without it.
            (Some(mark), false) => accents::with(mark, sign).unwrap_or(sign),
            (None, false) => sign,
        };
        Some(Stroke::Text(text))
    }

    /// What a key would write now, its accents not put on.
    pub fn sign(&self, cap: &KeyCap) -> Option<char> {
        cap.sign(self.shift, self.altgr, self.caps)
    }

    /// Whether this key is down.
    pub fn holds(&self, cap: &KeyCap) -> bool {
        match cap.does {
            Some(Does::Shift) => self.shift,
            Some(Does::Caps) => self.caps,
            Some(Does::AltGr) => self.altgr,
            _ => false,
        }
    }

    /// The keys of which one is to be pressed next on the screen, on the way to this press: first those that
    /// stay down, then the key itself.
    pub fn next_keys<'a>(&self, layout: &'a Layout, press: &Press) -> Vec<&'a str> {
        let needed = [
            (Does::Caps, press.caps != self.caps),
            (Does::Shift, press.shift != self.shift),
            (Does::AltGr, press.altgr != self.altgr),
        ];
        let held = needed.iter().find(|(_, needed)| *needed);
        let next = layout.keys().filter(|cap| match held {
            Some((does, _)) => cap.does == Some(*does),
            None => cap.id == press.key,
        });
        next.map(|cap| cap.id.as_str()).collect()
    }
}
