//! What a page of a form accepts: what a kind person would accept who reads it.

use crate::identity::{ADDRESS_NAME, DOMAIN};
use crate::letters::digit;
use crate::words::Message;

/// Names that nobody has yet, which the service proposes.
pub(super) const FREE: [&str; 2] = ["camille.martin85", "martin.camille"];
/// The service takes nobody who is born after this year. The program has no clock.
const LAST_YEAR: u32 = 2020;
const FIRST_YEAR: u32 = 1900;

/// What a password must have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rule {
    Length,
    Capital,
    Digit,
    Sign,
}

impl Rule {
    pub const ALL: [Self; 4] = [Self::Length, Self::Capital, Self::Digit, Self::Sign];

    pub fn is_met(self, password: &str) -> bool {
        let mut signs = password.chars();
        match self {
            Self::Length => signs.count() >= 12,
            Self::Capital => signs.any(char::is_uppercase),
            Self::Digit => signs.any(|c| digit(c).is_some()),
            Self::Sign => signs.any(|c| !c.is_alphanumeric() && !c.is_whitespace()),
        }
    }

    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Length => "signup-rule-length",
            Self::Capital => "signup-rule-capital",
            Self::Digit => "signup-rule-digit",
            Self::Sign => "signup-rule-sign",
        })
    }

    /// Whether it is met, in words.
    pub fn state(self, password: &str) -> Message {
        Message::new(if self.is_met(password) {
            "signup-rule-met"
        } else {
            "signup-rule-unmet"
        })
    }
}

/// Whether a text can be a person's name: letters, with spaces, hyphens and apostrophes between them.
pub(super) fn is_name(text: &str) -> bool {
    let between = |c: char| {
        matches!(
            c,
            ' ' | '\u{a0}' | '-' | '\u{2010}' | '\u{2011}' | '\'' | '’'
        )
    };
    // Marks that are typed after their letter belong to it.
    let mark =
        |c: char| ('\u{300}'..='\u{36f}').contains(&c) || ('\u{64b}'..='\u{65f}').contains(&c);
    text.chars().any(char::is_alphabetic)
        && text
            .chars()
            .all(|c| c.is_alphabetic() || between(c) || mark(c))
}

/// The name in an address: what stands before the sign @, which may have been typed too.
pub(super) fn name_of(address: &str) -> &str {
    let address = address.trim();
    let at = address.len().saturating_sub(DOMAIN.len());
    match address.split_at_checked(at) {
        Some((name, end)) if end.eq_ignore_ascii_case(DOMAIN) => name,
        _ => address,
    }
}

/// Whether a text can be the name in an address.
pub(super) fn is_address_name(text: &str) -> bool {
    let name = name_of(text);
    let ends = [name.chars().next(), name.chars().next_back()];
    ends.iter()
        .all(|end| end.is_some_and(|c| c.is_ascii_alphanumeric()))
        && !name.contains("..")
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

/// Whether somebody has this address already: the one that people try first.
pub(super) fn is_taken(text: &str) -> bool {
    name_of(text).eq_ignore_ascii_case(ADDRESS_NAME)
}

/// Whether a text is the day of a birth, however its numbers are kept apart.
pub(super) fn is_birth(text: &str) -> bool {
    let Some((day, month, year)) = date(text) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day) && (FIRST_YEAR..=LAST_YEAR).contains(&year)
}

fn date(text: &str) -> Option<(u32, u32, u32)> {
    let digits: String = text.trim().chars().map(|c| digit(c).unwrap_or(c)).collect();
    let apart =
        |c: char| c.is_whitespace() || matches!(c, '/' | '-' | '.' | '\u{2010}' | '\u{2011}');
    let mut parts: Vec<&str> = digits
        .split(apart)
        .filter(|part| !part.is_empty())
        .collect();
    if let [all] = parts[..]
        && all.len() == 8
        && all.is_ascii()
    {
        parts = vec![&all[..2], &all[2..4], &all[4..]];
    }
    let [day, month, year] = parts[..] else {
        return None;
    };
    if day.len() > 2 || month.len() > 2 || year.len() != 4 {
        return None;
    }
    Some((day.parse().ok()?, month.parse().ok()?, year.parse().ok()?))
}

/// Whether a text is a French telephone number, however its digits are kept apart.
pub(super) fn is_phone(text: &str) -> bool {
    let apart = |c: &char| c.is_whitespace() || matches!(c, '.' | '-' | '/');
    let signs = text.chars().filter(|c| !apart(c));
    let signs: String = signs.map(|c| digit(c).unwrap_or(c)).collect();
    let rest = ["+33", "0033", "0"]
        .iter()
        .find_map(|start| signs.strip_prefix(start));
    rest.is_some_and(|rest| rest.len() == 9 && rest.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{BIRTH, PASSWORD, PHONE, PHONE_TYPED};

    #[test]
    fn names_are_letters() {
        for name in [
            "Camille",
            "camille",
            "Jean-Luc",
            "D'Arc",
            "D’Arc",
            "de la Tour",
            "Zoé",
            "كميل",
            "Zoe\u{301}",
        ] {
            assert!(is_name(name), "{name}");
        }
        for odd in ["Camille2", "12", "-", "camille@x", "M4rtin", ""] {
            assert!(!is_name(odd), "{odd}");
        }
    }

    #[test]
    fn addresses_have_plain_letters_only() {
        for name in [
            "martin",
            " camille.martin85 ",
            "a-b_c",
            "x@pasapas.example",
            "X@PASAPAS.example",
        ] {
            assert!(is_address_name(name), "{name}");
        }
        for odd in [
            "camille martin",
            "zoé",
            "a@b",
            "a@gmail.example",
            ".a",
            "a.",
            "a..b",
            "a,b",
            "",
            "@pasapas.example",
        ] {
            assert!(!is_address_name(odd), "{odd}");
        }
        assert!(
            FREE.iter()
                .all(|name| is_address_name(name) && !is_taken(name))
        );
    }

    #[test]
    fn the_address_of_the_card_is_taken_however_it_is_written() {
        for name in [
            "camille.martin",
            "Camille.Martin",
            " CAMILLE.MARTIN ",
            "camille.martin@pasapas.example",
        ] {
            assert!(is_taken(name), "{name}");
        }
        assert!(!is_taken("camille.martin85"));
    }

    #[test]
    fn each_rule_of_the_password_is_met_by_itself() {
        let met = |password: &str| Rule::ALL.map(|rule| rule.is_met(password));
        assert_eq!(met(PASSWORD), [true; 4]);
        assert_eq!(met(""), [false; 4]);
        assert_eq!(met("abcdefghijkl"), [true, false, false, false]);
        assert_eq!(met("É"), [false, true, false, false]);
        assert_eq!(met("3"), [false, false, true, false]);
        assert_eq!(met("a b"), [false; 4], "a space is no sign");
        assert_eq!(met("a-b"), [false, false, false, true]);
    }

    #[test]
    fn dates_are_real_and_written_in_many_ways() {
        for date in [
            BIRTH,
            "12 05 1985",
            "12-5-1985",
            "12.05.1985",
            "12051985",
            " 12 / 05 / 1985 ",
            "29/02/2000",
            "١٢/٠٥/١٩٨٥",
        ] {
            assert!(is_birth(date), "{date}");
        }
        for odd in [
            "",
            "12/05",
            "12/05/85",
            "31/04/1985",
            "29/02/1985",
            "29/02/1900",
            "12/13/1985",
            "0/5/1985",
            "12/05/2021",
            "12/05/1899",
            "mai 1985",
            "1985/05/12",
            "12/05/1985/1",
            "1205198é",
        ] {
            assert!(!is_birth(odd), "{odd}");
        }
    }

    #[test]
    fn telephones_have_ten_digits() {
        for phone in [
            PHONE,
            PHONE_TYPED,
            "0639981234",
            "06.39.98.12.34",
            "+33 6 39 98 12 34",
            "0033639981234",
        ] {
            assert!(is_phone(phone), "{phone}");
        }
        for odd in [
            "",
            "06 39 98 12",
            "06 39 98 12 34 5",
            "6639981234",
            "06 39 98 12 3a",
        ] {
            assert!(!is_phone(odd), "{odd}");
        }
    }
}
