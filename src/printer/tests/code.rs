//! The sheet of a code: its pictures in order, until when it is good, nothing of the person.

use std::sync::Arc;

use super::*;
use crate::progress::Timestamp;
use crate::report::Day;
use crate::resume::{Code, Picture, end};

const CODE: [Picture; 3] = [Picture::Sun, Picture::Umbrella, Picture::Bicycle];
/// 2027-02-01.
const FIRST_OF_FEBRUARY: Day = Day(20_850);

fn pictures() -> Pictures {
    let read = |picture: Picture| {
        let name = format!("code-{}", picture.name());
        let path = root().join(format!("assets/images/{name}.svg"));
        (name, Arc::from(std::fs::read(path).unwrap()))
    };
    Picture::ALL.map(read).into()
}

fn given(pictures: [Picture; 3], last_day: Day) -> Given {
    let code = Code::new(pictures).unwrap();
    Given { code, last_day }
}

fn sheet_of(
    given: Given,
    place: &Place,
    texts: &Texts,
    id: &str,
    pictures: &Pictures,
) -> Result<Vec<Mark>, Error> {
    let fonts = fonts::definitions(&fonts_dir()).unwrap();
    on_paper(&fonts, |ctx| {
        super::super::code::marks(ctx, given, (texts, &locale(id)), place, pictures)
    })
}

fn example(id: &str) -> Vec<Mark> {
    let given = given(CODE, FIRST_OF_FEBRUARY);
    sheet_of(given, &Place::default(), &shipped(), id, &pictures()).unwrap()
}

/// All words without marks of direction.
fn text(marks: &[Mark]) -> String {
    let text = words(marks).join(" ");
    let isolates = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    let words = text.replace(isolates, "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the letters stand that hold this.
fn place_of(marks: &[Mark], wanted: &str) -> Rect {
    let holds = |mark: &&Mark| matches!(mark, Mark::Letters { text, .. } if text.contains(wanted));
    let found = marks.iter().find(holds);
    covered(found.unwrap_or_else(|| panic!("{wanted}: {:?}", words(marks))))
}

#[test]
fn every_picture_and_every_place_fit_on_the_page() {
    let (texts, pictures) = (shipped(), pictures());
    let page = Rect::from_min_size(egui::Pos2::ZERO, SIZE).shrink(MARGIN - 0.1);
    for id in ["fr", "en", AR] {
        for code in Picture::ALL.as_chunks().0 {
            for place in [Place::default(), place(100)] {
                let given = given(*code, FIRST_OF_FEBRUARY);
                let marks = sheet_of(given, &place, &texts, id, &pictures).unwrap();
                for mark in &marks {
                    assert!(page.contains_rect(covered(mark)), "{id}: {mark:?}");
                    if let Mark::Letters { size, .. } = mark {
                        assert!(*size >= 14.0, "{id}: {mark:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn pictures_stand_in_their_boxes_in_the_order_of_reading() {
    for id in ["fr", "en", AR] {
        let marks = example(id);
        let mut boxes: Vec<Rect> = marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Edge { .. }))
            .map(covered)
            .collect();
        boxes.sort_by(|a, b| a.left().total_cmp(&b.left()));
        if id == AR {
            boxes.reverse();
        }
        assert_eq!(boxes.len(), 3, "{id}");
        let shapes = |within: &Rect| {
            let shapes = marks.iter().filter(|mark| matches!(mark, Mark::Shape(_)));
            shapes
                .filter(|mark| within.contains_rect(covered(mark)))
                .count()
        };
        let drawn: usize = boxes.iter().map(shapes).sum();
        let all = marks.iter().filter(|mark| matches!(mark, Mark::Shape(_)));
        assert_eq!(drawn, all.count(), "{id}: a picture leaves its box");
        for (at, within) in boxes.iter().enumerate() {
            assert!(shapes(within) >= 3, "{id}: box {at} has no picture");
            let number = (at + 1).to_string();
            let is_number = |mark: &&Mark| match mark {
                Mark::Letters { text, bold, .. } => *bold && text.trim() == number,
                _ => false,
            };
            let number = marks.iter().find(is_number).map(covered).unwrap();
            assert!(within.contains_rect(number), "{id} {at}");
            let french = ["soleil", "parapluie", "vélo"][at];
            let french = place_of(&marks, french);
            assert!(within.contains_rect(french), "{id} {at}");
            // All of it in the upper half of the page.
            assert!(within.bottom() < SIZE.y / 2.0, "{id}");
        }
    }
}

#[test]
fn lines_are_black_grounds_are_paper_and_the_rest_is_light_grey() {
    let marks = example("fr");
    let mut greys = 0;
    for mark in &marks {
        let Mark::Shape(shape) = mark else { continue };
        for grey in shape
            .fill
            .iter()
            .chain(shape.line.iter().map(|(_, grey)| grey))
        {
            assert!(*grey == 0 || *grey > 100, "{shape:?}");
            greys += usize::from(*grey > 0 && *grey < 255);
        }
        assert!(
            shape.line.is_none_or(|(width, _)| width >= 1.0),
            "{shape:?}"
        );
    }
    assert!(
        greys > 0,
        "nothing tells one part of a picture from another"
    );
}

#[test]
fn the_last_day_is_written_as_people_write_it() {
    let said = |id: &str, day: i64| {
        let given = given(CODE, Day(day));
        text(&sheet_of(given, &Place::default(), &shipped(), id, &pictures()).unwrap())
    };
    let first = FIRST_OF_FEBRUARY.0;
    for (id, day, wanted) in [
        ("fr", first, "jusqu'au 1er février 2027."),
        ("fr", first + 19, "jusqu'au 20 février 2027."),
        ("en", first, "until 1 February 2027."),
        (AR, first, "حتى 1 فبراير 2027"),
        // Without a space between its thousands, and without 0 before the day.
        ("fr", first + 89, "jusqu'au 1er mai 2027."),
    ] {
        assert!(
            said(id, day).contains(wanted),
            "{wanted}: {}",
            said(id, day)
        );
    }
    // A clock that is broken: nothing false is said.
    assert!(!said("fr", i64::MAX).contains("jusqu'au"));
}

#[test]
fn the_last_day_is_a_whole_one_wherever_the_machine_stands() {
    const DAY: i64 = 86_400_000;
    let code = Code::new(CODE).unwrap();
    let until = |offset: i32| {
        let end = end(Timestamp(20_760 * DAY + DAY / 2), 90);
        Given::new(code, end, offset).last_day.0
    };
    assert_eq!(
        (until(0), until(3600), until(7200)),
        (20_850, 20_850, 20_850)
    );
    // On Guadeloupe it ends in the evening of that day.
    assert_eq!(until(-4 * 3600), 20_849);
}

#[test]
fn what_makes_no_sheet_is_named() {
    let given = given(CODE, FIRST_OF_FEBRUARY);
    let at = Place::default();
    let mut others = pictures();
    others.remove("code-umbrella");
    let missing = sheet_of(given, &at, &shipped(), "fr", &others).unwrap_err();
    others.insert("code-umbrella".into(), Arc::from(*b"<svg"));
    let damaged = sheet_of(given, &at, &shipped(), "fr", &others).unwrap_err();
    for error in [missing, damaged] {
        assert!(error.to_string().contains("code-umbrella.svg"), "{error}");
    }
    let endless = texts(|_, text| {
        text.replace(
            "is not on this paper.",
            &"is not on this paper. ".repeat(90),
        )
    });
    let error = sheet_of(given, &at, &endless, "en", &pictures()).unwrap_err();
    assert!(matches!(error, Error::TooLong { .. }), "{error}");
    let none = texts(|_, text| text.replace("code-sheet-lost", "code-other"));
    let error = sheet_of(given, &at, &none, "fr", &pictures()).unwrap_err();
    assert!(error.to_string().contains("code-sheet-lost"), "{error}");
}
