//! A page on screen: its frame, the identity card beside it, its button always in sight.

mod fitting;
mod places;

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::blocks::{Block, Plan};
use super::hands::Hands;
use super::page::{
    ADDRESS, CONDITIONS, MENU, PASSWORD, PICTURES, Page, ROBOT, Refusal, SHOW, is_hidden,
};
use super::{SignUp, as_written, has_passwords, label, suggests};
use crate::exercise::{Act, Answer, Asked};
use crate::identity;
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::{self, Button};
use crate::widgets::labelled::{Labelled, Words};
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, identity as card, pager, picture};
use crate::words::Message;
use fitting::{Fitting, SMALLEST};
use places::Places;

/// Least width of two buttons side by side, in points.
const TWO_BUTTONS: f32 = 300.0;
/// The highest button, in points, unless targets are higher.
const MOST: f32 = 84.0;
/// The widest button, in points.
const WIDEST: f32 = 380.0;
/// Least height of words above a field, in points.
const LINE: f32 = 28.0;
pub(super) fn show(ui: &mut Ui, view: &mut View, sign_up: &SignUp, asked: Asked) -> Option<Act> {
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::empty());
    let answer = asked.answer;
    let mut hands = Hands::new(answer);
    match sign_up.page(answer) {
        Some(page) => one_page(ui, view, rect, page, answer, &mut hands),
        None => finished(ui, view, rect, sign_up, answer, &mut hands),
    }
    hands.act(sign_up)
}

fn one_page(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    page: Page,
    answer: &Answer,
    hands: &mut Hands,
) {
    let actions = match page {
        Page::SignOut => 0,
        page => 1 + u8::from(has_passwords(page)),
    };
    let mut places = Places::new(ui, view, rect, page.asks(), actions);
    // Where the card has no room, each field says what it says.
    let blocks = blocks(page, answer, places.card.is_none());
    let fitting = Fitting::new(ui, view, &blocks, places.content.size());
    if !(fitting.whole && fitting.plan.notes && fitting.plan.wordy) {
        places.without_title();
    }
    if places.strip {
        strip(ui, view, places.content, &blocks, hands);
    } else {
        frame(ui, view, &places, page);
        draw(ui, view, places.content, page.id(), &blocks, hands);
    }
    if actions > 0 {
        buttons(ui, view, places.actions, page, answer, hands);
    }
    if let Some(place) = places.card {
        card::beside(ui, view, place, page.asks());
    }
}

/// What is on a page.
fn blocks<'a>(page: Page, answer: &'a Answer, models: bool) -> Vec<Block<'a>> {
    let refusal = Refusal::last(answer);
    let again = |control: &str| {
        let own = refusal.filter(|refusal| refusal.control == control);
        own.map(Refusal::message)
    };
    let mut blocks = Vec::new();
    match page {
        Page::Robot => {
            blocks.push(Block::Tick(ROBOT, answer.has(ROBOT)));
            blocks.extend(again(ROBOT).map(Block::Again));
            if answer.has(ROBOT) {
                let chosen = PICTURES.into_iter().find(|name| answer.has(name));
                blocks.push(Block::Pictures(chosen));
                let other = refusal.filter(|refusal| refusal.is_other_picture());
                blocks.extend(other.map(|refusal| Block::Again(refusal.message())));
            }
        }
        Page::Conditions => {
            blocks.push(Block::Words(Message::new("signup-conditions-read")));
            blocks.push(Block::Tick(CONDITIONS, answer.has(CONDITIONS)));
            blocks.extend(again(CONDITIONS).map(Block::Again));
        }
        Page::SignOut => blocks.push(Block::Account(answer.has(MENU))),
        _ => {
            let lines = page.asks().iter().filter(|_| models);
            let mut lines = lines.map(|line| line.message());
            let fields = page.fields().iter().map(|(control, _)| Labelled {
                again: again(control),
                model: lines.next(),
                ..field(control, answer)
            });
            blocks.push(Block::Fields(fields.collect()));
        }
    }
    if suggests(answer) {
        blocks.push(Block::Free);
    }
    if page == Page::Password {
        blocks.push(Block::Rules(answer.text(PASSWORD)));
    }
    blocks
}

fn field<'a>(control: &'a str, answer: &'a Answer) -> Labelled<'a> {
    Labelled {
        label: label(control),
        text: answer.text(control),
        hidden: is_hidden(control) && !answer.has(SHOW),
        behind: (control == ADDRESS).then(|| as_written(identity::DOMAIN)),
        brief: true,
        ..Labelled::new(control)
    }
}

/// What is left when all pages are done: what has come of it, or the last page as it was filled.
fn finished(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    sign_up: &SignUp,
    answer: &Answer,
    hands: &mut Hands,
) {
    let Some(page) = sign_up.pages.last().copied() else {
        return;
    };
    let block = match page {
        Page::Conditions => Block::Done(Message::new("signup-done")),
        Page::SignOut => Block::Done(Message::new("signout-done")),
        Page::Robot => Block::Done(Message::new(ROBOT)),
        _ => {
            let fields = page.fields().iter().map(|(control, _)| Labelled {
                still: true,
                ..field(control, answer)
            });
            Block::Fields(fields.collect())
        }
    };
    let places = Places::new(ui, view, rect, &[], 0);
    frame(ui, view, &places, page);
    draw(ui, view, places.content, "finished", &[block], hands);
}

/// The frame of the page with its name.
fn frame(ui: &mut Ui, view: &mut View, places: &Places, page: Page) {
    let palette = view.theme.palette.clone();
    ui.painter()
        .rect_filled(places.frame, RADIUS, palette.surface);
    let stroke = Stroke::new(4.0, palette.text);
    ui.painter()
        .rect_stroke(places.frame, RADIUS, stroke, StrokeKind::Inside);
    let Some(title) = places.title else {
        return;
    };
    let side = title.height();
    let icon = Rect::from_min_size(title.min, vec2(side, side));
    let icon = view.mirrored(icon, title);
    picture::icon(ui, view, "mail", icon.shrink(6.0), palette.text);
    let name = Message::new(if page == Page::SignIn {
        "signin-title"
    } else {
        "signup-service"
    });
    let look = Look {
        centred: false,
        size: view.theme.imitated * 0.8,
        ..Look::label(view, palette.text)
    };
    let words = title.with_min_x(title.left() + side);
    text::label(ui, view, &name, look, view.mirrored(words, title));
}

/// The blocks, one under the other; the page is turned where they do not fit.
fn draw(ui: &mut Ui, view: &mut View, rect: Rect, page: &str, blocks: &[Block], hands: &mut Hands) {
    let Fitting { plan, whole } = Fitting::new(ui, view, blocks, rect.size());
    if whole {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
        stack(&mut inside, view, blocks, plan, hands);
    } else {
        let about = Message::new("signup-service");
        pager::beside(ui, view, rect, page, &about, |ui, view| {
            stack(ui, view, blocks, plan, hands);
        });
    }
}

fn stack(ui: &mut Ui, view: &mut View, blocks: &[Block], plan: Plan, hands: &mut Hands) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let width = ui.available_width();
    for (at, block) in blocks.iter().enumerate() {
        let height = block.height(ui, view, width, plan);
        if height == 0.0 {
            continue;
        }
        if at > 0 {
            ui.add_space(GAP);
        }
        let (place, _) = ui.allocate_exact_size(vec2(width, height), Sense::empty());
        block.show(ui, view, place, plan, hands);
    }
}

/// One line of fields, above the keyboard on the screen: what there is beside them is said when it matters.
fn strip(ui: &mut Ui, view: &mut View, rect: Rect, blocks: &[Block], hands: &mut Hands) {
    let fits = |block: &&Block| matches!(block, Block::Fields(_) | Block::Free);
    let blocks: Vec<&Block> = blocks.iter().filter(fits).collect();
    // The words go above the field where there is room for a line of them.
    let above = rect.height() - view.theme.target;
    let words = if above < LINE {
        Words::Before
    } else {
        Words::Within(above)
    };
    let plan = Plan {
        letters: view.theme.imitated * SMALLEST,
        field: view.theme.target,
        least: view.theme.target,
        most: view.theme.target,
        beside: true,
        notes: false,
        wordy: false,
        words,
    };
    let mut rest = rect;
    let mut left = blocks.len();
    for block in blocks {
        #[expect(clippy::cast_precision_loss, reason = "one block or two")]
        let width = (rest.width() - GAP * (left - 1) as f32) / left as f32;
        let (own, more) = rest.split_left_right_at_x(rest.left() + width);
        rest = more.with_min_x(more.left() + GAP);
        left -= 1;
        let place = view.mirrored(own, rect);
        block.in_strip(ui, view, place, plan, hands);
    }
}

/// The button that leads on, at the end; before it the one that shows passwords.
fn buttons(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    page: Page,
    answer: &Answer,
    hands: &mut Hands,
) {
    let stacked = rect.height() >= 2.0 * view.theme.target;
    let (first, next) = if !has_passwords(page) || !(stacked || rect.width() >= TWO_BUTTONS) {
        let next = rect.with_min_x(rect.right() - rect.width().min(WIDEST));
        (
            None,
            next.with_min_y(next.bottom() - next.height().min(MOST.max(view.theme.target))),
        )
    } else if stacked {
        let first = rect.with_max_y(rect.top() + view.theme.target);
        (
            Some(first),
            rect.with_min_y(rect.bottom() - view.theme.target),
        )
    } else {
        let width = ((rect.width() - GAP) / 2.0).min(WIDEST);
        let first = rect.with_max_x(rect.left() + width);
        (Some(first), rect.with_min_x(rect.right() - width))
    };
    if let Some(first) = first {
        let shown = answer.has(SHOW);
        let button = Button::new(SHOW, "eye").saying(Message::new(SHOW));
        let place = view.mirrored(first, rect);
        if button::toggle(ui, view, place, &button, shown).pressed() {
            hands.toggle(SHOW);
        }
    }
    let icon = match page {
        Page::Conditions => "check",
        _ => "next",
    };
    let button = Button::new(page.next(), icon);
    if button::main(ui, view, view.mirrored(next, rect), &button).pressed() {
        hands.next();
    }
}
