//! What several sheets have: a title, a list of sentences, and at the foot the place where they are given.

use std::sync::Arc;

use super::Error;
use super::page::{Block, MARGIN, Page, SIZE};
use crate::configuration::Place;
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
const INDENT: f32 = 16.0;

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
    let about = [&place.address, &place.hours, &place.phone];
    let about: Vec<&str> = about.into_iter().map(String::as_str).collect();
    let about = about.into_iter().filter(|text| !text.is_empty());
    let lines = [
        (place.name.clone(), true),
        (about.collect::<Vec<_>>().join(" · "), false),
    ];
    let lines = lines.iter().filter(|(text, _)| !text.is_empty());
    let blocks: Vec<Block> = lines
        .map(|(text, bold)| {
            // French in every language: a telephone number keeps its order in an Arabic sheet.
            let text = Sentence {
                spans: vec![Span {
                    text: text.clone(),
                    french: true,
                }],
                locale: REFERENCE,
            };
            page.block(&[text], HEAD_SIZE, *bold, Page::width())
        })
        .collect();
    let mut y = SIZE.y - MARGIN - height(&blocks);
    let top = if blocks.is_empty() { y } else { y - PADDING };
    for block in &blocks {
        page.put(block, 0.0, y);
        y += block.height();
    }
    top
}

/// How high blocks are one below the other.
pub(super) fn height(blocks: &[Block]) -> f32 {
    blocks.iter().map(Block::height).sum()
}

/// The words of the sheet in its language.
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
