//! The sheet on screen: a line for each account, with what is to be copied above each field.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{AT, Account, Memo};
use crate::exercise::{Act, Answer, Asked};
use crate::identity;
use crate::theme::{GAP, RADIUS};
use crate::widgets::button::{self, Button};
use crate::widgets::labelled::{Labelled, Sizes, Words};
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, control_id, picture};
use crate::words::Message;

/// Space inside the sheet, in points.
const INSIDE: f32 = 12.0;
/// Letters of the sheet as shares of the body.
const SHARES: [f32; 5] = [0.8, 0.74, 0.68, 0.62, 0.55];
/// The share of the width that the name of a site takes.
const SITE: f32 = 0.22;
/// Least height of words that can still be read, in points.
const LEAST: f32 = 24.0;
/// Height of words that take one line, as a multiple of their size.
const LINE: f32 = 1.7;

/// A text that is the same in every language.
pub(super) fn as_written(text: &str) -> Message {
    Message::new("signup-text").text("text", identity::as_written(text))
}

pub(super) fn show(ui: &mut Ui, view: &mut View, memo: &Memo, asked: Asked) -> Option<Act> {
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::empty());
    let mut after = None;
    let all: Vec<&Account> = memo.accounts.iter().collect();
    let inside = rect.shrink(INSIDE);
    if let Some(plan) = plan(view, all.len(), inside.height()) {
        paper(ui, view, rect);
        let inside = titles(ui, view, inside, all.len());
        let plan = self::plan(view, all.len(), inside.height()).unwrap_or(plan);
        lines(ui, view, inside, &all, asked, plan, &mut after);
    } else if let Some(account) = memo.at(asked.answer, asked.judged) {
        one_line(ui, view, rect, memo, account, asked, &mut after);
    }
    let present = after.as_ref().unwrap_or(asked.answer);
    // Enter leads to the next field that is empty, as long as there is one.
    if view.entered
        && let Some((account, next)) = memo.empty(present)
    {
        after = Some(at(present, account));
        ui.memory_mut(|memory| memory.request_focus(control_id(&next)));
    }
    after.map(Act::Change)
}

/// How the lines are drawn.
#[derive(Clone, Copy)]
struct Plan {
    letters: f32,
    /// Height of the names of the columns.
    head: f32,
    /// Height of what is to be copied.
    model: f32,
    /// Height of a field.
    field: f32,
}

/// The largest letters with which all lines go into this height; nothing when even the smallest do not.
fn plan(view: &View, lines: usize, height: f32) -> Option<Plan> {
    #[expect(clippy::cast_precision_loss, reason = "a few accounts")]
    let lines = lines as f32;
    SHARES.into_iter().find_map(|share| {
        let letters = view.theme.imitated * share;
        let plan = Plan {
            letters,
            head: letters * LINE,
            model: letters * LINE,
            field: (letters * 1.85).max(view.theme.target),
        };
        let total = plan.head + lines * (plan.model + plan.field + GAP);
        (total <= height).then_some(plan)
    })
}

fn paper(ui: &Ui, view: &View, rect: Rect) {
    let palette = &view.theme.palette;
    ui.painter()
        .rect_filled(rect, RADIUS / 2.0, palette.surface);
    let stroke = Stroke::new(3.0, palette.text);
    ui.painter()
        .rect_stroke(rect, RADIUS / 2.0, stroke, StrokeKind::Inside);
}

/// Title and note, only where the lines leave room for them; returns the room that is left.
fn titles(ui: &mut Ui, view: &mut View, rect: Rect, lines: usize) -> Rect {
    let word = view.theme.imitated * SHARES[0] * LINE;
    if plan(view, lines, rect.height() - word).is_none() {
        return rect;
    }
    let (place, rest) = rect.split_top_bottom_at_y(rect.top() + word);
    title(ui, view, place, &Message::new("memo-title"), true);
    if plan(view, lines, rest.height() - word).is_none() {
        return rest;
    }
    let (rest, place) = rest.split_top_bottom_at_y(rest.bottom() - word);
    title(ui, view, place, &Message::new("memo-help"), false);
    rest
}

/// The names of the columns, then a line for each account.
fn lines(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    accounts: &[&Account],
    asked: Asked,
    plan: Plan,
    after: &mut Option<Answer>,
) {
    let (names, rest) = rect.split_top_bottom_at_y(rect.top() + plan.head);
    head(ui, view, names, plan);
    let mut top = rest.top();
    for account in accounts {
        let height = plan.model + plan.field;
        let line = rest.with_min_y(top).with_max_y(top + height);
        let [site, login, password] = cells(view, line);
        let look = look(view, plan.letters, true);
        let site = site.with_min_y(site.top() + plan.model);
        text::label(ui, view, &account.site(asked.step), look, site);
        write(ui, view, [login, password], account, asked, plan, after);
        top += height + GAP;
    }
}

fn look(view: &View, letters: f32, bold: bool) -> Look {
    Look {
        size: letters,
        bold,
        line_height: view.close_lines(),
        ..Look::body(view)
    }
}

fn title(ui: &mut Ui, view: &mut View, rect: Rect, message: &Message, bold: bool) {
    let mut words = rect;
    if bold {
        let icon = Rect::from_min_size(rect.min, vec2(rect.height(), rect.height()));
        let color = view.theme.palette.text;
        picture::icon(
            ui,
            view,
            "person",
            view.mirrored(icon.shrink(8.0), rect),
            color,
        );
        words.min.x += rect.height();
    }
    let look = look(
        view,
        view.theme.imitated * if bold { 0.8 } else { 0.62 },
        bold,
    );
    text::label(ui, view, message, look, view.mirrored(words, rect));
}

/// The names of the columns.
fn head(ui: &mut Ui, view: &mut View, rect: Rect, plan: Plan) {
    let names = ["memo-site", "memo-login", "memo-password"];
    for (name, place) in names.into_iter().zip(cells(view, rect)) {
        let look = look(view, plan.letters, false);
        text::label(ui, view, &Message::new(name), look, place);
    }
    let stroke = Stroke::new(2.0, view.theme.palette.line);
    ui.painter().hline(rect.x_range(), rect.bottom(), stroke);
}

/// The three places of a line, as it is read.
fn cells(view: &View, rect: Rect) -> [Rect; 3] {
    let site = rect.width() * SITE;
    let fields = rect.width() - site - 2.0 * GAP;
    // What one signs in with is often an address, and longer than a password.
    let login = fields * 0.58;
    let cell = |left: f32, width: f32| {
        let place = Rect::from_min_size(
            pos2(rect.left() + left, rect.top()),
            vec2(width, rect.height()),
        );
        view.mirrored(place, rect)
    };
    [
        cell(0.0, site),
        cell(site + GAP, login),
        cell(site + login + 2.0 * GAP, fields - login),
    ]
}

/// Both fields of an account.
fn write(
    ui: &mut Ui,
    view: &mut View,
    places: [Rect; 2],
    account: &Account,
    asked: Asked,
    plan: Plan,
    after: &mut Option<Answer>,
) {
    let site = view.plain(&account.site(asked.step));
    let labels = ["memo-login-of", "memo-password-of"].map(Message::new);
    let labels = labels.map(|label| label.text("site", site.as_str()));
    let sizes = Sizes {
        letters: plan.letters,
        field: plan.field,
        words: if plan.model > 0.0 {
            Words::Within(plan.model)
        } else {
            Words::Before
        },
        notes: false,
    };
    // A line that was given and is right needs nothing more.
    let right = asked.judged && account.unlike(asked.answer).is_none();
    let fields = account.fields().into_iter().zip(labels).zip(places);
    for (((control, text, _), label), place) in fields {
        let field = Labelled {
            label,
            text: asked.answer.text(&control),
            model: Some(as_written(text)),
            brief: true,
            still: right,
            ..Labelled::new(&control)
        };
        if let Some(typed) = field.show(ui, view, place, sizes) {
            let present = after.as_ref().unwrap_or(asked.answer);
            *after = Some(at(&present.with(&control, &typed), account));
        }
    }
}

/// The draft with the line of this account shown, where there is room for one only.
fn at(answer: &Answer, account: &Account) -> Answer {
    let mut answer = answer.clone();
    answer.done = vec![format!("{AT}{}", account.id)];
    answer
}

/// The line of one account where there is no room for all; the name of its site is a button that leads to
/// the next one.
fn one_line(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    memo: &Memo,
    account: &Account,
    asked: Asked,
    after: &mut Option<Answer>,
) {
    let room = rect.height() - view.theme.target - INSIDE;
    let (head_height, model) = match room {
        room if room >= 2.0 * LEAST => (room / 2.0, room / 2.0),
        room if room >= LEAST => (0.0, room),
        // What is to be copied stands before its field.
        _ => (0.0, 0.0),
    };
    let letters = view.theme.imitated * SHARES[0];
    let plan = Plan {
        letters,
        head: head_height.min(letters * LINE),
        model: model.min(letters * LINE),
        field: view.theme.target,
    };
    let rect = rect.shrink2(vec2(INSIDE / 2.0, 0.0));
    if plan.head > 0.0 {
        head(ui, view, rect.with_max_y(rect.top() + plan.head), plan);
    }
    let line = rect.with_min_y(rect.top() + plan.head + INSIDE / 2.0);
    let line = line.with_max_y(line.top() + plan.model + plan.field);
    let [site, login, password] = cells(view, line);
    let site = site.with_min_y(site.bottom() - view.theme.target);
    let name = account.site(asked.step);
    if memo.accounts.len() > 1 {
        let button = Button::new("memo-next", "more").saying(name);
        if button::plain(ui, view, site, &button).pressed() {
            let here = memo.accounts.iter().position(|other| other == account);
            let next = here.map_or(0, |here| (here + 1) % memo.accounts.len());
            *after = Some(at(asked.answer, &memo.accounts[next]));
        }
    } else {
        text::label(ui, view, &name, look(view, plan.letters, true), site);
    }
    write(ui, view, [login, password], account, asked, plan, after);
}
