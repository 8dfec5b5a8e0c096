//! Words that look like passwords.

use super::address;
use super::close::Allowed;
use crate::letters::{Letter, letters};

/// Words beside numbers that belong to hours, dates, quantities and well-known names: `14h00-18h00`,
/// `12-janvier-1985`, `Covid-19`.
const PLAIN: &[&str] = &[
    "h",
    "min",
    "mn",
    "s",
    "am",
    "pm",
    "km",
    "m",
    "cm",
    "mm",
    "kg",
    "g",
    "l",
    "ml",
    "mo",
    "go",
    "ko",
    "to",
    "ans",
    "an",
    "euro",
    "euros",
    "eur",
    "er",
    "ere",
    "e",
    "eme",
    "nd",
    "nde",
    "st",
    "th",
    "rd",
    "n",
    "no",
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "covid",
    "windows",
    "android",
    "iphone",
    "galaxy",
    "office",
    "france",
    "formule",
];

/// Whether a word of a text looks like a password: at least 8 signs of 3 kinds (small letters, capitals,
/// digits, others), or at least 10 with letters and digits.
pub(super) fn find(typed: &str, allowed: &Allowed) -> bool {
    let all = letters(typed);
    let mut words = all.split(|letter| letter.base == ' ');
    words.any(|word| looks_like_one(word, allowed))
}

fn looks_like_one(word: &[Letter], allowed: &Allowed) -> bool {
    let text: String = word.iter().map(|letter| letter.base).collect();
    if is_site(&text) || address::is_like(&text) {
        return false;
    }
    let word = without_domain(word, allowed);
    // People who learn to type often leave no space after a sign: `Bonjour,Camille`.
    let has_digit = |piece: &[Letter]| piece.iter().any(|letter| letter.base.is_ascii_digit());
    let ends = |letter: &Letter| {
        ",;:/\"()،؛؟".contains(letter.base) || (!has_digit(word) && ".!?'-".contains(letter.base))
    };
    word.split(ends).any(|piece| {
        let text: String = piece.iter().map(|letter| letter.base).collect();
        is_mixed(piece) && !is_plain(&text) && !allowed.holds(&text) && allowed.left_of(&text) > 3
    })
}

/// A word that may become an address, without what follows `@`: the address is judged when it is complete.
fn without_domain<'a>(word: &'a [Letter], allowed: &Allowed) -> &'a [Letter] {
    let Some(at) = word.iter().rposition(|letter| letter.base == '@') else {
        return word;
    };
    let (name, domain) = word.split_at(at);
    let domain: String = domain.iter().skip(1).map(|letter| letter.base).collect();
    let letters = domain
        .chars()
        .all(|c| c.is_alphabetic() || ".-".contains(c));
    // `P@ssword` is no address: names of one letter are rare.
    match allowed.has_domain_like(&domain) || (letters && name.len() >= 3) {
        true => name,
        false => word,
    }
}

fn is_mixed(piece: &[Letter]) -> bool {
    // Hyphens, apostrophes and dots join words and numbers.
    let joins = |letter: &&Letter| "-'.".contains(letter.base);
    let count = |kind: &dyn Fn(&Letter) -> bool| piece.iter().filter(|letter| kind(letter)).count();
    let capitals = count(&|letter| letter.base.is_alphabetic() && letter.upper);
    let small = count(&|letter| letter.base.is_alphabetic() && !letter.upper);
    let digits = count(&|letter| letter.base.is_ascii_digit());
    let others = piece.len() - capitals - small - digits - piece.iter().filter(joins).count();
    let kinds = [capitals, small, digits, others];
    let kinds = kinds.into_iter().filter(|count| *count > 0).count();
    let both = digits > 0 && capitals + small > 0;
    (piece.len() >= 8 && kinds >= 3) || (piece.len() >= 10 && both)
}

/// Whether all letters beside the numbers of a word are words of [`PLAIN`].
fn is_plain(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.all(|word| word.is_empty() || PLAIN.contains(&word))
}

/// Whether a word is an address of the web: `https://…`, `www.…`, or labels that end in letters.
fn is_site(text: &str) -> bool {
    let text = text.trim_end_matches([',', ';', ')', '.', '!', '?']);
    if text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.") {
        return true;
    }
    let host = text.split('/').next().unwrap_or(text);
    let Some((names, top)) = host.rsplit_once('.') else {
        return false;
    };
    let may_stand = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
    !names.is_empty()
        && names.chars().all(may_stand)
        && top.chars().count() >= 2
        && top.chars().all(char::is_alphabetic)
}
