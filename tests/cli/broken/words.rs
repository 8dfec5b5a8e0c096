//! Files of words: form, names, facts.

use super::Broken;

const LESSON: &str = "lessons/50-scams.ron";
const FR: &str = "locales/fr/scams.ftl";
const EN: &str = "locales/en/scams.ftl";
const AR: &str = "locales/ar/scams.ftl";
const UI: &str = "locales/fr/ui.ftl";

pub const ALL: &[Broken] = &[
    Broken {
        name: "a step without words",
        breaks: |f| {
            f.replace(
                LESSON,
                "steps: [\n",
                "steps: [\n        (id: \"new\", picture: \"bank\"),\n",
            )
        },
        at: (LESSON, "(id: ‸\"new\""),
        rule: "words-missing",
        says: "add `scams_new = …` in locales/fr/scams.ftl",
    },
    Broken {
        name: "a lesson without title",
        breaks: |f| f.replace(FR, "scams = Je repère les arnaques", "scams ="),
        at: (FR, "‸scams ="),
        rule: "words-missing",
        says: "the title of the lesson",
    },
    Broken {
        name: "an exercise without hint",
        breaks: |f| f.remove_line(FR, "    .hint-2 ="),
        at: (FR, "\n‸scams_fear ="),
        rule: "words-missing",
        says: "`.hint-2 = …` in locales/fr/scams.ftl, under `scams_fear`",
    },
    Broken {
        name: "words of an option that is none",
        breaks: |f| {
            f.replace(
                FR,
                "    .option-scam",
                "    .option-maybe = Peut-être\n    .option-scam",
            )
        },
        at: (FR, "    .‸option-maybe"),
        rule: "words-unused",
        says: "is never shown: this step has",
    },
    Broken {
        name: "words of a step that is none",
        breaks: |f| f.append(FR, "scams_more = Encore.\n"),
        at: (FR, "‸scams_more"),
        rule: "words-unused",
        says: "lesson \"scams\" has no step \"more\"",
    },
    Broken {
        name: "words of nothing",
        breaks: |f| f.append(UI, "useless = Encore\n"),
        at: (UI, "‸useless ="),
        rule: "words-unused",
        says: "neither the program nor a lesson",
    },
    Broken {
        name: "words of no lesson",
        breaks: |f| f.write("locales/fr/mouse.ftl", "mouse = La souris\n"),
        at: ("locales/fr/mouse.ftl", ""),
        rule: "words-file",
        says: "there is no lesson \"mouse\"",
    },
    Broken {
        name: "a brace that is not closed",
        breaks: |f| f.replace(AR, "{ FR(\"mail\") }", "{ FR(\"mail\") "),
        at: (AR, "{ FR(\"mail\") ‸"),
        rule: "words-syntax",
        says: "a `}` is expected",
    },
    Broken {
        name: "a brace that is not opened",
        breaks: |f| f.replace(AR, "{ FR(\"mail\") }", "FR(\"mail\") }"),
        at: (AR, "FR(\"mail\") ‸}"),
        rule: "words-syntax",
        says: "stands alone",
    },
    Broken {
        name: "quotes that are not closed",
        breaks: |f| f.replace(AR, "{ FR(\"mail\") }", "{ FR(\"mail) }"),
        at: (AR, "{ FR(‸\"mail) }"),
        rule: "words-syntax",
        says: "quotes are not closed",
    },
    Broken {
        name: "a name without equals sign",
        breaks: |f| f.replace(EN, "scams_wants =", "scams_wants"),
        at: (EN, "scams_wants‸\n"),
        rule: "words-syntax",
        says: "a `=` is expected",
    },
    Broken {
        name: "an attribute without words",
        breaks: |f| {
            let line = "    .hint-2 = ";
            let text = f.read(EN);
            let (before, after) = text.split_once(line).unwrap();
            let after = after.split_once('\n').unwrap().1;
            f.write(EN, format!("{before}    .hint-2 =\n{after}"));
        },
        at: (EN, "    .hint-2 =‸\n"),
        rule: "words-syntax",
        says: "write them after the `=`",
    },
    Broken {
        name: "an attribute without equals sign",
        breaks: |f| f.replace(EN, "    .hint-2 =", "    .hint-2"),
        at: (EN, "    ‸.hint-2 "),
        rule: "words-syntax",
        says: "not the form of an attribute",
    },
    Broken {
        name: "words of no message",
        breaks: |f| f.append(EN, "\n# More\n    One more sentence.\n"),
        at: (EN, "    ‸One more"),
        rule: "words-syntax",
        says: "belong to no message",
    },
    Broken {
        name: "a tab before words",
        breaks: |f| f.replace(EN, "scams_wants =\n    ", "scams_wants =\n\t"),
        at: (EN, "‸scams_wants =\n\t"),
        rule: "words-syntax",
        says: "4 spaces",
    },
    Broken {
        name: "a sentence at the edge",
        breaks: |f| f.replace(EN, "    A code protects", "A code protects"),
        at: (EN, "A ‸code protects"),
        rule: "words-syntax",
        says: "a `=` is expected",
    },
    Broken {
        name: "a fact that is none",
        breaks: |f| f.replace(EN, "{ -site-health }", "{ -site-sante }"),
        at: (EN, "{ ‸-site-sante }"),
        rule: "words-format",
        says: "there is no fact `-site-sante`",
    },
    Broken {
        name: "a function that is none",
        breaks: |f| f.replace(EN, "{ FR(\"mail\") }", "{ FRENCH(\"mail\") }"),
        at: (EN, "{ ‸FRENCH(\"mail\") }"),
        rule: "words-format",
        says: "there is no function `FRENCH`",
    },
    Broken {
        name: "a message twice",
        breaks: |f| f.append(UI, "next = Encore\n"),
        at: (UI, "‸next = Encore"),
        rule: "message-twice",
        says: "keep one of them",
    },
    Broken {
        name: "a letter behind a marked word",
        breaks: |f| f.replace(AR, "{ FR(\"mail\") }", "{ FR(\"mail\") }ات"),
        at: (AR, "    ‸الاحتيال يَصِل غالبًا في"),
        rule: "words-format",
        says: "touches the end of FR(\"mail\")",
    },
    Broken {
        name: "an answer too long for its card",
        breaks: |f| {
            f.replace(
                EN,
                ".option-scam = A scam",
                ".option-scam = This is a scam for sure",
            )
        },
        at: (EN, "    .‸option-scam = This"),
        rule: "words-length",
        says: "has 6 words, and at most 5 fit",
    },
    Broken {
        name: "a question of two lines",
        breaks: |f| {
            for language in [FR, EN, AR] {
                let text = f.read(language);
                let line = text
                    .lines()
                    .find(|line| line.starts_with("    .question = "))
                    .unwrap();
                let words = line.split_once("= ").unwrap().1;
                f.replace(
                    language,
                    line,
                    &format!("    .question =\n        {words}\n        {words}"),
                );
            }
        },
        at: (FR, "    .‸question =\n"),
        rule: "words-length",
        says: "has 2 lines: write at most 1",
    },
    Broken {
        name: "the address of a true site",
        breaks: |f| {
            f.replace(
                EN,
                "contact@gifts-of-the-day.example",
                "contact@gifts-of-the-day.com",
            )
        },
        at: (EN, "    .address = ‸contact@gifts"),
        rule: "invented",
        says: "invent one that ends in `.example`",
    },
    Broken {
        name: "the number of someone",
        breaks: |f| {
            f.replace(
                FR,
                "06\u{a0}39\u{a0}98\u{a0}73\u{a0}15",
                "06\u{a0}12\u{a0}34\u{a0}73\u{a0}15",
            )
        },
        at: (FR, "    .sender = ‸06\u{a0}12"),
        rule: "invented",
        says: "begin it with 06 39 98",
    },
    Broken {
        name: "a number with spaces that may end a line",
        breaks: |f| f.replace(AR, "06\u{a0}39\u{a0}98\u{a0}73\u{a0}15", "06 39 98 73 15"),
        at: (AR, "    .sender = ‸06 39"),
        rule: "phone-spaces",
        says: "no-break spaces",
    },
    Broken {
        name: "a gap",
        breaks: |f| f.replace(FR, "    Un voleur", "    TODO: Un ; voleur"),
        at: (FR, "    ‸TODO: Un"),
        rule: "gap",
        says: "words are still to be written here",
    },
    Broken {
        name: "a file that is not UTF-8",
        breaks: |f| f.write(EN, b"scams = \xe9t\xe9\n"),
        at: (EN, ""),
        rule: "unreadable",
        says: "save it as UTF-8",
    },
];
