//! Letters as large as their place allows: smaller ones before half a word or half a line.

use egui::{Rect, Ui, Vec2, pos2, vec2};

use super::{Look, joined, lay_out};
use crate::bidi::Paragraph;
use crate::widgets::View;
use crate::words::{Message, Sentence};

/// Size in which the right size is looked for, in points. The fonts keep every letter in every size that was laid out:
/// to try sizes of 100 points one after the other would fill what a weak graphics card has for them.
const TRIED: f32 = 22.0;

/// Lays out a sentence in letters as large as asked, or as its longest word and the height of the page allow: half a
/// word or half a line is harder to read than smaller letters. Below a third of the size, which in the
/// largest letters is that of normal ones, the word is cut after all.
pub fn whole_words(ui: &Ui, view: &View, sentence: &Sentence, look: Look, width: f32) -> Paragraph {
    let size = look.size.min(view.page / look.line_height);
    let asked = Look { size, ..look };
    let room = vec2(width, f32::INFINITY);
    let found = shrunk(ui, view, sentence, asked, room, 0.33, char::is_alphanumeric);
    let paragraph = lay_out(ui, view, sentence, found, width);
    if cuts_words(&paragraph, sentence, char::is_alphanumeric) {
        return lay_out(ui, view, sentence, asked, width);
    }
    paragraph
}

/// `look` with letters only so much smaller that the sentence fits into `room` without a cut word, and not smaller than
/// `least` of its size.
fn shrunk(
    ui: &Ui,
    view: &View,
    sentence: &Sentence,
    mut look: Look,
    room: Vec2,
    least: f32,
    inside: fn(char) -> bool,
) -> Look {
    let least = look.size * least;
    let fits = |look: Look, scale: f32| {
        let size = look.size * scale;
        let paragraph = lay_out(ui, view, sentence, Look { size, ..look }, room.x * scale);
        paragraph.size().y / scale - slack(look) <= room.y
            && !cuts_words(&paragraph, sentence, inside)
    };
    let scale = TRIED / look.size;
    if fits(look, 1.0) {
        return look;
    }
    let mut tried = 1.0;
    while look.size * tried > least {
        tried *= 0.94;
        let smaller = Look {
            size: look.size * tried,
            ..look
        };
        if fits(smaller, scale) {
            break;
        }
    }
    look.size *= tried;
    // Rounded to pixels, large letters are not quite as wide as small ones.
    while look.size > least && !fits(look, 1.0) {
        look.size *= 0.97;
    }
    look
}

/// A message inside `rect`, made smaller only as far as it must be to fit, in the middle of its height.
pub fn fitted(ui: &Ui, view: &View, message: &Message, look: Look, rect: Rect) {
    let sentence = joined(view, message);
    let inside = |c: char| !c.is_whitespace();
    let look = shrunk(ui, view, &sentence, look, rect.size(), 0.36, inside);
    let paragraph = lay_out(ui, view, &sentence, look, rect.width());
    let top = rect.center().y - paragraph.size().y / 2.0;
    let place = Rect::from_min_size(
        pos2(rect.left(), top),
        vec2(rect.width(), paragraph.size().y),
    );
    paragraph.paint(ui.painter(), place);
}

/// Space that letters leave free above the first and below the last line, as far as the edge of a control
/// leaves room for it: 4.5 points on each side.
fn slack(look: Look) -> f32 {
    ((look.line_height - 1.55).max(0.0) * look.size).min(9.0)
}

/// Whether a word had to be cut because it alone is wider than the line: a line ends with a sign that is `inside`.
fn cuts_words(paragraph: &Paragraph, sentence: &Sentence, inside: fn(char) -> bool) -> bool {
    let text: Vec<char> = sentence.plain().chars().collect();
    let lines = paragraph.lines(Rect::ZERO);
    let ends = lines.iter().rev().skip(1).map(|line| line.chars.end);
    ends.into_iter()
        .any(|end| end > 0 && text.get(end - 1).is_some_and(|c| inside(*c)))
}
