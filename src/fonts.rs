//! The two typefaces of the product and the families that egui finds them by.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};
use skrifa::{MetadataProvider, instance::LocationRef, prelude::Size};

/// Family for text that runs from left to right: Latin face first.
pub const TEXT: &str = "text";
/// Bold [`TEXT`].
pub const TEXT_BOLD: &str = "text-bold";
/// Family for text that runs from right to left: Arabic face first.
///
/// A family of its own because egui shapes text face by face: with the Latin face first,
/// each space would be taken from it and would cut the Arabic into words laid out left to right.
pub const ARABIC: &str = "arabic";
/// Bold [`ARABIC`].
pub const ARABIC_BOLD: &str = "arabic-bold";

/// The Latin face inside the program, so that even an empty folder gets a screen with words.
const SHIPPED: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");

/// How much larger the Arabic face is drawn, so that its small letters look as large as a Latin x.
pub const ARABIC_SCALE: f32 = 1.15;

const LATIN_FACE: &str = "AtkinsonHyperlegibleNext-Regular";
const LATIN_FACE_BOLD: &str = "AtkinsonHyperlegibleNext-Bold";
const ARABIC_FACE: &str = "NotoSansArabic-Regular";
const ARABIC_FACE_BOLD: &str = "NotoSansArabic-Bold";

/// Why the fonts can't be used.
#[derive(Debug, thiserror::Error)]
pub enum FontError {
    /// A font file can't be read.
    #[error("cannot read the font {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file is not a TrueType or OpenType font. egui would stop the whole program on it.
    #[error("{} is not a font that can be used", path.display())]
    Parse {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        source: skrifa::raw::ReadError,
    },
    /// The Latin face is not among the definitions, or does not tell its cap height.
    #[error("the Latin font does not tell the height of its capital letters")]
    CapHeight,
}

/// Which of the two typefaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// Atkinson Hyperlegible Next.
    Latin,
    /// Noto Sans Arabic.
    Arabic,
}

impl Face {
    /// The key of this face in [`FontDefinitions::font_data`].
    #[must_use]
    pub const fn key(self, bold: bool) -> &'static str {
        match (self, bold) {
            (Self::Latin, false) => LATIN_FACE,
            (Self::Latin, true) => LATIN_FACE_BOLD,
            (Self::Arabic, false) => ARABIC_FACE,
            (Self::Arabic, true) => ARABIC_FACE_BOLD,
        }
    }

    /// The family that looks for letters in this face first.
    #[must_use]
    pub fn family(self, bold: bool) -> FontFamily {
        let name = match (self, bold) {
            (Self::Latin, false) => TEXT,
            (Self::Latin, true) => TEXT_BOLD,
            (Self::Arabic, false) => ARABIC,
            (Self::Arabic, true) => ARABIC_BOLD,
        };
        FontFamily::Name(name.into())
    }
}

/// Reads the fonts in the folder `dir` and gives every family of the product its faces.
///
/// # Errors
/// When a file is missing or is not a font.
pub fn definitions(dir: &Path) -> Result<FontDefinitions, FontError> {
    let mut definitions = FontDefinitions::empty();
    for bold in [false, true] {
        for face in [Face::Latin, Face::Arabic] {
            let key = face.key(bold);
            let data = read(&dir.join(format!("{key}.ttf")), face)?;
            definitions.font_data.insert(key.to_owned(), Arc::new(data));
        }
        let [latin, arabic] = [Face::Latin, Face::Arabic].map(|face| face.key(bold).to_owned());
        let latin_first = vec![latin.clone(), arabic.clone()];
        let families = &mut definitions.families;
        families.insert(Face::Arabic.family(bold), vec![arabic, latin]);
        if !bold {
            // egui's own widgets ask for these two; egui's built-in fonts are not compiled in.
            families.insert(FontFamily::Proportional, latin_first.clone());
            families.insert(FontFamily::Monospace, latin_first.clone());
        }
        families.insert(Face::Latin.family(bold), latin_first);
    }
    Ok(definitions)
}

/// What there is without a folder of fonts: every family has the Latin face. Arabic can't be read with it.
#[must_use]
pub fn fallback() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    let face = Face::Latin.key(false).to_owned();
    let data = FontData::from_static(SHIPPED);
    definitions.font_data.insert(face.clone(), Arc::new(data));
    let faces = [Face::Latin, Face::Arabic];
    let own = faces
        .iter()
        .flat_map(|face| [face.family(false), face.family(true)]);
    for family in own.chain([FontFamily::Proportional, FontFamily::Monospace]) {
        definitions.families.insert(family, vec![face.clone()]);
    }
    definitions
}

fn read(path: &Path, face: Face) -> Result<FontData, FontError> {
    let bytes = std::fs::read(path).map_err(|source| FontError::Read {
        path: path.to_owned(),
        source,
    })?;
    skrifa::FontRef::new(&bytes).map_err(|source| FontError::Parse {
        path: path.to_owned(),
        source,
    })?;
    let scale = match face {
        Face::Latin => 1.0,
        Face::Arabic => ARABIC_SCALE,
    };
    Ok(FontData::from_owned(bytes).tweak(FontTweak {
        scale,
        ..FontTweak::default()
    }))
}

/// The height of a Latin capital letter as a fraction of the font size.
///
/// Text must be so large that a capital letter has a certain height seen from where people stand;
/// this turns that height into a font size.
///
/// # Errors
/// When the definitions are not those of [`definitions`].
pub fn cap_height(definitions: &FontDefinitions) -> Result<f32, FontError> {
    let data = definitions.font_data.get(LATIN_FACE);
    let font = data.and_then(|data| skrifa::FontRef::new(&data.font).ok());
    font.and_then(|font| {
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        Some(metrics.cap_height? / f32::from(metrics.units_per_em))
    })
    .ok_or(FontError::CapHeight)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
    }

    fn shipped() -> FontDefinitions {
        definitions(&root().join("assets/fonts")).unwrap()
    }

    fn ftl_files(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                ftl_files(&path, found);
            } else if path.extension().is_some_and(|ext| ext == "ftl") {
                found.push(path);
            }
        }
    }

    #[test]
    fn every_character_of_every_shipped_language_can_be_drawn() {
        let locales = root().join("locales");
        let mut files = Vec::new();
        ftl_files(&locales, &mut files);
        assert!(
            !files.is_empty(),
            "no .ftl file under {}",
            locales.display()
        );
        let fonts = shipped();
        for file in files {
            let missing = missing_glyphs(&fonts, &std::fs::read_to_string(&file).unwrap());
            assert!(
                missing.is_empty(),
                "{}: no glyph for {missing:?}",
                file.display()
            );
        }
    }

    #[test]
    fn a_character_without_a_glyph_is_named() {
        let fonts = shipped();
        let text = "Où ça ? 33\u{a0}700 «\u{202f}œuf\u{202f}» — 3 € … اللُّغة؟ گپژ\u{2066}a\u{2069}";
        assert_eq!(missing_glyphs(&fonts, text), BTreeSet::new());
        assert_eq!(missing_glyphs(&fonts, "a➜ب漢"), BTreeSet::from(['➜', '漢']));
    }

    #[test]
    fn the_families_of_egui_have_letters_too() {
        let fonts = shipped();
        for family in [FontFamily::Proportional, FontFamily::Monospace] {
            assert_eq!(fonts.families[&family].len(), 2);
        }
    }

    #[test]
    fn without_fonts_every_family_still_has_letters() {
        let (fonts, shipped) = (fallback(), shipped());
        let mut families: Vec<_> = fonts.families.keys().collect();
        families.sort();
        assert_eq!(families, shipped.families.keys().collect::<Vec<_>>());
        assert_eq!(
            missing_glyphs(&fonts, "Où ça ? Ici, «\u{a0}œuf\u{a0}»."),
            BTreeSet::new()
        );
        assert!(cap_height(&fonts).is_ok());
    }

    #[test]
    fn capital_letters_are_two_thirds_of_the_size() {
        let height = cap_height(&shipped()).unwrap();
        assert!((height - 0.668).abs() < 0.001, "{height}");
        assert!(cap_height(&FontDefinitions::empty()).is_err());
    }

    #[test]
    fn a_broken_font_is_an_error_that_names_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let missing = definitions(dir.path()).unwrap_err();
        assert!(
            missing
                .to_string()
                .contains("AtkinsonHyperlegibleNext-Regular.ttf")
        );
        std::fs::write(
            dir.path().join("AtkinsonHyperlegibleNext-Regular.ttf"),
            "no",
        )
        .unwrap();
        let broken = definitions(dir.path()).unwrap_err();
        assert!(matches!(broken, FontError::Parse { .. }), "{broken}");
    }
}
