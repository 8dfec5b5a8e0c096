//! Every letter can be drawn; every colour has enough contrast.

use super::proof::Proof;
use crate::fonts::{self, FontError};
use crate::problem::{Fault, Problem};
use crate::theme::ContrastFault;
use crate::words::Sentence;

pub(super) fn prove(proof: &mut Proof) {
    glyphs(proof);
    contrast(proof);
}

fn glyphs(proof: &mut Proof) {
    let folder = proof.content.dir.join("assets/fonts");
    let definitions = match fonts::definitions(&folder) {
        Ok(definitions) => definitions,
        Err(error) => {
            let fault = Fault::new("font").with("why", why(&error));
            proof.of_file(&folder, "font", fault);
            return;
        }
    };
    let texts = &proof.content.texts;
    let locales: Vec<_> = texts.locales().cloned().collect();
    for locale in locales {
        for (message, place) in proof.messages(&locale) {
            let sentences = texts.find(&locale, &message).unwrap_or_default();
            for (nth, sentence) in sentences.iter().map(Sentence::plain).enumerate() {
                for c in fonts::missing_glyphs(&definitions, &sentence) {
                    let fault = Fault::new("glyph-missing")
                        .with("sign", c.to_string())
                        .with("code", format!("U+{:04X}", u32::from(c)))
                        .with("key", message.key());
                    proof.at_sentence(place, nth, "glyph-missing", fault);
                }
            }
        }
    }
}

fn contrast(proof: &mut Proof) {
    let path = proof.content.dir.join("assets/theme.ron");
    for pair in proof.content.themes.contrast_faults() {
        let fault = Fault::new("theme-contrast")
            .with("theme", pair.theme)
            .with("front", pair.front)
            .with("behind", pair.behind)
            .with("ratio", format!("{:.1}", pair.ratio))
            .with("least", pair.least.to_string());
        let problem = match proof.content.file(&path) {
            Some(file) => {
                let offset = offset_of(file, &pair).unwrap_or_default();
                Problem::at_offset(&path, file, offset, "theme-contrast", fault)
            }
            None => Problem::of_file(&path, "theme-contrast", fault),
        };
        proof.found.push(problem);
    }
}

/// Why the fonts can't be used.
fn why(error: &FontError) -> Fault {
    match error {
        FontError::Read { path, source } => Fault::new("font-read")
            .with("file", path.display().to_string())
            .with("why", Fault::of_io(source)),
        FontError::Parse { path, .. } => {
            Fault::new("font-parse").with("file", path.display().to_string())
        }
        FontError::CapHeight => Fault::new("font-capitals"),
    }
}

/// Where the colour in front stands.
fn offset_of(file: &str, pair: &ContrastFault) -> Option<usize> {
    let start = file.find(&format!("{}: (", pair.theme))?;
    let inside = file.get(start..)?;
    // A token ends another's name too: `line` and `right_line`.
    let token = format!("{}:", pair.front);
    let mut places = inside.match_indices(&token);
    let (offset, _) = places.find(|(at, _)| inside[..*at].ends_with(char::is_whitespace))?;
    Some(start + offset)
}
