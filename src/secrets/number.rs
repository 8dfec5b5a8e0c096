//! Numbers that belong to someone: telephones, bank cards, accounts, social security.

mod groups;
mod rules;

use super::Secret;
use super::close::Allowed;
use groups::{Number, numbers};
use rules::{is_card, is_iban, is_phone, is_social};

/// The first number in a text that has the form of a secret.
pub(super) fn find(typed: &str, allowed: &Allowed) -> Option<Secret> {
    let kind = |number: &Number| {
        // The strictest rules first: a number may obey several.
        if is_iban(number) {
            Some(Secret::Iban)
        } else if is_social(number) {
            Some(Secret::Social)
        } else if is_card(number) {
            Some(Secret::Card)
        } else if is_phone(number) {
            Some(Secret::Phone)
        } else {
            None
        }
    };
    let mut found = numbers(typed).into_iter();
    found.find_map(|number| kind(&number).filter(|_| !allowed.holds(&number.bare)))
}
