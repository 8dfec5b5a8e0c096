//! What is broken is left out and named; all else works.

use std::fs;

use super::*;
use crate::app::Notice;
use crate::configuration::Configuration;
use crate::problem::Tongue;
use crate::words::Source;

const TINY: &str = r#"(format: 1, version: 1, minutes: 1, picture: "scams", steps: [(id: "hello", picture: "bank")])"#;
const TINY_WORDS: &str = "tiny = Une leçon\n    .about = Pour vous.\n    .can-1 = Vous savez dire bonjour.\n\ntiny_hello =\n    Bonjour.\n    Dites { FR(\"Bonjour\") }.\n";

/// The shipped content with one of its lessons and a tiny second one, in a folder of their own.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["lessons", "locales", "assets"] {
            copy(&root.join(part), &folder.0.path().join(part));
        }
        for entry in fs::read_dir(folder.0.path().join("lessons")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|e| e == "ron") && !path.ends_with("50-scams.ron") {
                fs::remove_file(path).unwrap();
            }
        }
        folder.write("lessons/10-tiny.ron", TINY);
        folder.write("locales/fr/tiny.ftl", TINY_WORDS);
        folder
    }

    fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.path().join(file), text).unwrap();
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.path().join(file)).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        self.write(file, text.replacen(from, to, 1));
    }

    fn load(&self) -> Content {
        load(self.0.path())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn ids(content: &Content) -> Vec<&str> {
    content.lessons.iter().map(|l| l.id.as_str()).collect()
}

fn rules(content: &Content) -> Vec<&str> {
    content.problems.iter().map(|p| p.rule).collect()
}

fn locale(id: &str) -> Locale {
    id.parse().unwrap()
}

#[test]
fn lessons_come_in_the_order_of_their_numbers_with_their_french_words() {
    let content = Folder::new().load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    assert_eq!(rules(&content), [""; 0]);
    assert_eq!(content.lessons[0].french_words, ["Bonjour"]);
    let locales: Vec<String> = content.locales.iter().map(ToString::to_string).collect();
    assert_eq!(locales, ["fr", "ar", "en"]);
    assert_eq!(notices(&content), []);
}

#[test]
fn a_lesson_that_does_not_parse_is_left_out_and_named() {
    let folder = Folder::new();
    folder.replace("lessons/50-scams.ron", "version: 3,", "version: ,");
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny"]);
    assert_eq!(
        notices(&content),
        [Notice::LessonsLeftOut(vec!["50-scams.ron".into()])]
    );
    let problem = &content.problems[0];
    assert!(problem.path.ends_with("lessons/50-scams.ron"));
    assert_eq!((problem.rule, problem.line), ("lesson-syntax", 3));
    assert!(problem.column > 1);
}

#[test]
fn a_lesson_whose_french_words_do_not_parse_is_left_out() {
    let folder = Folder::new();
    folder.replace("locales/fr/scams.ftl", "{ FR(\"SMS\") }", "{ FR(\"SMS\" }");
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny"]);
    assert_eq!(content.left_out, ["scams"]);
    assert_eq!(content.wordless[0].id, "scams");
    assert_eq!(rules(&content), ["words-syntax"]);
}

#[test]
fn a_lesson_with_a_step_without_french_words_is_left_out() {
    let folder = Folder::new();
    folder.replace("locales/fr/tiny.ftl", "tiny_hello", "tiny_hallo");
    let content = folder.load();
    assert_eq!(ids(&content), ["scams"]);
    assert_eq!(content.left_out, ["tiny"]);
}

#[test]
fn broken_arabic_words_are_heard_in_french_and_marked_so() {
    let folder = Folder::new();
    folder.replace("locales/ar/scams.ftl", "{ FR(\"SMS\") }", "{ FR(\"SMS\" }");
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    assert_eq!(rules(&content), ["words-syntax"]);
    let arabic = locale("ar");
    let step = |id: &str| content.texts.sentences(&arabic, &Message::new(id));
    assert!(step("scams_start").iter().all(|s| s.locale == REFERENCE));
    assert_eq!(step("scams_start").len(), 3);
    assert!(step("scams_wants").iter().all(|s| s.locale == arabic));
}

#[test]
fn a_file_that_is_not_utf_8_is_named_and_the_rest_is_read() {
    let folder = Folder::new();
    folder.write("lessons/20-mouse.ron", b"\xff\xfe(");
    folder.write("locales/ar/scams.ftl", b"scams = \xe9\n");
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    assert_eq!(content.left_out, ["20-mouse.ron"]);
    assert_eq!(rules(&content), ["unreadable", "unreadable"]);
    assert!(
        content
            .problems
            .iter()
            .all(|p| p.told(Tongue::English).contains("UTF-8"))
    );
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let folder = Folder::new();
    folder.write("lessons/10-tiny.ron", format!("\u{feff}{TINY}"));
    folder.write("locales/fr/tiny.ftl", format!("\u{feff}{TINY_WORDS}"));
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    assert_eq!(rules(&content), [""; 0]);
}

#[test]
fn a_missing_picture_takes_nothing_away() {
    let folder = Folder::new();
    fs::remove_file(folder.0.path().join("assets/images/bank.svg")).unwrap();
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    assert!(!content.pictures.contains_key("bank"));
    let found = crate::check::problems(&content);
    assert!(found.iter().any(|p| p.rule == "picture-missing"));
}

#[test]
fn a_missing_or_broken_theme_leaves_the_shipped_colours() {
    let folder = Folder::new();
    folder.write("assets/theme.ron", "(light: (");
    let content = folder.load();
    assert_eq!(rules(&content), ["theme-syntax"]);
    assert_eq!(content.themes, Themes::shipped().unwrap());
    fs::remove_file(folder.0.path().join("assets/theme.ron")).unwrap();
    let content = folder.load();
    assert_eq!(rules(&content), ["unreadable"]);
    assert_eq!(content.themes, Themes::shipped().unwrap());
}

#[test]
fn an_empty_folder_still_has_the_words_of_the_program() {
    let dir = tempfile::tempdir().unwrap();
    let content = load(dir.path());
    assert_eq!(ids(&content), [""; 0]);
    assert_eq!(content.locales, [REFERENCE]);
    assert_eq!(notices(&content), [Notice::NoLessons]);
    let words = content
        .texts
        .plain(&REFERENCE, &Notice::NoLessons.message());
    assert!(words.starts_with("Aucune leçon"), "{words}");
    assert!(rules(&content).contains(&"lessons-none"));
    let gone = load(&dir.path().join("not there"));
    assert_eq!(gone.locales, [REFERENCE]);
}

#[test]
fn without_its_file_the_interface_is_the_shipped_one() {
    let folder = Folder::new();
    fs::remove_file(folder.0.path().join("locales/fr/ui.ftl")).unwrap();
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    let next = content.texts.plain(&REFERENCE, &Message::new("next"));
    assert_eq!(next, "Suivant");
}

#[test]
fn two_files_of_one_lesson_are_named_and_the_first_is_kept() {
    let folder = Folder::new();
    folder.write("lessons/20-tiny.ron", TINY);
    let content = folder.load();
    assert_eq!(ids(&content), ["tiny", "scams"]);
    assert_eq!(content.lessons[0].order, 10);
    assert_eq!(rules(&content), ["lesson-twice"]);
}

#[test]
fn the_shipped_interface_parses() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/fr/ui.ftl"));
    let source = Source {
        path: PathBuf::from("ui.ftl"),
        locale: Some(REFERENCE),
        text: text.unwrap(),
    };
    assert_eq!(Texts::new(&[source]).1, []);
}

#[test]
fn a_keyboard_that_cannot_be_read_is_named_and_that_of_france_stands_in_for_it() {
    let folder = Folder::new();
    let shipped = folder.load();
    assert_eq!(rules(&shipped), [""; 0]);
    assert_eq!(shipped.keyboard, Layout::shipped());
    let names: Vec<&String> = shipped.keyboards.keys().collect();
    assert_eq!(names, ["azerty", "qwerty"]);
    assert_ne!(shipped.keyboards["qwerty"], shipped.keyboard);

    let azerty = "assets/keyboards/azerty.ron";
    folder.replace(azerty, "plain: 'z'", "plain: 'a'");
    let own = folder.load();
    assert_eq!(own.keyboard.key("z").unwrap().plain, Some('a'));
    folder.replace(azerty, "plain: 'a'", "plain: ");
    let broken = folder.load();
    assert_eq!(rules(&broken), ["keyboard-syntax"]);
    assert_eq!(broken.keyboard, Layout::shipped());

    fs::remove_dir_all(folder.0.path().join("assets/keyboards")).unwrap();
    let missing = folder.load();
    assert_eq!(rules(&missing), ["keyboard-missing"]);
    assert_eq!(missing.keyboard, Layout::shipped());
    assert_eq!(missing.keyboards["azerty"], Layout::shipped());
}

#[test]
fn every_sentence_can_be_heard_once_in_the_order_of_the_lessons() {
    let content = Folder::new().load();
    let heard = heard(&content, &REFERENCE);
    let first = heard.iter().take(6);
    let first: Vec<_> = first
        .map(|one| (one.file_name(), one.sentence.plain()))
        .collect();
    let wanted = [
        ("tiny.1.ogg", "Une leçon"),
        ("tiny.about.1.ogg", "Pour vous."),
        ("tiny.can-1.1.ogg", "Vous savez dire bonjour."),
        ("tiny_hello.1.ogg", "Bonjour."),
        ("tiny_hello.2.ogg", "Dites Bonjour."),
        ("scams.1.ogg", "Je repère les arnaques"),
    ];
    let wanted = wanted.map(|(file, text)| (file.to_owned(), text.to_owned()));
    assert_eq!(first, wanted);
    let mut files: Vec<String> = heard.iter().map(|one| one.file_name()).collect();
    let mut words: Vec<String> = heard.iter().map(|one| one.sentence.words()).collect();
    for list in [&mut files, &mut words] {
        let all = list.len();
        list.sort();
        list.dedup();
        assert_eq!(list.len(), all);
    }
    assert!(
        !words.iter().any(|text| text.contains("{$")),
        "a value is missing"
    );
    let sheet = heard.iter().find(|one| one.key.starts_with("memo-sheet"));
    assert_eq!(sheet, None, "it is on paper only");
}

#[test]
fn sentences_with_values_that_are_known_can_be_heard() {
    let content = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let words: Vec<String> = heard(&content, &REFERENCE)
        .into_iter()
        .map(|one| one.sentence.words())
        .collect();
    for wanted in [
        "Étape 2 sur 11",
        "Son 7 sur 7",
        "Numéro 3.",
        "Prénom : Camille",
        "arnaque",
        "A majuscule",
    ] {
        assert!(words.iter().any(|text| text == wanted), "{wanted}");
    }
    assert!(
        words
            .iter()
            .any(|text| text.starts_with("Appuyez sur la touche") && text.chars().count() < 27)
    );
}

#[test]
fn what_is_still_to_be_written_is_not_read_aloud() {
    let folder = Folder::new();
    folder.replace("locales/fr/tiny.ftl", "Bonjour.", "TODO: dites bonjour.");
    let content = folder.load();
    let first = heard(&content, &REFERENCE).into_iter().nth(3);
    assert_eq!(
        first.map(|one| one.file_name()),
        Some("tiny_hello.2.ogg".to_owned())
    );
}

#[test]
fn the_operator_offers_a_part_of_it_in_an_order() {
    let folder = Folder::new();
    let offered = |text: &str| {
        let choice = Configuration::parse(Path::new("kiosk.ron"), text).unwrap();
        let content = folder.load().chosen(&choice);
        let offer = content.offer();
        let languages: Vec<String> = offer.languages.iter().map(ToString::to_string).collect();
        (languages.join(" "), offer.lessons.join(" "))
    };
    let all = ("fr ar en".to_owned(), "tiny scams".to_owned());
    assert_eq!(offered("()"), all);
    let text = "(languages: [\"en\", \"fr\"], lessons: [\"scams\", \"tiny\"])";
    assert_eq!(offered(text), ("en fr".into(), "scams tiny".into()));
    // Names that nothing has leave the others, and all when there are no others.
    assert_eq!(offered("(lessons: [\"mouse\", \"tiny\"])").1, "tiny");
    assert_eq!(offered("(languages: [\"de\"], lessons: [\"mouse\"])"), all);
    assert!(folder.load().offer().keyboards.contains(&"azerty"));
}

#[test]
fn the_welcome_screen_needs_no_lesson() {
    let folder = Folder::new();
    let (program, whole) = (load_program(folder.0.path()), folder.load());
    assert_eq!(program.locales, whole.locales);
    assert!(program.lessons.is_empty() && whole.lessons.len() == 2);
    for locale in &whole.locales {
        for name in ["language-name", "languages-title", "picture_welcome"] {
            let message = Message::new(name);
            assert_eq!(
                program.texts.find(locale, &message),
                whole.texts.find(locale, &message),
                "{name} in {locale}"
            );
        }
        assert!(!program.texts.has(locale, &Message::new("scams")));
    }
}

#[test]
fn what_is_still_to_be_written_is_french_and_its_language_is_not_offered() {
    let folder = Folder::new();
    folder.replace(
        "locales/en/ui.ftl",
        "\nnext = Next",
        "\nnext = TODO: Suivant",
    );
    let content = folder.load();
    let said = |id: &str| content.texts.plain(&locale("en"), &Message::new(id));
    assert_eq!(
        (said("next"), said("back")),
        ("Suivant".into(), "Back".into())
    );
    let marked = content
        .texts
        .sentences(&locale("en"), &Message::new("next"));
    assert_eq!(marked[0].locale, REFERENCE, "the French voice reads it");
    assert!(content.locales.contains(&locale("en")));
    folder.replace(
        "locales/en/ui.ftl",
        "language-name = English",
        "language-name = TODO: English",
    );
    assert!(!folder.load().locales.contains(&locale("en")));
}
