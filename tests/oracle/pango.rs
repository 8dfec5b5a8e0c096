//! The texts to compare, as we lay them out, and as Pango does.

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

use egui::{Color32, Context, Pos2, RawInput, Rect};
use pas_a_pas::{
    bidi::{Align, Direction, Line, Style, layout},
    fonts::{self, Face},
    words::Span,
};
use serde::{Deserialize, Serialize};

pub const SIZE: f32 = 24.0;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub struct Case {
    pub text: String,
    pub direction: Direction,
    pub spans: Vec<Span>,
}

pub fn cases() -> Vec<Case> {
    let file = std::fs::read_to_string(root().join("tests/fixtures/bidi_strings.txt")).unwrap();
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| case(&line[..2], &line[3..])).collect()
}

pub fn case(language: &str, text: &str) -> Case {
    let text = text.replace('~', "\u{a0}");
    let parts = text.split("[[").flat_map(|part| part.split("]]"));
    let spans = parts.enumerate().map(|(index, part)| Span {
        text: part.to_owned(),
        french: index % 2 == 1,
    });
    Case {
        spans: spans.collect(),
        direction: Direction::of(&language.parse().unwrap()),
        text,
    }
}

/// What we lay out, line by line.
pub fn our_lines(case: &Case, width: f32, bold: bool) -> Vec<Line> {
    let style = Style {
        size: SIZE,
        bold,
        color: Color32::BLACK,
        line_height: 1.6,
        chip: None,
        align: Align::Start,
        face: Face::Latin,
    };
    with_fonts(|ctx| {
        let paragraph = layout(ctx, &case.spans, case.direction, &style, width);
        paragraph.lines(Rect::from_min_size(Pos2::ZERO, paragraph.size()))
    })
}

pub fn with_fonts<R>(work: impl Fn(&Context) -> R) -> R {
    let ctx = Context::default();
    ctx.set_fonts(fonts::definitions(&root().join("assets/fonts")).unwrap());
    let mut result = None;
    let mut output = ctx.run_ui(RawInput::default(), |ui| result = Some(work(ui.ctx())));
    output.textures_delta.clear();
    result.unwrap()
}

#[derive(Serialize)]
pub struct Request {
    cases: Vec<PangoCase>,
}

#[derive(Serialize)]
pub struct PangoCase {
    pub text: String,
    pub rtl: bool,
    pub width: f32,
    pub faces: Vec<String>,
    pub breaks: Vec<bool>,
}

#[derive(Deserialize)]
pub struct PangoLine {
    pub start: usize,
    pub end: usize,
    /// Character, left and right edge, from left to right.
    pub glyphs: Vec<(usize, f32, f32)>,
}

/// The text as Pango must get it: French words in real isolates.
/// Also where each of its characters is in ours; none for an isolate.
pub fn isolated(case: &Case) -> (String, Vec<Option<usize>>) {
    let (mut text, mut ours, mut next) = (String::new(), Vec::new(), 0);
    for span in case.spans.iter().filter(|span| !span.text.is_empty()) {
        let (before, after) = if span.french {
            ("\u{2066}", "\u{2069}")
        } else {
            ("", "")
        };
        text += &format!("{before}{}{after}", span.text);
        ours.extend(before.chars().map(|_| None));
        ours.extend(span.text.chars().map(|_| {
            next += 1;
            Some(next - 1)
        }));
        ours.extend(after.chars().map(|_| None));
    }
    (text, ours)
}

pub fn pango_font(face: Face, bold: bool) -> String {
    let weight = if bold { "Bold " } else { "" };
    let (family, scale) = match face {
        Face::Latin => ("Atkinson Hyperlegible Next", 1.0),
        Face::Arabic => ("Noto Sans Arabic", fonts::ARABIC_SCALE),
        Face::Wide => ("Lexend", fonts::WIDE_SCALE),
        Face::Added(_) => unreachable!("no face was added"),
    };
    format!("{family} {weight}{}px", SIZE * scale * 10.0)
}

pub fn pango_case(case: &Case, width: f32, bold: bool) -> PangoCase {
    let (text, ours) = isolated(case);
    let mut faces = vec![Face::Latin; ours.len()];
    for run in our_lines(case, f32::INFINITY, bold)
        .iter()
        .flat_map(|line| &line.runs)
    {
        for (face, place) in faces.iter_mut().zip(&ours) {
            if place.is_some_and(|place| run.chars.contains(&place)) {
                *face = run.face;
            }
        }
    }
    let french = case
        .spans
        .iter()
        .flat_map(|span| span.text.chars().map(|_| span.french));
    let french: Vec<bool> = french.collect();
    let may_break =
        |(c, place): (char, &Option<usize>)| c == ' ' && place.is_some_and(|place| !french[place]);
    PangoCase {
        breaks: text.chars().zip(&ours).map(may_break).collect(),
        text,
        rtl: case.direction == Direction::RightToLeft,
        width,
        faces: faces
            .into_iter()
            .map(|face| pango_font(face, bold))
            .collect(),
    }
}

pub fn pango(cases: Vec<PangoCase>) -> Vec<Vec<PangoLine>> {
    // Pango must find our fonts and no others.
    let dir = tempfile::tempdir().unwrap();
    let config = dir.path().join("fonts.conf");
    let fonts = root().join("assets/fonts");
    let xml = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\
         <fontconfig><dir>{}</dir><cachedir>{}</cachedir></fontconfig>",
        fonts.display(),
        dir.path().join("cache").display()
    );
    std::fs::write(&config, xml).unwrap();
    // The system's Python: only that one sees Debian's python3-gi.
    let child = Command::new("/usr/bin/python3")
        .arg(root().join("tests/oracle/pango_order.py"))
        .env("FONTCONFIG_FILE", &config)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.expect("no /usr/bin/python3: install the Debian package python3");
    let request = serde_json::to_vec(&Request { cases }).unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&request));
    let output = child.wait_with_output().unwrap();
    let written = writer.join().unwrap();
    assert!(
        output.status.success() && written.is_ok(),
        "Pango did not answer; install the Debian packages python3-gi and gir1.2-pango-1.0\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}
