//! Numbers and signs.

use super::before;
use crate::falc::forms::Form;
use crate::falc::line::{Profile, Reading};
use crate::falc::numerals::{is_date, is_english, is_french, is_huge, is_roman, value};
use crate::falc::record::Notes;
use crate::falc::rules::limits::NUMBER_MOST;
use crate::falc::tokens::{Piece, Token};
use crate::problem::Severity;

/// N01.
pub fn digits(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let found = tokens
        .iter()
        .enumerate()
        .find(|(at, token)| match reading.profile {
            _ if !token.is_word() => false,
            Profile::French => {
                let hundred = token.is("cent") && before(tokens, *at).is_some_and(|t| t.is("pour"));
                let nine = token.is("neuf")
                    && before(tokens, *at).is_some_and(|b| {
                        b.is_any(&["les", "ces", "vos", "mes", "de", "à", "et", "avec"])
                            || opens_at(tokens, *at)
                    });
                (is_french(&token.word) || nine) && !hundred
            }
            _ => {
                let hundred =
                    token.is("hundred") && before(tokens, *at).is_some_and(|t| t.is("per"));
                is_english(&token.word) && !hundred
            }
        });
    if let Some((_, token)) = found {
        notes.words(Severity::Warning, token.text.as_str());
    }
}

fn opens_at(tokens: &[Token], at: usize) -> bool {
    super::opens(tokens, at)
}

/// N02.
pub fn roman(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        if !token.is_word() {
            continue;
        }
        let text = token.text.as_str();
        let single = text.len() == 1
            && "IVX".contains(text)
            && before(tokens, at).is_some_and(|before| {
                before.is_any(&[
                    "siècle", "chapitre", "titre", "tome", "livre", "roi", "partie", "chapter",
                    "louis", "charles", "annexe",
                ])
            });
        // "I" is a word in English.
        if is_roman(text) || single {
            notes.words(Severity::Error, text);
            return;
        }
    }
}

/// N03.
pub fn percentages(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        let sign = token.is_sign(&["%", "‰", "٪"]) && !token.quoted;
        let words = token.is_any(&["pourcent", "pourcents", "percent"])
            || token.is_any(&["pour", "per"])
                && tokens
                    .get(at + 1)
                    .is_some_and(|next| next.is_any(&["cent", "hundred"]));
        if sign || words {
            let from = at.saturating_sub(1);
            notes.words(
                Severity::Error,
                reading.lines[line].words(
                    from,
                    at + usize::from(!sign && !token.is_any(&["pourcent", "pourcents", "percent"])),
                ),
            );
            return;
        }
    }
}

/// N04.
pub fn large(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        let price = tokens.iter().skip(at + 1).take(3).any(|token| {
            token.is_any(&["euro", "euros", "d'euros", "centimes"])
                || token.is_sign(&["€", "$", "£"])
        });
        let words = token.is_word() && is_huge(&token.word)
            || token.is("mille") && before(tokens, at).is_some_and(|token| is_french(&token.word))
            || token.is("thousand")
                && before(tokens, at).is_some_and(|token| is_english(&token.word));
        if words && !price {
            let from = at.saturating_sub(1);
            notes.words(Severity::Warning, reading.lines[line].words(from, at));
            return;
        }
        if token.piece != Piece::Number || token.quoted || price {
            continue;
        }
        let Some(value) = value(&token.text) else {
            continue;
        };
        let plain = token.text.chars().all(|c| c.is_ascii_digit());
        let year = plain && token.text.len() == 4 && (1900..=2100).contains(&value);
        let phone = token.text.split([' ', '\u{a0}']).count() > 3;
        let exempt = year || phone || plain && is_code(reading, line, at);
        if value > NUMBER_MOST && !exempt {
            notes.words(Severity::Warning, token.text.as_str());
            return;
        }
    }
}

/// Whether digits without spaces are a code, a number to call, a town: they count nothing.
fn is_code(reading: &Reading<'_>, line: usize, at: usize) -> bool {
    let tokens = reading.tokens(line);
    let long = tokens[at].text.len() > 4;
    let counted = tokens.get(at + 1).is_some_and(|next| {
        next.is_word()
            && !next.is_capital()
            && (reading.lexicon.is(&next.word, &[Form::Noun]) || !reading.lexicon.knows(&next.word))
    });
    match reading.profile {
        Profile::French => !counted,
        _ => long,
    }
}

/// N05.
pub fn dates(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let mut tokens = reading.tokens(line).iter();
    let found =
        tokens.find(|token| token.piece == Piece::Number && !token.quoted && is_date(&token.text));
    if let Some(token) = found {
        notes.words(Severity::Error, token.text.as_str());
    }
}

/// N06.
pub fn special(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const SIGNS: [&str; 18] = [
        "&", "<", ">", "#", "/", "\\", "+", "=", "~", "^", "|", "_", "§", "€", "→", "•", "@", "`",
    ];
    let tokens = reading.tokens(line);
    let explained = reading.explained.get(line);
    for (at, token) in tokens.iter().enumerate() {
        let slash = token.piece == Piece::Number
            && token.text.contains('/')
            && !is_date(&token.text)
            && !["7/7", "24/24", "7j/7", "24h/24"].contains(&token.text.as_str());
        let sign = token.is_sign(&SIGNS) || slash;
        if token.quoted || !sign {
            continue;
        }
        let first = token.text.chars().next().unwrap_or_default();
        let taught = explained.is_some_and(|explained| explained.has_sign(first))
            || before(tokens, at).is_some_and(|before| {
                before.is_any(&[
                    "signe",
                    "touche",
                    "arobase",
                    "sign",
                    "key",
                    "caractère",
                    "point",
                ])
            })
            || tokens
                .get(at + 1)
                .is_some_and(|next| next.is_any(&["signe"]));
        if !taught {
            notes.words(Severity::Error, token.text.as_str());
            return;
        }
    }
}

/// N07.
pub fn footnotes(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        let raised = token.is_sign(&["¹", "²", "³", "⁴", "⁵", "†", "‡", "*", "⁽"]);
        // Where one number stands alone in brackets.
        let bracket = token.is_sign(&["(", "["])
            && tokens
                .get(at + 1)
                .is_some_and(|next| next.piece == Piece::Number && next.text.len() <= 2)
            && tokens
                .get(at + 2)
                .is_some_and(|close| close.is_sign(&[")", "]"]));
        let named = token.is_any(&["note", "renvoi", "footnote"])
            && tokens
                .get(at + 1)
                .is_some_and(|next| next.piece == Piece::Number || next.is_any(&["bas", "page"]))
            || token.is("note") && tokens.iter().skip(at + 1).take(3).any(|t| t.is("bas"));
        let explained = raised && reading.explained.get(line).is_some_and(|e| e.has_sign('*'));
        if !token.quoted && (raised && at > 0 && !explained || bracket || named) {
            let to = if bracket {
                at + 2
            } else if named {
                at + 1
            } else {
                at
            };
            notes.words(Severity::Error, reading.lines[line].words(at, to));
            return;
        }
    }
}
