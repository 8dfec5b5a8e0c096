//! Choice: touch one answer, or several.

use serde::Deserialize;

use super::{Answer, Grade, Verdict};
use crate::widgets::View;
use crate::widgets::option::{self, Mark, OptionCard};
use crate::words::{Message, is_id};

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
    /// Judges an answer: the first option that is not right explains itself.
    pub fn grade(&self, answer: &Answer) -> Grade {
        let grade = |verdict, explanation: String| Grade {
            verdict,
            explanation,
        };
        let wrong = answer.options.iter().find(|id| !self.right.contains(id));
        if let Some(id) = wrong {
            grade(Verdict::Wrong, format!("wrong-{id}"))
        } else if self.right.iter().all(|id| answer.options.contains(id)) {
            grade(Verdict::Right, "right".into())
        } else {
            grade(Verdict::Incomplete, "incomplete".into())
        }
    }

    /// All right options.
    pub fn solution(&self) -> Answer {
        Answer {
            options: self.right.clone(),
        }
    }

    /// The answer after a touch on option `id`: chosen, or taken back where several can be chosen.
    pub fn touch(&self, answer: &Answer, id: &str) -> Answer {
        let mut options = answer.options.clone();
        if !self.several {
            options = vec![id.to_owned()];
        } else if let Some(at) = options.iter().position(|chosen| chosen == id) {
            options.remove(at);
        } else {
            options.push(id.to_owned());
        }
        Answer { options }
    }

    /// Each option alone.
    pub fn single_answers(&self) -> Vec<Answer> {
        let blank = Answer::default();
        let options = self.options.iter();
        options.map(|id| self.touch(&blank, id)).collect()
    }

    /// What makes it impossible to do.
    pub fn faults(&self) -> Vec<String> {
        let mut found = Vec::new();
        if self.options.len() < 2 {
            found.push("a choice needs at least 2 options".into());
        }
        if self.right.is_empty() {
            found.push("`right` is empty: name at least one option".into());
        }
        if !self.several && self.right.len() > 1 {
            found.push("several options are right: write `several: true`".into());
        }
        for id in &self.right {
            if !self.options.contains(id) {
                found.push(format!("`right` names \"{id}\", which is not in `options`"));
            }
        }
        for (at, id) in self.options.iter().enumerate() {
            if !is_id(id) {
                found.push(format!(
                    "option \"{id}\": use lower-case letters, digits and hyphens"
                ));
            }
            if self.options[..at].contains(id) {
                found.push(format!("option \"{id}\" stands twice"));
            }
        }
        found
    }

    /// Attributes that must have words.
    pub fn required(&self) -> Vec<String> {
        let mut names: Vec<String> = ["question", "right", "hint", "hint-2", "shown"]
            .map(String::from)
            .into();
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

    /// The question, then each option.
    pub fn spoken(&self, step: &Message) -> Vec<Message> {
        let options = self.options.iter().map(|id| option_message(step, id));
        std::iter::once(step.attribute("question"))
            .chain(options)
            .collect()
    }

    /// The first option.
    pub fn first_control(&self) -> String {
        self.options.first().map_or(String::new(), |id| control(id))
    }

    /// Draws the options; returns the new answer when one was touched.
    pub fn ui(
        &self,
        ui: &mut egui::Ui,
        view: &mut View,
        step: &Message,
        answer: &Answer,
        judged: bool,
    ) -> Option<Answer> {
        let cards: Vec<OptionCard> = self
            .options
            .iter()
            .map(|id| {
                let chosen = answer.options.contains(id);
                OptionCard {
                    control: control(id),
                    message: option_message(step, id),
                    several: self.several,
                    chosen,
                    mark: match (judged && chosen, self.right.contains(id)) {
                        (false, _) => Mark::None,
                        (true, true) => Mark::Right,
                        (true, false) => Mark::NotThis,
                    },
                }
            })
            .collect();
        option::grid(ui, view, &cards).map(|at| self.touch(answer, &self.options[at]))
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

    fn choice(several: bool, right: &[&str]) -> Choice {
        Choice {
            several,
            options: ["a", "b", "c"].map(String::from).into(),
            right: right.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    fn answer(options: &[&str]) -> Answer {
        Answer {
            options: options.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn one_answer() {
        let choice = choice(false, &["a"]);
        assert_eq!(choice.grade(&answer(&["a"])).verdict, Verdict::Right);
        assert_eq!(choice.grade(&answer(&["b"])).explanation, "wrong-b");
        assert_eq!(choice.grade(&answer(&[])).verdict, Verdict::Incomplete);
    }

    #[test]
    fn several_answers_in_any_order() {
        let choice = choice(true, &["a", "c"]);
        assert_eq!(choice.grade(&answer(&["c", "a"])).verdict, Verdict::Right);
        assert_eq!(choice.grade(&answer(&["c"])).verdict, Verdict::Incomplete);
        assert_eq!(choice.grade(&answer(&["a", "b"])).explanation, "wrong-b");
        assert_eq!(choice.grade(&choice.solution()).verdict, Verdict::Right);
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
        assert_eq!(choice(false, &["a"]).faults(), Vec::<String>::new());
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
