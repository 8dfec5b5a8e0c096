use std::ops::Range;

use proptest::{collection, prelude::*, sample};

use super::*;

const ADDRESS: &str = "camille.martin@pasapas.example";
const ALL: [Exact; 4] = [Exact::Case, Exact::Accents, Exact::Dot, Exact::Spaces];

fn missing(sign: &str) -> Option<Difference> {
    Some(Difference::Missing(sign.to_owned()))
}

#[test]
fn what_people_forgive_is_accepted() {
    for (expected, typed) in [
        ("Je m'appelle Camille.", "je m’appelle camille"),
        ("Je m’appelle Camille.", "  Je m'appelle   Camille .  "),
        ("Je m'appelle Camille", "Je m'appelle Camille."),
        ("forêt", "foret"),
        ("forêt", "fore\u{302}t"),
        ("FORÊT", "forêt"),
        ("cœur", "coeur"),
        ("Bonjour\u{a0}!", "Bonjour!"),
        ("Bonjour!", "bonjour !"),
        ("peut-être", "peut‑etre"),
        ("Il dit « oui »", "il dit \" oui \""),
        ("مَرحَبًا", "مرحبا"),
        (ADDRESS, "Camille.Martin@pasapas.example "),
        (".", "."),
        ("", ""),
    ] {
        assert_eq!(differs(expected, typed, &[]), None, "{expected} / {typed}");
    }
}

#[test]
fn each_difference_is_told_by_expected_signs() {
    let sign = |sign: &str| sign.to_owned();
    for (expected, typed, exact, told) in [
        ("Bonjour", "", &[][..], Difference::Start),
        ("Bonjour", "xyz", &[], Difference::Start),
        ("Bonjour", "Vonjour", &[], Difference::Start),
        ("Bonjour", "xBonjour", &[], Difference::Start),
        ("Bonjour", "Bonjuor", &[], Difference::Order),
        ("Bonjour", "Bonkour", &[], Difference::Other),
        ("Bonjour", "Bzzzzzzzzz", &[], Difference::Other),
        ("Bonjour", "Bonjourr", &[], Difference::Extra(sign("r"))),
        ("Bonjour", "Bonxjour", &[], Difference::Extra(sign("n"))),
        ("Bonjour", "Bon jour", &[], Difference::ExtraSpace),
        ("Merci Camille", "Merci xCamille", &[], Difference::Other),
        (
            "Merci Camille",
            "MerciCamille",
            &[],
            Difference::Missing(sign(" ")),
        ),
        ("l'eau", "leau", &[], Difference::Missing(sign("'"))),
        (
            "à 5 euros",
            "à ( euros",
            &[],
            Difference::Missing(sign("5")),
        ),
        (
            "Camille",
            "camille",
            &[Exact::Case],
            Difference::Upper(sign("C")),
        ),
        (
            "camille",
            "cAmille",
            &[Exact::Case],
            Difference::Lower(sign("a")),
        ),
        (
            "forêt",
            "foret",
            &[Exact::Accents],
            Difference::Accent(sign("ê")),
        ),
        (
            "forêt",
            "forèt",
            &[Exact::Accents],
            Difference::Accent(sign("ê")),
        ),
        ("foret", "forêt", &[Exact::Accents], Difference::Other),
        ("Élève", "eleve", &ALL, Difference::Accent(sign("É"))),
        (
            "Je dors.",
            "Je dors",
            &[Exact::Dot],
            Difference::Missing(sign(".")),
        ),
        (
            "Je dors",
            "Je dors.",
            &[Exact::Dot],
            Difference::Extra(sign("s")),
        ),
        (
            "Je dors",
            "Je  dors",
            &[Exact::Spaces],
            Difference::ExtraSpace,
        ),
        (
            "Je dors",
            " Je dors",
            &[Exact::Spaces],
            Difference::ExtraSpace,
        ),
        (
            "Non !",
            "Non!",
            &[Exact::Spaces],
            Difference::Missing(sign(" ")),
        ),
        ("مرحبا", "مرحا", &[], Difference::Missing(sign("ب"))),
        ("أنا", "انا", &[], Difference::Start),
        (
            ADDRESS,
            "camille.martinàpasapas.example",
            &[],
            Difference::Missing(sign("@")),
        ),
        (
            ADDRESS,
            "camile.martinpasapas.example",
            &[],
            Difference::Missing(sign("@")),
        ),
        (
            ADDRESS,
            "camille;martin@pasapas.example",
            &[],
            Difference::Missing(sign(".")),
        ),
        (ADDRESS, "camille.mar", &[], Difference::Missing(sign("t"))),
    ] {
        let found = differs(expected, typed, exact);
        assert_eq!(found, Some(told), "{expected} / {typed}");
    }
}

#[test]
fn each_sign_missing_from_an_address_is_named() {
    for (at, sign) in ADDRESS.char_indices() {
        let mut typed = ADDRESS.to_owned();
        typed.remove(at);
        let found = differs(ADDRESS, &typed, &[]);
        assert_eq!(found, missing(&sign.to_string()), "at {at}");
        let id = found.unwrap().message().key();
        let named = match sign {
            '@' => "differs-missing-at",
            '.' => "differs-missing-dot",
            _ => "differs-missing",
        };
        assert_eq!(id, named);
    }
}

#[test]
fn a_decomposed_letter_is_named_whole() {
    let found = differs("fore\u{302}t", "fort", &[]);
    assert_eq!(found, missing("e\u{302}"));
}

#[test]
fn long_texts_are_compared_without_waiting() {
    let long = "a".repeat(100_000);
    assert_eq!(differs("ab", &long, &[]), Some(Difference::Other));
    assert_eq!(differs(&long, &long, &ALL), None);
}

/// Texts of these characters.
fn of(characters: &str, length: Range<usize>) -> impl Strategy<Value = String> {
    let all: Vec<char> = characters.chars().collect();
    collection::vec(sample::select(all), length).prop_map(String::from_iter)
}

fn anything() -> impl Strategy<Value = String> {
    collection::vec(any::<char>(), 0..60).prop_map(String::from_iter)
}

/// What is asked for and what people write: letters of several scripts, signs, spaces.
fn text() -> impl Strategy<Value = String> {
    of("abzABéèêçàÉœ059 .,;:!?'’@-\u{a0}\u{301}\u{200f}أبت", 0..8)
}

fn exact() -> impl Strategy<Value = Vec<Exact>> {
    sample::subsequence(ALL.to_vec(), 0..=4)
}

proptest! {
    #[test]
    fn a_text_never_differs_from_itself(text in anything(), exact in exact()) {
        prop_assert_eq!(differs(&text, &text, &exact), None);
    }

    #[test]
    fn a_letter_left_out_of_a_word_always_matters(
        word in of("abcdefgmnoéèêçàù", 2..12), at in any::<prop::sample::Index>(), exact in exact(),
    ) {
        let all: Vec<char> = word.chars().collect();
        let without = at.index(all.len());
        let left: String = all.iter().enumerate().filter(|(i, _)| *i != without).map(|(_, c)| c).collect();
        prop_assert!(differs(&word, &left, &exact).is_some());
        prop_assert!(differs(&left, &word, &exact).is_some());
    }

    #[test]
    fn any_texts_can_be_compared(expected in anything(), typed in anything(), exact in exact()) {
        let _told = differs(&expected, &typed, &exact).map(|d| d.message());
    }

    #[test]
    fn what_is_more_exact_accepts_no_more(expected in text(), typed in text()) {
        if differs(&expected, &typed, &ALL).is_none() {
            prop_assert_eq!(differs(&expected, &typed, &[]), None);
        }
    }

    #[test]
    fn no_typed_sign_enters_a_message(
expected in of("abcdefgi m.@é", 0..12),
        before in of("xyzXYZ0;:!ù", 0..3), typed in of("abcdefgi m.@", 0..12), after in of("nopq9ù", 0..3), exact in exact(),
    ) {
        let typed = before + &typed + &after;
        if let Some(difference) = differs(&expected, &typed, &exact) {
            for (_, argument) in difference.message().arguments {
                let crate::words::Argument::Text(sign) = argument else { panic!("a number") };
                prop_assert!(expected.contains(&sign), "{:?} is not of {:?}", sign, expected);
            }
        }
    }
}
