//! What a workshop on a lesson needs, by the kinds of its exercises.

use super::Guide;
use crate::exercise::Exercise;
use crate::lesson::{Lesson, Step};
use crate::printer::Error;
use crate::sheet::Sheet;

pub(super) fn show(guide: &mut Guide) -> Result<(), Error> {
    let words = guide.words();
    let needed = needed(guide.lesson).into_iter().map(|id| words.of(id));
    let mut needed = needed.collect::<Result<Vec<_>, Error>>()?;
    let home = Lesson::at_home().map(|name| guide.lesson.message().attribute(name));
    if home.into_iter().any(|deed| words.known(&deed).is_some()) {
        needed.push(words.of("guide-need-exercise")?);
    }
    guide.list("guide-sheet-needs", &needed)
}

/// Messages of what is needed, in their order.
fn needed(lesson: &Lesson) -> Vec<&'static str> {
    let has = |wanted: fn(&Step) -> bool| lesson.all_steps().any(wanted);
    let keyboard = has(|step| {
        let exercise = step.exercise.as_ref();
        matches!(
            exercise,
            Some(Exercise::Keys(_) | Exercise::Type(_) | Exercise::SignUp(_))
        )
    });
    let mouse = has(|step| matches!(step.exercise, Some(Exercise::Point(_))));
    let memo = has(|step| {
        step.sheet == Some(Sheet::Memo) || matches!(step.exercise, Some(Exercise::Memo(_)))
    });
    let parts = [
        (true, "guide-need-screen"),
        (keyboard, "guide-need-keyboard"),
        (mouse, "guide-need-mouse"),
        (memo, "guide-need-memo"),
        (!lesson.french_words.is_empty(), "guide-need-words"),
    ];
    let parts = parts.into_iter().filter(|(needed, _)| *needed);
    parts.map(|(_, id)| id).collect()
}
