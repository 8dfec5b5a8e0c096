//! W05 to W08, W12: how words are written, images of speech, foreign words.

use super::{en, fr, said};
use crate::falc::find::writing;
use crate::falc::record::{Holds, Kind, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 5] = [
    Rule {
        code: "falc-W05",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said("Aucun mot n'est abrégé.", "No word is abbreviated."),
        why: said(
            "Un mot abrégé ne se lit pas lettre par lettre, et la voix le dit mal.",
            "An abbreviation cannot be spelt out, and the voice says it badly.",
        ),
        instead: said("Écrivez le mot entier.", "Write the whole word."),
        source: "RLS-6.4.1",
        limits: &[],
        examples: &[
            fr("Appelez Mme Petit.", "Appelez madame Petit."),
            en("Bring bread etc.", "Bring bread and milk."),
        ],
        proof: Proof::Sentence(writing::abbreviations),
    },
    Rule {
        code: "falc-W06",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Des initiales sont expliquées dans la leçon.",
            "Initials are explained in the lesson.",
        ),
        why: said(
            "Des initiales ne disent rien à qui ne les connaît pas.",
            "Initials mean nothing to those who do not know them.",
        ),
        instead: said(
            "Écrivez les mots, ou marquez les initiales avec FR(\"…\") et expliquez-les.",
            "Write the words, or mark the initials with FR(\"…\") and explain them.",
        ),
        source: "IE 12; EVAM 10; LT ABKUERZUNG",
        limits: &[],
        examples: &[
            fr("Apportez votre RIB.", "Apportez votre ‹RIB›."),
            en("Bring your RIB.", "Bring your ‹RIB›."),
        ],
        proof: Proof::Sentence(writing::initials),
    },
    Rule {
        code: "falc-W07",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Les mots disent ce qu'ils disent, sans image ni expression toute faite.",
            "Words mean what they say, without images or set phrases.",
        ),
        why: said(
            "Qui apprend le français comprend l'image mot à mot.",
            "Who learns the language takes the image word by word.",
        ),
        instead: said("Dites la chose simplement.", "Say the thing plainly."),
        source: "RLS-6.4 (AAA); IE 10; COGA o3p04",
        limits: &[],
        examples: &[
            fr("Cet achat coûte un bras.", "Cet achat est très cher."),
            en("The test is a piece of cake.", "The test is easy."),
        ],
        proof: Proof::Sentence(writing::images),
    },
    Rule {
        code: "falc-W08",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "Un mot étranger est un mot de tous les jours, ou la leçon l'explique.",
            "A foreign word is an everyday one, or the lesson explains it.",
        ),
        why: said(
            "Un mot anglais s'écrit autrement qu'il se dit.",
            "An English word is not written as it is said.",
        ),
        instead: said(
            "Prenez le mot français, ou marquez-le avec FR(\"…\").",
            "Take the French word, or mark it with FR(\"…\").",
        ),
        source: "RLS-5.5; IE 11",
        limits: &[],
        examples: &[fr(
            "Vous regardez un film en streaming.",
            "Vous regardez un film.",
        )],
        proof: Proof::Sentence(writing::foreign),
    },
    Rule {
        code: "falc-W12",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Aucun mot n'est tout en majuscules.",
            "No word is all in capitals.",
        ),
        why: said(
            "La forme d'un mot en majuscules ne se reconnaît pas, et elle crie.",
            "A word in capitals has no shape to know it by, and it shouts.",
        ),
        instead: said("Écrivez en minuscules.", "Write in small letters."),
        source: "RLS-1.6 (AAA)",
        limits: &[],
        examples: &[
            fr("MERCI de fermer la porte.", "Merci de fermer la porte."),
            en("PLEASE close the door.", "Please close the door."),
        ],
        proof: Proof::Sentence(writing::capitals),
    },
];
