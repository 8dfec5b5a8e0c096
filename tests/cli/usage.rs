//! Wrong uses of the command line: exit code 2 and a sentence that says what can be written instead.

use crate::{Fixture, Ran, run};

fn refused(arguments: &[&str]) -> Ran {
    let fixture = Fixture::new();
    let ran = run(&fixture.dir, arguments);
    assert_eq!(ran.code, 2, "{arguments:?}: {}{}", ran.out, ran.err);
    assert_eq!(ran.out, "", "{arguments:?}");
    ran
}

#[test]
fn unknown_names_are_answered_with_the_known_ones() {
    let cases: [(&[&str], &[&str]); 8] = [
        (&["--language", "zz"], &["\"zz\"", "fr", "ar", "en"]),
        (&["--language", "not a language"], &["fr, ar, en"]),
        (&["--keyboard", "bepo"], &["\"bepo\"", "azerty, qwerty"]),
        (
            &["--lesson", "mouse"],
            &["\"mouse\"", "Lessons: first-steps"],
        ),
        (
            &["--lesson", "scams", "--step", "zzz"],
            &["\"zzz\"", "parcel, bank"],
        ),
        (
            &["print", "memo", "--language", "zz", "--out", "a.pdf"],
            &["\"zz\"", "fr, ar, en"],
        ),
        (
            &["print", "poster", "--out", "a.pdf"],
            &["\"poster\"", "Sheets: memo, exercise, words, guide"],
        ),
        (
            &["--content", "no such folder", "check"],
            &["no such folder", "lessons"],
        ),
    ];
    for (arguments, words) in cases {
        let err = refused(arguments).err;
        for word in words {
            assert!(err.contains(word), "{arguments:?}: {err}");
        }
    }
}

#[test]
fn a_size_is_two_numbers() {
    for size in ["abc", "1280", "10x10"] {
        let ran = refused(&["--windowed", size]);
        assert!(ran.err.contains("1280x800"), "{}", ran.err);
    }
}

#[test]
fn misspelt_commands_and_options() {
    for arguments in [
        &["chek"] as &[&str],
        &["--widowed"],
        &["new"],
        &["new", "lesson"],
        &["new", "step", "a"],
        &["--pseudo", "short"],
        &["check", "--jsn"],
        &["--step", "parcel"],
        &["print"],
        &["print", "memo"],
        &["print", "memo", "--to-printer", ""],
        &["print", "memo", "--out", "a.pdf", "--to-printer", "accueil"],
        &["--screen-inches", "0"],
        &["--distance-cm", "near"],
    ] {
        assert!(refused(arguments).err.contains("--help"));
    }
}

#[test]
fn help_has_examples_and_exit_codes() {
    let fixture = Fixture::empty();
    for arguments in [
        &["--help"] as &[&str],
        &["check", "--help"],
        &["export", "--help"],
        &["print", "--help"],
        &["preview", "--help"],
        &["doctor", "--help"],
        &["pin", "--help"],
        &["review", "--help"],
        &["narrate", "--help"],
        &["script", "--help"],
        &["import", "--help"],
        &["new", "--help"],
        &["new", "lesson", "--help"],
        &["new", "language", "--help"],
    ] {
        let ran = run(&fixture.dir, arguments);
        assert_eq!(ran.code, 0);
        for word in ["Examples:", "--content", "--data", "Exit codes"] {
            assert!(
                ran.out.contains(word),
                "{arguments:?} has no {word}: {}",
                ran.out
            );
        }
    }
}

#[cfg(not(feature = "kiosk"))]
#[test]
fn a_build_without_window_says_so() {
    for arguments in [
        &[] as &[&str],
        &[
            "--language",
            "ar",
            "--lesson",
            "scams",
            "--step",
            "parcel",
            "--mute",
        ],
        &["--windowed"],
    ] {
        assert!(refused(arguments).err.contains("no window"));
    }
}
