//! A step of a lesson: picture at the start side, one idea, its sentences, the exercise.

use egui::{Frame, Margin, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::frame;
use crate::app::{Action, Model};
use crate::exercise::Exercise;
use crate::session::{Card, Visit};
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, imitation, picture, tell_language};
use crate::words::Message;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let Some(visit) = &model.visit else {
        return vec![Action::Home];
    };
    let places = frame::places(screen);
    let top = frame::top(ui, view, model, places.top, true, |ui, view, rect| {
        progress(ui, view, visit, rect);
    });
    let done = content(ui, view, visit, places.content);
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers(visit));
    top.into_iter().chain(done).chain(bottom).collect()
}

fn offers(visit: &Visit) -> frame::Offers<'static> {
    let main = if visit.can_go_on() {
        (Button::new("next", "next"), Action::Next)
    } else {
        (Button::new("give", "check"), Action::Give)
    };
    frame::Offers {
        back: Some((Button::new("back", "back"), Action::Back)),
        help: true,
        main: Some(main),
        quiet: false,
    }
}

/// "3 sur 14", as words and as dots.
fn progress(ui: &mut Ui, view: &mut View, visit: &Visit, rect: Rect) {
    let of = visit.lesson.steps.len();
    let message = Message::new("progress")
        .number("at", visit.at + 1)
        .number("of", of);
    let response = ui.interact(rect, egui::Id::new("progress"), Sense::CLICK);
    let words = view.plain(&message);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &words));
    tell_language(ui, view, response.id, &message);
    if response.pressed() {
        view.heard = Some(vec![visit.lesson.message(), message.clone()]);
    }
    let palette = view.theme.palette.clone();
    let (above, below) = rect.split_top_bottom_at_y(rect.top() + rect.height() * 0.6);
    let look = Look {
        size: view.theme.caption * 1.35,
        ..Look::label(view, palette.text)
    };
    text::fitted(ui, view, &message, look, above);
    #[expect(clippy::cast_precision_loss, reason = "a lesson has a few steps")]
    let (count, now) = (of as f32, visit.at as f32);
    let pitch = (below.width() / count).min(34.0);
    let radius = pitch * 0.3;
    let left = below.center().x - pitch * (count - 1.0) / 2.0;
    for at in 0..of {
        #[expect(clippy::cast_precision_loss, reason = "a lesson has a few steps")]
        let number = at as f32;
        let centre = pos2(left + pitch * number, below.center().y);
        let place = Rect::from_center_size(centre, vec2(radius, radius) * 2.0);
        let centre = view.mirrored(place, rect).center();
        if number <= now {
            let grow = if number == now { 1.35 } else { 1.0 };
            ui.painter()
                .circle_filled(centre, radius * grow, palette.accent);
        } else {
            let stroke = Stroke::new(2.5, palette.line);
            ui.painter().circle_stroke(centre, radius, stroke);
        }
    }
}

/// Picture or drawn message at the start side, words and exercise at the end side.
fn content(ui: &mut Ui, view: &mut View, visit: &Visit, rect: Rect) -> Option<Action> {
    let step = visit.step()?;
    let message = visit.message();
    let page = format!("{} {}", message.id, visit.asking);
    let share = if step.imitation.is_some() { 0.47 } else { 0.30 };
    let (start, end) = super::halves(view, rect, share);
    match (start, step.imitation) {
        (Some(start), Some(kind)) => {
            let page = format!("{page} imitation");
            pager(ui, view, start, &page, |ui, view| {
                imitation::show(ui, view, kind, &message, start.height(), true);
            });
        }
        (Some(start), None) => picture::picture(ui, view, &step.picture, start),
        (None, _) => {}
    }
    let mut action = None;
    let card = visit.state().card;
    let page = format!("{page} {card:?}");
    pager(ui, view, end, &page, |ui, view| {
        if let Some(card) = &card {
            said(ui, view, visit, card);
        } else if !visit.asking {
            let look = Look::body(view);
            if start.is_some() {
                let lines = view.texts.sentences(view.locale, &message).len();
                let height = text::height(ui, view, &message, look, end.width());
                #[expect(clippy::cast_precision_loss, reason = "a few sentences")]
                let height = height + ui.spacing().item_spacing.y * lines as f32;
                ui.add_space(((end.height() - height) / 2.0).max(0.0));
            }
            text::sentences(ui, view, &message, look);
        }
        if visit.asking
            && let Some(exercise) = &step.exercise
        {
            ui.add_space(GAP);
            action = ask(ui, view, visit, exercise);
        }
        // Without a start side the drawn message comes last: what there is to do stays in sight.
        if let (None, Some(kind)) = (start, step.imitation) {
            ui.add_space(GAP);
            imitation::show(ui, view, kind, &message, f32::INFINITY, false);
        }
    });
    action
}

/// The exercise: its question unless something is said in its place, its options, "I do not know".
fn ask(ui: &mut Ui, view: &mut View, visit: &Visit, exercise: &Exercise) -> Option<Action> {
    let message = visit.message();
    let state = visit.state();
    if state.card.as_ref().is_none_or(Card::leaves_the_question) {
        let look = Look {
            bold: true,
            ..Look::body(view)
        };
        text::sentences(ui, view, &message.attribute("question"), look);
        ui.add_space(GAP / 2.0);
    }
    let Exercise::Choice(choice) = exercise;
    let answer = choice
        .ui(ui, view, &message, &state.answer, state.judged)
        .map(Action::Answer);
    if state.passed {
        return answer;
    }
    answer.or(dont_know(ui, view, visit))
}

/// "I do not know", always; after a hint a person's help beside it, after both the answer above it.
fn dont_know(ui: &mut Ui, view: &mut View, visit: &Visit) -> Option<Action> {
    let mut action = None;
    if visit.offers_solution() {
        let line = button_line(ui, view);
        if button::plain(ui, view, line, &Button::new("show", "eye")).pressed() {
            action = Some(Action::Show);
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    let line = button_line(ui, view);
    let hinted = matches!(visit.state().card, Some(Card::Hint(_)));
    let width = if hinted {
        (line.width() - GAP) / 2.0
    } else {
        line.width()
    };
    let first = Rect::from_min_size(line.min, vec2(width, line.height()));
    let dont_know = Button::new("dont-know", "dont-know");
    let place = view.mirrored(first, line);
    if button::plain(ui, view, place, &dont_know).pressed() {
        action = Some(Action::DontKnow);
    }
    if hinted {
        let second = first.translate(vec2(width + GAP, 0.0));
        let place = view.mirrored(second, line);
        if button::plain(ui, view, place, &Button::new("human", "person")).pressed() {
            action = Some(Action::Human);
        }
    }
    action
}

/// A line as high as a button.
fn button_line(ui: &mut Ui, view: &View) -> Rect {
    let size = vec2(ui.available_width(), button::height(view));
    ui.allocate_exact_size(size, Sense::empty()).0
}

/// What the program says about the answer: a card with a sign, told at once to screen readers.
fn said(ui: &mut Ui, view: &mut View, visit: &Visit, card: &Card) {
    let palette = view.theme.palette.clone();
    let (fill, line, icon) = match card {
        Card::Right | Card::Shown => (palette.right, palette.right_line, "check"),
        Card::Again(_) | Card::Empty => (palette.again, palette.again_line, "retry"),
        Card::Hint(_) | Card::Guide => (palette.again, palette.again_line, "hint"),
        Card::Human => (palette.right, palette.right_line, "person"),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(4.0, line))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            let side = 56.0;
            let whole = ui.available_rect_before_wrap();
            let place = Rect::from_min_size(whole.min, vec2(side, side));
            picture::icon(ui, view, icon, view.mirrored(place, whole), palette.text);
            let words = Rect::from_min_max(whole.min + vec2(side + 8.0, 0.0), whole.max);
            let words = view.mirrored(words, whole);
            let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(words));
            view.live = true;
            for (at, message) in card.messages(&visit.message()).iter().enumerate() {
                let look = Look {
                    bold: at == 0 && has_title(card),
                    ..Look::body(view)
                };
                text::sentences(&mut inside, view, message, look);
            }
            view.live = false;
            let height = inside.min_rect().height().max(side);
            ui.allocate_exact_size(vec2(whole.width(), height), Sense::empty());
        });
}

/// Whether the first message of a card is a title.
fn has_title(card: &Card) -> bool {
    matches!(card, Card::Right | Card::Again(_) | Card::Shown)
}
