//! The keys of the facilitator, in a box.

use super::{Guide, PADDING, SMALL, SPACE};
use crate::printer::Error;
use crate::printer::page::{Block, THICK};
use crate::words::{REFERENCE, Sentence, Span};

/// What stands on a key.
enum Cap {
    /// The same in every language.
    Signs(&'static [&'static str]),
    /// A message.
    Name(&'static str),
}

/// The keys, and messages of what they do.
const KEYS: [(Cap, &str); 11] = [
    (Cap::Name("guide-key-down"), "guide-does-next"),
    (Cap::Name("guide-key-up"), "guide-does-back"),
    (Cap::Signs(&["B", "."]), "guide-does-black"),
    (Cap::Signs(&["F5"]), "guide-does-listen"),
    (Cap::Signs(&["1 – 9"]), "guide-does-hand"),
    (Cap::Name("key-backspace"), "guide-does-less"),
    (Cap::Signs(&["+"]), "guide-does-larger"),
    (Cap::Signs(&["H"]), "guide-does-harder"),
    (Cap::Signs(&["L"]), "guide-does-language"),
    (Cap::Signs(&["P"]), "guide-does-pause"),
    (Cap::Signs(&["T"]), "guide-does-dim"),
];
/// The share of the width that the keys have.
const CAPS: f32 = 0.44;
/// Between two rows: keys are boxes.
const BETWEEN: f32 = 2.0;

pub(super) fn show(guide: &mut Guide) -> Result<(), Error> {
    let words = guide.words();
    let (heading, _) = guide.heading("guide-sheet-keys")?;
    let width = guide.flow.width() - 2.0 * PADDING;
    let page = &guide.flow.page;
    let row = |(cap, does): &(Cap, &str)| {
        let cap = match cap {
            Cap::Signs(signs) => caps(signs.iter().map(|sign| (*sign).to_owned())),
            Cap::Name(id) => caps(words.of(id)?.iter().map(name)),
        };
        let cap = page.block_with_buttons(&[cap], SMALL, width * CAPS - PADDING);
        let does = page.block(&words.of(does)?, SMALL, false, width * (1.0 - CAPS));
        Ok((cap, does))
    };
    let rows = KEYS
        .iter()
        .map(row)
        .collect::<Result<Vec<(Block, Block)>, Error>>()?;
    let high = |(cap, does): &(Block, Block)| cap.height().max(does.height()) + BETWEEN;
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

/// The name of a key: its French words, where it has some, for those stand on it.
fn name(sentence: &Sentence) -> String {
    let french = sentence.spans.iter().find(|span| span.french);
    french.map_or_else(|| sentence.plain(), |span| span.text.clone())
}

/// Words as they stand on keys: in boxes.
fn caps(keys: impl Iterator<Item = String>) -> Sentence {
    let span = |text: String, french| Span { text, french };
    let spans = keys.flat_map(|key| [span(key, true), span(" ".to_owned(), false)]);
    Sentence {
        spans: spans.collect(),
        locale: REFERENCE,
    }
}
