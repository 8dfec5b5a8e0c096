//! Which voice says what.

use unic_langid::langid;

use super::*;
use crate::words::Span;

fn cut(locale: Locale, spans: &[(&str, bool)]) -> Vec<(String, String)> {
    let span = |(text, french): &(&str, bool)| Span {
        text: (*text).to_owned(),
        french: *french,
    };
    let sentence = Sentence {
        spans: spans.iter().map(span).collect(),
        locale,
    };
    segments(&sentence, &Settings::shipped())
        .into_iter()
        .map(|segment| (segment.locale.to_string(), segment.text))
        .collect()
}

fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    let pair = |(locale, text): &(&str, &str)| ((*locale).to_owned(), (*text).to_owned());
    wanted.iter().map(pair).collect()
}

#[test]
fn french_words_in_french_are_one_breath() {
    let found = cut(
        langid!("fr"),
        &[
            ("Une ", false),
            ("arnaque", true),
            (" est un piège.", false),
        ],
    );
    assert_eq!(found, pairs(&[("fr", "Une arnaque est un piège.")]));
}

#[test]
fn french_words_elsewhere_go_to_the_french_voice() {
    let found = cut(
        langid!("ar"),
        &[("هذا زر ", false), ("Se connecter", true), (".", false)],
    );
    assert_eq!(found, pairs(&[("ar", "هذا زر،"), ("fr", "Se connecter.")]));
    let found = cut(
        langid!("en"),
        &[
            ("An ", false),
            ("arnaque", true),
            (", or scam, is a trap.", false),
        ],
    );
    assert_eq!(
        found,
        pairs(&[
            ("en", "An,"),
            ("fr", "arnaque,"),
            ("en", "or scam, is a trap.")
        ])
    );
}

#[test]
fn latin_words_never_reach_the_arabic_voice() {
    let found = cut(
        langid!("ar"),
        &[("هذا هو contact@exemple.fr اليوم.", false)],
    );
    let french = "contact arobase exemple point F R,";
    assert_eq!(
        found,
        pairs(&[("ar", "هذا هو،"), ("fr", french), ("ar", "اليوم.")])
    );
    let found = cut(langid!("ar"), &[("لديك carte Vitale جديدة", false)]);
    assert_eq!(found[1], ("fr".to_owned(), "carte Vitale,".to_owned()));
    for text in [
        "أرسل SMS إلى 33700.",
        "بطاقةCPF",
        "17cyber.gouv.fr",
        "l'e-mail هنا",
    ] {
        for (locale, text) in cut(langid!("ar"), &[(text, false)]) {
            assert!(
                locale != "ar" || !text.chars().any(is_latin_letter),
                "{text}"
            );
        }
    }
}

#[test]
fn digits_stay_in_the_arabic_voice() {
    let found = cut(langid!("ar"), &[("الثمن 2 يورو.", false)]);
    assert_eq!(found, pairs(&[("ar", "الثمن 2 يورو.")]));
}

#[test]
fn signs_alone_are_nothing_to_say() {
    assert_eq!(cut(langid!("fr"), &[("… !", false)]), []);
    assert_eq!(
        cut(
            langid!("ar"),
            &[("« ", false), ("Code", true), (" »", false)]
        ),
        pairs(&[("fr", "Code")])
    );
}

#[test]
fn a_language_without_a_list_keeps_its_words() {
    let found = cut(langid!("pt"), &[("Olá, mundo.", false)]);
    assert_eq!(found, pairs(&[("pt", "Olá, mundo.")]));
}

#[test]
fn a_person_is_told_how_addresses_numbers_and_signs_are_said() {
    let said = |text: &str, id: &str| {
        let sentence = Sentence::of(text, id.parse().unwrap());
        said_by_a_person(&sentence, &Settings::shipped())
    };
    let told = |text: &str| Some(text.to_owned());
    assert_eq!(
        said("Ouvrez ameli.fr ici.", "fr"),
        told("Ouvrez ameli point F R ici.")
    );
    assert_eq!(said("Appelez le 33700.", "fr"), told("Appelez le 33, 700."));
    assert_eq!(
        said("Le signe @ manque.", "fr"),
        told("Le signe arobase manque.")
    );
    assert_eq!(said("افتح ameli.fr.", "ar"), told("افتح ameli point F R."));
    // What only a speech program must be told: sounds of words, vowels.
    assert_eq!(said("Ouvrez votre mail.", "fr"), None);
    assert_eq!(said("Le wi-fi marche.", "fr"), None);
    assert_eq!(said("اضغط هنا.", "ar"), None);
    assert_eq!(said("Bonjour,\u{a0}vous.", "fr"), None);
}
