//! The exercise of a step: its question, what there is to do, and the ways out.

use egui::{Rect, Sense, Ui, UiBuilder, vec2};

use super::said;
use crate::app::Action;
use crate::exercise::{Act, Asked, Exercise};
use crate::keyboard::Stroke;
use crate::session::{Card, Visit};
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, keyboard, pager};
use crate::words::Message;

/// Width of the ways out beside the question of a wide exercise, in points at 100 %.
const WAYS_OUT: f32 = 270.0;
/// The most of the width that the ways out take: a small tablet is held upright too.
const MOST_OF_WAYS_OUT: f32 = 0.36;
/// Smaller letters of a question above the keyboard on screen, as shares of those of sentences.
const SMALLER: [f32; 4] = [0.9, 0.8, 0.7, 0.6];
/// The most of the height below the question that the keyboard on screen takes.
const MOST_OF_KEYBOARD: f32 = 0.62;
/// The least height that is left above the keyboard on screen beside that of a field, in points: for its name.
const LEAST_BESIDE_KEYBOARD: f32 = 40.0;
/// The most of the height that a card takes above a wide exercise; its page is turned beyond.
const MOST_OF_CARD: f32 = 0.46;

/// An exercise below what is said: its question unless something is said in its place, then the ways out.
pub fn below(ui: &mut Ui, view: &mut View, visit: &Visit, exercise: &Exercise) -> Option<Action> {
    if visit
        .state()
        .card
        .as_ref()
        .is_none_or(Card::leaves_the_question)
    {
        question(ui, view, visit, f32::INFINITY);
        ui.add_space(GAP / 2.0);
    }
    let action = draw(ui, view, visit, exercise).map(perform);
    if visit.state().passed {
        return action;
    }
    action.or(dont_know(ui, view, visit))
}

/// A wide exercise: question or card in a strip above, the ways out beside it, the exercise over the rest.
pub fn wide(
    ui: &mut Ui,
    view: &mut View,
    visit: &Visit,
    exercise: &Exercise,
    rect: Rect,
) -> Vec<Action> {
    let state = visit.state();
    let ways: &[(&str, &str, Action)] = match state.card {
        _ if state.passed => &[],
        Some(Card::Hint(2)) => &[SHOW, HUMAN],
        Some(Card::Hint(_)) => &[DONT_KNOW, HUMAN],
        _ => &[DONT_KNOW],
    };
    let ways_width = if ways.is_empty() {
        0.0
    } else {
        (WAYS_OUT * view.theme.body / 28.0)
            .max(WAYS_OUT)
            .min(rect.width() * MOST_OF_WAYS_OUT)
            + GAP
    };
    let words = Rect::from_min_max(rect.min, rect.max - vec2(ways_width, 0.0));
    let words = view.mirrored(words, rect);
    let most = rect.height() * MOST_OF_CARD;
    let written = exercise.is_written(&state.answer) && !state.passed;
    let keyboard = written && view.typing.shown;
    // Who types reads the question again and again, and has no hand free to turn its page.
    let most_of_question = if keyboard { most } else { f32::INFINITY };
    let low = match &state.card {
        Some(card) => strip(ui, view, words, most, &format!("{card:?}"), |ui, view| {
            said::show(ui, view, visit, card);
        }),
        None => strip(ui, view, words, most, "question", |ui, view| {
            question(ui, view, visit, most_of_question);
        }),
    };
    // Where *Check* has the place in the bar, the keyboard has its button here.
    let beside = written && !exercise.judges_itself();
    let mut action = None;
    // However large the letters, the ways out are no higher than the words beside them, as far as a
    // button can be that low: the exercise needs the rest.
    #[expect(clippy::cast_precision_loss, reason = "at most three buttons")]
    let count = (ways.len() + usize::from(beside)).max(1) as f32;
    let share = (most - (count - 1.0) * GAP / 2.0) / count;
    // Between the two heights the signs of Arabic letters would stand out of the button.
    let height = match button::height(view) {
        height if height > share => view.theme.target,
        height => height,
    };
    let mut top = rect.top();
    for (name, icon, does) in ways {
        let place = Rect::from_min_max(
            egui::pos2(rect.right() - ways_width + GAP, top),
            egui::pos2(rect.right(), top + height),
        );
        let place = view.mirrored(place, rect);
        if button::plain(ui, view, place, &Button::new(name, icon)).pressed() {
            action = Some(does.clone());
        }
        top += height + GAP / 2.0;
    }
    if beside {
        let place = Rect::from_min_max(
            egui::pos2(rect.right() - ways_width + GAP, top),
            egui::pos2(rect.right(), top + height),
        );
        let (button, does) = keyboard_button(view);
        if button::plain(ui, view, view.mirrored(place, rect), &button).pressed() {
            action = Some(does);
        }
        top += height + GAP / 2.0;
    }
    let low = low.max(top - GAP / 2.0) + GAP / 2.0;
    let rest = Rect::from_min_max(egui::pos2(rect.left(), low.min(rect.bottom())), rect.max);
    let (rest, keys) = if keyboard {
        let wanted = keyboard::height(view.keyboard, rest.width(), true);
        let field = view.theme.target + LEAST_BESIDE_KEYBOARD;
        let most = (rest.height() - field).min(rest.height() * MOST_OF_KEYBOARD);
        let height = wanted.min(most);
        rest.split_top_bottom_at_y(rest.bottom() - height)
    } else {
        (rest, Rect::NOTHING)
    };
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rest));
    let drawn = draw(&mut inside, view, visit, exercise);
    if keyboard {
        let fields = std::mem::take(&mut view.fields);
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        let typed = keyboard::type_into(ui, view, keys, &fields);
        view.entered |= typed == Some(Stroke::Enter);
    }
    // What was typed before Enter counts first.
    let draft = match &drawn {
        Some(Act::Change(answer)) => answer,
        _ => &state.answer,
    };
    let entered = view.entered.then(|| exercise.entered(draft)).flatten();
    let acts = drawn.into_iter().chain(entered).map(perform);
    action.into_iter().chain(acts).collect()
}

/// The button that shows or hides the keyboard on screen: nobody needs another program to write.
pub fn keyboard_button(view: &View) -> (Button<'static>, Action) {
    let words = if view.typing.shown {
        "keyboard-hide"
    } else {
        "keyboard-show"
    };
    let button = Button::new("keyboard", "keyboard").saying(Message::new(words));
    let mut typing = view.typing;
    typing.shown = !typing.shown;
    (button, Action::Typing(typing))
}

const DONT_KNOW: (&str, &str, Action) = ("dont-know", "dont-know", Action::DontKnow);
const SHOW: (&str, &str, Action) = ("show", "eye", Action::Show);
const HUMAN: (&str, &str, Action) = ("human", "person", Action::Human);

/// Draws at the top of `rect`, at most `most` high; returns where it ends.
fn strip(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    most: f32,
    page: &str,
    content: impl Fn(&mut Ui, &mut View),
) -> f32 {
    let id = egui::Id::new(("strip", page, view.locale, rect.width().to_bits()));
    // How high it is, is known only after drawing.
    let known = ui.data(|data| data.get_temp::<f32>(id));
    let height = known.unwrap_or(most).min(most);
    let place = Rect::from_min_size(rect.min, vec2(rect.width(), height));
    let mut drawn = 0.0;
    pager::within(ui, view, place, most, page, |ui, view| {
        content(ui, view);
        drawn = ui.min_rect().height();
    });
    let wanted = drawn + 4.0;
    if known.is_none_or(|known| (known - wanted).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id, wanted));
        ui.ctx().request_discard("height");
        ui.ctx().request_repaint();
    }
    rect.top() + height
}

/// The question, in letters that leave it no higher than `most`, as far as they can be that small.
fn question(ui: &mut Ui, view: &mut View, visit: &Visit, most: f32) {
    let message = visit.message().attribute("question");
    let mut look = Look {
        bold: true,
        ..Look::lesson(view)
    };
    let lines = view.texts.sentences(view.locale, &message).len();
    #[expect(clippy::cast_precision_loss, reason = "a few sentences")]
    let most = most - 4.0 - ui.spacing().item_spacing.y * lines as f32;
    let (width, size) = (ui.available_width(), look.size);
    // A few sizes only: the fonts keep every letter in every size that was laid out.
    let mut smaller = SMALLER.into_iter();
    while text::height(ui, view, &message, look, width) > most
        && let Some(share) = smaller.next()
    {
        look.size = size * share;
        look.line_height = view.close_lines();
    }
    text::sentences(ui, view, &message, look);
}

fn draw(ui: &mut Ui, view: &mut View, visit: &Visit, exercise: &Exercise) -> Option<Act> {
    let state = visit.state();
    let message = visit.message();
    let asked = Asked {
        step: &message,
        answer: &state.answer,
        judged: state.judged,
    };
    exercise.ui(ui, view, asked)
}

fn perform(act: Act) -> Action {
    match act {
        Act::Change(answer) => Action::Answer(answer),
        Act::Give => Action::Give,
    }
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
