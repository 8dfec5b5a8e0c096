//! L01 to L09: what the screen does for every lesson. Authors have nothing to do here.

use super::said;
use crate::falc::record::{Holds, Kind, Proof, Rule, Said};
use crate::problem::Severity;

const BY_PROGRAM: Said = said(
    "Le programme le fait pour vous : changez `assets/theme.ron`, pas la leçon.",
    "The program does it for you: change `assets/theme.ron`, not the lesson.",
);

const fn layout(
    code: &'static str,
    asks: Said,
    why: Said,
    source: &'static str,
    proof: Proof,
) -> Rule {
    Rule {
        code,
        severity: Severity::Error,
        kind: Kind::Exact,
        holds: Holds::All,
        asks,
        why,
        instead: BY_PROGRAM,
        source,
        limits: &[],
        examples: &[],
        proof,
    }
}

pub(super) const RULES: [Rule; 9] = [
    layout(
        "falc-L01",
        said(
            "Les lettres sont assez grandes pour la distance : 0,7 degré pour une majuscule.",
            "Letters are large enough for the distance: 0.7 degrees for a capital.",
        ),
        said(
            "14 points ne suffisent pas devant une borne.",
            "14 points are not enough at a kiosk.",
        ),
        "RLS-1.1 (A); EN 301 549, 5.1.4",
        Proof::Tests(&["src/theme/tests.rs en_5_1_4_capitals_stand_at_0_7_degrees"]),
    ),
    layout(
        "falc-L02",
        said(
            "Une seule police, sans empattement, jamais maigre.",
            "One typeface, without serifs, never light.",
        ),
        said(
            "Des lettres simples se reconnaissent mieux.",
            "Plain letters are known more easily.",
        ),
        "RLS-1.2, 1.3 (A)",
        Proof::Rules(&["font"]),
    ),
    layout(
        "falc-L03",
        said(
            "Pas d'italique, d'ombre ni de contour ; souligné seulement ce qui se touche.",
            "No italics, shadow or outline; underlined only what can be pressed.",
        ),
        said("Ils déforment les lettres.", "They deform letters."),
        "RLS-1.2.4, 1.2.5 (A)",
        Proof::People(said(
            "Les polices livrées n'ont ni italique ni contour : `assets/fonts`.",
            "The fonts shipped have neither italics nor outlines: `assets/fonts`.",
        )),
    ),
    layout(
        "falc-L04",
        said(
            "Texte foncé sur fond clair, contraste 7:1 au moins.",
            "Dark text on a light ground, contrast at least 7:1.",
        ),
        said(
            "Des couleurs proches se confondent.",
            "Colours that are close run together.",
        ),
        "RLS-1.4 (AAA); WCAG 1.4.6",
        Proof::Rules(&["theme-contrast"]),
    ),
    layout(
        "falc-L05",
        said(
            "Aligné au début de la ligne, jamais justifié, sans retrait.",
            "Aligned at the start of the line, never justified, without indent.",
        ),
        said(
            "Les mots gardent leurs distances.",
            "Words keep their distances.",
        ),
        "RLS-1.14, 1.9 (A)",
        Proof::People(said(
            "Les écrans sont regardés. Un test regarde le début des lignes en arabe seulement.",
            "The screens are looked at. A test looks at the beginning of lines in Arabic only.",
        )),
    ),
    layout(
        "falc-L06",
        said(
            "L'interligne fait 1,5 fois la lettre.",
            "Lines stand 1.5 times the letter apart.",
        ),
        said(
            "L'œil retrouve le début de la ligne suivante.",
            "The eye finds the beginning of the next line.",
        ),
        "RLS-1.13 (A)",
        Proof::People(said(
            "Une constante du thème : `theme::LINE_HEIGHT`.",
            "A constant of the theme: `theme::LINE_HEIGHT`.",
        )),
    ),
    layout(
        "falc-L07",
        said(
            "Une colonne de texte, rien à côté.",
            "One column of text, nothing beside it.",
        ),
        said(
            "Il y a un seul chemin à suivre.",
            "There is one way to follow.",
        ),
        "RLS-1.5, 1.10",
        Proof::People(said(
            "Les écrans sont regardés : une image, puis une colonne de texte.",
            "The screens are looked at: one picture, then one column of text.",
        )),
    ),
    layout(
        "falc-L08",
        said("Aucune image derrière le texte.", "No picture behind text."),
        said(
            "L'image mange les lettres.",
            "The picture eats the letters.",
        ),
        "IE; COGA o3p11",
        Proof::People(said(
            "Les écrans sont regardés : les images ont leur propre place.",
            "The screens are looked at: pictures have a place of their own.",
        )),
    ),
    layout(
        "falc-L09",
        said(
            "Une ligne a 80 signes au plus.",
            "A line has at most 80 signs.",
        ),
        said(
            "L'œil ne se perd pas en route.",
            "The eye does not get lost on the way.",
        ),
        "LL falc (80); WCAG 1.4.8",
        Proof::People(said(
            "Les écrans sont regardés, le plus large surtout.",
            "The screens are looked at, the widest above all.",
        )),
    ),
];
