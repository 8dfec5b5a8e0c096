//! Names of words: messages, their attributes, and the sentences that they become.

use super::Locale;

/// A French word on its own, as people meet it on a site.
pub fn french_word(word: &str) -> Message {
    Message::new("french-word").text("word", word)
}

/// The explanation of a French word: `glossary_` and the word in lower-case letters, digits and hyphens.
pub fn glossary(word: &str) -> Message {
    let mut slug = String::new();
    for c in word.to_lowercase().chars() {
        let plain = match c {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            'a'..='z' | '0'..='9' => c,
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    Message::new(format!("glossary_{}", slug.trim_end_matches('-')))
}

/// Whether `text` can be an identifier of a lesson, step or option.
pub fn is_id(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|c| c.is_ascii_lowercase())
        && characters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Marked `FR("…")`: stays French in every language, looks like a button, spoken by the French voice.
    pub french: bool,
}

/// One sentence: one unit on screen, one clip of narration, one highlight.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Sentence {
    /// Its pieces in reading order.
    pub spans: Vec<Span>,
    /// The language of the words outside French spans: French when the translation is missing.
    pub locale: Locale,
}

impl Sentence {
    /// The words without marks, as a screen reader hears them.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// Whether it is still to be written.
    pub fn is_gap(&self) -> bool {
        self.spans.iter().any(|span| span.text.contains(super::GAP))
    }

    /// The plain words with single spaces and without marks of direction: two sentences with the same ones
    /// sound the same.
    pub fn words(&self) -> String {
        let mark = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let plain = self.plain().replace(mark, "");
        let words: Vec<&str> = plain.split_whitespace().collect();
        words.join(" ")
    }

    /// Whether all its words are French ones that people meet on sites: it is then the same in every language.
    pub fn is_french(&self) -> bool {
        let mut spoken = self
            .spans
            .iter()
            .filter(|span| span.text.chars().any(char::is_alphanumeric));
        spoken.all(|span| span.french)
    }

    /// A sentence of one piece.
    pub fn of(text: impl Into<String>, locale: Locale) -> Self {
        let text = text.into();
        Self {
            spans: vec![Span {
                text,
                french: false,
            }],
            locale,
        }
    }
}

/// A value put into a message.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Argument {
    /// A number, shown in digits.
    Number(i64),
    /// Words already in the reader's language.
    Text(String),
}

/// Names a message, or an attribute of one, with its arguments. It becomes words only where it is
/// shown or spoken, so the model never holds text and a language can change at any moment.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Message {
    /// Fluent message id.
    pub id: String,
    /// Attribute of that message; none means its value.
    pub attribute: Option<String>,
    /// Values for `{ $name }`.
    pub arguments: Vec<(String, Argument)>,
    /// A language other than the reader's, for the names of languages.
    pub locale: Option<Locale>,
    /// Only the sentence with this number, from 0; none for all of them.
    pub only: Option<usize>,
}

impl Message {
    /// The value of message `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            attribute: None,
            arguments: Vec::new(),
            locale: None,
            only: None,
        }
    }

    /// The attribute `name` of this message.
    pub fn attribute(&self, name: impl Into<String>) -> Self {
        Self {
            attribute: Some(name.into()),
            ..self.clone()
        }
    }

    /// The same with a number for `{ $name }`.
    pub fn number(mut self, name: &str, value: usize) -> Self {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        self.arguments
            .push((name.to_owned(), Argument::Number(value)));
        self
    }

    /// The same with words for `{ $name }`.
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.arguments
            .push((name.to_owned(), Argument::Text(value.into())));
        self
    }

    /// The same in one given language.
    pub fn in_locale(mut self, locale: &Locale) -> Self {
        self.locale = Some(locale.clone());
        self
    }

    /// Only its sentence with this number, from 0; nothing when there are fewer.
    pub fn only(mut self, sentence: usize) -> Self {
        self.only = Some(sentence);
        self
    }

    /// `id` or `id.attribute`, as written in the files.
    pub fn key(&self) -> String {
        key(&self.id, self.attribute.as_deref())
    }
}

/// `id` or `id.attribute`.
pub(super) fn key(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// One sentence of one message: the unit of narration and of highlighting.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Spot {
    /// The message.
    pub message: Message,
    /// Which of its sentences, from 0.
    pub line: usize,
}
