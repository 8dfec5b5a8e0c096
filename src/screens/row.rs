//! A title and what can be chosen, side by side or one below the other.

use egui::{Rect, Sense, Ui, pos2, vec2};

use crate::app::Action;
use crate::theme::{BODY, GAP};
use crate::widgets::View;
use crate::widgets::button::{self, Button};
use crate::widgets::group::group;
use crate::widgets::text::{self, Look};
use crate::words::Message;

/// The most choices in a row.
const MOST: f32 = 4.0;

/// One choice of a row.
pub struct Choice {
    /// Name of the control.
    pub control: String,
    /// Its pictogram.
    pub icon: &'static str,
    /// Its words.
    pub message: Message,
    /// Whether it is the one that counts; none for a button that only does something.
    pub chosen: Option<bool>,
    /// What it does.
    pub does: Action,
}

impl Choice {
    /// The button of it, heard after the title of its row.
    fn button(&self, title: &Message) -> Button<'_> {
        Button {
            control: &self.control,
            about: Some(title.clone()),
            message: self.message.clone(),
            icon: self.icon,
        }
    }
}

/// Space around a choice beside its title, in points.
const AROUND: f32 = 4.0;
/// Width of a choice in large letters, as a multiple of their size.
const LETTERS: f32 = 6.5;

/// Draws the row; returns what was chosen. In large letters the choices stand below their title, as wide as
/// words of that size need.
pub fn row(ui: &mut Ui, view: &mut View, title: &Message, choices: Vec<Choice>) -> Option<Action> {
    let layout = match view.theme.body > BODY {
        true => below,
        false => beside,
    };
    group(ui, view, title, |ui, view| layout(ui, view, title, choices))
}

fn beside(ui: &mut Ui, view: &mut View, title: &Message, choices: Vec<Choice>) -> Option<Action> {
    let least = view.theme.target + 2.0 * AROUND;
    let height = (74.0 + view.theme.caption).max(least);
    let size = vec2(ui.available_width(), height);
    let (line, _) = ui.allocate_exact_size(size, Sense::empty());
    let words = Rect::from_min_size(line.min, vec2(line.width() * 0.27, line.height()));
    let look = Look {
        size: view.theme.caption * 1.35,
        centred: false,
        ..Look::label(view, view.theme.palette.text)
    };
    let place = view.mirrored(words.shrink(6.0), line);
    text::label(ui, view, title, look, place);
    let rest = Rect::from_min_max(pos2(words.right() + GAP, line.top()), line.max);
    let width = (rest.width() - GAP * (MOST - 1.0)) / MOST;
    let mut done = None;
    for (at, choice) in choices.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "at most 4 choices")]
        let left = rest.left() + at as f32 * (width + GAP);
        let place = Rect::from_min_size(pos2(left, line.top()), vec2(width, height));
        let place = view.mirrored(place, line).shrink(AROUND);
        let button = choice.button(title);
        if button::bar(ui, view, place, &button, choice.chosen).clicked() {
            done = Some(choice.does);
        }
    }
    done
}

fn below(ui: &mut Ui, view: &mut View, title: &Message, choices: Vec<Choice>) -> Option<Action> {
    ui.add_space(GAP);
    let bold = Look {
        bold: true,
        line_height: view.close_lines(),
        ..Look::body(view)
    };
    text::sentences(ui, view, title, bold);
    let whole = ui.available_width();
    let columns = if whole >= 2.0 * LETTERS * view.theme.body + GAP {
        2
    } else {
        1
    };
    #[expect(clippy::cast_precision_loss, reason = "1 or 2 columns")]
    let width = (whole - GAP * (columns as f32 - 1.0)) / columns as f32;
    let size = vec2(width, button::height(view));
    let mut choices = choices.into_iter().peekable();
    let mut done = None;
    while choices.peek().is_some() {
        let (line, _) = ui.allocate_exact_size(vec2(whole, size.y), Sense::empty());
        for (column, choice) in choices.by_ref().take(columns).enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "1 or 2 columns")]
            let left = line.left() + column as f32 * (width + GAP);
            let place = Rect::from_min_size(pos2(left, line.top()), size);
            let place = view.mirrored(place, line);
            let button = choice.button(title);
            if button::choice(ui, view, place, &button, choice.chosen).clicked() {
                done = Some(choice.does);
            }
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    done
}
