//! W01 to W04, W09 to W11: which words are used.

use super::{en, fr, limits::*, said};
use crate::falc::find::{counting, reader, vocabulary};
use crate::falc::record::{Holds, Kind, Limit, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 7] = [
    Rule {
        code: "falc-W01",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::French,
        asks: said(
            "Chaque mot est dans la liste des mots connus, ou le glossaire l'explique.",
            "Every word is on the list of known words, or the glossary explains it.",
        ),
        why: said(
            "Un seul mot inconnu peut cacher toute la phrase.",
            "One unknown word can hide the whole sentence.",
        ),
        instead: said(
            "Prenez un mot de tous les jours. Sinon, marquez-le avec FR(\"…\") et expliquez-le dans glossary.ftl. Un mot que tout le monde dit va dans known-words.txt.",
            "Take an everyday word. Else mark it with FR(\"…\") and explain it in glossary.ftl. A word that everyone says goes to known-words.txt.",
        ),
        source: "RLS-6.5; COGA o3p01",
        limits: &[],
        examples: &[fr(
            "La trésorerie ouvre le lundi.",
            "La mairie ouvre le lundi.",
        )],
        proof: Proof::Sentence(vocabulary::known),
    },
    Rule {
        code: "falc-W02",
        severity: Severity::Error,
        kind: Kind::Metadata,
        holds: Holds::French,
        asks: said(
            "Un mot difficile est expliqué dans la leçon, la première fois.",
            "A hard word is explained in the lesson, the first time.",
        ),
        why: said(
            "Une personne peut commencer par n'importe quelle leçon.",
            "People may begin with any lesson.",
        ),
        instead: said(
            "Marquez le mot avec FR(\"…\") là où la leçon le dit d'abord.",
            "Mark the word with FR(\"…\") where the lesson says it first.",
        ),
        source: "RLS-6.7 (A), 6.8 (AA); IE 4, 7, 8",
        limits: &[],
        examples: &[fr(
            "La trésorerie ouvre le lundi.",
            "La ‹trésorerie› ouvre le lundi.",
        )],
        proof: Proof::Sentence(vocabulary::explained),
    },
    Rule {
        code: "falc-W03",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::French,
        asks: said(
            "Une explication a seulement des mots connus, et elle ne tourne pas en rond.",
            "An explanation has known words only, and does not go in circles.",
        ),
        why: said(
            "Une explication plus difficile que le mot n'aide pas.",
            "An explanation that is harder than its word does not help.",
        ),
        instead: said(
            "Expliquez avec des mots de tous les jours.",
            "Explain with everyday words.",
        ),
        source: "projet",
        limits: &[],
        examples: &[fr(
            "Une trésorerie est une perception.",
            "C'est le lieu pour payer.",
        )],
        proof: Proof::Sentence(vocabulary::glossary),
    },
    Rule {
        code: "falc-W04",
        severity: Severity::Error,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Une chose a toujours le même mot.",
            "A thing always has the same word.",
        ),
        why: said(
            "Un autre mot fait chercher une autre chose.",
            "Another word makes people look for another thing.",
        ),
        instead: said(
            "Prenez le mot de terms.ron, à droite de la flèche.",
            "Take the word of terms.ron, right of the arrow.",
        ),
        source: "RLS-7.5 (AA); IE 9",
        limits: &[],
        examples: &[fr("Vous recevez un texto.", "Vous recevez un SMS.")],
        proof: Proof::Sentence(vocabulary::one_term),
    },
    Rule {
        code: "falc-W09",
        severity: Severity::Warning,
        kind: Kind::Exact,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "Un mot a {0} lettres au plus.",
            "A word has at most {1} letters (in French {0}).",
        ),
        why: said(
            "Un mot long se lit en plusieurs fois.",
            "A long word takes several looks.",
        ),
        instead: said("Prenez un mot plus court.", "Take a shorter word."),
        source: "LT LANGES_WORT (13)",
        limits: &[
            Limit {
                of: said("lettres en français", "letters in French"),
                value: LETTERS_MOST,
            },
            Limit {
                of: said("lettres en anglais", "letters in English"),
                value: LETTERS_MOST_ENGLISH,
            },
        ],
        examples: &[
            fr("Vous dormez tranquillement.", "Vous dormez bien."),
            en("Go to the administration office.", "Go to the office."),
        ],
        proof: Proof::Sentence(counting::long_words),
    },
    Rule {
        code: "falc-W10",
        severity: Severity::Information,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "Une phrase a au plus {0} noms d'action (envoi, inscription, paiement…).",
            "A sentence has at most {0} nouns of action (envoi, inscription, paiement…).",
        ),
        why: said(
            "Un verbe dit qui fait ; un nom d'action le cache.",
            "A verb says who acts; a noun of action hides it.",
        ),
        instead: said("Écrivez des verbes.", "Write verbs."),
        source: "EVAM 12; LL excessive-nominalization (2)",
        limits: &[Limit {
            of: said("noms d'action", "nouns of action"),
            value: NOMINALISATIONS_MOST,
        }],
        examples: &[fr(
            "Le paiement suit la demande et le départ.",
            "Vous payez après la demande.",
        )],
        proof: Proof::Sentence(counting::nominalisations),
    },
    Rule {
        code: "falc-W11",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "Le ton est adulte, toujours « vous », et chaque idée se voit.",
            "The tone is adult, always “vous”, and every idea can be pictured.",
        ),
        why: said(
            "Une personne qui lit peu est une adulte, pas un enfant.",
            "Someone who reads little is an adult, not a child.",
        ),
        instead: said(
            "Écrivez « vous ». Le reste du ton se relit à plusieurs.",
            "Write “vous”. The rest of the tone is judged by readers.",
        ),
        source: "RLS-6.4; IE 3",
        limits: &[],
        examples: &[fr(
            "Tu peux demander de l'aide.",
            "Vous pouvez demander de l'aide.",
        )],
        proof: Proof::Sentence(reader::familiar),
    },
];
