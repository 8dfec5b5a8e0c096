//! `script`, `import` and what `check` says of recordings: from the sheet of paper to the voice.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::voice::{secs, take, wav};
use crate::{Fixture, Ran, run};

/// Number and sentence of each line of a script.
fn lines(fixture: &Fixture, script: &str) -> Vec<(usize, String)> {
    let bytes = fs::read(fixture.dir.join(script)).unwrap();
    assert!(bytes.starts_with("\u{feff}number;message;line;sentence;say\r\n".as_bytes()));
    pas_a_pas::export::script::read(&bytes).unwrap()
}

fn script(fixture: &Fixture, arguments: &[&str]) -> Ran {
    let all: Vec<&str> = ["script", "--language", "ar", "--content", "."]
        .into_iter()
        .chain(arguments.iter().copied())
        .collect();
    run(&fixture.dir, &all)
}

fn import(fixture: &Fixture, arguments: &[&str]) -> Ran {
    let usual = [
        "import",
        "--content",
        ".",
        "--language",
        "ar",
        "--script",
        "arabe.csv",
        "--from",
        "prises",
        "--speaker",
        "Amal \"B.\"",
        "--licence",
        "CC-BY-SA-4.0",
        "--consent",
        "signed form",
        "--date",
        "2026-11-20",
    ];
    let all: Vec<&str> = usual.into_iter().chain(arguments.iter().copied()).collect();
    run(&fixture.dir, &all)
}

const MANIFEST: &str = "locales/ar/narration/manifest.ron";

/// What `check` counts in Arabic: sentences, human, stale, synthesizer.
fn counted(fixture: &Fixture) -> [usize; 4] {
    let all = fixture.recorded();
    let one = all.into_iter().find(|one| one.language == "ar").unwrap();
    [one.sentences, one.human, one.stale, one.synthesizer]
}

#[test]
fn from_the_script_to_recordings_that_are_used() {
    let fixture = Fixture::new();
    let ran = script(&fixture, &["--out", "arabe.csv"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let all = lines(&fixture, "arabe.csv");
    let [sentences, 0, 0, synthesizer] = counted(&fixture) else {
        panic!("nothing is recorded yet: {:?}", counted(&fixture));
    };
    assert_eq!(sentences, synthesizer);
    // Words that are French in every language stand in the French script.
    assert!(all.len() > 500 && all.len() < sentences);
    assert!(!all.iter().any(|(_, text)| text == "arnaque"));
    assert!(all.iter().map(|(number, _)| *number).eq(1..=all.len()));
    for (name, number, loudness) in [("1.wav", 1, 0.1), ("002.WAV", 2, 0.9), ("3 .wav", 3, 0.02)] {
        let sentence = &all[number - 1].1;
        fixture.write(
            &format!("prises/{name}"),
            wav(take(secs(sentence), loudness)),
        );
    }
    fixture.write("prises/.hidden", "of the file manager");
    let ran = import(&fixture, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert!(ran.err.contains("3 recordings taken"), "{}", ran.err);
    let list = fixture.read(MANIFEST);
    let entry = r#"speaker: "Amal \"B.\"", date: "2026-11-20", licence: "CC-BY-SA-4.0", consent: "signed form")"#;
    assert_eq!(list.matches(entry).count(), 3, "{list}");
    let (ran, problems) = fixture.check();
    assert_eq!(ran.code, 0, "{problems:#?}");
    assert_eq!(counted(&fixture), [sentences, 3, 0, sentences - 3]);
    let ran = run(&fixture.dir, &["check"]);
    let told = format!(
        "ar: {sentences} sentences, 3 spoken by people, {} by a speech",
        sentences - 3
    );
    assert!(ran.err.contains(&told), "{}", ran.err);
    // The next script leaves them out, and only them.
    assert_eq!(script(&fixture, &["--out", "suite.csv"]).code, 0);
    let texts =
        |lines: Vec<(usize, String)>| lines.into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    let next = texts(lines(&fixture, "suite.csv"));
    assert_eq!(next, texts(all.clone())[3..]);
    assert_eq!(script(&fixture, &["--out", "tout.csv", "--all"]).code, 0);
    assert_eq!(lines(&fixture, "tout.csv"), all);
    // Spoken again, by someone else: in the same place.
    fixture.remove("prises/1.wav");
    fixture.remove("prises/3 .wav");
    let ran = import(&fixture, &["--speaker", "Nour"]);
    assert_eq!(ran.code, 2, "named twice: {}", ran.err);
    let file = list.split('"').find(|word| word.ends_with(".ogg")).unwrap();
    let folder = fixture.dir.join("locales/ar/narration");
    let before = fs::read(folder.join(file)).unwrap();
    fixture.write("prises/1.wav", wav(take(secs(&all[0].1) + 0.3, 0.2)));
    assert_eq!(import(&fixture, &[]).code, 0);
    assert_ne!(fs::read(folder.join(file)).unwrap(), before);
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        4,
        "3 recordings and their list"
    );
    assert_eq!(fixture.read(MANIFEST), list);
    // The words change: nobody hears the old ones.
    let ftl = "locales/ar/first-steps.ftl";
    let text = fixture.read(ftl);
    let line = text.lines().find(|line| line.ends_with(&all[0].1)).unwrap();
    fixture.replace(ftl, line, &format!("{line} 2"));
    let (ran, problems) = fixture.check();
    let rules: Vec<&str> = problems
        .iter()
        .map(|problem| problem.rule.as_str())
        .collect();
    assert_eq!((ran.code, &rules[..]), (1, &["recording-stale"][..]));
    assert_eq!(counted(&fixture), [sentences, 2, 1, sentences - 2]);
    let ran = import(&fixture, &[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("no longer in this language"),
        "{}",
        ran.err
    );
}

#[test]
fn each_file_that_can_not_be_used_is_named_and_the_others_are_taken() {
    let fixture = Fixture::new();
    script(&fixture, &["--out", "arabe.csv"]);
    let all = lines(&fixture, "arabe.csv");
    let good = |number: usize| take(secs(&all[number - 1].1), 0.3);
    let loud: Vec<f32> = take(secs(&all[3].1), 3.0);
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("1.wav", b"RIFF no sound".to_vec(), "can't be read"),
        ("2.wav", wav(vec![0.0; 44_100]), "no voice is heard"),
        ("3.wav", wav(take(0.1, 0.3)), "too short"),
        (
            "4.wav",
            wav(loud.iter().map(|s| s.clamp(-0.99, 0.99)).collect()),
            "cut off",
        ),
        ("5.wav", wav(take(60.0, 0.3)), "too long"),
        ("99999.wav", wav(good(1)), "no number 99999"),
        ("6.wav", wav(good(6)), "several files have number 6"),
        ("06.wav", wav(good(6)), "several files have number 6"),
        ("sept.wav", wav(good(7)), "named by its number"),
    ];
    for (name, bytes, _) in &cases {
        fixture.write(&format!("prises/{name}"), bytes);
    }
    fixture.write("prises/8.wav", wav(good(8)));
    let ran = import(&fixture, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", ran.err);
    for (name, _, why) in cases {
        let line = ran.err.lines().find(|line| line.contains(why));
        let line = line.unwrap_or_else(|| panic!("{name}: no {why:?} in {}", ran.err));
        assert!(line.contains("prises"), "{line}");
    }
    assert!(
        ran.err.contains("1 recordings taken") && ran.err.contains("9 files refused"),
        "{}",
        ran.err
    );
    assert_eq!(counted(&fixture)[1], 1);
}

#[test]
fn what_can_not_be_written_changes_nothing() {
    let fixture = Fixture::new();
    script(&fixture, &["--out", "arabe.csv"]);
    let all = lines(&fixture, "arabe.csv");
    fixture.write("prises/1.wav", wav(take(secs(&all[0].1), 0.3)));
    // A file where the folder should be: refused to every user, root included.
    fixture.write("locales/ar/narration", "a file");
    let ran = import(&fixture, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{}", ran.err);
    assert!(
        ran.err.contains("narration") && ran.err.contains("nothing was changed"),
        "{}",
        ran.err
    );
    assert_eq!(fixture.read("locales/ar/narration"), "a file");
    fixture.remove("locales/ar/narration");
    // A list that can't be read is not written over.
    fixture.write(MANIFEST, "(recordings: [ oui ])");
    let ran = import(&fixture, &[]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("mend it first"), "{}", ran.err);
    assert_eq!(fixture.read(MANIFEST), "(recordings: [ oui ])");
    for out in ["no/such/folder/a.csv", "no/such/folder/a.pdf"] {
        let ran = script(&fixture, &["--out", out]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""));
        assert!(
            ran.err.contains("no/such/folder") && ran.err.contains("choose a file"),
            "{}",
            ran.err
        );
    }
}

#[test]
fn wrong_uses_say_what_to_write_instead() {
    let fixture = small();
    let refused = |ran: Ran, words: &str| {
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (2, ""),
            "{words}: {}",
            ran.err
        );
        assert!(ran.err.contains(words), "no {words:?} in {}", ran.err);
    };
    fixture.write("prises/notes.txt", "");
    refused(import(&fixture, &[]), "the script can't be read");
    fixture.write("arabe.csv", "a;b\n");
    refused(import(&fixture, &[]), "no column `number`");
    fixture.remove("arabe.csv");
    assert_eq!(script(&fixture, &["--out", "arabe.csv"]).code, 0);
    refused(import(&fixture, &[]), "no file like 12.wav");
    let wanting = [
        "import",
        "--content",
        ".",
        "--language",
        "ar",
        "--script",
        "arabe.csv",
        "--from",
        "prises",
    ];
    let with = |more: &[&str]| {
        run(
            &fixture.dir,
            &wanting
                .into_iter()
                .chain(more.iter().copied())
                .collect::<Vec<_>>(),
        )
    };
    refused(with(&["--speaker", "A"]), "--licence");
    let rights = ["--speaker", "A", "--licence", "CC0-1.0", "--consent"];
    let more = |last: &[&'static str]| {
        rights
            .into_iter()
            .chain(last.iter().copied())
            .collect::<Vec<_>>()
    };
    refused(with(&more(&["  "])), "empty");
    refused(with(&more(&["form", "--date", "hier"])), "2026-11-22");
    refused(
        script(&fixture, &["--out", "arabe.doc"]),
        "`.csv` or `.pdf`",
    );
    refused(
        run(
            &fixture.dir,
            &[
                "script",
                "--content",
                ".",
                "--language",
                "zz",
                "--out",
                "a.csv",
            ],
        ),
        "fr, ar",
    );
    // Someone may be recording with these numbers.
    fixture.write("arabe.csv", "number;sentence\n");
    refused(script(&fixture, &["--out", "arabe.csv"]), "other numbers");
    refused(script(&fixture, &["--out", "arabe.pdf"]), "other numbers");
    assert_eq!(fixture.read("arabe.csv"), "number;sentence\n");
}

/// Content of a few sentences, in French and in Arabic.
pub fn small() -> Fixture {
    let fixture = Fixture::empty();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate::copy(
        &root.join("assets/fonts"),
        &fixture.dir.join("assets/fonts"),
    );
    fs::create_dir_all(fixture.dir.join("lessons")).unwrap();
    fixture.write("locales/facts.ftl", "-site = ameli.fr\n");
    let fr = "language-name = Français\nnext = Suivant\nhelp = Ouvrez { -site }.\nback = Suivant\nat = { $at }\n";
    fixture.write("locales/fr/ui.ftl", fr);
    fixture.write("locales/fr/sheets.ftl", "memo-sheet-title = Sur papier\n");
    let mut ar = "language-name = العربية\nhelp = افتح { -site }.\n".to_owned();
    for n in 1..60 {
        ar += &format!("a{n} = هذه الجملة رقم {n} عن {{ FR(\"lien\") }}.\n");
    }
    fixture.write("locales/ar/ui.ftl", ar);
    fixture
}

#[test]
fn a_script_on_paper_has_pages_numbers_and_the_letters_of_its_language() {
    let fixture = small();
    let ran = script(&fixture, &["--out", "arabe.pdf"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let all = lines(&fixture, "arabe.csv");
    assert_eq!(all.len(), 61);
    let table = fixture.read("arabe.csv");
    assert!(
        table.contains(";افتح ameli.fr.;افتح ameli point F R.\r\n"),
        "{table}"
    );
    let file = fixture.dir.join("arabe.pdf");
    let said = |program: &str, more: &[&str]| {
        let output = Command::new(program).arg(&file).args(more).output();
        let output = output.unwrap_or_else(|why| panic!("{program} of poppler-utils: {why}"));
        String::from_utf8(output.stdout).unwrap()
    };
    let about = said("pdfinfo", &[]);
    assert!(about.contains("(A4)"), "{about}");
    let pages = about
        .lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .unwrap();
    let pages: usize = pages.trim().parse().unwrap();
    assert!((3..10).contains(&pages), "{about}");
    let words = said("pdftotext", &["-layout", "-"]);
    let words = words.replace(|c: char| ('\u{202a}'..='\u{202e}').contains(&c), "");
    for wanted in ["هذه الجملة رقم", "العربية", "lien", "61", "ameli.fr"] {
        assert!(words.contains(wanted), "{wanted} in {words}");
    }
    assert_eq!(words.matches("الجملة").count(), 59, "{words}");
    // The same once more is no other script.
    assert_eq!(script(&fixture, &["--out", "arabe.pdf"]).code, 0);
}
