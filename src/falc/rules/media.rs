//! I01 to I06, A01 to A03, G01 and G02: pictures, sound, languages.

use super::{fr, limits::*, other, said};
use crate::falc::find::structure;
use crate::falc::record::{Holds, Kind, Limit, Proof, Rule, Said};
use crate::problem::Severity;

const fn medium(
    code: &'static str,
    severity: Severity,
    kind: Kind,
    [asks, why, instead]: [Said; 3],
    source: &'static str,
    proof: Proof,
) -> Rule {
    Rule {
        code,
        severity,
        kind,
        holds: Holds::All,
        asks,
        why,
        instead,
        source,
        limits: &[],
        examples: &[],
        proof,
    }
}

pub(super) const RULES: [Rule; 11] = [
    medium(
        "falc-I01",
        Severity::Error,
        Kind::Metadata,
        [
            said("Chaque étape a une image.", "Each step has a picture."),
            said(
                "L'image aide à deviner le mot.",
                "The picture helps to guess the word.",
            ),
            said(
                "Donnez `picture: \"…\"` à l'étape.",
                "Give the step `picture: \"…\"`.",
            ),
        ],
        "RLS-3.1 (A)",
        Proof::Rules(&["lesson-syntax", "picture-missing"]),
    ),
    Rule {
        code: "falc-I02",
        severity: Severity::Error,
        kind: Kind::Metadata,
        holds: Holds::All,
        asks: said(
            "Chaque image est décrite, en {0} mots au plus.",
            "Each picture is described, in at most {0} words.",
        ),
        why: said(
            "Qui ne voit pas l'image entend sa description.",
            "Those who do not see the picture hear its description.",
        ),
        instead: said(
            "Dites ce qui compte dans l'image.",
            "Say what matters in the picture.",
        ),
        source: "WCAG 1.1.1; EN 301 549, 5.1.3.6",
        limits: &[Limit {
            of: said("mots", "words"),
            value: DESCRIPTION_WORDS_MOST,
        }],
        examples: &[
            fr(
                "Une dame et un homme sont dans la rue devant une grande porte bleue avec un chat",
                "Une dame est devant une porte bleue",
            ),
            other(
                "Una mujer y un hombre en la calle delante de una gran puerta azul con un gato",
                "Una mujer delante de una puerta azul",
            ),
        ],
        proof: Proof::Sentence(structure::description),
    },
    medium(
        "falc-I03",
        Severity::Error,
        Kind::Metadata,
        [
            said(
                "Une idée a toujours la même image.",
                "An idea always has the same picture.",
            ),
            said(
                "Une image connue se lit comme un mot.",
                "A known picture is read like a word.",
            ),
            said(
                "Nommez l'image qui existe déjà, ou décrivez ce qui change.",
                "Name the picture that is there already, or describe what differs.",
            ),
        ],
        "RLS-3.5",
        Proof::Content(said(
            "`check` compare les descriptions françaises : deux images n'ont pas la même.",
            "`check` compares the French descriptions: no two pictures have the same.",
        )),
    ),
    medium(
        "falc-I04",
        Severity::Review,
        Kind::Human,
        [
            said(
                "Toutes les images ont le même style.",
                "All pictures have one style.",
            ),
            said(
                "Un autre style annonce autre chose.",
                "Another style announces another thing.",
            ),
            said(
                "Regardez les images de `assets/images` avant de dessiner.",
                "Look at the pictures of `assets/images` before you draw.",
            ),
        ],
        "RLS-3.4",
        Proof::People(said(
            "Relecture des images.",
            "The pictures are looked at together.",
        )),
    ),
    medium(
        "falc-I05",
        Severity::Review,
        Kind::Human,
        [
            said(
                "Une image dit une chose, pour des adultes.",
                "A picture says one thing, for adults.",
            ),
            said(
                "Trop de détails cachent l'idée.",
                "Too many details hide the idea.",
            ),
            said(
                "Enlevez ce qui ne sert pas.",
                "Leave out what is not needed.",
            ),
        ],
        "RLS-3.2, 3.3",
        Proof::People(said(
            "Relecture des images, avec des personnes concernées.",
            "The pictures are looked at with the people concerned.",
        )),
    ),
    medium(
        "falc-I06",
        Severity::Error,
        Kind::Exact,
        [
            said(
                "L'image est au début de la ligne, à côté du texte.",
                "The picture is at the start side, beside the text.",
            ),
            said(
                "L'image se voit avant les mots.",
                "The picture is seen before the words.",
            ),
            said(
                "Le programme le fait pour vous.",
                "The program does it for you.",
            ),
        ],
        "COGA o1p07",
        Proof::Tests(&["tests/product/mirrored.rs arabic_is_the_mirror_image_of_french_1280_800"]),
    ),
    medium(
        "falc-A01",
        Severity::Error,
        Kind::Metadata,
        [
            said(
                "Chaque phrase peut être entendue, telle qu'elle est écrite.",
                "Every sentence can be heard, as it is written.",
            ),
            said("Qui ne lit pas écoute.", "Those who do not read listen."),
            said(
                "Installez une voix, ou enregistrez : `locales/README.md`.",
                "Install a voice, or record: `locales/README.md`.",
            ),
        ],
        "EN 301 549, 5.1.5",
        Proof::Rules(&["recording-missing", "recordings-syntax", "voices-missing"]),
    ),
    medium(
        "falc-A02",
        Severity::Error,
        Kind::Exact,
        [
            said(
                "La voix parle la langue du texte.",
                "The voice speaks the language of the text.",
            ),
            said(
                "Un texte arabe dit par une voix française ne se comprend pas.",
                "Arabic said by a French voice cannot be understood.",
            ),
            said(
                "Le programme le fait pour vous.",
                "The program does it for you.",
            ),
        ],
        "EN 301 549, 5.1.3.14",
        Proof::Tests(&["src/narrator/segments/tests.rs latin_words_never_reach_the_arabic_voice"]),
    ),
    medium(
        "falc-A03",
        Severity::Error,
        Kind::Exact,
        [
            said(
                "Ce qui est dit est éclairé, phrase par phrase.",
                "What is said is lit, sentence by sentence.",
            ),
            said(
                "La personne suit du regard ce qu'elle entend.",
                "People follow with their eyes what they hear.",
            ),
            said(
                "Le programme le fait pour vous : une ligne est un son.",
                "The program does it for you: one line is one sound.",
            ),
        ],
        "COGA, objectif 7",
        Proof::Tests(&[
            "tests/product/live.rs the_sentence_being_read_is_lit_and_in_view_arabic_largest",
        ]),
    ),
    medium(
        "falc-G01",
        Severity::Error,
        Kind::Exact,
        [
            said(
                "Chaque langue a les mêmes étapes et les mêmes phrases, et des polices pour ses lettres.",
                "Every language has the same steps and sentences, and fonts for its letters.",
            ),
            said(
                "Personne n'a moins que les autres.",
                "Nobody gets less than others.",
            ),
            said("Suivez `locales/README.md`.", "Follow `locales/README.md`."),
        ],
        "projet",
        Proof::Rules(&[
            "translation-missing",
            "translation-sentences",
            "translation-french-words",
            "glyph-missing",
        ]),
    ),
    medium(
        "falc-G02",
        Severity::Review,
        Kind::Human,
        [
            said(
                "L'arabe et l'hébreu gardent les voyelles sans lesquelles un mot se lit mal.",
                "Arabic and Hebrew keep the vowels without which a word is misread.",
            ),
            said(
                "Sans voyelle, deux mots peuvent s'écrire pareil.",
                "Without vowels two words can look the same.",
            ),
            said(
                "Écrivez la voyelle là où le mot peut tromper.",
                "Write the vowel where the word may mislead.",
            ),
        ],
        "COGA o3p07",
        Proof::People(said(
            "Relecture par une personne dont c'est la langue.",
            "Someone whose language it is reads it.",
        )),
    ),
];
