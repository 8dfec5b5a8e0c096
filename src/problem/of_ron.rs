//! What the reader of RON files says, in the words of authors, and at the place that they must mend.

use ron::error::{Error, SpannedError};

use super::Fault;

/// What our own types find while a file is read. Serde takes only text along, so this one begins with a mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carried {
    /// A colour that is none.
    Colour,
    /// A key that no keyboard has.
    Key,
    /// A place in braces that is not known.
    Place,
}

const MARKS: [(Carried, &str); 3] = [
    (Carried::Colour, "\u{1}colour:"),
    (Carried::Key, "\u{1}key:"),
    (Carried::Place, "\u{1}place:"),
];

/// The text that takes `what` about `text` through serde to [`super::Problem::of_ron`].
pub fn carried(what: Carried, text: &str) -> String {
    let mark = MARKS.iter().find(|(known, _)| *known == what);
    format!("{}{text}", mark.map_or("", |(_, mark)| mark))
}

/// Why a file can't be read.
pub(super) fn fault(error: &Error) -> Fault {
    match error {
        Error::Message(text) => message(text),
        Error::Eof => Fault::new("ron-end"),
        Error::ExpectedArray => Fault::new("ron-sign").with("sign", "["),
        Error::ExpectedArrayEnd => Fault::new("ron-comma-or").with("sign", "]"),
        Error::ExpectedComma => Fault::new("ron-sign").with("sign", ","),
        Error::ExpectedMap => Fault::new("ron-sign").with("sign", "{"),
        Error::ExpectedMapColon => Fault::new("ron-sign").with("sign", ":"),
        Error::ExpectedMapEnd => Fault::new("ron-comma-or").with("sign", "}"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            Fault::new("ron-sign").with("sign", "(")
        }
        Error::ExpectedOptionEnd | Error::ExpectedStructLikeEnd => {
            Fault::new("ron-comma-or").with("sign", ")")
        }
        Error::ExpectedBoolean => Fault::new("ron-boolean"),
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => Fault::new("ron-integer"),
        Error::ExpectedFloat | Error::FloatUnderscore => Fault::new("ron-number"),
        Error::ExpectedString | Error::ExpectedByteString => Fault::new("ron-text"),
        Error::ExpectedChar => Fault::new("ron-letter"),
        Error::ExpectedStringEnd => Fault::new("ron-text-end"),
        Error::InvalidEscape(_) => Fault::new("ron-escape"),
        Error::ExpectedIdentifier
        | Error::InvalidIdentifier(_)
        | Error::SuggestRawIdentifier(_)
        | Error::ExpectedUnit => Fault::new("ron-name"),
        Error::UnclosedBlockComment | Error::UnclosedLineComment => Fault::new("ron-comment"),
        Error::UnexpectedChar(sign) => Fault::new("ron-unexpected").with("sign", sign.to_string()),
        Error::TrailingCharacters => Fault::new("ron-after-end"),
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => Fault::new("ron-kind")
            .with("found", found)
            .with("known", expected.join(", ")),
        Error::NoSuchStructField {
            expected, found, ..
        } => Fault::new("ron-field")
            .with("found", found)
            .with("known", expected.join(", ")),
        Error::MissingStructField { field, .. } => {
            Fault::new("ron-field-missing").with("field", *field)
        }
        Error::DuplicateStructField { field, .. } => {
            Fault::new("ron-field-twice").with("field", *field)
        }
        Error::ExpectedDifferentStructName { expected, found } => Fault::new("ron-struct")
            .with("expected", *expected)
            .with("found", found),
        other => Fault::new("ron-other").with("said", other.to_string()),
    }
}

fn message(text: &str) -> Fault {
    let found = MARKS
        .iter()
        .find_map(|(what, mark)| Some((*what, text.strip_prefix(mark)?)));
    match found {
        Some((Carried::Colour, text)) => Fault::new("colour-unknown").with("text", text),
        Some((Carried::Key, text)) => Fault::new("key-unknown").with("text", text),
        Some((Carried::Place, text)) => Fault::new("place-unknown").with("text", text),
        None => Fault::new("ron-other").with("said", text),
    }
}

/// Line and column of what is to be mended.
pub(super) fn place(_source: &str, error: &SpannedError) -> (usize, usize) {
    (error.span.start.line, error.span.start.col)
}
