//! The mandate: a person lets another one do one thing for them online. A model, to be adapted by each place.

use egui::Context;

use super::Error;
use super::fill;
use super::flow::Flow;
use super::order::Stock;
use super::page::{Block, MM, Mark, Page, THICK};
use super::parts::{self, BODY, GAP, PADDING, Words};

/// Message of the title.
pub(super) const TITLE: &str = "mandate-sheet-title";
const SUBTITLE: &str = "mandate-sheet-subtitle";
const HEADING: f32 = 18.0;
/// Room to sign.
const SIGNATURE: f32 = 28.0 * MM;
/// What is filled by hand: a heading, and the words before its lines.
const FILLED: [(&str, &[&str]); 4] = [
    (
        "mandate-sheet-me",
        &[
            "mandate-sheet-name",
            "mandate-sheet-birth",
            "mandate-sheet-address",
        ],
    ),
    (
        "mandate-sheet-other",
        &["mandate-sheet-name", "mandate-sheet-work"],
    ),
    (
        "mandate-sheet-act",
        &["mandate-sheet-what", "mandate-sheet-site"],
    ),
    (
        "mandate-sheet-dates",
        &["mandate-sheet-from", "mandate-sheet-to"],
    ),
];
/// Lists: a heading, and its sentences.
const LISTS: [(&str, &[&str]); 3] = [
    (
        "mandate-sheet-may",
        &[
            "mandate-sheet-may-1",
            "mandate-sheet-may-2",
            "mandate-sheet-may-3",
        ],
    ),
    (
        "mandate-sheet-not",
        &[
            "mandate-sheet-not-1",
            "mandate-sheet-not-2",
            "mandate-sheet-not-3",
        ],
    ),
    (
        "mandate-sheet-stop",
        &[
            "mandate-sheet-stop-1",
            "mandate-sheet-stop-2",
            "mandate-sheet-stop-3",
        ],
    ),
];

pub(super) fn pages(ctx: &Context, stock: &Stock) -> Result<Vec<Vec<Mark>>, Error> {
    let words = stock.words();
    let mut flow = Flow::new(ctx, stock, &words.of(TITLE)?);
    flow.y = parts::title(&mut flow.page, &words, [TITLE, SUBTITLE])? + GAP;
    let inner = Page::width() - 4.0 * PADDING;
    let what = flow
        .page
        .block(&words.of("mandate-sheet-about")?, BODY, false, inner);
    flow.boxed(&[(what, 2.0 * PADDING)], THICK)?;
    flow.y += GAP;
    for (heading, labels) in FILLED {
        let heading = flow
            .page
            .block(&words.of(heading)?, HEADING, true, Page::width());
        let labels = labels.iter().map(|label| {
            let label = words.of(label)?;
            Ok(flow.page.block(&label, BODY, false, Page::width()))
        });
        let labels: Vec<Block> = labels.collect::<Result<_, Error>>()?;
        flow.room(heading.height() + labels.len() as f32 * fill::LINE)?;
        flow.keep(&[(heading, 0.0)])?;
        for label in &labels {
            flow.y = fill::blank(&mut flow.page, label, 0.0..Page::width(), flow.y);
        }
        flow.y += GAP;
    }
    for (heading, sentences) in LISTS {
        let heading = flow
            .page
            .block(&words.of(heading)?, HEADING, true, Page::width());
        let mut pieces = vec![(heading, 0.0)];
        for sentence in sentences {
            let width = Page::width() - parts::INDENT;
            pieces.push((
                flow.page.block(&words.of(sentence)?, BODY, false, width),
                parts::INDENT,
            ));
        }
        flow.listed(&pieces, BODY)?;
        flow.y += GAP;
    }
    signatures(&mut flow, &words)?;
    let note = flow
        .page
        .block(&words.of("mandate-sheet-model")?, BODY, true, inner);
    flow.boxed(&[(note, 2.0 * PADDING)], THICK)?;
    Ok(flow.finish())
}

/// Two boxes side by side, one for each who signs.
fn signatures(flow: &mut Flow, words: &Words) -> Result<(), Error> {
    let width = (Page::width() - GAP) / 2.0;
    let label = |id| {
        Ok::<Block, Error>(
            flow.page
                .block(&words.of(id)?, BODY, false, width - 2.0 * PADDING),
        )
    };
    let date = label("mandate-sheet-sign-date")?;
    let labels = [
        label("mandate-sheet-sign-me")?,
        label("mandate-sheet-sign-other")?,
    ];
    let high = labels.iter().map(Block::height).fold(0.0, f32::max);
    let height = high + fill::LINE + SIGNATURE;
    flow.room(height + GAP)?;
    let y = flow.y;
    for (label, x) in labels.iter().zip([0.0, width + GAP]) {
        flow.page.frame(x..x + width, y..y + height, THICK);
        flow.page.put(label, x + PADDING, y + PADDING);
        let inner = x + PADDING..x + width - PADDING;
        fill::blank(
            &mut flow.page,
            &date,
            inner,
            y + height - fill::LINE - PADDING,
        );
    }
    flow.y += height + GAP;
    Ok(())
}
