//! A step of a lesson: picture at the start side, one idea, its sentences, the exercise.

pub(super) mod ask;
pub(super) mod paper;
pub(super) mod said;

use egui::{Rect, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::frame;
use crate::app::{Action, Model};
use crate::session::{Card, Visit};
use crate::theme::GAP;
use crate::widgets::button::Button;
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, ear, imitation, picture, tell_language};
use crate::words::Message;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let Some(visit) = &model.visit else {
        return vec![Action::Home];
    };
    let places = frame::places(view, screen);
    let top = frame::top(ui, view, model, places.top, true, |ui, view, rect| {
        progress(ui, view, visit, rect);
    });
    let done = content(ui, view, model, visit, places.content);
    let offers = offers(view, model, visit);
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    top.into_iter().chain(done).chain(bottom).collect()
}

/// The step from the sentence on screen to the one before it and to the next one, where there are such.
fn sentences(view: &View, model: &Model, visit: &Visit) -> (Option<Action>, Option<Action>) {
    if !model.comfort.calm || visit.asking {
        return (None, None);
    }
    let count = view.texts.sentences(view.locale, &visit.message()).len();
    let at = visit.sentence;
    let before = at.checked_sub(1).map(Action::Sentence);
    let next = (at + 1 < count).then(|| Action::Sentence(at + 1));
    (before, next)
}

fn offers(view: &View, model: &Model, visit: &Visit) -> frame::Offers<'static> {
    let (before, after) = sentences(view, model, visit);
    let exercise = visit.step().and_then(|step| step.exercise.as_ref());
    let (main, quiet) = match exercise {
        _ if visit.can_go_on() => {
            let does = after.unwrap_or(Action::Next);
            (Some((Button::new("next", "next"), does)), false)
        }
        Some(exercise) if exercise.is_extra() => {
            (Some((Button::new("skip", "next"), Action::Skip)), true)
        }
        // The one thing to do is in the exercise. Where it is written in, the keyboard has its button here.
        Some(exercise) if exercise.judges_itself() => {
            let written = exercise.is_written(&visit.state().answer);
            (written.then(|| ask::keyboard_button(view)), true)
        }
        _ => (Some((Button::new("give", "check"), Action::Give)), false),
    };
    frame::Offers {
        back: Some((Button::new("back", "back"), before.unwrap_or(Action::Back))),
        help: true,
        main,
        quiet,
    }
}

/// "3 sur 14", as words and as dots.
fn progress(ui: &mut Ui, view: &mut View, visit: &Visit, rect: Rect) {
    let of = visit.lesson.steps.len();
    let message = Message::new("progress")
        .number("at", visit.at + 1)
        .number("of", of);
    let response = ui.interact(rect, egui::Id::new("progress"), ear::sense(view));
    ear::words(
        ui,
        view,
        &response,
        &[visit.lesson.message(), message.clone()],
    );
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
fn content(ui: &mut Ui, view: &mut View, model: &Model, visit: &Visit, rect: Rect) -> Vec<Action> {
    let Some(step) = visit.step() else {
        return Vec::new();
    };
    if visit.asking
        && let Some(exercise) = &step.exercise
        && exercise.is_wide()
    {
        return ask::wide(ui, view, visit, exercise, rect);
    }
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
            said::show(ui, view, visit, card);
        }
        let own_words = card
            .as_ref()
            .is_none_or(|card| matches!(card, Card::Word(_)));
        if own_words && !visit.asking {
            let message = match model.comfort.calm {
                true => message.clone().only(visit.sentence),
                false => message.clone(),
            };
            let look = Look::lesson(view);
            if start.is_some() && card.is_none() {
                let lines = view.texts.sentences(view.locale, &message).len();
                let height = text::height(ui, view, &message, look, end.width());
                #[expect(clippy::cast_precision_loss, reason = "a few sentences")]
                let height = height + ui.spacing().item_spacing.y * lines as f32;
                let height = height + paper::height(ui, view, model, end.width());
                ui.add_space(((end.height() - height) / 2.0).max(0.0));
            }
            text::sentences(ui, view, &message, look);
        }
        // Less at a time: what follows from the sentences comes with the last of them.
        let whole = sentences(view, model, visit).1.is_none();
        if step.sheet.is_some() && !visit.asking && whole {
            ui.add_space(GAP);
            action = paper::below(ui, view, model);
        }
        if visit.asking
            && let Some(exercise) = &step.exercise
        {
            ui.add_space(GAP);
            action = ask::below(ui, view, visit, exercise);
        }
        // Without a start side the drawn message comes last: what there is to do stays in sight.
        if let (None, Some(kind)) = (start, step.imitation) {
            ui.add_space(GAP);
            imitation::show(ui, view, kind, &message, f32::INFINITY, false);
        }
    });
    action.into_iter().collect()
}
