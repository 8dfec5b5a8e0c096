//! How ideas hang together in a sentence: joined, nested, conditional, enumerated, reported.

use super::{before, opens, stands};
use crate::falc::forms::Form;
use crate::falc::grammar::{
    CLITICS, DETERMINERS, PREPOSITIONS, SUBJECTS, is_finite, is_only_finite,
};
use crate::falc::lexicon::Lexicon;
use crate::falc::line::{Profile, Reading};
use crate::falc::record::Notes;
use crate::falc::rules::limits::*;
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
    if begins_verb(tokens, next, lexicon) {
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
    const ORDERS: [&str; 20] = [
        "click", "press", "choose", "type", "write", "read", "open", "close", "go", "look", "call",
        "ask", "tell", "send", "wait", "listen", "keep", "put", "take", "give",
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

/// S03.
pub fn nesting(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let french = reading.profile == Profile::French;
    let opening: Vec<&str> = (0..tokens.len())
        .filter(|at| {
            if french {
                subordinates(tokens, *at)
            } else {
                subordinates_english(tokens, *at)
            }
        })
        .map(|at| tokens[at].text.as_str())
        .collect();
    if opening.len() > SUBORDINATES_MOST {
        notes.words(Severity::Warning, opening.join(", "));
    }
}

/// Whether a subordinate clause begins here.
fn subordinates(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let previous = before(tokens, at);
    match token.word.as_str() {
        "dont" | "lorsque" | "lorsqu'" | "puisque" | "puisqu'" | "laquelle" | "lequel"
        | "lesquels" | "lesquelles" | "quoique" => true,
        // A question begins with them.
        "qui" | "où" | "quand" => {
            !opens(tokens, at) || token.is("quand") && !tokens.iter().any(|t| t.is_sign(&["?"]))
        }
        "si" => {
            // "si grand" is no condition.
            tokens.get(at + 1).is_some_and(|next| {
                next.is_any(&SUBJECTS) || next.is("vous") || next.is_any(&DETERMINERS)
            })
        }
        "s'" => tokens
            .get(at + 1)
            .is_some_and(|next| next.is_any(&["il", "ils"])),
        "que" | "qu'" => {
            let earlier = &tokens[at.saturating_sub(5)..at];
            let compared = earlier.iter().any(|token| {
                token.is_any(&[
                    "plus", "moins", "aussi", "autant", "autre", "autres", "même", "mêmes", "tel",
                    "telle", "meilleur", "plutôt", "mieux", "ne", "n'",
                ])
            });
            let negated = earlier.iter().any(|token| token.is_any(&["pas", "jamais"]));
            let asked = previous.is_some_and(|before| {
                before.is("est-ce") || before.is("ce") && at > 1 && tokens[at - 2].is("est")
            });
            !opens(tokens, at)
                && (!compared
                    || negated
                    || previous
                        .is_some_and(|p| p.is_any(&["moins"]) && at > 1 && tokens[at - 2].is("à")))
                && !asked
        }
        _ => false,
    }
}

fn subordinates_english(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let inner = !opens(tokens, at);
    match token.word.as_str() {
        "which" | "who" | "whose" | "where" | "when" => inner,
        "because" | "although" | "unless" | "while" | "if" | "whereas" => true,
        "that" => {
            inner
                && before(tokens, at)
                    .is_some_and(|before| !before.is_any(&["after", "before", "of", "do", "does"]))
                && tokens.get(at + 1).is_some_and(|next| {
                    next.is_any(&[
                        "you", "it", "he", "she", "they", "we", "i", "is", "the", "your", "has",
                        "can", "was",
                    ])
                })
        }
        _ => false,
    }
}

/// S12.
pub fn conditions(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let french = reading.profile == Profile::French;
    let mut count = 0;
    let mut first = None;
    let mut at = 0;
    while at < tokens.len() {
        let (length, leads) = if french {
            condition(tokens, at)
        } else {
            condition_english(tokens, at)
        };
        if length > 0 {
            count += 1;
            if leads && opens(tokens, at) {
                first = Some(at);
            }
        }
        at += length.max(1);
    }
    if first.is_some() || count > CONDITIONS_MOST {
        let end = first.map_or(tokens.len(), |at| at + 2);
        notes.words(
            Severity::Warning,
            reading.lines[line].words(first.unwrap_or(0), end),
        );
    }
}

/// How many words of a condition begin here, and whether it is hard to read at the beginning.
fn condition(tokens: &[Token], at: usize) -> (usize, bool) {
    let subject = |at: usize| {
        tokens.get(at).is_some_and(|next| {
            next.is_any(&SUBJECTS)
                || next.is("vous")
                || next.is_any(&DETERMINERS)
                || next.quoted
                || next.is_capital()
        })
    };
    let asked = before(tokens, at).is_some_and(|before| {
        before.is_any(&[
            "demande",
            "demandez",
            "sait",
            "savoir",
            "savez",
            "vérifie",
            "vérifiez",
        ])
    });
    if stands(tokens, at, &["si"]) && subject(at + 1) && !asked {
        (1, true)
    } else if stands(tokens, at, &["s'", "il"]) || stands(tokens, at, &["s'", "ils"]) {
        (2, true)
    } else if stands(tokens, at, &["sauf", "si"]) || stands(tokens, at, &["même", "si"]) {
        (2, true)
    } else if stands(tokens, at, &["à", "moins"]) || stands(tokens, at, &["sous", "réserve"]) {
        (2, true)
    } else if stands(tokens, at, &["à", "condition"]) || stands(tokens, at, &["pourvu"]) {
        (2, true)
    } else if stands(tokens, at, &["en", "cas", "de"]) || stands(tokens, at, &["en", "cas", "d'"]) {
        (3, false)
    } else if stands(tokens, at, &["au", "cas", "où"]) || stands(tokens, at, &["dans", "le", "cas"])
    {
        (3, true)
    } else if stands(tokens, at, &["sauf"]) {
        (1, false)
    } else {
        (0, false)
    }
}

fn condition_english(tokens: &[Token], at: usize) -> (usize, bool) {
    if stands(tokens, at, &["if"])
        || stands(tokens, at, &["unless"])
        || stands(tokens, at, &["provided"])
    {
        (1, true)
    } else {
        (0, false)
    }
}

/// S17.
pub fn reported(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    const SAYING: [&str; 21] = [
        "dit", "dis", "disent", "dites", "disait", "dire", "inform", "expliqu", "déclar", "indiqu",
        "précis", "rappel", "annonc", "affirm", "répond", "signal", "prétend", "assur", "confirm",
        "avis", "raconte",
    ];
    const ASKING: [&str; 2] = ["demand", "savoir"];
    let tokens = reading.tokens(line);
    for (at, token) in tokens.iter().enumerate() {
        let begins = |list: &[&str]| {
            token.is_word()
                && list.iter().any(|stem| {
                    if stem.len() < 5 {
                        token.word == *stem
                    } else {
                        token.word.starts_with(stem)
                    }
                })
        };
        // A noun is no saying: "la demande", "un avis".
        let noun = before(tokens, at).is_some_and(|before| {
            before.is_any(&DETERMINERS) && !before.is_any(&["le", "la", "l'", "les"])
        }) || before(tokens, at).is_some_and(|b| b.is_any(&["le", "la", "l'", "les"]))
            && !opens(tokens, at.saturating_sub(1))
            && token.word.ends_with("tion");
        let made_known = token.is("savoir")
            && before(tokens, at)
                .is_some_and(|b| b.is_any(&["faire", "fait", "font"]) || b.is("vous"));
        let asking = begins(&ASKING);
        if noun || !(begins(&SAYING) || asking) {
            continue;
        }
        // "vouloir dire que" explains a word.
        if token.is("dire")
            && before(tokens, at).is_some_and(|b| b.is_any(&["veut", "veulent", "c'est-à"]))
        {
            continue;
        }
        let after = tokens
            .iter()
            .skip(at + 1)
            .take(4)
            .take_while(|t| !t.is_sign(&[",", ":"]));
        let link = after
            .into_iter()
            .find(|t| t.is_any(&["que", "qu'", "si", "s'"]));
        let Some(link) = link else { continue };
        let if_question = link.is_any(&["si", "s'"]);
        if asking && !if_question && !made_known {
            continue;
        }
        notes.words(
            Severity::Information,
            format!("{} {}", token.text, link.text),
        );
        return;
    }
}

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
