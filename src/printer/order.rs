//! What can be ordered from the printer, and what sheets are made of.

use std::collections::BTreeMap;

use egui::Context;

use super::page::Mark;
use super::parts::Words;
use super::{
    Error, Given, attestation, charter, code, exercise, guide, mandate, memo, session, words,
};
use crate::configuration::Place;
use crate::lesson::Lesson;
use crate::sheet::Sheet;
use crate::widgets::picture::Pictures;
use crate::words::{Locale, Message, REFERENCE, Texts};
use crate::workshop::Record;

/// What all sheets are made of.
#[derive(Clone, Copy)]
pub struct Stock<'a> {
    /// All words.
    pub texts: &'a Texts,
    /// The language of the sheet.
    pub locale: &'a Locale,
    /// The place where it is given; it stands at the foot.
    pub place: &'a Place,
    /// Pictures by name.
    pub pictures: &'a Pictures,
    /// Picture of each French word, by the name of its explanation.
    pub word_pictures: &'a BTreeMap<String, String>,
}

impl<'a> Stock<'a> {
    pub(super) fn words(&self) -> Words<'a> {
        Words {
            texts: self.texts,
            locale: self.locale,
        }
    }
}

/// A workshop that was held.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// What was kept of it.
    pub record: &'a Record,
    /// Its lesson; none when the content has it no more.
    pub lesson: Option<&'a Lesson>,
    /// How many seconds local clocks are ahead of UTC.
    pub utc_offset_secs: i32,
}

/// A sheet with all that it is about.
#[derive(Clone, Copy, Debug)]
pub enum Order<'a> {
    /// "Mon mémo personnel".
    Memo,
    /// "Mon code pour revenir".
    Code(Given),
    /// Things to do before the next time.
    Exercise(&'a Lesson),
    /// The French words of a lesson.
    Words(&'a Lesson),
    /// The facilitator's guide of a lesson.
    Guide(&'a Lesson),
    /// What became of a workshop; without one, a sheet to be filled by hand.
    Session(Option<Held<'a>>),
    /// "J'ai suivi".
    Attestation(&'a Lesson),
    /// Someone acts in another person's place.
    Mandate,
    /// What an adviser promises.
    Charter,
}

impl<'a> Order<'a> {
    /// The sheet, about this lesson where it is about one; none when that lesson is missing.
    pub fn new(sheet: Sheet, lesson: Option<&'a Lesson>) -> Option<Self> {
        Some(match sheet {
            Sheet::Memo => Self::Memo,
            Sheet::Exercise => Self::Exercise(lesson?),
            Sheet::Words => Self::Words(lesson?),
            Sheet::Guide => Self::Guide(lesson?),
            Sheet::Session => Self::Session(None),
            Sheet::Attestation => Self::Attestation(lesson?),
            Sheet::Mandate => Self::Mandate,
            Sheet::Charter => Self::Charter,
        })
    }

    /// All its pages.
    pub(super) fn pages(&self, ctx: &Context, stock: &Stock) -> Result<Vec<Vec<Mark>>, Error> {
        let Stock {
            texts,
            locale,
            place,
            pictures,
            ..
        } = *stock;
        match self {
            Self::Memo => Ok(vec![memo::marks(ctx, texts, locale, place)?]),
            Self::Code(given) => {
                let words = (texts, locale);
                Ok(vec![code::marks(ctx, *given, words, place, pictures)?])
            }
            Self::Exercise(lesson) => exercise::pages(ctx, stock, lesson),
            Self::Words(lesson) => words::pages(ctx, stock, lesson),
            Self::Guide(lesson) => guide::pages(ctx, stock, lesson),
            Self::Session(held) => session::pages(ctx, stock, held.as_ref()),
            Self::Attestation(lesson) => attestation::pages(ctx, stock, lesson),
            Self::Mandate => mandate::pages(ctx, stock),
            Self::Charter => charter::pages(ctx, stock),
        }
    }

    /// The name of the document.
    pub(super) fn title(&self, stock: &Stock) -> String {
        let lesson = |id: &str, lesson: &Lesson| vec![Message::new(id), lesson.message()];
        let messages = match self {
            Self::Memo => [memo::TITLE, memo::SUBTITLE].map(Message::new).into(),
            Self::Code(_) => code::TITLE.map(Message::new).into(),
            Self::Exercise(own) => lesson(exercise::TITLE, own),
            Self::Words(own) => lesson(words::TITLE, own),
            Self::Guide(own) => lesson(guide::TITLE, own),
            Self::Session(_) => vec![Message::new(session::TITLE)],
            Self::Attestation(own) => lesson(attestation::TITLE, own),
            Self::Mandate => vec![Message::new(mandate::TITLE)],
            Self::Charter => vec![Message::new(charter::TITLE)],
        };
        let (texts, locale) = (stock.texts, stock.locale);
        let known = messages.iter().filter(|m| texts.exists(&REFERENCE, m));
        let names: Vec<String> = known.map(|m| texts.plain(locale, m)).collect();
        names.join(" - ")
    }
}
