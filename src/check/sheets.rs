//! Every sheet can be made in every language: its words fit, and leave room to write by hand.

use std::path::PathBuf;

use super::proof::Proof;
use crate::app::MOST_ABILITIES;
use crate::configuration::Place;
use crate::content::{self, Content};
use crate::input_device::InputDevice;
use crate::lesson::Lesson;
use crate::printer::{self, Error, Given, Order, Stock};
use crate::problem::Fault;
use crate::report::Day;
use crate::resume::{Code, Picture};
use crate::sheet::Sheet;
use crate::words::{Locale, Message, Texts};

/// A sheet, its name, and the file of its words.
type Proven<'a> = (Order<'a>, &'static str, String);

pub(super) fn prove(proof: &mut Proof) {
    let content = proof.content;
    let fonts = content.dir.join("assets/fonts");
    let common = common();
    proof.side_by_side(&content.locales, |proof, locale| {
        let mut all = common.clone();
        all.extend(of_lessons(content, locale));
        let orders: Vec<Order> = all.iter().map(|(order, ..)| *order).collect();
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

/// The sheets of those lessons whose words may be too long for them: to lay out all sheets of hundreds of lessons in a
/// dozen languages would take minutes, and short words always fit (a test shows it).
fn of_lessons<'a>(content: &'a Content, locale: &Locale) -> Vec<Proven<'a>> {
    let long = |lesson: &&Lesson| may_be_long(&content.texts, locale, lesson);
    let lessons = content.lessons.iter().filter(long);
    let sheets = Sheet::ALL.into_iter().filter(|sheet| sheet.is_of_lesson());
    let sheets: Vec<Sheet> = sheets.collect();
    lessons
        .flat_map(|lesson| {
            let order = |sheet: &Sheet| {
                let order = Order::new(*sheet, Some(lesson))?;
                Some((order, sheet.name(), format!("{}.ftl", lesson.id)))
            };
            sheets.iter().filter_map(order).collect::<Vec<_>>()
        })
        .collect()
}

/// Most letters of a sentence that stands on a sheet of one page.
const MOST_LETTERS: usize = 110;
/// Most letters of a step: its words stand together in a column of the guide.
const MOST_IN_STEP: usize = 1500;

/// Whether words of the lesson are so long that a sheet may not hold them.
fn may_be_long(texts: &Texts, locale: &Locale, lesson: &Lesson) -> bool {
    let letters = |message: &Message| {
        let sentences = texts.sentences(locale, message);
        let each = sentences
            .iter()
            .map(|sentence| sentence.plain().chars().count());
        each.collect::<Vec<usize>>()
    };
    let title = lesson.message();
    let can = (1..=MOST_ABILITIES).map(|number| format!("can-{number}"));
    let own = can
        .chain(Lesson::at_home())
        .map(|name| title.attribute(name));
    let mut own = std::iter::once(title.clone()).chain(own);
    let too_long = |message: Message| letters(&message).into_iter().sum::<usize>() > MOST_LETTERS;
    own.any(too_long)
        || lesson.all_steps().any(|step| {
            let message = lesson.step_message(step, InputDevice::default());
            let names = content::attributes(step).into_iter();
            let all = names
                .map(|name| message.attribute(name))
                .chain([message.clone()]);
            all.flat_map(|message| letters(&message)).sum::<usize>() > MOST_IN_STEP
        })
}

/// The sheets that are about no lesson, and codes with all pictures, three on a sheet.
fn common() -> Vec<Proven<'static>> {
    let own = || "sheets.ftl".to_owned();
    let mut all = Vec::new();
    for sheet in Sheet::ALL {
        let order = Order::new(sheet, None);
        all.extend(order.map(|order| (order, sheet.name(), own())));
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// The lessons as shipped are the proof that what is not laid out fits: each is laid out here.
    #[test]
    fn sheets_of_words_that_are_not_long_fit() {
        let content = content::load(Path::new(env!("CARGO_MANIFEST_DIR")));
        let fonts = content.dir.join("assets/fonts");
        let mut short = 0;
        for locale in &content.locales {
            let stock = Stock {
                texts: &content.texts,
                locale,
                place: &Place::default(),
                pictures: &content.pictures,
                word_pictures: &content.word_pictures,
            };
            let lessons = content.lessons.iter();
            let lessons = lessons.filter(|lesson| !may_be_long(&content.texts, locale, lesson));
            let orders: Vec<Order> = lessons
                .flat_map(|lesson| Sheet::ALL.map(|sheet| Order::new(sheet, Some(lesson))))
                .flatten()
                .collect();
            short += orders.len();
            let faults = printer::faults(&orders, &stock, &fonts).unwrap();
            let faults: Vec<Error> = faults.into_iter().flatten().collect();
            assert!(faults.is_empty(), "{locale}: {faults:?}");
        }
        assert!(short > 0, "no lesson is short");
    }
}
