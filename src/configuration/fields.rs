//! One field after the other, so that all faults of a file come in one run, each at its place.

use std::path::Path;

use ron::error::SpannedError;
use ron::value::RawValue;
use serde::Deserialize;

use super::{PinHash, Place};
use crate::comfort::Volume;
use crate::problem::{Fault, Problem, offset_of};
use crate::words::is_id;

/// What can't be read at all.
const SYNTAX: &str = "configuration-syntax";
/// What can be read and can't be so.
pub(super) const VALUE: &str = "configuration-value";
/// Signs in a text that is printed in a line or two.
const MOST_SIGNS: usize = 100;
/// Signs in a telephone number, with its spaces.
const MOST_PHONE: usize = 30;

/// The file with its values as they are written.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename = "Configuration")]
pub(super) struct Raw<'a> {
    #[serde(borrow)]
    pub(super) place: Written<'a>,
    #[serde(borrow)]
    pub(super) situation: Written<'a>,
    #[serde(borrow)]
    pub(super) languages: Written<'a>,
    #[serde(borrow)]
    pub(super) lessons: Written<'a>,
    #[serde(borrow)]
    pub(super) idle_minutes: Written<'a>,
    #[serde(borrow)]
    pub(super) volume: Written<'a>,
    #[serde(borrow)]
    pub(super) printer: Written<'a>,
    #[serde(borrow)]
    pub(super) keyboard: Written<'a>,
    #[serde(borrow)]
    pub(super) screen_inches: Written<'a>,
    #[serde(borrow)]
    pub(super) distance_cm: Written<'a>,
    #[serde(borrow)]
    pub(super) retention_days: Written<'a>,
    #[serde(borrow)]
    pub(super) resume_days: Written<'a>,
    #[serde(borrow)]
    pub(super) pin: Written<'a>,
    #[serde(borrow)]
    pub(super) switch: Written<'a>,
    #[serde(borrow)]
    pub(super) keypad: Written<'a>,
    #[serde(borrow)]
    pub(super) screen_reader: Written<'a>,
}

/// A value as it is written; none for a field that is left out.
pub(super) type Written<'a> = Option<&'a RawValue>;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename = "Place")]
struct RawPlace<'a> {
    #[serde(borrow)]
    name: Written<'a>,
    #[serde(borrow)]
    address: Written<'a>,
    #[serde(borrow)]
    hours: Written<'a>,
    #[serde(borrow)]
    phone: Written<'a>,
}

/// Reads fields and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
    /// What is wrong so far.
    pub(super) problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(path: &'a Path, text: &'a str) -> Self {
        Self {
            path,
            text,
            problems: Vec::new(),
        }
    }

    /// The fields as they are written.
    pub(super) fn whole(&mut self) -> Option<Raw<'a>> {
        self.read(self.text)
    }

    /// A value of this type.
    pub(super) fn value<T: Deserialize<'a>>(&mut self, written: Written<'a>) -> Option<T> {
        self.read(written?.get_ron())
    }

    fn read<T: Deserialize<'a>>(&mut self, source: &'a str) -> Option<T> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let read = options.from_str(source);
        read.map_err(|error| self.syntax(source, &error)).ok()
    }

    /// Keeps a fault inside `source`, a part of the file.
    fn syntax(&mut self, source: &str, error: &SpannedError) {
        let fault = |why| Fault::new("configuration-syntax").with("why", why);
        let problem = Problem::of_ron(self.path, source, error, SYNTAX, fault);
        let inside = offset_of(source, problem.line, problem.column);
        self.at(self.offset(source) + inside, SYNTAX, problem.fault);
    }

    /// Where a part of the file begins.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr())
    }

    fn at(&mut self, offset: usize, rule: &'static str, fault: Fault) {
        let problem = Problem::at_offset(self.path, self.text, offset, rule, fault);
        self.problems.push(problem);
    }

    /// Keeps a fault of a value.
    pub(super) fn fault(&mut self, written: &RawValue, rule: &'static str, fault: Fault) {
        self.at(self.offset(written.trim().get_ron()), rule, fault);
    }

    /// A whole number from `least` to `most`.
    pub(super) fn number(
        &mut self,
        field: &'static str,
        written: Written<'a>,
        (least, most, default): (u32, u32, u32),
    ) -> u32 {
        let Some((written, number)) = written.zip(self.value::<i64>(written)) else {
            return default;
        };
        let number = u32::try_from(number).ok();
        number
            .filter(|number| (least..=most).contains(number))
            .unwrap_or_else(|| {
                self.range(field, written, least, most);
                default
            })
    }

    /// A number, whole or not, from `least` to `most`.
    pub(super) fn measure(
        &mut self,
        field: &'static str,
        written: Written<'a>,
        (least, most, default): (u16, u16, f32),
    ) -> f32 {
        let Some((written, number)) = written.zip(self.value::<f32>(written)) else {
            return default;
        };
        if (f32::from(least)..=f32::from(most)).contains(&number) {
            return number;
        }
        self.range(field, written, least.into(), most.into());
        default
    }

    fn range(&mut self, field: &'static str, written: &RawValue, least: u32, most: u32) {
        let fault = Fault::new("configuration-range")
            .with("field", field)
            .with("least", least.to_string())
            .with("most", most.to_string());
        self.fault(written, VALUE, fault);
    }

    pub(super) fn volume(&mut self, written: Written<'a>) -> Volume {
        let steps = (1, Volume::STEPS.into(), Volume::default().step().into());
        let step = self.number("volume", written, steps);
        let step = u8::try_from(step).ok().and_then(Volume::of_step);
        step.unwrap_or_default()
    }

    pub(super) fn place(&mut self, written: Written<'a>) -> Place {
        let Some(raw) = self.value::<RawPlace>(written) else {
            return Place::default();
        };
        Place {
            name: self.line("name", raw.name),
            address: self.line("address", raw.address),
            hours: self.line("hours", raw.hours),
            phone: self.phone(raw.phone),
        }
    }

    /// A text of one line, without the spaces around it.
    fn line(&mut self, field: &'static str, written: Written<'a>) -> String {
        let fits =
            |text: &str| text.chars().count() <= MOST_SIGNS && !text.chars().any(char::is_control);
        let fault = Fault::new("configuration-line")
            .with("field", field)
            .with("most", MOST_SIGNS);
        self.text(written, fits, fault)
    }

    fn phone(&mut self, written: Written<'a>) -> String {
        let fits = |text: &str| {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let known = |c: char| c.is_ascii_digit() || " \u{a0}\u{202f}+.-()/".contains(c);
            text.is_empty()
                || (digits >= 2 && text.chars().count() <= MOST_PHONE && text.chars().all(known))
        };
        self.text(written, fits, Fault::new("configuration-phone"))
    }

    pub(super) fn printer(&mut self, written: Written<'a>) -> Option<String> {
        // As CUPS has it.
        let fits = |name: &str| {
            let known = |c: char| !c.is_whitespace() && !c.is_control() && !"/#".contains(c);
            name.len() <= 127 && name.chars().all(known)
        };
        let name = self.text(written, fits, Fault::new("configuration-printer"));
        (!name.is_empty()).then_some(name)
    }

    pub(super) fn keyboard(&mut self, written: Written<'a>, default: String) -> String {
        let name = self.text(written, |name| name.is_empty() || is_id(name), id_fault());
        if name.is_empty() { default } else { name }
    }

    fn text(&mut self, written: Written<'a>, fits: impl Fn(&str) -> bool, fault: Fault) -> String {
        let Some((written, text)) = written.zip(self.value::<String>(written)) else {
            return String::new();
        };
        let text = text.trim();
        if fits(text) {
            return text.to_owned();
        }
        self.fault(written, VALUE, fault);
        String::new()
    }

    pub(super) fn pin(&mut self, written: Written<'a>) -> Option<PinHash> {
        let (written, text) = written.zip(self.value::<String>(written))?;
        if text.is_empty() {
            return None;
        }
        PinHash::parse(&text)
            .map_err(|fault| self.fault(written, VALUE, fault))
            .ok()
    }
}

pub(super) fn id_fault() -> Fault {
    Fault::new("configuration-id")
}
