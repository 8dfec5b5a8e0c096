//! `pin`: from digits to the line of the settings, at a pipe and at a terminal.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use pas_a_pas::configuration::Configuration;

use crate::Fixture;

/// Gives `input` to a command.
fn fed(command: &mut Command, input: &str) -> Output {
    let mut child = command
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

fn piped(input: &str) -> (i32, String, String) {
    let output = fed(
        Command::new(env!("CARGO_BIN_EXE_pas-a-pas")).arg("pin"),
        input,
    );
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// The settings with this line open with these digits, and not with others.
fn opens(line: &str, digits: &str) {
    let text = format!("(\n{line}\n)");
    let settings = Configuration::parse("kiosk.ron".as_ref(), &text).unwrap();
    let pin = settings.pin.unwrap();
    assert!(pin.verify(digits) && !pin.verify("000000"));
}

#[test]
fn a_line_from_a_pipe_becomes_the_line_of_the_settings() {
    for input in ["704139\n", "704139", " 704139 \r\n"] {
        let (code, out, err) = piped(input);
        assert_eq!((code, err.as_str()), (0, ""), "{input:?}");
        assert!(
            out.starts_with("pin: \"$argon2id$v=19$m=19456,t=2,p=1$"),
            "{out}"
        );
        assert!(out.ends_with("\",\n"), "{out}");
        opens(&out, "704139");
    }
    // The same digits never give the same line.
    assert_ne!(piped("704139\n").1, piped("704139\n").1);
}

#[test]
fn what_is_easily_guessed_is_refused_without_being_shown() {
    let cases = [
        ("", "digits"),
        ("\n704139", "digits"),
        ("12345", "6 to 12 digits"),
        ("123456", "follow each other"),
        ("000000", "repeats"),
        ("14071989", "looks like a date"),
        ("azerty", "only"),
    ];
    for (input, word) in cases {
        let (code, out, err) = piped(input);
        assert_eq!((code, out.as_str()), (2, ""), "{input:?}");
        assert!(err.contains(word), "{input:?}: {err}");
        assert!(
            input.trim().is_empty() || !err.contains(input.trim()),
            "{err}"
        );
    }
}

#[test]
fn much_at_a_pipe_is_not_read() {
    let (code, _, err) = piped(&"7".repeat(60_000));
    assert_eq!(code, 2);
    assert!(err.contains("6 to 12"), "{err}");
}

/// What a person sees who types `keys` at a terminal, each line after a question, by the program `script` of
/// util-linux.
fn at_terminal(keys: &[&str]) -> (i32, String) {
    let fixture = Fixture::empty();
    let program = env!("CARGO_BIN_EXE_pas-a-pas");
    let mut script = Command::new("script")
        .args([
            "-q",
            "-e",
            "-f",
            "-c",
            &format!("'{program}' pin"),
            "typescript",
        ])
        .current_dir(&fixture.dir)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = script.stdin.take().unwrap();
    let questions = || {
        let seen = fixture.read("typescript");
        seen.matches("nothing is shown").count() + seen.matches("once more").count()
    };
    for (at, line) in keys.iter().enumerate() {
        let deadline = Instant::now() + Duration::from_secs(60);
        while questions() <= at {
            assert!(Instant::now() < deadline, "{}", fixture.read("typescript"));
            thread::sleep(Duration::from_millis(20));
        }
        // A person is not quicker than the terminal, which goes silent after the question.
        thread::sleep(Duration::from_millis(500));
        writeln!(input, "{line}").unwrap();
    }
    let status = script.wait().unwrap();
    (status.code().unwrap(), fixture.read("typescript"))
}

#[test]
fn at_a_terminal_it_asks_twice_until_it_is_good_and_shows_nothing() {
    let keys = ["123456", "704139", "704138", "704139", "704139"];
    let (code, seen) = at_terminal(&keys);
    assert_eq!(code, 0, "{seen}");
    for word in ["follow each other", "differ", "once more"] {
        assert!(seen.contains(word), "{word}: {seen}");
    }
    let line = seen.lines().find(|line| line.starts_with("pin: ")).unwrap();
    opens(line.trim(), "704139");
    for typed in ["123456", "704139", "704138"] {
        assert!(!seen.contains(typed), "{typed} in {seen}");
    }
}
