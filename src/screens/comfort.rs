//! Comfort: text size, contrast, voice; heard too, and back to the default in one touch.

use egui::{Rect, Ui};

use super::frame;
use super::row::{Choice, row};
use crate::app::{Action, Model, Panel, volume_now};
use crate::comfort::{Comfort, Contrast, Face, Hands, Pace, Switch, TextSize};
use crate::widgets::View;
use crate::widgets::button::Button;
use crate::widgets::pager::pager;
use crate::words::Message;

pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    frame::title(ui, view, &Panel::Comfort.title(), places.top);
    let mut action = None;
    pager(ui, view, places.content, "comfort", |ui, view| {
        for (title, choices) in rows(model.comfort) {
            action = row(ui, view, &title, choices).or(action.take());
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
        row("face", faces(now)),
        row("calm", calm(now)),
        row("voice", voice(now)),
        row("hands", hands(now)),
        row("switch", switches(now)),
        row("by-ear", by_ear(now)),
    ]
}

fn choice(name: &str, icon: &'static str, chosen: Option<bool>, gives: Comfort) -> Choice {
    Choice {
        control: name.to_owned(),
        icon,
        message: Message::new(name),
        chosen,
        does: Action::SetComfort(gives, Message::new(name)),
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
    let tells = |gives: Comfort, choice: Choice| Choice {
        does: Action::SetComfort(gives, volume_now(gives.volume)),
        ..choice
    };
    vec![
        tells(quieter, choice("quieter", "quieter", None, quieter)),
        tells(louder, choice("louder", "louder", None, louder)),
    ]
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

fn hands(now: Comfort) -> Vec<Choice> {
    let one = |hands: Hands| {
        let name = format!("hands-{}", hands.name());
        let icon = match hands {
            Hands::Free => "hand",
            Hands::Steady => "hand-steady",
            Hands::Held => "hand-held",
        };
        choice(
            &name,
            icon,
            Some(now.hands == hands),
            Comfort { hands, ..now },
        )
    };
    Hands::ALL.into_iter().map(one).collect()
}

fn switches(now: Comfort) -> Vec<Choice> {
    let one = |switch: Option<Switch>| {
        let name = format!("switch-{}", switch.map_or("none", Switch::name));
        let icon = match switch {
            None => "close",
            Some(Switch::Slow | Switch::Quick) => "switch",
            Some(Switch::Two) => "switch-two",
        };
        let gives = Comfort { switch, ..now };
        let told = match switch {
            None => name.as_str(),
            Some(Switch::Slow | Switch::Quick) => "switch-help",
            Some(Switch::Two) => "switch-help-two",
        };
        Choice {
            does: Action::SetComfort(gives, Message::new(told)),
            ..choice(&name, icon, Some(now.switch == switch), gives)
        }
    };
    let all = Switch::ALL.into_iter().map(Some);
    std::iter::once(None).chain(all).map(one).collect()
}

fn calm(now: Comfort) -> Vec<Choice> {
    let one = |name: &str, icon, calm| {
        choice(name, icon, Some(now.calm == calm), Comfort { calm, ..now })
    };
    vec![one("calm-off", "book", false), one("calm-on", "leaf", true)]
}

fn voice(now: Comfort) -> Vec<Choice> {
    let one = |name: &str, icon, silent| {
        choice(
            name,
            icon,
            Some(now.silent == silent),
            Comfort { silent, ..now },
        )
    };
    vec![
        one("voice-on", "listen", false),
        one("voice-off", "sound-off", true),
    ]
}

fn by_ear(now: Comfort) -> Vec<Choice> {
    let one = |name: &str, icon, by_ear| {
        let gives = Comfort { by_ear, ..now };
        choice(name, icon, Some(now.by_ear == by_ear), gives)
    };
    vec![
        one("by-ear-off", "eye", false),
        one("by-ear-on", "listen", true),
    ]
}

fn faces(now: Comfort) -> Vec<Choice> {
    let one = |face: Face| {
        let name = format!("face-{}", face.name());
        let gives = Comfort { face, ..now };
        choice(&name, "comfort", Some(now.face == face), gives)
    };
    Face::ALL.into_iter().map(one).collect()
}
