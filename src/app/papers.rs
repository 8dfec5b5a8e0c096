//! The papers of a lesson and of a workshop: looked at, printed, taken away.

use super::voice::{arrive, speak};
use super::{Effect, Kept, Model, Panel, Screen};
use crate::sheet::{Mark, Sheet};
use crate::words::Message;
use crate::workshop::Record;

/// The papers on the screen of the facilitator.
#[derive(Clone, PartialEq, Debug)]
pub struct Papers {
    /// The sheet that is looked at.
    pub sheet: Sheet,
    /// Its lesson, where it is about one.
    pub lesson: String,
    /// Its pages; none when it can't be made.
    pub pages: Option<Vec<Vec<Mark>>>,
    /// Number of the page on screen, from 0.
    pub page: usize,
    /// What became of the last deed.
    pub said: Option<Message>,
}

impl Default for Papers {
    fn default() -> Self {
        Self {
            sheet: Sheet::Guide,
            lesson: String::new(),
            pages: None,
            page: 0,
            said: None,
        }
    }
}

/// What is done with papers.
#[derive(Clone, PartialEq, Debug)]
pub enum PaperDeed {
    /// The papers are asked for.
    Open,
    /// Another sheet.
    Choose(Sheet),
    /// The same sheet of the next lesson.
    NextLesson,
    /// The next page; after the last one the first.
    Turn,
    /// The sheet that was asked for, page by page; none when it can't be made.
    Made(Option<Vec<Vec<Mark>>>),
    /// It is wanted on paper.
    Print,
    /// It is wanted as a file.
    Save,
    /// Where the file is; none when it could not be written.
    Saved(Option<Kept>),
}

/// A sheet that is wanted.
#[derive(Clone, PartialEq, Debug)]
pub struct Wanted {
    /// Which one.
    pub sheet: Sheet,
    /// Identifier of its lesson, where it is about one.
    pub lesson: Option<String>,
    /// The workshop that it is about, where there was one.
    pub record: Option<Box<Record>>,
}

/// What the world does with a sheet.
#[derive(Clone, PartialEq, Debug)]
pub enum PaperErrand {
    /// Lays it out; answered with `Made`.
    Show(Wanted),
    /// Prints it; answered with `Printed`.
    Print(Wanted),
    /// Writes it to a memory stick, else to a folder; answered with `Saved`.
    Save(Wanted),
}

/// Does what is asked for.
pub(super) fn act(model: &mut Model, deed: PaperDeed) -> Vec<Effect> {
    match deed {
        PaperDeed::Open if may_open(model) => {
            open(model);
            show(model)
        }
        _ if model.panel != Some(Panel::Papers) => Vec::new(),
        PaperDeed::Open => Vec::new(),
        PaperDeed::Choose(sheet) => {
            model.papers.sheet = sheet;
            show(model)
        }
        PaperDeed::NextLesson => {
            let ids: Vec<&String> = model.lessons.iter().map(|lesson| &lesson.id).collect();
            let at = ids.iter().position(|id| **id == model.papers.lesson);
            let next = at.map_or(0, |at| (at + 1) % ids.len().max(1));
            model.papers.lesson = ids.get(next).map(|id| (*id).clone()).unwrap_or_default();
            show(model)
        }
        PaperDeed::Turn => {
            let count = model.papers.pages.as_ref().map_or(0, Vec::len);
            model.papers.page = (model.papers.page + 1) % count.max(1);
            Vec::new()
        }
        PaperDeed::Made(pages) => {
            model.papers.pages = pages;
            match model.papers.pages {
                Some(_) => Vec::new(),
                None => say(model, "papers-none", Vec::new()),
            }
        }
        PaperDeed::Print if model.printer => {
            let wanted = wanted(model);
            say(
                model,
                "print-doing",
                vec![Effect::Papers(PaperErrand::Print(wanted))],
            )
        }
        PaperDeed::Print => Vec::new(),
        PaperDeed::Save => vec![Effect::Papers(PaperErrand::Save(wanted(model)))],
        PaperDeed::Saved(kept) => {
            let (id, path) = match kept {
                Some(Kept::Stick(path)) => ("corner-exported", path),
                Some(Kept::Machine(path)) => ("corner-exported-here", path),
                None => return say(model, "corner-not-exported", Vec::new()),
            };
            // A path reads from left to right in every language, its first slash too.
            let said = Message::new(id).text("path", format!("\u{200e}{path}"));
            model.papers.said = Some(said.clone());
            speak(model, vec![said])
        }
    }
}

/// The printer took it, or not; whether it was asked for here.
pub(super) fn printed(model: &mut Model, done: bool) -> Option<Vec<Effect>> {
    let here = model.panel == Some(Panel::Papers);
    let id = if done { "print-done" } else { "print-failed" };
    here.then(|| say(model, id, Vec::new()))
}

/// In a workshop, and in the corner.
fn may_open(model: &Model) -> bool {
    model.workshop.is_some() || model.screen == Screen::Corner
}

fn open(model: &mut Model) {
    let visit = model.visit.as_ref().map(|visit| visit.lesson.id.clone());
    let first = model.lessons.first().map(|lesson| lesson.id.clone());
    let held = model.workshop.is_some() && model.screen == Screen::Summary;
    model.papers = Papers {
        // At the end of a workshop its own sheet is what is wanted.
        sheet: if held { Sheet::Session } else { Sheet::Guide },
        lesson: visit.or(first).unwrap_or_default(),
        ..Papers::default()
    };
    model.panel = Some(Panel::Papers);
}

fn wanted(model: &Model) -> Wanted {
    let workshop = model.workshop.as_ref();
    let record = workshop.and_then(|workshop| workshop.record.clone());
    let Papers { sheet, lesson, .. } = &model.papers;
    Wanted {
        sheet: *sheet,
        lesson: sheet.is_of_lesson().then(|| lesson.clone()),
        record: record.filter(|_| *sheet == Sheet::Session).map(Box::new),
    }
}

fn show(model: &mut Model) -> Vec<Effect> {
    model.papers.page = 0;
    model.papers.said = None;
    let mut effects = arrive(model);
    // Last: what becomes of it is said after the title.
    effects.push(Effect::Papers(PaperErrand::Show(wanted(model))));
    effects
}

fn say(model: &mut Model, id: &str, mut effects: Vec<Effect>) -> Vec<Effect> {
    let said = Message::new(id);
    model.papers.said = Some(said.clone());
    effects.extend(speak(model, vec![said]));
    effects
}
