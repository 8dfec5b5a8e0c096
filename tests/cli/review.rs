//! `review`: that people have read a lesson is kept, and falls away when its words change.

use std::fs;

use pas_a_pas::content;
use pas_a_pas::review::Kind;

use crate::{Fixture, run};

fn review(fixture: &Fixture, more: &[&str]) -> crate::Ran {
    let mut arguments = vec!["review", "scams", "--kind", "readers", "--reader", "Zoé"];
    arguments.extend(more);
    run(&fixture.dir, &arguments)
}

#[test]
fn a_review_is_kept_beside_the_others_and_counts_until_the_words_change() {
    let fixture = Fixture::new();
    let file = fixture.dir.join("locales/fr/reviews.ron");
    let ran = review(&fixture, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let first = fs::read_to_string(&file).unwrap();
    let ran = run(
        &fixture.dir,
        &[
            "review",
            "pointer",
            "--kind",
            "professional",
            "--reader",
            "Éric \"R.\"",
        ],
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let second = fs::read_to_string(&file).unwrap();
    assert!(second.starts_with(first.trim_end().trim_end_matches(']').trim_end()));

    let content = content::load(&fixture.dir);
    let standing = |lesson: &str| {
        let key = (lesson.to_owned(), "fr".parse().unwrap());
        content.standings.get(&key).cloned()
    };
    let scams = standing("scams").unwrap();
    assert_eq!((scams.kind, scams.logo), (Kind::ReadersConcerned, true));
    assert_eq!(scams.names, ["Zoé"]);
    assert_eq!(standing("pointer").unwrap().names, ["Éric \"R.\""]);
    assert_eq!(standing("keyboard"), None);
    assert_eq!(run(&fixture.dir, &["check"]).code, 0);

    let words = fixture.dir.join("locales/fr/scams.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replacen("Je repère", "Je vois", 1)).unwrap();
    let content = content::load(&fixture.dir);
    let key = ("scams".to_owned(), "fr".parse().unwrap());
    assert_eq!(content.standings.get(&key), None);
}

#[test]
fn a_review_of_what_is_not_there_is_refused() {
    let fixture = Fixture::new();
    for (more, says) in [
        (&["--language", "xx"][..], "no language \"xx\""),
        (&["--kind", "friends"], "readers, professional or native"),
    ] {
        let mut arguments = vec!["review", "scams", "--reader", "Zoé"];
        if !more.contains(&"--kind") {
            arguments.extend(["--kind", "readers"]);
        }
        arguments.extend(more);
        let ran = run(&fixture.dir, &arguments);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
    let ran = run(
        &fixture.dir,
        &["review", "nothing", "--kind", "native", "--reader", "Zoé"],
    );
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("no lesson \"nothing\""), "{}", ran.err);
    assert!(!fixture.dir.join("locales/fr/reviews.ron").exists());
}

#[test]
fn a_file_that_can_t_be_read_is_not_written_over() {
    let fixture = Fixture::new();
    let file = fixture.dir.join("locales/fr/reviews.ron");
    fs::write(&file, "[ (lesson: 3) ]").unwrap();
    let ran = review(&fixture, &[]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("reviews.ron:1:"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), "[ (lesson: 3) ]");
}

#[test]
fn a_review_that_can_t_be_written_says_so_and_leaves_nothing() {
    let fixture = Fixture::new();
    fs::create_dir(fixture.dir.join("locales/fr/reviews.ron.part")).unwrap();
    let ran = review(&fixture, &[]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.err.contains("reviews.ron"), "{}", ran.err);
    assert!(!fixture.dir.join("locales/fr/reviews.ron").exists());
}
