//! The keys of the facilitator, in a box.

use super::{Guide, PADDING, SMALL, SPACE};
use crate::printer::Error;
use crate::printer::page::{Block, THICK};
use crate::words::{REFERENCE, Sentence};

/// What stands on a key.
enum Cap {
    /// The same in every language.
    Sign(&'static str),
    /// A message.
    Name(&'static str),
}

/// The keys, and messages of what they do.
const KEYS: [(Cap, &str); 10] = [
    (Cap::Name("guide-key-down"), "guide-does-next"),
    (Cap::Name("guide-key-up"), "guide-does-back"),
    (Cap::Sign("B  ."), "guide-does-black"),
    (Cap::Sign("F5"), "guide-does-listen"),
    (Cap::Sign("1 – 9"), "guide-does-hand"),
    (Cap::Name("key-backspace"), "guide-does-less"),
    (Cap::Sign("+"), "guide-does-larger"),
    (Cap::Sign("H"), "guide-does-harder"),
    (Cap::Sign("L"), "guide-does-language"),
    (Cap::Sign("P"), "guide-does-pause"),
];
/// The share of the width that the keys have.
const CAPS: f32 = 0.34;

pub(super) fn show(guide: &mut Guide) -> Result<(), Error> {
    let words = guide.words();
    let (heading, _) = guide.heading("guide-sheet-keys")?;
    let width = guide.flow.width() - 2.0 * PADDING;
    let page = &guide.flow.page;
    let row = |(cap, does): &(Cap, &str)| {
        let cap = match cap {
            Cap::Sign(sign) => [Sentence::of(*sign, REFERENCE)].into(),
            Cap::Name(id) => words.of(id)?,
        };
        let cap = page.close_block(&cap, SMALL, true, width * CAPS - PADDING);
        let does = page.close_block(&words.of(does)?, SMALL, false, width * (1.0 - CAPS));
        Ok((cap, does))
    };
    let rows = KEYS
        .iter()
        .map(row)
        .collect::<Result<Vec<(Block, Block)>, Error>>()?;
    let high = |(cap, does): &(Block, Block)| cap.height().max(does.height());
    let height = heading.height() + rows.iter().map(high).sum::<f32>() + 2.0 * PADDING;
    let flow = &mut guide.flow;
    flow.room(height)?;
    let (x, top) = (flow.x(), flow.y);
    flow.page
        .frame(x..x + flow.width(), top..top + height, THICK);
    flow.page.put(&heading, x + PADDING, top + PADDING);
    let mut y = top + PADDING + heading.height();
    for row in &rows {
        flow.page.put(&row.0, x + PADDING, y);
        flow.page.put(&row.1, x + PADDING + width * CAPS, y);
        y += high(row);
    }
    flow.y = top + height + SPACE;
    Ok(())
}
