//! What the reader of RON files says, in the words of authors, and at the place that they must mend.

use ron::error::{Error, SpannedError};

use super::{Fault, line_and_column, offset_of};

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
pub(super) fn fault(source: &str, error: &SpannedError) -> Fault {
    match &error.code {
        Error::Message(text) => message(text),
        Error::Eof => Fault::new("ron-end"),
        Error::ExpectedArray => Fault::new("ron-sign").with("sign", "["),
        Error::ExpectedArrayEnd => Fault::new("ron-comma-or").with("sign", "]"),
        Error::ExpectedComma => {
            let at = offset_of(source, error.span.start.line, error.span.start.col);
            let open = Before::new(&source[..at]).open;
            let sign = match open.last() {
                Some(('[', _)) => "]",
                Some(('{', _)) => "}",
                _ => ")",
            };
            Fault::new("ron-comma-or").with("sign", sign)
        }
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
        | Error::ExpectedUnit => {
            let at = offset_of(source, error.span.start.line, error.span.start.col);
            // What comes next begins, while what came before has not ended.
            if source[after_space(source, at)..].starts_with('(') {
                Fault::new("ron-name-open")
            } else {
                Fault::new("ron-name")
            }
        }
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
pub(super) fn place(source: &str, error: &SpannedError) -> (usize, usize) {
    let start = error.span.start;
    let at = offset_of(source, start.line, start.col);
    let before = Before::new(&source[..at]);
    let back = |sign: char| match source[..at].strip_suffix(sign) {
        Some(rest) => rest.len(),
        None => after_space(source, at),
    };
    let at = match &error.code {
        // What lacks a field begins at its bracket.
        Error::MissingStructField { .. } => before.open.last().map_or(at, |(_, at)| *at),
        Error::ExpectedStringEnd => before.quote.unwrap_or(at),
        Error::UnclosedBlockComment => Before::new(source).note.unwrap_or(at),
        Error::Eof => at,
        Error::Message(_) => back('"'),
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => back('-'),
        _ => after_space(source, at),
    };
    line_and_column(source, at)
}

/// What is open at the end of the beginning of a file, with the offsets where it began.
#[derive(Default)]
struct Before {
    /// Brackets.
    open: Vec<(char, usize)>,
    /// A text in quotes.
    quote: Option<usize>,
    /// A note of several lines; they can stand in each other.
    note: Option<usize>,
}

impl Before {
    fn new(text: &str) -> Self {
        let mut this = Self::default();
        let mut at = 0;
        while let Some(sign) = text[at..].chars().next() {
            let rest = &text[at..];
            let length = match sign {
                '"' => this.quoted(rest, at),
                '\'' => letter(rest),
                '/' => this.noted(rest, at),
                '(' | '[' | '{' => {
                    this.open.push((sign, at));
                    1
                }
                ')' | ']' | '}' => {
                    this.open.pop();
                    1
                }
                _ => sign.len_utf8(),
            };
            at += length;
        }
        this
    }

    /// The length of a text in quotes.
    fn quoted(&mut self, rest: &str, at: usize) -> usize {
        let mut escaped = false;
        for (length, sign) in rest.char_indices().skip(1) {
            if sign == '"' && !escaped {
                return length + 1;
            }
            escaped = sign == '\\' && !escaped;
        }
        self.quote = Some(at);
        rest.len()
    }

    /// The length of a note, or of a single stroke.
    fn noted(&mut self, rest: &str, at: usize) -> usize {
        if rest.starts_with("//") {
            return rest.find('\n').unwrap_or(rest.len());
        }
        if !rest.starts_with("/*") {
            return 1;
        }
        let (mut depth, mut length) = (0, 0);
        while let Some(more) = rest[length..].find(['/', '*']) {
            length += more;
            let here = &rest[length..];
            let step = if here.starts_with("/*") {
                depth += 1;
                2
            } else if here.starts_with("*/") {
                depth -= 1;
                2
            } else {
                1
            };
            length += step;
            if depth == 0 {
                return length;
            }
        }
        self.note = Some(at);
        rest.len()
    }
}

/// The length of a sign in single quotes, which may be a bracket.
fn letter(rest: &str) -> usize {
    let inside = rest.chars().nth(1).map_or(0, char::len_utf8);
    if rest
        .get(1 + inside..)
        .is_some_and(|after| after.starts_with('\''))
    {
        inside + 2
    } else {
        1
    }
}

/// The first offset from `at` on where neither space nor a note stands.
fn after_space(source: &str, at: usize) -> usize {
    let mut rest = &source[at..];
    loop {
        let trimmed = rest.trim_start();
        let note = trimmed.strip_prefix("//");
        rest = match note {
            Some(note) => &note[note.find('\n').unwrap_or(note.len())..],
            None => return source.len() - trimmed.len(),
        };
    }
}
