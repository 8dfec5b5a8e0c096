//! Who has read the words of a lesson: a fact with a date, which falls away by itself when the words change.
//!
//! No program can tell whether a text is easy to read: people for whom it is written must read it (RLS-2.1,
//! and the conditions of the European logo).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::words::{Locale, Message, Texts};

/// Who read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// Nobody yet: the words were only checked by the program.
    Nobody,
    /// A person whose trade it is: an adviser, a teacher, a translator.
    Professional,
    /// A person who grew up with the language.
    NativeSpeaker,
    /// People for whom easy-to-read texts are written.
    ReadersConcerned,
}

/// One reading of a lesson, as `locales/<language>/reviews.ron` holds it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Identifier of the lesson.
    pub lesson: String,
    /// [`words_hash`] of the words that were read.
    pub sha256: String,
    /// When, as 2026-11-22.
    pub date: String,
    /// Who read.
    pub kind: Kind,
    /// The readers, as they agreed to be named.
    #[serde(default)]
    pub readers: Vec<Reader>,
}

/// Somebody who read.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    /// First name, or what the person agreed to.
    pub name: String,
    /// Identifier of the language the person grew up with.
    pub mother_tongue: String,
}

/// What is true of the words of a lesson as they are now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// Who read.
    pub kind: Kind,
    /// Names of the readers.
    pub names: Vec<String>,
    /// Whether the conditions of the European easy-to-read logo are met: read by one or more of the readers
    /// concerned, whose mother tongue is the language of the text, and whose names are shown
    /// (easy-to-read.inclusion-europe.eu).
    pub logo: bool,
}

/// What is true of all lessons in all languages; a lesson that is not here was not read.
pub type Standings = BTreeMap<(String, Locale), Standing>;

/// Names the words of a lesson in one language: they are the same as long as this is the same.
pub fn words_hash(texts: &Texts, locale: &Locale, lesson: &str) -> String {
    let mut hash = Sha256::new();
    let steps = format!("{lesson}_");
    let mut messages: Vec<(String, Message)> = texts
        .messages(locale)
        .filter(|(message, _)| message.id == lesson || message.id.starts_with(&steps))
        .map(|(message, _)| (message.key(), message))
        .collect();
    // In the order of their keys: the hash is kept for years.
    messages.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (key, message) in messages {
        hash.update(key);
        for sentence in texts.find(locale, &message).unwrap_or_default().iter() {
            hash.update("\n");
            let plain = sentence.plain();
            let words: Vec<&str> = plain.split_whitespace().collect();
            hash.update(words.join(" "));
        }
        hash.update("\n\n");
    }
    let bytes = hash.finalize();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What these reviews of one language are worth today: those of other words do not count, and of several
/// the one that is worth most counts.
pub fn standings(texts: &Texts, locale: &Locale, reviews: &[Review]) -> Standings {
    let mut found = Standings::new();
    for review in reviews {
        if !is_fresh(texts, locale, review) {
            continue;
        }
        let standing = review.standing(locale);
        let best = found
            .entry((review.lesson.clone(), locale.clone()))
            .or_insert_with(|| standing.clone());
        if (standing.kind, standing.logo) > (best.kind, best.logo) {
            *best = standing;
        }
    }
    found
}

/// Whether the words are still those that were read.
pub fn is_fresh(texts: &Texts, locale: &Locale, review: &Review) -> bool {
    words_hash(texts, locale, &review.lesson).eq_ignore_ascii_case(&review.sha256)
}

impl Review {
    fn standing(&self, locale: &Locale) -> Standing {
        let concerned = self.kind == Kind::ReadersConcerned;
        let native = |reader: &Reader| {
            let tongue = reader.mother_tongue.parse::<Locale>();
            tongue.is_ok_and(|tongue| tongue.language == locale.language)
                && !reader.name.trim().is_empty()
        };
        Standing {
            kind: self.kind,
            names: self.readers.iter().map(|r| r.name.clone()).collect(),
            logo: concerned && self.readers.iter().any(native),
        }
    }
}

/// What the screen says of a lesson.
pub fn message(standing: Option<&Standing>) -> Message {
    let Some(standing) = standing else {
        return Message::new("review-nobody");
    };
    let id = match standing.kind {
        Kind::Nobody => return Message::new("review-nobody"),
        Kind::Professional => "review-professional",
        Kind::NativeSpeaker => "review-native",
        Kind::ReadersConcerned => "review-readers",
    };
    let names: Vec<&str> = standing.names.iter().map(String::as_str).collect();
    Message::new(id).text("names", names.join(", "))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::words::{REFERENCE, Source};

    fn texts(first: &str) -> Texts {
        let text =
            format!("scams = Titre\nscams_one = {first}\n    .hint = Regardez.\nother = Autre\n");
        let source = Source {
            path: PathBuf::from("locales/fr/scams.ftl"),
            locale: Some(REFERENCE),
            text,
        };
        Texts::new(&[source]).0
    }

    fn review(texts: &Texts, kind: Kind, tongue: &str) -> Review {
        Review {
            lesson: "scams".into(),
            sha256: words_hash(texts, &REFERENCE, "scams"),
            date: "2026-11-22".into(),
            kind,
            readers: vec![Reader {
                name: "Ana".into(),
                mother_tongue: tongue.into(),
            }],
        }
    }

    fn standing(texts: &Texts, reviews: &[Review]) -> Option<Standing> {
        let key = ("scams".to_owned(), REFERENCE);
        standings(texts, &REFERENCE, reviews).remove(&key)
    }

    #[test]
    fn a_review_falls_away_when_the_words_change() {
        let before = texts("Un piège.");
        let review = review(&before, Kind::Professional, "fr");
        let reviews = [review];
        assert_eq!(
            standing(&before, &reviews).unwrap().kind,
            Kind::Professional
        );
        assert_eq!(standing(&texts("Un autre piège."), &reviews), None);
        let spaced = texts("Un   piège. ");
        assert_eq!(words_hash(&spaced, &REFERENCE, "scams"), reviews[0].sha256);
    }

    #[test]
    fn the_reading_that_is_worth_most_counts() {
        let texts = texts("Un piège.");
        let reviews = [
            review(&texts, Kind::Professional, "fr"),
            review(&texts, Kind::ReadersConcerned, "fr"),
            review(&texts, Kind::NativeSpeaker, "fr"),
        ];
        let best = standing(&texts, &reviews).unwrap();
        assert_eq!(best.kind, Kind::ReadersConcerned);
        assert_eq!(message(Some(&best)).id, "review-readers");
        assert_eq!(message(None).id, "review-nobody");
    }

    #[test]
    fn the_logo_needs_readers_concerned_of_that_mother_tongue() {
        let texts = texts("Un piège.");
        for (kind, tongue, logo) in [
            (Kind::ReadersConcerned, "fr", true),
            (Kind::ReadersConcerned, "fr-BE", true),
            (Kind::ReadersConcerned, "ar", false),
            (Kind::Professional, "fr", false),
            (Kind::NativeSpeaker, "fr", false),
        ] {
            let found = standing(&texts, &[review(&texts, kind, tongue)]).unwrap();
            assert_eq!(found.logo, logo, "{kind:?} {tongue}");
        }
        let mut nameless = review(&texts, Kind::ReadersConcerned, "fr");
        nameless.readers[0].name = " ".into();
        assert!(!standing(&texts, &[nameless]).unwrap().logo);
    }
}
