//! Every sheet can be made in every language: its words fit, and leave room to write by hand.

use super::proof::Proof;
use crate::configuration::Place;
use crate::printer::{self, Error, Given};
use crate::problem::Fault;
use crate::report::Day;
use crate::resume::{Code, Picture};
use crate::sheet::Sheet;

pub(super) fn prove(proof: &mut Proof) {
    let content = proof.content;
    let fonts = content.dir.join("assets/fonts");
    proof.side_by_side(&content.locales, |proof, locale| {
        for sheet in Sheet::ALL {
            let made = printer::sheet(sheet, &content.texts, locale, &fonts);
            tell(proof, sheet.name(), made);
        }
        // All pictures, three on a sheet.
        let codes = Picture::ALL.as_chunks().0.iter().copied();
        for code in codes.filter_map(Code::new) {
            let last_day = Day::default();
            let given = Given { code, last_day };
            let (place, texts) = (Place::default(), &content.texts);
            let made = printer::code(&place, given, texts, locale, &content.pictures, &fonts);
            if tell(proof, "code", made) {
                break;
            }
        }
    });
}

/// Tells of words that are too long; whether they are. Missing words, fonts and pictures have rules of their own.
fn tell(proof: &mut Proof, sheet: &str, made: Result<Vec<u8>, Error>) -> bool {
    let Err(Error::TooLong { locale }) = made else {
        return false;
    };
    let file = proof.file(&locale, "sheets.ftl");
    let fault = Fault::new("sheet-length")
        .with("sheet", sheet)
        .with("locale", locale.to_string());
    proof.of_file(&file, "sheet-length", fault);
    true
}
