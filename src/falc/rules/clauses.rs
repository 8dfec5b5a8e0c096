//! S12 to S18: how a sentence hangs together and whom it speaks to.

use super::{en, fr, limits::*, other, said};
use crate::falc::find::{counting, enumeration, form, nesting, reader};
use crate::falc::record::{Holds, Kind, Limit, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 7] = [
    Rule {
        code: "falc-S12",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Une phrase a au plus {0} condition, et elle ne commence pas par elle.",
            "A sentence has at most {0} condition, and does not begin with it.",
        ),
        why: said(
            "Une condition au début fait attendre ce qui est vrai.",
            "A condition at the beginning makes people wait for what is true.",
        ),
        instead: said(
            "Demandez d'abord : « Vous voulez payer ? » Puis dites quoi faire.",
            "Ask first: “Do you want to pay?” Then say what to do.",
        ),
        source: "EVAM 25; LL conditional-stacking",
        limits: &[Limit {
            of: said("conditions", "conditions"),
            value: CONDITIONS_MOST,
        }],
        examples: &[
            fr(
                "Si vous avez mal, appelez le docteur.",
                "Vous avez mal ?\nAppelez le docteur.",
            ),
            en(
                "If you feel ill, call the doctor.",
                "Do you feel ill?\nCall the doctor.",
            ),
        ],
        proof: Proof::Sentence(nesting::conditions),
    },
    Rule {
        code: "falc-S13",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "La phrase parle à la personne, sans « on » ni « il faut ».",
            "The sentence speaks to the reader, without “one” or “it is necessary”.",
        ),
        why: said(
            "« Vous » dit clairement qui agit.",
            "“You” says clearly who acts.",
        ),
        instead: said(
            "Écrivez « vous » ou un ordre simple.",
            "Write “you” or a plain order.",
        ),
        source: "RLS-7.4 (AA)",
        limits: &[],
        examples: &[
            fr("Il faut fermer la porte.", "Fermez la porte."),
            en("It is necessary to close the door.", "Close the door."),
        ],
        proof: Proof::Sentence(reader::addressed),
    },
    Rule {
        code: "falc-S14",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Pas de ; ni de ( ) [ ] … ni de tiret entre deux idées.",
            "No ; no ( ) [ ] … no dash between two ideas.",
        ),
        why: said(
            "Ces signes sont mal connus, et la voix ne les dit pas.",
            "These signs are little known, and the voice does not say them.",
        ),
        instead: said(
            "Faites une phrase avec un point.",
            "Make a sentence with a full stop.",
        ),
        source: "RLS-4.2 (AA)",
        limits: &[],
        examples: &[
            fr("Prenez le bus (le vert).", "Prenez le bus vert."),
            en("Take the bus (the green one).", "Take the green bus."),
            other("Tome el bus (verde).", "Tome el bus verde."),
        ],
        proof: Proof::Sentence(form::signs),
    },
    Rule {
        code: "falc-S15",
        severity: Severity::Warning,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Une phrase a {1} virgules au plus ; {0}, c'est mieux.",
            "A sentence has at most {1} commas; {0} is best.",
        ),
        why: said(
            "Chaque virgule ajoute un morceau à tenir en tête.",
            "Each comma adds a piece to keep in mind.",
        ),
        instead: said(
            "Faites deux phrases ou une liste.",
            "Make two sentences or a list.",
        ),
        source: "LL falc (2)",
        limits: &[
            Limit {
                of: said(
                    "virgules : une information au-delà",
                    "commas: an information above",
                ),
                value: COMMAS_BEST,
            },
            Limit {
                of: said(
                    "virgules : un avertissement au-delà",
                    "commas: a warning above",
                ),
                value: COMMAS_MOST,
            },
        ],
        examples: &[
            fr(
                "Le soir, chez vous, sans bruit, lisez.",
                "Le soir, lisez chez vous.",
            ),
            en("At night, at home, in bed, read.", "At night, read in bed."),
        ],
        proof: Proof::Sentence(counting::commas),
    },
    Rule {
        code: "falc-S16",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "{0} choses ou plus font une liste, une chose par ligne.",
            "{0} things or more make a list, one thing per line.",
        ),
        why: said(
            "Dans une liste, chaque chose se voit et s'entend seule.",
            "In a list each thing is seen and heard alone.",
        ),
        instead: said(
            "Donnez une ligne à chaque chose.",
            "Give each thing its own line.",
        ),
        source: "EVAM 30; LL long-enumeration",
        limits: &[Limit {
            of: said("choses", "things"),
            value: ITEMS,
        }],
        examples: &[
            fr(
                "Prenez du pain, du lait et du sel.",
                "Le pain est là.\nLe lait est là.\nLe sel est là.",
            ),
            en(
                "Take some bread, some milk and some salt.",
                "Take some bread.\nTake some milk.\nTake some salt.",
            ),
        ],
        proof: Proof::Sentence(enumeration::enumeration),
    },
    Rule {
        code: "falc-S17",
        severity: Severity::Information,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "Les paroles de quelqu'un viennent sans « que » ni « si ».",
            "What someone says comes without “que” or “si”.",
        ),
        why: said(
            "Avec « que », il n'est plus clair qui parle.",
            "With “que” it is no longer clear who speaks.",
        ),
        instead: said(
            "Écrivez les mots mêmes, après « : ».",
            "Write the words themselves, after “:”.",
        ),
        source: "LT INDIREKTE_REDE; EVAM 2.4",
        limits: &[],
        examples: &[fr(
            "Le docteur dit que vous allez bien.",
            "Le docteur dit : vous allez bien.",
        )],
        proof: Proof::Sentence(nesting::reported),
    },
    Rule {
        code: "falc-S18",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Un texte ne commence pas par « il », « elle » ou « cela ».",
            "A text does not begin with “it”, “they” or “this”.",
        ),
        why: said(
            "Sans un nom juste avant, personne ne sait de qui on parle.",
            "Without a noun just before, nobody knows who is meant.",
        ),
        instead: said("Répétez le nom.", "Repeat the noun."),
        source: "RLS-6.6.3; EVAM 11",
        limits: &[],
        examples: &[
            fr("Elle ouvre à 9 heures.", "La mairie ouvre à 9 heures."),
            en("It opens at 9.", "The library opens at 9."),
        ],
        proof: Proof::Sentence(reader::pronouns),
    },
];
