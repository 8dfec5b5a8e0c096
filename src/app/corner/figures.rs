//! The figures of the place in the words and bars of the screen. What is drawn is what is heard.

mod workshops;

use crate::app::Model;
use crate::lesson::Lesson;
use crate::progress::Face;
use crate::report::{Day, Figure, LessonFigures, Report, SMALLEST_SHOWN, StepFigures, When};
use crate::words::Message;

/// Figures of one kind, with a picture.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// Its pictogram.
    pub icon: &'static str,
    /// What it is about.
    pub title: Message,
    /// The figures.
    pub groups: Vec<Group>,
}

/// The figures of one thing.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// What the thing is called; nothing for all things together.
    pub names: Vec<Message>,
    /// Its figures.
    pub lines: Vec<Line>,
}

/// One figure.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// Its pictogram, where it has one.
    pub icon: Option<&'static str>,
    /// What is counted, and the figure.
    pub words: Message,
    /// Length of its bar as a share of the longest one, from 0 to 1.
    pub share: f32,
}

/// All that is shown of a report.
pub fn figures(model: &Model, report: &Report) -> Vec<Section> {
    let mut sections = vec![visits(model, report)];
    sections.extend(hardest(model, report));
    sections.extend(lessons(model, report));
    sections.extend(
        report
            .workshops
            .iter()
            .flat_map(|of| workshops::sections(model, of)),
    );
    sections
}

fn visits(model: &Model, report: &Report) -> Section {
    let most = report.sessions.at_least();
    let one = |names: Vec<Message>, figure: Figure, about: &str| Group {
        names,
        lines: vec![line("corner-sessions", figure, about, most)],
    };
    let mut groups = vec![one(Vec::new(), report.sessions, "")];
    for (language, figure) in &report.by_language {
        groups.push(one(vec![language_name(model, language)], *figure, language));
    }
    // One day needs no list of days, and all days would be a long one: they are in the file.
    if model.corner.when == When::Week {
        for (day, figure) in &report.by_day {
            let name = Message::new("corner-day").text("day", date(*day));
            groups.push(one(vec![name], *figure, &day.iso_8601()));
        }
    }
    Section {
        icon: "person",
        title: Message::new("corner-visits"),
        groups,
    }
}

/// A language in its own words, or what the files call it.
fn language_name(model: &Model, language: &str) -> Message {
    let known = language.parse().ok();
    let known = known
        .filter(|locale| model.setup.languages.contains(locale) || model.locales.contains(locale));
    match known {
        Some(locale) => Message::new("language-name").in_locale(&locale),
        None => unknown(language),
    }
}

/// 14/03/2026, as people write it.
fn date(day: Day) -> String {
    let day = day.iso_8601();
    let parts: Vec<&str> = day.rsplit('-').collect();
    parts.join("/")
}

/// The steps where people block.
fn hardest(model: &Model, report: &Report) -> Option<Section> {
    let steps = report.hardest();
    let most = steps.iter().map(|step| step.visits.at_least()).max()?;
    let group = |step: &&StepFigures| {
        let about = format!("{} {}", step.lesson, step.step);
        Group {
            names: step_names(model, &step.lesson, &step.step),
            lines: vec![
                line("corner-blocked", step.blocked, &about, most),
                line("corner-helped", step.helped, &about, most),
            ],
        }
    };
    Some(Section {
        icon: "chart",
        title: Message::new("corner-hardest"),
        groups: steps.iter().map(group).collect(),
    })
}

fn lessons(model: &Model, report: &Report) -> Option<Section> {
    let begun = report.lessons.iter().map(|lesson| lesson.begun.at_least());
    let most = begun.max()?;
    let group = |lesson: &LessonFigures| {
        let id = lesson.lesson.as_str();
        let mut lines = vec![
            line("corner-begun", lesson.begun, id, most),
            line("corner-finished", lesson.finished, id, most),
        ];
        let words = ["corner-clear", "corner-so-so", "corner-unclear"];
        let icons = ["face-clear", "face-so-so", "face-unclear"];
        debug_assert_eq!(words.len(), Face::ALL.len());
        let nobody = lesson.faces.iter().all(|face| *face == Figure::Exact(0));
        if !nobody {
            for ((words, icon), face) in words.into_iter().zip(icons).zip(lesson.faces) {
                lines.push(Line {
                    icon: Some(icon),
                    ..line(words, face, id, most)
                });
            }
        }
        Group {
            names: vec![lesson_name(model, id, "lessons")],
            lines,
        }
    };
    Some(Section {
        icon: "done",
        title: Message::new("corner-lessons"),
        groups: report.lessons.iter().map(group).collect(),
    })
}

/// A figure of `most`. What it is about makes it another message than the same words elsewhere: only one is lit
/// while it is read.
fn line(words: &'static str, figure: Figure, about: &str, most: u64) -> Line {
    let (kind, number) = match figure {
        Figure::Under5 => ("under", SMALLEST_SHOWN),
        Figure::AtLeast(number) => ("least", number),
        Figure::Exact(number) => ("exact", number),
    };
    let message = Message::new(words)
        .text("kind", kind)
        .number("number", usize::try_from(number).unwrap_or(usize::MAX))
        .text("about", about);
    #[expect(clippy::cast_precision_loss, reason = "the length of a bar")]
    let share = figure.at_least() as f32 / most.max(1) as f32;
    Line {
        icon: None,
        words: message,
        share: share.clamp(0.0, 1.0),
    }
}

/// A lesson's title and the question of a step, or what is left of them in a place that has other lessons now.
fn step_names(model: &Model, lesson: &str, step: &str) -> Vec<Message> {
    let name = lesson_name(model, lesson, step);
    let found = find(model, lesson).and_then(|lesson| {
        let step = lesson.all_steps().find(|one| one.id == step)?;
        let asks = step.exercise.is_some();
        asks.then(|| lesson.step_message(step, Default::default()))
    });
    let question = match found {
        Some(message) => message.attribute("question"),
        None => unknown(step),
    };
    vec![name, question]
}

fn lesson_name(model: &Model, id: &str, about: &str) -> Message {
    match find(model, id) {
        Some(lesson) => lesson.message().text("about", about),
        None => unknown(id).text("about", about),
    }
}

fn find<'a>(model: &'a Model, id: &str) -> Option<&'a Lesson> {
    model.lessons.iter().find(|lesson| lesson.id == id)
}

/// What the files call it, where there are no words for it any more.
fn unknown(name: &str) -> Message {
    Message::new("corner-other").text("name", name)
}
