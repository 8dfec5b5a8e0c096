//! A slide: one sentence in letters for the back row, or what the group answers.

use egui::{Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::order::{self, Slide};
use super::{Places, bar, handed, hands, notes, pause};
use crate::app::{Action, Model, Part, Workshop};
use crate::bidi::Direction;
use crate::screens::lesson::said;
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
/// Letters of the body that a line must hold beside a picture.
const LEAST_LETTERS: f32 = 9.0;
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
    slides: &[Slide],
) -> Vec<Action> {
    let Some(visit) = &model.visit else {
        return vec![Action::Home];
    };
    let rect = places.content;
    let mut done = Vec::new();
    if let Some(pause) = &workshop.pause {
        pause::show(ui, view, workshop, *pause, rect);
    } else if model.is_handed_over() {
        done = handed::show(ui, view, workshop, visit, rect, places.bar);
    } else {
        match order::now(slides, visit) {
            None => {}
            Some(Slide::Title) => title(ui, view, workshop, visit, rect),
            Some(Slide::Sentence(message)) => sentence(ui, view, workshop, visit, message, rect),
            Some(Slide::Question) => question(ui, view, workshop, visit, rect),
            Some(Slide::Answers(some)) => {
                done.extend(hands::alone(ui, view, workshop, visit, some.clone(), rect));
            }
            Some(Slide::Asked) => done.extend(hands::asked(ui, view, workshop, visit, rect)),
            Some(Slide::Explained(message)) => {
                let rest = hands::above(ui, view, workshop, visit, rect);
                in_two(ui, view, workshop, message, rest);
            }
        }
    }
    bar::progress(ui, view, visit, places.screen);
    if let Some(place) = places.notes {
        notes::show(ui, view, workshop, visit, slides, place);
    }
    done.extend(bar::show(ui, view, model, workshop, places.bar, slides));
    done
}

/// The title of the lesson, large, with its picture.
fn title(ui: &mut Ui, view: &mut View, workshop: &Workshop, visit: &Visit, rect: Rect) {
    let (start, end) = sides(view, rect, SHARES.0, false);
    if let Some(start) = start {
        picture::picture(ui, view, &visit.lesson.picture, start);
    }
    let message = visit.lesson.message();
    in_languages(ui, view, workshop, &message, TITLE, end);
}

/// The start side with `share` of the width, and the end side. A picture yields to large letters; what the words speak
/// of, such as a drawn message, does not.
pub(super) fn sides(view: &View, rect: Rect, share: f32, needed: bool) -> (Option<Rect>, Rect) {
    let letters = rect.width() * (1.0 - share) / view.theme.body;
    if letters < LEAST_LETTERS && !needed {
        return (None, rect);
    }
    let (start, end) = rect.split_left_right_at_x(rect.left() + rect.width() * share);
    let end = end.with_min_x(end.left() + GAP);
    (Some(view.mirrored(start, rect)), view.mirrored(end, rect))
}

/// The question alone, where it and its answers need a slide each.
fn question(ui: &mut Ui, view: &mut View, workshop: &Workshop, visit: &Visit, rect: Rect) {
    let message = visit.message().attribute("question");
    in_two(ui, view, workshop, &message, rect);
}

/// One sentence beside what it speaks of.
fn sentence(
    ui: &mut Ui,
    view: &mut View,
    workshop: &Workshop,
    visit: &Visit,
    message: &Message,
    rect: Rect,
) {
    let Some(step) = visit.step() else { return };
    let drawn = step.imitation.filter(|_| workshop.part == Part::Words);
    let share = if drawn.is_some() { SHARES.1 } else { SHARES.0 };
    let (mut start, mut end) = sides(view, rect, share, drawn.is_some());
    let second = workshop.second.as_ref();
    let second = second.map(|locale| message.clone().in_locale(locale));
    let mut languages = std::iter::once(message).chain(&second);
    // What stands beside it yields to a long sentence: it stands beside the others of the step.
    if languages.any(|own| lines(ui, view, own, SENTENCE, 1.0, inner(end)) > MOST_LINES) {
        (start, end) = (None, rect);
    }
    match (start, workshop.part, drawn) {
        (Some(start), _, Some(kind)) => {
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
        said::show(&mut inside, view, visit, card);
    } else {
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

/// Height that a sentence needs at least, in the languages of the workshop.
pub(super) fn least_height(
    ui: &Ui,
    view: &View,
    workshop: &Workshop,
    message: &Message,
    width: f32,
) -> f32 {
    let second = workshop.second.as_ref();
    let second = second.map(|locale| message.clone().in_locale(locale));
    let heights = [Some(message), second.as_ref()].map(|message| {
        message.map_or(0.0, |message| {
            let look = look(view, message, SENTENCE, SENTENCE.least);
            text::height(ui, view, message, look, width - MARGIN) + GAP
        })
    });
    // Where there are two, each has half of the height.
    match second {
        Some(_) => 2.0 * heights[0].max(heights[1]),
        None => heights[0],
    }
}

fn look(view: &View, message: &Message, letters: Letters, factor: f32) -> Look {
    Look {
        size: view.theme.body * factor,
        bold: letters.bold,
        line_height: line_height(view, message),
        ..Look::lesson(view)
    }
}

/// Distance of lines of a message in its own language: Arabic letters reach higher and lower, and carry signs.
pub(super) fn line_height(view: &View, message: &Message) -> f32 {
    let own = message.locale.as_ref().map(Direction::of);
    match own.unwrap_or(view.direction) {
        Direction::LeftToRight => 1.35,
        Direction::RightToLeft => 1.7,
    }
}

/// Where the words stand in their part of the screen.
fn inner(rect: Rect) -> Rect {
    rect.shrink2(vec2(MARGIN / 2.0, 0.0))
}

/// Lines that a sentence takes over the width of `rect`.
fn lines(
    ui: &Ui,
    view: &View,
    message: &Message,
    letters: Letters,
    factor: f32,
    rect: Rect,
) -> f32 {
    let look = look(view, message, letters, factor);
    let height = text::height(ui, view, message, look, rect.width());
    (height / (look.size * look.line_height)).round()
}

/// Words as large as three lines of them can be in `rect`, in the middle of its height.
fn large(ui: &mut Ui, view: &mut View, message: &Message, letters: Letters, rect: Rect) {
    let rect = inner(rect);
    let look = |factor: f32| look(view, message, letters, factor);
    let fits = |factor: f32| {
        let height = text::height(ui, view, message, look(factor), rect.width());
        let lines = lines(ui, view, message, letters, factor, rect);
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
