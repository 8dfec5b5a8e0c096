//! Comfort: text size, contrast, voice; heard too, and back to the default in one touch.

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::frame;
use crate::app::{Action, Model, Panel, volume_now};
use crate::comfort::{Comfort, Contrast, Pace, TextSize};
use crate::theme::GAP;
use crate::widgets::View;
use crate::widgets::button::{self, Button};
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::words::Message;

/// One choice of a row.
struct Choice {
    control: String,
    icon: &'static str,
    message: Message,
    /// None for a button that only does something.
    chosen: Option<bool>,
    gives: Comfort,
    /// What is said when it is chosen.
    said: Message,
}

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(screen);
    frame::title(ui, view, &Panel::Comfort.title(), places.top);
    let mut action = None;
    pager(ui, view, places.content, "comfort", |ui, view| {
        for (title, choices) in rows(model.comfort) {
            let changed = row(ui, view, &title, &choices);
            let set = changed.map(|(comfort, said)| Action::SetComfort(comfort, said));
            action = set.or(action.take());
        }
    });
    let reset = Button::new("comfort-reset", "reset");
    let offers = frame::Offers {
        back: Some((
            reset.clone(),
            Action::SetComfort(model.setup.comfort(), reset.message),
        )),
        main: Some((Button::new("close", "back"), Action::Close)),
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    action.into_iter().chain(bottom).collect()
}

fn rows(now: Comfort) -> Vec<(Message, Vec<Choice>)> {
    let row = |title: &str, choices| (Message::new(title), choices);
    vec![
        row("text-size", text_sizes(now)),
        row("contrast", contrasts(now)),
        row("pace", paces(now)),
        (volume_now(now.volume), volumes(now)),
        row("still", stillness(now)),
    ]
}

fn choice(name: &str, icon: &'static str, chosen: Option<bool>, gives: Comfort) -> Choice {
    Choice {
        control: name.to_owned(),
        icon,
        message: Message::new(name),
        chosen,
        gives,
        said: Message::new(name),
    }
}

fn text_sizes(now: Comfort) -> Vec<Choice> {
    let one = |text_size: TextSize| {
        let name = format!("text-size-{}", text_size.name());
        let icon = if text_size == TextSize::Normal {
            "text-smaller"
        } else {
            "text-larger"
        };
        let gives = Comfort { text_size, ..now };
        choice(&name, icon, Some(now.text_size == text_size), gives)
    };
    TextSize::ALL.into_iter().map(one).collect()
}

fn contrasts(now: Comfort) -> Vec<Choice> {
    let one = |contrast: Contrast| {
        let name = format!("contrast-{}", contrast.name());
        let gives = Comfort { contrast, ..now };
        choice(&name, "contrast", Some(now.contrast == contrast), gives)
    };
    Contrast::ALL.into_iter().map(one).collect()
}

fn paces(now: Comfort) -> Vec<Choice> {
    let one = |pace: Pace| {
        let name = format!("pace-{}", pace.name());
        let gives = Comfort { pace, ..now };
        choice(&name, "slower", Some(now.pace == pace), gives)
    };
    Pace::ALL.into_iter().map(one).collect()
}

fn volumes(now: Comfort) -> Vec<Choice> {
    let quieter = Comfort {
        volume: now.volume.quieter(),
        ..now
    };
    let louder = Comfort {
        volume: now.volume.louder(),
        ..now
    };
    let mut choices = vec![
        choice("quieter", "quieter", None, quieter),
        choice("louder", "louder", None, louder),
    ];
    for choice in &mut choices {
        choice.said = volume_now(choice.gives.volume);
    }
    choices
}

fn stillness(now: Comfort) -> Vec<Choice> {
    let one = |name: &str, icon, still| {
        choice(
            name,
            icon,
            Some(now.still == still),
            Comfort { still, ..now },
        )
    };
    vec![
        one("still-off", "play", false),
        one("still-on", "motion-off", true),
    ]
}

/// A title and its choices; returns the settings after a touch.
fn row(
    ui: &mut Ui,
    view: &mut View,
    title: &Message,
    choices: &[Choice],
) -> Option<(Comfort, Message)> {
    let height = 74.0 + view.theme.caption;
    let size = vec2(ui.available_width(), height);
    let (line, _) = ui.allocate_exact_size(size, Sense::empty());
    let words = Rect::from_min_size(line.min, vec2(line.width() * 0.27, line.height()));
    let look = Look {
        size: view.theme.caption * 1.35,
        centred: false,
        ..Look::label(view, view.theme.palette.text)
    };
    let place = view.mirrored(words.shrink(6.0), line);
    text::label(ui, view, title, look, place);
    let rest = Rect::from_min_max(pos2(words.right() + GAP, line.top()), line.max);
    let width = (rest.width() - GAP * 3.0) / 4.0;
    let mut given = None;
    for (at, choice) in choices.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "at most 4 choices")]
        let left = rest.left() + at as f32 * (width + GAP);
        let place = Rect::from_min_size(pos2(left, line.top()), vec2(width, height));
        let place = view.mirrored(place, line).shrink2(vec2(4.0, 4.0));
        let button = Button {
            control: &choice.control,
            about: Some(title.clone()),
            message: choice.message.clone(),
            icon: choice.icon,
        };
        if button::bar(ui, view, place, &button, choice.chosen).clicked() {
            given = Some((choice.gives, choice.said.clone()));
        }
    }
    given
}
