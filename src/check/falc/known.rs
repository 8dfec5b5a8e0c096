//! What the rules know beside the sentences: words, terms, what the glossary explains.

use super::super::proof::Proof;
use super::in_file;
use crate::content;
use crate::falc::{Explained, Lexicon, SHIPPED_TERMS, SHIPPED_WORDS, Terms};
use crate::problem::{Fault, Problem, Severity};
use crate::words::{Locale, REFERENCE, glossary};

/// What holds for all languages.
pub(super) struct Known {
    /// Known French words.
    pub lexicon: Lexicon,
    /// Words that lessons mark and the glossary explains.
    pub glossary: Explained,
    /// Those that are one word.
    bases: Vec<String>,
}

impl Known {
    /// Reads the list of words and the glossary.
    pub fn read(proof: &mut Proof) -> Self {
        Self {
            lexicon: lexicon(proof),
            glossary: explained(proof),
            bases: bases(proof),
        }
    }

    /// The marked and explained word of which this is a form, such as "signaler" of "signalez".
    pub fn base(&self, word: &str) -> Option<String> {
        base(&self.bases, word)
    }
}

/// Single words that lessons mark and the French glossary explains.
pub(in crate::check) fn bases(proof: &Proof) -> Vec<String> {
    let words = proof.french_words().into_keys();
    let single = words.filter(|word| !word.contains(' '));
    let explained = single.filter(|word| proof.content.texts.has(&REFERENCE, &glossary(word)));
    explained.collect()
}

/// The one of these words that can take this form, small where the form is: the glossary does not mind.
pub(in crate::check) fn base(bases: &[String], form: &str) -> Option<String> {
    let small = form.to_lowercase();
    let has = |base: &&String| {
        let mut forms = Explained::default();
        forms.add(base);
        forms.whole().has(&small)
    };
    let base = bases.iter().find(has)?;
    let capitals = base.chars().filter(|c| c.is_uppercase()).count();
    let as_it_is = capitals > 1 || form.starts_with(char::is_uppercase);
    Some(if as_it_is {
        base.clone()
    } else {
        base.to_lowercase()
    })
}

/// The list in the folder, else the shipped one. Lines that can't be read are reported.
fn lexicon(proof: &mut Proof) -> Lexicon {
    let path = proof.file(&REFERENCE, content::KNOWN_WORDS);
    let own = content::text_beside(&path);
    let (lexicon, faults) = Lexicon::read(own.as_deref().unwrap_or(SHIPPED_WORDS));
    for fault in faults {
        let told = Fault::new("known-word").with("text", &fault.text);
        let problem = Problem {
            line: fault.line,
            column: 1,
            severity: Severity::Error,
            ..Problem::of_file(&path, "falc-W01", told)
        };
        in_file(proof, problem);
    }
    lexicon
}

/// The terms of a language; French falls back to those shipped.
pub(super) fn terms(proof: &mut Proof, locale: &Locale) -> Terms {
    let path = proof.file(locale, content::TERMS);
    let shipped = (*locale == REFERENCE).then(|| SHIPPED_TERMS.to_owned());
    let Some(text) = content::text_beside(&path).or(shipped) else {
        return Terms::default();
    };
    match Terms::read(&text) {
        Ok(terms) => terms,
        Err(error) => {
            let fault = |why| Fault::new("terms-syntax").with("why", why);
            let problem = Problem::of_ron(&path, &text, &error, "falc-W04", fault);
            in_file(proof, problem);
            Terms::default()
        }
    }
}

/// Words that lessons mark and that have an entry in the French glossary.
fn explained(proof: &Proof) -> Explained {
    let mut explained = Explained::default();
    for word in proof.french_words().keys() {
        if proof.content.texts.has(&REFERENCE, &glossary(word)) {
            explained.add(word);
        }
    }
    // While a lesson can't be read, its marks are unknown; the ids of entries tell most words.
    for (message, _) in proof.messages(&REFERENCE) {
        if let Some(slug) = message.id.strip_prefix("glossary_") {
            explained.add(&slug.replace('-', " "));
        }
    }
    explained
}
