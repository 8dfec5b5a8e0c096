//! The facilitator's guide of a lesson: aims, needs, keys, then every step with answer and question to discuss.

mod keys;
mod needs;

use std::sync::Arc;

use egui::Context;

use super::Error;
use super::flow::Flow;
use super::order::Stock;
use super::page::{Block, Mark, THICK, THIN};
use super::parts::{self, PADDING, Words};
use crate::app::MOST_ABILITIES;
use crate::exercise::Exercise;
use crate::input_device::InputDevice;
use crate::lesson::{Lesson, Step, TALK};
use crate::words::{Message, REFERENCE, Sentence};

/// Message of the title.
pub(super) const TITLE: &str = "guide-sheet-title";
/// Letters of the guide, which the adviser reads.
pub(super) const SMALL: f32 = 11.0;
const HEADING: f32 = 13.0;
/// Room of the number of a step.
const NUMBER: f32 = 22.0;
/// Room of a sign before a sentence.
const SIGN: f32 = 18.0;
/// Between two parts of a column.
const SPACE: f32 = 8.0;

pub(super) fn pages(
    ctx: &Context,
    stock: &Stock,
    lesson: &Lesson,
) -> Result<Vec<Vec<Mark>>, Error> {
    let words = stock.words();
    let title = words.of(TITLE)?;
    let head = parts::joined(&[&title, &words.said(&lesson.message())?]);
    let mut guide = Guide {
        flow: Flow::new(ctx, stock, &[head]),
        stock,
        lesson,
    };
    guide.flow.y = parts::head(&mut guide.flow.page, stock, &title, lesson)? + SPACE;
    guide.flow.columns(2);
    guide.aims()?;
    needs::show(&mut guide)?;
    keys::show(&mut guide)?;
    for (at, step) in lesson.steps.iter().enumerate() {
        guide.step(at + 1, step)?;
    }
    guide.at_home()?;
    Ok(guide.flow.finish())
}

/// A guide being written.
struct Guide<'a> {
    flow: Flow<'a>,
    stock: &'a Stock<'a>,
    lesson: &'a Lesson,
}

impl Guide<'_> {
    fn words(&self) -> Words<'_> {
        self.stock.words()
    }

    /// Sentences in a column, `indent` from its start.
    fn block(&self, sentences: &[Sentence], bold: bool, indent: f32) -> (Block, f32) {
        let width = self.flow.width() - indent - PADDING;
        let block = self.flow.page.close_block(sentences, SMALL, bold, width);
        (block, indent)
    }

    fn heading(&self, id: &str) -> Result<(Block, f32), Error> {
        let words = self.words().of(id)?;
        let width = self.flow.width();
        Ok((
            self.flow.page.close_block(&words, HEADING, true, width),
            0.0,
        ))
    }

    /// A heading and its sentences, each with a dot.
    fn list(&mut self, heading: &str, sentences: &[Arc<[Sentence]>]) -> Result<(), Error> {
        let mut pieces = vec![self.heading(heading)?];
        for sentence in sentences {
            pieces.push(self.block(sentence, false, parts::INDENT));
        }
        self.flow.listed(&pieces, SMALL)?;
        self.flow.y += SPACE;
        Ok(())
    }

    fn aims(&mut self) -> Result<(), Error> {
        let words = self.words();
        let minutes = Message::new("minutes").number("minutes", self.lesson.minutes as usize);
        let minutes = self.block(&words.said(&minutes)?, true, 0.0);
        let cans =
            (1..=MOST_ABILITIES).map(|n| self.lesson.message().attribute(format!("can-{n}")));
        let cans: Vec<_> = cans.filter_map(|can| words.known(&can)).collect();
        self.flow.keep(&[minutes])?;
        self.flow.y += SPACE;
        self.list("guide-sheet-aims", &cans)
    }

    fn at_home(&mut self) -> Result<(), Error> {
        let words = self.words();
        let deeds = Lesson::at_home().map(|name| self.lesson.message().attribute(name));
        let deeds: Vec<_> = deeds.filter_map(|deed| words.known(&deed)).collect();
        if deeds.is_empty() {
            return Ok(());
        }
        self.list("guide-sheet-home", &deeds)
    }

    /// A step: number and sentences, then what is asked, what is right, what is talked about, and the harder one.
    fn step(&mut self, number: usize, step: &Step) -> Result<(), Error> {
        let message = self.lesson.step_message(step, InputDevice::default());
        let sentences = self.words().said(&message)?;
        let sentences = self.block(&sentences, false, NUMBER);
        let digits = [Sentence::of(number.to_string(), REFERENCE)];
        let digits = self.flow.page.close_block(&digits, HEADING, true, NUMBER);
        let mut pieces = self.asked(step, &message, NUMBER)?;
        pieces.insert(0, sentences);
        // A long step may be parted, behind its sentences.
        let whole: f32 = pieces.iter().map(|(block, _)| block.height()).sum();
        self.flow.room(whole)?;
        let (x, top) = (self.flow.x(), self.flow.y);
        if !self.flow.is_at_top() {
            let whole = x..x + self.flow.width();
            self.flow.page.across(whole, top - 2.0, THIN);
        }
        self.flow.page.put(&digits, x, top - (HEADING - SMALL));
        self.flow.keep(&pieces)?;
        let talk = self.words().known(&message.attribute(TALK));
        if let Some(talk) = &talk {
            self.talk(number, talk)?;
        }
        if let Some(harder) = &step.harder {
            let message = self.lesson.step_message(harder, InputDevice::default());
            let indent = NUMBER + PADDING;
            let mut pieces = vec![self.block(&self.words().said(&message)?, false, indent)];
            pieces.extend(self.asked(harder, &message, indent)?);
            self.labelled_box(number, "guide-sheet-harder", pieces)?;
            // Most often it is the same question.
            let own = self.words().known(&message.attribute(TALK));
            if let Some(own) = own.filter(|own| talk.as_ref() != Some(own)) {
                self.talk(number, &own)?;
            }
        }
        self.flow.y += SPACE;
        Ok(())
    }

    /// A question to talk about.
    fn talk(&mut self, number: usize, question: &[Sentence]) -> Result<(), Error> {
        let question = self.block(question, true, NUMBER + PADDING);
        self.labelled_box(number, "guide-sheet-talk", vec![question])
    }

    /// The question of a step and what is right.
    fn asked(
        &self,
        step: &Step,
        message: &Message,
        indent: f32,
    ) -> Result<Vec<(Block, f32)>, Error> {
        let Some(exercise) = &step.exercise else {
            return Ok(Vec::new());
        };
        let words = self.words();
        let question = words.said(&message.attribute("question"))?;
        let mut pieces = vec![self.block(&question, true, indent)];
        let label = words.of("guide-sheet-answer")?;
        let right = match exercise {
            Exercise::Choice(choice) => {
                let right = choice.right.iter();
                right
                    .map(|id| message.attribute(format!("option-{id}")))
                    .collect()
            }
            _ => vec![message.attribute("shown")],
        };
        pieces.push(self.block(&label, false, indent));
        for answer in right {
            pieces.push(self.block(&words.said(&answer)?, false, indent + SIGN));
        }
        Ok(pieces)
    }

    /// A box with a heading, and the number of its step: it may stand on the next page.
    fn labelled_box(
        &mut self,
        number: usize,
        label: &str,
        mut pieces: Vec<(Block, f32)>,
    ) -> Result<(), Error> {
        let number = [Sentence::of(number.to_string(), self.stock.locale.clone())];
        let label = parts::joined(&[&number, &self.words().of(label)?]);
        pieces.insert(0, self.block(&[label], false, PADDING));
        self.flow.y += PADDING / 2.0;
        self.flow.boxed(&pieces, THICK)?;
        self.flow.y += PADDING / 2.0;
        Ok(())
    }
}
