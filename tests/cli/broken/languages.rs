//! Languages beside French, glossary, descriptions of pictures, letters.

use super::Broken;

const FR: &str = "locales/fr/scams.ftl";
const EN: &str = "locales/en/scams.ftl";
const GLOSSARY: &str = "locales/fr/glossary.ftl";
const PICTURES: &str = "locales/fr/pictures.ftl";

pub const ALL: &[Broken] = &[
    Broken {
        name: "a folder that is no language",
        breaks: |f| f.write("locales/anglais/ui.ftl", ""),
        at: ("locales/anglais", ""),
        rule: "language-unknown",
        says: "such as fr, ar or pt-BR",
    },
    Broken {
        name: "a message that is not translated",
        breaks: |f| f.replace("locales/en/ui.ftl", "\nnext = ", "\n# "),
        at: ("locales/en/ui.ftl", ""),
        rule: "translation-missing",
        says: "add `next = …` in locales/en/ui.ftl, after locales/fr/ui.ftl, line ",
    },
    Broken {
        name: "an attribute that is not translated",
        breaks: |f| f.remove_line(EN, "    .hint-2 ="),
        at: (EN, "\n‸scams_fear ="),
        rule: "translation-missing",
        says: "add `.hint-2 = …` under `scams_fear` in locales/en/scams.ftl",
    },
    Broken {
        name: "a step that is not translated",
        breaks: |f| {
            let text = f.read(EN);
            let start = text.find("scams_fear =").unwrap();
            let end = start + text[start..].find("\n\n").unwrap();
            f.write(EN, format!("{}{}", &text[..start], &text[end..]));
        },
        at: ("locales/en/scams.ftl", ""),
        rule: "translation-missing",
        says: "`scams_fear` has no words in language en yet (15 texts): copy its block from locales/fr/scams.ftl, line ",
    },
    Broken {
        name: "a message that French does not have",
        breaks: |f| f.append(EN, "scams_more = More.\n"),
        at: (EN, "‸scams_more"),
        rule: "translation-extra",
        says: "French has no `scams_more`",
    },
    Broken {
        name: "a sentence too few",
        breaks: |f| f.replace(EN, "    A code protects your money, like a key.\n", ""),
        at: (EN, "‸scams_wants"),
        rule: "translation-sentences",
        says: "one line for each French line",
    },
    Broken {
        name: "a French word that is not marked",
        breaks: |f| f.replace(EN, "Your { FR(\"colis\") } is", "Your parcel is"),
        at: (EN, "    .‸message-first =\n        Your parcel"),
        rule: "translation-french-words",
        says: "marks no French word here and FR(\"colis\") in French",
    },
    Broken {
        name: "a French word without explanation",
        breaks: |f| f.replace(GLOSSARY, "glossary_colis", "# "),
        at: (FR, "‸Un { FR(\"colis\") } est"),
        rule: "glossary-missing",
        says: "add `glossary_colis = …`",
    },
    Broken {
        name: "an explanation of no word",
        breaks: |f| f.append(GLOSSARY, "glossary_girafe = Un animal.\n"),
        at: (GLOSSARY, "‸glossary_girafe"),
        rule: "glossary-unused",
        says: "no lesson marks a word for `glossary_girafe`",
    },
    Broken {
        name: "a picture without description in one language",
        breaks: |f| f.replace("locales/en/pictures.ftl", "picture_parcel", "# "),
        at: ("locales/en/pictures.ftl", ""),
        rule: "picture-undescribed",
        says: "in language en, for people who do not see it: add `picture_parcel = …`",
    },
    Broken {
        name: "a picture without any description",
        breaks: |f| {
            f.write(
                "assets/images/mouse.svg",
                f.read("assets/images/parcel.svg"),
            )
        },
        at: ("assets/images/mouse.svg", ""),
        rule: "picture-undescribed",
        says: "in language fr, ar, en, for people",
    },
    Broken {
        name: "a description of no picture",
        breaks: |f| f.append(PICTURES, "picture_mouse = Une souris.\n"),
        at: (PICTURES, "‸picture_mouse"),
        rule: "picture-described",
        says: "there is no picture assets/images/mouse.svg",
    },
    Broken {
        name: "a font that nothing reads",
        breaks: |f| f.write("assets/fonts/NotoSans.ttf", ""),
        at: ("assets/fonts/NotoSans.ttf", ""),
        rule: "font",
        says: "NotoSans.ttf is not read",
    },
    Broken {
        name: "a language in a script without a font is one problem",
        breaks: |f| {
            f.replace(
                "locales/en/ui.ftl",
                "\nnext = Next",
                "\nnext = აბგდევზთიკლმნოპ",
            );
        },
        at: ("locales/en", ""),
        rule: "glyph-missing",
        says: "script",
    },
    Broken {
        name: "a sign without letters",
        breaks: |f| f.replace(EN, "A code protects", "A code ➜ protects"),
        at: (EN, "    A code ‸➜ protects"),
        rule: "glyph-missing",
        says: "can't draw `➜`",
    },
];
