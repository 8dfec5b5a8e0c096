//! Choice: touch one answer, or several.

use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind};
use crate::keyboard::Layout;
use crate::problem::Fault;
use crate::widgets::View;
use crate::widgets::option::{self, Mark, OptionCard};
use crate::words::Message;

/// Options of which one or several are right. "I do not know" is offered by the program.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Whether several options can be chosen at once.
    #[serde(default)]
    pub several: bool,
    /// Ids of the options, in the order shown; each has words in `.option-<id>`.
    pub options: Vec<String>,
    /// Ids of the options that are right.
    pub right: Vec<String>,
}

impl Choice {
    /// The answer after a touch on option `id`: chosen, or taken back where several can be chosen.
    pub fn touch(&self, answer: &Answer, id: &str) -> Answer {
        let mut done = answer.done.clone();
        if !self.several {
            done = vec![id.to_owned()];
        } else if let Some(at) = done.iter().position(|chosen| chosen == id) {
            done.remove(at);
        } else {
            done.push(id.to_owned());
        }
        Answer::of(done)
    }
}

impl Kind for Choice {
    /// The first option that is not right explains itself.
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        let wrong = answer.done.iter().find(|id| !self.right.contains(id));
        if let Some(id) = wrong {
            Grade::wrong(step.attribute(format!("wrong-{id}")))
        } else if self.right.iter().all(|id| answer.has(id)) {
            Grade::right(step)
        } else {
            Grade::incomplete(step.attribute("incomplete"))
        }
    }

    fn solution(&self) -> Answer {
        Answer::of(&self.right)
    }

    fn way(&self) -> Vec<Deed> {
        let right = self.right.iter();
        right.map(|id| Deed::Press(control(id))).collect()
    }

    fn single_answers(&self) -> Vec<Answer> {
        let blank = Answer::default();
        let options = self.options.iter();
        options.map(|id| self.touch(&blank, id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        if self.options.len() < 2 {
            found.push(Fault::new("choice-few").at("options:"));
        }
        if self.right.is_empty() {
            found.push(Fault::new("choice-no-right").at("right:"));
        }
        if !self.several && self.right.len() > 1 {
            found.push(Fault::new("choice-several").at("right:"));
        }
        for id in &self.right {
            if !self.options.contains(id) {
                let fault = Fault::new("choice-right-unknown").with("id", id);
                found.push(fault.at(super::quoted(id)));
            }
        }
        found.extend(super::id_faults(Fault::new("thing-option"), &self.options));
        found
    }

    fn required(&self) -> Vec<String> {
        let mut names = Vec::new();
        if self.right.len() > 1 {
            names.push("incomplete".into());
        }
        for id in &self.options {
            names.push(format!("option-{id}"));
            if !self.right.contains(id) {
                names.push(format!("wrong-{id}"));
            }
        }
        names
    }

    fn told_apart(&self) -> Vec<Vec<Vec<String>>> {
        vec![super::group("option", &self.options)]
    }

    fn spoken(&self, step: &Message, _: &Answer, _: &Layout) -> Vec<Message> {
        let options = self.options.iter();
        options.map(|id| option_message(step, id)).collect()
    }

    /// What was chosen says its name; what was taken back is silence.
    fn heard(&self, step: &Message, before: &Answer, after: &Answer, _: &Layout) -> Vec<Message> {
        let added = after.done.iter().find(|id| !before.has(id));
        added
            .map(|id| option_message(step, id))
            .into_iter()
            .collect()
    }

    fn first_control(&self, _: &Answer) -> String {
        self.options.first().map_or(String::new(), |id| control(id))
    }

    fn ui(&self, ui: &mut egui::Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let cards: Vec<OptionCard> = self
            .options
            .iter()
            .map(|id| {
                let chosen = asked.answer.has(id);
                OptionCard {
                    control: control(id),
                    message: option_message(asked.step, id),
                    several: self.several,
                    chosen,
                    mark: match (asked.judged && chosen, self.right.contains(id)) {
                        (false, _) => Mark::None,
                        (true, true) => Mark::Right,
                        (true, false) => Mark::NotThis,
                    },
                    number: None,
                }
            })
            .collect();
        let touched = option::grid(ui, view, &asked.question(), &cards)?;
        Some(Act::Change(
            self.touch(asked.answer, &self.options[touched]),
        ))
    }
}

/// Name of the control that shows option `id`.
fn control(id: &str) -> String {
    format!("option-{id}")
}

fn option_message(step: &Message, id: &str) -> Message {
    step.attribute(format!("option-{id}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Verdict;

    fn choice(several: bool, right: &[&str]) -> Choice {
        Choice {
            several,
            options: ["a", "b", "c"].map(String::from).into(),
            right: right.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    fn answer(options: &[&str]) -> Answer {
        Answer::of(options.iter().copied())
    }

    fn grade(choice: &Choice, options: &[&str]) -> (Verdict, String) {
        let grade = choice.grade(&answer(options), &Message::new("demo_one"));
        (grade.verdict, grade.explanation.attribute.unwrap())
    }

    #[test]
    fn one_answer() {
        let choice = choice(false, &["a"]);
        assert_eq!(grade(&choice, &["a"]), (Verdict::Right, "right".into()));
        assert_eq!(grade(&choice, &["b"]), (Verdict::Wrong, "wrong-b".into()));
        assert_eq!(grade(&choice, &[]).0, Verdict::Incomplete);
    }

    #[test]
    fn several_answers_in_any_order() {
        let choice = choice(true, &["a", "c"]);
        assert_eq!(grade(&choice, &["c", "a"]).0, Verdict::Right);
        assert_eq!(grade(&choice, &["c"]).0, Verdict::Incomplete);
        assert_eq!(grade(&choice, &["a", "b"]).1, "wrong-b");
        let solution = choice.solution();
        let verdict = choice.grade(&solution, &Message::new("demo_one")).verdict;
        assert_eq!(verdict, Verdict::Right);
    }

    #[test]
    fn touching_again_takes_back_where_several_can_be_chosen() {
        let one = choice(false, &["a"]);
        assert_eq!(one.touch(&answer(&["a"]), "b"), answer(&["b"]));
        assert_eq!(one.touch(&answer(&["a"]), "a"), answer(&["a"]));
        let several = choice(true, &["a", "b"]);
        assert_eq!(several.touch(&answer(&["a"]), "b"), answer(&["a", "b"]));
        assert_eq!(several.touch(&answer(&["a", "b"]), "a"), answer(&["b"]));
    }

    #[test]
    fn impossible_choices_are_refused() {
        assert_eq!(choice(false, &["a"]).faults(), []);
        for bad in [
            choice(false, &[]),
            choice(false, &["a", "b"]),
            choice(true, &["z"]),
        ] {
            assert_eq!(bad.faults().len(), 1, "{bad:?}");
        }
    }

    #[test]
    fn every_option_that_is_not_right_must_explain_itself() {
        let required = choice(true, &["a", "c"]).required();
        assert!(required.contains(&"wrong-b".to_owned()));
        assert!(required.contains(&"incomplete".to_owned()));
        assert!(!required.contains(&"wrong-a".to_owned()));
    }
}
