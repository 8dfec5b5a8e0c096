//! Languages that nobody speaks, made from French by rule, to see layouts break before a true one does.

use unic_langid::langid;

use super::{Locale, Sentence, Span};

/// A made-up language. It has no file: its words are made when they are asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pseudo {
    /// Long words full of accents.
    Long,
    /// The same, set from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Long, Self::Mirrored];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Mirrored => "mirrored",
        }
    }

    /// Its identifier, among those that the standard keeps for private use.
    pub fn locale(self) -> Locale {
        match self {
            Self::Long => langid!("qaa"),
            Self::Mirrored => langid!("qaa-Arab"),
        }
    }

    /// The one of this identifier.
    pub fn of(locale: &Locale) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.locale() == *locale)
    }

    /// A French sentence in this language. Its brackets show whether it is whole; marked French words stay.
    pub(super) fn sentence(self, french: Sentence) -> Sentence {
        let mut spans = vec![plain("[")];
        spans.extend(french.spans.into_iter().map(|span| match span.french {
            true => span,
            false => plain(&longer(&span.text)),
        }));
        spans.push(plain("]"));
        Sentence {
            spans,
            locale: self.locale(),
        }
    }
}

fn plain(text: &str) -> Span {
    Span {
        text: text.to_owned(),
        french: false,
    }
}

/// Every word a third longer, as German is beside French, and every letter with an accent that has one.
fn longer(text: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let letter = first.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != letter);
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        if letter {
            word(piece, &mut made);
        } else {
            made += piece;
        }
        rest = after;
    }
    made
}

/// The vowel that comes last says how the word goes on.
fn word(word: &str, made: &mut String) {
    let letters: Vec<char> = word.chars().map(accented).collect();
    let last = letters.iter().rposition(|c| VOWELS.contains(*c));
    let more = (letters.len() + 1) / 3;
    for (at, letter) in letters.iter().enumerate() {
        made.push(*letter);
        if last == Some(at) {
            // A capital goes on in small letters.
            made.extend(std::iter::repeat_n(letter.to_lowercase(), more).flatten());
        }
    }
}

const VOWELS: &str = "åêîøûýÅÊÎØÛÝ";

fn accented(letter: char) -> char {
    match letter {
        'a' | 'à' | 'â' => 'å',
        'c' => 'ç',
        'e' | 'é' | 'è' | 'ë' => 'ê',
        'i' | 'ï' => 'î',
        'n' => 'ñ',
        'o' | 'ô' => 'ø',
        's' => 'š',
        'u' | 'ù' => 'û',
        'y' => 'ý',
        'z' => 'ž',
        'A' | 'À' | 'Â' => 'Å',
        'C' => 'Ç',
        'E' | 'É' | 'È' => 'Ê',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' | 'Ô' => 'Ø',
        'S' => 'Š',
        'U' => 'Û',
        'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_longer_and_accented_numbers_and_signs_stay() {
        assert_eq!(longer("Bonjour"), "Bøñjøûûûr");
        assert_eq!(longer("Écrivez 2 fois."), "Êçrîvêêêž 2 føîîš.");
        assert_eq!(longer("d'un an"), "d'ûûñ ååñ");
        assert_eq!(longer("pst, 33\u{a0}700"), "pšt, 33\u{a0}700");
    }

    #[test]
    fn a_text_is_a_third_longer() {
        let french = "Vous choisissez votre leçon avec votre doigt ou avec la souris.";
        let ratio = longer(french).chars().count() as f32 / french.chars().count() as f32;
        assert!((1.25..1.45).contains(&ratio), "{ratio}");
    }

    #[test]
    fn each_has_its_own_locale_and_name() {
        for pseudo in Pseudo::ALL {
            assert_eq!(Pseudo::of(&pseudo.locale()), Some(pseudo));
        }
        assert_eq!(Pseudo::of(&langid!("fr")), None);
        assert_ne!(Pseudo::Long.name(), Pseudo::Mirrored.name());
    }
}
