//! N01 to N07: numbers and signs.

use super::{en, fr, limits::*, other, said};
use crate::falc::find::numbers;
use crate::falc::record::{Holds, Kind, Limit, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 7] = [
    Rule {
        code: "falc-N01",
        severity: Severity::Warning,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said("Un nombre est en chiffres.", "A number is in digits."),
        why: said(
            "Un chiffre se voit tout de suite, même par qui lit peu.",
            "A digit is seen at once, even by those who read little.",
        ),
        instead: said("Écrivez 2, 3, 10.", "Write 2, 3, 10."),
        source: "RLS-5.1",
        limits: &[],
        examples: &[
            fr("Vous avez trois clés.", "Vous avez 3 clés."),
            en("You have three keys.", "You have 3 keys."),
        ],
        proof: Proof::Sentence(numbers::digits),
    },
    Rule {
        code: "falc-N02",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said("Aucun chiffre romain.", "No Roman numerals."),
        why: said("Peu de personnes les lisent.", "Few people can read them."),
        instead: said("Écrivez en chiffres : 19.", "Write in digits: 19."),
        source: "RLS-5.1, glossaire",
        limits: &[],
        examples: &[
            fr("Lisez la partie III.", "Lisez la partie 3."),
            en("Read part III.", "Read part 3."),
        ],
        proof: Proof::Sentence(numbers::roman),
    },
    Rule {
        code: "falc-N03",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said("Aucun pourcentage.", "No percentages."),
        why: said(
            "Un pourcentage demande un calcul.",
            "A percentage asks for a sum.",
        ),
        instead: said(
            "Écrivez « la moitié », « 1 personne sur 4 ».",
            "Write “half”, “1 person in 4”.",
        ),
        source: "RLS-5.2",
        limits: &[],
        examples: &[
            fr("Payez 50 % du prix.", "Payez la moitié du prix."),
            en("Pay 50 % of the price.", "Pay half of the price."),
            other("Pague el 50 % del precio.", "Pague la mitad del precio."),
        ],
        proof: Proof::Sentence(numbers::percentages),
    },
    Rule {
        code: "falc-N04",
        severity: Severity::Warning,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Aucun nombre plus grand que {0}, sauf un prix, une année, un code, un numéro à appeler.",
            "No number above {0}, but for a price, a year, a code, a number to call.",
        ),
        why: said(
            "Personne ne se représente un très grand nombre.",
            "Nobody can picture a very large number.",
        ),
        instead: said(
            "Écrivez « beaucoup », ou comparez.",
            "Write “many”, or compare.",
        ),
        source: "RLS-5.2, glossaire",
        limits: &[Limit {
            of: said("le plus grand nombre", "the largest number"),
            value: NUMBER_MOST as usize,
        }],
        examples: &[
            fr(
                "Cette ville a 25 000 maisons.",
                "Cette ville a beaucoup de maisons.",
            ),
            en("This town has 25 000 houses.", "This town has many houses."),
            other(
                "Esta ciudad tiene 25 000 casas.",
                "Esta ciudad tiene muchas casas.",
            ),
        ],
        proof: Proof::Sentence(numbers::large),
    },
    Rule {
        code: "falc-N05",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Une date a son mois en lettres.",
            "A date has its month in letters.",
        ),
        why: said(
            "En chiffres, le jour et le mois se confondent, et la voix les dit mal.",
            "In digits, day and month are mixed up, and the voice says them badly.",
        ),
        instead: said("Écrivez « 12 avril 2026 ».", "Write “12 April 2026”."),
        source: "RLS-5.3",
        limits: &[],
        examples: &[
            fr("Venez le 12/04/2026.", "Venez le 12 avril 2026."),
            en("Come on 12/04/2026.", "Come on 12 April 2026."),
            other("Venga el 12/04/2026.", "Venga el 12 de abril de 2026."),
        ],
        proof: Proof::Sentence(numbers::dates),
    },
    Rule {
        code: "falc-N06",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Aucun signe comme & > # / + €, sauf celui que la leçon explique.",
            "No signs such as & > # / + €, but for one that the lesson explains.",
        ),
        why: said("Ces signes n'ont pas de son.", "These signs have no sound."),
        instead: said(
            "Écrivez le mot. Pour apprendre un signe, marquez son nom : FR(\"arobase\").",
            "Write the word. To teach a sign, mark its name: FR(\"arobase\").",
        ),
        source: "RLS-5.4",
        limits: &[],
        examples: &[
            fr(
                "Vous avez un chat & un chien.",
                "Vous avez un chat et un chien.",
            ),
            en("You have a cat & a dog.", "You have a cat and a dog."),
            other(
                "Usted tiene un gato & un perro.",
                "Usted tiene un gato y un perro.",
            ),
        ],
        proof: Proof::Sentence(numbers::special),
    },
    Rule {
        code: "falc-N07",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said("Aucune note en bas de page.", "No footnotes."),
        why: said(
            "Une note envoie ailleurs, et l'on perd sa place.",
            "A note sends people elsewhere, and they lose their place.",
        ),
        instead: said(
            "Dites-le dans la phrase suivante.",
            "Say it in the next sentence.",
        ),
        source: "RLS-4.4; LT FUSSNOTE",
        limits: &[],
        examples: &[
            fr("Le repas coûte 5 euros².", "Le repas coûte 5 euros."),
            en("The meal costs 5 euros².", "The meal costs 5 euros."),
            other("La comida cuesta 5 euros².", "La comida cuesta 5 euros."),
        ],
        proof: Proof::Sentence(numbers::footnotes),
    },
];
