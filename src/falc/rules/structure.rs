//! T01 to T08: steps and lessons.

use super::{fr, limits::*, other, said};
use crate::falc::find::structure;
use crate::falc::record::{Holds, Kind, Limit, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 8] = [
    Rule {
        code: "falc-T01",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Une étape a {0} phrases au plus, et {1} mots en tout.",
            "A step has at most {0} sentences, and {1} words in all.",
        ),
        why: said(
            "Peu de texte par page, et rien à faire défiler.",
            "Little text on a page, and nothing to scroll.",
        ),
        instead: said("Faites deux étapes.", "Make two steps."),
        source: "RLS-1.12 (A); LL falc (3, 60); COGA o3p05 (50); EVAM (3-5)",
        limits: &[
            Limit {
                of: said("phrases", "sentences"),
                value: SENTENCES_MOST,
            },
            Limit {
                of: said("mots", "words"),
                value: STEP_WORDS_MOST,
            },
        ],
        examples: &[
            fr(
                "La porte est bleue.\nLe mur est blanc.\nLa table est verte.\nLa chaise est rouge.",
                "La porte est bleue.\nLe mur est blanc.",
            ),
            other(
                "La puerta es azul.\nEl muro es blanco.\nLa mesa es verde.\nLa silla es roja.",
                "La puerta es azul.\nEl muro es blanco.",
            ),
        ],
        proof: Proof::Text(structure::much),
    },
    Rule {
        code: "falc-T02",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Il y a deux niveaux, la leçon et l'étape, sans numéro comme 2.4.",
            "There are two levels, lesson and step, without numbers such as 2.4.",
        ),
        why: said(
            "Un plan à étages se perd de vue.",
            "An outline in storeys is lost from sight.",
        ),
        instead: said("Enlevez le numéro.", "Leave the number out."),
        source: "RLS-6.6.5, glossaire",
        limits: &[],
        examples: &[
            fr("2.4 Ouvrez la porte.", "Ouvrez la porte."),
            other("2.4 Abra la puerta.", "Abra la puerta."),
        ],
        proof: Proof::Sentence(structure::depth),
    },
    Rule {
        code: "falc-T03",
        severity: Severity::Warning,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Un titre a {0} mots au plus, et aucune autre leçon ne porte le même.",
            "A title has at most {0} words, and no other lesson has the same.",
        ),
        why: said(
            "Le titre sert à choisir : il se lit d'un regard.",
            "The title serves to choose: it is read at a glance.",
        ),
        instead: said(
            "Dites en peu de mots ce que la personne fait.",
            "Say in few words what people do.",
        ),
        source: "RLS-6.6.4; COGA o1p01",
        limits: &[Limit {
            of: said("mots", "words"),
            value: TITLE_WORDS_MOST,
        }],
        examples: &[
            fr(
                "Je découvre toutes les leçons de la salle du fond",
                "Je découvre les leçons",
            ),
            other(
                "Descubro todas las lecciones de la sala grande del fondo",
                "Descubro las lecciones",
            ),
        ],
        proof: Proof::Sentence(structure::title),
    },
    Rule {
        code: "falc-T04",
        severity: Severity::Error,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Une leçon dit pour qui elle est et de quoi elle parle (`.about`).",
            "A lesson says for whom it is and what it is about (`.about`).",
        ),
        why: said(
            "La personne sait si la leçon est pour elle.",
            "People know whether it is for them.",
        ),
        instead: said(
            "Écrivez `.about = Pour les personnes qui …`.",
            "Write `.about = For people who …`.",
        ),
        source: "RLS-6.3 (AA)",
        limits: &[],
        examples: &[],
        proof: Proof::Rules(&["words-missing"]),
    },
    Rule {
        code: "falc-T05",
        severity: Severity::Error,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Le plus important vient d'abord, et la fin le répète (`.can-1`).",
            "What matters most comes first, and the end repeats it (`.can-1`).",
        ),
        why: said(
            "La répétition aide à retenir.",
            "Repetition helps to remember.",
        ),
        instead: said(
            "Écrivez `.can-1 = Vous savez …`.",
            "Write `.can-1 = You know how to …`.",
        ),
        source: "RLS-6.2.1, 6.9, 6.10; COGA o3p08",
        limits: &[],
        examples: &[],
        proof: Proof::Rules(&["words-missing"]),
    },
    Rule {
        code: "falc-T06",
        severity: Severity::Review,
        kind: Kind::Human,
        holds: Holds::All,
        asks: said(
            "Les étapes sont dans l'ordre où les choses se font.",
            "Steps stand in the order in which things are done.",
        ),
        why: said(
            "Revenir en arrière dans le temps trouble.",
            "Going back in time confuses.",
        ),
        instead: said(
            "Changez l'ordre dans le fichier de la leçon.",
            "Change the order in the lesson's file.",
        ),
        source: "RLS-6.1 (A)",
        limits: &[],
        examples: &[],
        proof: Proof::People(said(
            "Relecture de la leçon entière, avec des personnes concernées.",
            "The whole lesson is read with the people concerned.",
        )),
    },
    Rule {
        code: "falc-T07",
        severity: Severity::Information,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "Une étape donne {0} ordre à la fois.",
            "A step gives {0} order at a time.",
        ),
        why: said(
            "La personne lit, fait, puis passe à la suite.",
            "People read, do, and go on.",
        ),
        instead: said("Faites deux étapes.", "Make two steps."),
        source: "COGA o3p09, o4p07",
        limits: &[Limit {
            of: said("ordres", "orders"),
            value: ORDERS_MOST,
        }],
        examples: &[fr(
            "Ouvrez la porte.\nPrenez une chaise.",
            "Ouvrez la porte.\nLa salle est à gauche.",
        )],
        proof: Proof::Text(structure::one_instruction),
    },
    Rule {
        code: "falc-T08",
        severity: Severity::Review,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Un son ou un film dure peu : une phrase par enregistrement, jamais plus de 6 minutes.",
            "Sound and film are short: one sentence per recording, never more than 6 minutes.",
        ),
        why: said(
            "L'attention tient peu de temps.",
            "Attention does not last.",
        ),
        instead: said("Coupez en plusieurs morceaux.", "Cut it in pieces."),
        source: "COGA o2p05 (6 min)",
        limits: &[],
        examples: &[],
        proof: Proof::People(said(
            "Un enregistrement est une phrase, dont S01 borne la longueur ; il n'y a pas de film.",
            "A recording is one sentence, whose length S01 bounds; there are no films.",
        )),
    },
];
