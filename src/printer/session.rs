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

/// Message of the title.
pub(super) const TITLE: &str = "session-sheet-title";
const SUBTITLE: &str = "session-sheet-subtitle";
/// The height of a line to write on.
const ROW: f32 = 9.0 * MM;
/// The fewest lines for notes.
const FEWEST_NOTES: f32 = 3.0;
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
    for (label, value) in facts(stock, held)? {
        fact(&mut flow, &words, label, value.as_deref())?;
    }
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
fn facts(
    stock: &Stock,
    held: Option<&Held>,
) -> Result<Vec<(&'static str, Option<Vec<Sentence>>)>, Error> {
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
    let labels = [
        "session-sheet-date",
        "session-sheet-lesson",
        "session-sheet-minutes",
        "session-sheet-people",
        "session-sheet-languages",
        "session-sheet-finished",
    ];
    Ok(labels.into_iter().zip(values).collect())
}

/// One of them.
fn fact(
    flow: &mut Flow,
    words: &Words,
    label: &str,
    value: Option<&[Sentence]>,
) -> Result<(), Error> {
    let start = Page::width() * 0.4;
    let label = flow
        .page
        .block(&words.of(label)?, HEAD_SIZE, true, start - PADDING);
    let value = value.map(|value| {
        flow.page
            .block(value, HEAD_SIZE, false, Page::width() - start)
    });
    let high = value.as_ref().map_or(0.0, super::page::Block::height);
    let height = label.height().max(high).max(ROW);
    flow.room(height)?;
    flow.page
        .put(&label, 0.0, flow.y + (height - label.height()) / 2.0);
    if let Some(value) = &value {
        flow.page.put(value, start, flow.y + (height - high) / 2.0);
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
        steps.push(asked(words, held.lesson, &step.step));
    }
    if steps.is_empty() {
        steps.push(words.of("session-sheet-none")?.to_vec());
    }
    let width = Page::width() - parts::INDENT;
    for step in steps {
        let block = flow.page.close_block(&step, HEAD_SIZE, false, width);
        flow.listed(
            &[
                (flow.page.block(&[], HEAD_SIZE, false, width), 0.0),
                (block, parts::INDENT),
            ],
            HEAD_SIZE,
        )?;
    }
    Ok(())
}

/// The question of a step, as the group saw it; its id when the lesson has it no more.
fn asked(words: &Words, lesson: Option<&Lesson>, id: &str) -> Vec<Sentence> {
    let found = lesson.and_then(|lesson| {
        let step = lesson.all_steps().find(|step| step.id == id)?;
        let message = lesson.step_message(step, InputDevice::default());
        let question = words.known(&message.attribute("question"));
        question.or_else(|| words.known(&message.only(0)))
    });
    match found {
        Some(question) => question.to_vec(),
        None => vec![Sentence::of(id, words.locale.clone())],
    }
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
