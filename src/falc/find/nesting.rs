//! Clauses inside clauses, conditions, reported speech.

use super::{before, opens, stands};
use crate::falc::grammar::{DETERMINERS, SUBJECTS};
use crate::falc::line::{Profile, Reading};
use crate::falc::record::Notes;
use crate::falc::rules::limits::*;
use crate::falc::tokens::Token;
use crate::problem::Severity;

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
    // Those that are hard to read at the beginning.
    const LEADING: [&[&str]; 10] = [
        &["s'", "il"],
        &["s'", "ils"],
        &["sauf", "si"],
        &["même", "si"],
        &["à", "moins"],
        &["sous", "réserve"],
        &["à", "condition"],
        &["pourvu"],
        &["au", "cas", "où"],
        &["dans", "le", "cas"],
    ];
    const LATER: [&[&str]; 3] = [&["en", "cas", "de"], &["en", "cas", "d'"], &["sauf"]];
    if stands(tokens, at, &["si"]) && subject(at + 1) && !asked {
        return (1, true);
    }
    let length = |list: &[&[&str]]| {
        let found = list.iter().find(|words| stands(tokens, at, words));
        found.map(|words| words.len())
    };
    match (length(&LEADING), length(&LATER)) {
        (Some(length), _) => (length, true),
        (None, Some(length)) => (length, false),
        (None, None) => (0, false),
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
