//! S02: several ideas joined in one sentence.

use super::before;
use crate::falc::forms::Form;
use crate::falc::grammar::{
    CLITICS, DETERMINERS, PREPOSITIONS, SUBJECTS, is_finite, is_only_finite,
};
use crate::falc::lexicon::Lexicon;
use crate::falc::line::{Profile, Reading};
use crate::falc::record::Notes;
use crate::falc::tokens::{Piece, Token};
use crate::problem::Severity;

/// S02.
pub fn one_idea(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let joined: Vec<usize> = match reading.profile {
        Profile::French => (0..tokens.len())
            .filter(|at| joins(tokens, *at, reading.lexicon))
            .collect(),
        _ => (0..tokens.len())
            .filter(|at| joins_english(tokens, *at))
            .collect(),
    };
    let severity = match joined.len() {
        0 => return,
        1 => Severity::Warning,
        _ => Severity::Error,
    };
    let words = joined
        .first()
        .map(|at| reading.lines[line].words(*at, at + 2));
    notes.words(severity, words.unwrap_or_default());
}

/// Whether a word or a semicolon here joins two verbs in the present of someone.
fn joins(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let semicolon = token.is_sign(&[";"]);
    if !semicolon && !token.is_any(&["et", "ou", "mais", "car", "donc", "puis"]) {
        return false;
    }
    // "Vous venez ou vous restez ?" asks one thing.
    if token.is("ou") && tokens.last().is_some_and(|last| last.is_sign(&["?"])) {
        return false;
    }
    // "et puis", "ou bien": the first of the two counts.
    if before(tokens, at).is_some_and(|before| before.is_any(&["et", "ou", "mais"])) {
        return false;
    }
    let left = tokens.iter().take(at).enumerate();
    let mut left = left.filter(|(place, token)| {
        is_finite(&token.word, lexicon) && !is_noun_at(tokens, *place, lexicon)
    });
    if left.next().is_none() {
        return false;
    }
    let mut next = at + 1;
    const LINKS: [&str; 12] = [
        "ensuite",
        "alors",
        "puis",
        "aussi",
        "même",
        "donc",
        "enfin",
        "après",
        "bien",
        "ici",
        "là",
        "maintenant",
    ];
    while tokens
        .get(next)
        .is_some_and(|token| token.is_any(&LINKS) || token.is_sign(&[","]))
    {
        next += 1;
    }
    let Some(first) = tokens.get(next) else {
        return false;
    };
    if semicolon
        || first.is_any(&SUBJECTS)
        || first.is_any(&["si", "s'", "que", "qu'", "quand"]) && !first.is("s'")
    {
        return true;
    }
    if first.is("s'")
        && tokens
            .get(next + 1)
            .is_some_and(|t| t.is_any(&["il", "ils"]))
    {
        return true;
    }
    // Behind "se" comes a verb, known or not.
    let own = first.is_any(&["se", "s'"]);
    let infinitive = tokens.get(next + 1).is_some_and(|verb| {
        ["er", "ir", "re"]
            .iter()
            .any(|end| verb.word.ends_with(end))
    });
    if own && !infinitive || begins_verb(tokens, next, lexicon) {
        return true;
    }
    // A new subject with its verb: "mais la borne reste ouverte".
    let rest = tokens.iter().enumerate().skip(next).take(6);
    let mut rest = rest.take_while(|(_, token)| {
        !token.is_sign(&[","]) && !token.is_any(&["qui", "que", "qu'", "dont"])
    });
    (first.is_any(&DETERMINERS) || first.is_capital())
        && rest.any(|(place, token)| {
            place > next && is_finite(&token.word, lexicon) && !is_noun_at(tokens, place, lexicon)
        })
}

/// Whether a verb begins here, its pronouns first.
fn begins_verb(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    let mut verb = at;
    while tokens.get(verb).is_some_and(|token| token.is_any(&CLITICS)) {
        verb += 1;
    }
    let Some(token) = tokens.get(verb) else {
        return false;
    };
    if is_only_finite(&token.word, lexicon) {
        return true;
    }
    // "le", "la", "les" stand before nouns too; "ferme la porte" has its object behind it.
    let bare = tokens[at..verb]
        .iter()
        .all(|token| !token.is_any(&["le", "la", "les", "l'", "leur", "en"]));
    let object = tokens.get(verb + 1).is_some_and(|token| {
        token.is_any(&DETERMINERS) && !token.is_any(&["du", "des", "au", "aux"])
    });
    bare && object && is_finite(&token.word, lexicon)
}

/// Whether the word here stands where a noun stands.
fn is_noun_at(tokens: &[Token], at: usize, lexicon: &Lexicon) -> bool {
    // These stand before verbs too: "il la ferme", "il en parle".
    const BOTH: [&str; 7] = ["le", "la", "l'", "les", "leur", "en", "tout"];
    let Some(token) = tokens.get(at) else {
        return true;
    };
    let Some(before) = before(tokens, at) else {
        return false;
    };
    let only = is_only_finite(&token.word, lexicon);
    let small = before.is_any(&DETERMINERS) || before.is_any(&PREPOSITIONS);
    if small && !(only && before.is_any(&BOTH)) {
        return true;
    }
    if only {
        return false;
    }
    before.piece == Piece::Number
        || is_finite(&before.word, lexicon) && !before.is_any(&SUBJECTS)
        || lexicon.is(&before.word, &[Form::Adjective])
            && super::before(tokens, at - 1).is_some_and(|before| before.is_any(&DETERMINERS))
            && lexicon.is(&token.word, &[Form::Noun])
}

fn joins_english(tokens: &[Token], at: usize) -> bool {
    const SUBJECTS: [&str; 7] = ["you", "it", "he", "she", "they", "we", "i"];
    const ORDERS: [&str; 24] = [
        "block", "delete", "report", "search", "click", "press", "choose", "type", "write", "read",
        "open", "close", "go", "look", "call", "ask", "tell", "send", "wait", "listen", "keep",
        "put", "take", "give",
    ];
    let Some(token) = tokens.get(at) else {
        return false;
    };
    if !token.is_any(&["and", "or", "but", "then", "so"]) && !token.is_sign(&[";"]) || at == 0 {
        return false;
    }
    if before(tokens, at).is_some_and(|before| before.is_any(&["and", "or", "but"])) {
        return false;
    }
    let mut next = at + 1;
    while tokens
        .get(next)
        .is_some_and(|token| token.is_any(&["then", "also"]))
    {
        next += 1;
    }
    // "you can read and send": one verb carries both.
    let carried = |at: usize| {
        super::before(tokens, at).is_some_and(|before| {
            before.is_any(&["can", "to", "will", "could", "must", "and", "or"])
        })
    };
    let whole =
        |at: &usize| tokens[*at].is_any(&ORDERS) && !carried(*at) || tokens[*at].is_any(&SUBJECTS);
    let or = token.is("or");
    let orders = (0..at).any(|at| tokens[at].is_any(&ORDERS) && carried(at));
    let next = tokens.get(next);
    (0..at).any(|at| whole(&at))
        && next.is_some_and(|next| next.is_any(&SUBJECTS) || next.is_any(&ORDERS) && !orders && !or)
}
