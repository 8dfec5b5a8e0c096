//! Every sheet can be made in every language: its words fit, and leave room to write by hand.

use std::path::PathBuf;

use super::proof::Proof;
use crate::configuration::Place;
use crate::printer::{self, Error, Given, Order, Stock};
use crate::problem::Fault;
use crate::report::Day;
use crate::resume::{Code, Picture};
use crate::sheet::Sheet;
use crate::words::Locale;

/// A sheet, its name, and the file of its words.
type Proven<'a> = (Order<'a>, &'static str, String);

pub(super) fn prove(proof: &mut Proof) {
    let content = proof.content;
    let fonts = content.dir.join("assets/fonts");
    let all = all(proof);
    let orders: Vec<Order> = all.iter().map(|(order, ..)| *order).collect();
    proof.side_by_side(&content.locales, |proof, locale| {
        let stock = Stock {
            texts: &content.texts,
            locale,
            place: &Place::default(),
            pictures: &content.pictures,
            word_pictures: &content.word_pictures,
        };
        // Missing fonts have a rule of their own.
        let faults = printer::faults(&orders, &stock, &fonts).unwrap_or_default();
        let mut told = Vec::new();
        for ((_, name, file), fault) in all.iter().zip(faults) {
            let path = proof.file(locale, file);
            if is_too_long(fault) && !told.contains(&(name, file)) {
                told.push((name, file));
                tell(proof, name, locale, path);
            }
        }
    });
}

/// All sheets, those of lessons for each lesson, and codes with all pictures, three on a sheet.
fn all<'a>(proof: &Proof<'a>) -> Vec<Proven<'a>> {
    let own = || "sheets.ftl".to_owned();
    let mut all = Vec::new();
    for sheet in Sheet::ALL {
        if sheet.is_of_lesson() {
            let lessons = proof.content.lessons.iter();
            all.extend(lessons.filter_map(|lesson| {
                let order = Order::new(sheet, Some(lesson))?;
                Some((order, sheet.name(), format!("{}.ftl", lesson.id)))
            }));
        } else {
            let order = Order::new(sheet, None);
            all.extend(order.map(|order| (order, sheet.name(), own())));
        }
    }
    let codes = Picture::ALL.as_chunks().0.iter().copied();
    let last_day = Day::default();
    let given = codes
        .filter_map(Code::new)
        .map(|code| Given { code, last_day });
    all.extend(given.map(|given| (Order::Code(given), "code", own())));
    all
}

/// Missing words and pictures have rules of their own.
fn is_too_long(fault: Option<Error>) -> bool {
    matches!(fault, Some(Error::TooLong { .. }))
}

fn tell(proof: &mut Proof, sheet: &str, locale: &Locale, file: PathBuf) {
    let fault = Fault::new("sheet-length")
        .with("sheet", sheet)
        .with("locale", locale.to_string());
    proof.of_file(&file, "sheet-length", fault);
}
