//! A keyboard as data: which key stands where and writes what, and the state of the one on the screen.
//!
//! The file `assets/keyboards/<name>.ron` describes a real keyboard. The same description is drawn in
//! lessons, says which keys a text needs, and types when it is shown on the screen.

mod accents;
mod file;
mod presses;
#[cfg(test)]
mod tests;
mod typing;

use egui::{Key, Rect, Vec2, pos2, vec2};
use serde::Deserialize;

pub use presses::{NamedKey, Press};
pub use typing::{Stroke, Typing};

/// What stands before a capital that lessons want written by Caps Lock.
pub const CAPS: &str = "Caps+";

/// The layout used when none on disk can be read: AZERTY as in France.
const SHIPPED: &str = include_str!("../assets/keyboards/azerty.ron");

/// A keyboard: its keys, row by row from the top, each row from left to right.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// The rows.
    pub rows: Vec<Vec<KeyCap>>,
}

/// One key. A letter of the alphabet needs no `shift`: it is its capital.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyCap {
    /// Identifier, unique on the keyboard, in lower-case letters, digits and hyphens.
    pub id: String,
    /// What it writes alone.
    #[serde(default)]
    pub plain: Option<char>,
    /// What it writes with Shift, if it is not the capital of `plain`.
    #[serde(default)]
    pub shift: Option<char>,
    /// What it writes with Alt Gr.
    #[serde(default)]
    pub altgr: Option<char>,
    /// Those of its signs that wait for the next letter, like the accent of `ê`.
    #[serde(default)]
    pub dead: String,
    /// What it does, if it writes nothing.
    #[serde(default)]
    pub does: Option<Does>,
    /// The word on the real key, where it is a word.
    #[serde(default)]
    pub print: String,
    /// Its place on a real keyboard, by egui's name of the key that is there in the United States.
    #[serde(default, deserialize_with = "file::physical")]
    pub physical: Option<Key>,
    /// Width; that of a letter is 1.
    #[serde(default = "file::one")]
    pub width: f32,
    /// Free space before it.
    #[serde(default)]
    pub gap: f32,
    /// Whether it reaches down into the next row, which must leave its place free.
    #[serde(default)]
    pub tall: bool,
    /// What becomes of it on a keyboard that is there to type only.
    #[serde(default)]
    pub compact: Compact,
}

/// What a key does that writes nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[allow(missing_docs, reason = "each is the name of its key")]
pub enum Does {
    Enter,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Shift,
    Caps,
    AltGr,
    Tab,
    Escape,
    /// It is drawn because it is there on the real keyboard.
    Nothing,
}

/// A key on a keyboard that is there to type only.
#[derive(Clone, Copy, PartialEq, Debug, Default, Deserialize)]
pub enum Compact {
    /// It stays as it is.
    #[default]
    Same,
    /// It has this width.
    Width(f32),
    /// It is left out; so much space stays free.
    Space(f32),
}

/// A key and where it is, where a letter has width and height 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Place<'a> {
    /// The key.
    pub cap: &'a KeyCap,
    /// Where it is.
    pub rect: Rect,
}

impl KeyCap {
    /// What it writes with Shift.
    pub fn shifted(&self) -> Option<char> {
        self.shift.or_else(|| accents::capital(self.plain?))
    }

    /// Whether its capital is written with Shift, as that of a letter of the alphabet is.
    pub fn is_letter(&self) -> bool {
        let capital = self.plain.and_then(accents::capital);
        capital.is_some() && self.shifted() == capital
    }

    /// What it writes like this.
    pub fn sign(&self, shift: bool, altgr: bool, caps: bool) -> Option<char> {
        if altgr {
            return self.altgr;
        }
        let capital = self.plain.and_then(accents::capital);
        match (shift, caps) {
            (true, true) if self.is_letter() => self.plain,
            (true, _) => self.shifted().or(self.plain),
            (false, true) => capital.or(self.plain),
            (false, false) => self.plain,
        }
    }
}

impl Layout {
    /// The layout inside the program. A test proves that it can be read.
    pub fn shipped() -> Self {
        Self::parse(std::path::Path::new("azerty.ron"), SHIPPED).unwrap_or_default()
    }

    /// All keys, from the top left.
    pub fn keys(&self) -> impl Iterator<Item = &KeyCap> {
        self.rows.iter().flatten()
    }

    /// The key of this identifier.
    pub fn key(&self, id: &str) -> Option<&KeyCap> {
        self.keys().find(|cap| cap.id == id)
    }

    /// The key at the place of this one of a keyboard of the United States.
    pub fn key_at(&self, physical: Key) -> Option<&KeyCap> {
        self.keys().find(|cap| cap.physical == Some(physical))
    }

    /// Whether a real key, which is at the place `physical` and wrote `logical`, shows that the real keyboard
    /// is not this one. Only letters tell: signs differ between keyboards that have the same letters.
    /// Not to be asked while Alt Gr is down: a sign without a name is told as the letter at its place.
    pub fn other_layout_seen(&self, physical: Key, logical: Key) -> bool {
        let (Some(written), Some(cap)) = (letter(logical), self.key_at(physical)) else {
            return false;
        };
        cap.plain.is_some_and(|expected| expected != written)
    }

    /// Where every key is, and the size of the whole.
    pub fn places(&self, compact: bool) -> (Vec<Place<'_>>, Vec2) {
        let (mut places, mut right, mut top) = (Vec::new(), 0.0_f32, 0.0);
        for row in &self.rows {
            let mut left = 0.0;
            for cap in row {
                let (width, shown) = match cap.compact {
                    Compact::Width(width) if compact => (width, true),
                    Compact::Space(width) if compact => (width, false),
                    _ => (cap.width, true),
                };
                left += cap.gap;
                if shown {
                    let size = vec2(width, if cap.tall { 2.0 } else { 1.0 });
                    let rect = Rect::from_min_size(pos2(left, top), size);
                    places.push(Place { cap, rect });
                }
                left += width;
            }
            right = right.max(left);
            top += 1.0;
        }
        (places, vec2(right, top))
    }
}

/// The character that a text is, if it is one.
fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next()?;
    chars.next().is_none().then_some(first)
}

/// The letter that a key is named after.
fn letter(key: Key) -> Option<char> {
    let c = only_char(key.name())?;
    c.is_ascii_alphabetic().then(|| c.to_ascii_lowercase())
}
