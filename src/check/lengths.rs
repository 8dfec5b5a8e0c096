//! What stands on a card or under a question is short: it must fit, and be taken in at a glance.

use super::proof::Proof;
use crate::exercise::Exercise;
use crate::falc;
use crate::problem::Fault;
use crate::words::{Locale, Message, REFERENCE};

/// Words of an answer or of a thing to be put in order.
const CARD: usize = 5;
/// Words of one side of a pair.
const SIDE: usize = 4;
/// Sentences of a question, and of what is said of a right answer.
const SENTENCES: [(&str, usize); 2] = [("question", 1), ("right", 2)];

pub(super) fn prove(proof: &mut Proof) {
    let locales: Vec<Locale> = proof.content.texts.locales().cloned().collect();
    proof.side_by_side(&locales, |proof, locale| {
        for lesson in proof.lessons() {
            for step in lesson.all_steps() {
                let Some(exercise) = &step.exercise else {
                    continue;
                };
                for message in lesson.step_messages(step) {
                    cards(proof, locale, exercise, &message);
                    // Translations have as many sentences as French.
                    if *locale == REFERENCE {
                        sentences(proof, &message);
                    }
                }
            }
        }
    });
}

fn cards(proof: &mut Proof, locale: &Locale, exercise: &Exercise, step: &Message) {
    let most = match exercise {
        Exercise::Choice(_) | Exercise::Order(_) => CARD,
        Exercise::Match(_) => SIDE,
        _ => return,
    };
    let names = exercise.told_apart().into_iter().flatten().flatten();
    for message in names.map(|name| step.attribute(name)) {
        let texts = &proof.content.texts;
        let Some(place) = texts.place(locale, &message) else {
            continue;
        };
        let words = falc::words(&texts.plain(locale, &message));
        if words > most {
            let fault = Fault::new("words-length-card")
                .with("key", message.key())
                .with("words", words)
                .with("most", most.to_string());
            proof.at(place, "words-length", fault);
        }
    }
}

fn sentences(proof: &mut Proof, step: &Message) {
    for (name, most) in SENTENCES {
        let message = step.attribute(name);
        let texts = &proof.content.texts;
        let Some(place) = texts.place(&REFERENCE, &message) else {
            continue;
        };
        let lines = texts.find(&REFERENCE, &message).unwrap_or_default().len();
        if lines > most {
            let fault = Fault::new("words-length-sentences")
                .with("key", message.key())
                .with("lines", lines)
                .with("most", most.to_string());
            proof.at(place, "words-length", fault);
        }
    }
}
