//! What keys, fingers and screen readers do to the text of a field and to its caret.

use std::ops::Range;

use egui::{Event, ImeEvent, Key, Modifiers};
use unicode_segmentation::UnicodeSegmentation;

use crate::bidi::{Direction, Letter};

/// Where typing goes on. Numbers only: what is typed is kept by whoever shows the field.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Caret {
    /// Characters before it.
    pub at: usize,
    /// Whether it belongs to the letter before it. Where two directions meet, the place behind that
    /// letter and the place before the next one are far from each other.
    pub behind: bool,
    /// The other end of what is selected; where nothing is, the same as `at`.
    pub anchor: usize,
    /// Whether what is selected was put there by an input method that is not done.
    pub composing: bool,
    /// Number of the arrival at the screen where it was put.
    pub arrivals: u64,
    /// How far the text is moved out of the field, in points.
    pub scroll: f32,
}

/// The text while it is being changed.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Draft {
    pub text: String,
    pub caret: Caret,
    most: usize,
}

impl Draft {
    /// With the caret where it was, or at the end.
    pub fn new(text: &str, caret: Option<Caret>, most: usize) -> Self {
        let mut draft = Self {
            text: clean(text),
            caret: Caret::default(),
            most,
        };
        match caret {
            // The text can have become another one since.
            Some(caret) => {
                draft.caret = Caret {
                    at: draft.bound_from(caret.at),
                    anchor: draft.bound_from(caret.anchor),
                    ..caret
                }
            }
            None => draft.go(usize::MAX, true, false),
        }
        draft
    }

    /// The characters that are selected.
    pub fn selected(&self) -> Range<usize> {
        let Caret { at, anchor, .. } = self.caret;
        at.min(anchor)..at.max(anchor)
    }

    /// Does what a person typed. `letters` are those of a text as it stands on the screen.
    pub fn event(&mut self, event: &Event, letters: impl Fn(&str) -> Vec<Letter>) {
        match event {
            Event::Text(text) => self.insert(text),
            Event::Ime(event) => self.input_method(event),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => self.key(*key, *modifiers, letters),
            _ => {}
        }
    }

    fn key(&mut self, key: Key, held: Modifiers, letters: impl Fn(&str) -> Vec<Letter>) {
        match key {
            Key::Backspace => {
                let from = self.bounds().filter(|b| *b < self.caret.at).last();
                self.delete(from.unwrap_or_default()..self.caret.at);
            }
            Key::Delete => {
                let to = self.bound_from(self.caret.at + 1);
                self.delete(self.caret.at..to);
            }
            Key::ArrowLeft => self.arrow(false, held.shift, &letters(&self.text)),
            Key::ArrowRight => self.arrow(true, held.shift, &letters(&self.text)),
            Key::Home => self.go(0, false, held.shift),
            Key::End => self.go(usize::MAX, true, held.shift),
            // With Alt as well it is AltGr on some keyboards, which types.
            Key::A if held.command && !held.alt => self.select(0, usize::MAX),
            _ => {}
        }
    }

    fn input_method(&mut self, event: &ImeEvent) {
        match event {
            ImeEvent::Preedit { text, .. } => {
                let text = clean(text);
                if text.is_empty() && !self.caret.composing {
                    return;
                }
                let start = self.selected().start;
                self.replace(self.selected(), &text);
                self.caret.anchor = start;
                self.caret.composing = start != self.caret.at;
            }
            // Some send an empty one at any time: it must not delete what a person selected.
            ImeEvent::Commit(text) if self.caret.composing || !clean(text).is_empty() => {
                self.replace(self.selected(), text);
            }
            ImeEvent::DeleteSurrounding {
                before_chars,
                after_chars,
            } => {
                let Range { start, end } = self.selected();
                self.replace(end..end.saturating_add(*after_chars), "");
                self.replace(start.saturating_sub(*before_chars)..start, "");
            }
            _ => {}
        }
    }

    /// Puts `text` where the caret is, instead of what is selected.
    pub fn insert(&mut self, text: &str) {
        // Keys that type nothing must not delete.
        if !clean(text).is_empty() {
            self.replace(self.selected(), text);
        }
    }

    /// Puts `text` in the place of everything.
    pub fn set(&mut self, text: &str) {
        self.replace(0..usize::MAX, text);
    }

    /// The caret before character `at`, the other end of the selection at `anchor`.
    pub fn select(&mut self, anchor: usize, at: usize) {
        self.go(anchor, false, false);
        self.go(at, true, true);
    }

    /// A finger or the mouse is put down at `x`.
    pub fn press(&mut self, x: f32, letters: &[Letter], direction: Direction) {
        let (Some(first), Some(last)) = (letters.first(), letters.last()) else {
            return self.go(0, false, false);
        };
        let outside = match direction {
            Direction::LeftToRight => (x < first.x.min, x > last.x.max),
            Direction::RightToLeft => (x > last.x.max, x < first.x.min),
        };
        match outside {
            (true, _) => return self.go(0, false, false),
            // Beside the text one means its end, whatever letter stands there.
            (_, true) => return self.go(usize::MAX, true, false),
            _ => {}
        }
        let found = letters.iter().find(|letter| x <= letter.x.max);
        let letter = found.unwrap_or(last);
        self.go_to_edge(letter, x > letter.x.center(), false);
    }

    /// One letter to the right or left as people see it.
    fn arrow(&mut self, right: bool, extend: bool, letters: &[Letter]) {
        let Range { start, end } = self.selected();
        if start < end && !extend {
            let ends = [(start, false), (end, true)].map(|(at, behind)| {
                let place = place(letters, at, behind);
                (place, at, behind)
            });
            let [a, b] = ends;
            let (_, at, behind) = if right { a.max(b) } else { a.min(b) };
            return self.go(at, behind, false);
        }
        let place = place(letters, self.caret.at, self.caret.behind);
        let passed = if right {
            letters.get(place)
        } else {
            place.checked_sub(1).and_then(|place| letters.get(place))
        };
        if let Some(letter) = passed {
            self.go_to_edge(letter, right, extend);
        }
    }

    fn go_to_edge(&mut self, letter: &Letter, right: bool, extend: bool) {
        let behind = right != letter.right_to_left;
        let Range { start, end } = letter.chars;
        self.go(if behind { end } else { start }, behind, extend);
    }

    fn go(&mut self, at: usize, behind: bool, extend: bool) {
        self.caret.at = self.bound_from(at);
        self.caret.behind = behind;
        self.caret.composing = false;
        if !extend {
            self.caret.anchor = self.caret.at;
        }
    }

    /// Deletes what is selected, else `chars`.
    fn delete(&mut self, chars: Range<usize>) {
        let selected = self.selected();
        self.replace(if selected.is_empty() { chars } else { selected }, "");
    }

    /// As much of `with` as there is room for, in the place of `chars`; the caret goes behind it.
    fn replace(&mut self, chars: Range<usize>, with: &str) {
        let (start, end) = (self.byte(chars.start), self.byte(chars.end));
        let after = self.text.split_off(end);
        self.text.truncate(start);
        let mut count = self.text.chars().count() + after.chars().count();
        for letter in clean(with).graphemes(true) {
            count += letter.chars().count();
            if count > self.most {
                break;
            }
            self.text.push_str(letter);
        }
        let at = self.text.chars().count();
        self.text.push_str(&after);
        self.go(at, true, false);
    }

    fn byte(&self, char: usize) -> usize {
        let mut starts = self.text.char_indices().map(|(at, _)| at);
        starts.nth(char).unwrap_or(self.text.len())
    }

    /// Numbers of characters between which the caret can stand.
    fn bounds(&self) -> impl Iterator<Item = usize> {
        let lengths = self.text.graphemes(true).map(|g| g.chars().count());
        let ends = lengths.scan(0, |sum, length| {
            *sum += length;
            Some(*sum)
        });
        std::iter::once(0).chain(ends)
    }

    /// The first of them that is not before `at`, or the last.
    fn bound_from(&self, at: usize) -> usize {
        let mut last = 0;
        for bound in self.bounds() {
            last = bound;
            if bound >= at {
                break;
            }
        }
        last
    }
}

/// How many of the letters stand left of the caret.
fn place(letters: &[Letter], at: usize, behind: bool) -> usize {
    let ends = letters.iter().position(|letter| letter.chars.end == at);
    let starts = letters.iter().position(|letter| letter.chars.start == at);
    let (number, far) = match (ends, starts) {
        (Some(number), None) => (number, true),
        (Some(number), Some(_)) if behind => (number, true),
        (_, Some(number)) => (number, false),
        (None, None) => return 0,
    };
    let reversed = letters.get(number).is_some_and(|l| l.right_to_left);
    number + usize::from(far != reversed)
}

/// Without line breaks, and without what nobody sees and a person could not delete knowingly. What joins
/// letters or keeps them apart stays: Persian is written with it.
fn clean(text: &str) -> String {
    let seen = |c: &char| {
        !c.is_control()
            && !matches!(c,
                '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
    };
    text.chars().filter(seen).collect()
}
