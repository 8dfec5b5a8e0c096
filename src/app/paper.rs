//! Sheets of paper: the one that a step offers, and the code to come back.

use super::voice::arrive;
use super::{Effect, Model, Panel, Screen, returning};
use crate::session::{Card, Paper};
use crate::sheet::Sheet;
use crate::words::Message;

/// The sheet that the step on screen offers beside its sentences.
pub fn sheet_offered(model: &Model) -> Option<Sheet> {
    let visit = model.visit.as_ref()?;
    let here = model.screen == Screen::Lesson && !visit.asking;
    visit.step()?.sheet.filter(|_| here)
}

/// What is said where a step offers a sheet and the machine has no printer.
pub fn asks_for_sheet(model: &Model) -> Option<Message> {
    let sheet = sheet_offered(model).filter(|_| !model.printer);
    sheet.map(|_| Message::new("print-ask"))
}

/// The sheet on screen goes to the printer, once.
pub(super) fn print(model: &mut Model) -> Vec<Effect> {
    if model.panel == Some(Panel::Code) {
        return returning::print(model);
    }
    match sheet_offered(model) {
        Some(sheet) if model.printer && !is_printing(model) => {
            let mut effects = vec![Effect::Print(sheet)];
            effects.extend(say(model, Paper::Printing));
            effects
        }
        _ => Vec::new(),
    }
}

/// What became of it, told to whoever still waits for it.
pub(super) fn printed(model: &mut Model, done: bool) -> Vec<Effect> {
    if returning::is_printing(model) {
        return returning::printed(model, done);
    }
    if sheet_offered(model).is_none() || !is_printing(model) {
        return Vec::new();
    }
    say(model, if done { Paper::Printed } else { Paper::Failed })
}

fn is_printing(model: &Model) -> bool {
    let card = model.visit.as_ref().and_then(|visit| visit.state().card);
    card == Some(Card::Paper(Paper::Printing))
}

fn say(model: &mut Model, paper: Paper) -> Vec<Effect> {
    if let Some(visit) = &mut model.visit {
        visit.paper(paper);
    }
    // Behind a panel it waits to be seen; the panel goes on speaking.
    match model.panel {
        None => arrive(model),
        Some(_) => Vec::new(),
    }
}
