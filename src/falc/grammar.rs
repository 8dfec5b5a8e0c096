//! Words of French grammar that rules look for. They are not vocabulary: the list of known words is.

mod lists;
mod participles;

use super::forms::{self, Form};
use super::lexicon::Lexicon;

use lists::ADVERBS;
pub use lists::{BE, CLITICS, DETERMINERS, HAVE, PREPOSITIONS, SUBJECTS};
use participles::{MOVED, PARTICIPLES, PARTICIPLES_IN_I, STATES};

/// All forms of the two auxiliaries: always known.
pub fn auxiliaries() -> impl Iterator<Item = &'static str> {
    BE.into_iter().chain(HAVE)
}

/// Whether an adverb can stand here between an auxiliary and its participle.
pub fn is_adverb(word: &str) -> bool {
    ADVERBS.contains(&word) || word.ends_with("ment") && word.len() > 6
}

fn is_form_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|masculine| {
        word.starts_with(masculine)
            && forms::participles(masculine)
                .iter()
                .any(|form| form == word)
    })
}

/// Whether it is a participle that no rule of endings finds.
pub fn is_irregular_participle(word: &str) -> bool {
    let again = word.strip_prefix("re").or_else(|| word.strip_prefix("ré"));
    let is_one = |word: &str| is_form_of(&PARTICIPLES, word) || is_form_of(&PARTICIPLES_IN_I, word);
    is_one(word) || again.is_some_and(|word| word.len() > 4 && is_one(word))
}

/// Whether it is the participle of a movement or a change.
pub fn is_moved(word: &str) -> bool {
    is_form_of(&MOVED, word)
}

/// Whether it is the participle of a lasting state.
pub fn is_state(word: &str, lexicon: &Lexicon) -> bool {
    is_form_of(&STATES, word) || lexicon.is(word, &[Form::Adjective])
}

/// Whether it can be a participle behind an auxiliary.
pub fn is_participle(word: &str, lexicon: &Lexicon) -> bool {
    if word == "été" || is_irregular_participle(word) || is_moved(word) || is_form_of(&STATES, word)
    {
        return true;
    }
    let forms = lexicon.forms(word);
    if !forms.is_empty() {
        return forms.contains(&Form::Participle);
    }
    let ends = |list: &[&str]| list.iter().any(|ending| word.ends_with(ending));
    word.chars().count() >= 4 && ends(&["é", "ée", "és", "ées"])
}

/// Whether it can be the verb of a clause: in a tense and a person.
pub fn is_finite(word: &str, lexicon: &Lexicon) -> bool {
    const TENSES: [Form; 4] = [Form::Present, Form::Past, Form::Future, Form::Conditional];
    let not_a_participle = !matches!(word, "être" | "été" | "étant" | "avoir" | "ayant" | "eu");
    let auxiliary = (BE.contains(&word) || HAVE.contains(&word)) && not_a_participle;
    auxiliary || lexicon.is(word, &TENSES) || ends_as_you(word)
}

/// Whether it can be nothing but the verb of a clause.
pub fn is_only_finite(word: &str, lexicon: &Lexicon) -> bool {
    const OTHERS: [Form; 5] = [
        Form::Noun,
        Form::Adjective,
        Form::Fixed,
        Form::Participle,
        Form::Infinitive,
    ];
    const HOMONYMS: [&str; 6] = ["as", "a", "suis", "fut", "ai", "es"];
    let others =
        lexicon.is(word, &OTHERS) && !BE.contains(&word) && word != "fait" && word != "dit";
    is_finite(word, lexicon) && !others && (word == "a" || !HOMONYMS.contains(&word))
}

/// Whether it ends as a verb does with "vous".
pub fn ends_as_you(word: &str) -> bool {
    let letters = word.chars().count();
    letters > 4 && word.ends_with("ez") && word != "assez"
        || matches!(word, "allez" | "dites" | "faites" | "êtes")
}
