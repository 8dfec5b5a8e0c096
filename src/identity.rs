//! The invented identity that people use in every exercise: nobody's, so that nothing true is typed.

use crate::words::Message;

/// First name.
pub const FIRST_NAME: &str = "Camille";
/// Last name.
pub const LAST_NAME: &str = "Martin";
/// E-mail address. Domains in `.example` belong to nobody.
pub const ADDRESS: &str = "camille.martin@pasapas.example";
/// The part of the address before the sign @.
pub const ADDRESS_NAME: &str = "camille.martin";
/// The part behind it, with the sign.
pub const DOMAIN: &str = "@pasapas.example";
/// Day, month and year of birth.
pub const BIRTH: &str = "12/05/1985";
/// Telephone number, of those that are kept for fiction. No-break spaces hold it together in every language.
pub const PHONE: &str = "06\u{a0}39\u{a0}98\u{a0}12\u{a0}34";
/// The same as it is typed.
pub const PHONE_TYPED: &str = "06 39 98 12 34";
/// The password of the exercises.
pub const PASSWORD: &str = "3-Tulipes-Bleues";

/// What is on the card beside its title, each on a line of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Line {
    /// First name.
    FirstName,
    /// Last name.
    LastName,
    /// E-mail address.
    Address,
    /// Date of birth.
    Birth,
    /// Telephone number.
    Phone,
    /// Password.
    Password,
}

impl Line {
    /// All lines, in the order of the card.
    pub const ALL: [Self; 6] = [
        Self::FirstName,
        Self::LastName,
        Self::Address,
        Self::Birth,
        Self::Phone,
        Self::Password,
    ];

    /// Its name and its value.
    pub fn message(self) -> Message {
        let (message, value) = match self {
            Self::FirstName => (Message::new("identity-first-name"), FIRST_NAME),
            Self::LastName => (Message::new("identity-last-name"), LAST_NAME),
            Self::Address => (Message::new("identity-address"), ADDRESS),
            Self::Birth => (Message::new("identity-birth"), BIRTH),
            Self::Phone => (Message::new("identity-phone"), PHONE),
            Self::Password => (Message::new("identity-password"), PASSWORD),
        };
        message.text("value", as_written(value))
    }
}

/// The title of the card.
pub fn title() -> Message {
    Message::new("identity-title")
}

/// What is said below the lines of the whole card: nobody has this identity.
pub fn note() -> Message {
    Message::new("identity-note")
}

/// All words of the card, in reading order.
pub fn lines() -> Vec<Message> {
    let lines = Line::ALL.map(Line::message);
    std::iter::once(title())
        .chain(lines)
        .chain([note()])
        .collect()
}

/// A text that keeps its own order in a sentence of any language: without isolates the digit that begins the
/// password would go to its end in an Arabic sentence.
pub fn as_written(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Everything on the card, which is therefore nobody's secret.
pub fn values() -> Vec<String> {
    let whole = format!("{FIRST_NAME} {LAST_NAME}");
    let values = [
        FIRST_NAME,
        LAST_NAME,
        whole.as_str(),
        ADDRESS,
        ADDRESS_NAME,
        BIRTH,
        PHONE_TYPED,
        PASSWORD,
    ];
    values.map(str::to_owned).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_address_make_the_address() {
        assert_eq!(format!("{ADDRESS_NAME}{DOMAIN}"), ADDRESS);
        assert_eq!(PHONE.replace('\u{a0}', " "), PHONE_TYPED);
    }

    #[test]
    fn the_card_has_a_title_six_values_and_a_note() {
        let lines = lines();
        assert_eq!(lines.len(), 8);
        assert_eq!((&lines[0], &lines[7]), (&title(), &note()));
        for value in &lines[1..7] {
            assert_eq!(value.arguments.len(), 1);
        }
    }
}
