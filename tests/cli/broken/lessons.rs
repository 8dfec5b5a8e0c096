//! What a lesson names: steps, answers, deeds, pictures.

use super::Broken;

const LESSON: &str = "lessons/50-scams.ron";
const EN: &str = "locales/en/scams.ftl";

pub const ALL: &[Broken] = &[
    Broken {
        name: "a file without number",
        breaks: |f| f.write("lessons/mouse.ron", f.read(LESSON)),
        at: ("lessons/mouse.ron", ""),
        rule: "lesson-name",
        says: "such as `30-scams.ron`",
    },
    Broken {
        name: "a lesson with a name of the program",
        breaks: |f| {
            f.write(
                "lessons/40-comfort.ron",
                "(format: 1, version: 1, minutes: 1, picture: \"bank\", steps: [(id: \"a\", picture: \"bank\")])",
            );
            for language in ["fr", "en", "ar"] {
                let words = "comfort_a = a\n    .about = a\n    .can-1 = a\n";
                f.write(&format!("locales/{language}/comfort.ftl"), words);
            }
        },
        at: ("lessons/40-comfort.ron", ""),
        rule: "lesson-name",
        says: "the program itself uses the name \"comfort\"",
    },
    Broken {
        name: "a lesson twice",
        breaks: |f| f.write("lessons/70-scams.ron", f.read(LESSON)),
        at: ("lessons/70-scams.ron", ""),
        rule: "lesson-twice",
        says: "keep one",
    },
    Broken {
        name: "a file that is no lesson",
        breaks: |f| f.write("lessons/70-mouse.txt", ""),
        at: ("lessons/70-mouse.txt", ""),
        rule: "file-unknown",
        says: "a lesson is a file like",
    },
    Broken {
        name: "no steps",
        breaks: |f| {
            f.write(
                LESSON,
                "(format: 1, version: 1, minutes: 1, picture: \"scams\", steps: [])",
            );
        },
        at: (LESSON, "‸steps: []"),
        rule: "steps-empty",
        says: "write at least one",
    },
    Broken {
        name: "a step with an accent",
        breaks: |f| f.replace(LESSON, "id: \"wants\"", "id: \"été\""),
        at: (LESSON, "(id: ‸\"été\""),
        rule: "step-id",
        says: "lower-case letters",
    },
    Broken {
        name: "two steps of one name",
        breaks: |f| f.replace(LESSON, "id: \"wants\"", "id: \"start\""),
        at: (LESSON, "(id: ‸\"start\", picture: \"thief\""),
        rule: "step-twice",
        says: "stands twice",
    },
    Broken {
        name: "an answer that is no option",
        breaks: |f| {
            f.replace(
                LESSON,
                "right: [\"pause\", \"talk\"]",
                "right: [\"pause\", \"speak\"]",
            )
        },
        at: (LESSON, "right: [\"pause\", ‸\"speak\"]"),
        rule: "exercise",
        says: "`right` names \"speak\", which is not in `options`",
    },
    Broken {
        name: "an option twice",
        breaks: |f| {
            f.replace(
                LESSON,
                "options: [\"pause\", \"obey\"",
                "options: [\"pause\", \"pause\"",
            )
        },
        at: (LESSON, "options: [\"pause\", ‸\"pause\""),
        rule: "exercise",
        says: "option \"pause\" stands twice",
    },
    Broken {
        name: "an option with a capital letter",
        breaks: |f| f.replace(LESSON, "\"obey\"", "\"Obey\""),
        at: (LESSON, "\"pause\", ‸\"Obey\""),
        rule: "exercise",
        says: "option \"Obey\": use lower-case",
    },
    Broken {
        name: "no right answer",
        breaks: |f| f.replace(LESSON, "right: [\"pause\", \"talk\"]", "right: []"),
        at: (LESSON, "‸right: []"),
        rule: "exercise",
        says: "`right` is empty",
    },
    Broken {
        name: "one option only",
        breaks: |f| {
            let many = "options: [\"pause\", \"obey\", \"talk\"], right: [\"pause\", \"talk\"]";
            f.replace(LESSON, many, "options: [\"pause\"], right: [\"pause\"]");
        },
        at: (LESSON, "‸options: [\"pause\"]"),
        rule: "exercise",
        says: "at least 2 options",
    },
    Broken {
        name: "several right answers where one can be chosen",
        breaks: |f| {
            f.replace(
                LESSON,
                "Choice(several: true, options: [\"pause\"",
                "Choice(options: [\"pause\"",
            )
        },
        at: (LESSON, "‸right: [\"pause\", \"talk\"]"),
        rule: "exercise",
        says: "write `several: true`",
    },
    Broken {
        name: "a deed that nobody can do",
        breaks: |f| {
            f.replace(
                LESSON,
                "goal: [\"block\", \"report\"]",
                "goal: [\"block\", \"shout\"]",
            )
        },
        at: (LESSON, "goal: [\"block\", ‸\"shout\"]"),
        rule: "exercise",
        says: "choose among follow, block",
    },
    Broken {
        name: "a deed that is asked for and refused",
        breaks: |f| {
            f.replace(
                LESSON,
                "wrong: [\"follow\", \"answer\"]",
                "wrong: [\"follow\", \"block\"]",
            )
        },
        at: (LESSON, "wrong: [\"follow\", ‸\"block\"]"),
        rule: "exercise",
        says: "in `goal` and in `wrong`",
    },
    Broken {
        name: "a code asked for on a page that is refused",
        breaks: |f| {
            f.replace(
                LESSON,
                "wrong: [\"open-shop\", \"give-copy\"]",
                "wrong: [\"open-copy\"]",
            );
            f.replace(LESSON, "goal: [\"open-real\"]", "goal: [\"give-copy\"]");
        },
        at: (LESSON, "wrong: [‸\"open-copy\"]"),
        rule: "exercise",
        says: "`goal` asks for \"give-copy\", and \"open-copy\", which comes before, is in `wrong`",
    },
    Broken {
        name: "a link explained behind one that does not open",
        breaks: |f| {
            f.replace(
                LESSON,
                "\"follow-training\", \"reply",
                "\"follow-training\", \"link-training\", \"reply",
            )
        },
        at: (LESSON, "\"follow-training\", ‸\"link-training\""),
        rule: "exercise",
        says: "nobody comes to it",
    },
    Broken {
        name: "two answers with the same words",
        breaks: |f| {
            let text = f.read(EN);
            let line = |start: &str| {
                let line = text.lines().find(|line| line.starts_with(start));
                line.unwrap().split_once("= ").unwrap().1
            };
            let (one, other) = (line("    .option-pause"), line("    .option-obey"));
            f.replace(
                EN,
                &format!(".option-obey = {other}"),
                &format!(".option-obey = {one}"),
            );
        },
        at: (EN, "    .‸option-obey"),
        rule: "exercise",
        says: "`.option-pause` and `.option-obey` of `scams_fear` have the same words",
    },
    Broken {
        name: "a key that no keyboard has",
        breaks: |f| {
            f.replace(
                "lessons/30-keyboard.ron",
                "keys: [\"f\", \"ê\"",
                "keys: [\"f\", \"Return\"",
            )
        },
        at: ("lessons/30-keyboard.ron", "keys: [\"f\", ‸\"Return\""),
        rule: "exercise",
        says: "there is no key \"Return\"",
    },
    Broken {
        name: "too many targets",
        breaks: |f| {
            f.replace(
                "lessons/20-pointer.ron",
                "Point(deed: Press, targets: 4)",
                "Point(deed: Press, targets: 40)",
            )
        },
        at: ("lessons/20-pointer.ron", "‸targets: 40"),
        rule: "exercise",
        says: "from 1 to 8",
    },
    Broken {
        name: "a picture that is not there",
        breaks: |f| f.replace(LESSON, "picture: \"parcel\"", "picture: \"colis\""),
        at: (LESSON, "picture: ‸\"colis\""),
        rule: "picture-missing",
        says: "assets/images/colis.svg",
    },
    Broken {
        name: "a picture of the name of its step that is not there",
        breaks: |f| {
            f.replace(
                LESSON,
                "(id: \"wants\", picture: \"thief\")",
                "(id: \"wants\", picture: \"wants\")",
            )
        },
        at: (LESSON, "picture: ‸\"wants\""),
        rule: "picture-missing",
        says: "assets/images/wants.svg",
    },
    Broken {
        name: "a picture with its ending",
        breaks: |f| f.replace(LESSON, "picture: \"parcel\"", "picture: \"parcel.svg\""),
        at: (LESSON, "picture: ‸\"parcel.svg\""),
        rule: "picture-missing",
        says: "without .svg: \"parcel\"",
    },
    Broken {
        name: "a picture with words",
        breaks: |f| {
            f.replace(
                "assets/images/parcel.svg",
                "<circle",
                "<text>RDV</text><circle",
            )
        },
        at: ("assets/images/parcel.svg", "‸<text>"),
        rule: "picture-style",
        says: "holds words",
    },
    Broken {
        name: "a picture that calls for a photo",
        breaks: |f| {
            f.replace(
                "assets/images/parcel.svg",
                "<circle",
                "<image href=\"photo.png\"/><circle",
            )
        },
        at: ("assets/images/parcel.svg", "‸<image"),
        rule: "picture-style",
        says: "calls for another one",
    },
    Broken {
        name: "a picture that is a strip",
        breaks: |f| f.replace("assets/images/parcel.svg", "0 0 400 400", "0 0 400 200"),
        at: ("assets/images/parcel.svg", "‸<svg"),
        rule: "picture-style",
        says: "write `viewBox=\"0 0 400 400\"`",
    },
    Broken {
        name: "a picture that can't be drawn",
        breaks: |f| f.replace("assets/images/parcel.svg", "</svg>", "</g></svg>"),
        at: ("assets/images/parcel.svg", "‸</g></svg>"),
        rule: "picture-broken",
        says: "save it as plain SVG",
    },
];
