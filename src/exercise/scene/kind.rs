//! Every scene is a kind of exercise: wide, and judged deed by deed.

use egui::Ui;

use super::{Scene, after, grade, nowhere};
use crate::exercise::{Act, Answer, Asked, Deed, Grade, Kind, Verdict};
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::widgets::device::{self, Did, Part};
use crate::words::Message;

impl<S: Scene> Kind for S {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        grade(self, answer, step)
    }

    fn solution(&self) -> Answer {
        let blank = Answer::default();
        self.deeds()
            .into_iter()
            .fold(blank, |answer, deed| match deed {
                Deed::Press(control) => after(self, &answer, Did::Pressed(control)),
                Deed::Write(field, text) => answer.with(&field, &text),
                Deed::Double(_) | Deed::Key(_) => answer,
            })
    }

    fn way(&self) -> Vec<Deed> {
        self.deeds()
    }

    fn single_answers(&self) -> Vec<Answer> {
        self.possible()
            .into_iter()
            .map(|deed| Answer::of([deed]))
            .collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = self.own_faults();
        found.extend(self.goal().faults(&self.possible()));
        found.extend(self.goal().blocked(|deed| self.before(deed)));
        let step = nowhere();
        if found.is_empty() && grade(self, &self.solution(), &step).verdict != Verdict::Right {
            found.push(Fault::new("scene-unreachable").at("goal:"));
        }
        found
    }

    fn required(&self) -> Vec<String> {
        let wrong = self.goal().wrong.iter();
        let wrong = wrong.map(|deed| format!("wrong-{deed}"));
        self.words().into_iter().chain(wrong).collect()
    }

    fn told_apart(&self) -> Vec<Vec<Vec<String>>> {
        vec![self.listed()]
    }

    fn spoken(&self, step: &Message, answer: &Answer, _: &Layout) -> Vec<Message> {
        self.screen(step, answer).all_messages()
    }

    /// What has just been done, else the whole new screen, else what came to the one there was.
    fn heard(&self, step: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        if before.done == after.done {
            return Vec::new();
        }
        let (old, new) = (self.screen(step, before), self.screen(step, after));
        let notes = new.notes();
        let news = |messages: Vec<Message>, known: &[Message]| -> Vec<Message> {
            let new = messages.into_iter();
            new.filter(|message| !known.contains(message)).collect()
        };
        let noted = news(notes, &old.notes());
        if !noted.is_empty() {
            noted
        } else if new.page != old.page {
            new.messages()
        } else {
            news(new.messages(), &old.messages())
        }
    }

    fn first_control(&self, answer: &Answer) -> String {
        self.screen(&nowhere(), answer).first_control()
    }

    fn judges_itself(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn is_written(&self, answer: &Answer) -> bool {
        let parts = self.screen(&nowhere(), answer).parts;
        parts.iter().any(|part| matches!(part, Part::Field(_)))
    }

    /// As on a real machine, Enter goes where the button beside the only field goes.
    fn entered(&self, answer: &Answer) -> Option<Act> {
        let parts = self.screen(&nowhere(), answer).parts;
        let mut fields = parts.into_iter().filter_map(|part| match part {
            Part::Field(field) => Some(field),
            _ => None,
        });
        let (field, None) = (fields.next()?, fields.next()) else {
            return None;
        };
        if field.text.is_empty() {
            return None;
        }
        let go = field.tool.filter(|tool| tool.main)?;
        Some(Act::Change(after(self, answer, Did::Pressed(go.control))))
    }

    fn allowed(&self) -> Vec<String> {
        let models = self.models().into_iter();
        models.map(|(_, text)| text.to_owned()).collect()
    }

    fn ui(&self, ui: &mut Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let screen = self.screen(asked.step, asked.answer);
        let rect = ui.max_rect();
        let did = device::show(ui, view, rect, &screen)?;
        Some(Act::Change(after(self, asked.answer, did)))
    }
}
