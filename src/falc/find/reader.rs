//! Whom a sentence speaks to and of: impersonal turns, pronouns without a noun, "tu".

use super::{before, opens, stands};
use crate::falc::forms::Form;
use crate::falc::line::{Profile, Reading, Role};
use crate::falc::record::Notes;
use crate::falc::tokens::Token;
use crate::problem::Severity;

/// S13.
pub fn addressed(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for at in 0..tokens.len() {
        let length = match reading.profile {
            Profile::French => impersonal(tokens, at),
            _ => impersonal_english(tokens, at),
        };
        if length > 0 {
            notes.words(
                Severity::Warning,
                reading.lines[line].words(at, at + length - 1),
            );
            return;
        }
    }
}

/// Judgements behind "il est".
const JUDGED: [&str; 26] = [
    "possible",
    "impossible",
    "nécessaire",
    "obligatoire",
    "interdit",
    "défendu",
    "important",
    "impératif",
    "conseillé",
    "recommandé",
    "déconseillé",
    "préférable",
    "indispensable",
    "utile",
    "inutile",
    "essentiel",
    "demandé",
    "rappelé",
    "précisé",
    "autorisé",
    "permis",
    "souhaitable",
    "prévu",
    "constaté",
    "décidé",
    "proposé",
];

/// How many words of an impersonal turn begin here.
fn impersonal(tokens: &[Token], at: usize) -> usize {
    const VERBS: [&str; 14] = [
        "faut",
        "faudra",
        "faudrait",
        "fallait",
        "convient",
        "conviendra",
        "importe",
        "suffit",
        "suffira",
        "appartient",
        "incombe",
        "vaut",
        "s'agit",
        "convenait",
    ];
    let Some(token) = tokens.get(at) else {
        return 0;
    };
    if token.is("on") {
        return 2.min(tokens.len() - at);
    }
    if token.is("il") {
        let next = (at + 1..tokens.len()).find(|at| {
            !tokens[*at].is_any(&["ne", "n'", "vous", "nous", "lui", "leur", "me", "m'"])
        });
        let verb = next.and_then(|at| tokens.get(at));
        if verb.is_some_and(|verb| verb.is_any(&VERBS)) {
            return next.unwrap_or(at) + 1 - at;
        }
    }
    let be = ["est", "sera", "serait", "était", "été"];
    // "il est interdit", "il a été décidé", "est-il possible"
    let it = token.is("il");
    let asked = token.is_any(&be)
        && tokens
            .get(at + 1)
            .is_some_and(|next| next.is("il") && next.joined);
    if it || asked {
        let window = tokens.iter().enumerate().skip(at + 1).take(6);
        let mut has_be = asked;
        for (place, next) in window {
            has_be = has_be || next.is_any(&be);
            if next.is_any(&JUDGED) && has_be {
                let link = tokens.get(place + 1);
                let link = link
                    .is_some_and(|link| link.is_any(&["de", "d'", "que", "qu'", "aux", "à", "au"]));
                return if link { place + 1 - at } else { 0 };
            }
            if next.is_sign(&[",", "."]) {
                break;
            }
        }
    }
    0
}

fn impersonal_english(tokens: &[Token], at: usize) -> usize {
    const TURNS: [&[&str]; 8] = [
        &["it", "is", "necessary"],
        &["it", "is", "important"],
        &["it", "is", "forbidden"],
        &["it", "is", "possible"],
        &["it", "is", "recommended"],
        &["it", "is", "mandatory"],
        &["one", "must"],
        &["one", "can"],
    ];
    let found = TURNS.iter().find(|turn| stands(tokens, at, turn));
    found.map_or(0, |turn| turn.len())
}

/// S18.
pub fn pronouns(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let Some(at) = tokens
        .iter()
        .position(|token| token.is_word() || token.quoted)
    else {
        return;
    };
    let first = &tokens[at];
    let french = reading.profile == Profile::French;
    let pronouns: &[&str] = if french {
        &["il", "elle", "ils", "elles", "cela", "ça"]
    } else {
        &["it", "they", "he", "she"]
    };
    if !first.is_any(pronouns) || !opens(tokens, at) || reading.role == Role::Title {
        return;
    }
    let next = tokens.get(at + 1);
    // "il y a", "il faut", "il pleut" stand for nothing.
    let empty = next.is_some_and(|next| {
        next.is_any(&[
            "y", "n'y", "faut", "faudra", "pleut", "neige", "fait", "manque", "reste", "suffit",
        ])
    }) || impersonal(tokens, at) > 0
        || stands(tokens, at + 1, &["n'", "y"])
        || stands(tokens, at + 1, &["est", "midi"]);
    let earlier = line
        .checked_sub(1)
        .map_or(&[][..], |line| reading.tokens(line));
    let noun = earlier.iter().any(|token| {
        token.quoted
            || token.is_word()
                && (reading.lexicon.is(&token.word, &[Form::Noun])
                    || token.word.chars().count() > 3)
    });
    let it = !french && first.is("it") && next.is_some_and(|next| next.is("is"));
    if !empty && !noun && !it {
        notes.words(Severity::Warning, first.text.as_str());
    }
}

/// W11, of which only this can be found.
pub fn familiar(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let found = tokens.iter().enumerate().find(|(at, token)| {
        let toi = token.is_any(&["tu", "toi", "t'"]);
        // "a-t-il" has no "tu".
        toi && !(token.is("t'") && before(tokens, *at).is_some_and(|b| b.joined))
    });
    if let Some((_, token)) = found {
        notes.words(Severity::Warning, token.text.as_str());
    }
}
