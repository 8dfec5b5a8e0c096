//! The texts of a lesson in the order in which they are met, and what each is for.

use std::collections::{BTreeSet, HashSet};

use super::super::proof::{Owner, Proof};
use crate::content;
use crate::exercise::Exercise;
use crate::falc::{Line, Quoted, Role};
use crate::lesson::{Lesson, Step, TALK};
use crate::words::{Locale, Message, Place, Sentence};

/// One message or attribute.
pub(super) struct Text {
    /// Its name.
    pub message: Message,
    /// What it is for.
    pub role: Role,
    /// The step; none for the title and what belongs to it.
    pub step: Option<String>,
}

/// The texts of each lesson, in order of reading.
pub(super) fn of_lessons(proof: &Proof) -> Vec<Vec<Text>> {
    proof.lessons().map(of).collect()
}

fn of(lesson: &Lesson) -> Vec<Text> {
    let title = lesson.message();
    let card = |message: Message, role| Text {
        message,
        role,
        step: None,
    };
    let mut found = vec![
        card(title.clone(), Role::Title),
        card(title.attribute("about"), Role::Sentence),
    ];
    for number in 1..=9 {
        let message = title.attribute(format!("can-{number}"));
        found.push(card(message, Role::Sentence));
    }
    let at_home = Lesson::at_home().map(|name| card(title.attribute(name), Role::Sentence));
    found.extend(at_home);
    for step in lesson.all_steps() {
        for message in lesson.step_messages(step) {
            found.push(Text {
                message: message.clone(),
                role: Role::Value,
                step: Some(step.id.clone()),
            });
            let names = sorted(step);
            found.extend(names.into_iter().map(|name| Text {
                role: role_in(step, &name),
                message: message.attribute(name),
                step: Some(step.id.clone()),
            }));
        }
    }
    found
}

/// Attributes in the order in which they are met: what is drawn, the question, the answers, helps, explanations.
fn sorted(step: &Step) -> Vec<String> {
    let mut names = content::attributes(step);
    names.dedup();
    names.sort_by_key(|name| match role(name) {
        Role::Shown => 0,
        Role::Question => 1,
        Role::Label => 2,
        _ if name.starts_with("hint") => 3,
        _ => 4,
    });
    names
}

/// The same, where the answers of the step are known.
fn role_in(step: &Step, name: &str) -> Role {
    let mistaken = match (&step.exercise, name.strip_prefix("option-")) {
        (Some(Exercise::Choice(choice)), Some(id)) => !choice.right.iter().any(|own| own == id),
        _ => false,
    };
    if mistaken { Role::Mistake } else { role(name) }
}

/// What an attribute of a step is for.
fn role(name: &str) -> Role {
    const LABELS: [&str; 4] = ["option-", "item-", "one-", "other-"];
    const SAID: [&str; 5] = ["right", "wrong", "hint", "shown", "incomplete"];
    let first = name.split('-').next().unwrap_or_default();
    if name == "question" || name == TALK {
        Role::Question
    } else if LABELS.iter().any(|label| name.starts_with(label)) {
        Role::Label
    } else if SAID.contains(&first) {
        Role::Sentence
    } else {
        // Senders, subjects, bodies, links, results and pages: drawn as on a device.
        Role::Shown
    }
}

/// Whether it is one of the words of the printed sheets.
pub(super) fn is_on_paper(place: &Place) -> bool {
    place
        .path
        .file_name()
        .is_some_and(|name| name == "sheets.ftl")
}

/// What a line of a sheet is for: a sentence ends with a sign, a heading or the name of a column does not.
pub(super) fn role_on_paper(text: &str) -> Role {
    const ENDS: [char; 5] = ['.', '!', '?', '؟', '…'];
    if text.trim_end().ends_with(ENDS) {
        Role::Sentence
    } else {
        Role::Label
    }
}

/// The words on the buttons of the program, which sentences quote.
pub(super) fn buttons(proof: &Proof, locale: &Locale) -> HashSet<String> {
    let messages = proof.messages(locale);
    let own = messages.iter().map(|(message, _)| message);
    let own = own.filter(|message| proof.owner(message) == Owner::Interface);
    own.map(|message| proof.content.texts.plain(locale, message))
        .collect()
}

/// A sentence in pieces: marks and quoted buttons are nobody's words.
pub(super) fn pieces(sentence: &Sentence, buttons: &HashSet<String>) -> Vec<(String, Quoted)> {
    const QUOTES: [(char, char); 4] = [('«', '»'), ('“', '”'), ('"', '"'), ('{', '}')];
    let mut found = Vec::new();
    for span in &sentence.spans {
        if span.french {
            found.push((span.text.clone(), Quoted::Marked));
            continue;
        }
        let mut rest = span.text.as_str();
        'quotes: while !rest.is_empty() {
            for (open, close) in QUOTES {
                let Some(start) = rest.find(open) else {
                    continue;
                };
                let from = start + open.len_utf8();
                let Some(length) = rest[from..].find(close) else {
                    continue;
                };
                let inside = &rest[from..from + length];
                // What Fluent could not put together stands in braces: another rule says so.
                let missing = open == '{';
                if missing || buttons.contains(inside.trim_matches([' ', '\u{a0}', '\u{202f}'])) {
                    found.push((rest[..from].to_owned(), Quoted::No));
                    found.push((inside.to_owned(), Quoted::Button));
                    rest = &rest[from + length..];
                    // The closing sign belongs to the author's words again.
                    let end = close.len_utf8();
                    found.push((rest[..end].to_owned(), Quoted::No));
                    rest = &rest[end..];
                    continue 'quotes;
                }
            }
            break;
        }
        found.push((rest.to_owned(), Quoted::No));
    }
    found
}

/// Names of people and places: words with a capital inside a sentence.
pub(super) fn names<'l>(lines: impl Iterator<Item = &'l Line>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in lines {
        let mut opens = true;
        for token in &line.tokens {
            // Initials are no name: they have a rule of their own.
            let initials = token.text.chars().filter(|c| c.is_uppercase()).count() > 1;
            if token.is_word() && token.is_capital() && !initials && !opens {
                found.insert(token.text.to_lowercase());
            }
            opens = token.is_sign(&[".", "!", "?", ":", "«", "“"])
                || opens && !token.is_word() && !token.quoted;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::REFERENCE;

    #[test]
    fn buttons_are_quoted_and_other_quotes_are_not() {
        let buttons = HashSet::from(["Valider".to_owned()]);
        let sentence = Sentence::of("Appuyez sur « Valider », puis dites « oui ».", REFERENCE);
        let pieces = pieces(&sentence, &buttons);
        let quoted: Vec<&str> = pieces
            .iter()
            .filter(|(_, how)| *how == Quoted::Button)
            .map(|(text, _)| text.trim())
            .collect();
        assert_eq!(quoted, ["Valider"]);
        let whole: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(whole, sentence.plain());
    }

    #[test]
    fn what_is_drawn_is_told_from_what_is_said() {
        assert_eq!(role("body"), Role::Shown);
        assert_eq!(role("message-first"), Role::Shown);
        assert_eq!(role("full-link"), Role::Shown);
        assert_eq!(role("option-link"), Role::Label);
        assert_eq!(role("wrong-follow-full"), Role::Sentence);
        assert_eq!(role("shown"), Role::Sentence);
        assert_eq!(role("hint-2"), Role::Sentence);
    }
}
