//! Reading the file of a layout, with faults that can be mended.

use std::path::Path;

use egui::Key;
use serde::{Deserialize, Deserializer, de::Error};

use super::{Compact, KeyCap, Layout};
use crate::problem::{Problem, line_and_column};

/// The widest and the narrowest key.
const WIDTHS: std::ops::RangeInclusive<f32> = 0.5..=10.0;

impl Layout {
    /// Reads a layout; the first fault is returned instead.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Problem> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let layout: Self = options.from_str(text).map_err(|error| {
            let fault = error.code.to_string();
            problem(path, (error.span.start.line, error.span.start.col), &fault)
        })?;
        match layout.fault() {
            Some((key, fault)) => {
                // The place of the last one that has this id: of two, the second is too many.
                let id = format!("id: \"{key}\"");
                let place = text.rfind(&id).map(|offset| line_and_column(text, offset));
                Err(problem(path, place.unwrap_or_default(), &fault))
            }
            None => Ok(layout),
        }
    }

    /// What would make it no keyboard, and at which key.
    fn fault(&self) -> Option<(&str, String)> {
        let last = self.rows.len().saturating_sub(1);
        let mut seen: Vec<&str> = Vec::new();
        for (row, caps) in self.rows.iter().enumerate() {
            for cap in caps {
                let id = cap.id.as_str();
                let fault = if seen.contains(&id) {
                    Some("stands twice: give each key its own id")
                } else {
                    cap.fault(row < last)
                };
                if let Some(fault) = fault {
                    return Some((id, format!("key \"{id}\" {fault}")));
                }
                seen.push(id);
            }
        }
        let needed = ["Space", "Backspace", "Enter"];
        let missing = needed
            .iter()
            .find(|name| self.presses_named(name).is_none());
        missing.map(|name| ("", format!("it has no key {name}")))
    }
}

impl KeyCap {
    fn fault(&self, has_row_below: bool) -> Option<&'static str> {
        let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let signs = [self.plain, self.shifted(), self.altgr];
        let width = |width: f32| WIDTHS.contains(&width);
        if self.id.is_empty() || !self.id.chars().all(small) {
            Some("has an id that is not in lower-case letters, digits and hyphens")
        } else if self.plain.is_some() == self.does.is_some() {
            Some("needs either `plain`, what it writes, or `does`, what it does")
        } else if !self.dead.chars().all(|c| signs.contains(&Some(c))) {
            Some("has a sign in `dead` that it does not write")
        } else if !width(self.width) || matches!(self.compact, Compact::Width(w) if !width(w)) {
            Some("has a width that is not between 0.5 and 10")
        } else if !(0.0..=10.0).contains(&self.gap)
            || matches!(self.compact, Compact::Space(s) if !(0.0..=10.0).contains(&s))
        {
            Some("has a space that is not between 0 and 10")
        } else if self.tall && !has_row_below {
            Some("is tall, but there is no row below it")
        } else {
            None
        }
    }
}

fn problem(path: &Path, (line, column): (usize, usize), fault: &str) -> Problem {
    Problem {
        line,
        column,
        ..Problem::of_file(
            path,
            "keyboard-syntax",
            format!(
                "this can't be read as a keyboard ({fault}): the keyboard of France stands in for it"
            ),
        )
    }
}

/// egui's name of a key.
pub(super) fn physical<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Key>, D::Error> {
    let name = String::deserialize(deserializer)?;
    let unknown = || {
        D::Error::custom(format!(
            "\"{name}\" is no key such as Q, Semicolon or Enter"
        ))
    };
    Key::from_name(&name).map(Some).ok_or_else(unknown)
}

/// The width of a letter.
pub(super) fn one() -> f32 {
    1.0
}
