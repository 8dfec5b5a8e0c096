//! Where a problem stands: at a message, a sentence, a sign, a value of a lesson, or a whole file.

use std::path::Path;

use super::Proof;
use crate::content;
use crate::lesson::Lesson;
use crate::problem::{Fault, Problem, Severity, line_and_column, offset_of};
use crate::words::{Locale, Message, Place};

impl Proof<'_> {
    /// A problem at a message.
    pub fn at(&mut self, place: &Place, rule: &'static str, fault: Fault) {
        self.found.push(Problem {
            line: place.line,
            column: place.column,
            ..Problem::of_file(&place.path, rule, fault)
        });
    }

    /// A problem at one sentence of a message, counted from 0.
    pub fn at_sentence(&mut self, place: &Place, nth: usize, rule: &'static str, fault: Fault) {
        let (line, column) = self
            .content
            .file(&place.path)
            .and_then(|file| sentence(file, place.line, nth))
            .unwrap_or((place.line, place.column));
        let place = Place {
            line,
            column,
            ..place.clone()
        };
        self.at(&place, rule, fault);
    }

    /// A problem at a sign in one sentence of a message.
    pub fn at_sign(
        &mut self,
        place: &Place,
        (nth, sign): (usize, char),
        rule: &'static str,
        fault: Fault,
    ) {
        let file = self.content.file(&place.path).unwrap_or_default();
        let (line, column) = sentence(file, place.line, nth).unwrap_or((place.line, place.column));
        let own = file.lines().nth(line.saturating_sub(1)).unwrap_or_default();
        let inside = own.chars().skip(column.saturating_sub(1));
        let ahead = inside.into_iter().position(|c| c == sign).unwrap_or(0);
        let place = Place {
            line,
            column: column + ahead,
            ..place.clone()
        };
        self.at(&place, rule, fault);
    }

    /// A problem at a message, or where the fault says within it.
    pub fn at_spot(&mut self, place: &Place, rule: &'static str, fault: Fault) {
        let file = self.content.file(&place.path).unwrap_or_default();
        let start = offset_of(file, place.line, place.column);
        let spot = fault.offset_in(&file[start..]);
        let (line, column) = line_and_column(file, start + spot.unwrap_or(0));
        let place = Place {
            line,
            column,
            ..place.clone()
        };
        self.at(&place, rule, fault);
    }

    /// Where the name of a message stands that may have attributes but no words.
    pub fn head(&self, locale: &Locale, name: &str, message: &Message) -> Option<Place> {
        let path = self.file(locale, name);
        let lines = (1..).zip(self.content.file(&path)?.lines());
        let is_head = |line: &str| {
            let after = line.strip_prefix(message.id.as_str());
            after.is_some_and(|after| after.trim_start().starts_with('='))
        };
        let (line, _) = lines.into_iter().find(|(_, line)| is_head(line))?;
        Some(Place {
            path: path.into(),
            line,
            column: 1,
        })
    }

    /// A problem at one sentence of a message, counted from 0, as grave as its rule says.
    pub fn graded(
        &mut self,
        place: &Place,
        nth: usize,
        rule: &'static str,
        severity: Severity,
        fault: Fault,
    ) {
        self.at_sentence(place, nth, rule, fault);
        if let Some(problem) = self.found.last_mut() {
            problem.severity = severity;
        }
    }

    /// A problem of the whole file.
    pub fn of_file(&mut self, path: &Path, rule: &'static str, fault: Fault) {
        self.found.push(Problem::of_file(path, rule, fault));
    }

    /// A problem of a file of words as a whole, or of its folder while nobody has begun it.
    pub fn of_words(&mut self, path: &Path, rule: &'static str, fault: Fault) {
        let begun = self.content.files.contains_key(path);
        let folder = path.parent().filter(|_| !begun);
        self.of_file(folder.unwrap_or(path), rule, fault);
    }

    /// A problem at a value of a lesson's file, by its key, or at another word.
    pub fn in_lesson(
        &mut self,
        lesson: &Lesson,
        value: (&str, &str),
        rule: &'static str,
        fault: Fault,
    ) {
        let problem = content::fault_in_lesson(self.content, lesson, value, rule, fault);
        self.found.push(problem);
    }
}

/// Line and column of the sentence `nth` of the message whose name stands in line `first` of `file`.
fn sentence(file: &str, first: usize, nth: usize) -> Option<(usize, usize)> {
    let mut lines = (1..).zip(file.lines()).skip(first.checked_sub(1)?);
    let (_, head) = lines.next()?;
    let value = head.split_once('=')?.1.trim_start();
    let mut left = nth;
    if !value.is_empty() {
        if nth == 0 {
            let before = head.strip_suffix(value)?;
            return Some((first, before.chars().count() + 1));
        }
        left -= 1;
    }
    let mut full = lines.filter(|(_, line)| !line.trim().is_empty());
    let (number, line) = full.nth(left)?;
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    Some((number, indent + 1))
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn sentences_are_found_in_the_file() {
        let file = "# note\na =\n    One.\n\n    Two.\nb = Trois.\n    Quatre.\n";
        assert_eq!(sentence(file, 2, 0), Some((3, 5)));
        assert_eq!(sentence(file, 2, 1), Some((5, 5)));
        assert_eq!(sentence(file, 6, 0), Some((6, 5)));
        assert_eq!(sentence(file, 6, 1), Some((7, 5)));
        assert_eq!(sentence(file, 99, 0), None);
    }
}
