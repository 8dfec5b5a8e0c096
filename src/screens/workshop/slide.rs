//! A slide: one sentence in letters for the back row, or what the group answers.

use egui::{Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{Places, bar, handed, hands, pause};
use crate::app::{Action, Lead, MOST_ABILITIES, Model, Part, Screen, Workshop};
use crate::lesson::TALK;
use crate::session::{Card, Visit};
use crate::theme::{GAP, MARGIN};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{View, imitation, picture};
use crate::words::Message;

/// Letters of a title: 7 % of the height of the picture instead of 4 %, or less where it is long.
const TITLE: Letters = Letters {
    most: 1.75,
    least: 1.0,
    bold: true,
};
/// Letters of a sentence.
const SENTENCE: Letters = Letters {
    most: 1.6,
    least: 1.0,
    bold: false,
};
/// Share of the size that the largest letters of the first and of the second language have, where there are two.
const OF_TWO: (f32, f32) = (0.85, 0.7);
/// Most lines of a sentence.
const MOST_LINES: f32 = 3.0;
/// Share of the width for the picture, and for a drawn message.
const SHARES: (f32, f32) = (0.30, 0.45);

/// How large words may be and must be, as multiples of the body.
#[derive(Clone, Copy)]
struct Letters {
    most: f32,
    least: f32,
    bold: bool,
}

impl Letters {
    fn at_most(self, share: f32) -> Self {
        let most = (self.most * share).max(self.least);
        Self { most, ..self }
    }
}

/// Draws what is on the screen of the lesson.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    workshop: &Workshop,
    places: &Places,
) -> Vec<Action> {
    let Some(visit) = &model.visit else {
        return vec![Action::Home];
    };
    let rect = places.content;
    let mut done = Vec::new();
    if let Some(pause) = &workshop.pause {
        pause::show(ui, view, workshop, *pause, rect);
    } else {
        match workshop.part {
            Part::Title => title(ui, view, workshop, visit, rect),
            Part::Question if model.is_handed_over() => {
                done = handed::show(ui, view, workshop, visit, rect);
            }
            Part::Question => done.extend(hands::question(ui, view, workshop, visit, rect)),
            _ => words(ui, view, workshop, visit, rect),
        }
    }
    done.extend(bar::show(ui, view, model, workshop, places.bar));
    done
}

/// The sentences of the slide, of which one at a time is on the screen.
fn sentences(view: &View, workshop: &Workshop, visit: &Visit) -> Vec<Message> {
    let step = visit.message();
    let lesson = visit.lesson.message();
    let each = |message: Message| {
        let count = view.texts.sentences(view.locale, &message).len();
        (0..count).map(|at| message.clone().only(at)).collect()
    };
    match workshop.part {
        Part::Words => each(step),
        Part::Answer => each(explanation(visit)),
        Part::Talk => vec![step.attribute(TALK)],
        Part::Abilities => {
            let can = (1..=MOST_ABILITIES).map(|n| lesson.attribute(format!("can-{n}")));
            can.filter(|can| view.texts.exists(view.locale, can))
                .collect()
        }
        Part::Title | Part::Question => Vec::new(),
    }
}

/// Why the answer is right.
fn explanation(visit: &Visit) -> Message {
    visit.message().attribute(visit.explanation())
}

/// Where *Next* leads.
pub(super) fn forward(view: &View, model: &Model) -> Option<Action> {
    let (workshop, visit) = (model.workshop.as_ref()?, model.visit.as_ref()?);
    let lead = |lead| Some(Action::Lead(lead));
    if workshop.black || workshop.pause.is_some() {
        return lead(Lead::On);
    }
    if model.screen == Screen::Summary {
        return Some(Action::Home);
    }
    let more = visit.sentence + 1 < sentences(view, workshop, visit).len();
    let talk = view
        .texts
        .exists(view.locale, &visit.message().attribute(TALK));
    match workshop.part {
        Part::Words | Part::Answer | Part::Abilities if more => {
            Some(Action::Sentence(visit.sentence + 1))
        }
        Part::Words if talk && !visit.has_exercise() => lead(Lead::Talk),
        Part::Answer if talk => lead(Lead::Talk),
        _ => lead(Lead::On),
    }
}

/// Where *Back* leads.
pub(super) fn backward(model: &Model) -> Action {
    let hidden = model
        .workshop
        .as_ref()
        .is_some_and(|w| w.black || w.pause.is_some());
    let before = model
        .visit
        .as_ref()
        .and_then(|visit| visit.sentence.checked_sub(1));
    match before {
        Some(before) if !hidden && model.screen == Screen::Lesson => Action::Sentence(before),
        _ => Action::Lead(Lead::Back),
    }
}

/// The title of the lesson, large, with its picture.
fn title(ui: &mut Ui, view: &mut View, workshop: &Workshop, visit: &Visit, rect: Rect) {
    let (start, end) = super::super::halves(view, rect, SHARES.0);
    if let Some(start) = start {
        picture::picture(ui, view, &visit.lesson.picture, start);
    }
    let message = visit.lesson.message();
    in_languages(ui, view, workshop, &message, TITLE, end);
}

/// One sentence beside what it speaks of.
fn words(ui: &mut Ui, view: &mut View, workshop: &Workshop, visit: &Visit, rect: Rect) {
    let Some(step) = visit.step() else { return };
    let share = match (workshop.part, step.imitation) {
        (Part::Words, Some(_)) => SHARES.1,
        _ => SHARES.0,
    };
    let counted = workshop.part == Part::Answer && hands::are_counted(visit);
    let (start, end) = match counted {
        true => (None, hands::answer(ui, view, workshop, visit, rect)),
        false => super::super::halves(view, rect, share),
    };
    match (start, workshop.part, step.imitation) {
        (Some(start), Part::Words, Some(kind)) => {
            let page = format!("{} imitation", visit.message().id);
            pager(ui, view, start, &page, |ui, view| {
                imitation::show(ui, view, kind, &visit.message(), start.height(), true);
            });
        }
        (Some(start), Part::Talk, _) => sign(ui, view, "talk", start),
        (Some(start), Part::Answer | Part::Abilities, _) => sign(ui, view, "done", start),
        (Some(start), ..) => picture::picture(ui, view, &step.picture, start),
        (None, ..) => {}
    }
    if let Some(card @ Card::Word(_)) = &visit.state().card {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(end));
        super::super::lesson::said::show(&mut inside, view, visit, card);
        return;
    }
    let all = sentences(view, workshop, visit);
    let at = visit.sentence.min(all.len().saturating_sub(1));
    if let Some(message) = all.get(at) {
        in_two(ui, view, workshop, message, end);
    }
}

/// A pictogram in the place of a picture.
fn sign(ui: &mut Ui, view: &mut View, name: &str, rect: Rect) {
    let side = rect.width().min(rect.height()).min(260.0);
    let place = Rect::from_center_size(rect.center(), vec2(side, side));
    picture::icon(ui, view, name, place, view.theme.palette.accent);
}

/// A sentence in the languages of the workshop.
pub(super) fn in_two(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    message: &Message,
    rect: Rect,
) {
    in_languages(ui, view, workshop, message, SENTENCE, rect);
}

/// The words in the first language, and below a line in the second one, each in its own direction.
fn in_languages(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    message: &Message,
    letters: Letters,
    rect: Rect,
) {
    let Some(second) = &workshop.second else {
        large(ui, view, message, letters, rect);
        return;
    };
    let apart = vec2(0.0, GAP / 2.0);
    let (above, below) = rect.split_top_bottom_at_y(rect.center().y);
    let (first, other) = (letters.at_most(OF_TWO.0), letters.at_most(OF_TWO.1));
    large(ui, view, message, first, above.shrink2(apart));
    let line = Stroke::new(3.0, view.theme.palette.line);
    ui.painter().hline(rect.x_range(), rect.center().y, line);
    let message = message.clone().in_locale(second);
    large(ui, view, &message, other, below.shrink2(apart));
}

/// Words as large as three lines of them can be in `rect`, in the middle of its height.
fn large(ui: &mut Ui, view: &mut View, message: &Message, letters: Letters, rect: Rect) {
    let rect = rect.shrink2(vec2(MARGIN / 2.0, 0.0));
    let look = |factor: f32| Look {
        size: view.theme.body * factor,
        bold: letters.bold,
        line_height: view.close_lines().max(1.35),
        ..Look::lesson(view)
    };
    let fits = |factor: f32| {
        let look = look(factor);
        let height = text::height(ui, view, message, look, rect.width());
        let lines = (height / (look.size * look.line_height)).round();
        height <= rect.height() && lines <= MOST_LINES
    };
    let mut factor = letters.most;
    while factor > letters.least && !fits(factor) {
        factor = (factor - 0.1).max(letters.least);
    }
    let look = look(factor);
    let height = text::height(ui, view, message, look, rect.width());
    let top = rect.top() + ((rect.height() - height) / 2.0).max(0.0);
    let place = Rect::from_min_max(pos2(rect.left(), top), rect.max);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place).id_salt(message));
    text::sentences(&mut inside, view, message, look);
}
