//! P01 to P03: how a lesson is made.

use super::said;
use crate::falc::record::{Holds, Kind, Proof, Rule};
use crate::problem::Severity;

pub(super) const RULES: [Rule; 3] = [
    Rule {
        code: "falc-P01",
        severity: Severity::Review,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Des personnes concernées relisent la leçon, et leur relecture est notée.",
            "People concerned read the lesson, and their reading is recorded.",
        ),
        why: said(
            "Aucun outil ne peut dire qu'un texte est facile : eux seuls le peuvent.",
            "No tool can tell that a text is easy: only they can.",
        ),
        instead: said(
            "Notez la relecture dans `locales/<langue>/reviews.ron`.",
            "Record the reading in `locales/<language>/reviews.ron`.",
        ),
        source: "RLS-2.1 (A); IE 5",
        limits: &[],
        examples: &[],
        proof: Proof::People(said(
            "Sans relecture notée, l'écran dit « texte simplifié, pas encore relu ».",
            "Without a recorded reading the screen says “simplified text, not yet read”.",
        )),
    },
    Rule {
        code: "falc-P02",
        severity: Severity::Review,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Le logo européen « facile à lire » se montre seulement pour un texte relu et inchangé.",
            "The European easy-to-read logo is shown only for a text that was read and has not changed.",
        ),
        why: said(
            "C'est la condition de son auteur, Inclusion Europe.",
            "It is the condition of its author, Inclusion Europe.",
        ),
        instead: said(
            "Faites relire le texte à nouveau.",
            "Have the text read again.",
        ),
        source: "Inclusion Europe, conditions du logo",
        limits: &[],
        examples: &[],
        proof: Proof::People(said(
            "Le logo n'est pas livré avec le programme.",
            "The logo is not shipped with the program.",
        )),
    },
    Rule {
        code: "falc-P03",
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks: said(
            "Une dispense a une règle, une raison et un nom, et elle sert encore.",
            "A waiver has a rule, a reason and a name, and is still needed.",
        ),
        why: said(
            "Une exception sans raison devient la règle.",
            "An exception without a reason becomes the rule.",
        ),
        instead: said(
            "Écrivez juste au-dessus du message : `# waive S08 .right 2: la raison (by Prénom)`, ou enlevez la ligne.",
            "Write directly above the message: `# waive S08 .right 2: the reason (by Name)`, or delete the line.",
        ),
        source: "projet",
        limits: &[],
        examples: &[],
        proof: Proof::Content(said(
            "`check` lit les dispenses de chaque fichier de mots.",
            "`check` reads the waivers of every file of words.",
        )),
    },
];
