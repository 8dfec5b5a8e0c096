//! Order: touch steps of something in the order in which they are done.

use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind, id_faults, mixed};
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::widgets::option::{self, Mark, OptionCard, numbered};
use crate::words::Message;

/// Things to be put in order by touching one after the other; never by dragging.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Ids in the right order; each has words in `.item-<id>`. They are shown in another order.
    pub items: Vec<String>,
}

impl Order {
    /// The draft after a touch on `id`: it gets the next number, or gives its own back.
    pub fn touch(&self, answer: &Answer, id: &str) -> Answer {
        if !answer.has(id) {
            return answer.and(id);
        }
        Answer::of(answer.done.iter().filter(|done| *done != id))
    }

    /// Whether the thing at this place of the draft stands where it should.
    fn fits(&self, answer: &Answer, id: &str) -> bool {
        let place = |ids: &[String]| ids.iter().position(|other| other == id);
        place(&answer.done) == place(&self.items)
    }
}

impl Kind for Order {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        if answer.done == self.items {
            Grade::right(step)
        } else if self.items.starts_with(&answer.done) {
            Grade::incomplete(Message::new("order-missing"))
        } else {
            Grade::wrong(step.attribute("wrong"))
        }
    }

    fn solution(&self) -> Answer {
        Answer::of(&self.items)
    }

    fn way(&self) -> Vec<Deed> {
        let items = self.items.iter();
        items.map(|id| Deed::Press(control(id))).collect()
    }

    fn single_answers(&self) -> Vec<Answer> {
        let items = self.items.iter();
        items.map(|id| Answer::default().and(id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = id_faults(Fault::new("thing-item"), &self.items);
        if self.items.len() < 2 {
            found.push(Fault::new("order-few").at("items:"));
        }
        if self.items.len() > 6 {
            found.push(Fault::new("order-many").at("items:"));
        }
        found
    }

    fn required(&self) -> Vec<String> {
        let items = self.items.iter().map(|id| format!("item-{id}"));
        std::iter::once("wrong".into()).chain(items).collect()
    }

    fn told_apart(&self) -> Vec<Vec<Vec<String>>> {
        vec![super::group("item", &self.items)]
    }

    fn spoken(&self, step: &Message, _: &Answer, _: &Layout) -> Vec<Message> {
        let shown = mixed(&self.items).into_iter();
        shown.map(|id| words(step, id)).collect()
    }

    /// What was touched says its name and the number that it got.
    fn heard(&self, step: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        match after.done.last().filter(|id| !before.has(id)) {
            Some(id) => vec![words(step, id), numbered(after.done.len())],
            None => Vec::new(),
        }
    }

    fn first_control(&self, _: &Answer) -> String {
        let first = mixed(&self.items).into_iter().next();
        first.map_or(String::new(), control)
    }

    fn ui(&self, ui: &mut egui::Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let shown = mixed(&self.items);
        let cards: Vec<OptionCard> = shown
            .iter()
            .map(|id| {
                let place = asked.answer.done.iter().position(|done| done == *id);
                let mark = match (asked.judged && place.is_some(), self.fits(asked.answer, id)) {
                    (false, _) => Mark::None,
                    (true, true) => Mark::Right,
                    (true, false) => Mark::NotThis,
                };
                OptionCard {
                    control: control(id),
                    message: words(asked.step, id),
                    several: true,
                    chosen: place.is_some(),
                    // A right place is best seen by its number.
                    mark: if mark == Mark::Right {
                        Mark::None
                    } else {
                        mark
                    },
                    number: place.map(|place| place + 1),
                }
            })
            .collect();
        let touched = option::in_columns(ui, view, &asked.question(), &cards, 1)?;
        Some(Act::Change(self.touch(asked.answer, shown[touched])))
    }
}

/// Name of the control that shows item `id`.
fn control(id: &str) -> String {
    format!("item-{id}")
}

fn words(step: &Message, id: &str) -> Message {
    step.attribute(format!("item-{id}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Verdict;

    fn order(items: &[&str]) -> Order {
        Order {
            items: items.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn only_the_right_order_is_right() {
        let order = order(&["a", "b", "c"]);
        let verdict = |done: &[&str]| {
            let answer = Answer::of(done.iter().copied());
            order.grade(&answer, &Message::new("demo_one")).verdict
        };
        assert_eq!(verdict(&["a", "b", "c"]), Verdict::Right);
        assert_eq!(verdict(&["a", "b"]), Verdict::Incomplete);
        assert_eq!(verdict(&[]), Verdict::Incomplete);
        assert_eq!(verdict(&["b"]), Verdict::Wrong);
        assert_eq!(verdict(&["a", "c", "b"]), Verdict::Wrong);
    }

    #[test]
    fn a_number_can_be_given_back() {
        let order = order(&["a", "b", "c"]);
        let answer = order.touch(&Answer::of(["a", "b", "c"]), "b");
        assert_eq!(answer, Answer::of(["a", "c"]));
        assert_eq!(order.touch(&answer, "b"), Answer::of(["a", "c", "b"]));
    }

    #[test]
    fn it_is_never_shown_in_the_right_order() {
        for items in [
            vec!["a", "b"],
            vec!["c", "b", "a"],
            vec!["look", "press", "write"],
        ] {
            let order = order(&items);
            assert_ne!(mixed(&order.items), items);
        }
    }
}
