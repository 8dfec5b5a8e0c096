//! Every letter can be drawn; every colour has enough contrast.

use std::collections::{BTreeSet, HashSet};

use super::proof::Proof;
use crate::fonts::{self, FontError};
use crate::problem::{Fault, Problem};
use crate::theme::ContrastFault;
use crate::words::{Message, Sentence};

/// More signs than this that can't be drawn are a script without a font: each place of each of them would hide
/// all other problems.
const MOST_SIGNS: usize = 12;

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
    for path in fonts::unread(&folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let fault = Fault::new("font-unread").with("name", name.into_owned());
        proof.of_file(&path, "font", fault);
    }
    let locales: Vec<_> = proof.content.texts.locales().cloned().collect();
    proof.side_by_side(&locales, |proof, locale| {
        let texts = &proof.content.texts;
        let sentences = |message: &Message| {
            let found = texts.find(locale, message).unwrap_or_default();
            found.iter().map(Sentence::plain).collect::<Vec<_>>()
        };
        let mut signs: HashSet<char> = HashSet::new();
        for (message, _) in proof.messages(locale) {
            let found = texts.find(locale, &message).unwrap_or_default();
            let spans = found.iter().flat_map(|sentence| &sentence.spans);
            signs.extend(spans.flat_map(|span| span.text.chars()));
        }
        // The fonts are asked once for each sign: few languages have more than a hundred.
        let missing = fonts::missing_glyphs(&definitions, &signs.into_iter().collect::<String>());
        if missing.is_empty() {
            return;
        }
        if missing.len() > MOST_SIGNS {
            let signs: Vec<String> = missing.iter().map(char::to_string).collect();
            let fault = Fault::new("script-missing")
                .with("count", missing.len())
                .with("signs", signs.join(" "))
                .with("locale", locale.to_string());
            let folder = proof.content.dir.join("locales").join(locale.to_string());
            return proof.of_file(&folder, "glyph-missing", fault);
        }
        for (message, place) in proof.messages(locale) {
            for (nth, text) in sentences(&message).into_iter().enumerate() {
                let own: BTreeSet<char> = text.chars().map(fonts::glyph_of).collect();
                for c in own.intersection(&missing) {
                    let fault = Fault::new("glyph-missing")
                        .with("sign", c.to_string())
                        .with("code", format!("U+{:04X}", u32::from(*c)))
                        .with("key", message.key());
                    proof.at_sign(place, (nth, *c), "glyph-missing", fault);
                }
            }
        }
    });
}

fn contrast(proof: &mut Proof) {
    let path = proof.content.dir.join("assets/theme.ron");
    let mut left = proof.content.themes.contrast_faults();
    while let Some((token, pair)) = worst(&left) {
        left.retain(|other| other.theme != pair.theme || !has(other, token));
        let fault = Fault::new("theme-contrast")
            .with("theme", pair.theme)
            .with("front", pair.front)
            .with("behind", pair.behind)
            .with("ratio", format!("{:.1}", pair.ratio))
            .with("least", pair.least.to_string());
        let problem = match proof.content.file(&path) {
            Some(file) => {
                let offset = offset_of(file, pair.theme, token).unwrap_or_default();
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

/// The colour that is in most of the pairs, and its worst pair: whoever mends it mends them all.
fn worst(pairs: &[ContrastFault]) -> Option<(&'static str, ContrastFault)> {
    let of = |theme: &str, token: &str| {
        let own = pairs
            .iter()
            .filter(|pair| pair.theme == theme && has(pair, token));
        own.copied().collect::<Vec<_>>()
    };
    let fronts = pairs.iter().map(|pair| (pair.theme, pair.front));
    let behinds = pairs.iter().map(|pair| (pair.theme, pair.behind));
    // Of two that are in as many pairs, the one in front.
    let tokens: Vec<_> = fronts.chain(behinds).rev().collect();
    let (theme, token) = tokens
        .into_iter()
        .max_by_key(|(theme, token)| of(theme, token).len())?;
    let own = of(theme, token).into_iter();
    let pair = own.min_by(|a, b| a.ratio.total_cmp(&b.ratio))?;
    Some((token, pair))
}

fn has(pair: &ContrastFault, token: &str) -> bool {
    [pair.front, pair.behind].contains(&token)
}

/// Where a colour of a theme stands.
fn offset_of(file: &str, theme: &str, token: &str) -> Option<usize> {
    let start = file.find(&format!("{theme}: ("))?;
    let inside = file.get(start..)?;
    // A token ends another's name too: `line` and `right_line`.
    let token = format!("{token}:");
    let mut places = inside.match_indices(&token);
    let (offset, _) = places.find(|(at, _)| inside[..*at].ends_with(char::is_whitespace))?;
    Some(start + offset)
}
