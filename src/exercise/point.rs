//! Point: the pointer itself, or the finger: come, press, press twice, take and put, go down a page.

mod target;
#[cfg(test)]
mod tests;

use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind};
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::words::Message;

/// What the hand learns to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub enum Gesture {
    /// Anything at all: any key, any click, any touch.
    Anywhere,
    /// Come over the target; touching it counts as well.
    Move,
    /// Press the target.
    Press,
    /// Press the target twice, quickly. An extra.
    Double,
    /// Take the circle and put it into the frame, by dragging or with two presses. An extra.
    Drag,
    /// Go down a long page to the target.
    Scroll,
}

/// Targets that come one after the other, each smaller than the one before.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// What is done.
    pub deed: Gesture,
    /// How many times.
    #[serde(default = "one")]
    pub targets: usize,
}

fn one() -> usize {
    1
}

/// The most targets of one exercise: hands get tired.
const MOST_TARGETS: usize = 8;

/// What stands before the number of a target that was pressed once of two times, or taken up.
const HALF: &str = "half-";

impl Point {
    /// How many targets are done.
    fn reached(&self, answer: &Answer) -> usize {
        let whole = answer.done.iter().filter(|deed| !deed.starts_with(HALF));
        whole.count()
    }

    /// Whether the present target was pressed once of two times, or taken up.
    fn is_half(&self, answer: &Answer) -> bool {
        answer.has(&format!("{HALF}{}", self.reached(answer) + 1))
    }

    /// The draft when the present target is done.
    fn hit(&self, answer: &Answer) -> Answer {
        answer.and(control(self.reached(answer) + 1))
    }

    /// The draft when the present target is half done.
    fn half(&self, answer: &Answer) -> Answer {
        answer.and(format!("{HALF}{}", self.reached(answer) + 1))
    }
}

impl Kind for Point {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        if self.reached(answer) >= self.targets {
            Grade::right(step)
        } else {
            // It goes on with the next target: nothing is said.
            Grade::incomplete(self.deed.target(self.reached(answer) + 1))
        }
    }

    fn solution(&self) -> Answer {
        Answer::of((1..=self.targets).map(control))
    }

    fn way(&self) -> Vec<Deed> {
        let target = |number| match self.deed {
            Gesture::Double => vec![Deed::Double(control(number))],
            Gesture::Drag => vec![Deed::Press(control(number)), Deed::Press(FRAME.into())],
            _ => vec![Deed::Press(control(number))],
        };
        (1..=self.targets).flat_map(target).collect()
    }

    fn single_answers(&self) -> Vec<Answer> {
        vec![self.hit(&Answer::default())]
    }

    fn faults(&self) -> Vec<Fault> {
        if (1..=MOST_TARGETS).contains(&self.targets) {
            Vec::new()
        } else {
            vec![
                Fault::new("point-targets")
                    .with("most", MOST_TARGETS)
                    .at("targets:"),
            ]
        }
    }

    fn required(&self) -> Vec<String> {
        Vec::new()
    }

    fn spoken(&self, _: &Message, answer: &Answer, _: &Layout) -> Vec<Message> {
        match self.deed {
            Gesture::Anywhere => Vec::new(),
            _ => vec![self.deed.target(self.reached(answer) + 1)],
        }
    }

    fn heard(
        &self,
        step: &Message,
        before: &Answer,
        after: &Answer,
        keyboard: &Layout,
    ) -> Vec<Message> {
        if self.reached(before) == self.reached(after) {
            return match self.deed {
                Gesture::Drag if self.is_half(after) => vec![Message::new("point-frame")],
                _ => Vec::new(),
            };
        }
        self.spoken(step, after, keyboard)
    }

    fn first_control(&self, answer: &Answer) -> String {
        match self.deed {
            Gesture::Drag if self.is_half(answer) => FRAME.into(),
            _ => control(self.reached(answer) + 1),
        }
    }

    fn judges_itself(&self) -> bool {
        true
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn is_extra(&self) -> bool {
        matches!(self.deed, Gesture::Double | Gesture::Drag)
    }

    fn ui(&self, ui: &mut egui::Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let reached = self.reached(asked.answer);
        if reached >= self.targets {
            target::all_done(ui, view, self.targets);
            return None;
        }
        let half = self.is_half(asked.answer);
        let done = match self.deed {
            Gesture::Anywhere => target::anywhere(ui, view, self.place(reached)),
            Gesture::Scroll => target::at_the_end(ui, view, self.place(reached)),
            Gesture::Drag => target::dragged(ui, view, self.place(reached), half),
            _ => target::pressed(ui, view, self.place(reached), half),
        };
        done.map(|done| {
            Act::Change(match done {
                target::Done::Whole => self.hit(asked.answer),
                target::Done::Half => self.half(asked.answer),
            })
        })
    }
}

impl Point {
    /// Where the target after `reached` others stands, and how large it is.
    fn place(&self, reached: usize) -> target::Place {
        target::Place {
            gesture: self.deed,
            number: reached + 1,
            of: self.targets,
        }
    }
}

/// Name of the control that is target number `number`, from 1; also the deed of hitting it.
fn control(number: usize) -> String {
    format!("target-{number}")
}

/// Name of the control into which a circle is put.
const FRAME: &str = "target-frame";

impl Gesture {
    /// What is to be pressed looks like a button; what hands practise on is only a shape.
    fn is_button(self) -> bool {
        matches!(self, Self::Anywhere | Self::Press | Self::Scroll)
    }

    /// The name of target number `number`.
    fn target(self, number: usize) -> Message {
        let message = if self.is_button() {
            Message::new("point-button")
        } else {
            Message::new("point-shape")
        };
        message.number("number", number)
    }
}
