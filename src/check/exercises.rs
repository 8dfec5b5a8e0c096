//! Every exercise is proven: its solution is right, a blank answer never is, each refusal is explained.

use super::interface;
use super::proof::Proof;
use crate::exercise::{Answer, Exercise, Grade, Verdict};
use crate::words::Message;

pub(super) fn prove(proof: &mut Proof) {
    for lesson in proof.lessons() {
        for step in &lesson.steps {
            for fault in step.exercise.iter().flat_map(faults) {
                let text = format!("step \"{}\": {fault}", step.id);
                proof.in_lesson(lesson, &format!("\"{}\"", step.id), "exercise", text);
            }
        }
    }
}

/// What the grading itself says against the exercise. That the words of each explanation are there is
/// proven with all words that an exercise requires.
fn faults(exercise: &Exercise) -> Vec<String> {
    let mut found = exercise.faults();
    if !found.is_empty() {
        // What its author must mend first would only be said again in other words.
        return found;
    }
    let step = Message::new("step");
    let solution = exercise.solution();
    if exercise.grade(&solution, &step).verdict != Verdict::Right {
        found.push(format!("its solution {solution:?} is not graded as right"));
    }
    if exercise.grade(&Answer::default(), &step).verdict == Verdict::Right {
        found.push("a blank answer is graded as right".into());
    }
    if exercise.way().is_empty() {
        found.push("nothing that a person can do leads to its solution".into());
    }
    let required = exercise.all_required();
    for answer in exercise.single_answers() {
        let grade = exercise.grade(&answer, &step);
        if let Some(fault) = unexplained(&grade, &step, &required) {
            found.push(format!("the answer {:?} {fault}", answer.done));
        }
    }
    found
}

/// Why the explanation of a grade may have no words: it is neither required of the author nor the program's own.
fn unexplained(grade: &Grade, step: &Message, required: &[String]) -> Option<String> {
    let explanation = &grade.explanation;
    // Nothing is said while an exercise that judges itself goes on.
    let said = grade.verdict != Verdict::Incomplete || explanation.attribute.is_some();
    let has_words = match &explanation.attribute {
        Some(attribute) if explanation.id == step.id => required.contains(attribute),
        _ => interface::needed().contains(&explanation.id),
    };
    (said && !has_words).then(|| format!("leads to `{}`, which is not required", explanation.key()))
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
        assert_eq!(faults(&choice(&["a", "b"], &["a"])), [""; 0]);
        assert_eq!(faults(&choice(&["a", "b", "c"], &["a", "c"])), [""; 0]);
    }

    #[test]
    fn a_blank_answer_must_not_be_right() {
        let found = faults(&choice(&["a", "b"], &[]));
        assert!(
            found.iter().any(|f| f.contains("`right` is empty")),
            "{found:?}"
        );
    }

    #[test]
    fn an_answer_outside_the_options_is_refused() {
        let found = faults(&choice(&["a", "b"], &["z"]));
        assert!(found.iter().any(|f| f.contains("\"z\"")), "{found:?}");
    }
}
