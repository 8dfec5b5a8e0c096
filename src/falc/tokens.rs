//! A sentence cut into words, numbers, addresses and signs.

use std::ops::Range;

use smol_str::SmolStr;

use super::lexicon::Lexicon;
use super::line::Profile;

/// What a piece is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// A word; `l'`, `d'` and the like are words of their own.
    Word,
    /// Digits with what belongs to them: `2`, `1 250`, `12/04/2026`, `3e`.
    Number,
    /// An address of a mail or of a site.
    Address,
    /// Anything else, one character each.
    Sign,
}

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// As it stands.
    pub text: SmolStr,
    /// In lower case, with plain apostrophes; empty when it is quoted, so that no rule takes it for a
    /// word of the author.
    pub word: SmolStr,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it is.
    pub piece: Piece,
    /// Inside a mark.
    pub quoted: bool,
    /// Joined by a hyphen to the word before, as `vous` in `cliquez-vous`.
    pub joined: bool,
}

impl Token {
    /// Whether it is this word of the author.
    pub fn is(&self, word: &str) -> bool {
        self.word == word
    }

    /// Whether it is one of these words of the author.
    pub fn is_any(&self, words: &[&str]) -> bool {
        !self.word.is_empty() && words.contains(&self.word.as_str())
    }

    /// Whether it is a word of the author.
    pub fn is_word(&self) -> bool {
        self.piece == Piece::Word && !self.quoted
    }

    /// Whether it is this sign, quoted or not.
    pub fn is_sign(&self, signs: &[&str]) -> bool {
        self.piece == Piece::Sign && signs.contains(&self.text.as_str())
    }

    /// Whether its first letter is a capital.
    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Words that lose their last letter before a vowel.
const ELIDED: [&str; 14] = [
    "l'", "d'", "j'", "qu'", "n'", "s'", "c'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'",
    "quoiqu'", "presqu'",
];

/// What can follow a verb behind a hyphen.
const TAILS: [&str; 22] = [
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "le", "la", "les", "lui",
    "leur", "moi", "toi", "y", "en", "t", "ce", "ci", "là",
];

/// Cuts a line; `quoted` are the byte ranges of marks.
pub fn tokens(
    line: &str,
    quoted: &[Range<usize>],
    profile: Profile,
    lexicon: &Lexicon,
) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = line.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &line[at..];
        let (piece, length) = if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        } else if let Some(length) = address(rest) {
            (Piece::Address, length)
        } else if first.is_ascii_digit() {
            (Piece::Number, number(rest))
        } else if first.is_alphabetic() {
            (Piece::Word, word(rest))
        } else {
            (Piece::Sign, first.len_utf8())
        };
        let end = at + length;
        let inside = quoted
            .iter()
            .any(|range| range.start <= at && at < range.end);
        if piece == Piece::Word && profile == Profile::French {
            french(line, at..end, inside, lexicon, &mut found);
        } else {
            found.push(token(line, at..end, piece, inside, false));
        }
        at = end;
    }
    found
}

fn token(line: &str, range: Range<usize>, piece: Piece, quoted: bool, joined: bool) -> Token {
    let text = SmolStr::new(&line[range.clone()]);
    let word = match (piece, quoted) {
        (Piece::Word, false) => lowered(&text).collect(),
        _ => SmolStr::default(),
    };
    Token {
        text,
        word,
        start: range.start,
        end: range.end,
        piece,
        quoted,
        joined,
    }
}

/// In lower case, with plain apostrophes and without soft hyphens.
pub fn lower(text: &str) -> String {
    lowered(text).collect()
}

fn lowered(text: &str) -> impl Iterator<Item = char> {
    let kept = text.chars().filter(|c| *c != '\u{ad}');
    let plain = kept.map(|c| if c == '’' { '\'' } else { c });
    plain.flat_map(char::to_lowercase)
}

/// A French word without its elisions and without the pronouns that hang on it.
fn french(
    line: &str,
    range: Range<usize>,
    quoted: bool,
    lexicon: &Lexicon,
    found: &mut Vec<Token>,
) {
    let (mut start, mut end) = (range.start, range.end);
    loop {
        let lower = lower(&line[start..end]);
        if lexicon.knows(&lower) || lower == "aujourd'hui" {
            break;
        }
        let Some(elided) = ELIDED.iter().find(|elided| {
            lower
                .strip_prefix(**elided)
                .is_some_and(|rest| !rest.is_empty())
        }) else {
            break;
        };
        // An apostrophe may have one byte or three: count characters.
        let letters = elided.chars().count();
        let length: usize = line[start..end]
            .chars()
            .take(letters)
            .map(char::len_utf8)
            .sum();
        found.push(token(
            line,
            start..start + length,
            Piece::Word,
            quoted,
            false,
        ));
        start += length;
    }
    let mut tails = Vec::new();
    while !lexicon.knows(&line[start..end].to_lowercase()) {
        let Some(at) = line[start..end].rfind('-') else {
            break;
        };
        let tail = line[start + at + 1..end].to_lowercase();
        if at == 0 || !TAILS.contains(&tail.as_str()) {
            break;
        }
        tails.push(start + at + 1..end);
        end = start + at;
    }
    found.push(token(line, start..end, Piece::Word, quoted, false));
    for tail in tails.into_iter().rev() {
        found.push(token(line, tail, Piece::Word, quoted, true));
    }
}

/// Letters, with apostrophes and hyphens between letters, and the ordinal or digit that ends them.
fn word(rest: &str) -> usize {
    let mut end = 0;
    let mut signs = rest.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        let inner = matches!(sign, '\'' | '’' | '-' | '\u{ad}')
            && next.is_some_and(|next| next.is_alphanumeric() || sign == '\u{ad}');
        if !(sign.is_alphanumeric() && !is_superscript(sign) || is_joiner(sign) || inner) {
            break;
        }
        end = at + sign.len_utf8();
    }
    end.max(rest.chars().next().map_or(1, char::len_utf8))
}

fn is_superscript(sign: char) -> bool {
    matches!(sign, '¹' | '²' | '³' | '\u{2070}'..='\u{2079}')
}

/// Vowel signs of Arabic, tone marks of Thai and others that are no letters but belong to them.
fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{640}'..='\u{65f}' | '\u{200c}' | '\u{200d}' | '\u{900}'..='\u{0fff}')
}

/// Digits, with separators and groups, and letters that hang on them.
fn number(rest: &str) -> usize {
    let signs: Vec<(usize, char)> = rest.char_indices().collect();
    let sign = |at: usize| signs.get(at).map(|(_, sign)| *sign).unwrap_or(' ');
    let mut at = 0;
    while at < signs.len() {
        let here = sign(at);
        let goes_on = here.is_ascii_alphanumeric()
            || here == 'è'
            || matches!(here, '.' | ',' | '/' | ':') && sign(at + 1).is_ascii_digit()
            // A code such as 3-Tulipes-Bleues is one.
            || here == '-' && sign(at + 1).is_ascii_alphanumeric()
            || matches!(here, ' ' | '\u{a0}' | '\u{202f}')
                && sign(at + 1).is_ascii_digit()
                && sign(at - 1).is_ascii_digit()
                && group(&signs[at + 1..]) > 1;
        if !goes_on {
            break;
        }
        at += 1;
    }
    signs.get(at).map_or(rest.len(), |(offset, _)| *offset)
}

/// How many digits a group has that stands alone: 2 in phone numbers, 3 in thousands; 0 for others.
fn group(signs: &[(usize, char)]) -> usize {
    let digits = signs.iter().take_while(|(_, sign)| sign.is_ascii_digit());
    let digits = digits.count();
    let after = signs.get(digits).map(|(_, sign)| *sign).unwrap_or(' ');
    if (2..=3).contains(&digits) && !after.is_alphanumeric() {
        digits
    } else {
        0
    }
}

/// The length of an address of a mail or of a site, when one begins here.
fn address(rest: &str) -> Option<usize> {
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let piece = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '"', '…']);
    let host = piece.split('/').next().unwrap_or_default();
    let (name, ending) = host.rsplit_once('.')?;
    let letters = |text: &str| {
        let mut characters = text.chars();
        !text.is_empty()
            && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@'))
    };
    let is_ending = ending.len() >= 2 && ending.chars().all(|c| c.is_ascii_lowercase());
    let is_address = letters(name) && is_ending && name.len() > 1
        || piece.starts_with("http")
        || piece.contains('@') && piece.len() > 2 && !piece.starts_with('@');
    is_address.then_some(piece.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(line: &str) -> Vec<String> {
        let lexicon = Lexicon::shipped();
        let found = tokens(line, &[], Profile::French, &lexicon);
        found
            .into_iter()
            .map(|token| token.text.to_string())
            .collect()
    }

    #[test]
    fn elisions_and_pronouns_are_words_of_their_own() {
        assert_eq!(
            cut("L'adresse qu’il a"),
            ["L'", "adresse", "qu’", "il", "a"]
        );
        assert_eq!(cut("Cliquez-vous ?"), ["Cliquez", "vous", "?"]);
        assert_eq!(cut("Allez-y."), ["Allez", "y", "."]);
        assert_eq!(
            cut("Y a-t-il un lien ?"),
            ["Y", "a", "t", "il", "un", "lien", "?"]
        );
        assert_eq!(
            cut("Un rendez-vous aujourd'hui."),
            ["Un", "rendez-vous", "aujourd'hui", "."]
        );
    }

    #[test]
    fn numbers_and_addresses_hold_together() {
        assert_eq!(cut("Le 06 39 98 12 34."), ["Le", "06 39 98 12 34", "."]);
        assert_eq!(
            cut("1 250 euros, 2,5 km."),
            ["1 250", "euros", ",", "2,5", "km", "."]
        );
        assert_eq!(
            cut("Le 12/04/2026 à 14 h 30."),
            ["Le", "12/04/2026", "à", "14", "h", "30", "."]
        );
        assert_eq!(
            cut("Ouvrez www.ville.example/aide, puis a@b.fr."),
            [
                "Ouvrez",
                "www.ville.example/aide",
                ",",
                "puis",
                "a@b.fr",
                "."
            ]
        );
        assert_eq!(cut("Fini.Voilà"), ["Fini", ".", "Voilà"]);
        assert_eq!(cut("articles¹."), ["articles", "¹", "."]);
    }
}
