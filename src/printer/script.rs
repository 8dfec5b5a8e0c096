//! A script on paper: numbered sentences in large letters, for a person at a microphone.

use egui::Context;

use super::page::{Block, MARGIN, Mark, Page, SIZE, THICK, THIN};
use crate::bidi::Direction;
use crate::script::Line;
use crate::words::{Locale, Sentence};

/// Letters that are read from an arm's length, beside a microphone.
const SENTENCE_SIZE: f32 = 22.0;
const SMALL: f32 = 14.0;
/// Room of a number of four digits.
const NUMBERS: f32 = 64.0;
const PADDING: f32 = 8.0;
const GAP: f32 = 10.0;

/// A line laid out.
struct Row {
    number: Block,
    sentence: Block,
    say: Option<Block>,
}

impl Row {
    fn new(page: &Page, line: &Line, locale: &Locale) -> Self {
        let width = Page::width() - NUMBERS;
        let plain = |text: &str| [Sentence::of(text, locale.clone())];
        let say = line.say.as_ref();
        Self {
            number: page.block(
                &plain(&line.number.to_string()),
                SENTENCE_SIZE,
                true,
                NUMBERS,
            ),
            sentence: page.block_with_buttons(
                std::slice::from_ref(&line.heard.sentence),
                SENTENCE_SIZE,
                width,
            ),
            say: say.map(|say| page.block(&plain(&format!("= {say}")), SMALL, false, width)),
        }
    }

    fn height(&self) -> f32 {
        let say = self.say.as_ref().map_or(0.0, Block::height);
        self.number.height().max(self.sentence.height() + say) + 2.0 * PADDING
    }

    fn put(&self, page: &mut Page, top: f32) {
        page.put(&self.number, 0.0, top + PADDING);
        page.put(&self.sentence, NUMBERS, top + PADDING);
        if let Some(say) = &self.say {
            page.put(say, NUMBERS, top + PADDING + self.sentence.height());
        }
    }
}

/// All pages, each with the title above and its number below.
pub(super) fn pages(
    ctx: &Context,
    title: &Sentence,
    lines: &[Line],
    locale: &Locale,
) -> Vec<Vec<Mark>> {
    let direction = Direction::of(locale);
    let sketch = Page::new(ctx, direction);
    let title = sketch.block(std::slice::from_ref(title), SMALL, true, Page::width());
    let top = MARGIN + title.height() + GAP;
    let foot_height = sketch
        .block(
            &[Sentence::of("1", locale.clone())],
            SMALL,
            false,
            Page::width(),
        )
        .height();
    let bottom = SIZE.y - MARGIN - foot_height - GAP;
    let (mut pages, mut y) = (Vec::new(), f32::INFINITY);
    for line in lines {
        let row = Row::new(&sketch, line, locale);
        // A row is never parted: nobody turns a page in a sentence.
        if y + row.height() > bottom {
            let mut page = Page::new(ctx, direction);
            page.put(&title, 0.0, MARGIN);
            page.across(0.0..Page::width(), top, THICK);
            pages.push(page);
            y = top;
        } else {
            pages.last_mut().into_iter().for_each(|page: &mut Page| {
                page.across(0.0..Page::width(), y, THIN);
            });
        }
        if let Some(page) = pages.last_mut() {
            row.put(page, y);
        }
        y += row.height();
    }
    let all = pages.len();
    let number = |(at, mut page): (usize, Page)| {
        let text = Sentence::of(format!("{} / {all}", at + 1), locale.clone());
        let foot = page.block(&[text], SMALL, false, Page::width());
        page.put(
            &foot,
            Page::width() - foot.width(),
            SIZE.y - MARGIN - foot_height,
        );
        page.marks
    };
    pages.into_iter().enumerate().map(number).collect()
}
