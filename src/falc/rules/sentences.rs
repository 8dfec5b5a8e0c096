//! S01 to S06: the size and the lines of a sentence.

use super::{en, fr, limits::*, other, said};
use crate::falc::find::{clauses, counting, form, nesting};
use crate::falc::record::{Holds, Kind, Limit, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 6] = [
    Rule {
        code: "falc-S01",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Une phrase a {1} mots au plus ; {0} ou moins, c'est mieux, et jamais plus de {2}.",
            "A sentence has at most {1} words; {0} or fewer are best, and never more than {2}.",
        ),
        why: said(
            "Une phrase courte tient dans la mémoire jusqu'au point. Aucun texte officiel ne donne de nombre : ces seuils sont ceux du projet.",
            "A short sentence is still in mind at its full stop. No official text gives a number: these are the project's own.",
        ),
        instead: said(
            "Gardez une seule idée, ou faites deux phrases.",
            "Keep one idea, or make two sentences.",
        ),
        source: "RLS-4.1 (A); LT TOO_LONG_SENTENCE (12); LL falc (15)",
        limits: &[
            Limit {
                of: said(
                    "mots : une information au-delà",
                    "words: an information above",
                ),
                value: WORDS_BEST,
            },
            Limit {
                of: said("mots : un avertissement au-delà", "words: a warning above"),
                value: WORDS_NORMAL,
            },
            Limit {
                of: said("mots : une erreur au-delà", "words: an error above"),
                value: WORDS_MOST,
            },
            Limit {
                of: said(
                    "signes chinois ou japonais pour un mot",
                    "Chinese or Japanese signs for a word",
                ),
                value: IDEOGRAMS_PER_WORD,
            },
            Limit {
                of: said(
                    "signes thaïs, laos, khmers ou birmans pour un mot",
                    "Thai, Lao, Khmer or Burmese signs for a word",
                ),
                value: SIGNS_PER_WORD,
            },
        ],
        examples: &[
            fr(
                "La dame de l'accueil vous donne un papier vert avec la date du rendez-vous.",
                "La dame vous donne un papier vert.",
            ),
            en(
                "The lady at the desk gives you a green paper with the date of your visit.",
                "The lady gives you a green paper.",
            ),
            other(
                "La señora de la oficina le da un papel verde con la fecha de su cita.",
                "La señora le da un papel verde.",
            ),
        ],
        proof: Proof::Sentence(counting::length),
    },
    Rule {
        code: "falc-S02",
        severity: Severity::Error,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Une phrase dit une seule idée.",
            "A sentence says one idea.",
        ),
        why: said(
            "Deux actions dans une phrase demandent de retenir la première pendant qu'on lit la deuxième.",
            "Two deeds in a sentence ask to keep the first in mind while the second is read.",
        ),
        instead: said("Faites deux phrases.", "Make two sentences."),
        source: "RLS-4.1.1 (A); LT ZWEI_INFORMATIONSEINHEITEN_PRO_SATZ; COGA o3p05",
        limits: &[],
        examples: &[
            fr("Ouvrez la porte et entrez.", "Ouvrez la porte."),
            en("Open the door and press the button.", "Open the door."),
        ],
        proof: Proof::Sentence(clauses::one_idea),
    },
    Rule {
        code: "falc-S03",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Une phrase a au plus {0} partie qui dépend d'une autre (qui, que, quand, parce que…).",
            "A sentence has at most {0} clause that hangs on another (who, that, when, because…).",
        ),
        why: said(
            "Une partie dans une autre oblige à revenir en arrière.",
            "A clause inside another makes people go back.",
        ),
        instead: said(
            "Dites d'abord l'une, puis l'autre, en deux phrases.",
            "Say one, then the other, in two sentences.",
        ),
        source: "RLS-4.1.2; LL deep-subordination",
        limits: &[Limit {
            of: said("parties", "clauses"),
            value: SUBORDINATES_MOST,
        }],
        examples: &[
            fr("L'homme qui parle voit que vous dormez.", "L'homme parle."),
            en("The man who speaks sees that you sleep.", "The man speaks."),
        ],
        proof: Proof::Sentence(nesting::nesting),
    },
    Rule {
        code: "falc-S04",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Chaque phrase a sa ligne.",
            "Each sentence has its own line.",
        ),
        why: said(
            "Une ligne est dite et éclairée seule ; deux phrases sur une ligne se mélangent.",
            "A line is heard and lit alone; two sentences in a line run together.",
        ),
        instead: said(
            "Allez à la ligne après chaque phrase.",
            "Begin a new line after each sentence.",
        ),
        source: "RLS-1.7 (A)",
        limits: &[],
        examples: &[
            fr("Le bus arrive. Montez.", "Le bus arrive.\nMontez."),
            en("The bus comes. Get in.", "The bus comes.\nGet in."),
            other("El bus llega. Suba.", "El bus llega.\nSuba."),
        ],
        proof: Proof::Sentence(counting::one_sentence),
    },
    Rule {
        code: "falc-S05",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Une ligne ne finit pas par un petit mot (le, de, à, et, pour…).",
            "A line does not end in a small word (the, of, to, and, for…).",
        ),
        why: said(
            "Le petit mot annonce la suite ; seul, il ne veut rien dire.",
            "The small word announces what follows; alone it means nothing.",
        ),
        instead: said(
            "Mettez le petit mot avec le mot qui suit.",
            "Put the small word with the one that follows.",
        ),
        source: "IE; EVAM 19",
        limits: &[],
        examples: &[
            fr("Vous allez dans la", "Vous allez dans la rue."),
            en("You go to the", "You go to the street."),
        ],
        proof: Proof::Sentence(form::line_ends),
    },
    Rule {
        code: "falc-S06",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said("Aucun mot n'est coupé.", "No word is cut."),
        why: said(
            "Un mot coupé se lit comme deux mots inconnus.",
            "A word in two pieces is read as two unknown words.",
        ),
        instead: said(
            "Écrivez le mot entier sur une ligne.",
            "Write the whole word in one line.",
        ),
        source: "RLS-1.8 (A)",
        limits: &[],
        examples: &[
            fr("Vous ouvrez la porte-", "Vous ouvrez la porte."),
            en("You open the win-", "You open the window."),
            other("Usted abre la venta-", "Usted abre la ventana."),
        ],
        proof: Proof::Sentence(form::cut_words),
    },
];
