//! Phone numbers and thousands: digits in groups, as a person would say them.

use super::settings::{Dial, Language};

/// Says phone numbers in groups with pauses, and joins the groups of large numbers.
pub(super) fn say_numbers(text: &str, language: &Language) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let inside_word =
            rest[..start].ends_with(|c: char| c.is_alphanumeric() || ".,".contains(c));
        out.push_str(&rest[..start]);
        let (length, groups, close) = groups(&rest[start..]);
        let written = &rest[start..start + length];
        rest = &rest[start + length..];
        let attached = rest.starts_with(char::is_alphanumeric);
        if !inside_word && !attached && is_phone(&groups) {
            out.push_str(&say_phone(&groups, language));
        } else if close && is_large(&groups) {
            out.push_str(&groups.concat());
        } else {
            out.push_str(written);
        }
    }
    out.push_str(rest);
    out
}

/// Groups of digits parted by single spaces at the start of `text`: their length in bytes, the
/// groups, and whether all spaces are no-break spaces, which only stand inside one number.
fn groups(text: &str) -> (usize, Vec<&str>, bool) {
    let mut groups = Vec::new();
    let mut close = true;
    let mut length = 0;
    loop {
        let rest = &text[length..];
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        groups.push(&rest[..digits]);
        length += digits;
        let mut next = text[length..].chars();
        let space = next
            .next()
            .filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
        match space {
            Some(space) if next.next().is_some_and(|c| c.is_ascii_digit()) => {
                close &= space != ' ';
                length += space.len_utf8();
            }
            _ => return (length, groups, close),
        }
    }
}

/// Begins with 0 and has groups, or ten digits in one.
fn is_phone(groups: &[&str]) -> bool {
    let digits: usize = groups.iter().map(|g| g.len()).sum();
    groups.first().is_some_and(|g| g.starts_with('0'))
        && (groups.len() > 2 && digits > 5 || groups.len() == 1 && digits == 10)
}

/// `12 500`, `1 000 000`.
fn is_large(groups: &[&str]) -> bool {
    groups.len() > 1
        && groups
            .first()
            .is_some_and(|g| g.len() <= 3 && !g.starts_with('0'))
        && groups.iter().skip(1).all(|g| g.len() == 3)
}

fn say_phone(groups: &[&str], language: &Language) -> String {
    let pairs: Vec<&str>;
    let groups = match groups {
        [one] => {
            pairs = (0..one.len())
                .step_by(2)
                .filter_map(|at| one.get(at..at + 2))
                .collect();
            &pairs
        }
        _ => groups,
    };
    let said: Vec<String> = groups
        .iter()
        .map(|group| say_group(group, language.dial))
        .collect();
    said.join(&format!("{} ", language.pause))
}

/// Zeros at the start are said one by one, and so is everything where it is the custom.
fn say_group(group: &str, dial: Dial) -> String {
    let zeros = group.len() - group.trim_start_matches('0').len();
    let single = if dial == Dial::Digits {
        group.len()
    } else {
        zeros
    };
    let mut said: Vec<&str> = (0..single).filter_map(|at| group.get(at..=at)).collect();
    said.extend(group.get(single..).filter(|rest| !rest.is_empty()));
    said.join(" ")
}
