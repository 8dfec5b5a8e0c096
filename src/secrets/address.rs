//! Addresses of e-mail.

use super::close::Allowed;
use crate::letters::plain;

/// Whether a text holds an address that can be someone's: all but those that end in `.example`, which
/// belong to nobody (RFC 2606, section 2).
pub(super) fn find(typed: &str, allowed: &Allowed) -> bool {
    let text = plain(typed);
    text.match_indices('@').any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + 1..]);
        // Those who begin to type often put spaces around the sign.
        let (before, after) = (before.trim_end(), after.trim_start());
        let start = before.rfind(|c| !is_local(c));
        let name = &before[start.map_or(0, |at| at + next_len(before, at))..];
        let end = after.find(|c: char| !is_domain(c)).unwrap_or(after.len());
        let domain = after[..end].trim_end_matches(['.', '-']);
        let whole = format!("{name}@{domain}");
        !name.is_empty() && is_real(domain) && !allowed.holds(&whole)
    })
}

/// Whether a text has the form of an address, complete or not.
pub(super) fn is_like(word: &str) -> bool {
    let Some((name, domain)) = word.split_once('@') else {
        return false;
    };
    !name.is_empty() && is_complete(domain.trim_end_matches('.'))
}

fn next_len(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || "._%+-".contains(c)
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || c == '.' || c == '-'
}

/// Name, dot, at least two letters.
fn is_complete(domain: &str) -> bool {
    let Some((name, top)) = domain.rsplit_once('.') else {
        return false;
    };
    let letters = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    letters && !name.is_empty() && domain.split('.').all(|label| !label.is_empty())
}

fn is_real(domain: &str) -> bool {
    let top = domain.rsplit('.').next().unwrap_or_default();
    // On the way to `.example`, or not quite it. No other domain begins so but these.
    let others = ["exchange", "expert", "exposed", "express"];
    let invented = top.starts_with("ex") && !others.contains(&top);
    is_complete(domain) && !invented
}
