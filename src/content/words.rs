//! The word files: `locales/facts.ftl` and `locales/<language>/*.ftl`.

use std::path::Path;

use super::files::{Reader, has_extension, name_of};
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
                    let text = format!("write this language as `{locale}`: rename the folder");
                    reader.problem(&path, "language-unknown", text);
                }
                _ => {
                    let text = format!(
                        "\"{name}\" is not a language identifier such as fr, ar or pt-BR: rename the folder"
                    );
                    reader.problem(&path, "language-unknown", text);
                }
            }
        } else if name == "facts.ftl" {
            sources.extend(source(&path, None, reader));
        } else {
            reader.unknown(
                &path,
                "words stand in a folder of their language, and facts in `facts.ftl`",
            );
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
        } else if !is_for_check(&file, locale) {
            reader.unknown(&file, "a word file ends in `.ftl`");
        }
    }
}

/// Recordings, and files that only `check` reads.
fn is_for_check(file: &Path, locale: &Locale) -> bool {
    let name = name_of(file);
    name == "narration"
        || name == super::TERMS
        || name == super::KNOWN_WORDS && *locale == REFERENCE
}

fn source(path: &Path, locale: Option<Locale>, reader: &mut Reader) -> Option<Source> {
    let text = reader.text(path)?;
    Some(Source {
        path: path.to_owned(),
        locale,
        text,
    })
}
