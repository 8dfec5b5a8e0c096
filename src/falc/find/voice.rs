//! Passive and negation.

use super::{before, past_adverbs, stands};
use crate::falc::forms::Form;
use crate::falc::grammar::{BE, is_adverb, is_moved, is_participle, is_state};
use crate::falc::line::{Profile, Reading};
use crate::falc::record::Notes;
use crate::falc::tokens::Token;
use crate::problem::Severity;

/// S07.
pub fn passive(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    for at in 0..tokens.len() {
        let end = match reading.profile {
            Profile::French => {
                passive_at(tokens, at, reading).or_else(|| made(tokens, at, reading))
            }
            _ => passive_english(tokens, at),
        };
        if let Some(end) = end {
            notes.words(Severity::Warning, reading.lines[line].words(at, end));
            return;
        }
    }
}

/// How an appointment is, once someone has acted: in the present it is a state.
const SETTLED: [&str; 8] = [
    "annulé",
    "annulée",
    "annulés",
    "annulées",
    "confirmé",
    "confirmée",
    "confirmés",
    "confirmées",
];

/// "être" and a participle, from `at` on: where it ends.
fn passive_at(tokens: &[Token], at: usize, reading: &Reading<'_>) -> Option<usize> {
    let be = tokens.get(at)?;
    if !be.is_any(&BE) || is_reflexive(tokens, at) {
        return None;
    }
    let mut next = at + 1;
    // "sont-elles payées"
    while tokens.get(next).is_some_and(|token| token.joined) {
        next += 1;
    }
    next = past_adverbs(tokens, next);
    // "sont, après examen, payées"
    if tokens.get(next).is_some_and(|token| token.is_sign(&[","])) {
        let close = tokens
            .iter()
            .skip(next + 1)
            .position(|token| token.is_sign(&[","]))?;
        next = past_adverbs(tokens, next + close + 2);
    }
    // "n'est remis", "sont tous deux payés"
    let participle = tokens.get(next)?;
    if !participle.is_word() || !is_participle(&participle.word, reading.lexicon) {
        return None;
    }
    // "il est interdit de" is impersonal: another rule says so.
    let judged = before(tokens, at).is_some_and(|before| before.is("il"))
        && tokens
            .get(next + 1)
            .is_some_and(|link| link.is_any(&["de", "d'", "que", "qu'"]));
    if judged {
        return None;
    }
    // "est fait pour vous" tells what a thing is good for, "est annulé" how it is now.
    let fit = participle.is_any(&["fait", "faite", "faits", "faites"])
        && tokens.get(next + 1).is_some_and(|link| link.is("pour"));
    let settled = be.is_any(&["est", "sont"]) && participle.is_any(&SETTLED);
    let by_someone = tokens.get(next + 1).is_some_and(|link| link.is("par"));
    if fit || settled && !by_someone {
        return None;
    }
    // "a été" alone, "est né"
    if participle.is("été") || is_moved(&participle.word) {
        return None;
    }
    let by = tokens
        .iter()
        .skip(next + 1)
        .take(2)
        .any(|token| token.is("par"));
    let done = be.is("été");
    (by || done || !is_state(&participle.word, reading.lexicon)).then_some(next)
}

/// "s'est", "vous vous êtes": a verb with its own pronoun is no passive.
fn is_reflexive(tokens: &[Token], at: usize) -> bool {
    let Some(previous) = before(tokens, at) else {
        return false;
    };
    previous.is_any(&["se", "s'", "me", "m'", "te", "t'"])
        || previous.is_any(&["nous", "vous"]) && at > 1 && tokens[at - 2].word == previous.word
}

/// "se faire aider", "se voir refuser".
fn made(tokens: &[Token], at: usize, reading: &Reading<'_>) -> Option<usize> {
    const MAKE: [&str; 10] = [
        "faire", "fait", "fais", "faites", "font", "voir", "voit", "voient", "vu", "voyez",
    ];
    let make = tokens.get(at)?;
    if !make.is_any(&MAKE) {
        return None;
    }
    let is_own = |token: &Token| token.is_any(&["se", "s'", "me", "m'", "te"]);
    let own = before(tokens, at).is_some_and(is_own)
        // "s'est vu proposer"
        || at > 1 && is_own(&tokens[at - 2]) && tokens[at - 1].is_any(&BE)
        || stands(tokens, at.saturating_sub(2), &["vous", "vous"]) && at > 1
        || tokens.get(at + 1).is_some_and(|token| token.joined && token.is_any(&["vous", "toi"]));
    if !own {
        return None;
    }
    let mut next = at + 1;
    while tokens
        .get(next)
        .is_some_and(|token| token.joined || is_adverb(&token.word))
    {
        next += 1;
    }
    let verb = tokens.get(next)?;
    let infinitive = reading.lexicon.is(&verb.word, &[Form::Infinitive])
        || !reading.lexicon.knows(&verb.word)
            && ["er", "ir", "re"]
                .iter()
                .any(|end| verb.word.ends_with(end));
    (verb.is_word() && infinitive).then_some(next)
}

fn passive_english(tokens: &[Token], at: usize) -> Option<usize> {
    const BE: [&str; 8] = ["am", "is", "are", "was", "were", "be", "been", "being"];
    const IRREGULAR: [&str; 30] = [
        "done",
        "made",
        "seen",
        "taken",
        "given",
        "known",
        "written",
        "shown",
        "kept",
        "found",
        "brought",
        "sent",
        "told",
        "held",
        "built",
        "paid",
        "spent",
        "sold",
        "bought",
        "caught",
        "chosen",
        "stolen",
        "hidden",
        "drawn",
        "forgotten",
        "read",
        "put",
        "said",
        "left",
        "thrown",
    ];
    const STATES: [&str; 14] = [
        "closed",
        "tired",
        "married",
        "worried",
        "interested",
        "finished",
        "used",
        "needed",
        "limited",
        "signed",
        "blocked",
        "locked",
        "scared",
        "red",
    ];
    tokens.get(at).filter(|token| token.is_any(&BE))?;
    let mut next = at + 1;
    while tokens.get(next).is_some_and(|token| {
        token.is_any(&["not", "now", "also", "always", "never", "often", "then"])
            || token.word.ends_with("ly")
    }) {
        next += 1;
    }
    let word = tokens.get(next).filter(|token| token.is_word())?;
    let by = tokens.get(next + 1).is_some_and(|token| token.is("by"));
    let ends = word.word.ends_with("ed") && word.word.len() > 4;
    let participle = word.is_any(&IRREGULAR) || ends;
    let state = word.is_any(&STATES) || word.is_any(&["left", "put", "read"]);
    (participle && (by || !state)).then_some(next)
}

/// S08.
pub fn negation(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let tokens = reading.tokens(line);
    let found: Vec<usize> = (0..tokens.len())
        .filter(|at| match reading.profile {
            Profile::French => negates(tokens, *at),
            _ => negates_english(tokens, *at),
        })
        .collect();
    let severity = match found.len() {
        0 => return,
        1 => Severity::Warning,
        _ => Severity::Error,
    };
    let first = found.first().copied().unwrap_or_default();
    let words = reading.lines[line].words(first, (first + 2).min(tokens.len() - 1));
    notes.words(severity, words);
}

fn negates(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    if token.is_any(&["ne", "n'"]) {
        let earlier = &tokens[..at];
        // The empty "ne" of "à moins qu'il ne pleuve".
        let empty = (0..at).any(|at| {
            stands(earlier, at, &["à", "moins"])
                || stands(earlier, at, &["avant"])
                || stands(earlier, at, &["peur"])
                || stands(earlier, at, &["crainte"])
                || tokens[at].word.starts_with("crai")
        });
        let full = tokens
            .iter()
            .skip(at + 1)
            .take(6)
            .any(|token| token.is_any(&["pas", "plus", "jamais", "rien", "aucun", "aucune"]));
        return full || !empty;
    }
    // "Pas de code par téléphone", "jamais de code" without a verb.
    let alone = token.is_any(&["pas", "jamais", "aucun", "aucune"])
        && super::opens(tokens, at)
        && !tokens.iter().any(|token| token.is_any(&["ne", "n'"]));
    alone
        && tokens.get(at + 1).is_some_and(|next| {
            next.is_any(&["de", "d'", "besoin", "encore"]) || token.is_any(&["aucun", "aucune"])
        })
}

fn negates_english(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| {
        token.is_any(&[
            "not", "never", "nothing", "nobody", "cannot", "neither", "nor",
        ]) || token.word.ends_with("n't")
            || token.is("no") && !super::opens(tokens, at)
    })
}
