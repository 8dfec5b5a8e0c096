//! The rules by which numbers are made.

use super::groups::Number;

/// Groups of six digits that the French authority keeps for films and books: they are given to nobody
/// (Arcep, decision 2018-0881 of 24 July 2018, numbering plan: numbers for audiovisual works).
const FICTION: [&str; 6] = ["019900", "026191", "035301", "046571", "053649", "063998"];

/// A telephone number: ten digits from 0 in France, or `+` or `00` and a number of another country, which
/// has at most 15 digits (ITU-T E.164). Numbers in 08 belong to services, never to people.
pub(super) fn is_phone(number: &Number) -> bool {
    let digits = number.bare.as_str();
    // `06/12/34/56/78` is written too; other groups with slashes are dates.
    let only_slashes = number.between.chars().all(|c| c == '/') && are_pairs(&number.sizes);
    if !is_digits(digits) || (has_slash(number) && !only_slashes) {
        return false;
    }
    if !number.plus && digits.len() == 10 && digits.starts_with('0') {
        return is_french_phone(digits);
    }
    let abroad = match digits.strip_prefix("00") {
        Some(abroad) if !number.plus => abroad,
        _ if number.plus => digits,
        _ => return false,
    };
    if let Some(french) = abroad.strip_prefix("33") {
        // `+33 (0)6 …` is written too.
        let french = french.strip_prefix('0').unwrap_or(french);
        return french.len() == 9 && is_french_phone(&format!("0{french}"));
    }
    (10..=15).contains(&abroad.len()) && !abroad.starts_with('0')
}

fn is_french_phone(digits: &str) -> bool {
    let personal = !["00", "08"].iter().any(|start| digits.starts_with(start));
    personal && !FICTION.iter().any(|kept| digits.starts_with(kept))
}

/// A bank card: 13 to 19 digits, of which the last is the check digit of Luhn (ISO/IEC 7812-1, annex B).
pub(super) fn is_card(number: &Number) -> bool {
    let digits = number.bare.as_bytes();
    // Cards are written in groups of four, six or five: other groups are other numbers side by side.
    let last = number.sizes.len().saturating_sub(1);
    let grouped = number.sizes.iter().take(last).all(|size| *size >= 3) || are_pairs(&number.sizes);
    let key_held_down = digits.windows(2).all(|two| two.first() == two.last());
    (13..=19).contains(&digits.len())
        && is_digits(&number.bare)
        && !number.bare.starts_with('0')
        && !has_slash(number)
        && grouped
        && !key_held_down
        && luhn(digits)
}

fn has_slash(number: &Number) -> bool {
    number.between.contains('/')
}

fn are_pairs(sizes: &[usize]) -> bool {
    sizes.iter().all(|size| *size == 2)
}

fn luhn(digits: &[u8]) -> bool {
    let from_the_end = digits.iter().rev().zip(0_usize..);
    let sum: u32 = from_the_end
        .map(|(digit, place)| {
            let value = u32::from(digit.wrapping_sub(b'0'));
            match place % 2 {
                0 => value,
                _ if value > 4 => value * 2 - 9,
                _ => value * 2,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// An account number of any country: two letters, two digits, up to 30 letters and digits; with the first
/// four at the end and letters as 10 to 35 the rest by 97 is 1 (ISO 13616-1, ISO/IEC 7064).
pub(super) fn is_iban(number: &Number) -> bool {
    let all = number.bare.as_bytes();
    let Some((head, rest)) = all.split_at_checked(4) else {
        return false;
    };
    let (country, key) = head.split_at(2);
    // The word before a number is no part of it: `est le 2480601532097`.
    let begins = matches!(number.sizes.as_slice(), [2, 2, ..])
        || number.sizes.first().is_some_and(|size| *size >= 4);
    // The shortest is Norway's, with 15. Accounts are mostly digits: words never are.
    let digits = rest.iter().filter(|byte| byte.is_ascii_digit()).count();
    (15..=34).contains(&all.len())
        && begins
        && country.iter().all(u8::is_ascii_lowercase)
        && key.iter().all(u8::is_ascii_digit)
        && digits >= 6
        && digits * 2 >= rest.len()
        && rest.iter().chain(head).fold(0, append_97) == 1
}

/// A rest by 97 with one more digit, or two for a letter.
fn append_97(rest: u32, sign: &u8) -> u32 {
    match sign {
        b'0'..=b'9' => (rest * 10 + u32::from(sign - b'0')) % 97,
        b'a'..=b'z' => (rest * 100 + u32::from(sign - b'a') + 10) % 97,
        _ => rest,
    }
}

/// A French social security number (NIR, made by Insee; decree 82-103 of 22 January 1982): sex, year,
/// month, department, commune, order, and a key of two digits: 97 less the rest by 97. In Corsica the
/// department is 2A or 2B, for which 19 and 18 are reckoned.
pub(super) fn is_social(number: &Number) -> bool {
    let Some((body, key)) = number.bare.split_at_checked(13) else {
        return false;
    };
    let Some((born, rest)) = body.split_at_checked(5) else {
        return false;
    };
    let Some((department, order)) = rest.split_at_checked(2) else {
        return false;
    };
    let reckoned = match department {
        "2a" => "19",
        "2b" => "18",
        other => other,
    };
    if !is_digits(born) || !is_digits(reckoned) || !is_digits(order) || has_slash(number) {
        return false;
    }
    let sex = born.as_bytes().first().copied().unwrap_or_default();
    let month: u32 = born
        .get(3..)
        .and_then(|text| text.parse().ok())
        .unwrap_or(0);
    // Months above 12 are for people whose papers do not tell theirs.
    let known_month = matches!(month, 1..=12 | 20..=42 | 50..=99);
    let place = department != "00" && !order.starts_with("000") && !order.ends_with("000");
    if key.is_empty() {
        return matches!(sex, b'1' | b'2') && (1..=12).contains(&month) && place;
    }
    let body = [born, reckoned, order].concat();
    let (body, key): (u64, u64) = match (body.parse(), key.parse()) {
        (Ok(body), Ok(checked)) if key.len() == 2 => (body, checked),
        _ => return false,
    };
    matches!(sex, b'1'..=b'4' | b'7' | b'8') && known_month && place && 97 - body % 97 == key
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
