//! A sentence ready to be read by the rules, and what is known around it.

use super::explained::{Explained, SoFar};
use super::lexicon::Lexicon;
use super::terms::Terms;
use super::tokens::{Token, tokens};

/// How much of FALC is known of a language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// Every rule.
    French,
    /// The rules that hold in English.
    English,
    /// The rules that hold in any language.
    Other,
}

impl Profile {
    /// That of a language, by the first part of its identifier.
    pub fn of(language: &str) -> Self {
        match language {
            "fr" => Self::French,
            "en" => Self::English,
            _ => Self::Other,
        }
    }
}

/// What a text is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// The sentences of a step.
    Value,
    /// What there is to do.
    Question,
    /// Any other sentences: hints, explanations.
    Sentence,
    /// An answer to choose, a thing to put in order.
    Label,
    /// An answer that is not right: what someone would say who is mistaken.
    Mistake,
    /// The title of a lesson.
    Title,
    /// The explanation of a word.
    Glossary,
    /// The description of a picture.
    Picture,
    /// Drawn as on a device.
    Shown,
}

/// One line.
pub struct Line {
    /// Its words, without marks.
    pub text: String,
    /// Its pieces; those inside marks are quoted.
    pub tokens: Vec<Token>,
    /// The words that it marks with `FR("…")`.
    pub marks: Vec<String>,
}

impl Line {
    /// A line of pieces, the second of each being whether it is marked or quotes a button.
    pub fn new(pieces: &[(String, Quoted)], profile: Profile, lexicon: &Lexicon) -> Self {
        let (mut text, mut quoted, mut marks) = (String::new(), Vec::new(), Vec::new());
        for (piece, how) in pieces {
            let start = text.len();
            text += piece;
            if *how != Quoted::No {
                quoted.push(start..text.len());
            }
            if *how == Quoted::Marked {
                marks.push(piece.clone());
            }
        }
        let tokens = tokens(&text, &quoted, profile, lexicon);
        Self {
            text,
            tokens,
            marks,
        }
    }

    /// A line as examples and the corpus write it: `‹…›` is a mark.
    pub fn of(text: &str, profile: Profile, lexicon: &Lexicon) -> Self {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('‹') {
            let (inside, tail) = after.split_once('›').unwrap_or((after, ""));
            pieces.push((before.to_owned(), Quoted::No));
            pieces.push((inside.to_owned(), Quoted::Marked));
            rest = tail;
        }
        pieces.push((rest.to_owned(), Quoted::No));
        Self::new(&pieces, profile, lexicon)
    }

    /// The words from one token to another, as they stand.
    pub fn words(&self, from: usize, to: usize) -> String {
        let start = self.tokens.get(from).map_or(0, |token| token.start);
        let end = self.tokens.get(to).map_or(self.text.len(), |t| t.end);
        self.text.get(start..end).unwrap_or_default().to_owned()
    }
}

/// Whose words a piece of a sentence is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quoted {
    /// The author's.
    No,
    /// Those of a button of this program.
    Button,
    /// Marked with `FR("…")`.
    Marked,
}

/// A text with all that its rules need.
pub struct Reading<'a> {
    /// Its lines.
    pub lines: &'a [Line],
    /// Its language.
    pub profile: Profile,
    /// What it is for.
    pub role: Role,
    /// Known words.
    pub lexicon: &'a Lexicon,
    /// One term for each thing.
    pub terms: &'a Terms,
    /// What the lesson explained up to each line: as many as lines.
    pub explained: &'a [SoFar<'a>],
    /// What the glossary explains in some lesson.
    pub glossary: &'a Explained,
}

impl Reading<'_> {
    /// The pieces of a line.
    pub fn tokens(&self, line: usize) -> &[Token] {
        self.lines.get(line).map_or(&[], |line| &line.tokens)
    }

    /// The words of a line.
    pub fn text(&self, line: usize) -> &str {
        self.lines.get(line).map_or("", |line| &line.text)
    }
}
