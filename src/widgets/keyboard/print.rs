//! What stands on a key: letters, signs and drawings, as on a real one.

use egui::{Color32, Pos2, Rect, Shape, Stroke, Ui, Vec2, vec2};

use super::names::print;
use crate::keyboard::{Does, KeyCap};
use crate::widgets::View;
use crate::widgets::text::{Look, lay_out};
use crate::words::{REFERENCE, Sentence};

/// Height of letters on keys with one letter, as a share of the key.
const LARGE: f32 = 0.72;
/// The same where two signs stand one above the other.
const HALF: f32 = 0.52;
/// The same for the sign of Alt Gr.
const SMALL: f32 = 0.36;
/// Words below this size, in points, are left out: the key has a drawing too.
const LEAST_WORD: f32 = 14.0;

/// Everything on the key.
pub(super) fn paint(ui: &Ui, view: &View, rect: Rect, cap: &KeyCap, color: Color32) {
    // A window can be smaller than any person's.
    if rect.size().min_elem() < 8.0 {
        return;
    }
    let ink = Ink { ui, view, color };
    if let Some(does) = cap.does {
        ink.word_and_drawing(rect, does, &cap.print);
        return;
    }
    let Some(plain) = cap.plain else { return };
    let at = |x: f32, y: f32| rect.lerp_inside(vec2(x, y));
    let size = |share: f32, width: f32| (rect.height() * share).min(rect.width() * width);
    if plain == ' ' {
        ink.space(rect);
        return;
    }
    // Where a third sign stands beside them, the others make room.
    let middle = if cap.altgr.is_some() && !cap.is_letter() {
        0.3
    } else {
        0.5
    };
    match cap.shifted().filter(|_| !cap.is_letter()) {
        Some(shifted) => {
            let size = size(HALF, 0.6);
            ink.letters(&print(shifted, cap), size, at(middle, 0.26));
            ink.letters(&print(plain, cap), size, at(middle, 0.74));
        }
        None => {
            let left = if cap.altgr.is_some() { 0.4 } else { middle };
            ink.letters(&print(plain, cap), size(LARGE, 0.8), at(left, 0.5));
        }
    }
    if let Some(altgr) = cap.altgr {
        ink.letters(&print(altgr, cap), size(SMALL, 0.4), at(0.82, 0.76));
    }
}

struct Ink<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    color: Color32,
}

impl Ink<'_> {
    fn look(&self, size: f32) -> Look {
        Look {
            size,
            bold: true,
            color: self.color,
            centred: true,
            line_height: 1.1,
            explains: false,
        }
    }

    /// Letters with their middle at `at`.
    fn letters(&self, text: &str, size: f32, at: Pos2) {
        let sentence = Sentence::of(text, REFERENCE);
        let width = size * 4.0;
        let paragraph = lay_out(self.ui, self.view, &sentence, self.look(size), width);
        let place = Rect::from_center_size(at, vec2(width, paragraph.size().y));
        paragraph.paint(self.ui.painter(), place);
    }

    fn word_and_drawing(&self, rect: Rect, does: Does, word: &str) {
        let drawn = outline(does).is_some();
        let (mut above, below) = if drawn {
            rect.split_top_bottom_at_fraction(0.55)
        } else {
            (rect, rect)
        };
        if !self.word(below, word) {
            above = rect;
        }
        if drawn {
            self.drawing(above, does);
        }
    }

    /// The word, as large as it can be; whether it has room.
    fn word(&self, rect: Rect, word: &str) -> bool {
        let mut size = (rect.height() * 0.7).min(26.0);
        let words = || word.split(' ').map(|word| Sentence::of(word, REFERENCE));
        while !word.is_empty() && size >= LEAST_WORD {
            let look = self.look(size);
            let lines = words().map(|word| lay_out(self.ui, self.view, &word, look, f32::MAX));
            let widest = lines.map(|line| line.size().x).fold(0.0, f32::max);
            let sentence = Sentence::of(word, REFERENCE);
            let all = lay_out(self.ui, self.view, &sentence, look, rect.width());
            if widest <= rect.width() && all.size().y <= rect.height() + 1.0 {
                let place = Rect::from_center_size(rect.center(), vec2(rect.width(), all.size().y));
                all.paint(self.ui.painter(), place);
                return true;
            }
            size *= 0.93;
        }
        false
    }

    fn stroke(&self, rect: Rect) -> Stroke {
        Stroke::new((rect.height() * 0.09).clamp(2.5, 5.0), self.color)
    }

    /// The long bar that stands for the key of the space.
    fn space(&self, rect: Rect) {
        let bar = Rect::from_center_size(rect.center(), rect.size() * vec2(0.3, 0.2));
        let corners = vec![
            bar.left_top(),
            bar.left_bottom(),
            bar.right_bottom(),
            bar.right_top(),
        ];
        let stroke = self.stroke(rect);
        self.ui.painter().add(Shape::line(corners, stroke));
    }

    fn drawing(&self, rect: Rect, does: Does) {
        let Some(lines) = outline(does) else { return };
        let side = rect.width().min(rect.height()) * 0.8;
        let square = Rect::from_center_size(rect.center(), Vec2::splat(side));
        let stroke = self.stroke(square.expand(side * 0.3));
        for line in lines {
            let points = line.iter().map(|(x, y)| square.lerp_inside(vec2(*x, *y)));
            self.ui.painter().add(Shape::line(points.collect(), stroke));
        }
    }
}

type Lines = &'static [&'static [(f32, f32)]];

/// The drawing of a key in a square from 0 to 1, as lines.
fn outline(does: Does) -> Option<Lines> {
    Some(match does {
        Does::Left => &[
            &[(0.95, 0.5), (0.05, 0.5)],
            &[(0.4, 0.15), (0.05, 0.5), (0.4, 0.85)],
        ],
        Does::Right => &[
            &[(0.05, 0.5), (0.95, 0.5)],
            &[(0.6, 0.15), (0.95, 0.5), (0.6, 0.85)],
        ],
        Does::Up => &[
            &[(0.5, 0.95), (0.5, 0.05)],
            &[(0.15, 0.4), (0.5, 0.05), (0.85, 0.4)],
        ],
        Does::Down => &[
            &[(0.5, 0.05), (0.5, 0.95)],
            &[(0.15, 0.6), (0.5, 0.95), (0.85, 0.6)],
        ],
        Does::Backspace => &[
            &[(1.3, 0.5), (-0.3, 0.5)],
            &[(0.1, 0.1), (-0.3, 0.5), (0.1, 0.9)],
        ],
        Does::Enter => &[
            &[(0.95, 0.1), (0.95, 0.65), (0.05, 0.65)],
            &[(0.35, 0.35), (0.05, 0.65), (0.35, 0.95)],
        ],
        Does::Shift => &[SHIFT],
        Does::Caps => &[SHIFT, &[(0.25, 1.05), (0.75, 1.05)]],
        Does::Tab => &[
            &[(0.0, 0.5), (0.85, 0.5)],
            &[(0.55, 0.2), (0.85, 0.5), (0.55, 0.8)],
            &[(1.0, 0.1), (1.0, 0.9)],
        ],
        Does::Delete | Does::AltGr | Does::Escape | Does::Nothing => return None,
    })
}

/// The hollow arrow of Shift.
const SHIFT: &[(f32, f32)] = &[
    (0.5, 0.0),
    (0.05, 0.48),
    (0.3, 0.48),
    (0.3, 0.85),
    (0.7, 0.85),
    (0.7, 0.48),
    (0.95, 0.48),
    (0.5, 0.0),
];
