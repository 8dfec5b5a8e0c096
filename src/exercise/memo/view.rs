//! The sheet on screen: a line for each account, with what is to be copied above each field.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{AT, Account, Memo};
use crate::exercise::{Act, Answer, Asked};
use crate::identity;
use crate::theme::{GAP, RADIUS, TARGET};
use crate::widgets::button::{self, Button};
use crate::widgets::labelled::{Labelled, Sizes, Words};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::widgets::{Press, View, control_id, picture};
use crate::words::Message;

/// Space inside the sheet, in points.
const INSIDE: f32 = 12.0;
/// Below this height the line of one account is shown, and nothing else.
const STRIP: f32 = 170.0;
/// Letters of the sheet as shares of the body.
const SHARES: [f32; 5] = [0.8, 0.74, 0.68, 0.62, 0.55];
/// The share of the width that the name of a site takes.
const SITE: f32 = 0.22;
/// Least height of words that can still be read, in points.
const LEAST: f32 = 24.0;
/// Space for the frame of the field that has the focus, in points.
const SLACK: f32 = 8.0;
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
    if rect.height() < STRIP {
        strip(ui, view, rect, memo, asked, &mut after);
    } else {
        sheet(ui, view, rect, memo, asked, &mut after);
    }
    let present = after.as_ref().unwrap_or(asked.answer);
    // Enter leads to the next field that is empty, as long as there is one.
    if view.entered
        && let Some(next) = memo.empty(present)
    {
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
    /// Height of a line.
    line: f32,
    whole: bool,
}

/// The largest letters with which all lines go into this height.
fn plan(view: &View, lines: usize, height: f32) -> Plan {
    #[expect(clippy::cast_precision_loss, reason = "a few accounts")]
    let lines = lines as f32;
    for share in SHARES {
        let letters = view.theme.body * share;
        let model = letters * LINE;
        let line = model + (letters * 1.85).max(TARGET);
        if model + lines * (line + GAP) <= height - SLACK {
            return Plan {
                letters,
                head: model,
                model,
                line,
                whole: true,
            };
        }
    }
    // One line on each page, the first one with the names of the columns where they can be that small.
    let page = height - TARGET - GAP - SLACK;
    let letters = view.theme.body * SHARES[SHARES.len() - 1];
    let above = (page - TARGET).max(0.0);
    let head = if above < 2.0 * LEAST {
        letters * LINE
    } else {
        above / 2.0
    };
    let model = if above < 2.0 * LEAST {
        above
    } else {
        above / 2.0
    };
    let model = model.min(letters * LINE);
    Plan {
        letters,
        head,
        model,
        line: model + TARGET,
        whole: false,
    }
}

fn sheet(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    memo: &Memo,
    asked: Asked,
    after: &mut Option<Answer>,
) {
    let palette = view.theme.palette.clone();
    ui.painter()
        .rect_filled(rect, RADIUS / 2.0, palette.surface);
    let stroke = Stroke::new(3.0, palette.text);
    ui.painter()
        .rect_stroke(rect, RADIUS / 2.0, stroke, StrokeKind::Inside);
    let mut inside = rect.shrink(INSIDE);
    // Title and note only where the lines leave room for them.
    let word = view.theme.body * 0.8 * LINE;
    let count = memo.accounts.len();
    for (name, at_end) in [("memo-title", false), ("memo-help", true)] {
        if !plan(view, count, inside.height() - word).whole {
            break;
        }
        let place = if at_end {
            let (rest, place) = inside.split_top_bottom_at_y(inside.bottom() - word);
            inside = rest;
            place
        } else {
            let (place, rest) = inside.split_top_bottom_at_y(inside.top() + word);
            inside = rest;
            place
        };
        title(ui, view, place, &Message::new(name), !at_end);
    }
    let plan = plan(view, count, inside.height());
    pager(ui, view, inside, "memo", |ui, view| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        let row = |ui: &mut Ui, height: f32| {
            let (row, _) = ui.allocate_exact_size(vec2(width, height), Sense::empty());
            row
        };
        let place = row(ui, plan.head);
        head(ui, view, place, plan);
        for account in &memo.accounts {
            let place = row(ui, plan.line);
            let [site, login, password] = cells(view, place);
            let look = look(view, plan.letters, true);
            let site_place = site.with_min_y(site.top() + plan.model);
            text::label(ui, view, &account.site(asked.step), look, site_place);
            write(ui, view, [login, password], account, asked, plan, after);
            ui.add_space(GAP);
        }
    });
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
    let look = look(view, view.theme.body * if bold { 0.8 } else { 0.62 }, bold);
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
    let field = (rect.width() - site - 2.0 * GAP) / 2.0;
    let cell = |left: f32, width: f32| {
        let place = Rect::from_min_size(
            pos2(rect.left() + left, rect.top()),
            vec2(width, rect.height()),
        );
        view.mirrored(place, rect)
    };
    [
        cell(0.0, site),
        cell(site + GAP, field),
        cell(site + field + 2.0 * GAP, field),
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
        field: plan.line - plan.model,
        words: if plan.model > 0.0 {
            Words::Within(plan.model)
        } else {
            Words::Before
        },
        notes: false,
    };
    let fields = account.fields().into_iter().zip(labels).zip(places);
    for (((control, text, _), label), place) in fields {
        let field = Labelled {
            label,
            text: asked.answer.text(&control),
            model: Some(as_written(text)),
            brief: true,
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

/// The line of one account; the name of its site is a button that leads to the next one.
fn strip(
    ui: &mut Ui,
    view: &mut View,
    rect: Rect,
    memo: &Memo,
    asked: Asked,
    after: &mut Option<Answer>,
) {
    let Some(account) = memo.at(asked) else {
        return;
    };
    let rect = rect.shrink(4.0);
    let above = rect.height() - TARGET;
    let plan = Plan {
        letters: view.theme.body * SHARES[SHARES.len() - 1],
        head: 0.0,
        model: if above < 28.0 { 0.0 } else { above },
        line: rect.height(),
        whole: true,
    };
    let [site, login, password] = cells(view, rect);
    let site = site.with_min_y(site.bottom() - TARGET);
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
