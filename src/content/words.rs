//! The word files: `locales/facts.ftl` and `locales/<language>/*.ftl`.

use std::path::Path;

use super::files::{Reader, has_extension, name_of};
use crate::problem::Fault;
use crate::words::{Locale, REFERENCE, SHIPPED_INTERFACE, Source};

/// Reads all word files.
pub(super) fn read(dir: &Path, reader: &mut Reader) -> Vec<Source> {
    let root = dir.join("locales");
    let mut sources = Vec::new();
    for path in reader.entries(&root) {
        let name = name_of(&path);
        if path.is_dir() {
            match name.parse::<Locale>() {
                // `FR` is read as `fr`, but the two would be two folders of one language.
                Ok(locale) if locale.to_string() == name && is_short(&locale) => {
                    language(&path, &locale, reader, &mut sources);
                }
                Ok(locale) if is_short(&locale) => {
                    let fault = Fault::new("language-written").with("locale", locale.to_string());
                    reader.problem(&path, "language-unknown", fault);
                }
                _ => {
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

/// Languages have 2 or 3 letters. The standard keeps longer names for later, so that `francais` would pass.
fn is_short(locale: &Locale) -> bool {
    locale.language.as_str().len() <= 3
}

fn language(dir: &Path, locale: &Locale, reader: &mut Reader, sources: &mut Vec<Source>) {
    for file in reader.entries(dir) {
        if has_extension(&file, "ftl") {
            sources.extend(source(&file, Some(locale.clone()), reader));
        } else if !["narration", super::REVIEWS].contains(&name_of(&file).as_str()) {
            reader.unknown(&file, Fault::new("file-words"));
        }
    }
}

fn source(path: &Path, locale: Option<Locale>, reader: &mut Reader) -> Option<Source> {
    let text = reader.text(path)?;
    Some(Source {
        path: path.to_owned(),
        locale,
        text,
    })
}
