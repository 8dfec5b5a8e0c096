//! Sheets on their way to the printer.

use super::Program;
use crate::app::{Action, PaperDeed, PaperErrand, Wanted};
use crate::facilitator;
use crate::local_time;
use crate::printer::{self, Error, Given, Held, Order, Stock};
use crate::progress::Timestamp;
use crate::report::Day;
use crate::resume::Code;
use crate::sheet::Sheet;

impl Program {
    /// Prints a sheet in the language on screen.
    pub(super) fn print(&self, sheet: Sheet) {
        if let Some(paper) = &self.paper {
            let fonts = self.settings.content_dir.join("assets/fonts");
            let lesson = self.model.visit.as_ref().map(|visit| &visit.lesson);
            let stock = Stock {
                texts: &self.content.texts,
                locale: &self.model.locale,
                place: &self.model.setup.place,
                pictures: &self.content.pictures,
                word_pictures: &self.content.word_pictures,
            };
            if let Some(order) = Order::new(sheet, lesson) {
                paper.print(printer::sheet(&order, &stock, &fonts));
            }
        }
    }

    /// Lays out, prints or writes a sheet for the facilitator.
    pub(super) fn papers(&mut self, errand: &PaperErrand, now: Timestamp) {
        let fonts = self.settings.content_dir.join("assets/fonts");
        match errand {
            PaperErrand::Show(wanted) => {
                let pages = self.order(wanted, |order, stock| {
                    printer::preview(order, stock, &fonts)
                });
                self.act(Action::Papers(PaperDeed::Made(told(pages))), now);
            }
            PaperErrand::Print(wanted) => {
                let sheet = self.order(wanted, |order, stock| printer::sheet(order, stock, &fonts));
                if let (Some(paper), Some(sheet)) = (&self.paper, sheet) {
                    paper.print(sheet);
                }
            }
            PaperErrand::Save(wanted) => {
                let sheet = self.order(wanted, |order, stock| printer::sheet(order, stock, &fonts));
                let kept = told(sheet).and_then(|pdf| {
                    let data = &self.settings.data_dir;
                    let today = Day::of(now, local_time::utc_offset_secs());
                    let name = wanted.sheet.name();
                    let saved =
                        facilitator::save_sheet(&facilitator::mounted(), data, name, &pdf, today);
                    saved
                        .map_err(|why| eprintln!("pas-a-pas: the sheet can't be written: {why}"))
                        .ok()
                });
                self.act(Action::Papers(PaperDeed::Saved(kept)), now);
            }
        }
    }

    /// Does `work` with what is wanted; nothing when its lesson is gone.
    fn order<R>(&self, wanted: &Wanted, work: impl FnOnce(&Order, &Stock) -> R) -> Option<R> {
        let find = |id: &str| self.content.lessons.iter().find(|lesson| lesson.id == id);
        let stock = Stock {
            texts: &self.content.texts,
            locale: &self.model.locale,
            place: &self.model.setup.place,
            pictures: &self.content.pictures,
            word_pictures: &self.content.word_pictures,
        };
        let order = match &wanted.record {
            Some(record) => Order::Session(Some(Held {
                record,
                lesson: find(&record.lesson),
                utc_offset_secs: local_time::utc_offset_secs(),
            })),
            None => Order::new(wanted.sheet, wanted.lesson.as_deref().and_then(find))?,
        };
        Some(work(&order, &stock))
    }

    /// Prints a code that is good until `end`.
    pub(super) fn print_code(&self, code: Code, end: Timestamp) {
        if let Some(paper) = &self.paper {
            let fonts = self.settings.content_dir.join("assets/fonts");
            paper.print(printer::code(
                &self.model.setup.place,
                Given::new(code, end, local_time::utc_offset_secs()),
                &self.content.texts,
                &self.model.locale,
                &self.content.pictures,
                &fonts,
            ));
        }
    }
}

/// What was made; the operator finds on standard error why it was not.
fn told<T>(made: Option<Result<T, Error>>) -> Option<T> {
    made?
        .map_err(|why| eprintln!("pas-a-pas: a sheet can't be made: {why}"))
        .ok()
}
