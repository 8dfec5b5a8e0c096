//! Order, wrapping, carets and chips, on lines whose right answer is known.

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
};

const CHIP: Chip = Chip {
    fill: Color32::WHITE,
    stroke: Stroke::NONE,
    text: Color32::BLUE,
};

fn context() -> Context {
    let ctx = Context::default();
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    ctx.set_fonts(fonts::definitions(&dir).unwrap());
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
fn lines_end_at_sense() {
    let lines = |text, width| logical_lines(text, LeftToRight, &STYLE, width);
    assert_eq!(
        lines("Un colis vous attend", 90.0),
        ["Un colis ", "vous ", "attend"]
    );
    assert_eq!(
        lines("Le prix : 12\u{a0}€", 100.0),
        ["Le prix : ", "12\u{a0}€"]
    );
    assert_eq!(
        lines("rendez-vous demain", 130.0),
        ["rendez-vous ", "demain"]
    );
    assert_eq!(lines("Oui ! « Non »", 70.0), ["Oui ! ", "« Non »"]);
    assert_eq!(lines("a\nb\n", f32::INFINITY), ["a", "b", ""]);
}

#[test]
fn no_line_is_wider_than_asked_when_its_words_are_not() {
    let text = "هذه رسالة من مُحتال، لا تضغط على الرابط [[Se connecter]] ولا تدفع 12\u{a0}€ الآن";
    for width in [190.0, 250.0, 333.3, 500.0] {
        frame(&context(), |ctx| {
            let style = Style {
                chip: Some(CHIP),
                ..STYLE
            };
            let paragraph = layout(ctx, &spans(text), RightToLeft, &style, width);
            assert!(
                paragraph.size().x <= width + 0.5,
                "{} > {width}",
                paragraph.size().x
            );
            let again = layout(ctx, &spans(text), RightToLeft, &style, paragraph.size().x);
            assert_eq!(again.visual_order(), paragraph.visual_order(), "{width}");
        });
    }
}

#[test]
fn a_french_word_is_only_cut_when_it_is_wider_than_the_line() {
    let style = Style {
        chip: Some(CHIP),
        ..STYLE
    };
    let text = "Ici [[Se connecter]].";
    let lines = |width| logical_lines(text, LeftToRight, &style, width);
    assert_eq!(lines(150.0), ["Ici ", "Se connecter."]);
    assert_eq!(lines(110.0), ["Ici ", "Se ", "connecter."]);
    frame(&context(), |ctx| {
        let paragraph = layout(ctx, &spans(text), LeftToRight, &style, 110.0);
        let chips = paragraph.chips(Rect::ZERO);
        assert_eq!(
            chips.iter().map(|(span, _)| *span).collect::<Vec<_>>(),
            [1, 1]
        );
        assert!(chips[0].1.bottom() < chips[1].1.top());
    });
}

#[test]
fn a_word_wider_than_the_line_is_cut_after_signs_then_between_letters() {
    let lines = |text, width| logical_lines(text, LeftToRight, &STYLE, width);
    let address = lines("Le site https://ants.gouv.fr/mon-compte/accueil", 150.0);
    assert_eq!(
        address,
        [
            "Le site ",
            "https://ants.",
            "gouv.fr/mon-",
            "compte/accueil"
        ]
    );
    let letters = lines("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 60.0);
    assert!(
        letters.len() > 3 && letters.iter().all(|line| line.len() > 2),
        "{letters:?}"
    );
    assert_eq!(
        lines("e\u{301}e\u{301}", 1.0),
        ["e\u{301}", "e\u{301}"],
        "an accent stays on its letter"
    );
}

#[test]
fn any_width_and_any_text_come_to_an_end() {
    for width in [0.0, -10.0, f32::NAN, f32::NEG_INFINITY, 0.001] {
        for text in [
            "",
            " ",
            "a b",
            "مرحبا بك",
            "[[Se connecter]]",
            "\n",
            "[[]]",
            "\u{2069}\u{2066}",
        ] {
            for direction in [LeftToRight, RightToLeft] {
                let lines = logical_lines(text, direction, &STYLE, width);
                let joined: String = text.replace("[[", "").replace("]]", "").replace('\n', "");
                assert_eq!(lines.concat(), joined, "{text:?} in {width}");
            }
        }
    }
}

#[test]
fn without_text_there_is_one_line_for_the_caret() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(10.0, 5.0), vec2(100.0, 40.0));
        for (direction, x) in [(LeftToRight, 10.0), (RightToLeft, 110.0)] {
            let paragraph = layout(ctx, &[], direction, &STYLE, 100.0);
            assert_eq!(paragraph.size(), vec2(0.0, 32.0));
            let caret = paragraph.caret(ctx, 0, rect);
            assert_eq!(caret.left(), x);
            assert!(caret.height() > 20.0 && rect.y_range().contains(caret.center().y));
        }
    });
}

#[test]
fn lines_stand_where_reading_starts_and_spaces_at_their_end_hang_over() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(400.0, 100.0));
        for (text, direction) in [("un deux  ", LeftToRight), ("مرحبا بك  ", RightToLeft)] {
            let text = spans(text);
            let paragraph = layout(ctx, &text, direction, &STYLE, 400.0);
            let line = &paragraph.lines(rect)[0];
            match direction {
                LeftToRight => assert_eq!(line.rect.left(), 0.0),
                RightToLeft => assert!((line.rect.right() - 400.0).abs() < 0.01),
            }
            let style = Style {
                align: Align::Centre,
                ..STYLE
            };
            let centred = layout(ctx, &text, direction, &style, 400.0);
            assert!((centred.lines(rect)[0].rect.center().x - 200.0).abs() < 0.01);
        }
    });
}

#[test]
fn a_press_on_the_caret_of_a_letter_finds_that_letter() {
    let texts = [
        ("Bonjour à tous", LeftToRight),
        ("nom.prenom@exemple.fr", RightToLeft),
        ("مرحبا بك في المكتبة", RightToLeft),
        ("السَّلامُ عليكم", RightToLeft),
        ("اكتب nom@exemple.fr ثم 2026", RightToLeft),
        ("Mot مرحبا fin (مرحبا)", LeftToRight),
    ];
    for (text, direction) in texts {
        for width in [f32::INFINITY, 120.0] {
            frame(&context(), |ctx| {
                let rect = Rect::from_min_size(pos2(7.0, 3.0), vec2(500.0, 300.0));
                let paragraph = layout(ctx, &spans(text), direction, &STYLE, width);
                for index in 0..=text.chars().count() {
                    let caret = paragraph.caret(ctx, index, rect);
                    let found = paragraph.index_at(ctx, caret.center(), rect);
                    // Two places of the text may share a place on the screen, where directions meet.
                    assert_eq!(
                        paragraph.caret(ctx, found, rect).left(),
                        caret.left(),
                        "{text} {index} {found}"
                    );
                }
            });
        }
    }
}

#[test]
fn the_caret_moves_with_the_writing() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(500.0, 40.0));
        for (text, direction) in [("bonjour", LeftToRight), ("مكتبة", RightToLeft)] {
            let paragraph = layout(ctx, &spans(text), direction, &STYLE, 500.0);
            let places: Vec<f32> = (0..=text.chars().count())
                .map(|index| paragraph.caret(ctx, index, rect).left())
                .collect();
            let moves = places.windows(2).map(|pair| pair[1] - pair[0]);
            let forward = if direction == LeftToRight { 1.0 } else { -1.0 };
            for step in moves {
                assert!((3.0..40.0).contains(&(step * forward)), "{text} {places:?}");
            }
        }
    });
}

#[test]
fn a_still_frame_shapes_nothing() {
    let ctx = context();
    let text = spans("اضغط على [[Se connecter]] ثم اكتب 12\u{a0}€");
    let work = |ctx: &Context| layout(ctx, &text, RightToLeft, &STYLE, 150.0);
    let first = frame(&ctx, work);
    for _ in 0..3 {
        let next = frame(&ctx, work);
        assert!(Arc::ptr_eq(&first.plan, &next.plan));
        for (before, now) in first.galleys.iter().zip(next.galleys.iter()) {
            assert!(Arc::ptr_eq(before, now));
        }
    }
    ctx.set_pixels_per_point(2.0);
    let _ = frame(&ctx, |_| ());
    let zoomed = frame(&ctx, work);
    assert!(!Arc::ptr_eq(&first.plan, &zoomed.plan));
    assert_eq!(zoomed.galleys[0].pixels_per_point, 2.0);
}
