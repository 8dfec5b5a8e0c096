//! The sheet of a workshop: when, who in numbers, what the group answered, where it blocked, room for notes.

mod answers;

use egui::Context;

use super::Error;
use super::fill;
use super::flow::Flow;
use super::order::{Held, Stock};
use super::page::{MM, Mark, Page, THIN};
use super::parts::{self, BODY, GAP, HEAD_SIZE, PADDING, Words};
use crate::input_device::InputDevice;
use crate::lesson::Lesson;
use crate::report::Day;
use crate::words::{Message, Sentence};

/// The label of something known of a workshop, and what is known; none where nobody said.
type Fact = (&'static str, Option<Vec<Sentence>>);

/// Message of the title.
pub(super) const TITLE: &str = "session-sheet-title";
const SUBTITLE: &str = "session-sheet-subtitle";
/// The height of a line to write on.
const ROW: f32 = 8.5 * MM;
/// Letters of the steps where the group blocked.
const LISTED: f32 = 12.0;
/// The fewest lines for notes.
const FEWEST_NOTES: f32 = 2.0;
/// Lines for steps where the group blocked, on a sheet to be filled by hand.
const EMPTY_BLOCKED: u16 = 3;
/// Lines for answers, on a sheet to be filled by hand.
const EMPTY_ANSWERS: u16 = 5;

pub(super) fn pages(
    ctx: &Context,
    stock: &Stock,
    held: Option<&Held>,
) -> Result<Vec<Vec<Mark>>, Error> {
    let words = stock.words();
    let mut flow = Flow::new(ctx, stock, &words.of(TITLE)?);
    flow.y = parts::title(&mut flow.page, &words, [TITLE, SUBTITLE])? + PADDING;
    let [date, lesson, minutes, people, languages, finished] = facts(stock, held)?;
    facts_row(&mut flow, &words, &[date, minutes])?;
    facts_row(&mut flow, &words, &[people, finished])?;
    facts_row(&mut flow, &words, &[lesson])?;
    facts_row(&mut flow, &words, &[languages])?;
    flow.y += GAP;
    heading(&mut flow, &words, "session-sheet-answers", ROW)?;
    match held {
        Some(held) => answers::show(&mut flow, stock, held)?,
        None => {
            flow.room(f32::from(EMPTY_ANSWERS) * ROW)?;
            flow.y = fill::lines(&mut flow.page, flow.y, EMPTY_ANSWERS, ROW);
        }
    }
    flow.y += GAP;
    blocked(&mut flow, &words, held)?;
    flow.y += GAP;
    notes(&mut flow, &words)?;
    Ok(flow.finish())
}

/// A heading, with room for something below it.
fn heading(flow: &mut Flow, words: &Words, id: &str, below: f32) -> Result<(), Error> {
    let heading = flow.page.block(&words.of(id)?, BODY, true, Page::width());
    flow.room(heading.height() + below)?;
    flow.keep(&[(heading, 0.0)])
}

/// What is known of a workshop: label and value. What nobody said is filled by hand.
fn facts(stock: &Stock, held: Option<&Held>) -> Result<[Fact; 6], Error> {
    let words = stock.words();
    let said = |message: Message| words.said(&message).map(|said| said.to_vec());
    let number = |number: usize| said(Message::new("digits").number("number", number));
    let mut values = [None, None, None, None, None, None];
    if let Some(held) = held {
        let record = held.record;
        let date = Day::of(record.begun, held.utc_offset_secs).date();
        let date = date.map(|(year, month, day)| {
            let month = words
                .texts
                .plain(words.locale, &Message::new(format!("month-{month}")));
            let date = Message::new("session-sheet-day").number("day", day.into());
            said(date.text("month", month).text("year", year.to_string()))
        });
        let lesson = match held.lesson {
            Some(lesson) => said(lesson.message())?,
            None => vec![Sentence::of(record.lesson.clone(), words.locale.clone())],
        };
        let minutes = usize::try_from(record.minutes()).unwrap_or(usize::MAX);
        let people = record.people.map(|people| number(people as usize));
        let end = if record.finished {
            "session-sheet-yes"
        } else {
            "session-sheet-no"
        };
        let languages = record.locales.iter();
        let names =
            languages.map(|locale| words.texts.plain(locale, &Message::new("language-name")));
        let names: Vec<String> = names.collect();
        let names = Sentence::of(names.join(" · "), words.locale.clone());
        values = [
            date.transpose()?,
            Some(lesson),
            Some(number(minutes)?),
            people.transpose()?,
            (!record.locales.is_empty()).then(|| vec![names]),
            Some(said(Message::new(end))?),
        ];
    }
    let [date, lesson, minutes, people, languages, finished] = values;
    Ok([
        ("session-sheet-date", date),
        ("session-sheet-lesson", lesson),
        ("session-sheet-minutes", minutes),
        ("session-sheet-people", people),
        ("session-sheet-languages", languages),
        ("session-sheet-finished", finished),
    ])
}

/// Some of them side by side, each with its label before it, and room to write where nothing is known.
fn facts_row(flow: &mut Flow, words: &Words, facts: &[Fact]) -> Result<(), Error> {
    let width = Page::width() / facts.len() as f32;
    let mut placed = Vec::new();
    for (at, (label, value)) in facts.iter().enumerate() {
        let x = at as f32 * width;
        let label = flow
            .page
            .block(&words.of(label)?, HEAD_SIZE, true, width * 0.6);
        let room = width - label.width() - 3.0 * PADDING;
        let value = value.as_deref().unwrap_or_default();
        let value = flow.page.block(value, HEAD_SIZE, false, room);
        let start = x + label.width() + 2.0 * PADDING;
        placed.push((label, x));
        placed.push((value, start));
    }
    let high = placed.iter().map(|(block, _)| block.height());
    let height = high.fold(ROW, f32::max);
    flow.room(height)?;
    for (block, x) in &placed {
        let y = flow.y + (height - block.height()) / 2.0;
        flow.page.put(block, *x, y);
    }
    flow.y += height;
    flow.page.across(0.0..Page::width(), flow.y, THIN);
    Ok(())
}

/// The steps where the group blocked.
fn blocked(flow: &mut Flow, words: &Words, held: Option<&Held>) -> Result<(), Error> {
    heading(flow, words, "session-sheet-blocked", ROW)?;
    let Some(held) = held else {
        flow.room(f32::from(EMPTY_BLOCKED) * ROW)?;
        flow.y = fill::lines(&mut flow.page, flow.y, EMPTY_BLOCKED, ROW);
        return Ok(());
    };
    let mut steps: Vec<Vec<Sentence>> = Vec::new();
    for step in held.record.blocked() {
        steps.push(vec![asked(words, held.lesson, &step.step)?]);
    }
    if steps.is_empty() {
        steps.push(words.of("session-sheet-none")?.to_vec());
    }
    let width = Page::width() - parts::INDENT;
    let heading = (flow.page.block(&[], HEAD_SIZE, false, width), 0.0);
    let mut pieces = vec![heading];
    for step in &steps {
        let block = flow.page.close_block(step, LISTED, false, width);
        pieces.push((block, parts::INDENT));
    }
    flow.listed(&pieces, LISTED)
}

/// The number of a step as in the guide, and its question; its id when the lesson has it no more.
fn asked(words: &Words, lesson: Option<&Lesson>, id: &str) -> Result<Sentence, Error> {
    let plain = |text: String| [Sentence::of(text, words.locale.clone())];
    let found = lesson.and_then(|lesson| {
        let at = lesson.steps.iter().position(|step| {
            let harder = step.harder.as_ref();
            step.id == id || harder.is_some_and(|harder| harder.id == id)
        })?;
        let step = lesson.all_steps().find(|step| step.id == id)?;
        let message = lesson.step_message(step, InputDevice::default());
        let question = words.known(&message.attribute("question"));
        Some((at + 1, question.or_else(|| words.known(&message.only(0)))?))
    });
    let Some((number, question)) = found else {
        return Ok(parts::joined(&[&plain(id.to_owned())]));
    };
    let number = plain(number.to_string());
    if id.ends_with("--harder") {
        let harder = words.of("guide-sheet-harder")?;
        return Ok(parts::joined(&[&number, &harder, &question]));
    }
    Ok(parts::joined(&[&number, &question]))
}

/// Lines for notes, to the end of the page.
fn notes(flow: &mut Flow, words: &Words) -> Result<(), Error> {
    heading(flow, words, "session-sheet-notes", FEWEST_NOTES * ROW)?;
    while flow.has_room(ROW) {
        flow.y += ROW;
        flow.page.across(0.0..Page::width(), flow.y - 3.0, THIN);
    }
    Ok(())
}
