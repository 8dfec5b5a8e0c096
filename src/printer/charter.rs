//! The charter of the adviser: what the person who helps promises.

use egui::Context;

use super::Error;
use super::fill;
use super::flow::Flow;
use super::order::Stock;
use super::page::{Mark, Page};
use super::parts::{self, BODY, GAP};
use crate::words::{Message, Sentence};

/// Message of the title.
pub(super) const TITLE: &str = "charter-sheet-title";
const SUBTITLE: &str = "charter-sheet-subtitle";
/// How many promises there are.
pub(super) const PROMISES: usize = 10;
const PROMISE: f32 = 19.0;
/// Room of the number of a promise.
const NUMBER: f32 = 36.0;

pub(super) fn pages(ctx: &Context, stock: &Stock) -> Result<Vec<Vec<Mark>>, Error> {
    let words = stock.words();
    let mut flow = Flow::new(ctx, stock, &words.of(TITLE)?);
    flow.y = parts::title(&mut flow.page, &words, [TITLE, SUBTITLE])? + GAP;
    for number in 1..=PROMISES {
        let promise = words.of(&format!("charter-sheet-promise-{number}"))?;
        let block = flow
            .page
            .block(&promise, PROMISE, false, Page::width() - NUMBER);
        let digits = words.said(&Message::new("digits").number("number", number))?;
        let digits: Vec<Sentence> = digits.to_vec();
        let digits = flow.page.block(&digits, PROMISE, true, NUMBER);
        flow.room(block.height())?;
        flow.page.put(&digits, 0.0, flow.y);
        flow.keep(&[(block, NUMBER)])?;
        flow.y += GAP / 2.0 + 2.0;
    }
    flow.y += GAP;
    let labels = [
        "charter-sheet-name",
        "charter-sheet-date",
        "charter-sheet-signature",
    ];
    flow.room(3.0 * fill::LINE)?;
    for label in labels {
        let label = flow
            .page
            .block(&words.of(label)?, BODY, false, Page::width());
        flow.y = fill::blank(&mut flow.page, &label, 0.0..Page::width(), flow.y);
    }
    Ok(flow.finish())
}
