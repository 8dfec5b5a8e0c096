//! Each rule once at least: what is broken, and exactly what `check` then finds.

use std::collections::BTreeSet;

use pas_a_pas::narrator::sentence_hash;
use pas_a_pas::words::{REFERENCE, Sentence};

use crate::Fixture;
use crate::voice::{ogg, recorded};

/// One way to break content.
struct Case {
    name: &'static str,
    breaks: fn(&Fixture),
    /// Rule, file, and text of the line where the problem stands; no text when it is the whole file.
    /// Nothing else may be found: one fault must not drown in its consequences.
    finds: &'static [(&'static str, &'static str, &'static str)],
}

const LESSON: &str = "lessons/50-scams.ron";
const FR: &str = "locales/fr/scams.ftl";
const EN: &str = "locales/en/scams.ftl";
const AR: &str = "locales/ar/scams.ftl";

/// A sentence of the lesson, and the list of French recordings.
const SPOKEN: &str = "Un voleur envoie le message piège.";
const LIST: &str = "locales/fr/narration/manifest.ron";

/// One recording, said to be of this text.
fn recording(fixture: &Fixture, sound: &[u8], text: &str) {
    let hash = sentence_hash(&Sentence::of(text, REFERENCE));
    fixture.write("locales/fr/narration/scams_wants.1.ogg", sound);
    let list = format!(
        "(recordings: [\n  (file: \"scams_wants.1.ogg\", sha256: \"{hash}\", speaker: \"Anne\", \
         date: \"2026-11-22\", licence: \"CC0-1.0\", consent: \"paper\"),\n])"
    );
    fixture.write(LIST, list);
}

const CASES: &[Case] = &[
    Case {
        name: "the right option is not an option",
        breaks: |f| f.replace(LESSON, r#"right: ["bank"#, r#"right: ["maybe", "bank"#),
        finds: &[("exercise", LESSON, "id: \"clicked\"")],
    },
    Case {
        name: "a lesson with a wrong extension",
        breaks: |f| f.write("lessons/40-souris.rom", "()"),
        finds: &[("file-unknown", "lessons/40-souris.rom", "")],
    },
    Case {
        name: "words with a wrong extension, words outside a language",
        breaks: |f| {
            f.write("locales/fr/souris.fl", "");
            f.write("locales/souris.ftl", "");
        },
        finds: &[
            ("file-unknown", "locales/fr/souris.fl", ""),
            ("file-unknown", "locales/souris.ftl", ""),
        ],
    },
    Case {
        name: "a font is missing",
        breaks: |f| f.remove("assets/fonts/NotoSansArabic-Bold.ttf"),
        finds: &[("font", "assets/fonts", "")],
    },
    Case {
        name: "words still to be written",
        breaks: |f| {
            f.replace(EN, "A code protects", "TODO: A code protects");
            f.replace(FR, "    Un voleur", "    TODO: Un voleur");
        },
        finds: &[("gap", EN, "TODO: A code"), ("gap", FR, "TODO: Un")],
    },
    Case {
        name: "a French word without explanation",
        breaks: |f| f.replace("locales/fr/glossary.ftl", "glossary_colis", "# "),
        finds: &[("glossary-missing", FR, "Un { FR(\"colis\") } est")],
    },
    Case {
        name: "a French word without explanation in Arabic",
        breaks: |f| f.replace("locales/ar/glossary.ftl", "glossary_colis", "# "),
        finds: &[("glossary-missing", "locales/ar/glossary.ftl", "")],
    },
    Case {
        name: "an explanation of no word",
        breaks: |f| f.append("locales/fr/glossary.ftl", "glossary_girafe = Une souris.\n"),
        finds: &[(
            "glossary-unused",
            "locales/fr/glossary.ftl",
            "glossary_girafe",
        )],
    },
    Case {
        name: "a sign that the fonts lack",
        breaks: |f| f.replace(EN, "A code protects", "➜ A code protects"),
        finds: &[("glyph-missing", EN, "➜ A code")],
    },
    Case {
        name: "a button without words",
        breaks: |f| f.replace("locales/fr/ui.ftl", "\nnext =", "\n# "),
        finds: &[("interface-missing", "locales/fr/ui.ftl", "")],
    },
    Case {
        name: "a sheet without one of its sentences",
        breaks: |f| f.replace("locales/fr/sheets.ftl", "\nmemo-sheet-never =", "\n# "),
        finds: &[("interface-missing", "locales/fr/sheets.ftl", "")],
    },
    Case {
        name: "no words of sheets",
        breaks: |f| f.remove("locales/fr/sheets.ftl"),
        finds: &[("interface-missing", "locales/fr/sheets.ftl", "")],
    },
    Case {
        name: "a sheet full of words",
        breaks: |f| {
            // In every language: all have as many sentences as French.
            for (language, line) in [
                ("fr", "Écrivez avec un stylo."),
                ("en", "Write with a pen."),
                ("ar", "الكتابة تكون بِقَلَم حِبر."),
            ] {
                let long = format!("={}", format!("\n    {line}").repeat(60));
                let file = format!("locales/{language}/sheets.ftl");
                f.replace(&file, &format!("= {line}"), &long);
            }
        },
        finds: &[
            ("sheet-length", "locales/ar/sheets.ftl", ""),
            ("sheet-length", "locales/en/sheets.ftl", ""),
            ("sheet-length", "locales/fr/sheets.ftl", ""),
        ],
    },
    Case {
        name: "no interface",
        breaks: |f| f.remove("locales/fr/ui.ftl"),
        finds: &[("interface-missing", "locales/fr/ui.ftl", "")],
    },
    Case {
        name: "no keyboard",
        breaks: |f| f.remove("assets/keyboards/azerty.ron"),
        finds: &[("keyboard-missing", "assets/keyboards/azerty.ron", "")],
    },
    Case {
        name: "a key twice, a keyboard with a wrong extension",
        breaks: |f| {
            f.replace("assets/keyboards/qwerty.ron", "id: \"z\"", "id: \"q\"");
            f.write("assets/keyboards/bepo.rom", "()");
        },
        finds: &[
            ("file-unknown", "assets/keyboards/bepo.rom", ""),
            (
                "keyboard-syntax",
                "assets/keyboards/qwerty.ron",
                "id: \"q\", plain: 'z'",
            ),
        ],
    },
    Case {
        name: "folders that are no language",
        breaks: |f| {
            f.write("locales/francais/ui.ftl", "");
            f.write("locales/tous les mots/ui.ftl", "");
            f.write("locales/pt-br/ui.ftl", "");
        },
        finds: &[
            ("language-unknown", "locales/francais", ""),
            ("language-unknown", "locales/pt-br", ""),
            ("language-unknown", "locales/tous les mots", ""),
        ],
    },
    Case {
        name: "an address of someone",
        breaks: |f| f.replace(LESSON, "acte de naissance", "mairie@paris.fr"),
        finds: &[("invented", LESSON, "mairie@paris.fr")],
    },
    Case {
        name: "a number that may be broken at the end of a line",
        breaks: |f| f.replace(FR, "06\u{a0}39\u{a0}98\u{a0}73\u{a0}15", "06 39 98 73 15"),
        finds: &[("phone-spaces", FR, "06 39 98 73 15")],
    },
    Case {
        name: "a picture with words",
        breaks: |f| {
            f.replace(
                "assets/images/parcel.svg",
                "<circle",
                "<text>RDV</text><circle",
            )
        },
        finds: &[("picture-style", "assets/images/parcel.svg", "<text>")],
    },
    Case {
        name: "an answer of too many words",
        breaks: |f| {
            f.replace(
                EN,
                ".option-scam = A scam",
                ".option-scam = This is a scam for sure",
            )
        },
        finds: &[("words-length", EN, "This is a scam for sure")],
    },
    Case {
        name: "a later format",
        breaks: |f| f.replace(LESSON, "format: 1", "format: 2"),
        finds: &[("lesson-format", LESSON, "format: 2")],
    },
    Case {
        name: "a lesson of no time",
        breaks: |f| f.replace(LESSON, "minutes: 15", "minutes: 0"),
        finds: &[("lesson-minutes", LESSON, "minutes: 0")],
    },
    Case {
        name: "a lesson without number",
        breaks: |f| f.write("lessons/souris.ron", f.read(LESSON)),
        finds: &[("lesson-name", "lessons/souris.ron", "")],
    },
    Case {
        name: "a lesson with a name of the program",
        breaks: |f| {
            f.write(
                "lessons/40-comfort.ron",
                "(format: 1, version: 1, minutes: 1, picture: \"comfort\", steps: [(id: \"a\", picture: \"comfort\")])",
            );
            for language in ["fr", "en", "ar"] {
                let words = "comfort_a = a\n    .about = a\n    .can-1 = a\n";
                f.write(&format!("locales/{language}/comfort.ftl"), words);
            }
        },
        finds: &[("lesson-name", "lessons/40-comfort.ron", "")],
    },
    Case {
        name: "a lesson that does not parse",
        breaks: |f| f.replace(LESSON, "version: 3,", "version: un,"),
        finds: &[("lesson-syntax", LESSON, "version: un")],
    },
    Case {
        name: "a lesson in two files",
        breaks: |f| f.write("lessons/70-scams.ron", f.read(LESSON)),
        finds: &[("lesson-twice", "lessons/70-scams.ron", "")],
    },
    Case {
        name: "no lesson",
        breaks: |f| {
            for lesson in [
                "lessons/10-first-steps.ron",
                "lessons/20-pointer.ron",
                "lessons/30-keyboard.ron",
                "lessons/40-email-account.ron",
                "lessons/50-scams.ron",
                "lessons/60-password-memo.ron",
            ] {
                f.remove(lesson);
            }
        },
        finds: &[
            ("lessons-none", "lessons", ""),
            ("words-file", "locales/ar/first-steps.ftl", ""),
            ("words-file", "locales/ar/pointer.ftl", ""),
            ("words-file", "locales/ar/keyboard.ftl", ""),
            ("words-file", "locales/ar/email-account.ftl", ""),
            ("words-file", "locales/ar/scams.ftl", ""),
            ("words-file", "locales/ar/password-memo.ftl", ""),
            ("words-file", "locales/en/first-steps.ftl", ""),
            ("words-file", "locales/en/pointer.ftl", ""),
            ("words-file", "locales/en/keyboard.ftl", ""),
            ("words-file", "locales/en/email-account.ftl", ""),
            ("words-file", "locales/en/scams.ftl", ""),
            ("words-file", "locales/en/password-memo.ftl", ""),
            ("words-file", "locales/fr/first-steps.ftl", ""),
            ("words-file", "locales/fr/pointer.ftl", ""),
            ("words-file", "locales/fr/keyboard.ftl", ""),
            ("words-file", "locales/fr/email-account.ftl", ""),
            ("words-file", "locales/fr/scams.ftl", ""),
            ("words-file", "locales/fr/password-memo.ftl", ""),
        ],
    },
    Case {
        name: "a message twice",
        breaks: |f| f.append("locales/fr/ui.ftl", "next = Encore\n"),
        finds: &[("message-twice", "locales/fr/ui.ftl", "next = Encore")],
    },
    Case {
        name: "a picture that is no picture",
        breaks: |f| f.write("assets/images/parcel.svg", "<svg"),
        finds: &[("picture-broken", "assets/images/parcel.svg", "")],
    },
    Case {
        name: "a description of no picture",
        breaks: |f| f.append("locales/fr/pictures.ftl", "picture_souris = Une souris.\n"),
        finds: &[(
            "picture-described",
            "locales/fr/pictures.ftl",
            "picture_souris",
        )],
    },
    Case {
        name: "a picture that is not there",
        breaks: |f| f.replace(LESSON, "picture: \"parcel\"", "picture: \"colis\""),
        finds: &[("picture-missing", LESSON, "picture: \"colis\"")],
    },
    Case {
        name: "a picture of the program that is not there",
        breaks: |f| f.remove("assets/images/welcome.svg"),
        finds: &[("picture-missing", "assets/images/welcome.svg", "")],
    },
    Case {
        name: "a picture without description in English",
        breaks: |f| f.replace("locales/en/pictures.ftl", "picture_parcel", "# "),
        finds: &[("picture-undescribed", "locales/en/pictures.ftl", "")],
    },
    Case {
        name: "a new picture without any description",
        breaks: |f| {
            f.write(
                "assets/images/souris.svg",
                f.read("assets/images/parcel.svg"),
            )
        },
        finds: &[("picture-undescribed", "assets/images/souris.svg", "")],
    },
    Case {
        name: "a recording that is not there",
        breaks: |f| {
            f.write(
                "locales/ar/narration/manifest.ron",
                "(recordings: [\n  (file: \"scams_start.1.ogg\", sha256: \"00\", speaker: \"a\", \
                 date: \"2026-11-22\", licence: \"b\", consent: \"c\"),\n])",
            );
        },
        finds: &[(
            "recording-missing",
            "locales/ar/narration/manifest.ron",
            "scams_start.1.ogg",
        )],
    },
    Case {
        name: "a recording that is no sound",
        breaks: |f| recording(f, b"OggS no sound", SPOKEN),
        finds: &[("recording-broken", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a recording with its loudest moments cut off",
        breaks: |f| {
            let mut sound = recorded(SPOKEN);
            sound[20_000..20_040].fill(1.2);
            recording(f, &ogg(sound), SPOKEN);
        },
        finds: &[("recording-clipped", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a recording of more than its sentence",
        breaks: |f| recording(f, &ogg(recorded(SPOKEN).repeat(6)), SPOKEN),
        finds: &[("recording-length", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a recording that is quieter than the others",
        breaks: |f| {
            let quiet = recorded(SPOKEN).into_iter().map(|sample| sample * 0.6);
            recording(f, &ogg(quiet.collect()), SPOKEN);
        },
        finds: &[("recording-loudness", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a recording without a licence",
        breaks: |f| {
            recording(f, &ogg(recorded(SPOKEN)), SPOKEN);
            f.replace(LIST, "licence: \"CC0-1.0\"", "licence: \" \"");
        },
        finds: &[("recording-rights", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a recording that begins late",
        breaks: |f| {
            let late = [vec![0.0; 18_000], recorded(SPOKEN)].concat();
            recording(f, &ogg(late), SPOKEN);
        },
        finds: &[("recording-silence", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a recording of other words",
        breaks: |f| recording(f, &ogg(recorded(SPOKEN)), "Un voleur envoie un message."),
        finds: &[("recording-stale", LIST, "scams_wants.1.ogg")],
    },
    Case {
        name: "a list of recordings that does not parse",
        breaks: |f| {
            f.write(
                "locales/ar/narration/manifest.ron",
                "(recordings: [\n  oui\n])",
            )
        },
        finds: &[(
            "recordings-syntax",
            "locales/ar/narration/manifest.ron",
            "oui",
        )],
    },
    Case {
        name: "a step with a capital letter",
        breaks: |f| f.replace(LESSON, "id: \"start\"", "id: \"Start\""),
        finds: &[("step-id", LESSON, "id: \"Start\"")],
    },
    Case {
        name: "a step twice",
        breaks: |f| f.replace(LESSON, "id: \"wants\"", "id: \"start\""),
        finds: &[("step-twice", LESSON, "id: \"start\", picture: \"thief\"")],
    },
    Case {
        name: "no step",
        breaks: |f| {
            f.write(
                LESSON,
                "(\n format: 1,\n version: 1,\n minutes: 1,\n picture: \"scams\",\n steps: [])",
            );
        },
        finds: &[("steps-empty", LESSON, "steps: []")],
    },
    Case {
        name: "steps without end",
        breaks: |f| {
            let steps: Vec<String> = (0..101)
                .map(|n| format!("(id: \"s{n}\", picture: \"scams\")"))
                .collect();
            let steps = steps.join(",\n ");
            f.write(
                LESSON,
                format!("(\n format: 1,\n version: 1,\n minutes: 1,\n picture: \"scams\",\n steps: [{steps}])"),
            );
        },
        finds: &[("steps-many", LESSON, "steps: [")],
    },
    Case {
        name: "grey on white",
        breaks: |f| f.replace("assets/theme.ron", "text: \"#14264d\"", "text: \"#8a8f99\""),
        finds: &[("theme-contrast", "assets/theme.ron", "text: \"#8a8f99\"")],
    },
    Case {
        name: "a colour that is none",
        breaks: |f| f.replace("assets/theme.ron", "text: \"#14264d\"", "text: \"bleu\""),
        finds: &[("theme-syntax", "assets/theme.ron", "text: \"bleu\"")],
    },
    Case {
        name: "a French word without a picture",
        breaks: |f| f.replace("assets/word-pictures.ron", "    \"colis\"", "//"),
        finds: &[("word-picture-missing", FR, "Un { FR(\"colis\") } est")],
    },
    Case {
        name: "a picture of no French word",
        breaks: |f| {
            f.replace(
                "assets/word-pictures.ron",
                "    \"colis\"",
                "    \"girafe\": \"parcel\",\n    \"colis\"",
            );
        },
        finds: &[("word-picture-unused", "assets/word-pictures.ron", "girafe")],
    },
    Case {
        name: "a French word with a picture that is not there",
        breaks: |f| {
            f.replace(
                "assets/word-pictures.ron",
                "\"word-colis\"",
                "\"word-girafe\"",
            );
        },
        finds: &[("picture-missing", "assets/word-pictures.ron", "word-girafe")],
    },
    Case {
        name: "pictures of words that can't be read",
        breaks: |f| f.replace("assets/word-pictures.ron", "\"colis\":", "\"colis\""),
        finds: &[(
            "word-pictures-syntax",
            "assets/word-pictures.ron",
            "\"colis\"",
        )],
    },
    Case {
        name: "a review of a lesson that is not there",
        breaks: |f| {
            let review =
                "[(lesson: \"girafe\", sha256: \"0\", date: \"2026-11-22\", kind: Nobody)]";
            f.write("locales/fr/reviews.ron", review);
        },
        finds: &[("review-lesson", "locales/fr/reviews.ron", "girafe")],
    },
    Case {
        name: "reviews that can't be read",
        breaks: |f| f.write("locales/ar/reviews.ron", "[(lesson: scams)]"),
        finds: &[("reviews-syntax", "locales/ar/reviews.ron", "scams")],
    },
    Case {
        name: "words that French does not have",
        breaks: |f| f.append(EN, "scams_more = More.\n"),
        finds: &[("translation-extra", EN, "scams_more")],
    },
    Case {
        name: "a French word not marked in English",
        breaks: |f| f.replace(EN, "Your { FR(\"colis\") } is", "Your parcel is"),
        finds: &[(
            "translation-french-words",
            EN,
            ".message-first =\n        Your parcel is",
        )],
    },
    Case {
        name: "an attribute not translated",
        breaks: |f| f.replace(AR, "    .hint-2 = آخر جملة تَطلُب رمزًا قبل هذا المساء.\n", ""),
        finds: &[("translation-missing", AR, "scams_bank")],
    },
    Case {
        name: "a message not translated",
        breaks: |f| f.replace("locales/en/ui.ftl", "\nnext =", "\n# "),
        finds: &[("translation-missing", "locales/en/ui.ftl", "")],
    },
    Case {
        name: "two sentences for three",
        breaks: |f| f.replace(EN, "    A code protects your money, like a key.\n", ""),
        finds: &[("translation-sentences", EN, "scams_wants")],
    },
    Case {
        name: "not UTF-8",
        breaks: |f| {
            f.write(
                "locales/en/glossary.ftl",
                b"glossary_colis = Un \xe9t\xe9\n",
            )
        },
        finds: &[("unreadable", "locales/en/glossary.ftl", "")],
    },
    Case {
        name: "no theme",
        breaks: |f| f.remove("assets/theme.ron"),
        finds: &[("unreadable", "assets/theme.ron", "")],
    },
    Case {
        name: "a later format of the voices",
        breaks: |f| f.replace("assets/voices.ron", "format: 1", "format: 2"),
        finds: &[("voices-format", "assets/voices.ron", "format: 2")],
    },
    Case {
        name: "no voices",
        breaks: |f| f.remove("assets/voices.ron"),
        finds: &[("voices-missing", "assets/voices.ron", "")],
    },
    Case {
        name: "voices that do not parse",
        breaks: |f| f.replace("assets/voices.ron", "format: 1", "format: un"),
        finds: &[("voices-syntax", "assets/voices.ron", "format: un")],
    },
    Case {
        name: "words of no lesson",
        breaks: |f| f.write("locales/fr/souris.ftl", "souris = La souris\n"),
        finds: &[("words-file", "locales/fr/souris.ftl", "")],
    },
    Case {
        name: "a fact that is not there",
        breaks: |f| f.replace(FR, "{ -site-health }", "{ -site-sante }"),
        finds: &[("words-format", FR, "{ -site-sante }")],
    },
    Case {
        name: "a lesson without abilities",
        breaks: |f| f.remove_line(FR, "    .can-1 ="),
        finds: &[("words-missing", FR, "scams = ")],
    },
    Case {
        name: "French words that do not parse",
        breaks: |f| f.replace(FR, "{ FR(\"mail\") }", "{ FR(\"mail\") "),
        finds: &[("words-syntax", FR, "FR(\"mail\") ")],
    },
    Case {
        name: "a wrong answer that nothing explains",
        breaks: |f| {
            let from = "    .wrong-hello =\n        Dire bonjour est normal dans un mail.\n        \
                        Cherchez les signes dans les autres phrases.\n";
            f.replace(FR, from, "");
        },
        finds: &[("words-missing", FR, "scams_bank")],
    },
    Case {
        name: "an imitation without sender, a lesson without subject",
        breaks: |f| {
            f.replace(FR, "    .sender = Votre mairie\n", "");
            f.replace(
                FR,
                "    .about = Pour toutes les personnes qui reçoivent des messages pièges.\n",
                "",
            );
        },
        finds: &[
            ("words-missing", FR, "scams_link"),
            ("words-missing", FR, "scams = "),
        ],
    },
    Case {
        name: "a step without words",
        breaks: |f| {
            f.replace(
                LESSON,
                "    steps: [\n",
                "    steps: [\n        (id: \"new\", picture: \"bank\"),\n",
            )
        },
        finds: &[("words-missing", LESSON, "id: \"new\"")],
    },
    Case {
        name: "a brace that is not closed, in Arabic",
        breaks: |f| f.replace(AR, "{ FR(\"mail\") }", "{ FR(\"mail\") "),
        finds: &[("words-syntax", AR, "FR(\"mail\") ")],
    },
    Case {
        name: "words of an option that is none, of a step that is none, of nothing",
        breaks: |f| {
            f.replace(
                FR,
                "    .option-scam",
                "    .option-peut-etre = Peut-être\n    .option-scam",
            );
            f.append(FR, "scams_encore = Encore.\n");
            f.append("locales/fr/ui.ftl", "encore = Encore\n");
        },
        finds: &[
            ("words-unused", FR, ".option-peut-etre"),
            ("words-unused", FR, "scams_encore"),
            ("words-unused", "locales/fr/ui.ftl", "encore = Encore"),
        ],
    },
];

#[test]
fn en_11_8_4_each_rule_finds_its_fault_and_nothing_else() {
    let mut failures = Vec::new();
    for case in CASES {
        let fixture = Fixture::new();
        (case.breaks)(&fixture);
        let (ran, found) = fixture.check();
        let found = fixture.new_in(found);
        let place = |file: &str, text: &str| {
            let all = fixture.read(file);
            let before = all
                .split_once(text)
                .map(|(before, _)| before.matches('\n').count() + 1);
            if text.is_empty() {
                0
            } else {
                before.unwrap_or(usize::MAX)
            }
        };
        let wanted: BTreeSet<(&str, &str, usize)> = case
            .finds
            .iter()
            .map(|(rule, file, text)| (*rule, *file, place(file, text)))
            .collect();
        let got: BTreeSet<(&str, &str, usize)> = found
            .iter()
            .map(|p| (p.rule.as_str(), p.path.as_str(), p.line))
            .collect();
        if wanted != got || ran.code != 1 {
            failures.push(format!(
                "{}\n  wanted {wanted:?}\n  found {found:#?}",
                case.name
            ));
        }
        for problem in &found {
            assert_eq!(problem.line == 0, problem.column == 0, "{problem:?}");
            assert!(problem.text.len() > 20, "it must teach: {problem:?}");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_rule_has_its_case() {
    let tried = CASES
        .iter()
        .flat_map(|case| case.finds)
        .map(|(rule, _, _)| *rule);
    // Those of easy to read are tried on their own examples.
    let read = pas_a_pas::falc::all().filter(|rule| rule.is_reported());
    let tried: BTreeSet<&str> = tried.chain(read.map(|rule| rule.code)).collect();
    assert_eq!(
        tried,
        pas_a_pas::check::RULES
            .iter()
            .copied()
            .collect::<BTreeSet<_>>()
    );
}
