//! The order, the line ends and the letter forms of our text against Pango and HarfBuzz.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "oracle/pango.rs"]
mod pango;

use std::{ops::Range, path::Path, process::Command};

use egui::Color32;
use pango::{
    Case, PangoLine, SIZE, case, cases, isolated, our_lines, pango, pango_case, root, with_fonts,
};
use pas_a_pas::{
    bidi::{Line, LineRun},
    fonts::{self, Face},
    words::Span,
};
use serde::Deserialize;

/// The characters of a line from left to right, those that have a place of their own.
fn our_order(line: &Line, hidden: impl Fn(usize) -> bool) -> Vec<usize> {
    let run_order = |run: &LineRun| {
        let chars = run.chars.clone();
        if run.right_to_left {
            chars.rev().collect::<Vec<_>>()
        } else {
            chars.collect()
        }
    };
    let order = line.runs.iter().flat_map(run_order);
    order.filter(|index| !hidden(*index)).collect()
}

fn compare(case: &Case, width: f32, bold: bool, pango: &[PangoLine]) {
    let (text, ours) = isolated(case);
    let lines = our_lines(case, width, bold);
    let name = format!("{:?} in {width}", case.text);
    let source: Vec<char> = case
        .spans
        .iter()
        .flat_map(|span| span.text.chars())
        .collect();

    let place = |index: usize| ours[..index].iter().flatten().count();
    let their_ends: Vec<_> = pango
        .iter()
        .map(|line| place(line.start)..place(line.end))
        .collect();
    let our_ends: Vec<_> = lines.iter().map(|line| line.chars.clone()).collect();
    assert_eq!(our_ends, their_ends, "line ends of {name}: {text:?}");

    for (line, theirs) in lines.iter().zip(pango) {
        let glyphs: Vec<(usize, f32, f32)> = theirs
            .glyphs
            .iter()
            .filter_map(|(index, left, right)| Some((ours[*index]?, *left, *right)))
            .collect();
        let their_order: Vec<usize> = glyphs.iter().map(|(index, ..)| *index).collect();
        let order = our_order(line, |index| !their_order.contains(&index));
        // Spaces that hang over the end of a line have no width in Pango and may stand anywhere.
        let trailing = source[line.chars.clone()]
            .iter()
            .rev()
            .take_while(|c| **c == ' ')
            .count();
        let visible = line.chars.start..line.chars.end - trailing;
        let seen = |order: Vec<usize>| -> Vec<char> {
            order
                .into_iter()
                .filter(|i| visible.contains(i))
                .map(|i| source[i])
                .collect()
        };
        assert_eq!(
            seen(order).iter().collect::<String>(),
            seen(their_order).iter().collect::<String>(),
            "order of {name}"
        );
        compare_places(&name, line, &glyphs, &visible);
    }
}

/// Each run must begin and end where Pango puts its letters.
fn compare_places(name: &str, line: &Line, glyphs: &[(usize, f32, f32)], visible: &Range<usize>) {
    let shown = || glyphs.iter().filter(|(index, ..)| visible.contains(index));
    let their_left = shown()
        .map(|(_, left, _)| *left)
        .fold(f32::INFINITY, f32::min);
    for run in &line.runs {
        if run.chars.clone().any(|index| !visible.contains(&index)) {
            continue;
        }
        let inside = || shown().filter(|(index, ..)| run.chars.contains(index));
        let left = inside()
            .map(|(_, left, _)| *left)
            .fold(f32::INFINITY, f32::min)
            - their_left;
        let right = inside().map(|(.., right)| *right).fold(0.0, f32::max) - their_left;
        let (our_left, our_right) = (run.x.min - line.rect.left(), run.x.max - line.rect.left());
        // Pango may not kern a letter with the space beside it.
        let tolerance = 0.5 + 0.01 * line.rect.width();
        assert!(
            (left - our_left).abs() < tolerance && (right - our_right).abs() < tolerance,
            "{:?} of {name}: {our_left}..{our_right}, Pango {left}..{right}",
            run.text
        );
    }
}

/// A width in which no word has to be cut: cutting is our own affair, tested elsewhere.
fn at_least_a_word(case: &Case, width: f32, bold: bool) -> f32 {
    let (text, _) = isolated(case);
    let glued = text
        .split_inclusive('\u{2069}')
        .map(|part| match part.split_once('\u{2066}') {
            Some((before, french)) => format!("{before}{}", french.replace(' ', "\u{a0}")),
            None => part.to_owned(),
        });
    let glued = glued.collect::<String>();
    let alone = |word: &str, french| Case {
        spans: vec![Span {
            text: word.to_owned(),
            french,
        }],
        text: String::new(),
        direction: case.direction,
    };
    let words = glued.split(' ').filter(|word| !word.is_empty());
    let words = words.flat_map(|word| [alone(word, false), alone(word, true)]);
    let words = words.map(|word| our_lines(&word, f32::INFINITY, bold)[0].rect.width());
    words.fold(width, |widest, word| widest.max(word + 1.0))
}

#[test]
fn lines_and_order_are_those_of_pango() {
    let cases = cases();
    assert!(cases.len() >= 40);
    let widths = [
        (170.0, false),
        (260.0, false),
        (410.0, false),
        (2000.0, false),
        (260.0, true),
    ];
    let trials: Vec<(&Case, f32, bool)> = cases
        .iter()
        .flat_map(|case| {
            widths.map(|(width, bold)| (case, at_least_a_word(case, width, bold), bold))
        })
        // Of several spaces at the end of a line, Pango 1.50 lets only the last one hang over.
        .filter(|(case, width, _)| !case.text.contains("  ") || *width >= 2000.0)
        .collect();
    let requests = trials
        .iter()
        .map(|(case, width, bold)| pango_case(case, *width, *bold));
    let answers = pango(requests.collect());
    assert_eq!(answers.len(), trials.len());
    for ((case, width, bold), answer) in trials.into_iter().zip(answers) {
        compare(case, width, bold, &answer);
    }
}

#[derive(Deserialize)]
struct HarfBuzzGlyph {
    ax: f32,
}

fn harfbuzz(font: &Path, text: &str) -> Vec<f32> {
    let output = Command::new("hb-shape")
        .args(["--output-format=json", "--direction=rtl", "--script=arab"])
        .arg(format!("--font-file={}", font.display()))
        .arg(format!("--text={text}"))
        .output()
        .expect("no hb-shape: install the Debian package libharfbuzz-bin");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let glyphs: Vec<HarfBuzzGlyph> = serde_json::from_slice(&output.stdout).unwrap();
    glyphs.into_iter().map(|glyph| glyph.ax).collect()
}

#[test]
fn letters_take_the_forms_that_harfbuzz_gives_them() {
    let words = [
        "محتال",
        "السَّلامُ",
        "لا",
        "الأمان",
        "الله",
        "مكتبة",
        "تَحَقَّقْ",
        "غضب",
        "هههه",
        "بيت",
        "مرحـــبا",
        "گپ",
        "رسالة",
        "لا تضغط على الرابط",
    ];
    for bold in [false, true] {
        let font = root().join(format!("assets/fonts/{}.ttf", Face::Arabic.key(bold)));
        for word in words {
            let theirs: Vec<f32> = harfbuzz(&font, word)
                .into_iter()
                .filter(|x| *x > 0.0)
                .collect();
            let scale = SIZE * fonts::ARABIC_SCALE / 1000.0;
            let line = our_lines(&case("ar", word), f32::INFINITY, bold).remove(0);
            let wide: f32 = theirs.iter().sum::<f32>() * scale;
            assert!(
                (line.rect.width() - wide).abs() < 0.01,
                "{word}: {} {wide}",
                line.rect.width()
            );
            // From left to right, the advance of each letter tells its form.
            let ours = glyph_advances(word, bold);
            assert_eq!(ours.len(), theirs.len(), "{word}: {ours:?} {theirs:?}");
            for (ours, theirs) in ours.iter().zip(&theirs) {
                assert!((ours - theirs * scale).abs() < 0.01, "{word}");
            }
        }
    }
}

fn glyph_advances(text: &str, bold: bool) -> Vec<f32> {
    let font = egui::FontId::new(SIZE, Face::Arabic.family(bold));
    let galley = with_fonts(|ctx| {
        ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font.clone(), Color32::BLACK))
    });
    let glyphs = galley.rows[0].glyphs.iter();
    glyphs
        .map(|glyph| glyph.advance_width)
        .filter(|width| *width > 0.0)
        .collect()
}
