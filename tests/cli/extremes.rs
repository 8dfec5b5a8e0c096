//! Files of any size and depth: `check` names them or reads them, within bounded memory and time, and never dies.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::Fixture;

/// Address space that one run may have, in bytes: pictures are drawn and lessons read side by side in less.
const MEMORY: u64 = 4_000_000_000;
/// Time that one run may take: the debug build of a loaded machine needs seconds for sound content.
const TIME: Duration = Duration::from_secs(120);

/// A file out of all proportion.
struct Extreme {
    name: &'static str,
    file: &'static str,
    text: fn() -> String,
    /// The rules of which one at least must be told; none when such a file may well be.
    told: &'static [&'static str],
}

/// A lesson with these steps.
fn lesson(steps: &str) -> String {
    format!(r#"(format: 1, version: 1, minutes: 5, picture: "scams", steps: [{steps}])"#)
}

const LESSON: &str = "lessons/50-scams.ron";
const WORDS: &str = "locales/ar/scams.ftl";
const PICTURE: &str = "assets/images/scams.svg";

const EXTREMES: [Extreme; 20] = [
    Extreme {
        name: "a lesson of one line of 10 MB",
        file: LESSON,
        text: || lesson(&r#"(id: "hurry", picture: "clock"), "#.repeat(320_000)),
        told: &["unreadable"],
    },
    Extreme {
        name: "as many steps as a file can hold",
        file: LESSON,
        text: || lesson(&r#"(id: "hurry", picture: "clock"), "#.repeat(58_000)),
        told: &["steps-many"],
    },
    Extreme {
        name: "a name as long as a file can be",
        file: LESSON,
        text: || lesson(&format!(r#"(id: "{}")"#, "a".repeat(1_900_000))),
        told: &["lesson", "id"],
    },
    Extreme {
        name: "a million options",
        file: LESSON,
        text: || {
            let options: Vec<String> = (0..1_000_000).map(|n| format!(r#""o{n}""#)).collect();
            let options = options.join(",");
            lesson(&format!(
                r#"(id: "hurry", exercise: Choice(options: [{options}], right: ["o1"]))"#
            ))
        },
        told: &["unreadable"],
    },
    Extreme {
        name: "as many options as a file can hold",
        file: LESSON,
        text: || {
            let options: Vec<String> = (0..200_000).map(|n| format!(r#""o{n}""#)).collect();
            let options = options.join(",");
            lesson(&format!(
                r#"(id: "hurry", exercise: Choice(options: [{options}], right: ["o1"]))"#
            ))
        },
        told: &["lesson"],
    },
    Extreme {
        name: "a lesson of nothing but brackets",
        file: LESSON,
        text: || "(".repeat(1_000_000),
        told: &["lesson"],
    },
    Extreme {
        name: "a lesson of lists in lists",
        file: LESSON,
        text: || lesson(&("[".repeat(500_000) + &"]".repeat(500_000))),
        told: &["lesson"],
    },
    Extreme {
        name: "comments in comments",
        file: LESSON,
        text: || "/*".repeat(1_000_000),
        told: &["lesson"],
    },
    Extreme {
        name: "words of one line of 10 MB",
        file: WORDS,
        text: || format!("scams = {}\n", "مرحبا ".repeat(1_000_000)),
        told: &["unreadable"],
    },
    Extreme {
        name: "a sentence as long as a file can be",
        file: WORDS,
        text: || format!("scams = {}\n", "مرحبا ".repeat(170_000)),
        told: &[],
    },
    Extreme {
        name: "a hundred thousand messages",
        file: WORDS,
        text: || (0..100_000).map(|n| format!("scams_m{n} = A\n")).collect(),
        told: &[],
    },
    Extreme {
        name: "braces in braces",
        file: WORDS,
        text: || format!("scams = {}a{}\n", "{".repeat(100_000), "}".repeat(100_000)),
        told: &["words-syntax"],
    },
    Extreme {
        name: "choices in choices",
        file: WORDS,
        text: || format!("scams = {}\n", "{ $n ->\n *[a] ".repeat(20_000)),
        told: &["words-syntax"],
    },
    Extreme {
        name: "calls in calls",
        file: WORDS,
        text: || format!("scams = {{ {}\n", "A(\"}\",\n".repeat(100_000)),
        told: &["words-syntax"],
    },
    Extreme {
        name: "terms that double, thirty times over",
        file: WORDS,
        text: || {
            let doubles = (1..30).map(|n| format!("-t{n} = {{ -t{0} }}{{ -t{0} }}\n", n - 1));
            format!(
                "-t0 = aaaaaaaaaa\n{}scams = {{ -t29 }}\n",
                doubles.collect::<String>()
            )
        },
        told: &["words-format", "words-syntax"],
    },
    Extreme {
        // It is drawn at the size of the screen, whatever it says.
        name: "a picture a million points wide",
        file: PICTURE,
        text: || {
            let size = "1000000";
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {size} {size}"><rect width="9" height="9"/></svg>"#
            )
        },
        told: &[],
    },
    Extreme {
        name: "a picture of groups in groups",
        file: PICTURE,
        text: || {
            let groups = "<g>".repeat(200_000) + &"</g>".repeat(200_000);
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">{groups}</svg>"#
            )
        },
        told: &["picture"],
    },
    Extreme {
        name: "a picture of entities that double",
        file: PICTURE,
        text: || {
            let doubles = (1..40).map(|n| format!(r#"<!ENTITY e{n} "&e{0};&e{0};">"#, n - 1));
            let doubles: String = doubles.collect();
            format!(
                r#"<!DOCTYPE svg [<!ENTITY e0 "aaaaaaaaaa">{doubles}]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><desc>&e39;</desc></svg>"#
            )
        },
        told: &["picture"],
    },
    Extreme {
        name: "a picture of copies of copies",
        file: PICTURE,
        text: || {
            let doubles = (1..30).map(|n| {
                format!(
                    r##"<g id="g{n}"><use href="#g{0}"/><use href="#g{0}"/></g>"##,
                    n - 1
                )
            });
            let doubles: String = doubles.collect();
            format!(
                r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><defs><rect id="g0" width="9" height="9"/>{doubles}</defs><use href="#g29"/></svg>"##
            )
        },
        told: &["picture"],
    },
    Extreme {
        name: "a picture of a million shapes",
        file: PICTURE,
        text: || {
            let shapes = r#"<rect width="9" height="9"/>"#.repeat(1_000_000);
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">{shapes}</svg>"#
            )
        },
        told: &["unreadable"],
    },
];

/// Runs `check` within bounds. What it said, or how it failed.
fn check(fixture: &Fixture) -> Result<String, String> {
    let out = fixture.dir.join("out");
    let file = std::fs::File::create(&out).unwrap();
    let began = Instant::now();
    let mut child = Command::new("prlimit")
        .arg(format!("--as={MEMORY}"))
        .arg(env!("CARGO_BIN_EXE_pas-a-pas"))
        .args(["check", "--content", "."])
        .current_dir(&fixture.dir)
        .env("HOME", &fixture.dir)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(file.try_clone().unwrap())
        .stderr(file)
        .spawn()
        .expect("prlimit (Debian package util-linux)");
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if began.elapsed() > TIME {
            child.kill().unwrap();
            child.wait().unwrap();
            return Err("takes without end".to_owned());
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let said = String::from_utf8_lossy(&std::fs::read(out).unwrap()).into_owned();
    let short: String = said.chars().take(600).collect();
    match status.code() {
        Some(0 | 1) => Ok(said),
        code => Err(format!(
            "code {code:?}, signal {:?}: {short}",
            status.signal()
        )),
    }
}

#[test]
fn extreme_files_are_named_within_bounds() {
    let mut failures = Vec::new();
    for extreme in EXTREMES {
        let fixture = Fixture::new();
        fixture.write(extreme.file, (extreme.text)());
        let began = Instant::now();
        match check(&fixture) {
            Err(why) => failures.push(format!("{}: {why}", extreme.name)),
            Ok(said) => {
                let told = |rule: &&str| said.contains(&format!("[{rule}"));
                if !extreme.told.is_empty() && !extreme.told.iter().any(told) {
                    let short: String = said.chars().take(600).collect();
                    failures.push(format!("{}: nothing is told: {short}", extreme.name));
                }
                // A line that nobody can read helps nobody.
                if let Some(line) = said.lines().find(|line| line.len() > 2_000) {
                    let short: String = line.chars().take(200).collect();
                    failures.push(format!(
                        "{}: a line of {} bytes: {short}",
                        extreme.name,
                        line.len()
                    ));
                }
            }
        }
        println!("{}: {:?}", extreme.name, began.elapsed());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
