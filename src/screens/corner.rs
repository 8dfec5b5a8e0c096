//! The facilitator's corner: the figures of the place as pictures, bars and numbers.

mod deeds;
mod figures;
mod pin;
mod settings;

use egui::{Rect, Ui};

pub use deeds::{erase, show as deeds};
pub use pin::show as pin;
pub use settings::show as settings;

use super::frame;
use super::row::{Choice, row};
use crate::app::{self, Action, Deed, Model, Panel};
use crate::report::When;
use crate::theme::GAP;
use crate::widgets::View;
use crate::widgets::button::Button;
use crate::widgets::pager::pager;
use crate::widgets::text::{self, Look};
use crate::words::Message;

/// The figures.
pub fn show(ui: &mut Ui, view: &mut View, model: &Model, screen: Rect) -> Vec<Action> {
    let places = frame::places(view, screen);
    let title = Message::new("corner-title");
    let top = frame::top(ui, view, model, places.top, false, |ui, view, rect| {
        frame::title(ui, view, &title, rect);
    });
    let mut chosen = None;
    pager(ui, view, places.content, "corner", |ui, view| {
        chosen = row(ui, view, &Message::new("when"), days(model));
        notices(ui, view, model);
        match &model.corner.report {
            None => sentences(ui, view, &Message::new("corner-no-figures")),
            Some(report) => {
                for section in app::figures(model, report) {
                    figures::section(ui, view, &section);
                }
            }
        }
    });
    let shut = Button::new("close", "lock").saying(Message::new("corner-shut"));
    let deeds = Button::new("corner-deeds", "next");
    let offers = frame::Offers {
        back: Some((deeds, Action::Open(Panel::Deeds))),
        main: Some((shut, Action::Finish)),
        quiet: true,
        ..Default::default()
    };
    let bottom = frame::bottom(ui, view, model, places.bottom, &offers);
    top.into_iter().chain(chosen).chain(bottom).collect()
}

/// Which days are shown.
fn days(model: &Model) -> Vec<Choice> {
    let icon = |when| match when {
        When::Today => "day",
        When::Week => "week",
        When::All => "all-days",
    };
    let choice = |when: When| {
        let name = format!("when-{}", when.name());
        Choice {
            message: Message::new(&name),
            control: name,
            icon: icon(when),
            chosen: Some(model.corner.when == when),
            does: Action::Corner(Deed::Show(when)),
        }
    };
    When::ALL.into_iter().map(choice).collect()
}

/// Faults of the machine, each with what to do.
fn notices(ui: &mut Ui, view: &mut View, model: &Model) {
    for notice in &model.notices {
        ui.add_space(GAP);
        let plain = Look {
            size: view.theme.body * 0.8,
            ..Look::body(view)
        };
        let bold = Look {
            bold: true,
            ..plain
        };
        text::sentences(ui, view, &notice.message(), bold);
        text::sentences(ui, view, &notice.to_do(), plain);
    }
}

fn sentences(ui: &mut Ui, view: &mut View, message: &Message) {
    text::sentences(ui, view, message, Look::body(view));
}
