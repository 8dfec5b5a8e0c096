//! Type: write a word, a sentence, an address, as a model shows it.

use egui::{Rect, Sense, Ui, vec2};
use serde::Deserialize;

use super::{Act, Answer, Asked, Deed, Grade, Kind};
use crate::compare::{self, Exact};
use crate::keyboard::{Layout, NamedKey, Stroke};
use crate::problem::Fault;
use crate::theme::GAP;
use crate::widgets::View;
use crate::widgets::text::{self, Look};
use crate::widgets::text_field::{self, TextField};
use crate::words::{Message, french_word};

/// A text to be written. It is an answer, the same in every language, and therefore no word of the lesson.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// What is to be written; it is shown as the model.
    pub text: String,
    /// What stands in the field at the beginning, to be mended.
    #[serde(default)]
    pub start: String,
    /// What must be exactly so; all else that a person would accept is accepted.
    #[serde(default)]
    pub exact: Vec<Exact>,
}

/// Name of the field, and of its control.
const FIELD: &str = "typed";

/// The least height at which the model can be read, in points.
const LEAST_MODEL: f32 = 26.0;

impl Type {
    /// What stands in the field.
    fn text_of<'a>(&'a self, answer: &'a Answer) -> &'a str {
        match answer.typed.get(FIELD) {
            Some(typed) => typed.as_str(),
            None => &self.start,
        }
    }

    fn model(&self) -> [Message; 2] {
        [Message::new("model-text"), french_word(&self.text)]
    }
}

impl Kind for Type {
    fn grade(&self, answer: &Answer, step: &Message) -> Grade {
        if self.is_blank(answer) {
            return Grade::incomplete(self.blank());
        }
        match compare::differs(&self.text, self.text_of(answer), &self.exact) {
            None => Grade::right(step),
            Some(difference) => Grade::wrong(difference.message()),
        }
    }

    fn solution(&self) -> Answer {
        Answer::default().with(FIELD, &self.text)
    }

    fn way(&self) -> Vec<Deed> {
        // The field has the keyboard when it comes up, with the caret at its end.
        let signs = self.start.chars();
        let back = NamedKey::of(Stroke::Backspace).map_or("", |key| key.name);
        let mut way: Vec<Deed> = signs.map(|_| Deed::Key(back.into())).collect();
        way.push(Deed::Write(FIELD.into(), self.text.clone()));
        way
    }

    fn single_answers(&self) -> Vec<Answer> {
        let first = self.text.chars().next().map(String::from);
        let first = first.unwrap_or_default();
        vec![Answer::default().with(FIELD, &first)]
    }

    fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        if self.text.trim().is_empty() {
            found.push(Fault::new("type-empty").at("text:"));
        } else if compare::differs(&self.text, &self.start, &self.exact).is_none() {
            found.push(Fault::new("type-right-already").at("start:"));
        }
        if self.text.chars().count() > text_field::MOST_CHARS {
            found.push(
                Fault::new("type-long")
                    .with("most", text_field::MOST_CHARS)
                    .at("text:"),
            );
        }
        found
    }

    fn required(&self) -> Vec<String> {
        Vec::new()
    }

    fn is_blank(&self, answer: &Answer) -> bool {
        let text = self.text_of(answer);
        text.trim().is_empty() || text == self.start
    }

    fn blank(&self) -> Message {
        Message::new("type-first")
    }

    fn spoken(&self, _: &Message, _: &Answer, _: &Layout) -> Vec<Message> {
        self.model().into()
    }

    fn heard(&self, _: &Message, _: &Answer, _: &Answer, _: &Layout) -> Vec<Message> {
        Vec::new()
    }

    fn first_control(&self, _: &Answer) -> String {
        FIELD.into()
    }

    fn is_wide(&self) -> bool {
        true
    }

    fn is_written(&self, _: &Answer) -> bool {
        true
    }

    fn allowed(&self) -> Vec<String> {
        vec![self.text.clone(), self.start.clone()]
    }

    fn ui(&self, ui: &mut Ui, view: &mut View, asked: Asked) -> Option<Act> {
        let room = ui.available_height();
        // Above the keyboard on screen there is little room: the field gives way, then the model, which the
        // question names as well.
        let height = text_field::height(view).min((room * 0.6).max(view.theme.target));
        let model_height = (room - height - GAP).min(text_field::height(view));
        // Alone on the screen it stands where the eyes are, not at the upper edge.
        ui.add_space(((room - height - model_height - GAP) * 0.25).max(0.0));
        if model_height >= LEAST_MODEL {
            model(ui, view, self.model(), model_height);
            ui.add_space(GAP / 2.0);
        }
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::empty());
        let field = TextField {
            control: FIELD,
            label: Message::new("type-here"),
            text: self.text_of(asked.answer),
            most_chars: None,
            hidden: false,
        };
        let text = text_field::show(ui, view, rect.shrink2(vec2(6.0, 0.0)), &field)?;
        Some(Act::Change(asked.answer.with(FIELD, &text)))
    }
}

/// "Écrivez :" and the model, which looks like a word that people meet on a site.
fn model(ui: &mut Ui, view: &mut View, [label, text]: [Message; 2], height: f32) {
    let size = vec2(ui.available_width(), height);
    let (line, _) = ui.allocate_exact_size(size, Sense::empty());
    // However large the letters, they stay in their line.
    let look = Look {
        size: view.theme.body.min(height * 0.62),
        ..Look::body(view)
    };
    let joined = text::joined(view, &label);
    let wide = text::lay_out(ui, view, &joined, look, line.width());
    let width = (wide.size().x + 40.0).min(line.width() * 0.4);
    let (start, end) = line.split_left_right_at_x(line.left() + width);
    text::label(ui, view, &label, look, view.mirrored(start, line));
    let end = Rect::from_min_max(end.min, end.max);
    text::label(ui, view, &text, look, view.mirrored(end, line));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Verdict;

    fn exercise(text: &str, start: &str, exact: &[Exact]) -> Type {
        Type {
            text: text.into(),
            start: start.into(),
            exact: exact.into(),
        }
    }

    fn grade(exercise: &Type, text: &str) -> Grade {
        let answer = Answer::default().with(FIELD, text);
        exercise.grade(&answer, &Message::new("demo_one"))
    }

    #[test]
    fn what_a_person_would_accept_is_right() {
        let address = exercise("camille.martin@pasapas.example", "", &[]);
        assert_eq!(
            grade(&address, "Camille.Martin@pasapas.example ").verdict,
            Verdict::Right
        );
        let sentence = exercise("Bonjour.", "", &[Exact::Case, Exact::Dot]);
        assert_eq!(grade(&sentence, "bonjour.").verdict, Verdict::Wrong);
        assert_eq!(grade(&sentence, "Bonjour.").verdict, Verdict::Right);
    }

    #[test]
    fn what_differs_is_told_gently() {
        let address = exercise("camille.martin@pasapas.example", "", &[]);
        let told = grade(&address, "camille.martinpasapas.example");
        assert_eq!(told.verdict, Verdict::Wrong);
        assert_eq!(told.explanation, Message::new("differs-missing-at"));
    }

    #[test]
    fn what_stood_there_already_is_no_answer() {
        let word = exercise("bonjour", "bonjours", &[]);
        assert!(word.is_blank(&Answer::default()));
        assert!(word.is_blank(&Answer::default().with(FIELD, "bonjours")));
        assert!(word.is_blank(&Answer::default().with(FIELD, " ")));
        assert!(!word.is_blank(&word.solution()));
        assert_eq!(word.text_of(&Answer::default()), "bonjours");
    }

    #[test]
    fn texts_without_anything_to_do_are_refused() {
        assert_eq!(exercise("bonjour", "", &[]).faults(), []);
        assert_eq!(exercise(" ", "", &[]).faults().len(), 1);
        assert_eq!(exercise("bonjour", "Bonjour", &[]).faults().len(), 1);
        assert_eq!(exercise("Bonjour", "bonjour", &[Exact::Case]).faults(), []);
    }
}
