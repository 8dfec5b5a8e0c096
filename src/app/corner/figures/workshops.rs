//! Workshops among the figures of the place. Their numbers are told as they are.

use super::{Group, Line, Section, language_name, lesson_name, line, step_names};
use crate::app::Model;
use crate::report::{Figure, QuestionFigures, WorkshopFigures};
use crate::words::Message;

/// Sets these figures apart from those of single people with the same words: only one is lit while it is read.
const WORKSHOP: &str = "workshop";

/// The workshops, and the questions on which groups blocked.
pub(super) fn sections(model: &Model, workshops: &WorkshopFigures) -> Vec<Section> {
    std::iter::once(held(model, workshops))
        .chain(hardest(model, workshops))
        .collect()
}

fn held(model: &Model, workshops: &WorkshopFigures) -> Section {
    let held = |number, about: &str| exact("corner-held", number, about, workshops.held);
    let mut all = vec![
        held(workshops.held, ""),
        plain("corner-people", workshops.people),
    ];
    if workshops.people_unsaid > 0 {
        let number = workshops.people_unsaid;
        all.push(exact("corner-people-unsaid", number, "", workshops.held));
    }
    let mut groups = vec![Group {
        names: Vec::new(),
        lines: all,
    }];
    for (lesson, number) in &workshops.by_lesson {
        groups.push(Group {
            names: vec![lesson_name(model, lesson, WORKSHOP)],
            lines: vec![held(*number, lesson)],
        });
    }
    for (language, number) in &workshops.by_language {
        groups.push(Group {
            names: vec![language_name(model, language).text("about", WORKSHOP)],
            lines: vec![held(*number, &format!("{WORKSHOP} {language}"))],
        });
    }
    Section {
        icon: "workshop",
        title: Message::new("corner-workshops"),
        groups,
    }
}

/// The questions on which groups block.
fn hardest(model: &Model, workshops: &WorkshopFigures) -> Option<Section> {
    let most = workshops.hardest().map(|question| question.asked).max()?;
    let group = |question: &QuestionFigures| {
        let (lesson, step) = (&question.lesson, &question.step);
        let about = format!("{WORKSHOP} {lesson} {step}");
        let names = step_names(model, lesson, step).into_iter();
        Group {
            names: names.map(|name| name.text("about", &about)).collect(),
            lines: vec![exact("corner-blocked", question.blocked, &about, most)],
        }
    };
    Some(Section {
        icon: "chart",
        title: Message::new("corner-workshops-hardest"),
        groups: workshops.hardest().map(group).collect(),
    })
}

fn exact(words: &'static str, number: u64, about: &str, most: u64) -> Line {
    line(words, Figure::Exact(number), about, most)
}

/// A number that is no part of another one.
fn plain(words: &'static str, number: u64) -> Line {
    exact(words, number, "", number)
}
