//! The typefaces of the product and the families that egui finds them by: Latin, Arabic, and any that is added
//! for another script by putting its files beside theirs.

mod glyphs;

use std::{
    borrow::Cow,
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};
use skrifa::{MetadataProvider, instance::LocationRef, prelude::Size};

pub use glyphs::missing_glyphs;
pub(crate) use glyphs::{glyph_of, is_invisible};

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

/// Family for text from left to right in the wide letters that people with dyslexia may choose.
pub const WIDE: &str = "wide";
/// Bold [`WIDE`].
pub const WIDE_BOLD: &str = "wide-bold";

/// The Latin face inside the program, so that even an empty folder gets a screen with words.
const SHIPPED: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");

/// How much larger the Arabic face is drawn, so that its small letters look as large as a Latin x.
pub const ARABIC_SCALE: f32 = 1.15;

/// How much smaller the wide face is drawn, so that its capitals are as high as those of the Latin one (0.668 / 0.7).
pub const WIDE_SCALE: f32 = 0.954;

const LATIN_FACE: &str = "AtkinsonHyperlegibleNext-Regular";
const LATIN_FACE_BOLD: &str = "AtkinsonHyperlegibleNext-Bold";
const ARABIC_FACE: &str = "NotoSansArabic-Regular";
const ARABIC_FACE_BOLD: &str = "NotoSansArabic-Bold";
const WIDE_FACE: &str = "Lexend-Regular";
const WIDE_FACE_BOLD: &str = "Lexend-Bold";

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

/// The ends of the names of the two files of a typeface.
const REGULAR: &str = "-Regular";
const BOLD: &str = "-Bold";

/// Which typeface.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Face {
    /// Atkinson Hyperlegible Next.
    Latin,
    /// Noto Sans Arabic.
    Arabic,
    /// A face for another script, by its place among them in order of file name.
    Added(u8),
    /// Lexend, in place of the Latin face when a person chooses it. Never printed.
    Wide,
}

impl Face {
    /// The key of this face in [`FontDefinitions::font_data`].
    #[must_use]
    pub fn key(self, bold: bool) -> Cow<'static, str> {
        match (self, bold) {
            (Self::Latin, false) => LATIN_FACE.into(),
            (Self::Latin, true) => LATIN_FACE_BOLD.into(),
            (Self::Arabic, false) => ARABIC_FACE.into(),
            (Self::Arabic, true) => ARABIC_FACE_BOLD.into(),
            (Self::Wide, false) => WIDE_FACE.into(),
            (Self::Wide, true) => WIDE_FACE_BOLD.into(),
            (Self::Added(place), false) => format!("added-{place}{REGULAR}").into(),
            (Self::Added(place), true) => format!("added-{place}{BOLD}").into(),
        }
    }

    /// The face with this key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            LATIN_FACE | LATIN_FACE_BOLD => Some(Self::Latin),
            ARABIC_FACE | ARABIC_FACE_BOLD => Some(Self::Arabic),
            WIDE_FACE | WIDE_FACE_BOLD => Some(Self::Wide),
            _ => {
                let (place, _) = key.strip_prefix("added-")?.split_once('-')?;
                place.parse().ok().map(Self::Added)
            }
        }
    }

    /// The family that looks for letters in this face first.
    #[must_use]
    pub fn family(self, bold: bool) -> FontFamily {
        match (self, bold) {
            (Self::Latin, false) => FontFamily::Name(TEXT.into()),
            (Self::Latin, true) => FontFamily::Name(TEXT_BOLD.into()),
            (Self::Arabic, false) => FontFamily::Name(ARABIC.into()),
            (Self::Arabic, true) => FontFamily::Name(ARABIC_BOLD.into()),
            (Self::Wide, false) => FontFamily::Name(WIDE.into()),
            (Self::Wide, true) => FontFamily::Name(WIDE_BOLD.into()),
            (Self::Added(_), _) => FontFamily::Name(self.key(bold).as_ref().into()),
        }
    }

    /// How much larger than the Latin it is drawn.
    #[must_use]
    pub const fn scale(self) -> f32 {
        match self {
            Self::Arabic => ARABIC_SCALE,
            Self::Wide => WIDE_SCALE,
            Self::Latin | Self::Added(_) => 1.0,
        }
    }
}

/// The faces in these definitions that letters are looked for in, Latin first. Not the wide one: the Latin one has
/// all its letters.
#[must_use]
pub fn faces(definitions: &FontDefinitions) -> Vec<Face> {
    let added = (0..=u8::MAX).map(Face::Added);
    [Face::Latin, Face::Arabic]
        .into_iter()
        .chain(added)
        .take_while(|face| definitions.font_data.contains_key(face.key(false).as_ref()))
        .collect()
}

/// Reads the fonts in the folder `dir` and gives every family of the product its faces: the two of the product,
/// and each `<name>-Regular.ttf` beside them. Where such a face has no `<name>-Bold.ttf`, bold is drawn like regular.
///
/// # Errors
/// When a file is missing or is not a font.
pub fn definitions(dir: &Path) -> Result<FontDefinitions, FontError> {
    let mut definitions = FontDefinitions::empty();
    let added = added(dir);
    for bold in [false, true] {
        let mut all = Vec::new();
        for face in [Face::Latin, Face::Arabic, Face::Wide] {
            let file = format!("{}.ttf", face.key(bold));
            all.push((face, dir.join(file)));
        }
        for (place, name) in (0..=u8::MAX).zip(&added) {
            let file = |end| dir.join(format!("{name}{end}.ttf"));
            let own = file(if bold { BOLD } else { REGULAR });
            let there = if own.exists() { own } else { file(REGULAR) };
            all.push((Face::Added(place), there));
        }
        for (face, path) in &all {
            let data = Arc::new(read(path, *face)?);
            let key = face.key(bold).into_owned();
            definitions.font_data.insert(key, data);
        }
        let keys = |first: Face| -> Vec<String> {
            let others = all.iter().map(|(face, _)| *face);
            let others = others.filter(|face| *face != first && *face != Face::Wide);
            let faces = std::iter::once(first).chain(others);
            faces.map(|face| face.key(bold).into_owned()).collect()
        };
        for (face, _) in &all {
            definitions.families.insert(face.family(bold), keys(*face));
        }
        if !bold {
            // egui's own widgets ask for these two; egui's built-in fonts are not compiled in.
            for family in [FontFamily::Proportional, FontFamily::Monospace] {
                definitions.families.insert(family, keys(Face::Latin));
            }
        }
    }
    Ok(definitions)
}

/// Files of fonts in the folder that nothing reads, because of their names.
#[must_use]
pub fn unread(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let is_read = |path: &Path| {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let stem = stem.unwrap_or_default();
        let is_ttf = path.extension().is_some_and(|ending| ending == "ttf");
        let beside = |name: &str| dir.join(format!("{name}{REGULAR}.ttf")).exists();
        is_ttf && (stem.ends_with(REGULAR) || stem.strip_suffix(BOLD).is_some_and(beside))
    };
    let mut unread: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| {
            let ending = path.extension().map(|e| e.to_ascii_lowercase());
            let is_font = ending.is_some_and(|e| {
                ["ttf", "otf", "ttc", "woff", "woff2"]
                    .iter()
                    .any(|f| e == *f)
            });
            is_font && !is_read(path)
        })
        .collect();
    unread.sort();
    unread
}

/// The names of faces for other scripts, in order.
fn added(dir: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        Some(name.strip_suffix(".ttf")?.strip_suffix(REGULAR)?.to_owned())
    });
    let own = [LATIN_FACE, ARABIC_FACE, WIDE_FACE].map(|face| face.strip_suffix(REGULAR));
    names.filter(|name| !own.contains(&Some(name))).collect()
}

/// What there is without a folder of fonts: every family has the Latin face. Arabic can't be read with it.
#[must_use]
pub fn fallback() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    let face = Face::Latin.key(false).into_owned();
    let data = FontData::from_static(SHIPPED);
    definitions.font_data.insert(face.clone(), Arc::new(data));
    let faces = [Face::Latin, Face::Arabic, Face::Wide];
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
    Ok(FontData::from_owned(bytes).tweak(FontTweak {
        scale: face.scale(),
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
        // A module without fonts counts with this number: src/theme.rs.
        assert!((height - 0.668).abs() < 0.002, "{height}");
        assert!((height - 0.668).abs() < 0.001, "{height}");
        assert!(cap_height(&FontDefinitions::empty()).is_err());
    }

    /// Both at 0.7° of height, which is computed for the Latin face.
    #[test]
    fn en_5_1_4_capitals_of_the_wide_letters_are_as_high() {
        let fonts = shipped();
        for bold in [false, true] {
            let data = &fonts.font_data[Face::Wide.key(bold).as_ref()];
            let font = skrifa::FontRef::new(&data.font).unwrap();
            let metrics = font.metrics(Size::unscaled(), LocationRef::default());
            let height = metrics.cap_height.unwrap() / f32::from(metrics.units_per_em);
            let latin = cap_height(&fonts).unwrap();
            assert!((height * WIDE_SCALE - latin).abs() < 0.001, "{height}");
        }
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

    /// The shipped fonts and, beside them, those of scripts that are not shipped.
    fn with_other_scripts() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for from in ["assets/fonts", "tests/fixtures/fonts"] {
            for entry in std::fs::read_dir(root().join(from)).unwrap() {
                let entry = entry.unwrap();
                std::fs::copy(entry.path(), dir.path().join(entry.file_name())).unwrap();
            }
        }
        dir
    }

    #[test]
    fn a_face_for_another_script_works_once_its_file_is_there() {
        let (georgian, hebrew) = ("გამარჯობა, Mot de passe!", "שלום");
        assert_eq!(missing_glyphs(&shipped(), georgian).len(), 7);
        let dir = with_other_scripts();
        let fonts = definitions(dir.path()).unwrap();
        assert_eq!(
            missing_glyphs(&fonts, &(georgian.to_owned() + hebrew)),
            BTreeSet::new()
        );
        let all = [Face::Latin, Face::Arabic, Face::Added(0), Face::Added(1)];
        assert_eq!(faces(&fonts), all);
        for face in all.into_iter().chain([Face::Wide]) {
            for bold in [false, true] {
                assert_eq!(Face::of_key(&face.key(bold)), Some(face));
                assert_eq!(fonts.families[&face.family(bold)][0], *face.key(bold));
            }
        }
        // There is no bold file: bold is drawn like regular.
        let [bold, regular] = [true, false].map(|bold| {
            let key = Face::Added(0).key(bold);
            fonts.font_data[key.as_ref()].font.clone()
        });
        assert_eq!(bold, regular);
    }

    #[test]
    fn a_font_that_nothing_reads_is_found() {
        let dir = with_other_scripts();
        assert!(unread(dir.path()).is_empty());
        let names = [
            "NotoSans.ttf",
            "Tamil-Bold.ttf",
            "Tamil-regular.ttf",
            "X-Regular.otf",
        ];
        for name in names {
            std::fs::write(dir.path().join(name), "").unwrap();
        }
        assert_eq!(unread(dir.path()), names.map(|name| dir.path().join(name)));
    }

    #[test]
    fn a_broken_face_for_another_script_is_named() {
        let dir = with_other_scripts();
        std::fs::write(dir.path().join("NotoSansTamil-Regular.ttf"), "no").unwrap();
        let broken = definitions(dir.path()).unwrap_err().to_string();
        assert!(broken.contains("NotoSansTamil-Regular.ttf"), "{broken}");
    }
}
