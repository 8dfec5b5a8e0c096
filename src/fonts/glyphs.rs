//! Which characters the fonts can draw.

use std::collections::BTreeSet;

use egui::FontDefinitions;
use skrifa::MetadataProvider;

/// The characters of `text` that some family has no glyph for, and that would show as a box or `?`.
///
/// Not egui's `has_glyphs`: that one calls every character missing that lives in the same face
/// as the replacement character, which here is all of them.
#[must_use]
pub fn missing_glyphs(definitions: &FontDefinitions, text: &str) -> BTreeSet<char> {
    let wanted: BTreeSet<char> = text
        .chars()
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .map(glyph_of)
        .collect();
    let families = definitions.families.values().map(|faces| {
        let fonts: Vec<_> = faces
            .iter()
            .filter_map(|key| definitions.font_data.get(key))
            .filter_map(|data| skrifa::FontRef::new(&data.font).ok())
            .map(|font| font.charmap())
            .collect();
        move |c: char| fonts.iter().any(|charmap| charmap.map(c).is_some())
    });
    let mut missing = BTreeSet::new();
    for has in families {
        missing.extend(wanted.iter().copied().filter(|c| !has(*c)));
    }
    missing
}

/// egui draws thin spaces as a narrow space, whether the font has them or not.
pub(crate) const fn glyph_of(c: char) -> char {
    match c {
        '\u{2009}' | '\u{202f}' => ' ',
        other => other,
    }
}

/// Joiners and direction marks: they act on their neighbours and are never drawn.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
