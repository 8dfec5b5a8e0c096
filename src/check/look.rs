//! Every letter can be drawn; every colour has enough contrast.

use super::proof::Proof;
use crate::fonts;
use crate::problem::Problem;
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
            let text = format!("{error}: put the shipped fonts back");
            proof.of_file(&folder, "font", text);
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
                    let text = format!(
                        "the fonts can't draw `{c}` (U+{:04X}) in `{}`: write another sign",
                        u32::from(c),
                        message.key()
                    );
                    proof.at_sentence(place, nth, "glyph-missing", text);
                }
            }
        }
    }
}

fn contrast(proof: &mut Proof) {
    let path = proof.content.dir.join("assets/theme.ron");
    for fault in proof.content.themes.contrast_faults() {
        let text = format!("{fault}: make one of the two colours darker or lighter");
        let problem = match proof.content.file(&path) {
            Some(file) => {
                let offset = offset_of(file, &fault).unwrap_or_default();
                Problem::at_offset(&path, file, offset, "theme-contrast", text)
            }
            None => Problem::of_file(&path, "theme-contrast", text),
        };
        proof.found.push(problem);
    }
}

/// Where the first colour of `light: text on background is …` stands.
fn offset_of(file: &str, fault: &str) -> Option<usize> {
    let (theme, rest) = fault.split_once(": ")?;
    let start = file.find(&format!("{theme}: ("))?;
    let token = rest.split(' ').next()?;
    let inside = file.get(start..)?;
    // A token ends another's name too: `line` and `right_line`.
    let token = format!("{token}:");
    let mut places = inside.match_indices(&token);
    let (offset, _) = places.find(|(at, _)| inside[..*at].ends_with(char::is_whitespace))?;
    Some(start + offset)
}
