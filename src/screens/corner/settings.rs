//! What the facilitator can set for all who come: loudness, the question to who is silent, languages.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use super::super::frame;
use super::super::row::{Choice, row};
use super::sentences;
use crate::app::{Action, Change, Deed, Model, Panel, volume_now};
use crate::theme::{CARD_MM, GAP, point_mm};
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View};
use crate::words::{Locale, Message};

/// The settings, row by row.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::Settings.title(), places.top);
    let mut action = None;
    pager(ui, view, places.content, "settings", |ui, view| {
        if let Some(said) = &model.corner.said {
            sentences(ui, view, said);
        }
        let volume = vec![
            choice("quieter", "quieter", Change::Quieter),
            choice("louder", "louder", Change::Louder),
        ];
        action = row(ui, view, &volume_now(model.setup.volume), volume);
        if let Some(title) = model.idle_words() {
            let minutes = vec![
                choice("corner-sooner", "less", Change::Sooner),
                choice("corner-later", "more", Change::Later),
            ];
            action = row(ui, view, &title, minutes).or(action.take());
        }
        let card = vec![
            choice("card-smaller", "less", Change::Smaller),
            choice("card-larger", "more", Change::Larger),
        ];
        action = row(ui, view, &Message::new("card"), card).or(action.take());
        bank_card(ui, view, model);
        ui.add_space(GAP);
        let bold = Look {
            bold: true,
            ..Look::body(view)
        };
        text::sentences(ui, view, &Message::new("corner-languages"), bold);
        for locale in languages(model) {
            let pressed = language(ui, view, &locale, model.locales.contains(&locale));
            let change = Action::Corner(Deed::Change(Change::Language(locale)));
            action = pressed.then_some(change).or(action.take());
        }
    });
    let offers = frame::Offers {
        main: Some((Button::new("close", "back"), Action::Open(Panel::Deeds))),
        quiet: true,
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    action.into_iter().chain(bottom).collect()
}

fn choice(name: &str, icon: &'static str, change: Change) -> Choice {
    Choice {
        control: name.to_owned(),
        icon,
        message: Message::new(name),
        chosen: None,
        does: Action::Corner(Deed::Change(change)),
    }
}

/// A bank card, as large as a true one when the machine knows its screen.
fn bank_card(ui: &mut Ui, view: &mut View, model: &Model) {
    text::sentences(ui, view, &Message::new("card-help"), Look::body(view));
    #[expect(clippy::cast_precision_loss, reason = "at most 3000")]
    let point = point_mm(model.setup.distance_mm as f32);
    let size = vec2(CARD_MM.0, CARD_MM.1) / point;
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::empty());
    view.drawn(ui, line);
    let card = Rect::from_min_size(line.min, size);
    let card = view.mirrored(card, line);
    let palette = &view.theme.palette;
    let rounded = 3.2 / point;
    ui.painter().rect_filled(card, rounded, palette.surface);
    let stroke = Stroke::new(3.0, palette.text);
    ui.painter()
        .rect_stroke(card, rounded, stroke, StrokeKind::Inside);
    // The stripe on the back of every card.
    let stripe = card.shrink2(vec2(1.5, 0.0));
    let stripe = stripe.with_min_y(card.top() + 5.0 / point);
    let stripe = stripe.with_max_y(stripe.top() + 11.0 / point);
    ui.painter().rect_filled(stripe, 0.0, palette.text);
}

/// All languages, those that are offered among them, always in the same order.
fn languages(model: &Model) -> Vec<Locale> {
    let mut all = model.setup.languages.clone();
    let others = model.locales.iter().filter(|locale| !all.contains(locale));
    let others: Vec<Locale> = others.cloned().collect();
    all.extend(others);
    all
}

/// A language: offered or not. Returns whether that is to change.
fn language(ui: &mut Ui, view: &mut View, locale: &Locale, offered: bool) -> bool {
    let size = vec2(ui.available_width(), button::height(view) + GAP);
    let (line, _) = ui.allocate_exact_size(size, Sense::empty());
    let rect = line.shrink2(vec2(6.0, GAP / 2.0));
    let name = format!("offer-{locale}");
    let words = Message::new("language-name").in_locale(locale);
    let icon = if offered { "box-on" } else { "box-off" };
    let button = Button::new(&name, icon).saying(words);
    button::toggle(ui, view, rect, &button, offered).pressed()
}
