//! The bar of the facilitator: small for the room, large enough for a hand at the machine.

use egui::{Rect, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::order::{self, Slide};
use crate::app::{Action, Lead, Model, Part, Sound, Workshop};
use crate::comfort::Contrast;
use crate::screens::lesson::ask;
use crate::session::Visit;
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
use crate::widgets::{Press, View, tell_language};
use crate::words::Message;

/// The most buttons before *Next*.
const MOST_ITEMS: usize = 11;
/// Width of *Next* as a multiple of the others.
const NEXT: f32 = 2.0;

/// Height of the line that tells how far the lesson has come, in points.
const LINE: f32 = 6.0;

/// How far the lesson has come, as a line at the top of the screen.
pub(super) fn progress(ui: &mut Ui, view: &mut View, visit: &Visit, rect: Rect) {
    let of = visit.lesson.steps.len();
    let message = Message::new("progress")
        .number("at", visit.at + 1)
        .number("of", of);
    let rect = rect.with_max_y(rect.top() + LINE);
    let response = ui.interact(rect, egui::Id::new("progress"), egui::Sense::empty());
    let words = view.plain(&message);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &words));
    tell_language(ui, view, response.id, &message);
    #[expect(clippy::cast_precision_loss, reason = "a lesson has a few steps")]
    let share = (visit.at + 1) as f32 / of.max(1) as f32;
    let done = rect.with_max_x(rect.left() + rect.width() * share);
    let palette = &view.theme.palette;
    ui.painter().rect_filled(rect, 0.0, palette.chosen);
    let done = view.mirrored(done, rect);
    ui.painter().rect_filled(done, 0.0, palette.accent);
}

/// A button of the bar.
struct Item {
    button: Button<'static>,
    /// Whether it is so now; none for what only does something.
    so: Option<bool>,
    does: Action,
}

/// The buttons.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    workshop: &Workshop,
    bar: Rect,
    slides: &[Slide],
) -> Option<Action> {
    let mut action = None;
    let items = items(view, model, workshop);
    #[expect(clippy::cast_precision_loss, reason = "about ten buttons")]
    // The place of what is not always there stays free: each button has its own.
    let count = MOST_ITEMS.max(items.len()) as f32;
    let gap = GAP / 2.0;
    let width = (bar.width() - gap * count) / (count + NEXT);
    let place = |left: f32, width: f32| {
        Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()))
    };
    let mut left = bar.left();
    for item in items {
        let rect = view.mirrored(place(left, width), bar);
        let pressed = match item.so {
            Some(so) => button::bar_toggle(ui, view, rect, &item.button, so),
            None => button::bar(ui, view, rect, &item.button, None),
        };
        if pressed.pressed() {
            action = Some(item.does);
        }
        left += width + gap;
    }
    let left = bar.right() - NEXT * width;
    let rect = view.mirrored(place(left, NEXT * width), bar);
    let (icon, words) = match order::reveals(view, model, slides) {
        true => ("eye", "workshop-reveal"),
        false => ("next", "next"),
    };
    let next = Button::new("next", icon).saying(Message::new(words));
    if button::main(ui, view, rect, &next).pressed() {
        action = order::forward(view, model, slides);
    }
    action
}

/// What the facilitator can do at any time, in the order of use.
fn items(view: &View, model: &Model, workshop: &Workshop) -> Vec<Item> {
    let lead = |name: &'static str, icon: &'static str, lead| Item {
        button: Button::new(name, icon),
        so: None,
        does: Action::Lead(lead),
    };
    let mut items = vec![
        lead("workshop-close", "stop-session", Lead::Close),
        Item {
            button: Button::new("back", "back"),
            so: None,
            does: order::backward(model),
        },
    ];
    let speaks = model.narration.sound == Sound::On;
    if speaks {
        let own = model.locale.clone();
        items.push(lead("listen", "listen", Lead::Listen(own)));
    }
    items.push(lead("workshop-black", "screen-off", Lead::Black));
    items.push(lead("workshop-larger", "text-larger", Lead::Larger));
    items.push(lead("workshop-pause", "timer", Lead::Pause));
    let bright = model.comfort.contrast == Contrast::Light;
    let mut room = lead("workshop-dim", "contrast", Lead::Room);
    room.so = Some(!bright);
    items.push(room);
    if model.lessons.iter().any(has_harder) {
        let mut harder = lead("workshop-harder", "harder", Lead::Harder);
        harder.so = Some(workshop.harder);
        items.push(harder);
    }
    if model.locales.len() > 1 {
        let mut second = lead("workshop-second", "language", Lead::Second);
        second.so = Some(workshop.second.is_some());
        items.push(second);
    }
    if workshop.part == Part::Question && workshop.has_hands() {
        items.push(lead("workshop-lower", "minus", Lead::TakeBack));
    }
    items.extend(at_the_machine(view, model));
    items
}

/// What the person at the machine needs: *Check* where that is asked for, else the keyboard on the screen where
/// something is written.
fn at_the_machine(view: &View, model: &Model) -> Option<Item> {
    let visit = model.visit.as_ref().filter(|_| model.is_handed_over())?;
    let (exercise, state) = (visit.step()?.exercise.as_ref()?, visit.state());
    let (button, does) = if !exercise.judges_itself() {
        (Button::new("give", "check"), Action::Give)
    } else if exercise.is_written(&state.answer) {
        ask::keyboard_button(view)
    } else {
        return None;
    };
    let item = Item {
        button,
        so: None,
        does,
    };
    (!state.passed).then_some(item)
}

fn has_harder(lesson: &crate::lesson::Lesson) -> bool {
    lesson.steps.iter().any(|step| step.harder.is_some())
}
