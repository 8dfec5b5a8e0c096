//! What stands on a page, from top to bottom: fields, rules, ticks, pictures.

mod parts;
mod password;

use egui::{Rect, Ui, pos2, vec2};

use super::hands::Hands;
use super::rules::FREE;
use crate::theme::GAP;
use crate::widgets::labelled::{Labelled, Sizes, Words};
use crate::widgets::text::{self, Look};
use crate::widgets::{View, note};
use crate::words::Message;
use parts::{account, done, free, picture_height, pictures, proposals, tick, tick_height};
use password::{rule_grid, rules};

/// The largest letters of a page, as a share of those of imitated programs.
pub(super) const LARGEST: f32 = 0.8;
/// Space inside a block, in points.
const INSIDE: f32 = 10.0;

/// A part of a page.
pub(super) enum Block<'a> {
    /// Fields, one under the other or side by side.
    Fields(Vec<Labelled<'a>>),
    /// Sentences that are read.
    Words(Message),
    /// What is to be mended.
    Again(Message),
    /// The rules of a password, each met or not.
    Rules(&'a str),
    /// Addresses that are free.
    Free,
    /// A box to tick: its control, which is its message and its deed too.
    Tick(&'static str, bool),
    /// Pictures of which one is chosen.
    Pictures(Option<&'a str>),
    /// Whose account it is, and its menu.
    Account(bool),
    /// What has come of it all.
    Done(Message),
}

/// How the blocks are drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Plan {
    /// Size of the letters, in points.
    pub letters: f32,
    /// Height of a field, in points.
    pub field: f32,
    /// The least height of what is pressed, in points.
    pub least: f32,
    /// The most height of what is pressed, in points: never below the least.
    pub most: f32,
    /// Whether fields stand side by side.
    pub beside: bool,
    /// Where the words of a field stand.
    pub words: Words,
    /// Whether notes stand below their fields. The card above the page says them too.
    pub notes: bool,
    /// Whether rules say in words whether they are met. Their shape and the voice always say it.
    pub wordy: bool,
}

impl Plan {
    fn look(self, view: &View) -> Look {
        Look {
            size: self.letters,
            line_height: view.close_lines(),
            ..Look::body(view)
        }
    }

    /// Sizes of fields that have this width.
    fn sizes(self, ui: &Ui, view: &View, fields: &[Labelled], width: f32) -> Sizes {
        let above = fields
            .iter()
            .map(|field| field.above(ui, view, width, self.letters));
        let words = match self.words {
            Words::Above(_) if self.beside => Words::Above(above.fold(0.0, f32::max)),
            words => words,
        };
        Sizes {
            letters: self.letters,
            field: self.field,
            words,
            // Of fields side by side, the note is below all of them: it needs the width.
            notes: self.notes && !self.beside,
        }
    }

    /// Height of a button of which two stand one above the other.
    fn half(self) -> f32 {
        self.button().min(((self.most - GAP) / 2.0).max(self.least))
    }

    fn button(self) -> f32 {
        (self.letters * 1.9).clamp(self.least, self.most)
    }
}

impl Block<'_> {
    pub fn height(&self, ui: &Ui, view: &View, width: f32, plan: Plan) -> f32 {
        let look = plan.look(view);
        match self {
            Self::Fields(fields) if plan.beside => {
                let whole = width;
                let width = share(width, fields.len());
                let sizes = plan.sizes(ui, view, fields, width);
                let heights = fields.iter().map(|f| f.height(ui, view, width, sizes));
                heights.fold(0.0, f32::max) + below(ui, view, fields, whole, plan)
            }
            Self::Fields(fields) => {
                let sizes = plan.sizes(ui, view, fields, width);
                let heights = fields
                    .iter()
                    .map(|f| f.height(ui, view, width, sizes) + GAP);
                heights.sum::<f32>() - GAP
            }
            Self::Words(message) => text::height(ui, view, message, look, width),
            Self::Again(_) if !plan.notes => 0.0,
            Self::Again(message) => note::height(ui, view, message, width, plan.letters),
            Self::Rules(password) => {
                let (columns, height) = rule_grid(ui, view, password, width, plan);
                height * if columns == 2 { 2.0 } else { 4.0 }
            }
            Self::Free => plan.button(),
            Self::Tick(name, _) => tick_height(ui, view, name, width, plan),
            Self::Pictures(_) => picture_height(view, plan),
            Self::Account(true) => 2.0 * plan.half() + GAP,
            Self::Account(false) => plan.half(),
            Self::Done(message) => {
                let side = plan.letters * 2.0;
                let words = text::height(ui, view, message, look, width - side - GAP);
                words.max(side)
            }
        }
    }

    /// Height of the highest part that must not be cut by the edge of a page. Words may be.
    pub fn of_page(&self, ui: &Ui, view: &View, width: f32, plan: Plan) -> f32 {
        match self {
            Self::Fields(fields) if !plan.beside => {
                let sizes = plan.sizes(ui, view, fields, width);
                let heights = fields.iter().map(|f| f.height(ui, view, width, sizes));
                heights.fold(0.0, f32::max)
            }
            Self::Words(_) | Self::Again(_) | Self::Rules(_) | Self::Done(_) => 0.0,
            _ => self.height(ui, view, width, plan),
        }
    }

    /// The same where there is one line for everything.
    pub fn in_strip(
        &self,
        ui: &mut Ui,
        view: &mut View,
        rect: Rect,
        plan: Plan,
        hands: &mut Hands,
    ) {
        match self {
            Self::Free => {
                let line = rect.with_min_y(rect.bottom() - view.theme.target);
                proposals(ui, view, &columns(view, line, FREE.len()), hands);
            }
            _ => self.show(ui, view, rect, plan, hands),
        }
    }

    pub fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, plan: Plan, hands: &mut Hands) {
        match self {
            Self::Fields(list) => fields(ui, view, rect, list, plan, hands),
            Self::Words(message) => words(ui, view, rect, message, plan),
            Self::Again(message) => note::show(ui, view, rect, message, plan.letters),
            Self::Rules(password) => rules(ui, view, rect, password, plan),
            Self::Free => free(ui, view, rect, plan, hands),
            Self::Tick(name, chosen) => {
                if tick(ui, view, rect, name, *chosen, plan) {
                    hands.toggle(name);
                }
            }
            Self::Pictures(chosen) => pictures(ui, view, rect, *chosen, plan, hands),
            Self::Account(open) => account(ui, view, rect, *open, plan, hands),
            Self::Done(message) => done(ui, view, rect, message, plan),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few things side by side")]
fn share(width: f32, count: usize) -> f32 {
    (width - GAP * (count.max(1) - 1) as f32) / count.max(1) as f32
}

/// Places of `count` things side by side, as they are read.
fn columns(view: &View, rect: Rect, count: usize) -> Vec<Rect> {
    let width = share(rect.width(), count);
    let size = vec2(width, rect.height());
    let place = |at: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a few things side by side")]
        let left = rect.left() + (width + GAP) * at as f32;
        view.mirrored(Rect::from_min_size(pos2(left, rect.top()), size), rect)
    };
    (0..count).map(place).collect()
}

fn fields(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    fields: &[Labelled],
    plan: Plan,
    hands: &mut Hands,
) {
    let places = columns(view, rect, fields.len());
    let width = if plan.beside {
        share(rect.width(), fields.len())
    } else {
        rect.width()
    };
    let sizes = plan.sizes(ui, view, fields, width);
    let mut top = rect.top();
    for (field, column) in fields.iter().zip(places) {
        let place = if plan.beside {
            column
        } else {
            let height = field.height(ui, view, rect.width(), sizes);
            let place = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
            top += height + GAP;
            place
        };
        if let Some(text) = field.show(ui, view, place, sizes) {
            hands.write(field.control, &text);
        }
    }
    let height = below(ui, view, fields, rect.width(), plan);
    if let (true, Some(again)) = (height > 0.0, again(fields)) {
        let place = rect.with_min_y(rect.bottom() - height);
        note::show(ui, view, place, again, plan.letters);
    }
}

/// What is to be mended in one of the fields.
fn again<'a>(fields: &'a [Labelled]) -> Option<&'a Message> {
    fields.iter().find_map(|field| field.again.as_ref())
}

/// Height of the note below fields that stand side by side.
fn below(ui: &Ui, view: &View, fields: &[Labelled], width: f32, plan: Plan) -> f32 {
    let again = again(fields).filter(|_| plan.notes && plan.beside);
    again.map_or(0.0, |message| {
        note::height(ui, view, message, width, plan.letters)
    })
}

fn words(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, plan: Plan) {
    let builder = egui::UiBuilder::new().max_rect(rect).id_salt(message);
    let mut inside = ui.new_child(builder);
    inside.spacing_mut().item_spacing.y = 0.0;
    text::sentences(&mut inside, view, message, plan.look(view));
}
