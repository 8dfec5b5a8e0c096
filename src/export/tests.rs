//! What a spreadsheet gets.

use super::table::{BYTE_ORDER_MARK, harmless};
use super::*;
use crate::progress::{Help, InputDevice, Outcome};

fn attempt() -> Attempt {
    Attempt {
        session: "4f9c1f0e".into(),
        lesson: "scams".into(),
        lesson_version: 2,
        step: "parcel".into(),
        outcome: Outcome::DontKnow,
        help: Help::Replayed,
        input_device: InputDevice::Assistive,
        locale: "fr".into(),
        started_at: Timestamp(1_773_480_413_089),
        secs: 42,
    }
}

fn csv(attempts: &[Attempt]) -> Vec<u8> {
    table::write(COLUMNS, attempts.iter().map(cells)).unwrap()
}

fn text(attempts: &[Attempt]) -> String {
    String::from_utf8(csv(attempts)).unwrap()
}

#[test]
fn the_whole_file() {
    let second = Attempt {
        lesson: "à l'aise; \"oui\"".into(),
        outcome: Outcome::Seen,
        help: Help::None,
        input_device: InputDevice::Mouse,
        locale: "ar".into(),
        started_at: Timestamp(0),
        secs: 0,
        ..attempt()
    };
    assert_eq!(
        text(&[attempt(), second]),
        "\u{feff}session;lesson;lesson_version;step;outcome;help;input_device;locale;started_at;secs\r\n\
         4f9c1f0e;scams;2;parcel;dont-know;replayed;assistive;fr;2026-03-14T09:26:53.089Z;42\r\n\
         4f9c1f0e;\"à l'aise; \"\"oui\"\"\";2;parcel;seen;none;mouse;ar;1970-01-01T00:00:00.000Z;0\r\n"
    );
}

#[test]
fn no_attempt_is_still_a_table() {
    assert_eq!(text(&[]).lines().count(), 1);
}

#[test]
fn no_cell_is_run_as_a_formula() {
    for start in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
        let bad = format!("{start}HYPERLINK(\"http://x.example\";\"a\")");
        let mut attempt = attempt();
        for field in [
            &mut attempt.session,
            &mut attempt.lesson,
            &mut attempt.step,
            &mut attempt.locale,
        ] {
            field.clone_from(&bad);
        }
        let bytes = csv(&[attempt]);
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(&bytes[BYTE_ORDER_MARK.len()..]);
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(row.len(), COLUMNS.len());
        for column in [0, 1, 3, 7] {
            assert_eq!(row[column], format!("'{bad}"));
        }
    }
}

#[test]
fn a_cell_that_is_harmless_stays_as_it_is() {
    for cell in ["", "scams", "pre-fr", "a=1", "'", "été"] {
        assert_eq!(harmless(cell.to_owned()), cell);
    }
}

#[test]
fn moments_outside_the_calendar_are_numbers() {
    assert_eq!(iso_8601(Timestamp(-1)), "1969-12-31T23:59:59.999Z");
    assert_eq!(iso_8601(Timestamp(i64::MAX)), i64::MAX.to_string());
    assert_eq!(
        iso_8601(Timestamp(253_402_300_799_999)),
        "9999-12-31T23:59:59.999Z"
    );
}
