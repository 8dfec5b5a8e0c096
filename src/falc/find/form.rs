//! Punctuation, the ends of lines, cut words.

use crate::falc::line::{Profile, Reading};
use crate::falc::record::Notes;
use crate::falc::tokens::{Piece, Token};
use crate::problem::Severity;

/// S05.
pub fn line_ends(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const OPEN: [&str; 28] = [
        "le", "la", "l'", "les", "un", "une", "des", "de", "d'", "du", "à", "au", "aux", "et",
        "ou", "pour", "par", "sur", "dans", "avec", "sans", "chez", "que", "qui", "mon", "votre",
        "vos", "ce",
    ];
    const OPEN_ENGLISH: [&str; 17] = [
        "the", "a", "an", "of", "to", "and", "or", "for", "with", "without", "in", "on", "at",
        "your", "my", "that", "which",
    ];
    let tokens = reading.tokens(line);
    let open: &[&str] = match reading.profile {
        Profile::French => &OPEN,
        _ => &OPEN_ENGLISH,
    };
    // A letter alone is a name of itself.
    let last = tokens.last().filter(|_| tokens.len() > 1);
    if let Some(last) = last.filter(|last| last.is_any(open)) {
        notes.words(Severity::Warning, last.text.as_str());
    }
}

/// S06.
pub fn cut_words(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let text = reading.text(line);
    if let Some(at) = text.find('\u{ad}') {
        let start = text[..at].rfind(' ').map_or(0, |at| at + 1);
        let end = text[at..].find(' ').map_or(text.len(), |end| at + end);
        notes.words(Severity::Error, text[start..end].replace('\u{ad}', "-"));
        return;
    }
    let word = text.rsplit(' ').next().unwrap_or_default();
    let cut = word
        .strip_suffix('-')
        .is_some_and(|word| word.ends_with(char::is_alphabetic));
    if cut {
        notes.words(Severity::Error, word);
    }
}

/// S14.
pub fn signs(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const SIGNS: [&str; 13] = [
        ";", "(", ")", "[", "]", "…", "—", "–", "؛", "；", "（", "）", "⟨",
    ];
    let text = reading.text(line);
    let tokens = reading.tokens(line);
    let mut meaning = false;
    let found = tokens.iter().enumerate().find(|(at, token)| {
        // In a translation the meaning of a French word stands behind it in brackets.
        let opens = token.is_sign(&["("]) && follows_french(reading, tokens, *at);
        let closes = token.is_sign(&[")"]) && meaning;
        meaning = opens || meaning && !closes;
        let sign = token.piece == Piece::Sign && SIGNS.contains(&token.text.as_str());
        sign && !token.quoted && !opens && !closes
    });
    let found = found.map(|(_, token)| token.text.to_string());
    let dots = text.contains("...").then(|| "...".to_owned());
    // A dash is punctuation when spaces stand around it.
    let dash = [" - ", " -- "].iter().find(|dash| text.contains(**dash));
    let dash = dash.map(|dash| dash.trim().to_owned());
    if let Some(sign) = found.or(dots).or(dash) {
        notes.words(Severity::Error, sign);
    }
}

/// Whether the token here stands behind a marked or quoted word, in a language that is not French.
fn follows_french(reading: &Reading<'_>, tokens: &[Token], at: usize) -> bool {
    reading.profile != Profile::French
        && super::before(tokens, at)
            .is_some_and(|before| before.quoted || before.is_sign(&["»", "”", "\""]))
}
