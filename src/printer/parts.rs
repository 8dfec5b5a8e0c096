//! What several sheets have: a title, a list of sentences, and at the foot the place where they are given.

use std::sync::Arc;

use super::Error;
use super::order::Stock;
use super::page::{Block, MARGIN, Page, SIZE};
use crate::configuration::Place;
use crate::lesson::Lesson;
use crate::words::{Locale, Message, REFERENCE, Sentence, Span, Texts};

const TITLE_SIZE: f32 = 28.0;
/// Size of sentences.
pub(super) const BODY: f32 = 16.0;
/// Size of the smallest letters.
pub(super) const HEAD_SIZE: f32 = 14.0;
/// Between the edge of a cell or box and its words.
pub(super) const PADDING: f32 = 6.0;
/// Between one part of the page and the next.
pub(super) const GAP: f32 = 14.0;
/// Room of a dot before a sentence.
pub(super) const INDENT: f32 = 16.0;

/// The title in French and what it means; returns where they end.
pub(super) fn title(
    page: &mut Page,
    words: &Words,
    [title, subtitle]: [&str; 2],
) -> Result<f32, Error> {
    let width = Page::width();
    let title = page.block(&words.of(title)?, TITLE_SIZE, true, width);
    let subtitle = page.block(&words.of(subtitle)?, BODY, false, width);
    let mut y = MARGIN;
    for block in [title, subtitle] {
        page.put(&block, 0.0, y);
        y += block.height();
    }
    Ok(y)
}

/// Side of the picture of a lesson beside its title.
const PICTURE: f32 = 76.0;
/// Letters of the name of a lesson below the title.
const LESSON: f32 = 20.0;

/// The title of a sheet of a lesson, the name of the lesson below it, its picture at the end of the line; returns
/// where they end.
pub(super) fn head(
    page: &mut Page,
    stock: &Stock,
    title: &[Sentence],
    lesson: &Lesson,
) -> Result<f32, Error> {
    let width = Page::width() - PICTURE - GAP;
    let name = stock.words().said(&lesson.message())?;
    let blocks = [
        page.block(title, TITLE_SIZE, true, width),
        page.block(&name, LESSON, false, width),
    ];
    let mut y = MARGIN;
    for block in &blocks {
        page.put(block, 0.0, y);
        y += block.height();
    }
    if let Some(svg) = stock.pictures.get(&lesson.picture) {
        page.picture(svg, Page::width() - PICTURE / 2.0, MARGIN, PICTURE);
    }
    Ok(y.max(MARGIN + PICTURE))
}

/// Sentences of one language as one, with a dash between them.
pub(super) fn joined(parts: &[&[Sentence]]) -> Sentence {
    let sentences: Vec<&Sentence> = parts.iter().flat_map(|part| part.iter()).collect();
    let between = Span {
        text: " – ".to_owned(),
        french: false,
    };
    let spans: Vec<&[Span]> = sentences.iter().map(|one| one.spans.as_slice()).collect();
    Sentence {
        spans: spans.join(&between),
        locale: sentences
            .first()
            .map_or(REFERENCE, |one| one.locale.clone()),
    }
}

/// Messages with a dot before each, from `y` down; returns where they end.
pub(super) fn list(
    page: &mut Page,
    words: &Words,
    messages: &[Message],
    mut y: f32,
) -> Result<f32, Error> {
    for message in messages {
        let block = page.block_with_buttons(&words.said(message)?, BODY, Page::width() - INDENT);
        page.dot(INDENT / 3.0, y + BODY * 0.75, 2.5);
        page.put(&block, INDENT, y);
        y += block.height();
    }
    Ok(y)
}

/// The place where the sheet is given, as its operator writes it; returns where it begins.
pub(super) fn foot(page: &mut Page, place: &Place) -> f32 {
    let blocks = about(page, place, Page::width());
    let mut y = SIZE.y - MARGIN - height(&blocks);
    let top = if blocks.is_empty() { y } else { y - PADDING };
    for block in &blocks {
        page.put(block, 0.0, y);
        y += block.height();
    }
    top
}

/// What is said of the place, in lines of this width; nothing where it is not known.
pub(super) fn about(page: &Page, place: &Place, width: f32) -> Vec<Block> {
    let about = [&place.address, &place.hours, &place.phone];
    let about: Vec<&str> = about.into_iter().map(String::as_str).collect();
    let about = about.into_iter().filter(|text| !text.is_empty());
    let lines = [
        (place.name.clone(), true),
        (about.collect::<Vec<_>>().join(" · "), false),
    ];
    let lines = lines.iter().filter(|(text, _)| !text.is_empty());
    let lines = lines.map(|(text, bold)| {
        // French in every language: a telephone number keeps its order in an Arabic sheet.
        let text = Sentence {
            spans: vec![Span {
                text: text.clone(),
                french: true,
            }],
            locale: REFERENCE,
        };
        page.block(&[text], HEAD_SIZE, *bold, width)
    });
    lines.collect()
}

/// How high blocks are one below the other.
pub(super) fn height(blocks: &[Block]) -> f32 {
    blocks.iter().map(Block::height).sum()
}

/// The words of the sheet in its language.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// All words.
    pub texts: &'a Texts,
    /// The language of the sheet.
    pub locale: &'a Locale,
}

impl Words<'_> {
    /// The sentences of the message `id`.
    pub fn of(&self, id: &str) -> Result<Arc<[Sentence]>, Error> {
        self.said(&Message::new(id))
    }

    /// The sentences of a message of the content, where it has some.
    pub fn known(&self, message: &Message) -> Option<Arc<[Sentence]>> {
        let known = self.texts.exists(self.locale, message);
        known.then(|| self.texts.sentences(self.locale, message))
    }

    /// A message in French, where the sheet is in another language and says something else.
    pub fn french(&self, message: &Message) -> Option<Arc<[Sentence]>> {
        let french = message.clone().in_locale(&REFERENCE);
        let (own, french) = (self.known(message)?, self.known(&french)?);
        (own != french).then_some(french)
    }

    /// That they leave too little room.
    pub fn too_long(&self) -> Error {
        Error::TooLong {
            locale: self.locale.clone(),
        }
    }

    /// The sentences of a message with its values.
    pub fn said(&self, message: &Message) -> Result<Arc<[Sentence]>, Error> {
        if !self.texts.exists(self.locale, message) {
            return Err(Error::Words {
                message: message.key(),
            });
        }
        Ok(self.texts.sentences(self.locale, message))
    }
}
