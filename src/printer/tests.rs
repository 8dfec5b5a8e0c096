//! The sheet is legible, stays on its page and is mirrored; a printer that fails is named.

mod code;
mod lessons;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use egui::Rect;

use super::memo::{FEWEST_ROWS, LOWEST_ROW, ROWS};
use super::page::{MARGIN, Mark, SIZE, on_paper};
use super::picture::Segment;
use super::*;
use crate::words::Source;

const AR: &str = "ar";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn fonts_dir() -> PathBuf {
    root().join("assets/fonts")
}

fn locale(id: &str) -> Locale {
    id.parse().unwrap()
}

/// The shipped words of the sheets, changed as `change` says.
fn texts(change: impl Fn(&str, String) -> String) -> Texts {
    let source = |(id, file): (&str, &str)| {
        let path = root().join("locales").join(id).join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        Source {
            path,
            locale: Some(locale(id)),
            text: change(id, text),
        }
    };
    let of = |id| ["sheets.ftl", "ui.ftl"].map(|file| source((id, file)));
    Texts::new(&["fr", "en", AR].map(of).concat()).0
}

fn shipped() -> Texts {
    texts(|_, text| text)
}

fn marks(texts: &Texts, id: &str) -> Result<Vec<Mark>, Error> {
    marks_at(&Place::default(), texts, id)
}

fn marks_at(place: &Place, texts: &Texts, id: &str) -> Result<Vec<Mark>, Error> {
    let fonts = fonts::definitions(&fonts_dir()).unwrap();
    on_paper(&fonts, |ctx| memo::marks(ctx, texts, &locale(id), place))
}

/// The words of the page, run by run.
fn words(marks: &[Mark]) -> Vec<&str> {
    let letters = marks.iter().filter_map(|mark| match mark {
        Mark::Letters { text, .. } => Some(text.as_str()),
        _ => None,
    });
    letters.collect()
}

/// What a mark covers; letters from under a g to over an accent.
fn covered(mark: &Mark) -> Rect {
    match mark {
        Mark::Letters {
            at, width, size, ..
        } => Rect::from_min_max(
            egui::pos2(at.x, at.y - size),
            egui::pos2(at.x + width, at.y + 0.35 * size),
        ),
        Mark::Line { from, to, .. } => Rect::from_two_pos(*from, *to),
        Mark::Edge { rect, .. } => *rect,
        Mark::Shape(shape) => {
            let points = shape.outline.iter().flat_map(|segment| match segment {
                Segment::Move(to) | Segment::Line(to) => vec![*to],
                Segment::Quad(points) => points.to_vec(),
                Segment::Cubic(points) => points.to_vec(),
                Segment::Close => Vec::new(),
            });
            Rect::from_points(&points.collect::<Vec<_>>())
        }
        Mark::Dot { at, radius } => Rect::from_center_size(*at, egui::Vec2::splat(2.0 * radius)),
    }
}

#[test]
fn letters_and_strokes_are_large_enough_and_on_the_page() {
    let texts = shipped();
    let page = Rect::from_min_size(egui::Pos2::ZERO, SIZE).shrink(MARGIN - 0.1);
    for id in ["fr", "en", AR] {
        for mark in marks(&texts, id).unwrap() {
            assert!(page.contains_rect(covered(&mark)), "{id}: {mark:?}");
            match mark {
                Mark::Letters { size, .. } => assert!(size >= 14.0, "{id}: {mark:?}"),
                Mark::Line { width, .. } | Mark::Edge { width, .. } => assert!(width >= 0.5),
                Mark::Dot { .. } | Mark::Shape(_) => {}
            }
        }
    }
}

/// Heights of the horizontal lines that cross the whole page, from the top down.
fn lines_across(marks: &[Mark]) -> Vec<f32> {
    let across = marks.iter().filter_map(|mark| match mark {
        Mark::Line { from, to, .. } if (to.x - from.x - (SIZE.x - 2.0 * MARGIN)).abs() < 0.1 => {
            Some(from.y)
        }
        _ => None,
    });
    let mut heights: Vec<f32> = across.collect();
    heights.sort_by(f32::total_cmp);
    heights
}

#[test]
fn there_is_room_to_write_and_nothing_is_written_there() {
    let texts = shipped();
    for id in ["fr", "en", AR] {
        let marks = marks(&texts, id).unwrap();
        let mut rows = lines_across(&marks);
        let table = marks.iter().find_map(|mark| match mark {
            Mark::Edge { rect, .. } if rect.height() > 7.0 * LOWEST_ROW => Some(*rect),
            _ => None,
        });
        rows.retain(|y| *y < table.unwrap().bottom());
        rows.push(table.unwrap().bottom());
        assert_eq!(rows.len(), ROWS + 1, "{id}");
        for pair in rows.windows(2) {
            assert!(pair[1] - pair[0] >= LOWEST_ROW, "{id}: {pair:?}");
        }
        let blank = rows[0] + 0.1..rows[ROWS] - 0.1;
        for mark in &marks {
            let inside =
                matches!(mark, Mark::Letters { .. }) && blank.contains(&covered(mark).top());
            assert!(!inside, "{id}: {mark:?}");
        }
    }
}

/// A place of which as much is said as the settings take.
fn place(signs: usize) -> Place {
    let text = |word: &str| -> String {
        let text: String = word.repeat(signs).chars().take(signs).collect();
        text.trim().to_owned()
    };
    Place {
        name: text("Médiathèque "),
        address: text("Place du Marché "),
        hours: text("de 9 h à 12 h, "),
        phone: "01 99 00 00 00".to_owned(),
    }
}

#[test]
fn the_place_stands_at_the_foot_below_everything_else() {
    let texts = shipped();
    let page = Rect::from_min_size(egui::Pos2::ZERO, SIZE).shrink(MARGIN - 0.1);
    let (mut short, mut long) = (Vec::new(), Vec::new());
    for id in ["fr", "en", AR] {
        for (signs, counts) in [(20, &mut short), (100, &mut long)] {
            let place = place(signs);
            let marks = marks_at(&place, &texts, id).unwrap();
            let is_of_place = |mark: &&Mark| match mark {
                Mark::Letters { text, .. } => place.name.contains(text.trim()) && text.len() > 6,
                _ => false,
            };
            let top = marks
                .iter()
                .find(is_of_place)
                .map(|mark| covered(mark).top());
            let top = top.unwrap_or_else(|| panic!("{id}: {:?}", words(&marks)));
            let boxes = marks
                .iter()
                .filter(|mark| matches!(mark, Mark::Edge { .. }));
            let lowest = boxes.map(|mark| covered(mark).bottom()).fold(0.0, f32::max);
            assert!(lowest < top, "{id}: {lowest} {top}");
            for mark in &marks {
                assert!(page.contains_rect(covered(mark)), "{id}: {mark:?}");
            }
            // Room to write stays.
            let table = marks.iter().find_map(|mark| match mark {
                Mark::Edge { rect, .. } if rect.height() > 4.0 * LOWEST_ROW => Some(*rect),
                _ => None,
            });
            let table = table.unwrap();
            let mut rows = lines_across(&marks);
            rows.retain(|y| *y < table.bottom());
            rows.push(table.bottom());
            assert!(
                rows.windows(2).all(|pair| pair[1] - pair[0] >= LOWEST_ROW),
                "{id}: {rows:?}"
            );
            counts.push(rows.len() - 1);
        }
    }
    assert!(short.iter().all(|rows| *rows >= ROWS - 2), "{short:?}");
    assert!(long.iter().all(|rows| *rows >= FEWEST_ROWS), "{long:?}");
}

#[test]
fn arabic_is_mirrored_and_keeps_the_french_words() {
    let texts = shipped();
    let (french, arabic) = (marks(&texts, "fr").unwrap(), marks(&texts, AR).unwrap());
    let columns = |marks: &[Mark]| -> Vec<f32> {
        let down = marks.iter().filter_map(|mark| match mark {
            Mark::Line { from, to, .. } if from.x == to.x => Some(from.x),
            _ => None,
        });
        down.collect()
    };
    let mirrored: Vec<f32> = columns(&arabic).iter().map(|x| SIZE.x - x).collect();
    for (left, right) in columns(&french).iter().zip(&mirrored) {
        assert!((left - right).abs() < 0.1, "{left} {right}");
    }
    assert_eq!(mirrored.len(), 3);
    for word in [
        "Mon mémo personnel",
        "Site",
        "Identifiant",
        "Mot de passe",
        "Notes",
    ] {
        assert!(
            words(&arabic).contains(&word),
            "{word}: {:?}",
            words(&arabic)
        );
    }
    let title = arabic
        .iter()
        .find(|m| matches!(m, Mark::Letters { .. }))
        .unwrap();
    assert!((covered(title).right() - (SIZE.x - MARGIN)).abs() < 0.5);
}

#[test]
fn letters_are_as_wide_in_the_file_as_they_were_laid_out() {
    let texts = shipped();
    let fonts = fonts::definitions(&fonts_dir()).unwrap();
    for id in ["fr", AR] {
        for mark in marks(&texts, id).unwrap() {
            let Mark::Letters {
                width,
                text,
                face,
                bold,
                size,
                right_to_left,
                ..
            } = &mark
            else {
                continue;
            };
            let font = &fonts.font_data[face.key(*bold).as_ref()].font;
            let glyphs = pdf::glyphs(font, text, *right_to_left).unwrap();
            let drawn: f32 = glyphs.iter().map(|glyph| glyph.x_advance * size).sum();
            assert!((drawn - width).abs() < 0.5, "{id}: {drawn} for {mark:?}");
            assert!(glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0));
        }
    }
}

#[test]
fn a_word_wider_than_its_column_is_cut_and_stays_in_it() {
    let long = "Donaudampfschifffahrtsgesellschaftskapitän";
    let texts = texts(|_, text| text.replace("(user name)", long));
    let marks = marks(&texts, "en").unwrap();
    assert!(words(&marks).iter().any(|word| word.starts_with("Donau")));
    let mut down: Vec<f32> = marks
        .iter()
        .filter(|mark| matches!(mark, Mark::Line { from, to, .. } if from.x == to.x))
        .map(|mark| covered(mark).left())
        .collect();
    down.sort_by(f32::total_cmp);
    for mark in &marks {
        if let Mark::Letters { text, .. } = mark
            && long.contains(text.trim())
            && text.len() > 2
        {
            let place = covered(mark);
            assert!(place.left() > down[0] && place.right() < down[1], "{text}");
        }
    }
}

#[test]
fn words_that_leave_no_room_are_refused() {
    let texts = texts(|_, text| {
        text.replace(
            "Write with a pen.",
            &"Write with a pen, please. ".repeat(40),
        )
    });
    let error = marks(&texts, "en").unwrap_err();
    assert!(matches!(error, Error::TooLong { .. }), "{error}");
    assert!(error.to_string().contains("language en"), "{error}");
    assert!(marks(&texts, "fr").is_ok());
}

#[test]
fn words_that_are_missing_are_french_or_named() {
    let only_french = texts(|id, text| if id == "fr" { text } else { String::new() });
    let marks_in_french = marks(&only_french, AR).unwrap();
    assert!(words(&marks_in_french).contains(&"Écrivez avec un stylo."));
    let none = texts(|_, text| text.replace("memo-sheet-never", "memo-other"));
    let error = marks(&none, "fr").unwrap_err().to_string();
    assert!(error.contains("memo-sheet-never"), "{error}");
}

#[test]
fn fonts_that_are_missing_are_named() {
    let (texts, locale) = (shipped(), locale("fr"));
    let stock = Stock {
        texts: &texts,
        locale: &locale,
        place: &Place::default(),
        pictures: &Pictures::new(),
        word_pictures: &BTreeMap::new(),
    };
    let error = sheet(&Order::Memo, &stock, Path::new("/nowhere")).unwrap_err();
    assert!(error.to_string().contains(".ttf"), "{error}");
}

fn spooled(script: &str, pdf: &[u8], most: Duration) -> Result<(), Error> {
    let printer = Printer {
        name: "accueil".to_owned(),
    };
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    spool::spool(&mut command, pdf, &printer, most)
}

#[test]
fn a_printer_takes_the_whole_file_or_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let patient = Duration::from_secs(30);
    let pdf: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    let script = format!("cat > '{}'", out.display());
    spooled(&script, &pdf, patient).unwrap();
    assert_eq!(std::fs::read(out).unwrap(), pdf);
    // A program that does not read, and says why.
    let error = spooled("echo 'unknown printer' >&2; exit 1", &pdf, patient).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("accueil") && text.contains("unknown printer"),
        "{text}"
    );
}

#[test]
fn a_printer_that_hangs_is_left_alone() {
    let began = Instant::now();
    let error = spooled("sleep 60", b"sheet", Duration::from_millis(50)).unwrap_err();
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
    assert!(began.elapsed() < Duration::from_secs(30));
}
