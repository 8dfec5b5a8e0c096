//! A sentence as pieces for the voices of its languages, in words as they are said.

use super::settings::{Language, Settings};
use super::spoken::{Chunk, chunks, clean, say, say_text};
use crate::words::{Locale, REFERENCE, Sentence};

/// Words for one voice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Segment {
    /// The language of the voice.
    pub locale: Locale,
    /// What it says.
    pub text: String,
}

/// Cuts a sentence where the voice changes: French pieces go to the French voice, and so do words
/// in Latin letters inside a language of other letters. Nothing is left for a sentence without words.
pub fn segments(sentence: &Sentence, settings: &Settings) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    for span in &sentence.spans {
        let locale = if span.french {
            &REFERENCE
        } else {
            &sentence.locale
        };
        let language = settings.language(locale);
        let latin = language.latin.as_ref().and_then(|latin| latin.parse().ok());
        match latin {
            None => push(&mut found, locale, &say(&span.text, language)),
            Some(latin) => push_mixed(&mut found, &span.text, (locale, language), &latin, settings),
        }
    }
    for segment in &mut found {
        segment.text = clean(&segment.text);
    }
    found.retain(|segment| has_words(&segment.text));
    let last = found.len().saturating_sub(1);
    for segment in found.iter_mut().take(last) {
        // The sentence is not over: the voice shall not sink as at a full stop.
        if segment.text.ends_with(|c: char| c.is_alphanumeric()) {
            segment
                .text
                .push_str(&settings.language(&segment.locale).pause);
        }
    }
    found
}

/// How a person reads a sentence, where addresses, numbers or signs in it are not said as they are written.
/// What the tables list only to mend a speech program (`mail` as `mèl`, short vowels) is left as it is.
pub fn said_by_a_person(sentence: &Sentence, settings: &Settings) -> Option<String> {
    let mut said = String::new();
    for span in &sentence.spans {
        let locale = if span.french {
            &REFERENCE
        } else {
            &sentence.locale
        };
        let language = settings.language(locale);
        let latin = language.latin.as_ref().and_then(|latin| latin.parse().ok());
        let of_addresses = latin.map_or(language, |latin: Locale| settings.language(&latin));
        for chunk in chunks(&span.text) {
            match chunk {
                Chunk::Address(address) => said.push_str(&say(address, &for_people(of_addresses))),
                Chunk::Text(text) => said.push_str(&say_text(text, &for_people(language))),
            }
        }
    }
    let said = Sentence::of(said, sentence.locale.clone()).words();
    (said != sentence.words()).then_some(said)
}

/// The language with only those spoken forms that a person needs: of signs and of numbers.
fn for_people(language: &Language) -> Language {
    let needed = |written: &str| {
        let letter =
            |c: char| c.is_alphabetic() || is_vowel_sign(c) || matches!(c, '-' | ' ' | '\'');
        !written.chars().all(letter)
    };
    let spoken = language.spoken.iter();
    Language {
        spoken: spoken
            .filter(|(written, _)| needed(written))
            .cloned()
            .collect(),
        ..language.clone()
    }
}

/// Marks over and under Arabic letters.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}')
}

fn push_mixed(
    found: &mut Vec<Segment>,
    text: &str,
    (locale, language): (&Locale, &Language),
    latin: &Locale,
    settings: &Settings,
) {
    let latin_language = settings.language(latin);
    for chunk in chunks(text) {
        match chunk {
            Chunk::Address(address) => push(found, latin, &say(address, latin_language)),
            Chunk::Text(text) => {
                for (is_latin, run) in runs(&say_text(text, language)) {
                    if is_latin {
                        push(found, latin, &say(run, latin_language));
                    } else {
                        push(found, locale, run);
                    }
                }
            }
        }
    }
}

/// Runs of Latin words (with their digits, hyphens and apostrophes) and runs of anything else.
fn runs(text: &str) -> Vec<(bool, &str)> {
    let mut found: Vec<(bool, &str)> = Vec::new();
    let mut start = 0;
    let mut before = None;
    let ends = text
        .char_indices()
        .map(|(at, c)| (at, c, in_latin_word(c)))
        .chain([(text.len(), ' ', false)]);
    for (at, _, inside) in ends {
        if before.is_some_and(|before| before != inside) || at == text.len() {
            let run = &text[start..at];
            found.push((run.chars().any(is_latin_letter), run));
            start = at;
        }
        before = Some(inside);
    }
    found.retain(|(_, run)| !run.is_empty());
    found
}

fn in_latin_word(c: char) -> bool {
    is_latin_letter(c) || c.is_ascii_digit() || matches!(c, '-' | '\'' | '’' | '_')
}

fn is_latin_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' if c != '×' && c != '÷')
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Adds words to the last piece when the voice is the same or when they are only signs.
fn push(found: &mut Vec<Segment>, locale: &Locale, text: &str) {
    match found.last_mut() {
        Some(last) if last.locale == *locale || !has_words(text) => last.text.push_str(text),
        _ => found.push(Segment {
            locale: locale.clone(),
            text: text.to_owned(),
        }),
    }
}
#[cfg(test)]
mod tests;
