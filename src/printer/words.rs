//! The French words of a lesson: picture, word, explanation.

use egui::Context;

use super::Error;
use super::flow::Flow;
use super::order::Stock;
use super::page::{Mark, Page, THIN};
use super::parts::{self, BODY, GAP, PADDING};
use crate::lesson::Lesson;
use crate::words::{REFERENCE, Sentence, Span, glossary};

/// Message of the title.
pub(super) const TITLE: &str = "words-sheet-title";
/// Letters of a French word.
const WORD: f32 = 24.0;
/// Side of its picture.
const SIDE: f32 = 54.0;

pub(super) fn pages(
    ctx: &Context,
    stock: &Stock,
    lesson: &Lesson,
) -> Result<Vec<Vec<Mark>>, Error> {
    let words = stock.words();
    let title = words.of(TITLE)?;
    let name = words.said(&lesson.message())?;
    let head: Vec<Sentence> = vec![parts::joined(&[&title, &name])];
    let mut flow = Flow::new(ctx, stock, &head);
    flow.y = parts::head(&mut flow.page, stock, &title, lesson)? + GAP;
    let how = flow
        .page
        .block(&words.of("words-sheet-how")?, BODY, false, Page::width());
    flow.keep(&[(how, 0.0)])?;
    flow.y += PADDING;
    let x = SIDE + 2.0 * PADDING;
    let width = Page::width() - x;
    for word in &lesson.french_words {
        let french = Sentence {
            spans: vec![Span {
                text: word.clone(),
                french: true,
            }],
            locale: REFERENCE,
        };
        let explained = glossary(word);
        let mut blocks = vec![(flow.page.close_block(&[french], WORD, true, width), x)];
        if let Some(meaning) = words.known(&explained) {
            let meaning = flow.page.block_with_buttons(&meaning, BODY, width);
            blocks.push((meaning, x));
        }
        let said: f32 = blocks.iter().map(|(block, _)| block.height()).sum();
        let height = said.max(SIDE) + PADDING;
        flow.room(height)?;
        let top = flow.y;
        let picture = stock.word_pictures.get(&explained.id);
        let picture = picture.and_then(|name| stock.pictures.get(name));
        if let Some(svg) = picture {
            flow.page
                .picture(svg, SIDE / 2.0, top + (height - SIDE) / 2.0, SIDE);
        }
        flow.y = top + (height - said) / 2.0;
        flow.keep(&blocks)?;
        flow.y = top + height;
        flow.page.across(0.0..Page::width(), flow.y, THIN);
    }
    Ok(flow.finish())
}
