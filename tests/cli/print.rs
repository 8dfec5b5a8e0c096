//! `print`: the sheet as people take it from the printer, judged by Poppler.

use std::path::Path;
use std::process::Command;

use crate::{Fixture, Ran, run};

const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// What a program of Poppler says of a file. Without Poppler the test fails: it is never skipped unnoticed.
fn poppler(program: &str, arguments: &[&str], file: &Path) -> Vec<u8> {
    let output = Command::new(program).args(arguments).arg(file).output();
    let output = output.unwrap_or_else(|why| panic!("{program} of poppler-utils: {why}"));
    assert!(output.status.success(), "{program}: {output:?}");
    output.stdout
}

fn said(program: &str, arguments: &[&str], file: &Path) -> String {
    String::from_utf8(poppler(program, arguments, file)).unwrap()
}

/// The words of a page in reading order, direction marks left out.
fn words(file: &Path) -> String {
    // Poppler takes standard output for `-` only behind the file.
    let output = Command::new("pdftotext").arg(file).arg("-").output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    text.replace(|c: char| ('\u{202a}'..='\u{202e}').contains(&c), "")
}

fn sheet(fixture: &Fixture, language: &str) -> std::path::PathBuf {
    printed(fixture, "memo", language)
}

fn printed(fixture: &Fixture, name: &str, language: &str) -> std::path::PathBuf {
    let out = fixture.dir.join(format!("mon mémo {name} {language}.pdf"));
    let ran = run(
        &fixture.dir,
        &[
            "print",
            name,
            "--language",
            language,
            "--out",
            out.to_str().unwrap(),
        ],
    );
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    out
}

#[test]
fn a_sheet_is_one_page_a4_with_its_fonts_inside() {
    let fixture = Fixture::new();
    for language in LANGUAGES {
        let file = sheet(&fixture, language);
        let about = said("pdfinfo", &[], &file);
        for line in ["(A4)", "Mon mémo personnel"] {
            assert!(about.contains(line), "{language}: {about}");
        }
        let pages = about
            .lines()
            .find(|line| line.starts_with("Pages:"))
            .unwrap();
        assert!(pages.ends_with(" 1"), "{language}: {about}");
        let fonts = said("pdffonts", &[], &file);
        let mut rows = 0;
        for font in fonts.lines().skip(2) {
            // Embedded, a part of the font, letters known.
            assert!(font.contains("yes yes yes"), "{language}: {fonts}");
            rows += 1;
        }
        assert!(rows >= 2, "{language}: {fonts}");
    }
}

#[test]
fn the_words_are_in_the_file() {
    let fixture = Fixture::new();
    for language in LANGUAGES {
        let words = words(&sheet(&fixture, language));
        for french in [
            "Mon mémo personnel",
            "Site",
            "Identifiant",
            "Mot de passe",
            "Notes",
        ] {
            assert!(words.contains(french), "{language}: {words}");
        }
        let own = match language {
            "fr" => [
                "Gardez cette feuille chez vous, dans un endroit fermé.",
                "La personne",
            ],
            "en" => ["Keep this paper at home, in a closed place.", "(user name)"],
            // Words whose letters differ only by their dots, without vowel signs.
            _ => ["الشخص الذي", "على الإنترنت"],
        };
        for sentence in own {
            assert!(
                words.contains(sentence),
                "{language}: {sentence} in {words}"
            );
        }
    }
}

/// The page in grey: width, height and one byte per point, from 0 (black) to 255 (white).
fn grey(file: &Path) -> (usize, usize, Vec<u8>) {
    let picture = poppler("pdftoppm", &["-gray", "-r", "72"], file);
    let mut parts = picture.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut next = || std::str::from_utf8(parts.next().unwrap()).unwrap();
    assert_eq!(next(), "P5");
    let (width, height): (usize, usize) = (next().parse().unwrap(), next().parse().unwrap());
    let points = picture[picture.len() - width * height..].to_vec();
    (width, height, points)
}

#[test]
fn a_page_has_ink_where_words_are_and_none_where_people_write() {
    let fixture = Fixture::new();
    for language in LANGUAGES {
        let (width, height, points) = grey(&sheet(&fixture, language));
        assert_eq!((width, height), (596, 842), "{language}");
        let dark = |left: usize, top: usize, right: usize, bottom: usize| {
            let rows = points.chunks(width).skip(top).take(bottom - top);
            let inside = rows.flat_map(|row| &row[left..right]);
            inside.filter(|point| **point < 100).count()
        };
        // Reading starts at the left in French and English, at the right in Arabic: so does the title.
        let (left, right) = (dark(42, 42, 120, 84), dark(475, 42, 553, 84));
        let (start, end) = if language == "ar" {
            (right, left)
        } else {
            (left, right)
        };
        assert!(start > 100 && end == 0, "{language}: {start} {end}");
        // Nothing in the margins, nothing in a cell of the fifth row.
        assert_eq!(dark(0, 0, 40, height) + dark(556, 0, width, height), 0);
        assert_eq!(dark(46, 518, 110, 560), 0, "{language}");
    }
}

/// The words of a page, spaces as one, in reading order.
fn flat(file: &Path) -> String {
    let isolates = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    let words = words(file).replace(isolates, "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_code_is_one_page_with_its_words_and_the_place() {
    let fixture = Fixture::new();
    fixture.write(
        "kiosk.ron",
        r#"(place: (name: "Médiathèque Jean-Moulin"), resume_days: 30)"#,
    );
    for (language, own) in [
        (
            "fr",
            [
                "Avec ces 3 images, vous retrouvez vos leçons ici.",
                "Ce code marche jusqu'au",
                "Votre nom n'est pas sur cette feuille.",
            ],
        ),
        (
            "en",
            [
                "These 3 pictures bring your lessons back here.",
                "This code works until",
                "the umbrella",
            ],
        ),
        // Without vowel signs, which stand in a text of their own.
        (
            "ar",
            [
                "بهذه الصور الثلاث تجد دروسك هنا من جديد",
                "لا يوجد اسم على هذه الورقة",
                "الشمس",
            ],
        ),
    ] {
        let out = fixture.dir.join(format!("code {language}.pdf"));
        let ran = run(
            &fixture.dir,
            &[
                "print",
                "code",
                "--config",
                "kiosk.ron",
                "--language",
                language,
                "--out",
                out.to_str().unwrap(),
            ],
        );
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
        let about = said("pdfinfo", &[], &out);
        let pages = about.lines().find(|line| line.starts_with("Pages:"));
        assert!(pages.unwrap().ends_with(" 1"), "{language}: {about}");
        assert!(
            about.contains("(A4)") && about.contains("Mon code pour revenir"),
            "{about}"
        );
        let words = flat(&out);
        let common = [
            "Mon code pour revenir",
            "le soleil",
            "le parapluie",
            "le vélo",
            "Médiathèque Jean-Moulin",
        ];
        for sentence in common.into_iter().chain(own) {
            assert!(
                words.contains(sentence),
                "{language}: {sentence} in {words}"
            );
        }
    }
}

#[test]
fn a_code_has_three_pictures_in_grey() {
    let fixture = Fixture::new();
    for language in LANGUAGES {
        let file = printed(&fixture, "code", language);
        let (width, _, points) = grey(&file);
        // The middle of each box, below its number and above its names.
        for left in [60, 235, 410] {
            let rows = points.chunks(width).skip(165).take(115);
            let inside: Vec<u8> = rows
                .flat_map(|row| &row[left..left + 125])
                .copied()
                .collect();
            let of =
                |wanted: std::ops::Range<u8>| inside.iter().filter(|p| wanted.contains(p)).count();
            let (dark, middle) = (of(0..80), of(100..240));
            assert!(
                dark > 300 && middle > 50,
                "{language} {left}: {dark} {middle}"
            );
        }
        let colours = poppler("pdftoppm", &["-r", "30"], &file);
        let start = colours.len() - colours.len() / 3 * 3;
        let body = &colours[colours.len() - (colours.len() - start - 20) / 3 * 3..];
        let grey = body.chunks(3).all(|p| p[0] == p[1] && p[1] == p[2]);
        assert!(grey, "{language}: a colour");
    }
}

/// Prints a sheet with these arguments; the file.
fn made(fixture: &Fixture, arguments: &[&str]) -> std::path::PathBuf {
    let out = fixture.dir.join(format!("{}.pdf", arguments.join(" ")));
    let end = ["--config", "kiosk.ron", "--out", out.to_str().unwrap()];
    let ran = run(&fixture.dir, &[&["print"], arguments, &end].concat());
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    out
}

fn count_pages(file: &Path) -> usize {
    let about = said("pdfinfo", &[], file);
    assert!(about.contains("(A4)"), "{about}");
    let pages = about.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.unwrap().trim().parse().unwrap()
}

/// Every sheet in every language: as many pages as promised, its words in the order of reading, Arabic letters whole.
#[test]
fn every_sheet_can_be_printed_in_every_language() {
    let fixture = Fixture::new();
    fixture.write("kiosk.ron", r#"(place: (name: "Médiathèque Jean-Moulin"))"#);
    // Sheet, its pages, and words that follow each other, without vowel signs.
    type Row = (
        &'static str,
        std::ops::RangeInclusive<usize>,
        [&'static [&'static str]; 3],
    );
    let rows: [Row; 8] = [
        (
            "exercise",
            1..=1,
            [
                &[
                    "À faire avant la prochaine fois",
                    "Je repère les arnaques",
                    "Ma question",
                    "Ici, vous pouvez",
                ],
                &[
                    "To do before the next time",
                    "My question",
                    "Here you can use a computer",
                ],
                &["هنا يمكنك استعمال حاسوب", "Médiathèque"],
            ],
        ),
        (
            "words",
            2..=5,
            [
                &[
                    "Les mots français",
                    "arnaque",
                    "Une arnaque est un piège",
                    "SMS",
                    "mot de passe",
                    "lien",
                ],
                &["The French words", "arnaque", "SMS", "mot de passe", "lien"],
                &["الكلمات الفرنسية", "arnaque", "SMS", "mot de passe", "lien"],
            ],
        ),
        (
            "guide",
            2..=4,
            [
                &[
                    "Guide pour l'atelier",
                    "Les buts",
                    "À préparer",
                    "Les touches",
                    "Un voleur envoie",
                ],
                &[
                    "Guide for the workshop",
                    "The aims",
                    "To prepare",
                    "The keys",
                ],
                &["الأهداف", "للتحضير", "المفاتيح"],
            ],
        ),
        (
            "attestation",
            1..=1,
            [
                &[
                    "J'ai suivi la leçon",
                    "Je repère les arnaques",
                    "Mon nom",
                    "Bravo",
                    "Date",
                    "Médiathèque",
                ],
                &[
                    "J'ai suivi la leçon",
                    "I followed the lesson",
                    "Je repère les arnaques",
                    "My name",
                    "Date",
                ],
                &[
                    "J'ai suivi la leçon",
                    "Je repère les arnaques",
                    "اسمي",
                    "أحسنت",
                    "التاريخ",
                ],
            ],
        ),
        (
            "session",
            1..=1,
            [
                &[
                    "Notre atelier",
                    "Date",
                    "Les réponses du groupe",
                    "Les étapes difficiles",
                    "Notes",
                ],
                &["Our workshop", "Date", "The answers of the group", "Notes"],
                &["التاريخ", "أجوبة المجموعة", "ملاحظات"],
            ],
        ),
        (
            "mandate",
            1..=2,
            [
                &[
                    "Mon mandat",
                    "Un mandat est un papier signé",
                    "Moi",
                    "La personne refuse",
                    "modèle",
                ],
                &[
                    "My mandate",
                    "Me",
                    "The person always refuses to",
                    "This paper is a model",
                ],
                &["أنا", "هذا الشخص يرفض", "هذه الورقة نموذج"],
            ],
        ),
        (
            "charter",
            1..=1,
            [
                &[
                    "Mes promesses pour vous",
                    "Je vous accueille",
                    "Vous pouvez arrêter",
                    "Signature",
                ],
                &[
                    "My promises to you",
                    "I welcome you",
                    "You can stop",
                    "Signature",
                ],
                &["أستقبلك باحترام", "يمكنك أن تتوقف", "التوقيع"],
            ],
        ),
        (
            "memo",
            1..=1,
            [
                &["Mon mémo personnel", "Site", "La personne qui"],
                &["Mon mémo personnel", "(user name)"],
                &["Mon mémo personnel"],
            ],
        ),
    ];
    for (sheet, pages, wanted) in rows {
        for (language, wanted) in LANGUAGES.into_iter().zip(wanted) {
            let of_lesson = ["exercise", "words", "guide", "attestation"].contains(&sheet);
            let lesson: &[&str] = if of_lesson {
                &["--lesson", "scams"]
            } else {
                &[]
            };
            let arguments = [&[sheet, "--language", language], lesson].concat();
            let file = made(&fixture, &arguments);
            let count = count_pages(&file);
            assert!(pages.contains(&count), "{sheet} {language}: {count} pages");
            let text = flat(&file);
            let mut from = 0;
            for words in wanted {
                let at = text[from..].find(words);
                let at = at.unwrap_or_else(|| panic!("{sheet} {language}: {words} in {text}"));
                from += at + words.len();
            }
            assert!(
                text.contains("Médiathèque Jean-Moulin"),
                "{sheet} {language}"
            );
        }
    }
}

#[test]
fn a_sheet_asks_for_its_lesson_and_no_other_sheet_takes_one() {
    let fixture = Fixture::new();
    let cases: [(&[&str], &[&str]); 5] = [
        (
            &["guide"],
            &["\"guide\"", "add --lesson ID", "Lessons: first-steps"],
        ),
        (
            &["words", "--lesson", "mouse"],
            &["no lesson \"mouse\"", "Lessons: first-steps"],
        ),
        (
            &["memo", "--lesson", "scams"],
            &["\"memo\"", "leave out --lesson"],
        ),
        (
            &["code", "--lesson", "scams"],
            &["\"code\"", "leave out --lesson"],
        ),
        (
            &["charter", "--empty"],
            &["\"charter\"", "leave out --empty"],
        ),
    ];
    for (arguments, words) in cases {
        let ran = run(
            &fixture.dir,
            &[&["print"], arguments, &["--out", "a.pdf"]].concat(),
        );
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        for word in words {
            assert!(ran.err.contains(word), "{arguments:?}: {}", ran.err);
        }
    }
    assert!(!fixture.dir.join("a.pdf").exists());
}

#[test]
fn a_lesson_with_nothing_to_do_at_home_makes_no_exercise() {
    let fixture = Fixture::new();
    let file = "locales/fr/scams.ftl";
    let text = fixture.read(file);
    let lines = text.lines().filter(|line| !line.starts_with("    .home-"));
    fixture.write(file, lines.collect::<Vec<_>>().join("\n"));
    for language in ["en", "ar"] {
        fixture.remove(&format!("locales/{language}/scams.ftl"));
    }
    let ran = run(
        &fixture.dir,
        &["print", "exercise", "--lesson", "scams", "--out", "a.pdf"],
    );
    assert_eq!(ran.code, 3, "{}", ran.err);
    for word in ["`.home-1 = …`", "locales/fr/scams.ftl"] {
        assert!(ran.err.contains(word), "{}", ran.err);
    }
}

#[test]
fn a_step_offers_only_sheets_for_learners() {
    let fixture = Fixture::new();
    let file = "lessons/60-password-memo.ron";
    fixture.replace(file, "sheet: Memo", "sheet: Words");
    let (ran, found) = fixture.check();
    assert_eq!(ran.code, 0, "{found:#?}");
    fixture.replace(file, "sheet: Words", "sheet: Guide");
    let (ran, found) = fixture.check();
    assert_eq!(ran.code, 1);
    let told = found
        .iter()
        .find(|problem| problem.path.ends_with("60-password-memo.ron"));
    let text = &told.unwrap().text;
    assert!(text.contains("Guide") && text.contains("Words"), "{text}");
}

fn refused(fixture: &Fixture, arguments: &[&str]) -> Ran {
    let all = [&["print", "memo"], arguments].concat();
    let ran = run(&fixture.dir, &all);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{}", ran.err);
    ran
}

#[test]
fn a_file_that_can_not_be_written_is_named_and_leaves_nothing() {
    let fixture = Fixture::new();
    fixture.write("a folder/inside", "");
    // A folder where the file should be: refused to every user, root included.
    for out in ["no/such folder/a.pdf", "a folder"] {
        let ran = refused(&fixture, &["--out", out]);
        assert!(ran.err.contains(out), "{}", ran.err);
        assert!(ran.err.contains("choose a file"), "{}", ran.err);
    }
    let names = std::fs::read_dir(&fixture.dir).unwrap();
    let left = names.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().contains("part")
    });
    assert_eq!(left.count(), 0);
}

#[test]
fn an_older_sheet_is_replaced() {
    let fixture = Fixture::new();
    fixture.write("memo.pdf", "old");
    let ran = run(&fixture.dir, &["print", "memo", "--out", "memo.pdf"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        std::fs::read(fixture.dir.join("memo.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
}

#[test]
fn content_that_makes_no_sheet_is_named() {
    let fixture = Fixture::new();
    fixture.replace(
        "locales/fr/sheets.ftl",
        "memo-sheet-help",
        "memo-sheet-aide",
    );
    let ran = refused(&fixture, &["--out", "memo.pdf"]);
    assert!(ran.err.contains("memo-sheet-help"), "{}", ran.err);
    fixture.remove("assets/fonts/NotoSansArabic-Bold.ttf");
    let ran = refused(&fixture, &["--out", "memo.pdf"]);
    assert!(ran.err.contains("NotoSansArabic-Bold.ttf"), "{}", ran.err);
    assert!(!fixture.dir.join("memo.pdf").exists());
}

#[cfg(unix)]
mod printers {
    use std::collections::BTreeSet;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use crate::Fixture;

    /// Prints the memo with `script` as the program `lp`.
    fn printed(fixture: &Fixture, script: &str) -> (i32, String) {
        printed_as(fixture, "memo", script)
    }

    fn printed_as(fixture: &Fixture, sheet: &str, script: &str) -> (i32, String) {
        fs::create_dir_all(fixture.dir.join("temporary")).unwrap();
        fixture.write("bin/lp", format!("#!/bin/sh\n{script}\n"));
        let lp = fixture.dir.join("bin/lp");
        fs::set_permissions(&lp, fs::Permissions::from_mode(0o755)).unwrap();
        let path = format!("{}:/usr/bin:/bin", fixture.dir.join("bin").display());
        let output = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
            .args([
                "print",
                sheet,
                "--language",
                "ar",
                "--to-printer",
                "-l'accueil",
            ])
            .current_dir(&fixture.dir)
            .env("PATH", path)
            .env("TMPDIR", fixture.dir.join("temporary"))
            .env("HOME", &fixture.dir)
            .env_remove("XDG_DATA_HOME")
            .output()
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        (output.status.code().unwrap(), err)
    }

    #[test]
    fn the_sheet_goes_to_the_printer_of_that_name() {
        let fixture = Fixture::new();
        let script = "printf '%s\\n' \"$@\" > arguments; cat > paper.pdf";
        let ran = printed(&fixture, script);
        assert_eq!(ran, (0, String::new()));
        assert!(fixture.read("arguments").starts_with("-d\n-l'accueil\n"));
        let out = fixture.dir.join("paper.pdf");
        assert!(fs::read(out).unwrap().ends_with(b"%%EOF"));
    }

    /// Files below a folder.
    fn files(folder: &Path) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(files(&path));
            } else {
                found.insert(path);
            }
        }
        found
    }

    /// Who has the disk later must not find anyone's way in.
    #[test]
    fn a_code_leaves_no_file() {
        let fixture = Fixture::new();
        fixture.write("bin/lp", "");
        let before = files(&fixture.dir);
        // Whatever is there while the printer works counts too.
        let script = "cat > /dev/null; find . -newer bin/lp -type f >&2; exit 1";
        let (code, err) = printed_as(&fixture, "code", script);
        assert_eq!(code, 3);
        assert!(!err.contains("./"), "{err}");
        assert_eq!(files(&fixture.dir), before);
        assert_eq!(
            printed_as(&fixture, "code", "grep -q %PDF"),
            (0, String::new())
        );
        assert_eq!(files(&fixture.dir), before);
    }

    #[test]
    fn a_printer_that_refuses_is_named() {
        let fixture = Fixture::new();
        let (code, err) = printed(&fixture, "echo 'lp: no such printer' >&2; exit 1");
        assert_eq!(code, 3);
        for word in ["-l'accueil", "lp: no such printer"] {
            assert!(err.contains(word), "{err}");
        }
    }
}
