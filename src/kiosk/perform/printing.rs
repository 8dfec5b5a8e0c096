//! Sheets on their way to the printer.

use super::Program;
use crate::local_time;
use crate::printer::{self, Given, Order, Stock};
use crate::progress::Timestamp;
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
