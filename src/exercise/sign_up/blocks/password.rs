//! The rules of a password, ticked as one types.

use egui::{Rect, Ui, pos2, vec2};

use super::{INSIDE, Plan, columns, share};
use crate::exercise::sign_up::rules::Rule;
use crate::widgets::{View, ear, picture, tell_words, text};
use crate::words::{Sentence, Span, Spot};

/// A rule, and in words whether it is met.
fn rule_words(view: &View, rule: Rule, password: &str, plan: Plan) -> Sentence {
    let mut sentence = text::joined(view, &rule.message());
    if plan.wordy {
        let state = text::joined(view, &rule.state(password));
        sentence.spans.push(Span {
            text: ". ".into(),
            french: false,
        });
        sentence.spans.extend(state.spans);
    }
    sentence
}

/// Columns and height of a row of the rules.
pub(super) fn rule_grid(
    ui: &Ui,
    view: &View,
    password: &str,
    width: f32,
    plan: Plan,
) -> (usize, f32) {
    let icon = plan.letters * 1.3;
    let row = |columns: usize| {
        let width = share(width, columns) - icon - INSIDE;
        let heights = Rule::ALL.iter().map(|rule| {
            let sentence = rule_words(view, *rule, password, plan);
            let paragraph = text::lay_out(ui, view, &sentence, plan.look(view), width);
            paragraph.size().y + 4.0
        });
        heights.fold(icon, f32::max)
    };
    let (one, two) = (row(1), row(2));
    if two * 2.0 < one * 4.0 {
        (2, two)
    } else {
        (1, one)
    }
}

pub(super) fn rules(ui: &mut Ui, view: &mut View, rect: Rect, password: &str, plan: Plan) {
    let (count, height) = rule_grid(ui, view, password, rect.width(), plan);
    for (row, pair) in Rule::ALL.chunks(count).enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "four rules")]
        let top = rect.top() + height * row as f32;
        let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        for (rule, place) in pair.iter().zip(columns(view, line, count)) {
            one_rule(ui, view, place, *rule, password, plan);
        }
    }
}

fn one_rule(ui: &mut Ui, view: &mut View, rect: Rect, rule: Rule, password: &str, plan: Plan) {
    let messages = vec![rule.message(), rule.state(password)];
    let id = egui::Id::new(("rule", rule.message()));
    let response = ui.interact(rect, id, ear::sense(view));
    ear::words(ui, view, &response, &messages);
    let told: Vec<String> = messages.iter().map(|m| view.plain(m)).collect();
    let told = told.join(". ");
    tell_words(ui, &response, &Sentence::of(told, view.locale.clone()));
    if response.clicked() {
        view.heard = Some(messages);
    }
    view.drawn(ui, rect);
    let spot = Spot {
        message: rule.message(),
        line: 0,
    };
    text::light(ui, view, rect, &spot);
    let side = plan.letters * 1.3;
    let icon = Rect::from_min_size(
        pos2(rect.left(), rect.center().y - side / 2.0),
        vec2(side, side),
    );
    let name = if rule.is_met(password) {
        "check"
    } else {
        "box-off"
    };
    let color = view.theme.palette.text;
    picture::icon(ui, view, name, view.mirrored(icon.shrink(2.0), rect), color);
    let words = rect.with_min_x(rect.left() + side + INSIDE);
    let sentence = rule_words(view, rule, password, plan);
    let paragraph = text::lay_out(ui, view, &sentence, plan.look(view), words.width());
    let words = view.mirrored(words, rect);
    let top = words.center().y - paragraph.size().y / 2.0;
    paragraph.paint(ui.painter(), words.with_min_y(top));
}
