use std::ops::Range;

use proptest::{collection, prelude::*, sample};

use super::*;

const IDENTITY: [&str; 6] = [
    "Camille Martin",
    "camille.martin@pasapas.example",
    "12/05/1985",
    "06 39 98 12 34",
    "3-Tulipes-Bleues",
    "Bonjour, je voudrais un rendez-vous mardi.",
];

fn found(typed: &str) -> Option<Secret> {
    find(typed, &IDENTITY)
}

#[test]
fn secrets_are_found() {
    for (typed, secret) in [
        ("marie.dupont@laposte.net", Secret::Address),
        ("Marie.Dupont@Gmail.com.", Secret::Address),
        ("marie dupont @ orange.fr", Secret::Address),
        ("camille.martin@gmail.com", Secret::Address),
        ("mon adresse est léa+x@free.fr merci", Secret::Address),
        ("a@b.express", Secret::Address),
        ("06 12 34 56 78", Secret::Phone),
        ("0612345678", Secret::Phone),
        ("06.12.34.56.78", Secret::Phone),
        ("06-12-34-56-78", Secret::Phone),
        ("06/12/34/56/78", Secret::Phone),
        ("06\u{a0}12\u{202f}34 56 78", Secret::Phone),
        ("appelez-moi au 01 42 68 53 00, merci", Secret::Phone),
        ("Né le 12/05/1985, tél. 0612345678", Secret::Phone),
        ("12/05/1985 06 12 34 56 78", Secret::Phone),
        ("+33 6 12 34 56 78", Secret::Phone),
        ("+33 (0)6 12 34 56 78", Secret::Phone),
        ("0033612345678", Secret::Phone),
        ("+213 550 12 34 56", Secret::Phone),
        ("00 213 550 12 34 56", Secret::Phone),
        ("٠٦ ١٢ ٣٤ ٥٦ ٧٨", Secret::Phone),
        ("4970 1012 3456 7893", Secret::Card),
        ("4970101234567893", Secret::Card),
        ("carte 5555-5555-5555-4444 12/26 123", Secret::Card),
        ("3782 822463 10005", Secret::Card),
        ("FR14 2004 1010 0505 0001 3M02 606", Secret::Iban),
        ("fr1420041010050500013m02606", Secret::Iban),
        (
            "Mon compte : GB29 NWBK 6016 1331 9268 19, merci",
            Secret::Iban,
        ),
        ("NO9386011117947", Secret::Iban),
        ("MT84MALT011000012345MTLCAST001S", Secret::Iban),
        ("2 55 08 14 168 025 38", Secret::Social),
        ("255081416802538", Secret::Social),
        ("2550814168025", Secret::Social),
        ("1 84 12 2A 451 089 17", Secret::Social),
        ("Soleil2024!", Secret::Password),
        ("soleil24!", Secret::Password),
        ("mon code est Soleil75 voilà", Secret::Password),
        ("P@ssword", Secret::Password),
        ("P@ssw0rd", Secret::Password),
        ("dupont1972", Secret::Password),
        ("4-Lilas-Jaunes", Secret::Password),
        ("Soleil24@maison", Secret::Password),
    ] {
        assert_eq!(found(typed), Some(secret), "{typed}");
    }
}

#[test]
fn what_people_write_in_exercises_is_left_alone() {
    for typed in [
        "",
        " ",
        "bonjour",
        "Bonjour,je suis Camille.Et vous?",
        "Je m'appelle Jean-Pierre Lefebvre-Dupont.",
        "Aujourd'hui, c'est-à-dire mardi, j'ai 2 rendez-vous.",
        "Saint-Étienne-du-Rouvray",
        "C'EST-À-DIRE",
        "Monsieur/Madame",
        "Bonjour!!!",
        "Né le 12/05/1985 à Lille",
        "12.05.1985",
        "12-05-1985",
        "12 05 1985",
        "05/06/2024 07/08/2025 09/10/2026",
        "le 01/02/03 04/05/06",
        "12-décembre-1985",
        "1er janvier 2026 de 14h00-18h00",
        "10h00/12h30",
        "Covid-19",
        "iPhone15",
        "Windows11",
        "2,50 € ou 1.200,50€",
        "12 rue des Lilas, 75011 Paris",
        "azertyuiop qsdfghjklm wxcvbn",
        "AZERTYUIOPqsdfghjklm",
        "1234567890",
        "1 2 3 4 5 6 7 8 9 0",
        "88888888888888888888",
        "0000 0000 0000 0000",
        "8888 8888 8888 8888",
        "3949",
        "33700",
        "Info Escroqueries 0 805 805 817",
        "0 805 805 817",
        "www.ville-exemple.example",
        "https://www.Service-Public.fr/particuliers/vosdroits/F1234",
        "colis-24.example",
        "17cyber.gouv.fr",
        "carte vitale",
        "مرحبا، اسمي كاميل مارتان",
        "السلام عليكم ورحمة الله",
        "اسمي Camille، وMartin؟",
        "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
        "camille@",
        "le signe @ est rond",
        // The invented identity, also with slips, on the way, and in a sentence.
        "Camille Martin",
        "CamilleMartin1985",
        "camille.martin@pasapas.example",
        "Camille.Martin@pasapas.example",
        "camile.martin@pasapas.exemple",
        "camile.martin@pasapas.ex",
        "camille.martin@pasapas.fr",
        "Léa Petit lea.petit@ville.example",
        "lea@ville.exa",
        "06 39 98 12 34",
        "0639981235",
        "+33 6 39 98 12 34",
        "06 39 98 12 34 ou 01 99 00 56 78",
        "06 39 89 12 34",
        "3-Tulipes-Bleues",
        "3-Tulipe-Bleue",
        "3-Tulipes-Bleues!",
        "3TulipesBleues",
        "mot de passe : 3-Tulipes-Bleues",
        "camille.martin@pasapas",
    ] {
        assert_eq!(found(typed), None, "{typed}");
    }
}

#[test]
fn no_beginning_of_what_is_asked_for_is_a_secret() {
    let asked = [
        "Marie85@colis-24.example",
        "4970 1012 3456 7893",
        "Mon numéro : 06 12 34 56 78",
        "Soleil2024!",
    ];
    let asked = [&asked[..], &IDENTITY].concat();
    for text in &asked {
        let mut typed = String::new();
        for c in text.chars() {
            typed.push(c);
            assert_eq!(find(&typed, &asked), None, "{typed}");
            assert_eq!(find(&typed.to_uppercase(), &asked), None, "{typed}");
        }
    }
    // The same without spaces, and within a sentence.
    assert_eq!(find("carte 4970101234567893", &asked), None);
    assert_eq!(find("0612345678", &asked), None);
}

#[test]
fn slips_are_forgiven_and_other_words_are_not() {
    let asked = ["Soleil2024!"];
    for (typed, secret) in [
        ("Soliel2025!", None),
        ("soleil 2024!", None),
        ("Sole2024!", None),
        ("Soleil2024!7A7B", Some(Secret::Password)),
        ("Lumiere1972!", Some(Secret::Password)),
    ] {
        assert_eq!(find(typed, &asked), secret, "{typed}");
    }
}

#[test]
fn a_real_number_in_the_place_of_the_invented_one_is_found() {
    let asked = ["Bonjour, mon numéro est le 06 39 98 12 34. Merci de votre appel."];
    let typed = "Bonjour, mon numéro est le 07 45 21 60 93. Merci de votre appel.";
    assert_eq!(find(typed, &asked), Some(Secret::Phone));
}

#[test]
fn long_texts_are_searched_without_waiting() {
    let long = "06 39 98 12 34 Soleil ".repeat(2_000);
    assert_eq!(found(&long), None);
    assert_eq!(found(&"1".repeat(100_000)), None);
}

/// Texts of these characters.
fn of(characters: &str, length: Range<usize>) -> impl Strategy<Value = String> {
    let all: Vec<char> = characters.chars().collect();
    collection::vec(sample::select(all), length).prop_map(String::from_iter)
}

fn digits(length: Range<usize>) -> impl Strategy<Value = String> {
    of("0123456789", length)
}

/// What people write between the groups of a number, and around it.
fn between() -> impl Strategy<Value = &'static str> {
    sample::select(vec!["", " ", ".", "-", "\u{a0}", "\u{202f}"])
}

fn around() -> impl Strategy<Value = (&'static str, &'static str)> {
    sample::select(vec![
        ("", ""),
        ("Voici : ", ""),
        ("C'est le ", ", merci."),
        ("(", ")"),
        ("\u{200f}", "\n"),
    ])
}

fn grouped(text: &str, size: usize, between: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    let groups: Vec<String> = all.chunks(size).map(String::from_iter).collect();
    groups.join(between)
}

fn in_text(number: &str, around: (&str, &str)) -> String {
    format!("{}{number}{}", around.0, around.1)
}

fn with_luhn(body: &str) -> String {
    // Reckoned in another way than the code: each check digit is tried.
    let sum = |text: &str| -> u32 {
        let mut sum = 0;
        for (at, c) in text.chars().rev().enumerate() {
            let digit = c.to_digit(10).unwrap();
            let doubled = if at % 2 == 1 { digit * 2 } else { digit };
            sum += doubled / 10 + doubled % 10;
        }
        sum
    };
    let tried = (0..10).map(|check| format!("{body}{check}"));
    tried.into_iter().find(|text| sum(text) % 10 == 0).unwrap()
}

fn rest_97(text: &str) -> u32 {
    text.chars()
        .fold(0, |rest, c| (rest * 10 + c.to_digit(10).unwrap()) % 97)
}

fn with_iban_key(country: &str, account: &str) -> String {
    let all = format!("{account}{country}00").to_uppercase();
    let numbers: String = all
        .chars()
        .map(|c| c.to_digit(36).unwrap().to_string())
        .collect();
    format!("{country}{:02}{account}", 98 - rest_97(&numbers))
}

proptest! {
    #[test]
    fn every_card_is_found(
        first in 2..10_u32, body in digits(11..18), size in sample::select(vec![4_usize, 19]),
        between in between(), around in around(),
    ) {
        let card = with_luhn(&format!("{first}{body}"));
        prop_assume!(card.chars().any(|c| c != card.chars().next().unwrap()));
        let typed = in_text(&grouped(&card, size, between), around);
        // One in some hundred numbers obeys the rules of another kind as well.
        prop_assert!(matches!(find(&typed, &[]), Some(Secret::Card | Secret::Social)), "{typed}");
    }

    #[test]
    fn every_phone_is_found(
        second in sample::select(vec![1, 2, 3, 4, 5, 6, 7, 9]), rest in digits(8..9),
        form in 0..4, between in between(), around in around(),
    ) {
        let fiction = ["19900", "26191", "35301", "46571", "53649", "63998"];
        let own = format!("{second}{rest}");
        prop_assume!(!fiction.iter().any(|kept| own.starts_with(kept)));
        let pairs = grouped(&rest, 2, between);
        let typed = match form {
            0 => format!("0{second}{between}{pairs}"),
            1 => format!("+33{between}{second}{between}{pairs}"),
            2 => format!("0033{between}{second}{between}{pairs}"),
            _ => format!("0{own}"),
        };
        let typed = in_text(&typed, around);
        prop_assert_eq!(find(&typed, &[]), Some(Secret::Phone), "{}", typed);
    }

    #[test]
    fn no_phone_of_fiction_is_found(
        start in sample::select(vec!["019900", "026191", "035301", "046571", "053649", "063998"]),
        rest in digits(4..5), between in between(), around in around(),
    ) {
        let typed = in_text(&grouped(&format!("{start}{rest}"), 2, between), around);
        prop_assert_eq!(find(&typed, &[]), None, "{}", typed);
    }

    #[test]
    fn every_account_is_found(
        country in of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2..3), bank in of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 0..5),
        number in digits(11..25), between in between(), around in around(), small in any::<bool>(),
    ) {
        let iban = with_iban_key(&country, &format!("{bank}{number}"));
        let iban = if small { iban.to_lowercase() } else { iban };
        let typed = in_text(&grouped(&iban, 4, between), around);
        prop_assert_eq!(find(&typed, &[]), Some(Secret::Iban), "{}", typed);
    }

    #[test]
    fn every_social_number_is_found(
        sex in 1..3, year in 0..100, month in 1..13, department in 1..100, corsica in 0..20,
        commune in 1..1000, order in 1..1000, key in any::<bool>(), spaced in any::<bool>(), around in around(),
    ) {
        let (department, reckoned) = match corsica {
            0 => ("2A".to_owned(), "19".to_owned()),
            1 => ("2B".to_owned(), "18".to_owned()),
            _ => (format!("{department:02}"), format!("{department:02}")),
        };
        let number = |department: &str, between: &str| {
            let parts = [
                format!("{sex}"), format!("{year:02}"), format!("{month:02}"), department.to_owned(),
                format!("{commune:03}"), format!("{order:03}"),
            ];
            parts.join(between)
        };
        let between = if spaced { " " } else { "" };
        let mut typed = number(&department, between);
        if key {
            typed = format!("{typed}{between}{:02}", 97 - rest_97(&number(&reckoned, "")));
        }
        let typed = in_text(&typed, around);
        prop_assert_eq!(find(&typed, &[]), Some(Secret::Social), "{}", typed);
    }

    #[test]
    fn nothing_makes_it_stop(
        typed in collection::vec(any::<char>(), 0..80).prop_map(String::from_iter),
        asked in collection::vec(any::<char>(), 0..80).prop_map(String::from_iter),
    ) {
        prop_assert_eq!(find(&asked, &[&asked]), None);
        let _found = find(&typed, &[&asked]);
    }

    #[test]
    fn signs_of_numbers_in_any_order_do_not_make_it_stop(typed in of("0123456789+@.-/ ()aA2é٣\u{301}", 0..80)) {
        let _found = (find(&typed, &[]), found(&typed));
    }
}
