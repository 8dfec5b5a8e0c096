//! Every sheet can be made in every language: its words leave room to write by hand.

use super::proof::Proof;
use crate::printer::{self, Error};
use crate::problem::Fault;
use crate::sheet::Sheet;

pub(super) fn prove(proof: &mut Proof) {
    let content = proof.content;
    let fonts = content.dir.join("assets/fonts");
    for locale in &content.locales {
        for sheet in Sheet::ALL {
            // Missing words and fonts have rules of their own.
            if let Err(Error::TooLong { locale }) =
                printer::sheet(sheet, &content.texts, locale, &fonts)
            {
                let file = proof.file(&locale, "sheets.ftl");
                let fault = Fault::new("sheet-length")
                    .with("sheet", sheet.name())
                    .with("locale", locale.to_string());
                proof.of_file(&file, "sheet-length", fault);
            }
        }
    }
}
