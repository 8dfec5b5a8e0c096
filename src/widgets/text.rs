//! Sentences: laid out by the bidirectional algorithm, lit while they are read, heard when touched.

mod fit;
mod french;

use egui::{Color32, Rect, Stroke, Ui, vec2};

use super::{View, ear, tell_words};
use crate::bidi::{self, Chip, Direction, Paragraph, Style};
use crate::theme::{LINE_HEIGHT, RADIUS};
use crate::words::{Message, Sentence, Spot};

pub use fit::{fitted, whole_words};

/// How sentences look.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Look {
    /// Size in points.
    pub size: f32,
    /// Whether the letters are bold.
    pub bold: bool,
    /// Colour.
    pub color: Color32,
    /// Whether lines stand in the middle instead of at the start.
    pub centred: bool,
    /// Distance of lines as a multiple of the size.
    pub line_height: f32,
    /// Whether French words in it can be touched to be explained.
    pub explains: bool,
}

impl Look {
    /// Body text.
    pub fn body(view: &View) -> Self {
        Self {
            size: view.theme.body,
            bold: false,
            color: view.theme.palette.text,
            centred: false,
            line_height: LINE_HEIGHT,
            explains: false,
        }
    }

    /// What the lesson itself says: its French words are explained on request. On an imitated program they
    /// are what is practised.
    pub fn lesson(view: &View) -> Self {
        Self {
            explains: true,
            ..Self::body(view)
        }
    }

    /// The name of a control, in the middle of it. Arabic needs more height: its vowel signs stand far
    /// above and below the letters, and would cross the edge of the control.
    pub fn label(view: &View, color: Color32) -> Self {
        Self {
            bold: true,
            color,
            centred: true,
            line_height: match view.direction {
                Direction::LeftToRight => 1.2,
                Direction::RightToLeft => 1.85,
            },
            ..Self::body(view)
        }
    }
}

/// Space between the words and the edge of the light behind them, in points.
const LIGHT: f32 = 8.0;

/// All sentences of a message, one under the other, over the whole width.
pub fn sentences(ui: &mut Ui, view: &mut View, message: &Message, look: Look) {
    let lines = view.texts.sentences(view.locale, message);
    for (line, sentence) in lines.iter().enumerate() {
        let spot = Spot {
            message: message.clone(),
            line,
        };
        one_sentence(ui, view, sentence, &spot, look);
    }
}

/// Height that [`sentences`] takes at this width, without space between sentences.
pub fn height(ui: &Ui, view: &View, message: &Message, look: Look, width: f32) -> f32 {
    let sentences = view.texts.sentences(view.locale, message);
    let heights = sentences.iter().map(|sentence| {
        whole_words(ui, view, sentence, look, width - 2.0 * LIGHT)
            .size()
            .y
            + 4.0
    });
    heights.sum()
}

fn one_sentence(ui: &mut Ui, view: &mut View, sentence: &Sentence, spot: &Spot, look: Look) {
    let width = ui.available_width();
    let paragraph = whole_words(ui, view, sentence, look, width - 2.0 * LIGHT);
    let size = vec2(width, paragraph.size().y + 4.0);
    // Touched to be heard, but no stop for the keyboard: *Listen* reads it all.
    let (rect, response) = ui.allocate_exact_size(size, ear::sense(view));
    if spot.line == 0 {
        ear::words(ui, view, &response, std::slice::from_ref(&spot.message));
    }
    if view.drawn(ui, rect) {
        for line in paragraph.lines(rect.shrink2(vec2(LIGHT, 2.0))) {
            view.drawn(ui, line.rect);
        }
    }
    tell_words(ui, &response, sentence);
    if response.clicked() {
        view.heard = Some(vec![spot.message.clone()]);
    }
    light(ui, view, rect, spot);
    let place = rect.shrink2(vec2(LIGHT, 2.0));
    paragraph.paint(ui.painter(), place);
    if look.explains {
        french::words(ui, view, sentence, &paragraph, place);
    }
    if view.live && !view.announces {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
    }
}

/// The light behind a sentence that is being read; brings it into view when it begins.
pub fn light(ui: &Ui, view: &View, rect: Rect, spot: &Spot) {
    if view.spot != Some(spot) {
        return;
    }
    ui.painter()
        .rect_filled(rect, RADIUS / 2.0, view.theme.palette.highlight);
    let seen = egui::Id::new("spot in view");
    let spot_id = egui::Id::new(spot);
    let already = ui.data_mut(|data| data.get_temp(seen) == Some(spot_id));
    if !already {
        ui.data_mut(|data| data.insert_temp(seen, spot_id));
        ui.scroll_to_rect(rect, None);
    }
}

/// Lays out one sentence in its own direction.
pub fn lay_out(ui: &Ui, view: &View, sentence: &Sentence, look: Look, width: f32) -> Paragraph {
    let palette = &view.theme.palette;
    let direction = Direction::of(&sentence.locale);
    let style = Style {
        size: look.size,
        bold: look.bold,
        color: look.color,
        line_height: look.line_height,
        chip: Some(Chip {
            fill: palette.french,
            stroke: Stroke::new(2.0, palette.french_line),
            text: palette.text,
        }),
        align: if look.centred {
            bidi::Align::Centre
        } else {
            bidi::Align::Start
        },
        face: view.theme.face,
    };
    bidi::layout(ui.ctx(), &sentence.spans, direction, &style, width.max(1.0))
}

/// A message as one sentence, for places that hold one piece of text.
pub fn joined(view: &View, message: &Message) -> Sentence {
    let sentences = view.texts.sentences(view.locale, message);
    let Some((first, others)) = sentences.split_first() else {
        return Sentence::of("", view.locale.clone());
    };
    let mut joined = first.clone();
    for next in others {
        joined.spans.push(crate::words::Span {
            text: " ".into(),
            french: false,
        });
        joined.spans.extend_from_slice(&next.spans);
    }
    joined
}

/// Words that name a part of the screen, inside `rect`: read, lit, and heard when touched.
pub fn label(ui: &mut Ui, view: &mut View, message: &Message, look: Look, rect: Rect) {
    told(ui, view, message, rect, egui::Id::new(("label", message)));
    let spot = Spot {
        message: message.clone(),
        line: 0,
    };
    light(ui, view, rect, &spot);
    fitted(ui, view, message, look, rect.shrink2(vec2(LIGHT, 0.0)));
}

/// Words that are told to screen readers, and heard when touched; returns whether they were.
fn told(ui: &mut Ui, view: &mut View, message: &Message, rect: Rect, id: egui::Id) -> bool {
    let response = ui.interact(rect, id, ear::sense(view));
    ear::words(ui, view, &response, std::slice::from_ref(message));
    tell_words(ui, &response, &joined(view, message));
    if response.clicked() {
        view.heard = Some(vec![message.clone()]);
    }
    response.clicked()
}

/// Words over as many lines as they need, that another part of the screen lights while they are read;
/// returns whether they were touched.
pub fn quiet(ui: &mut Ui, view: &mut View, message: &Message, look: Look, rect: Rect) -> bool {
    let touched = told(ui, view, message, rect, ui.id().with(("quiet", message)));
    view.drawn(ui, rect);
    let mut place = rect.shrink2(vec2(LIGHT, 2.0));
    for sentence in view.texts.sentences(view.locale, message).iter() {
        let paragraph = whole_words(ui, view, sentence, look, place.width());
        paragraph.paint(ui.painter(), place);
        place.min.y += paragraph.size().y + 4.0;
    }
    touched
}

/// The same, made to fit into `rect`.
pub fn quiet_label(ui: &mut Ui, view: &mut View, message: &Message, look: Look, rect: Rect) {
    told(ui, view, message, rect, ui.id().with(("quiet", message)));
    fitted(ui, view, message, look, rect.shrink2(vec2(LIGHT, 0.0)));
}
