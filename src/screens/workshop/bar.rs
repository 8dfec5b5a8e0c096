//! The bar of the facilitator: small for the room, large enough for a hand at the machine.

use egui::{Rect, Ui, pos2, vec2};

use super::slide;
use crate::app::{Action, Lead, Model, Part, Sound, Workshop};
use crate::comfort::Contrast;
use crate::theme::GAP;
use crate::widgets::button::{self, Button};
use crate::widgets::{Press, View};
use crate::words::Message;

/// Width of *Next* as a multiple of the others.
const NEXT: f32 = 2.2;

/// A button of the bar.
struct Item {
    button: Button<'static>,
    /// Whether it is so now; none for what only does something.
    so: Option<bool>,
    does: Action,
}

/// The buttons, and how far the lesson has come, above them as a line.
pub(super) fn show(
    ui: &mut Ui,
    view: &mut View,
    model: &Model,
    workshop: &Workshop,
    bar: Rect,
) -> Option<Action> {
    let mut action = None;
    let items = items(model, workshop);
    #[expect(clippy::cast_precision_loss, reason = "about ten buttons")]
    let count = items.len() as f32;
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
    let rect = view.mirrored(place(left, bar.right() - left), bar);
    let reveals = workshop.part == Part::Question && workshop.pause.is_none();
    let (icon, words) = match reveals {
        true => ("eye", "workshop-reveal"),
        false => ("next", "next"),
    };
    let next = Button::new("next", icon).saying(Message::new(words));
    if button::main(ui, view, rect, &next).pressed() {
        action = slide::forward(view, model);
    }
    action
}

/// What the facilitator can do at any time, in the order of use.
fn items(model: &Model, workshop: &Workshop) -> Vec<Item> {
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
            does: slide::backward(model),
        },
    ];
    if model.narration.sound == Sound::On {
        let own = model.locale.clone();
        items.push(lead("listen", "listen", Lead::Listen(own)));
        if let Some(second) = &workshop.second {
            let name = Message::new("language-name").in_locale(second);
            items.push(Item {
                button: Button {
                    about: Some(Message::new("listen")),
                    ..Button::new("listen-second", "listen").saying(name)
                },
                so: None,
                does: Action::Lead(Lead::Listen(second.clone())),
            });
        }
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
    items
}

fn has_harder(lesson: &crate::lesson::Lesson) -> bool {
    lesson.steps.iter().any(|step| step.harder.is_some())
}
