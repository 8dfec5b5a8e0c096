//! Names of languages and lessons: as they are written, and against those that the content has.

use std::path::Path;

use ron::value::RawValue;

use super::fields::{Reader, VALUE, Written, id_fault};
use super::{MOST_BYTES, Offer};
use crate::problem::{Fault, Problem};
use crate::words::{Locale, is_id};

/// What the content does not have.
const UNKNOWN: &str = "configuration-unknown";
/// More languages or lessons than any content has.
const MOST_NAMES: usize = 100;

impl<'a> Reader<'a> {
    pub(super) fn languages(&mut self, written: Written<'a>) -> Vec<Locale> {
        let mut found = Vec::new();
        for (written, name) in self.list("languages", written) {
            let fault = match name.parse::<Locale>() {
                Ok(locale) if !found.contains(&locale) => {
                    found.push(locale);
                    continue;
                }
                Ok(_) => Fault::new("configuration-twice").with("name", name),
                Err(_) => Fault::new("configuration-language").with("name", name),
            };
            self.fault(written, VALUE, fault);
        }
        found
    }

    pub(super) fn lessons(&mut self, written: Written<'a>) -> Vec<String> {
        let mut found = Vec::new();
        for (written, name) in self.list("lessons", written) {
            if !is_id(&name) {
                self.fault(written, VALUE, id_fault());
            } else if found.contains(&name) {
                let fault = Fault::new("configuration-twice").with("name", name);
                self.fault(written, VALUE, fault);
            } else {
                found.push(name);
            }
        }
        found
    }

    pub(super) fn list(
        &mut self,
        field: &'static str,
        written: Written<'a>,
    ) -> Vec<(&'a RawValue, String)> {
        let Some((written, items)) = written.zip(self.value::<Vec<&RawValue>>(written)) else {
            return Vec::new();
        };
        if items.len() > MOST_NAMES {
            let fault = Fault::new("configuration-many")
                .with("field", field)
                .with("most", MOST_NAMES);
            self.fault(written, VALUE, fault);
            return Vec::new();
        }
        let items = items.into_iter();
        items
            .filter_map(|item| Some((item, self.value(Some(item))?)))
            .collect()
    }
}

/// Names that the content does not have.
pub(super) fn unknown(path: &Path, text: &str, offer: &Offer) -> Vec<Problem> {
    if text.len() > MOST_BYTES {
        return Vec::new();
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::new(path, text);
    let Some(raw) = reader.whole() else {
        return Vec::new();
    };
    let languages = reader.list("languages", raw.languages);
    let lessons = reader.list("lessons", raw.lessons);
    let keyboard = raw.keyboard.zip(reader.value::<String>(raw.keyboard));
    // What else is wrong with the file is told where it is read.
    reader.problems.clear();
    let has_language = |name: &str| {
        let locale = name.parse::<Locale>();
        // What is no name of a language was told already.
        locale.map_or(true, |locale| offer.languages.contains(&locale))
    };
    let known: Vec<String> = offer.languages.iter().map(ToString::to_string).collect();
    for (written, name) in languages {
        if !has_language(&name) {
            let fault = Fault::new("configuration-no-language")
                .with("name", name)
                .with("known", known.join(", "));
            reader.fault(written, UNKNOWN, fault);
        }
    }
    for (written, name) in lessons {
        if !offer.lessons.contains(&name.as_str()) {
            let fault = Fault::new("configuration-no-lesson")
                .with("name", name)
                .with("known", offer.lessons.join(", "));
            reader.fault(written, UNKNOWN, fault);
        }
    }
    if let Some((written, name)) = keyboard
        && !name.is_empty()
        && !offer.keyboards.contains(&name.as_str())
    {
        let fault = Fault::new("configuration-no-keyboard")
            .with("name", name)
            .with("known", offer.keyboards.join(", "));
        reader.fault(written, UNKNOWN, fault);
    }
    reader.problems
}
