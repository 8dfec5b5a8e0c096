//! The beginning of a workshop: one touch leads to a lesson.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::Places;
use crate::app::{Action, Lead, Model, Panel, lesson_control};
use crate::lesson::Lesson;
use crate::theme::{GAP, MARGIN, RADIUS};
use crate::widgets::button::{self, Button, light_outline};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look, fitted};
use crate::widgets::{Press, Role, View, control, focus_frame, picture};
use crate::words::Message;

/// Width of a card in letters of the body: as many cards as fit stand side by side.
const CARD: f32 = 9.0;
/// Height of a card, in letters of the body.
const HEIGHT: f32 = 5.6;
/// Height of the title, in letters of the body.
const TITLE: f32 = 1.9;

/// The lessons, and how keys lead through them.
pub(super) fn show(ui: &mut Ui, view: &mut View, model: &Model, places: &Places) -> Vec<Action> {
    let rect = places.content;
    let high = rect.top() + view.theme.body * TITLE;
    let (title, below) = rect.split_top_bottom_at_y(high);
    let look = Look {
        size: view.theme.title,
        ..Look::label(view, view.theme.palette.text)
    };
    text::label(ui, view, &Message::new("workshop-choose"), look, title);
    let mut done = Vec::new();
    pager(ui, view, below, "workshop lessons", |ui, view| {
        done.extend(cards(ui, view, model));
        let notices = model.notices.iter();
        for notice in notices.filter(|notice| !notice.is_for_facilitator()) {
            text::sentences(ui, view, &notice.message(), Look::body(view));
        }
    });
    done.extend(bar(ui, view, model, places.bar));
    done
}

fn cards(ui: &mut Ui, view: &mut View, model: &Model) -> Option<Action> {
    let whole = ui.available_width();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few columns"
    )]
    let columns = ((whole / (view.theme.body * CARD)) as usize).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let width = (whole - GAP * (columns as f32 - 1.0)) / columns as f32;
    let height = view.theme.body * HEIGHT;
    let mut done = None;
    for row in model.lessons.chunks(columns) {
        let (line, _) = ui.allocate_exact_size(vec2(whole, height), Sense::hover());
        for (column, lesson) in row.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a few columns")]
            let left = line.left() + column as f32 * (width + GAP);
            let rect = Rect::from_min_size(pos2(left, line.top()), vec2(width, height));
            if card(ui, view, lesson, view.mirrored(rect, line).shrink(5.0)) {
                done = Some(Action::OpenLesson(lesson.id.clone()));
            }
        }
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    done
}

/// Picture above, title below.
fn card(ui: &mut Ui, view: &mut View, lesson: &Lesson, rect: Rect) -> bool {
    let title = lesson.message();
    let name = lesson_control(&lesson.id);
    let response = control(ui, view, rect, &name, Role::Button, vec![title.clone()]);
    let palette = view.theme.palette.clone();
    ui.painter().rect_filled(rect, RADIUS, palette.surface);
    let stroke = Stroke::new(3.0, palette.line);
    ui.painter()
        .rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
    let inside = rect.shrink(GAP * 0.7);
    let (above, below) = inside.split_top_bottom_at_y(inside.top() + inside.height() * 0.52);
    let side = above.height().min(above.width());
    let square = Rect::from_center_size(above.center(), vec2(side, side));
    picture::silent_picture(ui, view, &lesson.picture, square);
    let look = Look::label(view, palette.text);
    fitted(ui, view, &title, look, below.shrink2(vec2(4.0, 2.0)));
    light_outline(ui, view, rect, &title);
    focus_frame(ui, view, &response);
    response.pressed()
}

/// What can be chosen beforehand, what the keys do, and the way back to the machine for one person.
fn bar(ui: &mut Ui, view: &mut View, model: &Model, bar: Rect) -> Option<Action> {
    let workshop = model.workshop.as_ref()?;
    let mut action = None;
    let size = vec2(132.0_f32.min(bar.width() * 0.16), bar.height());
    let end = Rect::from_min_size(bar.min, size);
    let leave = Button::new("workshop-leave", "stop-session");
    if button::bar(ui, view, view.mirrored(end, bar), &leave, None).pressed() {
        action = Some(Action::Lead(Lead::End));
    }
    let mut right = bar.right();
    if model.locales.len() > 1 {
        let mut slot = || {
            right -= size.x + GAP;
            Rect::from_min_size(pos2(right + GAP, bar.top()), size)
        };
        let place = view.mirrored(slot(), bar);
        let first = Button::new("languages", "language").saying(Message::new("language-name"));
        if button::bar(ui, view, place, &first, None).pressed() {
            action = Some(Action::Open(Panel::Languages));
        }
        let place = view.mirrored(slot(), bar);
        let words = match &workshop.second {
            Some(second) => Message::new("language-name").in_locale(second),
            None => Message::new("workshop-second"),
        };
        let second = Button::new("workshop-second", "plus").saying(words);
        let so = workshop.second.is_some();
        if button::bar_toggle(ui, view, place, &second, so).pressed() {
            action = Some(Action::Lead(Lead::Second));
        }
    }
    if workshop.two_screens.is_some() {
        right -= size.x + GAP;
        let place = Rect::from_min_size(pos2(right + GAP, bar.top()), size);
        let swap = Button::new("workshop-swap", "retry");
        if button::bar(ui, view, view.mirrored(place, bar), &swap, None).pressed() {
            action = Some(Action::Lead(Lead::Swap));
        }
    }
    let hint = Rect::from_min_max(
        pos2(end.right() + MARGIN, bar.top()),
        pos2(right - MARGIN, bar.bottom()),
    );
    let look = Look {
        size: view.theme.caption,
        bold: false,
        ..Look::label(view, view.theme.palette.text)
    };
    let words = Message::new("workshop-keys-choose");
    text::label(ui, view, &words, look, view.mirrored(hint, bar));
    action
}
