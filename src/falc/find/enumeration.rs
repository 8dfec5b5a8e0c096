//! Things in a row.

use crate::falc::grammar::{DETERMINERS, PREPOSITIONS, SUBJECTS, is_only_finite};
use crate::falc::line::{Profile, Reading};
use crate::falc::record::Notes;
use crate::falc::rules::limits::ITEM_WORDS;
use crate::falc::tokens::{Piece, Token};
use crate::problem::Severity;

/// S16.
pub fn enumeration(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let french = reading.profile == Profile::French;
    let links: &[&str] = if french {
        &["et", "ou", "ni"]
    } else {
        &["and", "or", "nor"]
    };
    let Some(link) = tokens.iter().rposition(|token| token.is_any(links)) else {
        return;
    };
    // The last thing but one stands between the last comma and the link: "A, B et C", "A, B, et C".
    let commas: Vec<usize> = (0..link).filter(|at| tokens[*at].is_sign(&[","])).collect();
    let (start, end) = match commas.as_slice() {
        [.., start, end] if *end + 1 == link => (*start, *end),
        [.., start] => (*start, link),
        [] => return,
    };
    let item = &tokens[start + 1..end];
    let after = tokens[link + 1..].iter();
    let after: Vec<&Token> = after
        .take_while(|token| !token.is_sign(&[",", ":", ";"]))
        .collect();
    let (Some(first), Some(last)) = (item.first(), after.first()) else {
        return;
    };
    let opening = &tokens[..start];
    let clause = |token: &Token| is_clause(token, reading);
    let is_item = item.len() <= ITEM_WORDS && !item.iter().any(clause);
    let begins = first.is_any(&[
        "puis", "mais", "avec", "sans", "then", "but", "with", "without",
    ]);
    if is_item
        && !begins
        && group(first) == group(last)
        && !clause(last)
        && !is_setting(opening)
        && !opening.is_empty()
    {
        let to = (link + 2).min(tokens.len() - 1);
        let words = reading.lines[line].words(start - 1, to);
        notes.words(Severity::Warning, words);
    }
}

/// Whether a word is the verb or the subject of a clause.
fn is_clause(token: &Token, reading: &Reading<'_>) -> bool {
    const ENGLISH: [&str; 16] = [
        "is", "are", "was", "has", "have", "do", "does", "can", "you", "it", "they", "we", "put",
        "write", "press", "not",
    ];
    match reading.profile {
        Profile::French => token.is_any(&SUBJECTS) || is_only_finite(&token.word, reading.lexicon),
        _ => token.is_any(&ENGLISH),
    }
}

/// What kind of word begins a thing in a row: all of them begin alike.
fn group(token: &Token) -> usize {
    const ENGLISH: [&str; 14] = [
        "the", "a", "an", "your", "my", "his", "her", "their", "this", "these", "some", "each",
        "every", "no",
    ];
    if token.is_any(&DETERMINERS) || token.is_any(&ENGLISH) || token.piece == Piece::Number {
        0
    } else if token.is_any(&PREPOSITIONS) {
        1
    } else {
        2
    }
}

/// Whether the words before the first comma only say when or where: "Le soir, …" is no first thing.
fn is_setting(opening: &[Token]) -> bool {
    const SETTINGS: [&str; 16] = [
        "quand", "si", "lorsque", "pour", "avec", "après", "avant", "dans", "sans", "chez", "à",
        "at", "in", "for", "with", "after",
    ];
    let one = !opening.iter().any(|token| token.is_sign(&[","]));
    one && opening.first().is_some_and(|first| first.is_any(&SETTINGS))
}
