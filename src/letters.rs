//! Letters as a person sees them: a base, its accents, its size; however a keyboard or a file wrote them.

/// One letter or sign of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// The small letter without accents, or the sign in its straight form.
    pub base: char,
    /// Its accents, as combining marks in a fixed order.
    pub marks: Vec<char>,
    /// Whether it is a capital.
    pub upper: bool,
    /// As it stood in the text.
    pub shown: String,
}

/// The letters of a text. Accents written as marks of their own belong to the letter before;
/// signs that only steer the direction of text are left out.
pub fn letters(text: &str) -> Vec<Letter> {
    let mut found: Vec<Letter> = Vec::new();
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if is_mark(c)
            && let Some(last) = found.last_mut()
        {
            last.shown.push(c);
            last.base = with_hamza(last.base, c).unwrap_or_else(|| {
                last.marks.push(c);
                last.marks.sort_unstable();
                last.base
            });
            continue;
        }
        let mut small = c.to_lowercase();
        let first = small.next().unwrap_or(c);
        let (bases, accents) = apart(first);
        for base in bases {
            let mut marks: Vec<char> = accents.chars().chain(small.clone()).collect();
            marks.sort_unstable();
            found.push(Letter {
                base,
                marks,
                upper: c.is_uppercase(),
                shown: c.to_string(),
            });
        }
    }
    found
}

/// A text in small letters without accents, with straight signs: what is alike for a kind reader.
pub fn plain(text: &str) -> String {
    // As in `letters`, without making letters: whole lessons are read this way.
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if is_mark(c)
            && let Some(last) = plain.pop()
        {
            plain.push(with_hamza(last, c).unwrap_or(last));
            continue;
        }
        let first = c.to_lowercase().next().unwrap_or(c);
        plain.extend(apart(first).0);
    }
    plain
}

/// The digit that a character stands for, in the numerals of Arabic and Persian too.
pub fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Marks of direction, joiners, soft hyphen, byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Accents on their own: of Latin, Greek and Cyrillic letters, and the vowels of Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// In Arabic a hamza makes another letter, which has a character of its own.
fn with_hamza(base: char, mark: char) -> Option<char> {
    Some(match (base, mark) {
        ('ا', '\u{653}') => 'آ',
        ('ا', '\u{654}') => 'أ',
        ('ا', '\u{655}') => 'إ',
        ('و', '\u{654}') => 'ؤ',
        ('ي', '\u{654}') => 'ئ',
        _ => return None,
    })
}

/// Signs that a keyboard has in a straight form only, spaces of all widths, numerals.
fn straight(c: char) -> char {
    match c {
        '’' | '‘' | 'ʼ' | '‛' | '′' | '´' | '`' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '\u{ff20}' => '@',
        _ if c.is_whitespace() => ' ',
        _ => digit(c).unwrap_or(c),
    }
}

/// Small letters that are one character: the accents, these letters, and their bases in the same order.
const ACCENTED: &[(&str, &str, &str)] = &[
    ("\u{300}", "àèìòùǹẁỳ", "aeiounwy"),
    ("\u{301}", "áéíóúýćĺńŕśźǵ", "aeiouyclnrszg"),
    ("\u{302}", "âêîôûĉĝĥĵŝŵŷ", "aeioucghjswy"),
    ("\u{303}", "ãñõĩũẽỹ", "anoiuey"),
    ("\u{304}", "āēīōū", "aeiou"),
    ("\u{306}", "ăĕğĭŏŭ", "aegiou"),
    ("\u{307}", "ċėġż", "cegz"),
    ("\u{308}", "äëïöüÿ", "aeiouy"),
    ("\u{309}", "ảẻỉỏủỷ", "aeiouy"),
    ("\u{30a}", "åů", "au"),
    ("\u{30b}", "őű", "ou"),
    ("\u{30c}", "čďěňřšťžǎǐǒǔǧ", "cdenrstzaioug"),
    ("\u{31b}", "ơư", "ou"),
    ("\u{323}", "ạẹịọụỵḥṣṭḍẓ", "aeiouyhstdz"),
    ("\u{326}", "șț", "st"),
    ("\u{327}", "çģķļņŗşţ", "cgklnrst"),
    ("\u{328}", "ąęįų", "aeiu"),
    ("\u{301}\u{302}", "ấếố", "aeo"),
    ("\u{300}\u{302}", "ầềồ", "aeo"),
    ("\u{302}\u{309}", "ẩểổ", "aeo"),
    ("\u{302}\u{303}", "ẫễỗ", "aeo"),
    ("\u{302}\u{323}", "ậệộ", "aeo"),
    ("\u{301}\u{306}", "ắ", "a"),
    ("\u{300}\u{306}", "ằ", "a"),
    ("\u{306}\u{309}", "ẳ", "a"),
    ("\u{303}\u{306}", "ẵ", "a"),
    ("\u{306}\u{323}", "ặ", "a"),
    ("\u{301}\u{31b}", "ớứ", "ou"),
    ("\u{300}\u{31b}", "ờừ", "ou"),
    ("\u{309}\u{31b}", "ởử", "ou"),
    ("\u{303}\u{31b}", "ỡữ", "ou"),
    ("\u{31b}\u{323}", "ợự", "ou"),
    // Strokes are no marks in Unicode, but the eye takes them so.
    ("\u{335}", "øłđħŧ", "oldht"),
];

/// Signs that hold two, which French keyboards cannot write.
const DOUBLE: &[(char, &str)] = &[('œ', "oe"), ('æ', "ae"), ('ß', "ss"), ('…', "...")];

/// The bases and the accents of a small letter; itself when it is not in the tables.
fn apart(c: char) -> (impl Iterator<Item = char>, &'static str) {
    let (bases, accents) = in_tables(c);
    let itself = Some(straight(c)).filter(|_| bases.is_empty());
    (bases.chars().chain(itself), accents)
}

fn in_tables(c: char) -> (&'static str, &'static str) {
    // Most letters have no accents, and the tables are long.
    if !matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '…') {
        return ("", "");
    }
    if let Some((_, pair)) = DOUBLE.iter().find(|(double, _)| *double == c) {
        return (pair, "");
    }
    for (accents, composed, bases) in ACCENTED {
        if let Some(at) = composed.chars().position(|other| other == c) {
            // Bases are ASCII: one byte each.
            return (bases.get(at..=at).unwrap_or_default(), accents);
        }
    }
    ("", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        let pairs = [
            ("forêt", "fore\u{302}t"),
            ("ÉLÈVE", "E\u{301}LE\u{300}VE"),
            ("ça", "c\u{327}a"),
            ("mệt", "me\u{323}\u{302}t"),
            ("أحمد", "ا\u{654}حمد"),
        ];
        for (one, other) in pairs {
            let seen = |text| {
                let all = letters(text).into_iter();
                all.map(|l| (l.base, l.marks, l.upper)).collect::<Vec<_>>()
            };
            assert_eq!(seen(one), seen(other), "{one}");
            let bases: String = letters(other).iter().map(|letter| letter.base).collect();
            assert_eq!(plain(other), bases);
            assert_eq!(plain(one), bases);
        }
    }

    #[test]
    fn plain_text_is_what_a_kind_reader_sees() {
        assert_eq!(
            plain("L’Œuf d'Élodie : ça\u{a0}!"),
            "l'oeuf d'elodie : ca !"
        );
        assert_eq!(plain("garçon\u{200f}"), "garcon");
        assert_eq!(plain("İstanbul Łódź Việt"), "istanbul lodz viet");
        assert_eq!(plain("٠٦ ۱۲"), "06 12");
    }

    #[test]
    fn arabic_letters_stay_themselves() {
        assert_eq!(plain("أنا إلى آخر"), "أنا إلى آخر");
        assert_eq!(plain("مَرحَبًا"), "مرحبا");
    }

    #[test]
    fn every_accented_letter_has_its_base() {
        for (_, composed, bases) in ACCENTED {
            assert_eq!(composed.chars().count(), bases.len(), "{composed}");
            assert!(bases.is_ascii());
            for (letter, base) in composed.chars().zip(bases.chars()) {
                assert_eq!(plain(&letter.to_string()), base.to_string());
            }
        }
        for (double, pair) in DOUBLE {
            assert_eq!(plain(&double.to_string()), *pair);
        }
    }

    #[test]
    fn a_capital_keeps_its_size_and_its_look() {
        let found = letters("ÉŒ");
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|letter| letter.upper));
        assert_eq!(found[0].shown, "É");
        assert_eq!((found[1].base, found[2].base), ('o', 'e'));
    }
}
