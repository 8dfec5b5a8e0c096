//! What stands on a page, from top to bottom: fields, rules, ticks, pictures.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::as_written;
use super::page::{MENU, PICTURES};
use super::rules::{FREE, Rule};
use super::view::Hands;
use crate::identity;
use crate::theme::{GAP, RADIUS, TARGET};
use crate::widgets::button::{self, Button, light_outline};
use crate::widgets::labelled::{self, Labelled, Sizes, Words};
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::{Message, Sentence, Span, Spot};

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
    /// The most height of what is pressed, in points.
    pub most: f32,
    /// Whether fields stand side by side.
    pub beside: bool,
    /// Where the words of a field stand.
    pub words: Words,
    /// Whether rules say in words whether they are met, which their shape and the voice always say, and
    /// whether notes stand below their fields, which the card above the page says.
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
            notes: self.wordy,
        }
    }

    fn button(self) -> f32 {
        (self.letters * 1.9).clamp(TARGET, self.most)
    }
}

impl Block<'_> {
    pub fn height(&self, ui: &Ui, view: &View, width: f32, plan: Plan) -> f32 {
        let look = plan.look(view);
        match self {
            Self::Fields(fields) if plan.beside => {
                let width = share(width, fields.len());
                let sizes = plan.sizes(ui, view, fields, width);
                let heights = fields.iter().map(|f| f.height(ui, view, width, sizes));
                heights.fold(0.0, f32::max)
            }
            Self::Fields(fields) => {
                let sizes = plan.sizes(ui, view, fields, width);
                let heights = fields
                    .iter()
                    .map(|f| f.height(ui, view, width, sizes) + GAP);
                heights.sum::<f32>() - GAP
            }
            Self::Words(message) => text::height(ui, view, message, look, width),
            Self::Again(_) if !plan.wordy => 0.0,
            Self::Again(message) => labelled::note_height(ui, view, message, width, plan.letters),
            Self::Rules(password) => {
                let (columns, height) = rule_grid(ui, view, password, width, plan);
                height * if columns == 2 { 2.0 } else { 4.0 }
            }
            Self::Free => plan.button(),
            Self::Tick(name, _) => tick_height(ui, view, name, width, plan),
            Self::Pictures(_) => {
                let words = Message::new("signup-robot-ask");
                let height = text::height(ui, view, &words, look, width);
                height + picture_height(view, plan)
            }
            Self::Account(open) => plan.button() * if *open { 2.0 } else { 1.0 } + GAP,
            Self::Done(message) => {
                let side = plan.letters * 2.0;
                let words = text::height(ui, view, message, look, width - side - GAP);
                words.max(side)
            }
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
                let line = rect.with_min_y(rect.bottom() - TARGET);
                proposals(ui, view, &columns(view, line, FREE.len()), hands);
            }
            _ => self.show(ui, view, rect, plan, hands),
        }
    }

    pub fn show(&self, ui: &mut Ui, view: &mut View, rect: Rect, plan: Plan, hands: &mut Hands) {
        match self {
            Self::Fields(list) => fields(ui, view, rect, list, plan, hands),
            Self::Words(message) => words(ui, view, rect, message, plan),
            Self::Again(message) => labelled::note(ui, view, rect, message, plan.letters),
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
}

fn words(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, plan: Plan) {
    let builder = egui::UiBuilder::new().max_rect(rect).id_salt(message);
    let mut inside = ui.new_child(builder);
    inside.spacing_mut().item_spacing.y = 0.0;
    text::sentences(&mut inside, view, message, plan.look(view));
}

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
fn rule_grid(ui: &Ui, view: &View, password: &str, width: f32, plan: Plan) -> (usize, f32) {
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

fn rules(ui: &mut Ui, view: &mut View, rect: Rect, password: &str, plan: Plan) {
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
    let response = ui.interact(rect, id, Sense::CLICK);
    let told: Vec<String> = messages.iter().map(|m| view.plain(m)).collect();
    let told = told.join(". ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &told));
    crate::widgets::tell_language(ui, view, id, &messages[0]);
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

/// One line: what they are, then the addresses.
fn free(ui: &mut Ui, view: &mut View, rect: Rect, plan: Plan, hands: &mut Hands) {
    let message = Message::new("signup-suggested");
    let places = columns(view, rect, FREE.len() + 1);
    text::label(ui, view, &message, plan.look(view), places[0]);
    proposals(ui, view, &places[1..], hands);
}

fn proposals(ui: &mut Ui, view: &mut View, places: &[Rect], hands: &mut Hands) {
    for (name, place) in FREE.iter().zip(places) {
        let control = format!("suggest-{}", name.replace('.', "-"));
        let button = Button::new(&control, "address").saying(as_written(name));
        if button::plain(ui, view, *place, &button).pressed() {
            hands.choose_address(name);
        }
    }
}

fn tick_height(ui: &Ui, view: &View, name: &str, width: f32, plan: Plan) -> f32 {
    let sentence = text::joined(view, &Message::new(name));
    let width = width - TARGET - 2.0 * INSIDE;
    let words = text::lay_out(ui, view, &sentence, plan.look(view), width);
    (words.size().y + 2.0 * INSIDE).clamp(TARGET, plan.most)
}

fn tick(ui: &mut Ui, view: &mut View, rect: Rect, name: &str, chosen: bool, plan: Plan) -> bool {
    let message = Message::new(name);
    let state = chosen.then(|| Message::new("option-chosen"));
    let told = std::iter::once(message.clone()).chain(state).collect();
    let response = control(ui, view, rect, name, Role::Check { chosen }, told);
    let palette = view.theme.palette.clone();
    let (fill, line, icon) = if chosen {
        (palette.chosen, palette.accent, "box-on")
    } else {
        (palette.surface, palette.line, "box-off")
    };
    ui.painter().rect_filled(rect, RADIUS, fill);
    let stroke = Stroke::new(if chosen { 5.0 } else { 3.0 }, line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let square = Rect::from_min_size(rect.min, vec2(TARGET, rect.height())).shrink(INSIDE);
    picture::icon(ui, view, icon, view.mirrored(square, rect), palette.text);
    let words = Rect::from_min_max(
        pos2(rect.left() + TARGET, rect.top() + INSIDE / 2.0),
        rect.max - vec2(2.0 * INSIDE, INSIDE / 2.0),
    );
    text::fitted(
        ui,
        view,
        &message,
        plan.look(view),
        view.mirrored(words, rect),
    );
    light_outline(ui, view, rect, &message);
    focus_frame(ui, view, &response);
    response.pressed()
}

fn picture_height(view: &View, plan: Plan) -> f32 {
    let high = view.theme.caption * 1.25 + TARGET.max(plan.letters * 2.0);
    high.min(plan.most)
}

fn pictures(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    chosen: Option<&str>,
    plan: Plan,
    hands: &mut Hands,
) {
    let row = rect.with_min_y(rect.bottom() - picture_height(view, plan));
    words(
        ui,
        view,
        rect.with_max_y(row.top()),
        &Message::new("signup-robot-ask"),
        plan,
    );
    let icons = ["house", "cat", "tree"];
    let places = columns(view, row, icons.len());
    for ((name, icon), place) in PICTURES.iter().zip(icons).zip(places) {
        let button = Button::new(name, icon).saying(Message::new(*name));
        if button::bar(ui, view, place, &button, Some(chosen == Some(*name))).pressed() {
            hands.choose(name, &PICTURES);
        }
    }
}

/// The bar of the account: whose it is, and at its end the menu with the way out.
fn account(ui: &mut Ui, view: &mut View, rect: Rect, open: bool, plan: Plan, hands: &mut Hands) {
    let height = plan.button();
    let bar = Rect::from_min_size(rect.min, vec2(rect.width(), height));
    let places = columns(view, bar, 2);
    let side = places[0].height().min(TARGET);
    let start = Rect::from_min_size(bar.min, vec2(side, side));
    let color = view.theme.palette.text;
    picture::icon(
        ui,
        view,
        "mail",
        view.mirrored(start.shrink(INSIDE), bar),
        color,
    );
    let own = as_written(identity::ADDRESS);
    let look = Look {
        centred: false,
        bold: false,
        ..Look::label(view, color)
    };
    let own_place = Rect::from_min_max(
        pos2(bar.left() + side, bar.top()),
        pos2(bar.left() + share(bar.width(), 2), bar.bottom()),
    );
    text::label(ui, view, &own, look, view.mirrored(own_place, bar));
    if button::plain(
        ui,
        view,
        places[1],
        &Button::new(MENU, "user").saying(Message::new(MENU)),
    )
    .pressed()
    {
        hands.toggle(MENU);
    }
    if open {
        let below = places[1].translate(vec2(0.0, height + GAP));
        let button = Button::new("signout-button", "stop-session");
        if button::main(ui, view, below, &button).pressed() {
            hands.next();
        }
    }
}

fn done(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, plan: Plan) {
    let side = plan.letters * 2.0;
    let icon = Rect::from_min_size(rect.min, vec2(side, side));
    let color = view.theme.palette.text;
    picture::icon(ui, view, "check", view.mirrored(icon, rect), color);
    let place = rect.with_min_x(rect.left() + side + GAP);
    words(ui, view, view.mirrored(place, rect), message, plan);
}
