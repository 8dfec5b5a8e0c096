//! Reading the file of a layout, with faults that can be mended.

use std::path::Path;

use egui::Key;
use serde::{Deserialize, Deserializer, de::Error};

use super::{Compact, KeyCap, Layout};
use crate::problem::{Carried, Fault, Problem, carried, line_and_column};

/// The widest and the narrowest key.
const WIDTHS: std::ops::RangeInclusive<f32> = 0.5..=10.0;

impl Layout {
    /// Reads a layout; the first fault is returned instead.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Problem> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let layout: Self = options
            .from_str(text)
            .map_err(|error| Problem::of_ron(path, text, &error, RULE, unread))?;
        match layout.fault() {
            Some((key, fault)) => {
                // The place of the last one that has this id: of two, the second is too many.
                let id = format!("id: \"{key}\"");
                let place = text.rfind(&id).map(|offset| line_and_column(text, offset));
                let (line, column) = place.unwrap_or_default();
                Err(Problem {
                    line,
                    column,
                    ..Problem::of_file(path, RULE, unread(fault))
                })
            }
            None => Ok(layout),
        }
    }

    /// What would make it no keyboard, and at which key.
    fn fault(&self) -> Option<(&str, Fault)> {
        let last = self.rows.len().saturating_sub(1);
        let mut seen: Vec<&str> = Vec::new();
        for (row, caps) in self.rows.iter().enumerate() {
            for cap in caps {
                let id = cap.id.as_str();
                let fault = if seen.contains(&id) {
                    Some(Fault::new("key-twice"))
                } else {
                    cap.fault(row < last)
                };
                if let Some(fault) = fault {
                    return Some((id, fault.with("id", id)));
                }
                seen.push(id);
            }
        }
        let needed = ["Space", "Backspace", "Enter"];
        let missing = needed
            .iter()
            .find(|name| self.presses_named(name).is_none());
        missing.map(|name| ("", Fault::new("keyboard-lacks").with("name", *name)))
    }
}

impl KeyCap {
    fn fault(&self, has_row_below: bool) -> Option<Fault> {
        let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let signs = [self.plain, self.shifted(), self.altgr];
        let width = |width: f32| WIDTHS.contains(&width);
        if self.id.is_empty() || !self.id.chars().all(small) {
            Some(Fault::new("key-id"))
        } else if self.plain.is_some() == self.does.is_some() {
            Some(Fault::new("key-plain-or-does"))
        } else if !self.dead.chars().all(|c| signs.contains(&Some(c))) {
            Some(Fault::new("key-dead"))
        } else if !width(self.width) || matches!(self.compact, Compact::Width(w) if !width(w)) {
            Some(Fault::new("key-width"))
        } else if !(0.0..=10.0).contains(&self.gap)
            || matches!(self.compact, Compact::Space(s) if !(0.0..=10.0).contains(&s))
        {
            Some(Fault::new("key-space"))
        } else if self.tall && !has_row_below {
            Some(Fault::new("key-tall"))
        } else {
            None
        }
    }
}

/// The rule of this file.
const RULE: &str = "keyboard-syntax";

fn unread(why: Fault) -> Fault {
    Fault::new("keyboard-syntax").with("why", why)
}

/// egui's name of a key.
pub(super) fn physical<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Key>, D::Error> {
    let name = String::deserialize(deserializer)?;
    let unknown = || D::Error::custom(carried(Carried::Key, &name));
    Key::from_name(&name).map(Some).ok_or_else(unknown)
}

/// The width of a letter.
pub(super) fn one() -> f32 {
    1.0
}
