use std::path::Path;

use super::*;
use crate::lesson::Lesson;
use crate::problem::Tongue;
use crate::words::{Locale, REFERENCE, Source, Texts};

fn locale(id: &str) -> Locale {
    id.parse().unwrap()
}

fn text<'a>(files: &'a [NewFile], path: &str) -> &'a str {
    let found = files.iter().find(|file| file.path == Path::new(path));
    &found
        .unwrap_or_else(|| panic!("no {path} in {files:?}"))
        .text
}

#[test]
fn the_same_lesson_with_hints_in_both_languages() {
    let locales = [REFERENCE, locale("ar")];
    let made = [Tongue::French, Tongue::English].map(|tongue| {
        let files = lesson("garden", 70, &locales, false, tongue);
        let paths: Vec<_> = files.iter().map(|f| f.path.to_str().unwrap()).collect();
        let wanted = [
            "assets/images/garden.svg",
            "locales/fr/garden.ftl",
            "locales/ar/garden.ftl",
            "lessons/70-garden.ron",
        ];
        assert_eq!(paths, wanted);
        files
    });
    let parsed = made.each_ref().map(|files| {
        let path = "lessons/70-garden.ron";
        Lesson::parse(Path::new(path), text(files, path)).unwrap()
    });
    assert_eq!(parsed[0], parsed[1]);
    let words = made
        .each_ref()
        .map(|files| text(files, "locales/ar/garden.ftl"));
    let places = words.map(|words| {
        let gaps = gaps(Path::new("a.ftl"), words);
        gaps.map(|(line, column, _)| (line, column))
            .collect::<Vec<_>>()
    });
    assert_eq!(places[0], places[1], "the same gaps in the same places");
    assert!(places[0].len() > 50, "{}", places[0].len());
    assert_ne!(words[0], words[1]);
    let french = made
        .each_ref()
        .map(|files| text(files, "locales/fr/garden.ftl"));
    assert_eq!(french[0], french[1]);
}

#[test]
fn a_picture_that_is_there_is_taken() {
    let files = lesson("bank", 70, &[REFERENCE], true, Tongue::French);
    assert_eq!(files.len(), 2);
    let words = text(&files, "locales/fr/bank.ftl");
    assert!(!words.contains("picture_bank"), "{words}");
    assert!(words.contains("bank_start =\n    TODO: "), "{words}");
}

#[test]
fn sentences_are_marked_and_notes_names_and_french_words_are_not() {
    let french = "# Une note = rien\n\n# waive S08: sûr (by Ana)\na = Un { FR(\"mail\") }\n    .b = Deux\nc =\n    Trois = 3.\n\n    Quatre.\n\
                  d = { FR(\"Suppr\") }\ne = { $n ->\n        [one] { $n } fois\n       *[other] { $n }\n    }\n";
    let wanted = "# Une note = rien\n\na = TODO: Un { FR(\"mail\") }\n    .b = TODO: Deux\nc =\n    TODO: Trois = 3.\n\n    TODO: Quatre.\n\
                  d = { FR(\"Suppr\") }\ne = { $n ->\n        [one] TODO: { $n } fois\n       *[other] { $n }\n    }\n";
    let files = language(&locale("es"), [("a.ftl", french)].into_iter());
    assert_eq!(files, [NewFile::new("locales/es/a.ftl", wanted)]);
}

/// The marks change nothing but words: every message is still there, with as many sentences.
#[test]
fn all_shipped_words_can_be_marked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = crate::content::load(root);
    for from in ["fr", "en", "ar"] {
        let (from, new) = (locale(from), locale("es"));
        let folder = root.join("locales").join(from.to_string());
        let own = content
            .files
            .iter()
            .filter(|(path, _)| path.parent() == Some(&folder));
        let own = own.map(|(path, text)| (path.file_name().unwrap().to_str().unwrap(), &**text));
        let sources: Vec<Source> = language(&new, own)
            .into_iter()
            .map(|file| Source {
                path: file.path,
                locale: Some(new.clone()),
                text: file.text,
            })
            .collect();
        assert!(sources.len() > 8);
        let (texts, problems) = Texts::new(&sources);
        assert_eq!(problems, []);
        for (message, _) in content.texts.messages(&from) {
            let sentences = |texts: &Texts, locale| texts.find(locale, &message).unwrap().len();
            let (old, made) = (sentences(&content.texts, &from), sentences(&texts, &new));
            assert_eq!(old, made, "{from} {}", message.key());
        }
    }
}

#[test]
fn gaps_are_found_where_they_stand() {
    let words = "# TODO: rien\na = TODO: un\n    .b = # TODO: deux\n";
    let found: Vec<_> = gaps(Path::new("a.ftl"), words).collect();
    assert_eq!(found, [(2, 5, "un"), (3, 12, "deux")]);
    let steps = "// TODO: rien\n(text: \"TODO: un\") // TODO: note\n";
    let found: Vec<_> = gaps(Path::new("a.ron"), steps).collect();
    assert_eq!(found, [(2, 9, "un\")")]);
}
