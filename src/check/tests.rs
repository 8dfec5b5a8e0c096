//! The lists that `check` keeps of the program are those of the code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{interface, pictures};

/// All code but `check` and tests, without comments.
fn code() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut code, mut folders) = (String::new(), vec![root]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap();
            if name == "tests" || name == "check" {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
                for line in text.lines() {
                    code += line.split("//").next().unwrap();
                    code.push('\n');
                }
            }
        }
    }
    code
}

/// The first text in quotes after each `call(`, however the call is wrapped.
fn first_arguments<'a>(code: &'a str, call: &str) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(call) {
        let rest = code[at + call.len()..].trim_start();
        if let Some((text, after)) = rest.strip_prefix('"').and_then(|r| r.split_once('"')) {
            found.push((text, after));
        }
    }
    found
}

#[test]
fn every_message_named_in_the_code_is_needed() {
    let code = code();
    let needed: BTreeSet<String> = interface::needed().into_iter().collect();
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for call in [
        "Message::new(",
        " ui(",
        "[ui(",
        " row(",
        " choice(",
        " one(",
    ] {
        named.extend(first_arguments(&code, call).iter().map(|(text, _)| *text));
    }
    // A button says the message of its own name, unless it is told another.
    for (text, after) in first_arguments(&code, "Button::new(") {
        let statement = after.split([';', '\n']).next().unwrap();
        if !statement.contains(".saying(") {
            named.insert(text);
        }
    }
    assert!(
        named.len() > 30,
        "the calls are not found any more: {named:?}"
    );
    let missing: Vec<&&str> = named.iter().filter(|id| !needed.contains(**id)).collect();
    assert!(
        missing.is_empty(),
        "add to NAMED in check/interface.rs: {missing:?}"
    );
}

#[test]
fn every_message_needed_is_named_in_the_code() {
    let code = code();
    let settings = [
        "text-size-",
        "contrast-",
        "face-",
        "pace-",
        "still-",
        "code-",
        "clear-",
        "when-",
        "month-",
        "hands-",
        "switch-",
        "profile-",
        "charter-sheet-promise-",
    ];
    let unused: Vec<String> = interface::needed()
        .into_iter()
        .filter(|id| {
            let literal = code.contains(&format!("\"{id}\""));
            let made = settings
                .iter()
                .any(|start| id.starts_with(start) && code.contains(&format!("\"{start}{{")));
            !literal && !made
        })
        .collect();
    assert!(
        unused.is_empty(),
        "take out of NAMED in check/interface.rs: {unused:?}"
    );
}

#[test]
fn pictures_of_the_program_are_those_of_the_code() {
    let code = code();
    let calls = [
        "picture::picture(ui, view,",
        "picture::silent_picture(ui, view,",
        "picture::silent_picture(ui,",
    ];
    let shown = calls.iter().flat_map(|call| first_arguments(&code, call));
    let shown: BTreeSet<&str> = shown.map(|(name, _)| name).collect();
    assert_eq!(shown, BTreeSet::from(pictures::OF_THE_PROGRAM));
}

#[test]
fn rules_of_easy_to_read_that_are_reported_are_in_the_list() {
    let reported: BTreeSet<&str> = crate::falc::all()
        .filter(|rule| rule.is_reported())
        .map(|rule| rule.code)
        .collect();
    let listed = super::RULES.iter().copied();
    let listed: BTreeSet<&str> = listed.filter(|rule| rule.starts_with("falc-")).collect();
    assert_eq!(listed, reported);
}

#[test]
fn other_rules_that_prove_easy_to_read_exist() {
    for rule in crate::falc::all() {
        if let crate::falc::Proof::Rules(names) = rule.proof {
            for name in names {
                assert!(super::RULES.contains(name), "{}: {name}", rule.code);
            }
        }
    }
}

#[test]
fn waivers_are_few() {
    let content = crate::content::load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (sentences, waivers) = super::waivers(&content, &crate::words::REFERENCE);
    assert!(sentences > 700, "{sentences}");
    assert!(
        waivers * 50 <= sentences,
        "{waivers} waivers for {sentences} sentences"
    );
}
