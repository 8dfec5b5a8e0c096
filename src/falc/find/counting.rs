//! Rules that count: words, commas, nominalisations, sentences of a line.

use unicode_segmentation::UnicodeSegmentation;

use crate::falc::forms::Form;
use crate::falc::line::{Profile, Reading, Role};
use crate::falc::record::Notes;
use crate::falc::rules::limits::*;
use crate::falc::tokens::Piece;
use crate::problem::Severity;

/// S01. A language without spaces between words is counted in signs.
pub fn length(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let (count, per_word) = size(reading.text(line));
    let most = match reading.role {
        // What stands on a button or a card is shorter.
        Role::Label | Role::Mistake => WORDS_BEST,
        _ => WORDS_NORMAL,
    };
    // What is counted in signs is told in words of as many.
    let words = count.div_ceil(per_word);
    let (best, normal, worst) = (0, 1, 2);
    if words > WORDS_MOST {
        notes.above(Severity::Error, words, worst);
    } else if words > most {
        let limit = if most == WORDS_BEST { best } else { normal };
        notes.above(Severity::Warning, words, limit);
    } else if words > WORDS_BEST {
        notes.above(Severity::Information, words, best);
    }
}

/// How many words a line has; one of a language without spaces is counted in signs that make about a word.
pub fn words(text: &str) -> usize {
    let (count, per_word) = size(text);
    count.div_ceil(per_word)
}

/// How long a line is, and how many of these units make a word: words where they are parted by spaces, else
/// the signs that a reader sees.
pub fn size(text: &str) -> (usize, usize) {
    let (mut ideograms, mut joined) = (0, 0);
    for sign in text.chars() {
        match sign {
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' => ideograms += 1,
            '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
                joined += 1
            }
            _ => {}
        }
    }
    let letters = || text.chars().filter(|c| c.is_alphabetic()).count();
    if ideograms + joined > 0 && (ideograms + joined) * 2 > letters() {
        let seen = text.graphemes(true);
        let count = seen
            .filter(|g| g.chars().any(char::is_alphanumeric))
            .count();
        return (
            count,
            if ideograms > joined {
                IDEOGRAMS_PER_WORD
            } else {
                SIGNS_PER_WORD
            },
        );
    }
    let pieces = text.split([' ', '\t']);
    let words = pieces.filter(|piece| piece.chars().any(char::is_alphanumeric));
    (words.count(), 1)
}

/// S04.
pub fn one_sentence(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let text = reading.text(line);
    let mut ends = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let wide = matches!(c, '。' | '！' | '？');
        let after = next.is_none_or(|next| next.is_whitespace() || next == '»');
        if wide || matches!(c, '.' | '!' | '?' | '؟' | '۔' | '।' | '።') && after {
            ends.push(at + c.len_utf8());
        }
    }
    // The last one ends the line; a full stop of an abbreviation is followed by a small letter or a digit.
    let more = ends.into_iter().filter(|end| {
        let rest = text[*end..].trim_start_matches([' ', '\u{a0}', '»', '"']);
        let next = rest.chars().next();
        let before = text[..*end].trim_end_matches(['.', '!', '?']);
        let word = before.rsplit([' ', '\'']).next().unwrap_or_default();
        let short = matches!(
            word,
            "M" | "MM" | "Mme" | "Mlle" | "Dr" | "Mr" | "Mrs" | "Ms" | "St"
        );
        next.is_some_and(|next| !next.is_lowercase() && next.is_alphabetic()) && !short
    });
    if let Some(end) = more.min() {
        notes.words(Severity::Error, text[end..].trim());
    }
}

/// S15.
pub fn commas(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let commas = reading
        .tokens(line)
        .iter()
        .filter(|token| token.is_sign(&[",", "،", "、", "，"]));
    let count = commas.count();
    if count > COMMAS_MOST {
        notes.above(Severity::Warning, count, 1);
    } else if count > COMMAS_BEST {
        notes.above(Severity::Information, count, 0);
    }
}

/// Nouns of action whose ending does not tell.
const ACTIONS: [&str; 22] = [
    "envoi",
    "demande",
    "retrait",
    "dépôt",
    "rejet",
    "refus",
    "achat",
    "retour",
    "recours",
    "clôture",
    "remise",
    "arrêt",
    "appel",
    "calcul",
    "suivi",
    "accès",
    "choix",
    "report",
    "recherche",
    "départ",
    "début",
    "contrôle",
];
/// Words with an ending of nouns of action that are none.
const NO_ACTIONS: [&str; 35] = [
    "moment",
    "document",
    "appartement",
    "logement",
    "bâtiment",
    "médicament",
    "vêtement",
    "instrument",
    "élément",
    "argent",
    "comment",
    "aliment",
    "question",
    "condition",
    "station",
    "nation",
    "avion",
    "télévision",
    "chance",
    "enfance",
    "france",
    "page",
    "image",
    "âge",
    "village",
    "garage",
    "étage",
    "message",
    "silence",
    "science",
    "agence",
    "urgence",
    "administration",
    "association",
    "population",
];

/// W10.
pub fn nominalisations(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const ENDINGS: [&str; 8] = [
        "tion", "sion", "ment", "ance", "ence", "age", "ture", "xion",
    ];
    let tokens = reading.tokens(line);
    let nouns: Vec<&str> = tokens
        .iter()
        .filter(|token| token.is_word())
        .filter(|token| {
            let word = token.word.trim_end_matches('s');
            // Adverbs end in -ment too.
            let adverb = word.ends_with("ment") && reading.lexicon.is(word, &[Form::Fixed])
                || [
                    "amment", "emment", "ément", "lement", "vement", "tement", "quement", "rement",
                ]
                .iter()
                .any(|ending| word.ends_with(ending))
                    && !is_noun_here(tokens, token.start);
            let by_ending = ENDINGS.iter().any(|ending| word.ends_with(ending));
            let action = ACTIONS.contains(&word) || by_ending && word.chars().count() > 5;
            action && !adverb && !NO_ACTIONS.contains(&word)
        })
        .map(|token| token.text.as_str())
        .collect();
    if nouns.len() > NOMINALISATIONS_MOST {
        notes.words(Severity::Information, nouns.join(", "));
    }
}

/// Whether the word that begins here has a word of nouns before it.
fn is_noun_here(tokens: &[crate::falc::tokens::Token], start: usize) -> bool {
    let at = tokens.iter().position(|token| token.start == start);
    let before = at.and_then(|at| super::before(tokens, at));
    before.is_some_and(|before| {
        before.is_any(&crate::falc::grammar::DETERMINERS)
            || before.is_any(&["de", "d'", "par", "en", "sans", "et"])
    })
}

/// W09.
pub fn long_words(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let most = match reading.profile {
        Profile::French => LETTERS_MOST,
        _ => LETTERS_MOST_ENGLISH,
    };
    for token in reading.tokens(line) {
        let letters = token.text.chars().filter(|c| c.is_alphabetic()).count();
        if token.piece == Piece::Word && !token.quoted && letters > most {
            notes.words(Severity::Warning, token.text.as_str());
        }
    }
}
