//! Messages drawn as on a real device: which kinds there are, and which words each has.

use serde::Deserialize;

/// A message as people meet it on a device.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub enum Imitation {
    /// A text message: `.sender`, `.body`, `.link`.
    Sms,
    /// An e-mail: `.sender`, `.address`, `.subject`, `.body`, `.link`, `.target`.
    Mail,
    /// The card of the invented identity: its words are the program's.
    Identity,
}

impl Imitation {
    /// Id of the message that says what it is, for those who do not see the device.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sms => "imitation-sms",
            Self::Mail => "imitation-mail",
            Self::Identity => "identity-title",
        }
    }

    /// Attributes that must have words, in reading order.
    pub fn required(self) -> &'static [&'static str] {
        match self {
            Self::Sms => &["sender", "body"],
            Self::Mail => &["sender", "address", "subject", "body"],
            Self::Identity => &[],
        }
    }

    /// All attributes it can show, in reading order.
    pub fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::Sms => &["sender", "body", "link"],
            Self::Mail => &["sender", "address", "subject", "body", "link", "target"],
            Self::Identity => &[],
        }
    }
}
