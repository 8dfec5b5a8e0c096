//! The word files: `locales/facts.ftl` and `locales/<language>/*.ftl`.

use std::path::Path;

use super::files::{Reader, has_extension, name_of};
use super::{PROGRAM, Part, bounds};
use crate::problem::{Fault, Problem};
use crate::words::{Locale, REFERENCE, SHIPPED_INTERFACE, Source};

/// Reads the word files of this part.
pub(super) fn read(dir: &Path, part: Part, reader: &mut Reader) -> Vec<Source> {
    let root = dir.join("locales");
    let mut sources = Vec::new();
    for path in reader.entries(&root) {
        let name = name_of(&path);
        if path.is_dir() {
            match language(&name) {
                // `FR` is read as `fr`, but the two would be two folders of one language.
                Some(locale) if locale.to_string() == name => {
                    folder(&path, &locale, part, reader, &mut sources);
                }
                Some(locale) => {
                    let fault = Fault::new("language-written").with("locale", locale.to_string());
                    reader.problem(&path, "language-unknown", fault);
                }
                None => {
                    let fault = Fault::new("language-unknown").with("name", name);
                    reader.problem(&path, "language-unknown", fault);
                }
            }
        } else if name == "facts.ftl" {
            sources.extend(source(&path, None, reader));
        } else {
            reader.unknown(&path, Fault::new("file-outside"));
        }
    }
    let interface = Path::new("fr").join("ui.ftl");
    if !sources.iter().any(|s| s.path.ends_with(&interface)) {
        sources.push(Source {
            path: root.join(interface),
            locale: Some(REFERENCE),
            text: SHIPPED_INTERFACE.to_owned(),
        });
    }
    sources
}

/// The language of this name. It has 2 or 3 letters: the standard keeps longer names for later, so that
/// `francais` would pass.
pub fn language(name: &str) -> Option<Locale> {
    let locale = name.parse::<Locale>().ok()?;
    (locale.language.as_str().len() <= 3).then_some(locale)
}

fn folder(dir: &Path, locale: &Locale, part: Part, reader: &mut Reader, sources: &mut Vec<Source>) {
    for file in reader.entries(dir) {
        let stem = file.file_stem().and_then(|stem| stem.to_str());
        if part == Part::Program && !stem.is_some_and(|stem| PROGRAM.contains(&stem)) {
            continue;
        }
        if has_extension(&file, "ftl") {
            sources.extend(source(&file, Some(locale.clone()), reader));
        } else if !is_for_check(&file, locale) {
            reader.unknown(&file, Fault::new("file-words"));
        }
    }
}

/// Recordings, and files that only `check` reads.
fn is_for_check(file: &Path, locale: &Locale) -> bool {
    let name = name_of(file);
    name == "narration"
        || name == super::REVIEWS
        || name == super::TERMS
        || name == super::KNOWN_WORDS && *locale == REFERENCE
}

fn source(path: &Path, locale: Option<Locale>, reader: &mut Reader) -> Option<Source> {
    let text = reader.text(path)?;
    if let Some(at) = bounds::deep_brace(&text) {
        let fault = Fault::new("words-deep").with("most", bounds::MOST_BRACES);
        let problem = Problem::at_offset(path, &text, at, "words-syntax", fault);
        reader.problems.push(problem);
        return None;
    }
    Some(Source {
        path: path.to_owned(),
        locale,
        text,
    })
}
