//! What must not be typed into an exercise: real addresses, numbers and passwords of people.
//!
//! It looks for what is real in form only. Nothing of it is kept: the answer is which kind was seen.

mod address;
mod close;
mod number;
mod password;

use crate::words::Message;
use close::Allowed;

/// A kind of thing that people must keep for themselves.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Secret {
    /// An e-mail address.
    Address,
    /// A telephone number.
    Phone,
    /// The number of a bank card.
    Card,
    /// The number of a bank account.
    Iban,
    /// A French social security number.
    Social,
    /// A password.
    Password,
}

impl Secret {
    /// The sentences that say so.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Address => "secret-address",
            Self::Phone => "secret-phone",
            Self::Card => "secret-card",
            Self::Iban => "secret-iban",
            Self::Social => "secret-social",
            Self::Password => "secret-password",
        })
    }
}

/// The first secret in `typed`, in a longer text too; none when there is nothing to say.
///
/// `allowed` are the texts that the exercise asks for and the invented identity. What is one of them, the
/// beginning of one, or close to one or to a part of one (3 changes, or a quarter of its letters) is no
/// secret: people learn to type and do not hit each key.
pub fn find(typed: &str, allowed: &[&str]) -> Option<Secret> {
    let allowed = Allowed::new(allowed);
    if allowed.begins_or_is_close(typed) {
        return None;
    }
    let found = number::find(typed, &allowed)
        .or_else(|| address::find(typed, &allowed).then_some(Secret::Address));
    found.or_else(|| password::find(typed, &allowed).then_some(Secret::Password))
}

#[cfg(test)]
mod tests;
