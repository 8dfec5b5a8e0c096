//! A page on screen: its frame, the identity card beside it, its button always in sight.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::blocks::{Block, Plan};
use super::page::{ADDRESS, CONDITIONS, MENU, PASSWORD, PICTURES, Page, ROBOT, Refusal, SHOW};
use super::{CARD, CARD_CLOSE, CHOSE, SignUp, as_written, free, has_passwords, label, suggests};
use crate::exercise::{Act, Answer, Asked};
use crate::identity::{self, Line};
use crate::theme::{GAP, RADIUS, TARGET};
use crate::widgets::button::{self, Button};
use crate::widgets::labelled::Labelled;
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, identity as card, picture};
use crate::words::Message;

/// Below this height the button stands beside the page instead of in it.
const LOW: f32 = 270.0;
/// Space inside the frame, in points.
const INSIDE: f32 = 12.0;
/// Letters of the page as shares of the body; the page is turned where even the smallest do not fit.
const SHARES: [f32; 4] = [0.8, 0.74, 0.68, 0.62];
/// Least width of two fields side by side, in points.
const TWO_FIELDS: f32 = 480.0;

/// What the person does, gathered: several fields may change within one frame.
pub(super) struct Hands<'a> {
    before: &'a Answer,
    after: Option<Answer>,
    next: bool,
}

impl Hands<'_> {
    fn now(&self) -> &Answer {
        self.after.as_ref().unwrap_or(self.before)
    }

    /// This text is in the field now.
    pub fn write(&mut self, control: &str, text: &str) {
        self.after = Some(self.now().with(control, text));
    }

    /// Done, or taken back.
    pub fn toggle(&mut self, deed: &str) {
        let mut after = free(self.now());
        if after.has(deed) {
            after.done.retain(|done| done != deed);
        } else {
            after = after.and(deed);
        }
        self.after = Some(after);
    }

    /// Done instead of all `among`.
    pub fn choose(&mut self, deed: &str, among: &[&str]) {
        let mut after = free(self.now());
        after.done.retain(|done| !among.contains(&done.as_str()));
        self.after = Some(after.and(deed));
    }

    /// An address that was proposed goes into its field.
    pub fn choose_address(&mut self, name: &str) {
        self.choose(CHOSE, &[CHOSE]);
        self.write(ADDRESS, name);
    }

    /// The button of the page, or Enter.
    pub fn next(&mut self) {
        self.next = true;
    }

    /// What comes of it. The same refusal once more is given again, to be said again.
    fn act(self, sign_up: &SignUp) -> Option<Act> {
        if !self.next {
            return self.after.map(Act::Change);
        }
        let pressed = sign_up.press(self.now());
        Some(if pressed == *self.before {
            Act::Give
        } else {
            Act::Change(pressed)
        })
    }
}

pub(super) fn show(ui: &mut Ui, view: &mut View, sign_up: &SignUp, asked: Asked) -> Option<Act> {
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::empty());
    let answer = asked.answer;
    let mut hands = Hands {
        before: answer,
        after: None,
        next: false,
    };
    match sign_up.page(answer) {
        Some(_) if answer.has(CARD) => whole_card(ui, view, rect, &mut hands),
        Some(page) => one_page(ui, view, rect, page, answer, &mut hands),
        None => finished(ui, view, rect, sign_up, answer, &mut hands),
    }
    hands.act(sign_up)
}

/// Where things stand.
struct Places {
    /// The frame of the page.
    frame: Rect,
    /// What is on it.
    content: Rect,
    /// Its name; not where it is low.
    title: Option<Rect>,
    /// Buttons: in the page, or beside it where it is low.
    actions: Rect,
    /// The identity card beside the page, or the button that shows it.
    card: Option<Rect>,
}

/// Divides `rect`. `lines` are those that the card must show beside the page.
fn places(ui: &Ui, view: &View, rect: Rect, lines: &[Line], actions: bool) -> Places {
    let mut frame = rect;
    if rect.height() < LOW {
        let width = (rect.width() * 0.3).clamp(240.0, 330.0);
        let side = rect.with_min_x(rect.right() - width);
        if actions {
            frame.max.x = side.left() - GAP;
        }
        let least = 2.0 * TARGET + GAP;
        let (card, actions) = if rect.height() < least {
            side.split_left_right_at_fraction(0.5)
        } else {
            side.split_top_bottom_at_y(side.bottom() - TARGET)
        };
        return Places {
            frame,
            content: frame.shrink(INSIDE),
            title: None,
            actions: actions.with_min_y(actions.bottom() - TARGET),
            card: (!lines.is_empty())
                .then(|| Rect::from_min_max(card.min, card.max - vec2(GAP, GAP / 2.0))),
        };
    }
    let width = (rect.width() * 0.36).clamp(300.0, 480.0);
    let card = rect.with_min_x(rect.right() - width);
    let card = (!lines.is_empty() && card::fits(ui, view, card, lines)).then_some(card);
    if let Some(card) = card {
        frame.max.x = card.left() - GAP;
    }
    let inside = frame.shrink(INSIDE);
    let (title, rest) =
        inside.split_top_bottom_at_y(inside.top() + (view.theme.body * 1.2).min(56.0));
    let height = if actions {
        button::height(view).min(84.0)
    } else {
        0.0
    };
    let (content, actions) = rest.split_top_bottom_at_y(rest.bottom() - height);
    Places {
        frame,
        content: content.with_max_y(content.bottom() - GAP),
        title: Some(title),
        actions,
        card,
    }
}

fn one_page(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    page: Page,
    answer: &Answer,
    hands: &mut Hands,
) {
    let acts = page != Page::SignOut;
    let places = places(ui, view, rect, page.asks(), acts);
    frame(ui, view, &places, page);
    let blocks = blocks(page, answer);
    draw(ui, view, places.content, page.id(), &blocks, hands);
    if acts {
        let yields = places.card.is_none() && !page.asks().is_empty();
        actions(ui, view, places.actions, page, answer, yields, hands);
    }
    if let Some(place) = places.card
        && card::beside(ui, view, place, page.asks())
    {
        hands.toggle(CARD);
    }
}

/// What is on a page.
fn blocks<'a>(page: Page, answer: &'a Answer) -> Vec<Block<'a>> {
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
                blocks.extend(again(PICTURES[0]).map(Block::Again));
            }
        }
        Page::Conditions => {
            blocks.push(Block::Words(Message::new("signup-conditions-read")));
            blocks.push(Block::Tick(CONDITIONS, answer.has(CONDITIONS)));
            blocks.extend(again(CONDITIONS).map(Block::Again));
        }
        Page::SignOut => blocks.push(Block::Account(answer.has(MENU))),
        _ => {
            let fields = page.fields().iter().map(|(control, _)| Labelled {
                again: again(control),
                ..field(control, page, answer)
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

fn field<'a>(control: &'a str, page: Page, answer: &'a Answer) -> Labelled<'a> {
    let password =
        has_passwords(page) && control.ends_with("-password") || control.ends_with("-again");
    Labelled {
        label: label(control),
        text: answer.text(control),
        hidden: password && !answer.has(SHOW),
        behind: (control == ADDRESS).then(|| as_written(identity::DOMAIN)),
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
                ..field(control, page, answer)
            });
            Block::Fields(fields.collect())
        }
    };
    let places = places(ui, view, rect, &[], false);
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
        size: view.theme.body * 0.8,
        ..Look::label(view, palette.text)
    };
    let words = title.with_min_x(title.left() + side);
    text::label(ui, view, &name, look, view.mirrored(words, title));
}

/// The blocks, in the largest letters with which all of them fit.
fn draw(ui: &mut Ui, view: &mut View, rect: Rect, page: &str, blocks: &[Block], hands: &mut Hands) {
    let plan = plan(ui, view, blocks, rect.size());
    pager(ui, view, rect, page, |ui, view| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 {
                ui.add_space(GAP);
            }
            let height = block.height(ui, view, width, plan);
            let (place, _) = ui.allocate_exact_size(vec2(width, height), Sense::empty());
            block.show(ui, view, place, plan, hands);
        }
    });
}

fn plan(ui: &Ui, view: &View, blocks: &[Block], size: egui::Vec2) -> Plan {
    let several = blocks
        .iter()
        .any(|block| matches!(block, Block::Fields(fields) if fields.len() > 1));
    let wide = several && size.x >= TWO_FIELDS;
    // What people press must fit on a page that can be turned.
    let most = (size.y - TARGET - GAP).max(TARGET);
    let plan = |share: f32, beside: bool, wordy: bool| {
        let letters = view.theme.body * share;
        Plan {
            letters,
            field: (letters * 1.85).clamp(TARGET, most),
            most,
            beside,
            wordy,
        }
    };
    let ways: &[bool] = if wide { &[false, true] } else { &[false] };
    for wordy in [true, false] {
        for share in SHARES {
            for beside in ways {
                let plan = plan(share, *beside, wordy);
                let heights = blocks
                    .iter()
                    .map(|b| b.height(ui, view, size.x, plan) + GAP);
                if heights.sum::<f32>() - GAP <= size.y {
                    return plan;
                }
            }
        }
    }
    plan(SHARES[SHARES.len() - 1], wide, false)
}

/// The button that leads on, at the end; before it what shows the passwords, and the card where it has no place.
fn actions(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    page: Page,
    answer: &Answer,
    yields: bool,
    hands: &mut Hands,
) {
    let toggles = has_passwords(page);
    let mut left = 1 + usize::from(toggles) + usize::from(yields);
    let mut rest = rect;
    let mut place = |view: &View, last: bool| {
        #[expect(clippy::cast_precision_loss, reason = "at most three buttons")]
        let width = ((rest.width() - GAP * (left - 1) as f32) / left as f32).min(380.0);
        left -= 1;
        let own = if last {
            rest.with_min_x(rest.right() - width)
        } else {
            let (own, more) = rest.split_left_right_at_x(rest.left() + width);
            rest = more.with_min_x(more.left() + GAP);
            own
        };
        view.mirrored(own, rect)
    };
    if toggles {
        let shown = answer.has(SHOW);
        let button = Button::new(SHOW, "eye").saying(Message::new(SHOW));
        let place = place(view, false);
        if button::toggle(ui, view, place, &button, shown).pressed() {
            hands.toggle(SHOW);
        }
    }
    if yields {
        let button = Button::new(card::OPEN, "user").saying(identity::title());
        let place = place(view, false);
        if button::plain(ui, view, place, &button).pressed() {
            hands.toggle(CARD);
        }
    }
    let icon = match page {
        Page::Conditions => "check",
        _ => "next",
    };
    let button = Button::new(page.next(), icon);
    let place = place(view, true);
    if button::main(ui, view, place, &button).pressed() {
        hands.next();
    }
}

/// The identity card over the page.
fn whole_card(ui: &mut Ui, view: &mut View, rect: Rect, hands: &mut Hands) {
    let places = places(ui, view, rect, &[], true);
    let place = match places.title {
        Some(title) => Rect::from_min_max(
            pos2(rect.left(), title.top() - INSIDE),
            pos2(rect.right(), places.content.bottom()),
        ),
        None => places.frame,
    };
    pager(ui, view, place, card::OPEN, |ui, view| {
        card::whole(ui, view, place.height(), false);
    });
    let actions = places.actions;
    let width = actions.width().min(380.0);
    let place = view.mirrored(actions.with_min_x(actions.right() - width), actions);
    let button = Button::new(CARD_CLOSE, "close").saying(Message::new("close"));
    if button::plain(ui, view, place, &button).pressed() {
        hands.toggle(CARD);
    }
}
