//! Summary: what one can do now, and the French words that were met, each one to be heard.

mod faces;
mod review;

pub use review::LOGO;

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::frame;
use crate::app::{Action, MOST_ABILITIES, Model};
use crate::lesson::Lesson;
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::{self, Button, light_outline};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::{Message, french_word, glossary};

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let Some(visit) = &model.visit else {
        return vec![Action::Home];
    };
    let places = frame::places(view, screen);
    let title = Message::new("summary-title");
    let top = frame::top(ui, view, model, places.top, true, |ui, view, rect| {
        frame::title(ui, view, &title, rect);
    });
    let (start, end) = super::halves(view, places.content, 0.27);
    if let Some(start) = start {
        picture::picture(ui, view, "summary", start);
    }
    let (mut heard, mut chosen) = (None, None);
    pager(ui, view, end, "summary", |ui, view| {
        abilities(ui, view, &visit.lesson);
        let again = model.session.to_do_again(&visit.lesson);
        chosen = faces::show(ui, view, model, &visit.lesson.id);
        chosen = steps_again(ui, view, &visit.lesson, &again).or(chosen.take());
        chosen = keep(ui, view).or(chosen.take());
        heard = words(ui, view, &visit.lesson);
        review::show(ui, view, model, &visit.lesson);
    });
    let offers = frame::Offers {
        back: Some((Button::new("back", "back"), Action::Back)),
        help: false,
        main: Some((Button::new("other-lessons", "home"), Action::Home)),
        quiet: false,
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    let acts = top.into_iter().chain(chosen).chain(heard);
    acts.chain(bottom).collect()
}

/// What one can do now, each with a check mark.
fn abilities(ui: &mut Ui, view: &mut View, lesson: &Lesson) {
    for number in 1..=MOST_ABILITIES {
        let message = lesson.message().attribute(format!("can-{number}"));
        if !view.texts.exists(view.locale, &message) {
            continue;
        }
        let side = view.theme.body * 1.2;
        let whole = ui.available_rect_before_wrap();
        let icon = Rect::from_min_size(whole.min, vec2(side, view.theme.body * 1.5));
        let rest = Rect::from_min_max(whole.min + vec2(side + 8.0, 0.0), whole.max);
        let color = view.theme.palette.right_line;
        picture::icon(ui, view, "done", view.mirrored(icon, whole), color);
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(view.mirrored(rest, whole)));
        let look = Look::body(view);
        text::sentences(&mut inside, view, &message, look);
        let height = inside.min_rect().height();
        ui.allocate_exact_size(vec2(whole.width(), height), Sense::empty());
    }
}

/// A code to come back with.
fn keep(ui: &mut Ui, view: &mut View) -> Option<Action> {
    ui.add_space(GAP);
    let size = vec2(ui.available_width(), button::height(view));
    let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
    let rect = rect.shrink2(vec2(6.0, 0.0));
    let pressed = button::plain(ui, view, rect, &Button::new("keep-code", "code")).pressed();
    ui.add_space(4.0);
    pressed.then_some(Action::Keep)
}

/// The most steps that are offered to be done again: a long list would be a reproach.
const MOST_AGAIN: usize = 3;

/// Steps that took help, each a button that leads back to it.
fn steps_again(ui: &mut Ui, view: &mut View, lesson: &Lesson, again: &[usize]) -> Option<Action> {
    if again.is_empty() {
        return None;
    }
    ui.add_space(GAP);
    let bold = Look {
        bold: true,
        ..Look::body(view)
    };
    text::sentences(ui, view, &Message::new("again-offer"), bold);
    let mut chosen = None;
    for at in again.iter().take(MOST_AGAIN) {
        let Some(step) = lesson.step(*at) else {
            continue;
        };
        let question = lesson
            .step_message(step, Default::default())
            .attribute("question");
        let size = vec2(ui.available_width(), button::height(view));
        let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
        let name = format!("again-{}", step.id);
        let button = Button::new(&name, "retry").saying(question);
        let rect = rect.shrink2(vec2(6.0, 0.0));
        if button::plain(ui, view, rect, &button).pressed() {
            chosen = Some(Action::Again(*at));
        }
        ui.add_space(4.0);
    }
    chosen
}

/// The French words of the lesson: each one a button that says the word, then what it means.
fn words(ui: &mut Ui, view: &mut View, lesson: &Lesson) -> Option<Action> {
    if lesson.french_words.is_empty() {
        return None;
    }
    ui.add_space(GAP);
    let look = Look {
        bold: true,
        ..Look::body(view)
    };
    text::sentences(ui, view, &Message::new("words-title"), look);
    let mut heard = None;
    for word in &lesson.french_words {
        let said = vec![french_word(word), glossary(word)];
        let shown = text::joined(view, &said[0]);
        let meaning = text::joined(view, &said[1]);
        let width = ui.available_width() - 76.0;
        let bold = Look {
            bold: true,
            ..Look::body(view)
        };
        let word_lines = text::lay_out(ui, view, &shown, bold, width);
        let small = Look {
            size: view.theme.body * 0.85,
            line_height: view.close_lines(),
            ..Look::body(view)
        };
        let meaning_lines = text::lay_out(ui, view, &meaning, small, width);
        let height = word_lines.size().y + meaning_lines.size().y + 20.0;
        let size = vec2(ui.available_width(), height.max(view.theme.target + 4.0));
        let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
        let rect = rect.shrink2(vec2(6.0, 2.0));
        let name = format!("word-{}", glossary(word).id);
        let response = control(ui, view, rect, &name, Role::Button, said.clone());
        let palette = view.theme.palette.clone();
        ui.painter().rect_filled(rect, RADIUS, palette.surface);
        ui.painter().rect_stroke(
            rect,
            RADIUS,
            Stroke::new(2.0, palette.line),
            StrokeKind::Inside,
        );
        let icon = Rect::from_min_size(
            pos2(rect.left() + 8.0, rect.center().y - 22.0),
            vec2(44.0, 44.0),
        );
        picture::icon(
            ui,
            view,
            "listen",
            view.mirrored(icon, rect),
            palette.accent,
        );
        let place = Rect::from_min_size(
            pos2(rect.left() + 60.0, rect.top() + 8.0),
            vec2(width, word_lines.size().y),
        );
        let below = Rect::from_min_size(
            place.left_bottom() + vec2(0.0, 2.0),
            vec2(width, meaning_lines.size().y),
        );
        word_lines.paint(ui.painter(), view.mirrored(place, rect));
        meaning_lines.paint(ui.painter(), view.mirrored(below, rect));
        light_outline(ui, view, rect, &said[0]);
        light_outline(ui, view, rect, &said[1]);
        focus_frame(ui, view, &response);
        if response.pressed() {
            heard = Some(Action::Hear(said));
        }
        ui.add_space(4.0);
    }
    heard
}
