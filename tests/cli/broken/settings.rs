//! Colours, keyboards, voices, recordings.

use super::Broken;

const THEME: &str = "assets/theme.ron";
const VOICES: &str = "assets/voices.ron";
const KEYBOARD: &str = "assets/keyboards/qwerty.ron";
const MANIFEST: &str = "locales/ar/narration/manifest.ron";
/// A recording, as it is listed.
const RECORDING: &str = "(file: \"a.ogg\", sha256: \"00\", speaker: \"a\", date: \"2026-11-22\", licence: \"b\", consent: \"c\")";

pub const ALL: &[Broken] = &[
    Broken {
        name: "a colour that is none",
        breaks: |f| f.replace(THEME, "text: \"#14264d\"", "text: \"blue\""),
        at: (THEME, "text: ‸\"blue\""),
        rule: "theme-syntax",
        says: "\"blue\" is not a colour like #14264d",
    },
    Broken {
        name: "grey on white",
        breaks: |f| f.replace(THEME, "text: \"#14264d\"", "text: \"#8a8f99\""),
        at: (THEME, "‸text: \"#8a8f99\""),
        rule: "theme-contrast",
        says: "text on highlight has a contrast of",
    },
    Broken {
        name: "a key twice",
        breaks: |f| f.replace(KEYBOARD, "id: \"z\"", "id: \"q\""),
        at: (KEYBOARD, "‸id: \"q\", plain: 'z'"),
        rule: "keyboard-syntax",
        says: "key \"q\" stands twice",
    },
    Broken {
        name: "a key of no keyboard",
        breaks: |f| f.replace(KEYBOARD, "physical: \"Z\"", "physical: \"Zz\""),
        at: (KEYBOARD, "physical: ‸\"Zz\""),
        rule: "keyboard-syntax",
        says: "\"Zz\" is no key such as",
    },
    Broken {
        name: "a place in braces that is none",
        breaks: |f| f.replace(VOICES, "\"-s\", \"{speed}\"", "\"-s\", \"{sped}\""),
        at: (VOICES, "\"-s\", ‸\"{sped}\""),
        rule: "voices-syntax",
        says: "`{sped}` is not known",
    },
    Broken {
        name: "voices of a later format",
        breaks: |f| f.replace(VOICES, "format: 1", "format: 2"),
        at: (VOICES, "‸format: 2"),
        rule: "voices-format",
        says: "write `format: 1`",
    },
    Broken {
        name: "a recording without licence",
        breaks: |f| {
            f.write("locales/ar/narration/a.ogg", "");
            let list = format!("(recordings: [\n    {RECORDING},\n])\n");
            f.write(MANIFEST, list.replace("licence: \"b\", ", ""));
        },
        at: (MANIFEST, "    ‸(file: \"a.ogg\""),
        rule: "recordings-syntax",
        says: "the field `licence` is missing",
    },
    Broken {
        name: "a recording that is not there",
        breaks: |f| f.write(MANIFEST, format!("(recordings: [\n    {RECORDING},\n])\n")),
        at: (MANIFEST, "(file: \"‸a.ogg\""),
        rule: "recording-missing",
        says: "the recording `a.ogg` is not in this folder",
    },
];
