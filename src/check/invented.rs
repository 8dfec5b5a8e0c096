//! What lessons show as someone's is invented: addresses end in `.example`, telephone numbers are those of films.

use std::path::Path;

use super::proof::Proof;
use crate::problem::{Fault, Problem};
use crate::secrets::{self, Secret};

/// Digits of the shortest numbers that are someone's: accounts of Malta have nine, and letters.
const FEWEST_DIGITS: usize = 9;

/// Ends of true addresses, as far as they need no list of all.
const TRUE_ENDS: [&str; 12] = [
    "fr", "com", "org", "net", "eu", "info", "be", "ch", "de", "uk", "io", "app",
];

pub(super) fn prove(proof: &mut Proof) {
    let locales = proof.content.dir.join("locales");
    let lessons = proof.content.dir.join("lessons");
    let files: Vec<_> = proof.content.files.iter().collect();
    proof.side_by_side(&files, |proof, (path, text)| {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let stem = stem.unwrap_or_default();
        let words = path.starts_with(&locales) && path.extension().is_some_and(|e| e == "ftl");
        let facts = words && path.parent() == Some(&locales);
        let own = words && proof.is_lesson(stem) || path.starts_with(&lessons);
        for (number, line) in (1..).zip(text.lines()) {
            if own {
                let line = without_note(line, words);
                if let Some((at, fault)) = real(line) {
                    report(proof, path, (number, line, at), ("invented", fault));
                }
            }
            if (words && own || facts)
                && let Some(at) = broken_number(without_note(line, words))
            {
                let fault = Fault::new("phone-spaces");
                report(proof, path, (number, line, at), ("phone-spaces", fault));
            }
        }
    });
}

fn report(
    proof: &mut Proof,
    path: &Path,
    (line, text, at): (usize, &str, usize),
    (rule, fault): (&'static str, Fault),
) {
    proof.found.push(Problem {
        line,
        column: text[..at].chars().count() + 1,
        ..Problem::of_file(path, rule, fault)
    });
}

/// A line without what only authors read.
fn without_note(line: &str, words: bool) -> &str {
    if words {
        if line.starts_with('#') { "" } else { line }
    } else {
        line.split("//").next().unwrap_or_default()
    }
}

/// What looks like someone's own in a line, and where.
fn real(line: &str) -> Option<(usize, Fault)> {
    // Most lines need no closer look: an address has its sign, and a number of someone's many digits.
    let digits = || line.chars().filter(|c| c.is_numeric()).count();
    if !line.contains('@') && digits() < FEWEST_DIGITS {
        let at = site(line)?;
        return Some((at, Fault::new("invented-address")));
    }
    let number = || line.find(|c: char| c.is_ascii_digit() || c == '+');
    match secrets::find(line, &[]) {
        Some(Secret::Address) => {
            let at = line.find('@').unwrap_or(0);
            let start = line[..at].rfind(|c| !is_address(c));
            let start = start.map_or(0, |start| start + next_len(line, start));
            Some((start, Fault::new("invented-address")))
        }
        Some(Secret::Phone) => Some((number()?, Fault::new("invented-phone"))),
        Some(Secret::Card | Secret::Iban | Secret::Social) => {
            Some((number()?, Fault::new("invented-number")))
        }
        Some(Secret::Password) | None => {
            let at = site(line)?;
            Some((at, Fault::new("invented-address")))
        }
    }
}

/// Where the address of a true site begins.
fn site(line: &str) -> Option<usize> {
    let parts = line.as_bytes().windows(2);
    if !parts
        .into_iter()
        .any(|two| two[0] == b'.' && two[1].is_ascii_alphanumeric())
    {
        return None;
    }
    let mut from = 0;
    while let Some(start) = line[from..].find(is_address) {
        let start = from + start;
        let length = line[start..].find(|c| !is_address(c));
        let end = length.map_or(line.len(), |length| start + length);
        let host = line[start..end].split('/').next().unwrap_or_default();
        let labels: Vec<&str> = host.trim_end_matches('.').split('.').collect();
        let sound = labels.len() > 1 && labels.iter().all(|label| !label.is_empty());
        let last = labels.last().copied().unwrap_or_default();
        let is_true = TRUE_ENDS.contains(&last) || labels[0] == "www" && labels.len() > 2;
        if sound && is_true && last != "example" {
            return Some(start);
        }
        from = end;
    }
    None
}

/// A sign of an address, of a site or of a mail.
fn is_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".-_@/".contains(c)
}

fn next_len(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// Where a French telephone number begins whose digits are parted by spaces that may end a line.
fn broken_number(line: &str) -> Option<usize> {
    let inside = |c: char| c.is_ascii_digit() || [' ', '\u{a0}', '\u{202f}'].contains(&c);
    let mut from = 0;
    while let Some(start) = line[from..].find(|c: char| c.is_ascii_digit()) {
        let start = from + start;
        let length = line[start..].find(|c| !inside(c));
        let end = length.map_or(line.len(), |length| start + length);
        let run = line[start..end].trim_end();
        let digits = run.chars().filter(char::is_ascii_digit).count();
        if digits == 10 && run.starts_with('0') && run.contains(' ') {
            return Some(start);
        }
        from = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn true_addresses_and_numbers_are_told_from_invented_ones() {
        for line in [
            "    .sender = 06 39 98 12 34",
            "    .address = mairie@ville-exemple.example",
            "    .target = www.ville-exemple.example/code",
            "    Regardez le fichier photo.jpg, puis le point.",
            "    Il est { -site-health } : appelez le { -phone-advice }.",
            "    Camille est née le 12/05/1985.",
            "    Le @ est dans chaque adresse.",
        ] {
            assert_eq!(real(line).map(|(at, _)| at), None, "{line}");
        }
        for (line, at) in [
            ("    .sender = 06 12 34 56 78", 14),
            ("    Écrivez à jean.petit@laposte.net.", 16),
            ("    .target = www.ville.paris/code", 14),
            ("    Allez sur ameli.fr ce soir.", 14),
        ] {
            assert_eq!(real(line).map(|(at, _)| at), Some(at), "{line}");
        }
    }

    #[test]
    fn a_number_must_not_end_a_line_in_its_middle() {
        assert_eq!(broken_number("Appelez le 06 39 98 12 34."), Some(11));
        assert_eq!(
            broken_number("Le 06\u{a0}39\u{a0}98\u{a0}12\u{a0}34."),
            None
        );
        assert_eq!(broken_number("Le 12 05 1985 à 10 h 30"), None);
        assert_eq!(broken_number("Tapez 0639981234."), None);
    }
}
