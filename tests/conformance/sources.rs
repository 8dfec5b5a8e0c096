//! The tests that there are, read from the sources as the compiler sees them: without comments and texts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Names of all tests below `src` and `tests` that run by themselves, and how often each stands there.
pub fn tests() -> BTreeMap<String, usize> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("tests")];
    let mut found = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                for name in tests_in(&fs::read_to_string(&path).unwrap()) {
                    *found.entry(name).or_default() += 1;
                }
            }
        }
    }
    assert!(found.len() > 500, "the sources are not where they were");
    found
}

/// Names of the tests in a source: functions with the attribute `test` and without `ignore`, those that a macro
/// of the same source makes included.
pub fn tests_in(source: &str) -> Vec<String> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut made_by = "";
    let mut at = 0;
    while at < tokens.len() {
        if let ["macro_rules", "!", name, ..] = &tokens[at..] {
            made_by = name;
        }
        let mut attributes = Vec::new();
        while let ["#", "[", rest @ ..] = &tokens[at..] {
            let length = inside(rest);
            attributes.push(&rest[..length]);
            at = (at + length + 3).min(tokens.len());
        }
        let runs = attributes.iter().any(|attribute| *attribute == ["test"])
            && attributes.iter().all(|attribute| attribute[0] != "ignore");
        if runs && let Some(["fn", rest @ ..]) = tokens.get(at..) {
            match rest {
                ["$", ..] => found.extend(made(&tokens, made_by)),
                [name, ..] => found.push((*name).to_owned()),
                [] => {}
            }
        }
        at += usize::from(attributes.is_empty());
    }
    found
}

/// The names before a colon in what a macro is given: `windows! { first: "fr" 1280; second: … }`.
fn made(tokens: &[&str], name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let [first, "!", "{", rest @ ..] = &tokens[at..] else {
            continue;
        };
        if *first == name {
            let given = &tokens[at + 2..at + 3 + inside(rest)];
            for three in given.windows(3) {
                if let ["{" | ";", name, ":"] = three {
                    found.push((*name).to_owned());
                }
            }
        }
    }
    found
}

/// How many tokens come before the bracket that closes what was opened before them.
fn inside(tokens: &[&str]) -> usize {
    let mut depth = 1;
    let closes = |token: &&str| {
        depth += i32::from(matches!(*token, "[" | "(" | "{"));
        depth -= i32::from(matches!(*token, "]" | ")" | "}"));
        depth == 0
    };
    tokens.iter().position(closes).unwrap_or(tokens.len())
}

/// Words and signs; a text is one sign, `"`, and a comment is nothing.
fn tokens(source: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(length) = raw_text(rest) {
            found.push("\"");
            length
        } else if first == '"' {
            found.push("\"");
            text(rest)
        } else if first == '\'' {
            character(rest)
        } else if first.is_alphabetic() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
            let length = end.unwrap_or(rest.len());
            found.push(&rest[..length]);
            length
        } else {
            let length = first.len_utf8();
            if !first.is_whitespace() {
                found.push(&rest[..length]);
            }
            length
        };
        rest = &rest[length..];
    }
    found
}

/// Length of a comment with other comments in it.
fn comment(source: &str) -> usize {
    let mut depth = 0;
    for (at, _) in source.char_indices() {
        if source[at..].starts_with("/*") {
            depth += 1;
        } else if source[..at].ends_with("*/") {
            depth -= 1;
            if depth == 0 {
                return at;
            }
        }
    }
    source.len()
}

/// Length of a text between quotes, with what a backslash hides.
fn text(source: &str) -> usize {
    let mut hidden = false;
    for (at, c) in source.char_indices().skip(1) {
        match c {
            _ if hidden => hidden = false,
            '\\' => hidden = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    source.len()
}

/// Length of a raw text, `r#"…"#`; none if it is something else.
fn raw_text(source: &str) -> Option<usize> {
    let after = source
        .strip_prefix("br")
        .or_else(|| source.strip_prefix("cr"))
        .or_else(|| source.strip_prefix('r'))?;
    let signs = after.find(|c| c != '#')?;
    let inside = after[signs..].strip_prefix('"')?;
    let end = format!("\"{}", &after[..signs]);
    let start = source.len() - inside.len();
    Some(
        inside
            .find(&end)
            .map_or(source.len(), |at| start + at + end.len()),
    )
}

/// Length of a character between quotes, or of the quote of a lifetime.
fn character(source: &str) -> usize {
    let mut chars = source.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, hidden))) => {
            let from = at + hidden.len_utf8();
            let end = source[from..].find('\'');
            end.map_or(source.len(), |end| from + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[test]
fn tests_are_found_as_the_compiler_finds_them() {
    let source = r##"
        //! #[test] fn in_a_comment() {}
        /* #[test] fn in_another() {} /* nested */ fn still() {} */
        #[test]
        fn plain() { let a = '"'; let b: &'static str = "#[test] fn in_a_text() {}"; }
        const RAW: &str = r#"#[test] fn in_raw() "text" {}"#;
        fn helper() { let c = '\''; let d = '\u{1}'; }
        #[test]
        // Why it is so.
        #[expect(dead_code, reason = "[brackets]")]
        fn with_more() {}
        #[test]
        #[ignore = "run by another"]
        fn ignored() {}
        #[cfg(test)]
        fn no_test() {}
        macro_rules! windows {
            ($($name:ident: $width:literal;)*) => { $( #[test] fn $name() {} )* };
        }
        windows! { first_made: 1; second_made: 2; }
        #[test] fn last() {}
    "##;
    assert_eq!(
        tests_in(source),
        ["plain", "with_more", "first_made", "second_made", "last"]
    );
}
