//! The form of lessons: what the reader of RON says.

use super::Broken;

const LESSON: &str = "lessons/50-scams.ron";

pub const ALL: &[Broken] = &[
    Broken {
        name: "no comma",
        breaks: |f| f.replace(LESSON, "version: 3,", "version: 2"),
        at: (LESSON, "version: 2\n    ‸minutes"),
        rule: "lesson-syntax",
        says: "a comma or `)` is expected",
    },
    Broken {
        name: "a field that is none",
        breaks: |f| f.replace(LESSON, "minutes: 15", "minuts: 15"),
        at: (LESSON, "    ‸minuts: 15"),
        rule: "lesson-syntax",
        says: "no field `minuts` here: choose among format, version, minutes",
    },
    Broken {
        name: "a field that is missing",
        breaks: |f| f.replace(LESSON, "    minutes: 15,\n", ""),
        at: (LESSON, "‸(\n    format"),
        rule: "lesson-syntax",
        says: "the field `minutes` is missing",
    },
    Broken {
        name: "a field that is missing in a step",
        breaks: |f| {
            f.replace(
                LESSON,
                "(id: \"wants\", picture: \"thief\")",
                "(id: \"wants\")",
            )
        },
        at: (LESSON, "‸(id: \"wants\")"),
        rule: "lesson-syntax",
        says: "the field `picture` is missing",
    },
    Broken {
        name: "a field twice",
        breaks: |f| f.replace(LESSON, "minutes: 15,", "minutes: 15, minutes: 16,"),
        at: (LESSON, "15, ‸minutes: 16"),
        rule: "lesson-syntax",
        says: "the field `minutes` stands twice",
    },
    Broken {
        name: "a field of a step that is none",
        breaks: |f| f.replace(LESSON, "id: \"wants\", picture", "id: \"wants\", pictur"),
        at: (LESSON, "\"wants\", ‸pictur:"),
        rule: "lesson-syntax",
        says: "no field `pictur` here: choose among id, picture",
    },
    Broken {
        name: "a field of an exercise that is none",
        breaks: |f| f.replace(LESSON, "options: [\"pause\"", "option: [\"pause\""),
        at: (LESSON, "several: true, ‸option: "),
        rule: "lesson-syntax",
        says: "no field `option` here: choose among several, options, right",
    },
    Broken {
        name: "a text for a number",
        breaks: |f| f.replace(LESSON, "minutes: 15", "minutes: \"15\""),
        at: (LESSON, "minutes: ‸\"15\""),
        rule: "lesson-syntax",
        says: "write a whole number",
    },
    Broken {
        name: "a number below 0",
        breaks: |f| f.replace(LESSON, "minutes: 15", "minutes: -15"),
        at: (LESSON, "minutes: ‸-15"),
        rule: "lesson-syntax",
        says: "write a whole number",
    },
    Broken {
        name: "a name for a text",
        breaks: |f| f.replace(LESSON, "picture: \"scams\"", "picture: scams"),
        at: (LESSON, "picture: ‸scams,"),
        rule: "lesson-syntax",
        says: "write a text in quotes",
    },
    Broken {
        name: "a text for a list",
        breaks: |f| f.replace(LESSON, "right: [\"pause\", \"talk\"]", "right: \"pause\""),
        at: (LESSON, "right: ‸\"pause\""),
        rule: "lesson-syntax",
        says: "a `[` is expected",
    },
    Broken {
        name: "yes for true",
        breaks: |f| f.replace(LESSON, "several: true", "several: yes"),
        at: (LESSON, "several: ‸yes"),
        rule: "lesson-syntax",
        says: "`true` or `false`",
    },
    Broken {
        name: "quotes that are not closed",
        breaks: |f| {
            // The last ones of the file: else the text would go on to the next quotes.
            let text = f.read(LESSON);
            let (before, after) = text.rsplit_once('"').unwrap();
            f.write(LESSON, format!("{before}{after}"));
        },
        at: (LESSON, "\"report-town\", ‸\"delete-town,\n"),
        rule: "lesson-syntax",
        says: "its quotes are not closed",
    },
    Broken {
        name: "an exercise that is none",
        breaks: |f| {
            f.replace(
                LESSON,
                "exercise: Choice(several",
                "exercise: Choise(several",
            )
        },
        at: (LESSON, "exercise: ‸Choise("),
        rule: "lesson-syntax",
        says: "\"Choise\" is not known here: choose among Choice, Keys",
    },
    Broken {
        name: "an imitation that is none",
        breaks: |f| f.replace(LESSON, "imitation: Mail)", "imitation: Email)"),
        at: (LESSON, "imitation: ‸Email)"),
        rule: "lesson-syntax",
        says: "\"Email\" is not known here: choose among Sms, Mail",
    },
    Broken {
        name: "a sign that has no place",
        breaks: |f| f.replace(LESSON, "minutes: 15,", "minutes: 15;"),
        at: (LESSON, "minutes: 15‸;"),
        rule: "lesson-syntax",
        says: "a comma or `)` is expected",
    },
    Broken {
        name: "a list that is not closed",
        breaks: |f| {
            f.replace(
                LESSON,
                "right: [\"pause\", \"talk\"])",
                "right: [\"pause\", \"talk\")",
            )
        },
        at: (LESSON, "\"talk\"‸)"),
        rule: "lesson-syntax",
        says: "a comma or `]` is expected",
    },
    Broken {
        name: "the end is missing",
        breaks: |f| f.write(LESSON, f.read(LESSON).trim_end().trim_end_matches(')')),
        at: (LESSON, "            ],\n        )),\n    ],‸\n"),
        rule: "lesson-syntax",
        says: "`)`",
    },
    Broken {
        name: "more after the end",
        breaks: |f| f.append(LESSON, "(id: \"more\", picture: \"bank\")\n"),
        at: (LESSON, "\n‸(id: \"more\""),
        rule: "lesson-syntax",
        says: "goes on after its last",
    },
    Broken {
        name: "a note that does not end",
        breaks: |f| f.replace(LESSON, "// The four signs", "/* The four signs"),
        at: (LESSON, "‸/* The four"),
        rule: "lesson-syntax",
        says: "does not end",
    },
    Broken {
        name: "a later format",
        breaks: |f| f.replace(LESSON, "format: 1", "format: 2"),
        at: (LESSON, "‸format: 2"),
        rule: "lesson-format",
        says: "write `format: 1`",
    },
];
