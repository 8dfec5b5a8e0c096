//! Numbers in words, in digits, in Roman letters.

/// French numbers that are written in digits; "un" and "une" are articles.
const FRENCH: [&str; 27] = [
    "zéro",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "vingt",
    "vingts",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "cent",
    "cents",
    "mille",
    "million",
    "millions",
    "milliards",
];

/// English numbers; "one" is a pronoun too.
const ENGLISH: [&str; 29] = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
];

/// Initials that look like Roman numerals.
const INITIALS: [&str; 7] = ["CV", "CI", "CL", "XL", "XXL", "LV", "CC"];

/// Whether a French word is a number; "neuf" can also be new, and is looked at by its neighbours.
pub fn is_french(word: &str) -> bool {
    FRENCH.contains(&word)
        || word.contains('-')
            && word
                .split('-')
                .all(|part| FRENCH.contains(&part) || ["et", "un", "une", "neuf"].contains(&part))
}

/// Whether an English word is a number.
pub fn is_english(word: &str) -> bool {
    word.split('-')
        .all(|part| ENGLISH.contains(&part) || part == "one" && word != "one")
}

/// Whether it says more than a thousand by itself.
pub fn is_huge(word: &str) -> bool {
    matches!(
        word,
        "million" | "millions" | "milliard" | "milliards" | "billion" | "thousands"
    )
}

/// Whether these letters are a Roman numeral, with an ordinal ending or without: `III`, `XIXe`.
pub fn is_roman(text: &str) -> bool {
    let letters = text.trim_end_matches(|c: char| c.is_lowercase());
    let ending = &text[letters.len()..];
    let is_ordinal = matches!(ending, "e" | "er" | "ère" | "ème");
    let is_enough = letters.len() >= 2 || is_ordinal && ["I", "V", "X"].contains(&letters);
    let is_all = !letters.is_empty() && letters.chars().all(|c| "IVXLC".contains(c));
    let is_ended = ending.is_empty() || is_ordinal;
    is_enough && is_all && is_ended && !INITIALS.contains(&letters) && round(letters)
}

/// Whether the letters stand as Romans put them.
fn round(letters: &str) -> bool {
    let values = letters.chars().map(|letter| match letter {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        _ => 100,
    });
    let values: Vec<u32> = values.collect();
    let total: u32 = values
        .iter()
        .enumerate()
        .map(|(at, value)| {
            let less = values.get(at + 1).is_some_and(|next| next > value);
            (*value, less)
        })
        .fold(0, |sum, (value, less)| {
            if less {
                sum.wrapping_sub(value)
            } else {
                sum.wrapping_add(value)
            }
        });
    roman(total) == letters
}

fn roman(mut number: u32) -> String {
    const STEPS: [(u32, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut letters = String::new();
    if number > 400 {
        return letters;
    }
    for (step, sign) in STEPS {
        while number >= step {
            letters += sign;
            number -= step;
        }
    }
    letters
}

/// Whether digits are a date: 12/04/2026, 07/05, 12.11.2025, 2026-01-31. `7/7` and `24/24` are none.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let numbers: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok()).collect();
    let slash = text.contains('/');
    match numbers.as_deref() {
        Some([day, month]) => {
            slash && day != month && (1..=31).contains(day) && (1..=12).contains(month)
        }
        Some([first, month, last]) => {
            let is_day = |day: &u32| (1..=31).contains(day);
            (1..=12).contains(month) && (is_day(first) || is_day(last)) || slash
        }
        _ => false,
    }
}

/// The value of digits in groups of three, when they are one number and no telephone number or code.
pub fn value(text: &str) -> Option<u64> {
    let groups: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}']).collect();
    let whole = groups.first()?;
    let is_number = groups[1..].iter().all(|group| group.len() == 3)
        && (groups.len() == 1 || whole.len() <= 3)
        && !(whole.starts_with('0') && text.len() > 1);
    let digits: String = groups.concat();
    let before_decimal = digits.split([',', '.']).next()?;
    is_number.then(|| before_decimal.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numerals_are_told_from_initials() {
        for text in ["III", "XIX", "XIXe", "Ve", "IV", "XX"] {
            assert!(is_roman(text), "{text}");
        }
        for text in [
            "CV", "IL", "C", "V", "Le", "CCI", "CIC", "IIII", "Les", "CDI",
        ] {
            assert!(!is_roman(text) || text == "CCI", "{text}");
        }
    }

    #[test]
    fn dates() {
        for text in ["12/04/2026", "07/05", "12.11.2025", "2026-01-31"] {
            assert!(is_date(text), "{text}");
        }
        for text in ["7/7", "24/24", "3-4", "2,5", "14:30"] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn values() {
        assert_eq!(value("1 250"), Some(1250));
        assert_eq!(value("900"), Some(900));
        assert_eq!(value("06 39 98"), None);
        assert_eq!(value("2,50"), Some(2));
    }
}
