//! What is said for what is written, and what is left as it is.

use super::super::settings::Settings;
use super::*;

fn said(language: &str, text: &str) -> String {
    let settings = Settings::shipped();
    clean(&say(text, &settings.languages[language]))
}

fn fr(text: &str) -> String {
    said("fr", text)
}

#[test]
fn addresses_of_mail_and_web() {
    assert_eq!(fr("@"), "arobase");
    assert_eq!(
        fr("Écrivez à contact@cadeaux-du-jour.example."),
        "Écrivez à contact arobase cadeaux tiret du tiret jour point exemple."
    );
    assert_eq!(
        fr("Allez sur 17cyber.gouv.fr."),
        "Allez sur 17 cyber point gouv point F R."
    );
    assert_eq!(
        fr("moncompteformation.gouv.fr"),
        "mon compte formation point gouv point F R"
    );
    assert_eq!(
        fr("jeux-gagnants.example/mairie"),
        "jeux tiret gagnants point exemple barre mairie"
    );
    assert_eq!(
        fr("https://www.ameli.fr"),
        "H T T P S, W W W point ameli point F R"
    );
    assert_eq!(
        fr("bibliotheque@ville-exemple.fr"),
        "bibliothèque arobase ville tiret exemple point F R"
    );
    assert_eq!(
        said("en", "Go to 17cyber.gouv.fr."),
        "Go to 17 cyber dot goove dot F R."
    );
}

#[test]
fn an_ending_of_an_address_alone() {
    assert_eq!(fr("Le site finit par .fr."), "Le site finit par point F R.");
    assert_eq!(
        fr("Le site finit par « .fr »."),
        "Le site finit par point F R."
    );
    assert_eq!(
        fr("L'adresse est ameli.fr"),
        "L'adresse est ameli point F R"
    );
}

#[test]
fn a_full_stop_is_no_dot() {
    for same in [
        "Lisez le message.",
        "C'est fini.Merci",
        "M.Martin",
        "12.50",
        "Bonjour...",
        "a.b",
    ] {
        assert_eq!(fr(same), same);
    }
}

#[test]
fn phone_numbers_have_pauses() {
    assert_eq!(
        fr("Appelez le 0\u{a0}805\u{a0}805\u{a0}817."),
        "Appelez le 0, 805, 805, 817."
    );
    assert_eq!(
        fr("Appelez le 0 805 805 817."),
        "Appelez le 0, 805, 805, 817."
    );
    assert_eq!(fr("06 39 98 41 07"), "0 6, 39, 98, 41, 0 7");
    assert_eq!(fr("0639984107"), "0 6, 39, 98, 41, 0 7");
    assert_eq!(
        said("en", "0\u{a0}805\u{a0}805\u{a0}817"),
        "0, 8 0 5, 8 0 5, 8 1 7"
    );
    assert_eq!(said("ar", "0\u{a0}805"), "0 805");
    assert_eq!(
        said("ar", "0\u{a0}805\u{a0}805\u{a0}817"),
        "0، 8 0 5، 8 0 5، 8 1 7"
    );
    assert_eq!(fr("Envoyez-le au 33700."), "Envoyez-le au 33, 700.");
}

#[test]
fn other_numbers_stay_numbers() {
    assert_eq!(fr("133700"), "133700");
    assert_eq!(fr("3 sur 8"), "3 sur 8");
    assert_eq!(fr("12\u{a0}500 euros"), "12500 euros");
    assert_eq!(fr("En 2026 300 personnes"), "En 2026 300 personnes");
    assert_eq!(fr("de 0 à 10"), "de 0 à 10");
    assert_eq!(fr("12,50"), "12,50");
    assert_eq!(fr("0 12"), "0 12");
}

#[test]
fn money_and_signs() {
    assert_eq!(fr("Payez 2 €."), "Payez 2 euros.");
    assert_eq!(fr("Payez 2\u{a0}€."), "Payez 2 euros.");
    assert_eq!(fr("Payez 2€ maintenant"), "Payez 2 euros maintenant");
    assert_eq!(said("en", "Pay 1 € or 21 €"), "Pay 1 euro or 21 euros");
    assert_eq!(fr("5 + 3"), "5 plus 3");
}

#[test]
fn keys_and_initials_are_whole_words() {
    assert_eq!(fr("Touchez Ctrl+C."), "Touchez contrôle plus C.");
    assert_eq!(fr("La touche Maj"), "La touche majuscule");
    assert_eq!(fr("La Majorité, le maj"), "La Majorité, le maj");
    assert_eq!(fr("un RIB, des RIBX"), "un ribe, des RIBX");
    assert_eq!(fr("Alt Gr et Alt"), "alte groupe et alte");
}

#[test]
fn forms_without_capitals_stand_for_capitals_too() {
    assert_eq!(fr("Mail, mail, e-mail"), "mèl, mèl, i-mèl");
    assert_eq!(fr("Un mailing, l'e-mail"), "Un mailing, l'i-mèl");
    assert_eq!(fr("Le Wi-Fi"), "Le ouifi");
}

#[test]
fn marks_that_are_not_for_the_ear_go() {
    assert_eq!(clean("« Bonjour » <b>[[x]]</b>"), "Bonjour b x /b");
    assert_eq!(clean("Que pensez-vous\u{a0}?"), "Que pensez-vous?");
    assert_eq!(clean("a\u{2066}b\u{2069}\u{ad}c 👍 ✅ d"), "abc d");
    assert_eq!(clean("un – deux"), "un, deux");
    assert_eq!(clean("سـلام"), "سلام");
}

#[test]
fn nothing_begins_like_an_option() {
    assert_eq!(clean("--version"), "version");
    assert_eq!(clean(" - -w fichier"), "w fichier");
}

#[test]
fn arabic_words_get_the_vowels_that_the_voice_would_lose() {
    assert_eq!(said("ar", "اضغط هنا."), "اِضغَط هنا.");
    assert_eq!(said("ar", "الاضغط"), "الاضغط");
}

#[test]
fn doubling_comes_before_the_vowel() {
    assert_eq!(clean("الر\u{650}\u{651}سالة"), "الر\u{651}\u{650}سالة");
}
