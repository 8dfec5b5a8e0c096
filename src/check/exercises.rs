//! Every exercise is proven: its solution is right, a blank answer never is, each refusal is explained.

use super::interface;
use super::proof::Proof;
use crate::exercise::{Answer, Exercise, Grade, Verdict};
use crate::lesson::step_fault;
use crate::problem::Fault;
use crate::words::{Locale, Message};

pub(super) fn prove(proof: &mut Proof) {
    for lesson in proof.lessons() {
        for step in lesson.all_steps() {
            for fault in step.exercise.iter().flat_map(faults) {
                let fault = step_fault(&step.id, fault);
                let quoted = step.quoted_id();
                proof.in_lesson(lesson, ("id", &quoted), "exercise", fault);
            }
        }
    }
    let locales: Vec<Locale> = proof.content.texts.locales().cloned().collect();
    proof.side_by_side(&locales, alike);
}

/// Things that people must tell apart have words of their own, in each language.
fn alike(proof: &mut Proof, locale: &Locale) {
    let texts = &proof.content.texts;
    for lesson in proof.lessons() {
        for step in lesson.all_steps() {
            let groups = step.exercise.iter().flat_map(|e| e.told_apart());
            let groups: Vec<_> = groups.collect();
            for message in lesson.step_messages(step) {
                let words = |names: &Vec<String>| -> Option<String> {
                    let own = names.iter().map(|name| message.attribute(name.as_str()));
                    let own = own.map(|m| texts.has(locale, &m).then(|| texts.plain(locale, &m)));
                    let own: Option<Vec<String>> = own.collect();
                    own.map(|own| bare(&own.join("\n")))
                };
                for group in &groups {
                    let said: Vec<Option<String>> = group.iter().map(words).collect();
                    for (at, own) in said.iter().enumerate() {
                        let same = said[..at].iter().position(|s| s.is_some() && s == own);
                        let Some(first) = same else { continue };
                        let (first, second) = (&group[first][0], &group[at][0]);
                        let fault = Fault::new("words-alike")
                            .with("first", first)
                            .with("second", second)
                            .with("key", message.key());
                        let second = message.attribute(second.as_str());
                        if let Some(place) = texts.place(locale, &second) {
                            proof.at(place, "exercise", fault);
                        }
                    }
                }
            }
        }
    }
}

/// Words as people compare them: spaces and a full stop at the end say nothing. Capitals and accents do,
/// for there are lessons about them.
fn bare(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

/// What the grading itself says against the exercise. That the words of each explanation are there is
/// proven with all words that an exercise requires.
fn faults(exercise: &Exercise) -> Vec<Fault> {
    let mut found = exercise.faults();
    if !found.is_empty() {
        // What its author must mend first would only be said again in other words.
        return found;
    }
    let step = Message::new("step");
    let solution = exercise.solution();
    if exercise.grade(&solution, &step).verdict != Verdict::Right {
        found.push(Fault::new("proof-solution").with("answer", format!("{:?}", solution.done)));
    }
    if exercise.grade(&Answer::default(), &step).verdict == Verdict::Right {
        found.push(Fault::new("proof-blank"));
    }
    if exercise.way().is_empty() {
        found.push(Fault::new("proof-way"));
    }
    let required = exercise.all_required();
    for answer in exercise.single_answers() {
        let grade = exercise.grade(&answer, &step);
        if let Some(key) = unexplained(&grade, &step, &required) {
            let fault = Fault::new("proof-unexplained").with("key", key);
            found.push(fault.with("answer", format!("{:?}", answer.done)));
        }
    }
    found
}

/// The explanation of a grade that may have no words: it is neither required of the author nor the program's own.
fn unexplained(grade: &Grade, step: &Message, required: &[String]) -> Option<String> {
    let explanation = &grade.explanation;
    // Nothing is said while an exercise that judges itself goes on.
    let said = grade.verdict != Verdict::Incomplete || explanation.attribute.is_some();
    let has_words = match &explanation.attribute {
        Some(attribute) if explanation.id == step.id => required.contains(attribute),
        _ => interface::needed().contains(&explanation.id),
    };
    (said && !has_words).then(|| explanation.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::choice::Choice;

    fn choice(options: &[&str], right: &[&str]) -> Exercise {
        let own = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Exercise::Choice(Choice {
            several: right.len() > 1,
            options: own(options),
            right: own(right),
        })
    }

    #[test]
    fn sound_exercises_are_proven() {
        assert_eq!(faults(&choice(&["a", "b"], &["a"])), []);
        assert_eq!(faults(&choice(&["a", "b", "c"], &["a", "c"])), []);
    }

    #[test]
    fn a_blank_answer_must_not_be_right() {
        let found = faults(&choice(&["a", "b"], &[]));
        assert!(found.iter().any(|f| f.id == "choice-no-right"), "{found:?}");
    }

    #[test]
    fn an_answer_outside_the_options_is_refused() {
        let found = faults(&choice(&["a", "b"], &["z"]));
        let ids: Vec<&str> = found.iter().map(|fault| fault.id).collect();
        assert_eq!(ids, ["choice-right-unknown"]);
    }
}
