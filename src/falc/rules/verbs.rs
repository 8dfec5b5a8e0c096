//! S07 to S11: the verbs of a sentence.

use super::{en, fr, said};
use crate::falc::find::{tenses, voice};
use crate::falc::record::{Holds, Kind, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 5] = [
    Rule {
        code: "falc-S07",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said(
            "La phrase est à la voix active.",
            "The sentence is in the active voice.",
        ),
        why: said(
            "Qui fait l'action vient d'abord ; au passif, on ne sait pas qui agit.",
            "Who acts comes first; in the passive nobody knows who acts.",
        ),
        instead: said("Dites qui fait quoi.", "Say who does what."),
        source: "RLS-7.3 (AA); COGA o3p02",
        limits: &[],
        examples: &[
            fr(
                "Le colis est apporté par le facteur.",
                "Le facteur apporte le colis.",
            ),
            en(
                "The parcel is brought by a man.",
                "A man brings the parcel.",
            ),
        ],
        proof: Proof::Sentence(voice::passive),
    },
    Rule {
        code: "falc-S08",
        severity: Severity::Error,
        kind: Kind::Heuristic,
        holds: Holds::FrenchAndEnglish,
        asks: said("La phrase est affirmative.", "The sentence is affirmative."),
        why: said(
            "Une négation se perd vite : on retient le contraire. Pour la sécurité, elle peut rester, avec une dispense.",
            "A negation is soon lost, and the contrary stays in mind. For safety it may stay, with a waiver.",
        ),
        instead: said(
            "Dites ce qui est vrai, ou ce qu'il y a à faire.",
            "Say what is true, or what there is to do.",
        ),
        source: "RLS-7.2 (AA); LL nested-negation; LT VERNEINUNG",
        limits: &[],
        examples: &[
            fr(
                "Le magasin n'ouvre pas le lundi.",
                "Le magasin est fermé le lundi.",
            ),
            en(
                "The shop does not open on Monday.",
                "The shop is closed on Monday.",
            ),
        ],
        proof: Proof::Sentence(voice::negation),
    },
    Rule {
        code: "falc-S09",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "La phrase n'est pas au passé.",
            "The sentence is not in the past.",
        ),
        why: said(
            "Le présent est la forme que tout le monde apprend d'abord.",
            "The present is the form that everyone learns first.",
        ),
        instead: said("Écrivez au présent.", "Write in the present."),
        source: "RLS-7.1 (AAA)",
        limits: &[],
        examples: &[fr("Vous avez reçu une lettre.", "Vous recevez une lettre.")],
        proof: Proof::Sentence(tenses::past),
    },
    Rule {
        code: "falc-S10",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "La phrase n'a pas de subjonctif.",
            "The sentence has no subjunctive.",
        ),
        why: said(
            "Ses formes sont rares, et elles dépendent d'une autre partie de la phrase.",
            "Its forms are rare, and they hang on another part of the sentence.",
        ),
        instead: said(
            "Écrivez deux phrases, ou « pour » avec un verbe.",
            "Write two sentences, or “pour” with a verb.",
        ),
        source: "RLS-7.1.1 (AAA)",
        limits: &[],
        examples: &[fr("Attendez que le train soit là.", "Attendez le train.")],
        proof: Proof::Sentence(tenses::subjunctive),
    },
    Rule {
        code: "falc-S11",
        severity: Severity::Warning,
        kind: Kind::Heuristic,
        holds: Holds::French,
        asks: said(
            "La phrase n'a pas de verbe en -ant (en cliquant, voulant…).",
            "The sentence has no verb in -ant (en cliquant, voulant…).",
        ),
        why: said(
            "Cette forme cache qui agit et quand.",
            "This form hides who acts and when.",
        ),
        instead: said(
            "Écrivez un verbe avec « vous ».",
            "Write a verb with “vous”.",
        ),
        source: "RLS-7.1.1",
        limits: &[],
        examples: &[fr(
            "Vous dormez en écoutant la radio.",
            "Vous écoutez la radio.",
        )],
        proof: Proof::Sentence(tenses::gerund),
    },
];
