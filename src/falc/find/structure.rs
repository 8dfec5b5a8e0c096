//! Steps, titles, descriptions: how much stands together.

use super::counting::size;
use crate::falc::forms::Form;
use crate::falc::grammar::ends_as_you;
use crate::falc::line::{Profile, Reading, Role};
use crate::falc::record::Notes;
use crate::falc::rules::limits::*;
use crate::problem::Severity;

/// T01.
pub fn much(reading: &Reading<'_>, _: usize, notes: &mut Notes) {
    if reading.role != Role::Value {
        return;
    }
    let lines = reading.lines.len();
    if lines > SENTENCES_MOST {
        notes.above(Severity::Error, lines, 0);
        return;
    }
    let sizes = reading.lines.iter().map(|line| size(&line.text));
    // Scripts without spaces are counted in words of as many signs.
    let words: usize = sizes.map(|(count, per_word)| count / per_word).sum();
    if words > STEP_WORDS_MOST {
        notes.above(Severity::Error, words, 1);
    }
}

/// T02.
pub fn depth(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let first = reading.text(line).split(' ').next().unwrap_or_default();
    let parts: Vec<&str> = first.trim_end_matches('.').split('.').collect();
    let numbered = parts.len() > 1
        && parts
            .iter()
            .all(|part| part.len() < 3 && part.starts_with(|c: char| c.is_ascii_digit()));
    if numbered && matches!(reading.role, Role::Title | Role::Value | Role::Question) {
        notes.words(Severity::Error, first);
    }
}

/// T03.
pub fn title(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let (count, per_word) = size(reading.text(line));
    if reading.role == Role::Title && count > TITLE_WORDS_MOST * per_word {
        notes.above(Severity::Warning, count.div_ceil(per_word), 0);
    }
}

/// T07.
pub fn one_instruction(reading: &Reading<'_>, _: usize, notes: &mut Notes) {
    if !matches!(reading.role, Role::Value | Role::Question) {
        return;
    }
    let mut orders = Vec::new();
    for line in 0..reading.lines.len() {
        let tokens = reading.tokens(line);
        for (at, token) in tokens.iter().enumerate() {
            let opens = super::opens(tokens, at)
                || super::before(tokens, at).is_some_and(|before| {
                    before.is_sign(&[",", ":"])
                        || before.is_any(&["puis", "et", "ensuite", "maintenant", "d'abord"])
                });
            let order = match reading.profile {
                Profile::French => {
                    let asked = tokens
                        .get(at + 1)
                        .is_some_and(|next| next.joined && next.is("vous"));
                    ends_as_you(&token.word)
                        && reading.lexicon.is(&token.word, &[Form::Present])
                        && !asked
                }
                _ => false,
            };
            if opens && order {
                orders.push(token.text.clone());
                // Two in one sentence are the matter of another rule.
                break;
            }
        }
    }
    if orders.len() > ORDERS_MOST {
        notes.words(Severity::Information, orders.join(", "));
    }
}

/// I02.
pub fn description(reading: &Reading<'_>, line: usize, notes: &mut Notes) {
    let (count, per_word) = size(reading.text(line));
    if reading.role == Role::Picture && count > DESCRIPTION_WORDS_MOST * per_word {
        notes.above(Severity::Error, count.div_ceil(per_word), 0);
    }
}
