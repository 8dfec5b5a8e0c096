//! What the group answered: for each question, the hands for each answer as a number and a bar.

use super::asked;
use crate::exercise::Exercise;
use crate::input_device::InputDevice;
use crate::lesson::Lesson;
use crate::printer::Error;
use crate::printer::flow::Flow;
use crate::printer::order::{Held, Stock};
use crate::printer::page::{Block, THIN};
use crate::printer::parts::Words;
use crate::words::{Message, Sentence};
use crate::workshop::StepRecord;

const SMALL: f32 = 11.0;
const PADDING: f32 = 3.0;
/// Where bars start and where they end, as shares of the width of a column.
const BARS: f32 = 0.62;
const BARS_END: f32 = 0.88;
/// Height of a bar.
const BAR: f32 = 9.0;
/// Side of the tick before an answer that is right.
const SIGN: f32 = 11.0;

/// A question with its answers.
struct Asked {
    question: Block,
    answers: Vec<Answer>,
}

/// One answer.
struct Answer {
    words: Block,
    right: bool,
    hands: u32,
    number: Block,
}

impl Asked {
    fn height(&self) -> f32 {
        let answers = self.answers.iter().map(|answer| answer.words.height());
        self.question.height() + answers.sum::<f32>() + 3.0 * PADDING
    }

    /// Puts it where there is room; the longest bar is for `most` hands.
    fn put(&self, flow: &mut Flow, most: u32) -> Result<(), Error> {
        let height = self.height();
        flow.room(height)?;
        let (x, top, width) = (flow.x(), flow.y, flow.width());
        flow.page.put(&self.question, x, top + PADDING);
        let mut y = top + PADDING + self.question.height();
        for answer in &self.answers {
            let middle = y + SMALL * 0.7;
            if answer.right {
                flow.page.tick(x, middle - SIGN / 2.0, SIGN);
            }
            flow.page.put(&answer.words, x + SIGN + PADDING, y);
            let start = x + width * BARS;
            let length = width * (BARS_END - BARS) * answer.hands as f32 / most as f32;
            if answer.hands > 0 {
                let bar = middle - BAR / 2.0..middle + BAR / 2.0;
                flow.page.bar(start..start + length, bar);
            }
            flow.page
                .put(&answer.number, x + width * BARS_END + 2.0 * PADDING, y);
            y += answer.words.height();
        }
        flow.page.across(x..x + width, top + height, THIN);
        flow.y = top + height;
        Ok(())
    }
}

/// All questions for which hands were counted.
pub(super) fn show(flow: &mut Flow, stock: &Stock, held: &Held) -> Result<(), Error> {
    let words = stock.words();
    let counted = held
        .record
        .steps
        .iter()
        .filter(|step| !step.hands.is_empty());
    let counted: Vec<&StepRecord> = counted.collect();
    if counted.is_empty() {
        let none = flow
            .page
            .block(&words.of("session-sheet-none")?, SMALL, false, flow.width());
        return flow.keep(&[(none, 0.0)]);
    }
    let hands = counted.iter().flat_map(|step| &step.hands);
    let most = hands.map(|(_, hands)| *hands).max().unwrap_or(0).max(1);
    flow.columns(2);
    let all = counted
        .iter()
        .map(|step| answers(flow, &words, held.lesson, step));
    let all = all.collect::<Result<Vec<Asked>, Error>>()?;
    let heights: Vec<f32> = all.iter().map(Asked::height).collect();
    flow.balance(&heights);
    for asked in &all {
        asked.put(flow, most)?;
    }
    flow.end_columns();
    Ok(())
}

/// A question and its answers, in the words that the group saw; ids where the lesson has them no more.
fn answers(
    flow: &Flow,
    words: &Words,
    lesson: Option<&Lesson>,
    step: &StepRecord,
) -> Result<Asked, Error> {
    let question = [asked(words, lesson, &step.step)?];
    let own = lesson.and_then(|lesson| {
        let own = lesson.all_steps().find(|own| own.id == step.step)?;
        Some((lesson.step_message(own, InputDevice::default()), own))
    });
    let right = match own.as_ref().and_then(|(_, own)| own.exercise.as_ref()) {
        Some(Exercise::Choice(choice)) => choice.right.as_slice(),
        _ => &[],
    };
    let width = flow.width() * BARS - SIGN - 2.0 * PADDING;
    let answer = |(id, hands): &(String, u32)| {
        let option = own
            .as_ref()
            .map(|(message, _)| message.attribute(format!("option-{id}")));
        let option = option.and_then(|option| words.known(&option));
        let unknown = || [Sentence::of(id, words.locale.clone())].into();
        let number = words.said(&Message::new("digits").number("number", *hands as usize))?;
        let end = flow.width() * (1.0 - BARS_END) - 2.0 * PADDING;
        Ok(Answer {
            words: flow
                .page
                .close_block(&option.unwrap_or_else(unknown), SMALL, false, width),
            right: right.contains(id),
            hands: *hands,
            number: flow.page.close_block(&number, SMALL, true, end),
        })
    };
    Ok(Asked {
        question: flow.page.close_block(&question, SMALL, true, flow.width()),
        answers: step
            .hands
            .iter()
            .map(answer)
            .collect::<Result<_, Error>>()?,
    })
}
