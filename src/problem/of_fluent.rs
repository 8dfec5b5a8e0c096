//! What Fluent says of a word file, in the words of authors.

use fluent::FluentError;
use fluent::resolver::{ResolverError, errors::ReferenceKind};
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::Fault;

/// Why a message can't be read, and the byte offset of what is to be mended.
pub fn fault_of_syntax(text: &str, error: &ParserError) -> (usize, Fault) {
    let at = error.pos.start.min(text.len());
    let before = text.get(..at).unwrap_or_default();
    let line = text.get(at..).and_then(|rest| rest.lines().next());
    let line = line.unwrap_or_default();
    let inside = line.trim_start();
    let start = at + line.len() - inside.len();
    match &error.kind {
        // Quotes that are not closed are missed at the end of their line.
        ErrorKind::UnterminatedStringLiteral => {
            (before.rfind('"').unwrap_or(at), fault(&error.kind))
        }
        // A line that is read as the name of a message, because what it is does not hold.
        ErrorKind::ExpectedCharRange { .. } if start > at && inside.starts_with('.') => {
            if inside.trim_end().ends_with('=') {
                (at + line.trim_end().len(), Fault::new("ftl-empty"))
            } else {
                (start, Fault::new("ftl-attribute"))
            }
        }
        ErrorKind::ExpectedCharRange { .. } if start > at => (start, Fault::new("ftl-astray")),
        kind => (at, fault(kind)),
    }
}

fn fault(kind: &ErrorKind) -> Fault {
    match kind {
        ErrorKind::ExpectedToken(sign) => Fault::new("ftl-sign").with("sign", sign.to_string()),
        ErrorKind::ExpectedCharRange { range } => Fault::new("ftl-range").with("range", range),
        ErrorKind::ExpectedMessageField { entry_id } => {
            Fault::new("ftl-no-words").with("id", entry_id)
        }
        ErrorKind::ExpectedTermField { entry_id } => Fault::new("ftl-no-fact").with("id", entry_id),
        ErrorKind::MissingValue => Fault::new("ftl-empty"),
        ErrorKind::UnterminatedStringLiteral => Fault::new("ftl-quote"),
        ErrorKind::UnbalancedClosingBrace => Fault::new("ftl-brace"),
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedLiteral
        | ErrorKind::ForbiddenCallee
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Fault::new("ftl-inside"),
        ErrorKind::MissingDefaultVariant
        | ErrorKind::MultipleDefaultVariants
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable => Fault::new("ftl-choice"),
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            Fault::new("ftl-arguments")
        }
        ErrorKind::UnknownEscapeSequence(text) | ErrorKind::InvalidUnicodeEscapeSequence(text) => {
            Fault::new("ftl-escape").with("text", text)
        }
    }
}

/// Why a message can't be put together; none when only the program knows what it needs.
pub fn fault_of_format(error: &FluentError) -> Option<Fault> {
    let FluentError::ResolverError(error) = error else {
        return Some(Fault::new("format-other").with("said", error.to_string()));
    };
    let fault = match error {
        // Arguments are only known to the program: `{ $at }` alone is not a fault.
        ResolverError::Reference(ReferenceKind::Variable { .. }) => return None,
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => Fault::new("format-fact")
            .with("id", id)
            .at(format!("-{id}")),
        ResolverError::Reference(ReferenceKind::Message { id, .. }) => {
            Fault::new("format-message").with("id", id).at(id)
        }
        ResolverError::Reference(ReferenceKind::Function { id }) => {
            Fault::new("format-function").with("id", id).at(id)
        }
        ResolverError::NoValue(id) => Fault::new("format-message").with("id", id),
        ResolverError::Cyclic => Fault::new("format-circle"),
        ResolverError::MissingDefault | ResolverError::TooManyPlaceables => {
            Fault::new("format-other").with("said", error.to_string())
        }
    };
    Some(fault)
}
