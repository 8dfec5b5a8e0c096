//! The order of a line, on texts whose right answer is known; helpers for the other tests.

mod caret;
mod wrap;

use std::path::Path;

use egui::{RawInput, Rect, pos2, vec2};

use super::*;
use crate::fonts;

const STYLE: Style = Style {
    size: 20.0,
    bold: false,
    color: Color32::BLACK,
    line_height: 1.6,
    chip: None,
    align: Align::Start,
    face: Face::Latin,
};

const CHIP: Chip = Chip {
    fill: Color32::WHITE,
    stroke: Stroke::NONE,
    text: Color32::BLUE,
};

fn context() -> Context {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    with_fonts(&dir)
}

fn with_fonts(dir: &Path) -> Context {
    let ctx = Context::default();
    ctx.set_fonts(fonts::definitions(dir).unwrap());
    ctx
}

fn frame<R>(ctx: &Context, work: impl Fn(&Context) -> R) -> R {
    let mut result = None;
    let mut output = ctx.run_ui(RawInput::default(), |ui| result = Some(work(ui.ctx())));
    output.textures_delta.clear();
    result.unwrap()
}

/// Spans of a text in which [[…]] marks French.
fn spans(text: &str) -> Vec<Span> {
    let mut french = false;
    text.split("[[")
        .flat_map(|part| part.split("]]"))
        .map(|part| {
            let span = Span {
                text: part.to_owned(),
                french,
            };
            french = !french;
            span
        })
        .collect()
}

fn order(text: &str, direction: Direction, width: f32) -> Vec<Vec<String>> {
    frame(&context(), |ctx| {
        layout(ctx, &spans(text), direction, &STYLE, width).visual_order()
    })
}

fn one_line(text: &str, direction: Direction) -> Vec<String> {
    let mut lines = order(text, direction, f32::INFINITY);
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

fn logical_lines(text: &str, direction: Direction, style: &Style, width: f32) -> Vec<String> {
    frame(&context(), |ctx| {
        let paragraph = layout(ctx, &spans(text), direction, style, width);
        let source: Vec<char> = paragraph.plan.source.chars().collect();
        let lines = paragraph.lines(Rect::ZERO);
        lines
            .into_iter()
            .map(|line| source[line.chars].iter().collect())
            .collect()
    })
}

use Direction::{LeftToRight, RightToLeft};

#[test]
fn letters_are_drawn_in_the_order_that_their_run_says() {
    // The sides of a pair count as one: the shaper turns them around with the direction.
    let one_side = |c: char| match c {
        ')' => '(',
        ']' => '[',
        '»' => '«',
        other => other,
    };
    let fixture = include_str!("../../tests/fixtures/bidi_strings.txt");
    frame(&context(), |ctx| {
        for text in fixture.lines().filter(|line| !line.starts_with('#')) {
            let direction = Direction::of(&text[..2].parse().unwrap());
            let paragraph = layout(ctx, &spans(&text[3..]), direction, &STYLE, 200.0);
            let runs = paragraph
                .plan
                .lines
                .iter()
                .flat_map(|line| &line.shaped.runs);
            for (run, galley) in runs.zip(paragraph.galleys.iter()) {
                let mut expected: Vec<char> = run.text.chars().map(one_side).collect();
                if run.right_to_left {
                    expected.reverse();
                }
                // Some letters have no glyph of their own (marks, the alef of lam-alef).
                let mut expected = expected.into_iter();
                let drawn = galley.rows[0]
                    .glyphs
                    .iter()
                    .filter(|glyph| glyph.advance_width > 0.0);
                for glyph in drawn {
                    let found = expected.any(|c| c == one_side(glyph.chr));
                    assert!(found, "{:?} in {:?} of {text:?}", glyph.chr, run.text);
                }
            }
        }
    });
}

#[test]
fn the_direction_of_a_language_is_known_without_a_table_of_ours() {
    for (tag, direction) in [
        ("fr", LeftToRight),
        ("en-GB", LeftToRight),
        ("ar", RightToLeft),
        ("fa", RightToLeft),
        ("ps", RightToLeft),
        ("ur-PK", RightToLeft),
        ("uk", LeftToRight),
        ("ku-Arab", RightToLeft),
        ("ku", LeftToRight),
    ] {
        assert_eq!(Direction::of(&tag.parse().unwrap()), direction, "{tag}");
    }
}

#[test]
fn runs_stand_in_the_order_of_the_algorithm() {
    assert_eq!(
        one_line("اتصل بالرقم 33700 الآن", RightToLeft),
        [" الآن", "33700", "اتصل بالرقم "]
    );
    assert_eq!(
        one_line("Bonjour (مرحبا) !", LeftToRight),
        ["Bonjour (", "مرحبا", ") !"]
    );
    assert_eq!(
        one_line("0\u{a0}805\u{a0}805\u{a0}817 رقم", RightToLeft),
        [" رقم", "0\u{a0}805\u{a0}805\u{a0}817"]
    );
}

#[test]
fn neighbouring_french_words_are_isolated_from_each_other() {
    let line = one_line("[[Un]] [[Deux]] ثم [[Trois]]!", RightToLeft);
    assert_eq!(line, ["!", "Trois", " ثم ", "Deux", " ", "Un"]);
    // Without isolates the two would be one run and stand in the wrong order.
    assert_eq!(one_line("Un Deux", RightToLeft), ["Un Deux"]);
}

#[test]
fn no_direction_mark_is_ever_shaped() {
    frame(&context(), |ctx| {
        let spans = spans("اضغط\u{200f} [[Se connecter]] \u{2068}ثم\u{2069} OK\u{200e}.");
        let paragraph = layout(ctx, &spans, RightToLeft, &STYLE, f32::INFINITY);
        for galley in paragraph.galleys.iter() {
            assert!(
                !galley
                    .job
                    .text
                    .contains(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2068}', '\u{2069}'])
            );
        }
    });
}

#[test]
fn signs_alone_in_arabic_are_turned_around() {
    let level = unicode_bidi::Level::rtl();
    assert_eq!(logical::shaped_text("!)", level), "(!");
    assert_eq!(logical::shaped_text("؟", level), "؟");
    assert_eq!(
        logical::shaped_text("(مرحبا)", level),
        "(مرحبا)",
        "letters: the shaper does it"
    );
    assert_eq!(
        logical::shaped_text("٣٤", unicode_bidi::Level::new(2).unwrap()),
        "٤٣"
    );
    assert_eq!(
        logical::shaped_text("۱۲", unicode_bidi::Level::new(2).unwrap()),
        "۲۱"
    );
}

#[test]
fn every_run_is_one_face_and_all_letters_stand_on_the_baseline() {
    frame(&context(), |ctx| {
        let spans = spans("كلمة السر، Mot de passe • 12 € ٣٤");
        let paragraph = layout(ctx, &spans, RightToLeft, &STYLE, f32::INFINITY);
        let runs = &paragraph.plan.lines[0].shaped.runs;
        for (run, galley) in runs.iter().zip(paragraph.galleys.iter()) {
            let glyphs = &galley.rows[0].glyphs;
            let [first, ..] = glyphs.as_slice() else {
                panic!()
            };
            for glyph in glyphs {
                assert_eq!(
                    glyph.font_face_height, first.font_face_height,
                    "{}",
                    run.text
                );
                assert_eq!(glyph.pos.y, run.ascent, "{}", run.text);
            }
        }
    });
}

#[test]
fn other_scripts_are_drawn_from_the_faces_that_were_added() {
    let dir = tempfile::tempdir().unwrap();
    for from in ["assets/fonts", "tests/fixtures/fonts"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(from);
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), dir.path().join(entry.file_name())).unwrap();
        }
    }
    let drawn = |text: &str, direction| {
        frame(&with_fonts(dir.path()), |ctx| {
            let paragraph = layout(ctx, &spans(text), direction, &STYLE, f32::INFINITY);
            let runs = paragraph.plan.lines[0].shaped.runs.iter();
            let runs = runs.zip(paragraph.galleys.iter());
            let drawn = runs.map(|(run, galley)| {
                let glyphs = galley.rows[0].glyphs.iter();
                let letters = glyphs.filter(|glyph| glyph.advance_width > 0.0);
                (run.face, letters.map(|glyph| glyph.chr).collect::<String>())
            });
            drawn
                .filter(|(_, text)| !text.trim().is_empty())
                .collect::<Vec<_>>()
        })
    };
    let of = |face, text: &str| (face, text.to_owned());
    let georgian = drawn("ლინკი [[Valider]]", Direction::LeftToRight);
    assert_eq!(
        georgian,
        [
            of(fonts::Face::Added(0), "ლინკი"),
            of(fonts::Face::Latin, "Valider")
        ]
    );
    // Word after word from the right, each of them drawn from the right.
    let hebrew = drawn("אבג דהו [[Valider]]", Direction::RightToLeft);
    let hebrew: Vec<_> = hebrew
        .iter()
        .map(|(face, text)| (*face, text.trim()))
        .collect();
    assert_eq!(
        hebrew,
        [
            (fonts::Face::Latin, "Valider"),
            (fonts::Face::Added(1), "והד"),
            (fonts::Face::Added(1), "גבא"),
        ]
    );
}
