//! What the group answered: for each question, the hands for each answer as a number and a bar.

use super::{Words, asked};
use crate::exercise::Exercise;
use crate::input_device::InputDevice;
use crate::lesson::Lesson;
use crate::printer::Error;
use crate::printer::flow::Flow;
use crate::printer::order::{Held, Stock};
use crate::printer::page::{Block, Page, THIN};
use crate::words::{Message, Sentence};
use crate::workshop::{GroupOutcome, StepRecord};

const SMALL: f32 = 11.0;
const PADDING: f32 = 3.0;
/// Where answers start, where bars start and where they end, as shares of the width.
const ANSWERS: f32 = 0.42;
const BARS: f32 = 0.72;
const BARS_END: f32 = 0.93;
/// Height of a bar.
const BAR: f32 = 9.0;
/// Side of the tick before an answer that is right.
const SIGN: f32 = 11.0;

/// One answer.
struct Row {
    words: Block,
    right: bool,
    hands: Option<(u32, Block)>,
}

impl Row {
    fn height(&self) -> f32 {
        self.words.height()
    }
}

pub(super) fn show(flow: &mut Flow, stock: &Stock, held: &Held) -> Result<(), Error> {
    let words = stock.words();
    let all = held.record.steps.iter().flat_map(|step| &step.hands);
    let most = all.map(|(_, hands)| *hands).max().unwrap_or(0).max(1);
    for step in &held.record.steps {
        let rows = rows(flow, &words, held.lesson, step)?;
        if rows.is_empty() {
            continue;
        }
        let question = asked(&words, held.lesson, &step.step);
        let mut question =
            vec![
                flow.page
                    .close_block(&question, SMALL, true, Page::width() * (ANSWERS - 0.02)),
            ];
        if step.step.ends_with("--harder") {
            let harder = words.of("guide-sheet-harder")?;
            question.push(
                flow.page
                    .close_block(&harder, SMALL, false, Page::width() * ANSWERS),
            );
        }
        let asked: f32 = question.iter().map(Block::height).sum();
        let answered: f32 = rows.iter().map(Row::height).sum();
        let height = asked.max(answered) + 2.0 * PADDING;
        flow.room(height)?;
        let mut y = flow.y + PADDING;
        for block in &question {
            flow.page.put(block, 0.0, y);
            y += block.height();
        }
        y = flow.y + PADDING;
        for row in &rows {
            put(flow, row, most, y);
            y += row.height();
        }
        flow.y += height;
        flow.page.across(0.0..Page::width(), flow.y, THIN);
    }
    Ok(())
}

fn put(flow: &mut Flow, row: &Row, most: u32, y: f32) {
    let x = Page::width() * ANSWERS;
    let line = SMALL * 1.4;
    if row.right {
        flow.page.tick(x, y + (line - SIGN) / 2.0, SIGN);
    }
    flow.page.put(&row.words, x + SIGN + PADDING, y);
    if let Some((hands, number)) = &row.hands {
        let (start, end) = (Page::width() * BARS, Page::width() * BARS_END);
        let length = (end - start) * *hands as f32 / most as f32;
        let top = y + (line - BAR) / 2.0;
        flow.page.bar(start..start + length, top..top + BAR);
        flow.page.put(number, end + 2.0 * PADDING, y);
    }
}

/// The answers to a step, else what became of it; nothing of a step that is only read.
fn rows(
    flow: &Flow,
    words: &Words,
    lesson: Option<&Lesson>,
    step: &StepRecord,
) -> Result<Vec<Row>, Error> {
    let own = lesson.and_then(|lesson| {
        let own = lesson.all_steps().find(|own| own.id == step.step)?;
        Some((lesson.step_message(own, InputDevice::default()), own))
    });
    let width = Page::width() * (BARS - ANSWERS) - SIGN - 2.0 * PADDING;
    let block = |words: &[Sentence]| flow.page.close_block(words, SMALL, false, width);
    let mut rows = Vec::new();
    for (id, hands) in &step.hands {
        let option = own
            .as_ref()
            .and_then(|(message, _)| words.known(&message.attribute(format!("option-{id}"))));
        let right = match own.as_ref().and_then(|(_, own)| own.exercise.as_ref()) {
            Some(Exercise::Choice(choice)) => choice.right.contains(id),
            _ => false,
        };
        let number = words.said(&Message::new("digits").number("number", *hands as usize))?;
        let number = flow
            .page
            .close_block(&number, SMALL, true, Page::width() * 0.06);
        rows.push(Row {
            words: match option {
                Some(option) => block(&option),
                None => block(&[Sentence::of(id, words.locale.clone())]),
            },
            right,
            hands: Some((*hands, number)),
        });
    }
    if let Some(outcome) = step.outcome.filter(|_| rows.is_empty()) {
        let id = match outcome {
            GroupOutcome::Known => "session-sheet-known",
            GroupOutcome::Blocked => "session-sheet-hard",
            GroupOutcome::Uncounted => "session-sheet-shown",
        };
        rows.push(Row {
            words: block(&words.of(id)?),
            right: false,
            hands: None,
        });
    }
    Ok(rows)
}
