//! Pages that follow each other: what does not fit any more goes to the next column or page, whole.

use egui::Context;

use super::Error;
use super::order::Stock;
use super::page::{Block, MARGIN, Mark, Page, SIZE, THICK, THIN};
use super::parts::{self, GAP, HEAD_SIZE, PADDING};
use crate::bidi::Direction;
use crate::words::{REFERENCE, Sentence};

/// Between two columns.
const GUTTER: f32 = 24.0;
/// Room of the number of a page, at the end of its last line.
const NUMBER: f32 = 48.0;

/// Pages being filled from the top down.
pub(super) struct Flow<'a> {
    ctx: &'a Context,
    stock: Stock<'a>,
    /// What stands at the head of every page but the first.
    head: Block,
    foot: Vec<Block>,
    columns: u16,
    column: u16,
    /// Where the columns of this page begin.
    top: f32,
    /// Where they end at the latest, so that they are about as long; the end of the page where that is nearer.
    limit: f32,
    /// The end of the longest of them.
    lowest: f32,
    /// The page that is filled.
    pub page: Page<'a>,
    full: Vec<Page<'a>>,
    /// Where the next thing stands.
    pub y: f32,
}

impl<'a> Flow<'a> {
    /// An empty first page; the others have `head` above.
    pub fn new(ctx: &'a Context, stock: &Stock<'a>, head: &[Sentence]) -> Self {
        let page = Page::new(ctx, Direction::of(stock.locale));
        Self {
            head: page.block(head, HEAD_SIZE, true, Page::width()),
            foot: parts::about(&page, stock.place, Page::width() - NUMBER),
            columns: 1,
            column: 0,
            top: MARGIN,
            limit: f32::INFINITY,
            lowest: MARGIN,
            full: Vec::new(),
            y: MARGIN,
            ctx,
            stock: *stock,
            page,
        }
    }

    /// From here on there are so many columns side by side.
    pub fn columns(&mut self, columns: u16) {
        self.columns = columns.max(1);
        self.column = 0;
        self.top = self.y;
        self.lowest = self.y;
    }

    /// Makes two columns about as long, for pieces so high; what does not fit on this page goes on on the next.
    pub fn balance(&mut self, heights: &[f32]) {
        let half = heights.iter().sum::<f32>() / 2.0;
        let mut first = 0.0;
        for height in heights {
            if first >= half {
                break;
            }
            first += height;
        }
        // A hair for what is lost in sums.
        self.limit = self.top + first + 0.1;
    }

    /// Goes on below all columns, from margin to margin.
    pub fn end_columns(&mut self) {
        self.y = self.lowest.max(self.y);
        self.limit = self.y;
        self.rule();
        self.limit = f32::INFINITY;
        self.columns = 1;
        self.column = 0;
        self.top = self.y;
    }

    /// Width of a column.
    pub fn width(&self) -> f32 {
        let columns = f32::from(self.columns);
        (Page::width() - (columns - 1.0) * GUTTER) / columns
    }

    /// Where the column that is filled starts.
    pub fn x(&self) -> f32 {
        f32::from(self.column) * (self.width() + GUTTER)
    }

    /// Where the columns end.
    pub fn bottom(&self) -> f32 {
        let line = self.page.block(&[number(1, 1)], HEAD_SIZE, false, NUMBER);
        let end = SIZE.y - MARGIN - parts::height(&self.foot).max(line.height()) - PADDING;
        end.min(self.limit)
    }

    /// Whether something so high fits into this column.
    pub fn has_room(&self, height: f32) -> bool {
        self.y + height <= self.bottom()
    }

    /// Whether nothing stands in this column yet.
    pub fn is_at_top(&self) -> bool {
        self.y <= self.top
    }

    /// Goes on where there is room for something so high.
    pub fn room(&mut self, height: f32) -> Result<(), Error> {
        while !self.has_room(height) {
            if self.column + 1 < self.columns {
                self.column += 1;
                self.lowest = self.lowest.max(self.y);
                self.y = self.top;
                continue;
            }
            self.limit = f32::INFINITY;
            let first = MARGIN + self.head.height() + GAP;
            if first + height > self.bottom() {
                return Err(Error::TooLong {
                    locale: self.stock.locale.clone(),
                });
            }
            self.turn();
            self.y = first;
            self.top = first;
            self.lowest = first;
        }
        Ok(())
    }

    /// Turns the page.
    fn turn(&mut self) {
        self.rule();
        let new = Page::new(self.ctx, Direction::of(self.stock.locale));
        self.full.push(std::mem::replace(&mut self.page, new));
        self.page.put(&self.head, 0.0, MARGIN);
        let line = MARGIN + self.head.height() + 2.0;
        self.page.across(0.0..Page::width(), line, THICK);
        self.column = 0;
    }

    /// The lines between the columns.
    fn rule(&mut self) {
        for column in 1..self.columns {
            let x = f32::from(column) * (self.width() + GUTTER) - GUTTER / 2.0;
            let bottom = self.bottom();
            self.page.down(x, self.top..bottom, THIN);
        }
    }

    /// Puts blocks one below the other, each with its indent, never parted.
    pub fn keep(&mut self, pieces: &[(Block, f32)]) -> Result<(), Error> {
        self.room(pieces.iter().map(|(block, _)| block.height()).sum())?;
        for (block, indent) in pieces {
            let x = self.x() + indent;
            self.page.put(block, x, self.y);
            self.y += block.height();
        }
        Ok(())
    }

    /// The same with a dot before each but the first, which is their heading.
    pub fn listed(&mut self, pieces: &[(Block, f32)], letters: f32) -> Result<(), Error> {
        self.room(pieces.iter().map(|(block, _)| block.height()).sum())?;
        let mut y = self.y;
        for (at, (block, indent)) in pieces.iter().enumerate() {
            if at > 0 {
                let x = self.x() + indent / 3.0;
                self.page.dot(x, y + letters * 0.75, letters / 6.5);
            }
            y += block.height();
        }
        self.keep(pieces)
    }

    /// The same in a box as wide as the column.
    pub fn boxed(&mut self, pieces: &[(Block, f32)], edge: f32) -> Result<(), Error> {
        let words: f32 = pieces.iter().map(|(block, _)| block.height()).sum();
        let height = words + 2.0 * PADDING;
        self.room(height)?;
        let (x, top) = (self.x(), self.y);
        self.page
            .frame(x..x + self.width(), top..top + height, edge);
        self.y += PADDING;
        self.keep(pieces)?;
        self.y = top + height;
        Ok(())
    }

    /// All pages, each with the place at its foot, and with its number where there are several.
    pub fn finish(mut self) -> Vec<Vec<Mark>> {
        self.limit = self.lowest.max(self.y);
        self.rule();
        let Self {
            page,
            mut full,
            foot,
            ..
        } = self;
        full.push(page);
        let all = full.len();
        let finished = full.into_iter().zip(1..).map(|(mut page, own)| {
            let mut y = SIZE.y - MARGIN - parts::height(&foot);
            for block in &foot {
                page.put(block, 0.0, y);
                y += block.height();
            }
            if all > 1 {
                let number = page.block(&[number(own, all)], HEAD_SIZE, false, NUMBER);
                let x = Page::width() - number.width();
                page.put(&number, x, SIZE.y - MARGIN - number.height());
            }
            page.marks
        });
        finished.collect()
    }
}

fn number(own: usize, all: usize) -> Sentence {
    Sentence::of(format!("{own} / {all}"), REFERENCE)
}
