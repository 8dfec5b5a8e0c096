//! The parts of a page beside its fields: boxes to tick, pictures, proposals, the menu of the account.

use egui::{Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{INSIDE, LARGEST, Plan, columns, share, words};
use crate::exercise::sign_up::as_written;
use crate::exercise::sign_up::hands::Hands;
use crate::exercise::sign_up::page::{MENU, PICTURES};
use crate::exercise::sign_up::rules::FREE;
use crate::identity;
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::{self, Button, light_outline};
use crate::widgets::group::group;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::Message;

/// One line: what they are, then the addresses.
pub(super) fn free(ui: &mut Ui, view: &mut View, rect: Rect, plan: Plan, hands: &mut Hands) {
    let message = Message::new("signup-suggested");
    let (start, end) = rect.split_left_right_at_fraction(0.26);
    let (start, end) = (view.mirrored(start, rect), view.mirrored(end, rect));
    text::label(ui, view, &message, plan.look(view), start);
    proposals(ui, view, &columns(view, end, FREE.len()), hands);
}

pub(super) fn proposals(ui: &mut Ui, view: &mut View, places: &[Rect], hands: &mut Hands) {
    for (name, place) in FREE.iter().zip(places) {
        let control = format!("suggest-{}", name.replace('.', "-"));
        let button = Button::new(&control, "address").saying(as_written(name));
        if button::plain(ui, view, *place, &button).pressed() {
            hands.choose_address(name);
        }
    }
}

pub(super) fn tick_height(ui: &Ui, view: &View, name: &str, width: f32, plan: Plan) -> f32 {
    let sentence = text::joined(view, &Message::new(name));
    let width = width - view.theme.target - 2.0 * INSIDE;
    let words = text::lay_out(ui, view, &sentence, plan.look(view), width);
    (words.size().y + 2.0 * above_words(view, plan)).clamp(view.theme.target, plan.most)
}

/// Room above and below the words of a box to tick: Arabic letters with signs reach out of their line.
fn above_words(view: &View, plan: Plan) -> f32 {
    const CLOSE: f32 = 1.25;
    INSIDE + plan.letters * (view.close_lines() - CLOSE) / 2.0
}

pub(super) fn tick(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    name: &str,
    chosen: bool,
    plan: Plan,
) -> bool {
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
    let square =
        Rect::from_min_size(rect.min, vec2(view.theme.target, rect.height())).shrink(INSIDE);
    picture::icon(ui, view, icon, view.mirrored(square, rect), palette.text);
    let above = above_words(view, plan);
    let words = Rect::from_min_max(
        pos2(rect.left() + view.theme.target, rect.top() + above),
        rect.max - vec2(2.0 * INSIDE, above),
    );
    // The box is higher than small letters need: then they are as large as they go into it.
    let look = Look {
        size: plan.letters.max(view.theme.imitated * LARGEST),
        ..plan.look(view)
    };
    text::fitted(ui, view, &message, look, view.mirrored(words, rect));
    light_outline(ui, view, rect, &message);
    focus_frame(ui, view, &response);
    response.pressed()
}

pub(super) fn picture_height(view: &View, plan: Plan) -> f32 {
    let high = view.theme.caption * 1.25 + plan.letters * 2.0;
    high.clamp(view.theme.target, plan.most)
}

pub(super) fn pictures(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    chosen: Option<&str>,
    plan: Plan,
    hands: &mut Hands,
) {
    let icons = ["house", "cat", "tree"];
    let places = columns(view, rect, icons.len() + 1);
    let asks = Message::new("signup-robot-ask");
    text::label(ui, view, &asks, plan.look(view), places[0]);
    let places = places.into_iter().skip(1);
    group(ui, view, &asks, |ui, view| {
        for ((name, icon), place) in PICTURES.iter().zip(icons).zip(places) {
            let button = Button::new(name, icon).saying(Message::new(*name));
            if button::bar(ui, view, place, &button, Some(chosen == Some(*name))).pressed() {
                hands.choose(name, &PICTURES);
            }
        }
    });
}

/// The bar of the account: whose it is, and at its end the menu with the way out.
pub(super) fn account(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    open: bool,
    plan: Plan,
    hands: &mut Hands,
) {
    let height = plan.half();
    let bar = Rect::from_min_size(rect.min, vec2(rect.width(), height));
    let places = columns(view, bar, 2);
    let side = places[0].height().min(view.theme.target);
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

pub(super) fn done(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, plan: Plan) {
    let side = plan.letters * 2.0;
    let icon = Rect::from_min_size(rect.min, vec2(side, side));
    let color = view.theme.palette.text;
    picture::icon(ui, view, "check", view.mirrored(icon, rect), color);
    let place = rect.with_min_x(rect.left() + side + GAP);
    words(ui, view, view.mirrored(place, rect), message, plan);
}
