//! Problems have their words in both languages, for exactly what the code names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::tongue::WORDS;
use super::*;

type Named = BTreeMap<String, BTreeSet<String>>;

/// All code without tests and comments.
fn code() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut code, mut folders) = (String::new(), vec![root]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.file_stem().unwrap() == "tests" {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
                for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
                    code += line;
                    code.push('\n');
                }
            }
        }
    }
    code
}

/// What stands after the bracket that closes the one that was opened just before `text`.
fn after_bracket(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (1, false, false);
    for (at, sign) in text.char_indices() {
        if quoted {
            quoted = escaped || sign != '"';
            escaped = !escaped && sign == '\\';
            continue;
        }
        quoted = sign == '"';
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        if depth == 0 {
            return &text[at + 1..];
        }
    }
    ""
}

/// Each fault in the code with its arguments. A fault that gets more of them later, by its variable, is
/// looked for until the end of its block.
fn in_code() -> Named {
    let code = code();
    let mut found = Named::new();
    for (at, _) in code.match_indices("Fault::new(\"") {
        let rest = &code[at + "Fault::new(\"".len()..];
        let (id, rest) = rest.split_once('"').unwrap();
        let mut names = BTreeSet::new();
        let mut rest = rest.strip_prefix(')').unwrap().trim_start();
        loop {
            if let Some(with) = rest.strip_prefix(".with(") {
                let name = with.trim_start().strip_prefix('"').unwrap();
                names.insert(name.split('"').next().unwrap().to_owned());
                rest = after_bracket(with).trim_start();
            } else if let Some(at) = rest.strip_prefix(".at(") {
                rest = after_bracket(at).trim_start();
            } else {
                break;
            }
        }
        // `let fault = Fault::new("x").with("a", a); … fault.with("b", b)` in the next lines.
        let line = code[..at].rsplit('\n').next().unwrap();
        if line.contains("let fault = ") && rest.starts_with(';') {
            let next = &rest[..rest.find('}').unwrap()];
            if let Some((_, with)) = next.split_once("fault.with(\"") {
                names.insert(with.split('"').next().unwrap().to_owned());
            }
        }
        let known = found.entry(id.to_owned()).or_insert_with(|| names.clone());
        assert_eq!(
            *known, names,
            "{id} is named with other arguments elsewhere"
        );
    }
    // What is wrong with a key is told with the key by the function that asks.
    for (id, names) in found.iter_mut().filter(|(id, _)| is_of_key(id)) {
        assert!(names.insert("id".to_owned()), "{id}");
    }
    found
}

fn is_of_key(id: &str) -> bool {
    id.starts_with("key-") && id != "key-unknown"
}

/// Each message of a file with the arguments in it.
fn in_file(text: &str) -> Named {
    let resource = FluentResource::try_new(text.to_owned()).unwrap();
    let mut found = Named::new();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let mut names = BTreeSet::new();
        collect(message.value.as_ref().unwrap(), &mut names);
        let before = found.insert(message.id.name.to_owned(), names);
        assert_eq!(before, None, "{} stands twice", message.id.name);
    }
    found
}

fn collect(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            let inline = match expression {
                ast::Expression::Inline(inline) => inline,
                ast::Expression::Select { selector, variants } => {
                    for variant in variants {
                        collect(&variant.value, names);
                    }
                    selector
                }
            };
            if let ast::InlineExpression::VariableReference { id } = inline {
                names.insert(id.name.to_owned());
            }
        }
    }
}

#[test]
fn every_fault_has_its_words_in_both_languages() {
    let code = in_code();
    assert!(
        code.len() > 100,
        "the faults are not found any more: {code:?}"
    );
    for (tongue, text) in WORDS {
        let file = in_file(text);
        let ids: BTreeSet<&String> = code.keys().chain(file.keys()).collect();
        let differ: Vec<_> = ids
            .into_iter()
            .filter(|id| code.get(*id) != file.get(*id))
            .map(|id| format!("{id}: code {:?}, words {:?}", code.get(id), file.get(id)))
            .collect();
        assert!(differ.is_empty(), "{tongue:?}: {differ:#?}");
    }
}

#[test]
fn the_two_languages_differ_and_none_is_empty() {
    let [(_, french), (_, english)] = WORDS;
    let same: Vec<String> = french
        .lines()
        .filter(|line| line.contains(" = ") && english.lines().any(|other| other == *line))
        .map(|line| line.split(" = ").next().unwrap().to_owned())
        .collect();
    // What has no words of its own, and words that are the same in both languages.
    assert_eq!(
        same,
        [
            "falc",
            "new-file",
            "thing-mail",
            "thing-message",
            "doctor-ok",
            "doctor-note"
        ]
    );
}

#[test]
fn columns_count_characters_not_bytes() {
    assert_eq!(line_and_column("é\nàb", 0), (1, 1));
    assert_eq!(line_and_column("é\nàb", "é\nà".len()), (2, 2));
    assert_eq!(line_and_column("ab", 99), (1, 3));
    assert_eq!(offset_of("é\nàb", 2, 2), "é\nà".len());
    assert_eq!(offset_of("é\nàb", 1, 1), 0);
    assert_eq!(offset_of("é\nàb", 2, 3), "é\nàb".len());
    assert_eq!(offset_of("é\nàb", 9, 9), "é\nàb".len());
}

#[test]
fn shows_place_only_when_there_is_one() {
    let path = Path::new("a.ron");
    let whole = Problem::of_file(path, "empty", Fault::new("keys-empty"));
    assert_eq!(
        whole.told(Tongue::English),
        "a.ron: `keys` is empty: name at least one key [empty]"
    );
    let place = Problem::at_offset(path, "x\ny", 2, "odd", Fault::new("keys-empty"));
    assert_eq!(
        place.told(Tongue::French),
        "a.ron:2:1: `keys` est vide\u{a0}: nommez au moins une touche. [odd]"
    );
}

#[test]
fn a_fault_in_a_fault_is_told_in_the_same_language() {
    let fault = Fault::new("id-twice")
        .with("what", Fault::new("thing-pair"))
        .with("id", "hand");
    let english = "pair \"hand\" stands twice: keep one";
    assert_eq!(fault.told(Tongue::English), english);
    let french = "paire «\u{a0}hand\u{a0}»\u{a0}: ce nom est là deux fois, gardez-en un.";
    assert_eq!(fault.told(Tongue::French), french);
}

#[test]
fn braces_and_counts() {
    let place = Fault::new("place-unknown").with("text", "sped");
    let told = place.told(Tongue::English);
    assert!(
        told.starts_with("`{sped}` is not known: use `{text}`, "),
        "{told}"
    );
    let count = |own: usize| {
        let fault = Fault::new("translation-sentences").with("key", "a");
        fault
            .with("own", own)
            .with("french", 3)
            .told(Tongue::French)
    };
    assert!(
        count(1).contains("a 1 phrase ici et 3 en français"),
        "{}",
        count(1)
    );
    assert!(count(2).contains("a 2 phrases ici"), "{}", count(2));
}

#[test]
fn the_language_of_the_session() {
    let of = |set: &[(&str, &str)]| {
        let set: BTreeMap<&str, &str> = set.iter().copied().collect();
        Tongue::of_session(|name| set.get(name).map(|value| (*value).to_owned()))
    };
    assert_eq!(of(&[]), Tongue::English);
    assert_eq!(of(&[("LANG", "fr_FR.UTF-8")]), Tongue::French);
    assert_eq!(of(&[("LANG", "FR")]), Tongue::French);
    assert_eq!(of(&[("LANG", "fry_NL")]), Tongue::English);
    assert_eq!(
        of(&[("LANG", "fr_FR"), ("LC_ALL", "C.UTF-8")]),
        Tongue::English
    );
    let messages = [("LANG", "de_DE"), ("LC_MESSAGES", "fr_CA"), ("LC_ALL", "")];
    assert_eq!(of(&messages), Tongue::French);
}
